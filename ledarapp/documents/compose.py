"""From an agreement and its form to the blocks of a document: pure, and the same for the same input."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from ledarapp.documents.blocks import (
    Block,
    Document,
    Fact,
    Facts,
    Paragraph,
    Party,
    Rating,
    Rich,
    Section,
    Signatures,
    Span,
    paragraphs,
)
from ledarapp.documents.evaluation import assessment_record, self_evaluation
from ledarapp.documents.gathered import gathered
from ledarapp.documents.goals import labelled, overview, requirements
from ledarapp.documents.words import Words, capital, post, small
from ledarapp.domain.agreement import Agreement, Person
from ledarapp.domain.goal import Audience
from ledarapp.domain.review import musts, review
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.domain.template import FormSection, SectionKind, Template
from ledarapp.domain.wording import section_text, title

UNDATED = date(2000, 1, 1)
"""The date a file bears while the period hasn't been set: a file must bear one, and the clock isn't asked."""


def compose(agreement: Agreement, template: Template, edition: Edition, *, content_hash: str) -> Document:
    """Return one edition of the agreement as blocks.

    ``content_hash`` is the SHA-256 (hex) of the edition's canonical content, printed in the foot. What isn't
    filled in is either left out or said to be missing; nothing is invented.
    """
    words = Words(template, agreement.language)
    name = title(agreement, template)
    headline = _headline(words, name, edition)
    return Document(
        title=headline,
        subtitle=_subtitle(agreement, words, name, edition),
        language=agreement.language,
        author=agreement.leader.name.strip(),
        on=agreement.period.start or UNDATED,
        head_left=_lines(agreement.organisation, agreement.superior.unit),
        head_right=_lines(
            f"{words.word('case_number')} {agreement.case_number}" if agreement.case_number.strip() else "",
            _audience(agreement, words, edition),
        ),
        head_running=name,
        foot_left=" · ".join(_lines(headline, agreement.leader.name)),
        foot_centre=f"{words.word('version')} {agreement.version}  ·  {_groups(content_hash)}",
        page_of=words.word("page_of"),
        continued=words.word("continued"),
        mark=_mark(agreement, template, words, edition),
        data_description=words.word("data_attached"),
        copy_note=words.word("copy_note"),
        blocks=tuple(_blocks(agreement, words, edition)),
    )


def _blocks(agreement: Agreement, words: Words, edition: Edition) -> Iterator[Block]:
    yield from _notes(agreement, words, edition)
    yield _facts(agreement, words, edition)
    if edition is Edition.AGREEMENT:
        yield from gathered(agreement.views, words)
        yield from _sections(agreement, words, lambda section: not section.after_goals)
        yield from overview(agreement, words)
        yield from requirements(agreement, words)
        yield from _sections(agreement, words, lambda section: section.after_goals)
        yield from _scale(words)
    elif edition is Edition.SELF_EVALUATION:
        yield from self_evaluation(agreement, words)
    else:
        yield from _scale(words)
        yield from assessment_record(agreement, words)
    yield _signatures(agreement, words, edition)


def _headline(words: Words, name: str, edition: Edition) -> str:
    if edition is Edition.AGREEMENT:
        return name
    key = "self_evaluation" if edition is Edition.SELF_EVALUATION else "assessment"
    years = name.removeprefix(words.word("agreement")).strip()
    return f"{capital(words.word(key))} {years}".strip()


def _subtitle(agreement: Agreement, words: Words, name: str, edition: Edition) -> str:
    if edition is Edition.SELF_EVALUATION:
        return words.word("memo")
    if edition is Edition.ASSESSMENT:
        return words.word("record")
    posts = [
        person.title.strip() or words.say(words.template.roles[role])
        for role, person in ((Role.LEADER, agreement.leader), (Role.SUPERIOR, agreement.superior))
    ]
    return capital(f" {words.word('and')} ".join(posts)) if all(posts) else name


def _notes(agreement: Agreement, words: Words, edition: Edition) -> Iterator[Block]:
    """The page marks say it in one word; a reader who hears the document gets the sentence once."""
    notes = [words.word("example_note")] if agreement.example else []
    if not _complete(agreement, words.template, edition):
        notes.append(words.word("draft_note"))
    if notes:
        yield Paragraph(text=(Span(text="\n".join(notes), strong=True),))


def _mark(agreement: Agreement, template: Template, words: Words, edition: Edition) -> str:
    marks = [words.word("example_mark")] if agreement.example else []
    if not _complete(agreement, template, edition):
        marks.append(words.word("draft_mark"))
    return " · ".join(marks)


def _complete(agreement: Agreement, template: Template, edition: Edition) -> bool:
    """Tell whether this edition could be signed as it stands.

    What can be signed never bears the word *draft*: the bytes that were shown are the bytes that are signed.
    """
    order = list(Stage)
    now = order.index(stage(agreement))
    opens = {
        Edition.AGREEMENT: Stage.DRAFT,
        Edition.SELF_EVALUATION: Stage.IN_FORCE,
        Edition.ASSESSMENT: Stage.SELF_EVALUATED,
    }[edition]
    return now >= order.index(opens) and not musts(review(agreement, template), edition)


def _facts(agreement: Agreement, words: Words, edition: Edition) -> Facts:
    facts = [
        Fact(term=words.say(words.template.roles[role]), value=_person(agreement.person(role), words))
        for role in Role
    ]
    facts.append(Fact(term=words.word("period"), value=_period(agreement, words)))
    if edition is Edition.AGREEMENT and agreement.milestones:
        facts.append(Fact(term=words.word("dates"), value=_milestones(agreement, words)))
    return Facts(facts=tuple(facts))


def _person(person: Person, words: Words) -> Rich:
    name, rest = person.name.strip(), post(person)
    if not name:
        missing = Span(text=words.word("not_filled_in"), muted=True)
        return (missing, Span(text=f", {rest}")) if rest else (missing,)
    return (Span(text=name, strong=True), Span(text=f", {rest}")) if rest else (Span(text=name, strong=True),)


def _period(agreement: Agreement, words: Words) -> Rich:
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


def _sections(agreement: Agreement, words: Words, wanted: Callable[[FormSection], bool]) -> Iterator[Section]:
    for section in words.template.sections:
        if not wanted(section):
            continue
        text = section_text(agreement, section, words.date).strip()
        if not text and not (section.required and section.kind is SectionKind.TEXT):
            continue
        blocks = paragraphs(text) or (Paragraph(text=(Span(text=words.word("not_filled_in"), muted=True),)),)
        if section.audience is Audience.PARTIES is not agreement.audience:
            blocks = (*blocks, labelled(words.word("audience"), words.word("audience_parties")))
        yield Section(heading=words.say(section.title), level=2, blocks=blocks)


def _scale(words: Words) -> Iterator[Section]:
    """A form that assesses in words alone has no scale (R191)."""
    levels = words.template.levels
    ratings = tuple(
        Rating(words=words.level_name(level), level=place, levels=len(levels))
        for place, level in enumerate(levels, start=1)
    )
    if ratings:
        yield Section(heading=words.word("scale"), level=2, blocks=ratings)


def _audience(agreement: Agreement, words: Words, edition: Edition) -> str:
    """An evaluation is between the two, whoever may read the agreement (R216)."""
    audience = agreement.audience if edition is Edition.AGREEMENT else Audience.PARTIES
    return f"{words.word('audience')}: {words.word(f'audience_{audience}')}"


def _signatures(agreement: Agreement, words: Words, edition: Edition) -> Signatures:
    rules = words.template.signers(edition)
    meanings = list(dict.fromkeys(words.say(rule.meaning).strip() for rule in rules))
    shared = meanings[0] if len(meanings) == 1 else ""
    parties = []
    for rule in rules:
        person, role = agreement.person(rule.role), words.say(words.template.roles[rule.role])
        name = person.name.strip() or role
        parties.append(
            Party(
                field=f"signature-{rule.role}",
                name=name,
                post=capital(", ".join(_lines(person.title, small(role)))),
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


def _lines(*lines: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines if line.strip())


def _groups(digest: str) -> str:
    """Return the first 16 hex digits in groups of four."""
    return " ".join(digest[start : start + 4] for start in range(0, 16, 4))
