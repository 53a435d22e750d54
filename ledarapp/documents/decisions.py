"""The record of what was decided about an agreement itself: one page, with the status first (R014, R129)."""

from __future__ import annotations

from ledarapp.documents.blocks import Block, Document, Fact, Facts, Paragraph, Section, Span, paragraphs
from ledarapp.documents.frame import UNDATED
from ledarapp.documents.words import Words
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.decision import Decision, Standing, deciding, standing
from ledarapp.domain.goal import Audience
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Template
from ledarapp.domain.wording import title


def status(agreement: Agreement, words: Words) -> str:
    """Return where the agreement stands as one sentence; empty while it runs."""
    at, last = standing(agreement), deciding(agreement)
    if at is Standing.RUNNING or last is None:
        return ""
    return words.word(f"standing_{at}", date=words.date(last.on))


def record(agreement: Agreement, template: Template) -> Document:
    """Return the decisions as a document of their own; it is no edition of the agreement and isn't signed."""
    words = Words(template, agreement.language)
    name = title(agreement, template)
    said = status(agreement, words) or words.word("standing_running")
    blocks: list[Block] = [
        Paragraph(text=(Span(text=said, strong=True),)),
        Facts(
            facts=tuple(
                Fact(
                    term=words.say(template.roles[role]),
                    value=(Span(text=agreement.person(role).name or words.word("not_filled_in")),),
                )
                for role in Role
            )
        ),
    ]
    blocks += [decided(each, words) for each in agreement.decisions]
    return Document(
        title=words.word("decisions"),
        subtitle=name,
        language=agreement.language,
        author=agreement.leader.name.strip(),
        on=agreement.period.start or UNDATED,
        head_left=tuple(each for each in (agreement.organisation, agreement.superior.unit) if each.strip()),
        head_right=(words.readers(Audience.PARTIES),),
        head_running=name,
        foot_left=" · ".join(each for each in (words.word("decisions"), agreement.leader.name) if each),
        foot_centre=f"{words.word('version')} {agreement.version}",
        foot_status=said,
        page_of=words.word("page_of"),
        continued=words.word("continued"),
        mark=words.word("example_mark") if agreement.example else "",
        data_description=words.word("data_attached"),
        copy_note="",
        blocks=tuple(blocks),
    )


def decided(decision: Decision, words: Words) -> Section:
    """What was decided, from when, why, and by whom."""
    by = " · ".join(
        each for each in (decision.name.strip(), words.say(words.template.roles[decision.role])) if each
    )
    return Section(
        heading=words.word(f"decision_{decision.kind}"),
        level=2,
        blocks=(
            *paragraphs(decision.reason),
            Paragraph(text=(Span(text=f"{words.date(decision.on)} · {by}", muted=True),), small=True),
        ),
    )
