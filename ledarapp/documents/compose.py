"""From an agreement and its form to the blocks of an edition: pure, and the same for the same input."""

from __future__ import annotations

from collections.abc import Iterator

from ledarapp.documents import decisions
from ledarapp.documents.amended import amended
from ledarapp.documents.blocks import Block, Document, Paragraph, Span
from ledarapp.documents.evaluation import assessment_record, self_evaluation
from ledarapp.documents.frame import Frame, parties_line
from ledarapp.documents.gathered import gathered
from ledarapp.documents.goals import overview, requirements
from ledarapp.documents.parts import facts, lines, period_line, scale, sections, signatures
from ledarapp.documents.text import plain
from ledarapp.documents.words import Words, capital
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.decision import Standing, standing
from ledarapp.domain.goal import Audience
from ledarapp.domain.review import musts, review
from ledarapp.domain.signature import Edition
from ledarapp.domain.stages import Stage, stage
from ledarapp.domain.template import Template
from ledarapp.domain.wording import title


def compose(agreement: Agreement, template: Template, edition: Edition, *, content_hash: str) -> Document:
    """Return one edition of the agreement as blocks.

    ``content_hash`` is the SHA-256 (hex) of the edition's canonical content, printed in the foot. What isn't
    filled in is either left out or said to be missing; nothing is invented.
    """
    words = Words(template, agreement.language)
    name = title(agreement, template)
    frame = Frame(
        headline=_headline(words, name, edition),
        subtitle=_subtitle(agreement, words, name, edition),
        audience=_audience(agreement, words, edition),
        status=_status(agreement, words, edition),
        mark=_mark(agreement, words, edition),
        copy_note=words.word("copy_note"),
        content_hash=content_hash,
    )
    return frame.around(agreement, words, tuple(_blocks(agreement, words, edition)))


def _blocks(agreement: Agreement, words: Words, edition: Edition) -> Iterator[Block]:
    yield from _notes(agreement, words, edition)
    yield facts(agreement, words, dates=edition is Edition.AGREEMENT)
    if edition is Edition.AGREEMENT:
        yield from amended(agreement, words)
        yield from gathered(agreement.views, words)
        yield from sections(agreement, words, lambda section: not section.after_goals)
        yield from overview(agreement, words)
        yield from requirements(agreement, words)
        yield from sections(agreement, words, lambda section: section.after_goals)
        yield from scale(words)
    elif edition is Edition.SELF_EVALUATION:
        yield from self_evaluation(agreement, words)
    else:
        yield from scale(words)
        yield from assessment_record(agreement, words)
    yield signatures(agreement, words, edition)


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
    return parties_line(agreement, words) or name


def _notes(agreement: Agreement, words: Words, edition: Edition) -> Iterator[Block]:
    """The page marks say it in one word; a reader who hears the document gets the sentence once."""
    notes = [words.word("example_note")] if agreement.example else []
    if said := decisions.status(agreement, words):
        notes.append(said)
    elif not _complete(agreement, words.template, edition):
        notes.append(words.word("draft_note"))
    if notes:
        yield Paragraph(text=(Span(text="\n".join(notes), strong=True),))


def _mark(agreement: Agreement, words: Words, edition: Edition) -> str:
    marks = [words.word("example_mark")] if agreement.example else []
    if standing(agreement) is not Standing.RUNNING:
        marks.append(words.word("stopped_mark"))
    elif not _complete(agreement, words.template, edition):
        marks.append(words.word("draft_mark"))
    return " · ".join(marks)


def _status(agreement: Agreement, words: Words, edition: Edition) -> str:
    """A signed file is the very one that was laid before the signers, so it can't know that it is signed."""
    complete = _complete(agreement, words.template, edition)
    if stopped := decisions.status(agreement, words):
        return stopped
    said = words.word("status_presented") if complete else capital(words.word("draft_mark").lower())
    period = plain(period_line(agreement, words)) if agreement.period.start else ""
    return " · ".join(lines(said, period))


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


def _audience(agreement: Agreement, words: Words, edition: Edition) -> str:
    """An evaluation is between the two, whoever may read the agreement (R216)."""
    audience = agreement.audience if edition is Edition.AGREEMENT else Audience.PARTIES
    return words.readers(audience)
