"""What an amendment changes, word by word, against the version that it changes (R022)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum

from ledarapp.documents.blocks import Inner, Paragraph, Section, Span
from ledarapp.documents.words import Words
from ledarapp.domain.agreement import Agreement, Milestone, numbers
from ledarapp.domain.amending import number, proposal
from ledarapp.domain.goal import Aim, Audience, Goal, Lasting, Target
from ledarapp.domain.merge import ORDER, Difference, differences
from ledarapp.domain.signature import Role
from ledarapp.domain.wordwise import Fate, Run, compared

_CHOICES: dict[type[Enum], str] = {Audience: "audience", Target: "target", Lasting: "lasting", Aim: "aim"}
_PARTS = {
    "success": "success",
    "contribution": "contribution",
    "target": "target",
    "link": "link",
    "indicators": "indicator",
    "sources": "source",
    "audience": "audience",
    "dimensions": "what_counts",
    "actions": "actions",
    "partner": "partner",
}
"""The parts of a goal that have a printed name."""


def amended(agreement: Agreement, words: Words) -> Iterator[Section]:
    """Give «Amended 3 November 2025: goal 2.3», who raised it and why, and both wordings of each change."""
    before = agreement.amends
    if before is None:
        return
    found = differences(before, agreement)
    places = [_place(each, before, agreement, words) for each in found]
    blocks: list[Inner] = [Paragraph(text=(Span(text=_raised(agreement, before, words), muted=True),))]
    for place, each in zip(places, found, strict=True):
        part = _part(each, words)
        named = f"{place}: {part}" if part else place
        blocks.append(Paragraph(text=(Span(text=named, strong=True),)))
        blocks += _wordings(each, words)
    yield Section(heading=_heading(agreement, places, words), level=2, blocks=tuple(blocks))


def _heading(agreement: Agreement, places: Iterable[str], words: Words) -> str:
    raised = proposal(agreement)
    head = words.word("amended")
    if raised is not None:
        head = words.word("amended_on", date=words.date(raised.on))
    what = ", ".join(dict.fromkeys(places))
    return f"{head}: {what}" if what else head


def _raised(agreement: Agreement, before: Agreement, words: Words) -> str:
    said = [words.word("amendment", number=number(agreement), value=before.version)]
    raised = proposal(agreement)
    if raised is not None:
        name = raised.name.strip() or words.say(words.template.roles[raised.role])
        said.append(words.word("amendment_raised", name=name, comment=raised.reason.strip()))
    return " ".join(said)


def _place(found: Difference, before: Agreement, after: Agreement, words: Words) -> str:
    head, rest = found.path[0], found.path[1:]
    template = words.template
    if head == "goals" and rest and rest[0] != ORDER:
        holder = before if found.theirs is None and len(rest) == 1 else after
        shown = numbers(holder, template.area_keys).get(rest[0], "")
        return f"{words.word('goal')} {shown}".strip()
    for name, parts in (("sections", template.sections), ("milestones", template.milestones)):
        if head == name and rest:
            return next((words.say(each.title) for each in parts if each.key == rest[0]), rest[0])
    if head in set(Role):
        return words.say(template.roles[Role(head)])
    return words.word(head) if head in {"goals", "period", "audience"} else words.word("agreement")


def _part(found: Difference, words: Words) -> str:
    """Name the part of a goal that reads differently; its very words need no name."""
    if found.path[0] != "goals" or len(found.path) < 3:  # noqa: PLR2004 - goals, the goal, its field
        return ""
    key = _PARTS.get(found.path[2], "")
    if found.path[2] == "dimensions":
        key = f"counts_{found.path[3]}"
    return words.word(key).lower() if key else ""


def _wordings(found: Difference, words: Words) -> Iterator[Paragraph]:
    old, new = _said(found.mine, words), _said(found.theirs, words)
    runs = compared(old, new)
    for key, text, own in (("amended_before", old, Fate.GOES), ("amended_after", new, Fate.COMES)):
        label = Span(text=f"{words.word(key)}: ", muted=True)
        if not text:
            yield Paragraph(text=(label, Span(text=words.word("amended_nothing"), muted=True)))
            continue
        yield Paragraph(text=(label, *_marked(runs, own)))


def _marked(runs: tuple[Run, ...], own: Fate) -> Iterator[Span]:
    """Give one wording whole, with the words that only it has in semibold."""
    shown = [run for run in runs if run.fate in {Fate.STAYS, own}]
    for place, run in enumerate(shown):
        yield Span(text=f"{' ' if place else ''}{run.words}", strong=run.fate is own)


def _counted(value: int | tuple[object, ...], words: Words) -> str:
    """Put what is ticked, a place in the order, or another order into words."""
    if isinstance(value, tuple):
        return words.word("amended_order")
    if isinstance(value, bool):
        return words.word("yes" if value else "no")
    return words.word("rank", number=value) if value else ""


def _said(value: object, words: Words) -> str:
    if value is None:
        return ""
    if isinstance(value, Goal):
        return ". ".join(each.strip().rstrip(".") for each in (value.title, value.text) if each.strip())
    if isinstance(value, date | Milestone):
        return words.date(value if isinstance(value, date) else value.on)
    if isinstance(value, Enum):
        key = f"{_CHOICES.get(type(value), '')}_{value.value}"
        return words.word(key) if key in words.template.words else str(value.value)
    if isinstance(value, int | tuple):
        return _counted(value, words)
    return str(getattr(value, "text", value)).strip()
