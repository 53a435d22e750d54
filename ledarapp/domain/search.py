"""Finding words in one agreement: every field that holds them, in the order of the document."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ledarapp.domain.signature import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.evaluation import Evaluation
    from ledarapp.domain.goal import Goal
    from ledarapp.domain.merge import Path
    from ledarapp.domain.template import Template

_BARE = {"ø": "o", "æ": "a", "đ": "d", "ð": "d", "ł": "l"}
"""Letters of the neighbours that aren't made of a letter and a mark."""
_SCREENS = {Role.LEADER: "self_evaluation", Role.SUPERIOR: "assessment"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A field that holds the words: where it stands (``path`` as in ``merge``), and its whole text.

    ``screen``, ``field`` and ``goal`` name the place as a ``Finding`` does.
    """

    path: Path
    text: str
    screen: str
    field: str
    goal: str = ""


def search(agreement: Agreement, template: Template, words: str) -> tuple[Hit, ...]:
    """Return every field whose text holds ``words``, whatever their case (Å is å); none for no words."""
    return _holding(_every(agreement, template), words)


def noted(agreement: Agreement, words: str) -> tuple[Hit, ...]:
    """Return every note of the year that holds ``words``: entries, names of their files, notes on dates."""
    return _holding(_in_the_year(agreement), words)


def words_of(agreement: Agreement, template: Template) -> str:
    """Return all that ``search`` looks through, folded, each field on a line of its own."""
    return "\n".join(folded(each.text) for each in _every(agreement, template) if each.text)


def folded(text: str) -> str:
    """Return the text as it is compared: composed letters, no case."""
    return unicodedata.normalize("NFC", text).casefold()


def bare(text: str) -> str:
    """Return the text as it is looked for: no case and no marks, so that Ostby finds Østby.

    Each letter of ``folded`` stays one letter: what is found stands where it stands in the text.
    """
    return "".join(_BARE.get(each) or unicodedata.normalize("NFD", each)[0] for each in folded(text))


def _holding(every: Iterable[Hit], words: str) -> tuple[Hit, ...]:
    wanted = bare(words).strip()
    return tuple(each for each in every if wanted in bare(each.text)) if wanted else ()


def _every(agreement: Agreement, template: Template) -> Iterator[Hit]:
    for role in Role:
        person = agreement.person(role)
        for name in ("name", "title", "unit"):
            yield _basis((role.value, name), f"{role.value}.{name}", getattr(person, name))
    for name in ("organisation", "case_number"):
        yield _basis((name,), name, getattr(agreement, name))
    for section in template.sections:
        path = ("sections", section.key, "text")
        yield _basis(path, f"section.{section.key}", agreement.section(section.key))
    order = [*template.area_keys, *(each.area for each in agreement.goals)]
    goals = [goal for area in dict.fromkeys(order) for goal in agreement.in_area(area)]
    for goal in goals:
        yield from _goal(goal)
    for role in Role:
        yield from _evaluation(agreement.evaluation(role), _SCREENS[role], goals)


def _basis(path: Path, field: str, text: str) -> Hit:
    return Hit(path=path, text=text, screen="basis", field=field)


def _goal(goal: Goal) -> Iterator[Hit]:
    def hit(name: str, text: str, field: str = "") -> Hit:
        return Hit(
            path=("goals", goal.id, name), text=text, screen="goals", field=field or name, goal=goal.id
        )

    for name in ("title", "text", "success", "contribution", "partner"):
        yield hit(name, getattr(goal, name))
    for indicator in goal.indicators:
        for text in (indicator.text, indicator.baseline, indicator.target):
            yield hit("indicators", text, f"indicator.{indicator.id}")
    yield hit("no_indicator_reason", goal.no_indicator_reason)
    for source in goal.sources:
        for text in (source.text, source.provider, source.when):
            yield hit("sources", text)
    for action in goal.actions:
        for text in (action.text, action.responsible, action.when):
            yield hit("actions", text, f"action.{action.id}")
    for text in (goal.link.title, goal.link.reference):
        yield hit("link", text)


def _evaluation(said: Evaluation, screen: str, goals: list[Goal]) -> Iterator[Hit]:
    for goal in goals:
        for name in ("text", "reason"):
            text = getattr(said.of(goal.id), name)
            path = (screen, goal.id, name)
            yield Hit(path=path, text=text, screen=screen, field=f"evaluation.{name}", goal=goal.id)
    for name in ("overall", "support", "next_period"):
        yield Hit(path=(screen, name), text=getattr(said, name, ""), screen=screen, field="overall")


def _in_the_year(agreement: Agreement) -> Iterator[Hit]:
    for entry in agreement.follow_up.entries:
        for name in ("text", "value", "source", "said_by"):
            path = ("follow_up", entry.id, name)
            text = getattr(entry, name)
            yield Hit(path=path, text=text, screen="follow_up", field="log", goal=entry.goal)
        for file in entry.evidence:
            path = ("follow_up", entry.id, "evidence")
            yield Hit(path=path, text=file.name, screen="follow_up", field="log", goal=entry.goal)
    for day in agreement.follow_up.dates:
        yield Hit(path=("timeline", day.key, "note"), text=day.note, screen="timeline", field="note")
