"""Remarks on goals say what is missing, where, and never cry wolf."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ledarapp.domain.agreement import Agreement, Period
from ledarapp.domain.finding import Kind
from ledarapp.domain.goal import Audience, DocumentLink, Indicator, IndicatorKind, Priority, Target
from ledarapp.domain.review import review
from ledarapp.domain.template import Template
from tests.domain.builders import a_goal, an_agreement
from tests.domain.remarks import all_said, codes


@pytest.mark.requirement("R054", "R157", "R246", "R266", "R269")
def test_too_many_and_too_few_goals_are_advice_and_name_the_forms_numbers(
    whole: Agreement, form: Template
) -> None:
    goals = (*whole.goals, a_goal("x", "professional"), a_goal("y", "professional"))
    goals = tuple(goal for goal in goals if goal.id != "personala")
    found = tuple(
        each for each in review(replace(whole, goals=goals), form) if each.screen == "goals" and not each.goal
    )
    all_said(found)
    assert [
        (each.code, each.values["count"], each.values["fewest"], each.values["most"]) for each in found
    ] == [
        ("goals.too_many", 6, 4, 5),
        ("goals.too_few", 3, 4, 5),
    ]
    assert {each.kind for each in found} == {Kind.ADVICE}


def test_no_goal_at_all_is_the_one_thing_said_about_goals(whole: Agreement, form: Template) -> None:
    found = review(replace(whole, goals=()), form)
    assert codes(found) == ["goals.none"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"text": " "}, ["goal.no_text"]),
        ({"indicators": ()}, ["goal.no_indicator"]),
        ({"indicators": (), "no_indicator_reason": "Skjønn"}, []),
        ({"sources": ()}, ["goal.no_source"]),
        ({"link": DocumentLink()}, ["goal.no_link"]),
        ({"link": DocumentLink(), "common": True}, []),
        ({"link": DocumentLink(), "target": Target.LEADER}, []),
        ({"indicators": (Indicator(id="i", text=""),)}, ["goal.indicator_empty"]),
        (
            {"indicators": (Indicator(id="i", text="x", kind=IndicatorKind.NUMBER),)},
            ["goal.indicator_no_target"],
        ),
        ({"indicators": (Indicator(id="i", text="x", kind=IndicatorKind.NUMBER, target="5"),)}, []),
        ({"text": "Styrke samarbeidet med tilsynene"}, ["goal.vague"]),
        ({"text": "Styrke samarbeidet med tilsynene", "common": True}, []),
        ({"text": "Styrke samarbeidet", "success": "Felles plan finnes"}, []),
        ({"text": "Øke andelen digitale søknader til 80 %"}, []),
        ({"text": "Øke andelen", "indicators": (Indicator(id="i", text="Andel", target="80"),)}, []),
        ({"text": "Ny avtale på plass innen 31.12.2026"}, ["goal.deadline_past"]),
        ({"success": "Ferdig innen utgangen av 2025"}, ["goal.deadline_past"]),
        ({"indicators": (Indicator(id="i", text="Klart", target="30.06.26"),)}, ["goal.deadline_past"]),
        ({"text": "Ny avtale på plass innen 31.12.2027"}, []),
        ({"text": "Ny avtale på plass innen 31.12.2026", "common": True}, []),
    ],
)
@pytest.mark.requirement("R141", "R166", "R180", "R192", "R194", "R195", "R214")
def test_a_goal_is_told_what_it_lacks(
    whole: Agreement, form: Template, change: dict[str, Any], expected: list[str]
) -> None:
    goal = replace(whole.goals[0], **change)
    found = review(replace(whole, goals=(goal, *whole.goals[1:])), form)
    all_said(found)
    assert codes(found) == expected
    assert all(each.goal == goal.id and each.values["number"] == "1.1" for each in found)


def test_no_start_no_judgement_on_deadlines(whole: Agreement, form: Template) -> None:
    goal = replace(whole.goals[0], text="Innen 31.12.2020")
    agreement = replace(whole, goals=(goal, *whole.goals[1:]), period=Period(end=date(2027, 12, 31)))
    assert "goal.deadline_past" not in codes(review(agreement, form))


def test_a_goal_that_repeats_another_is_told_of_the_first_in_reading_order(
    whole: Agreement, form: Template
) -> None:
    twin = replace(whole.goals[0], id="twin", area="general")
    found = review(replace(whole, goals=(twin, *whole.goals)), form)
    all_said(found)
    assert [(each.code, each.goal, each.values["number"], each.values["other"]) for each in found] == [
        ("goal.alike", "twin", "3.1", "1.1")
    ]


def test_two_goals_of_the_form_are_never_alike(whole: Agreement, form: Template) -> None:
    common = [replace(whole.goals[0], id=key, area="general", common=True) for key in ("x", "y")]
    found = review(replace(whole, goals=(*whole.goals[1:], *common)), form)
    assert "goal.alike" not in codes(found)


def test_a_goal_of_an_unknown_area_must_be_moved(whole: Agreement, form: Template) -> None:
    found = review(replace(whole, goals=(*whole.goals, a_goal("odd", "newer", target=Target.BOTH))), form)
    all_said(found)
    assert [(each.code, each.kind, each.values["number"]) for each in found] == [
        ("goal.area_unknown", Kind.MUST, "4.1")
    ]


def _each(agreement: Agreement, **changes: Any) -> Agreement:  # noqa: ANN401 - replace checks them
    return replace(agreement, goals=tuple(replace(goal, **changes) for goal in agreement.goals))


@pytest.mark.requirement("R162", "R169", "R170", "R246")
@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"target": Target.UNIT}, "goals.none_for_leader"),
        ({"target": Target.LEADER}, "goals.none_for_unit"),
        ({"priority": Priority.HIGH}, "goals.all_high"),
        ({"audience": Audience.PARTIES}, "goals.none_shared"),
    ],
)
def test_the_goals_together_are_in_balance(
    whole: Agreement, form: Template, changes: dict[str, Any], code: str
) -> None:
    found = review(_each(whole, **changes), form)
    all_said(found)
    assert codes(found) == [code]
    first = (whole.goals[0], *_each(whole, **changes).goals[1:])
    assert code not in codes(review(replace(whole, goals=first), form))


def test_an_unsaid_target_takes_its_areas_and_as_long_as_one_is_unsaid_nothing_is_said(
    whole: Agreement, form: Template
) -> None:
    unsaid = _each(whole, target=Target.UNSAID)
    plain = replace(form, areas=tuple(replace(area, target=Target.UNSAID) for area in form.areas))
    for_unit = replace(form, areas=tuple(replace(area, target=Target.UNIT) for area in form.areas))
    assert codes(review(unsaid, plain)) == []
    assert codes(review(unsaid, for_unit)) == ["goals.none_for_leader"]


def test_no_goal_about_staff_is_noticed(whole: Agreement, form: Template) -> None:
    plain = replace(form, remarks=(), areas=tuple(replace(area, about_staff=False) for area in form.areas))
    dry = replace(
        whole, goals=tuple(replace(each, text=f"Tall {place}") for place, each in enumerate(whole.goals))
    )
    assert codes(review(dry, plain)) == ["goals.none_about_staff"]
    staffed = tuple(replace(area, about_staff=True) for area in form.areas)
    assert codes(review(dry, replace(plain, areas=staffed))) == []
    shown = replace(dry.goals[0], indicators=(Indicator(id="i", text="Sykefravær", target="5"),))
    assert codes(review(replace(dry, goals=(shown, *dry.goals[1:])), plain)) == []


@pytest.mark.requirement("R032")
def test_a_form_with_a_column_for_the_own_contribution_asks_for_it(form: Template) -> None:
    asking = replace(form, columns=("goal", "indicator", "contribution"))
    goals = a_goal("g1", contribution="Jeg leder selv møtene"), a_goal("g2", contribution=" ")

    found = [each for each in review(an_agreement(form, *goals), asking) if each.field == "contribution"]

    assert [(each.code, each.goal) for each in found] == [("goal.no_contribution", "g2")]
    all_said(tuple(found))
    assert not [each for each in review(an_agreement(form, *goals), form) if each.field == "contribution"]
