"""The composition: what each edition says, in which order, and in whose words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ledarapp.documents.blocks import Facts, Heading, Listing, Rating, Section, Signatures, Table
from ledarapp.documents.frame import UNDATED
from ledarapp.documents.text import Kind, as_text, plain
from ledarapp.documents.words import written_date
from ledarapp.domain.agreement import Agreement, Period, Person, put_goal
from ledarapp.domain.evaluation import NOT_RATED, GoalEvaluation
from ledarapp.domain.follow_up import LogEntry
from ledarapp.domain.goal import (
    Audience,
    DocumentLink,
    EvaluationSource,
    Goal,
    Indicator,
    Priority,
    Target,
)
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import say
from tests.documents.samples import EDITIONS, LANGUAGES, TEMPLATE, composed, emptied, example

SHORT_DETAILS = (
    "Gjelder: lederen og enheten · Høy prioritet · Forankring: Tildelingsbrev, punkt 3.2"
    " · Synlig for: Bare partene"
)
AREA = TEMPLATE.area_keys[0]


def all_text(agreement: Agreement, edition: Edition) -> str:
    parts = []
    for passage in as_text(composed(agreement, edition)):
        parts += [passage.text, *(cell for row in passage.rows for cell in row)]
    return "\n".join(parts)


def only(goal: Goal) -> Agreement:
    return put_goal(emptied(example()), goal)


def cells(agreement: Agreement) -> tuple[str, ...]:
    """Return the one row of the goals' table."""
    tables = [each for each in as_text(composed(agreement, Edition.AGREEMENT)) if each.kind is Kind.TABLE]
    return tables[-1].rows[1]


@pytest.mark.requirement("R249", "R250", "R253")
def test_the_parties_and_the_period_open_the_document() -> None:
    agreement = replace(
        example(),
        leader=Person(name="Ola Nordmann", title="avdelingsdirektør", unit="Økonomiseksjonen"),
        superior=Person(name="Kari Nordmann", title="ekspedisjonssjef"),
        period=Period(start=date(2025, 1, 1), end=date(2025, 12, 31)),
    )
    facts = next(each for each in composed(agreement, Edition.AGREEMENT).blocks if isinstance(each, Facts))
    assert [plain(fact.value).replace("\u00a0", " ") for fact in facts.facts[:3]] == [
        "Ola Nordmann, avdelingsdirektør, Økonomiseksjonen",
        "Kari Nordmann, ekspedisjonssjef",
        "1. januar 2025 til 31. desember 2025",
    ]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("nb", "1. januar 2025"),
        ("sv", "1 januari 2025"),
        ("sv-FI", "1 januari 2025"),
        ("en", "1 January 2025"),
    ],
)
def test_dates_are_written_in_the_documents_language(language: str, written: str) -> None:
    assert written_date(date(2025, 1, 1), language) == written.replace(" ", "\u00a0", 1)


@pytest.mark.requirement("R163", "R165", "R166", "R265")
def test_a_goal_is_a_row_with_lettered_indicators_and_sources() -> None:
    goal = Goal(
        id="g",
        area=AREA,
        text="Regnskapet er korrekt",
        indicators=(
            Indicator(id="1", text="Feilfritt"),
            Indicator(id="2", text="Sykefravær", baseline="6 %", target="5 %"),
        ),
        sources=(
            EvaluationSource(id="s", text="Brukerundersøkelse", provider="Analyse", when="hvert annet år"),
        ),
    )
    number, said, indicators, sources = cells(only(goal))
    assert (number, said) == ("1.1", "Regnskapet er korrekt")
    assert indicators == "a) Feilfritt\nb) Sykefravær (utgangsverdi 6 %, målverdi 5 %)"
    assert sources == "Brukerundersøkelse (Analyse, hvert annet år)"


def test_what_isnt_filled_in_isnt_printed() -> None:
    assert cells(only(Goal(id="g", area=AREA, text="Kort")))[1:] == ("Kort", "", "")


@pytest.mark.requirement("R141", "R169", "R170", "R246")
def test_what_is_filled_in_is_printed() -> None:
    goal = Goal(
        id="g",
        area=AREA,
        title="Delegering",
        text="Gi ansvar.",
        success="alle har ansvar",
        contribution="veileder",
        target=Target.BOTH,
        priority=Priority.HIGH,
        link=DocumentLink(title="Tildelingsbrev", reference="punkt 3.2"),
        audience=Audience.PARTIES,
        no_indicator_reason="tas i samtalen",
    )
    _, said, indicators, _ = cells(only(goal))
    assert said.replace("\u2002", " ").split("\n") == [
        "Delegering. Gi ansvar.",
        "Vellykket når: alle har ansvar",
        "Lederens eget bidrag: veileder",
        SHORT_DETAILS,
    ]
    assert indicators == "Uten indikator: tas i samtalen"


def test_a_link_to_a_page_is_a_link() -> None:
    goal = Goal(
        id="g", area=AREA, text="x", link=DocumentLink(title="Brev", reference="https://example.org/a")
    )
    document = composed(only(goal), Edition.AGREEMENT)
    table = next(each for each in document.blocks if isinstance(each, Table))
    links = [span.link for detail in table.rows[0].details for span in detail.text]
    assert "https://example.org/a" in links


@pytest.mark.requirement("R271")
def test_common_goals_stand_together_in_the_overview() -> None:
    overview = next(
        each
        for each in composed(example(), Edition.AGREEMENT).blocks
        if isinstance(each, Section) and each.heading == TEMPLATE.word("goals", "nb")
    )
    labels = [item.label for block in overview.blocks if isinstance(block, Listing) for item in block.items]
    assert labels[-1].startswith("3.1–3.")


@pytest.mark.requirement("R293", "R294", "R295")
def test_the_scale_is_explained_in_squares_and_words() -> None:
    scale = next(
        each
        for each in composed(example(), Edition.AGREEMENT).blocks
        if isinstance(each, Section) and isinstance(each.blocks[0], Rating)
    )
    assert [
        (block.words, block.level, block.levels) for block in scale.blocks if isinstance(block, Rating)
    ] == [
        ("liten grad (forbedres)", 1, 3),
        ("tilfredsstillende (middels)", 2, 3),
        ("stor grad (meget bra)", 3, 3),
    ]


@pytest.mark.requirement("R198", "R289")
def test_the_self_evaluation_holds_the_leaders_words_and_not_the_superiors() -> None:
    agreement = example()
    text = all_text(agreement, Edition.SELF_EVALUATION)
    for said in agreement.self_evaluation.goals:
        assert said.text in text
    assert all(part in text for part in agreement.self_evaluation.overall.split("\n\n"))
    assert agreement.assessment.overall not in text


@pytest.mark.requirement("R201")
def test_the_latest_value_noted_is_printed_beside_the_indicator() -> None:
    goal = next(each for each in example().goals if each.indicators)
    agreement = example()
    for day, value in ((2, "31 dager"), (3, "29 dager")):
        entry = LogEntry(
            id=f"e{day}",
            goal=goal.id,
            on=date(2027, 5, day),
            writer=Role.LEADER,
            text="Ikke på papiret",
            indicator=goal.indicators[0].id,
            value=value,
        )
        agreement = replace(agreement, follow_up=agreement.follow_up.with_entry(entry))
    for edition in (Edition.SELF_EVALUATION, Edition.ASSESSMENT):
        text = all_text(agreement, edition)
        assert "sist 29 dager den 3. mai 2027" in text.replace("\xa0", " ")
        assert "sist 31 dager" not in text
        # The whole course is drawn, and told to those who hear the page.
        assert "31 dager; 3. mai 2027: 29 dager" in text.replace("\xa0", " ")
        assert "Ikke på papiret" not in text
    assert "29 dager" not in all_text(agreement, Edition.AGREEMENT)


def test_the_record_holds_both_sides_words() -> None:
    agreement = example()
    text = all_text(agreement, Edition.ASSESSMENT)
    for role in Role:
        for said in agreement.evaluation(role).goals:
            assert said.text in text
            assert said.reason in text


def test_a_level_left_out_on_purpose_is_told_from_one_not_chosen() -> None:
    agreement = example()
    goal = agreement.goals[0].id
    for level, words in ((NOT_RATED, "Ikke vurdert"), ("", "Nivå ikke valgt")):
        said = agreement.assessment.with_goal(GoalEvaluation(goal=goal, text="Tekst", level=level))
        tables = [
            each
            for each in composed(replace(agreement, assessment=said), Edition.ASSESSMENT).blocks
            if isinstance(each, Table)
        ]
        first = tables[0].rows[0].cells[-1].blocks[0]
        assert isinstance(first, Rating)
        assert (first.words, first.level) == (words, 0)


@pytest.mark.requirement("R218", "R219")
@pytest.mark.parametrize(
    ("edition", "order"),
    [
        (Edition.AGREEMENT, ["signature-leader", "signature-superior"]),
        (Edition.SELF_EVALUATION, ["signature-leader"]),
        (Edition.ASSESSMENT, ["signature-superior", "signature-leader"]),
    ],
)
def test_the_fields_stand_in_the_order_of_signing(edition: Edition, order: list[str]) -> None:
    last = composed(example(), edition).blocks[-1]
    assert isinstance(last, Signatures)
    assert [party.field for party in last.parties] == order
    meanings = {say(rule.meaning, "nb") for rule in TEMPLATE.signers(edition)}
    assert all(
        any(meaning in said for said in (last.sentence, *(p.meaning for p in last.parties)))
        for meaning in meanings
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_no_place_is_left_unfilled(edition: Edition, language: str) -> None:
    text = all_text(example(language), edition)
    assert "{" not in text
    assert "…" not in text


@pytest.mark.parametrize("edition", EDITIONS)
def test_headings_never_skip_a_level(edition: Edition) -> None:
    level = 1
    for passage in as_text(composed(example(), edition))[1:]:
        if passage.kind is Kind.HEADING:
            assert passage.level <= level + 1
            level = passage.level


def test_an_empty_draft_says_what_is_missing() -> None:
    document = composed(emptied(example()), Edition.AGREEMENT)
    assert document.on == UNDATED
    text = all_text(emptied(example()), Edition.AGREEMENT)
    assert text.count("Ikke fylt ut") >= 3
    assert "Dette er et utkast" in text
    assert not any(isinstance(each, Heading) for each in document.blocks)


def test_a_period_without_an_end_says_when_it_begins() -> None:
    agreement = replace(example(), period=Period(start=date(2025, 3, 1)))
    assert "Fra 1.\u00a0mars 2025" in all_text(agreement, Edition.AGREEMENT)


def test_a_post_without_a_name_is_still_printed() -> None:
    agreement = replace(example(), leader=Person(title="avdelingsdirektør"))
    assert "Ikke fylt ut, avdelingsdirektør" in all_text(agreement, Edition.AGREEMENT)


def test_a_goal_without_words_has_a_dash_for_a_heading() -> None:
    text = all_text(only(Goal(id="g", area=AREA)), Edition.SELF_EVALUATION)
    assert "1.1 –" in text


def test_an_area_that_is_never_rated_has_no_level() -> None:
    areas = tuple(replace(area, rated=False) for area in TEMPLATE.areas)
    agreement = only(Goal(id="g", area=AREA, text="Kort"))
    document = composed(agreement, Edition.SELF_EVALUATION, replace(TEMPLATE, areas=areas))
    assert not any(
        isinstance(inner, Rating)
        for block in document.blocks
        if isinstance(block, Section)
        for inner in block.blocks
    )
