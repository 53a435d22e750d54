"""Every form prints what it asks for and what was written, in each of its languages."""

from __future__ import annotations

import pytest

from ledarapp.documents import agenda, blank
from ledarapp.documents.blocks import Listing, Plot, Section, Table
from ledarapp.documents.text import Kind, as_text
from ledarapp.documents.words import Words
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.goal import Audience
from ledarapp.domain.signature import Edition
from ledarapp.domain.template import SectionKind, Template, say
from tests.documents.samples import LIBRARY, composed, signed

EACH = [(card.key, language) for card in LIBRARY.cards() for language in card.languages]


def printed(agreement: Agreement, edition: Edition, template: Template) -> str:
    passages = as_text(composed(agreement, edition, template))
    parts = [passage.text for passage in passages]
    parts += [cell for passage in passages for row in passage.rows for cell in row]
    return "\n".join(parts)


@pytest.mark.parametrize(("key", "language"), EACH)
def test_an_example_is_printed_whole(key: str, language: str) -> None:
    template, example = LIBRARY.get(key), signed(LIBRARY.example(key, language))
    whole = {edition: printed(example, edition, template) for edition in Edition}

    for group in example.views.groups:
        assert all(text.text in whole[Edition.AGREEMENT] for text in (*group.texts,))
        assert group.title in whole[Edition.AGREEMENT]
    for section in template.sections:
        assert say(section.title, language) in whole[Edition.AGREEMENT]
    for goal in example.goals:
        parts = [each.text for each in goal.indicators] + [each.text for each in goal.sources]
        parts += [words for each in goal.actions for words in (each.text, each.responsible, each.when)]
        assert all(text in whole[Edition.AGREEMENT] for text in (goal.contribution, goal.partner, *parts))
        assert all((goal.text or goal.title).removesuffix(".") in text for text in whole.values())
        assert example.self_evaluation.of(goal.id).text in whole[Edition.SELF_EVALUATION]
        assert example.assessment.of(goal.id).text in whole[Edition.ASSESSMENT]
    for edition, text in whole.items():
        assert template.word("not_filled_in", language) not in text
        assert template.word("not_written", language) not in text
        assert template.word("draft_mark", language) not in composed(example, edition, template).mark
        assert "{" not in text


@pytest.mark.requirement("R163", "R188", "R190")
@pytest.mark.parametrize(("key", "language"), EACH)
def test_the_goals_stand_in_the_columns_of_the_form(key: str, language: str) -> None:
    template, example = LIBRARY.get(key), signed(LIBRARY.example(key, language))
    heads = (template.word("number", language), *(template.word(each, language) for each in template.columns))

    document = composed(example, Edition.AGREEMENT, template)

    _, *tables = (passage for passage in as_text(document) if passage.kind is Kind.TABLE)
    tables = [table for table in tables if table.rows[0][0] != template.word("views_area", language)]
    assert len(tables) == len(template.areas)
    assert {table.rows[0] for table in tables} == {heads}


@pytest.mark.requirement("R191")
@pytest.mark.parametrize(("key", "language"), EACH)
def test_a_scale_is_printed_where_the_form_rates(key: str, language: str) -> None:
    template, example = LIBRARY.get(key), signed(LIBRARY.example(key, language))
    rated = any(area.rated for area in template.areas)

    for edition in (Edition.AGREEMENT, Edition.ASSESSMENT):
        assert (template.word("scale", language) in printed(example, edition, template)) is rated
    assert bool(template.levels) is rated


@pytest.mark.requirement("R011", "R216")
@pytest.mark.parametrize(("key", "language"), EACH)
def test_a_passage_for_the_parties_alone_says_so(key: str, language: str) -> None:
    template, example = LIBRARY.get(key), signed(LIBRARY.example(key, language))
    private = [
        section
        for section in template.sections
        if section.kind is SectionKind.TEXT and section.audience is Audience.PARTIES
    ]
    private_goals = [goal for goal in example.goals if goal.audience is Audience.PARTIES]

    said = printed(example, Edition.AGREEMENT, template).count(template.word("audience_parties", language))

    assert example.audience is template.audience
    # A document that is for the parties as a whole says so once, in its head.
    whole = template.audience is Audience.PARTIES
    assert said == (1 if whole else len(private) + len(private_goals))


@pytest.mark.requirement("R087", "R271")
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_the_form_for_pen_names_its_dates_and_adds_no_row_to_what_comes_from_above(language: str) -> None:
    form = LIBRARY.get("ufd-ad")
    told = list(blank.blocks(Words(form, language)))
    title = form.word("dates", language)
    (dates,) = (each for each in told if isinstance(each, Section) and each.heading == title)
    assert len(dates.blocks) == len(form.milestones)
    tables = [each for each in told if isinstance(each, Table)]
    assert [len(each.rows) for each in tables] == [5, 5, 6]


@pytest.mark.requirement(
    "R130", "R131", "R132", "R133", "R134", "R135", "R136", "R137", "R138", "R145", "R229"
)
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_the_agenda_of_the_first_talk_brings_questions_to_prepare(language: str) -> None:
    form, told = LIBRARY.get("ufd-ad"), LIBRARY.example("ufd-ad", language)
    words = Words(form, language)
    asked = [key for key in form.words if key.startswith("agenda_ask_")]
    assert len(asked) == 9
    headings, items = _agenda(told, words)
    assert items[:9] == [words.word(key) for key in asked]
    assert words.word("agenda_feedback") in headings
    drawn = [each for each in agenda.blocks(told, words) if isinstance(each, Plot)]
    assert len(drawn) == 1
    assert all(
        f"{say(area.title, language)}: {len(told.in_area(area.key))}" in drawn[0].alt for area in form.areas
    )
    assert not any(isinstance(each, Plot) for each in agenda.blocks(signed(told), words))
    later, items = _agenda(signed(told), words)
    assert not set(items) & {words.word(key) for key in asked}
    assert set(later) < set(headings)


def _agenda(agreement: Agreement, words: Words) -> tuple[list[str], list[str]]:
    """Return the agenda's headings, and what is asked in its lists."""
    sections = [each for each in agenda.blocks(agreement, words) if isinstance(each, Section)]
    dates = words.word("dates")
    blocks = [block for each in sections if each.heading != dates for block in each.blocks]
    lists = [block for block in blocks if isinstance(block, Listing)]
    items = ["".join(span.text for span in item.text) for block in lists for item in block.items]
    return [each.heading for each in sections], items
