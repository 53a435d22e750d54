"""What several documents of an agreement have in common: facts, sections, the scale, who signs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from ledarapp.documents.blocks import (
    Fact,
    Facts,
    Inner,
    Paragraph,
    Party,
    Rating,
    Rich,
    Section,
    Signatures,
    Span,
    paragraphs,
)
from ledarapp.documents.goals import labelled
from ledarapp.documents.words import Words, capital, post, small
from ledarapp.domain.agreement import Agreement, Person
from ledarapp.domain.goal import Audience
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import FormSection, SectionKind
from ledarapp.domain.wording import section_text

_NOTHING: Mapping[str, str] = MappingProxyType({})


def facts(agreement: Agreement, words: Words, *, dates: bool) -> Facts:
    """Return the parties and the period, and with ``dates`` the talks and deadlines that are set."""
    told = [
        Fact(term=words.say(words.template.roles[role]), value=person_line(agreement.person(role), words))
        for role in Role
    ]
    told.append(Fact(term=words.word("period"), value=period_line(agreement, words)))
    if not dates and words.template.yearly_rounds:
        told.append(Fact(term=words.word("round"), value=(Span(text=str(agreement.round)),)))
    if dates and agreement.milestones:
        told.append(Fact(term=words.word("dates"), value=_milestones(agreement, words)))
    return Facts(facts=tuple(told))


def person_line(person: Person, words: Words) -> Rich:
    """Return «**Name**, post, unit, on behalf of …», or that it isn't filled in."""
    name = person.name.strip()
    rest = ", ".join(each for each in (post(person), words.mandate(person)) if each)
    if not name:
        missing = Span(text=words.word("not_filled_in"), muted=True)
        return (missing, Span(text=f", {rest}")) if rest else (missing,)
    return (Span(text=name, strong=True), Span(text=f", {rest}")) if rest else (Span(text=name, strong=True),)


def period_line(agreement: Agreement, words: Words) -> Rich:
    """Return «1. januar 2025 til 31. desember 2025», or as much of it as is known."""
    start, end = agreement.period.start, agreement.period.end
    if start is None:
        return (Span(text=words.word("not_filled_in"), muted=True),)
    if end is None:
        return (Span(text=words.word("period_from", start=words.date(start))),)
    return (Span(text=words.word("period_from_to", start=words.date(start), end=words.date(end))),)


def _milestones(agreement: Agreement, words: Words) -> Rich:
    """One line for each date; the period's own end stands above already."""
    names = {each.key: words.say(each.title) for each in words.template.milestones}
    lines = [
        f"{names.get(each.key, each.key)} {words.date(each.on)}"
        for each in agreement.milestones
        if each.on != agreement.period.end
    ]
    return (Span(text="\n".join(lines)),)


def sections(
    agreement: Agreement,
    words: Words,
    wanted: Callable[[FormSection], bool],
    withheld: Mapping[str, str] = _NOTHING,
) -> Iterator[Section]:
    """Give the form's sections that are wanted and say something.

    ``withheld`` has those that aren't shown by their keys, and what is said in their place.
    """
    for section in filter(wanted, words.template.sections):
        if section.key in withheld:
            said = (Paragraph(text=(Span(text=withheld[section.key], muted=True),)),)
            yield Section(heading=words.say(section.title), level=2, blocks=said)
            continue
        text = section_text(agreement, section, words.date).strip()
        if not text and not (section.required and section.kind is SectionKind.TEXT):
            continue
        blocks: tuple[Inner, ...] = paragraphs(text) or (
            Paragraph(text=(Span(text=words.word("not_filled_in"), muted=True),)),
        )
        if section.audience is Audience.PARTIES is not agreement.audience:
            blocks = (*blocks, labelled(words.word("audience"), words.word("audience_parties")))
        yield Section(heading=words.say(section.title), level=2, blocks=blocks)


def scale(words: Words) -> Iterator[Section]:
    """Give the levels in words; a form that assesses in words alone has no scale (R191)."""
    levels = words.template.levels
    ratings = tuple(
        Rating(words=words.level_name(level), level=place, levels=len(levels))
        for place, level in enumerate(levels, start=1)
    )
    if ratings:
        yield Section(heading=words.word("scale"), level=2, blocks=ratings)


def signatures(agreement: Agreement, words: Words, edition: Edition) -> Signatures:
    """Return the fields that this edition is signed in."""
    rules = words.template.signers(edition)
    meanings = list(dict.fromkeys(words.say(rule.meaning).strip() for rule in rules))
    shared = meanings[0] if len(meanings) == 1 else ""
    parties = []
    for rule in rules:
        person, role = agreement.person(rule.role), words.say(words.template.roles[rule.role])
        name, title = person.name.strip() or role, person.title.strip()
        is_post = title.casefold() == role.casefold()
        parties.append(
            Party(
                field=f"signature-{rule.role}",
                name=name,
                post=capital(", ".join(lines(title, "" if is_post else small(role), words.mandate(person)))),
                description=words.word("field_of", name=name),
                meaning="" if shared else words.say(rule.meaning).strip(),
            )
        )
    return Signatures(
        heading=words.word("signatures"),
        sentence=" ".join(part for part in (shared, words.word("locked")) if part),
        prompt=words.word("sign_here"),
        parties=tuple(parties),
    )


def lines(*given: str) -> tuple[str, ...]:
    """Return the lines that say something."""
    return tuple(line.strip() for line in given if line.strip())


def groups(digest: str) -> str:
    """Return the first 16 hex digits in groups of four."""
    return " ".join(digest[start : start + 4] for start in range(0, 16, 4))
