"""Remarks say what is missing, where, and never cry wolf."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from ledarapp.domain.agreement import Agreement, Milestone, Period, Person, Section, set_aside
from ledarapp.domain.draft import begin, suggested_milestones
from ledarapp.domain.evaluation import NOT_RATED, Assessment, GoalEvaluation, SelfEvaluation
from ledarapp.domain.finding import KINDS, Finding, Kind
from ledarapp.domain.goal import Audience, DocumentLink, Indicator, IndicatorKind, Priority, Target
from ledarapp.domain.review import aside, is_aside, musts, review
from ledarapp.domain.signature import Edition
from ledarapp.domain.template import FormMilestone, MilestoneRule, Template
from ledarapp.messages import Messages
from tests.domain.builders import a_goal, an_agreement
from tests.strategies import agreements

_MESSAGES = Messages(Path(__file__).parents[2] / "resources" / "messages", strict=True)


def _codes(findings: tuple[Finding, ...], prefix: str = "") -> list[str]:
    return [each.code for each in findings if each.code.startswith(prefix)]


def _said(findings: tuple[Finding, ...]) -> None:
    """Every finding has a sentence that its values fill, in every language."""
    for finding in findings:
        assert finding.kind is KINDS[finding.code]
        for language in ("en", "nb", "sv"):
            assert _MESSAGES.remark(finding, language)


@pytest.fixture
def whole(form: Template) -> Agreement:
    """An agreement that gives no remark at all."""
    goals = [a_goal(f"{area}{place}", area) for area in ("professional", "personal") for place in "abcd"]
    goals += [a_goal(f"general{place}", "general") for place in "abcdef"]
    linked = (
        replace(goal, link=DocumentLink(reference="VP 2027"), target=Target.BOTH, text=f"{goal.text} {place}")
        for place, goal in enumerate(goals)
    )
    agreement = an_agreement(form, *linked)
    return replace(agreement, milestones=suggested_milestones(form, agreement.period))


def test_a_whole_agreement_gives_no_remark(whole: Agreement, form: Template) -> None:
    assert review(whole, form) == ()


@pytest.mark.requirement("R271", "R163")
def test_the_filled_example_gives_no_must_and_no_false_remark(example: Agreement, form: Template) -> None:
    findings = review(example, form)
    assert musts(findings, Edition.AGREEMENT) == ()
    assert not {"goal.alike", "goals.none_about_staff", "goal.deadline_past"} & set(_codes(findings))


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_a_new_draft_is_told_only_what_it_lacks(form: Template, language: str) -> None:
    ids = iter(range(1000))
    draft = begin(form, language, lambda: str(next(ids)), start=date(2027, 1, 1))
    findings = review(draft, form)
    _said(findings)
    assert _codes(findings, "goal.") == []
    assert _codes(findings, "goals.") == ["goals.too_few", "goals.too_few"]
    assert _codes(findings, "basis.") == ["basis.no_leader", "basis.no_superior", "basis.section_empty"]


@settings(max_examples=60)
@given(agreements())
def test_any_agreement_can_be_reviewed(form: Template, agreement: Agreement) -> None:
    findings = review(agreement, form, lines=len)
    _said(findings)
    known = {goal.id for goal in agreement.goals} | {""}
    assert {each.goal for each in findings} <= known


@pytest.mark.requirement("R249", "R250", "R253")
@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"leader": Person(name=" ")}, "basis.no_leader", "leader.name"),
        ({"superior": Person()}, "basis.no_superior", "superior.name"),
        ({"period": Period(end=date(2027, 12, 31))}, "basis.no_period_start", "period.start"),
        ({"period": Period(start=date(2027, 1, 1))}, "basis.no_period_end", "period.end"),
        (
            {"period": Period(start=date(2027, 1, 2), end=date(2027, 1, 1))},
            "basis.period_reversed",
            "period.end",
        ),
        ({"sections": ()}, "basis.section_empty", "section.section_tasks"),
    ],
)
def test_what_must_be_there_is_named(
    whole: Agreement, form: Template, change: dict[str, Any], code: str, field: str
) -> None:
    found = [each for each in review(replace(whole, **change), form) if each.code == code]
    _said(tuple(found))
    assert found[0].field == field
    assert found[0].kind is Kind.MUST
    assert found[0].screen == "basis"


@pytest.mark.parametrize(
    ("end", "is_long"),
    [
        (date(2027, 1, 1), False),
        (date(2028, 12, 31), False),
        (date(2029, 1, 1), True),
        (date(2072, 12, 31), True),
    ],
)
def test_a_period_far_longer_than_the_forms_is_asked_about(
    whole: Agreement,
    form: Template,
    end: date,
    is_long: bool,  # noqa: FBT001
) -> None:
    agreement = replace(whole, period=Period(start=date(2027, 1, 1), end=end))
    found = [each for each in review(agreement, form) if each.code == "basis.period_long"]
    _said(tuple(found))
    assert bool(found) is is_long


@pytest.mark.requirement("R259")
@pytest.mark.parametrize(("taken", "is_long"), [(5, False), (6, True)])
def test_a_text_longer_than_the_form_has_room_for_is_advice(
    whole: Agreement,
    form: Template,
    taken: int,
    is_long: bool,  # noqa: FBT001
) -> None:
    counted: list[str] = []

    def lines(text: str) -> int:
        counted.append(text)
        return taken

    found = review(whole, form, lines=lines)
    _said(found)
    assert counted == ["Kort sagt."], "only the section that has a limit is measured"
    assert [(each.kind, each.values["most"]) for each in found] == [(Kind.ADVICE, 5)] * is_long


def _dated(agreement: Agreement, **dates: date | None) -> Agreement:
    kept = {each.key: each.on for each in agreement.milestones} | dates
    return replace(agreement, milestones=tuple(Milestone(key=key, on=on) for key, on in kept.items() if on))


@pytest.mark.requirement("R288", "R290")
@pytest.mark.parametrize(
    ("key", "on", "code"),
    [
        ("half_year_talk", None, "basis.date_not_set"),
        ("half_year_talk", date(2026, 7, 1), "basis.date_before_period"),
        ("half_year_talk", date(2028, 7, 1), "basis.date_after_period"),
        ("memo", date(2027, 6, 25), "basis.date_too_late"),
        ("memo", date(2027, 6, 24), ""),
        ("memo", date(2027, 3, 1), ""),
        ("half_year_talk", date(2027, 9, 1), ""),
    ],
)
def test_a_date_is_judged_by_the_forms_rule(
    whole: Agreement, form: Template, key: str, on: date | None, code: str
) -> None:
    found = [each for each in review(_dated(whole, **{key: on}), form) if each.field == f"milestone.{key}"]
    _said(tuple(found))
    assert _codes(tuple(found)) == [code] * bool(code)


def test_a_date_too_late_says_how_many_days_and_before_what(whole: Agreement, form: Template) -> None:
    found = review(_dated(whole, memo=date(2027, 6, 30)), form)
    assert [dict(each.values) for each in found] == [
        {"milestone": "Notat om oppnådde resultater sendt", "other": "Halvårssamtale", "days": 7}
    ]


def test_dates_that_the_rule_itself_puts_outside_the_period_or_leaves_open_are_fine(
    whole: Agreement, form: Template
) -> None:
    early = FormMilestone(key="early", title={"nb": "Utkast"}, rule=MilestoneRule.AFTER_START, days=-30)
    free = FormMilestone(key="free", title={"nb": "Fritt"})
    hung = FormMilestone(key="hung", title={"nb": "Henger"}, rule=MilestoneRule.BEFORE, anchor="free", days=7)
    own = replace(form, milestones=(early, free, hung))
    agreement = replace(whole, milestones=())
    assert _codes(review(agreement, own)) == ["basis.date_not_set"] * 2
    agreement = _dated(agreement, early=date(2026, 12, 2), hung=date(2030, 1, 1))
    assert review(agreement, own) == ()
    unknown = replace(agreement, period=Period())
    assert _codes(review(unknown, own), "basis.date") == []


@pytest.mark.requirement("R054", "R157", "R246", "R266", "R269")
def test_too_many_and_too_few_goals_are_advice_and_name_the_forms_numbers(
    whole: Agreement, form: Template
) -> None:
    goals = (*whole.goals, a_goal("x", "professional"), a_goal("y", "professional"))
    goals = tuple(goal for goal in goals if goal.id != "personala")
    found = tuple(
        each for each in review(replace(whole, goals=goals), form) if each.screen == "goals" and not each.goal
    )
    _said(found)
    assert [
        (each.code, each.values["count"], each.values["fewest"], each.values["most"]) for each in found
    ] == [
        ("goals.too_many", 6, 4, 5),
        ("goals.too_few", 3, 4, 5),
    ]
    assert {each.kind for each in found} == {Kind.ADVICE}


def test_no_goal_at_all_is_the_one_thing_said_about_goals(whole: Agreement, form: Template) -> None:
    found = review(replace(whole, goals=()), form)
    assert _codes(found) == ["goals.none"]


@pytest.mark.parametrize(
    ("change", "codes"),
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
    whole: Agreement, form: Template, change: dict[str, Any], codes: list[str]
) -> None:
    goal = replace(whole.goals[0], **change)
    found = review(replace(whole, goals=(goal, *whole.goals[1:])), form)
    _said(found)
    assert _codes(found) == codes
    assert all(each.goal == goal.id and each.values["number"] == "1.1" for each in found)


def test_no_start_no_judgement_on_deadlines(whole: Agreement, form: Template) -> None:
    goal = replace(whole.goals[0], text="Innen 31.12.2020")
    agreement = replace(whole, goals=(goal, *whole.goals[1:]), period=Period(end=date(2027, 12, 31)))
    assert "goal.deadline_past" not in _codes(review(agreement, form))


def test_a_goal_that_repeats_another_is_told_of_the_first_in_reading_order(
    whole: Agreement, form: Template
) -> None:
    twin = replace(whole.goals[0], id="twin", area="general")
    found = review(replace(whole, goals=(twin, *whole.goals)), form)
    _said(found)
    assert [(each.code, each.goal, each.values["number"], each.values["other"]) for each in found] == [
        ("goal.alike", "twin", "3.1", "1.1")
    ]


def test_two_goals_of_the_form_are_never_alike(whole: Agreement, form: Template) -> None:
    common = [replace(whole.goals[0], id=key, area="general", common=True) for key in ("x", "y")]
    found = review(replace(whole, goals=(*whole.goals[1:], *common)), form)
    assert "goal.alike" not in _codes(found)


def test_a_goal_of_an_unknown_area_must_be_moved(whole: Agreement, form: Template) -> None:
    found = review(replace(whole, goals=(*whole.goals, a_goal("odd", "newer", target=Target.BOTH))), form)
    _said(found)
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
    _said(found)
    assert _codes(found) == [code]
    first = (whole.goals[0], *_each(whole, **changes).goals[1:])
    assert code not in _codes(review(replace(whole, goals=first), form))


def test_an_unsaid_target_takes_its_areas_and_as_long_as_one_is_unsaid_nothing_is_said(
    whole: Agreement, form: Template
) -> None:
    unsaid = _each(whole, target=Target.UNSAID)
    plain = replace(form, areas=tuple(replace(area, target=Target.UNSAID) for area in form.areas))
    for_unit = replace(form, areas=tuple(replace(area, target=Target.UNIT) for area in form.areas))
    assert _codes(review(unsaid, plain)) == []
    assert _codes(review(unsaid, for_unit)) == ["goals.none_for_leader"]


def test_no_goal_about_staff_is_noticed(whole: Agreement, form: Template) -> None:
    plain = replace(form, areas=tuple(replace(area, about_staff=False) for area in form.areas))
    dry = replace(
        whole, goals=tuple(replace(each, text=f"Tall {place}") for place, each in enumerate(whole.goals))
    )
    assert _codes(review(dry, plain)) == ["goals.none_about_staff"]
    staffed = tuple(replace(area, about_staff=True) for area in form.areas)
    assert _codes(review(dry, replace(form, areas=staffed))) == []
    shown = replace(dry.goals[0], indicators=(Indicator(id="i", text="Sykefravær", target="5"),))
    assert _codes(review(replace(dry, goals=(shown, *dry.goals[1:])), plain)) == []


@pytest.mark.requirement("R191", "R193", "R198", "R293", "R294", "R295")
@pytest.mark.parametrize(
    ("said", "codes"),
    [
        (GoalEvaluation(goal="g1"), ["evaluation.no_text", "evaluation.no_level"]),
        (GoalEvaluation(goal="g1", text="Bra", level="satisfactory"), []),
        (GoalEvaluation(goal="g1", level="satisfactory"), ["evaluation.no_text"]),
        (GoalEvaluation(goal="g1", text="Bra"), ["evaluation.no_level"]),
        (GoalEvaluation(goal="g1", text="Bra", level="of another form"), ["evaluation.no_level"]),
        (GoalEvaluation(goal="g1", text="Bra", level="great"), ["evaluation.no_reason"]),
        (GoalEvaluation(goal="g1", text="Bra", level="small", reason="Sykdom"), []),
        (GoalEvaluation(goal="g1", text="Bra", level=NOT_RATED), []),
        (GoalEvaluation(goal="g1", level=NOT_RATED), ["evaluation.no_text"]),
        (GoalEvaluation(goal="g1", level=NOT_RATED, reason="Falt bort"), []),
    ],
)
@pytest.mark.parametrize("signed", ["Aa", "AaS"])
def test_an_evaluation_needs_words_beside_its_level(
    form: Template, said: GoalEvaluation, codes: list[str], signed: str
) -> None:
    leader_writes = signed == "Aa"
    agreement = an_agreement(
        form,
        a_goal(),
        signed=signed,
        self_evaluation=SelfEvaluation(goals=(said,) * leader_writes, overall="Et år"),
        assessment=Assessment(goals=(said,) * (not leader_writes), overall="Et år"),
    )
    found = review(agreement, form)
    _said(found)
    assert _codes(found) == codes
    edition = Edition.SELF_EVALUATION if leader_writes else Edition.ASSESSMENT
    assert {(each.screen, each.edition) for each in found} <= {(edition.value.replace("-", "_"), edition)}
    assert len(musts(found, edition)) == len([code for code in codes if code != "evaluation.no_reason"])


@pytest.mark.requirement("R193")
def test_an_overall_text_is_always_asked_for_and_unrated_areas_need_no_level(form: Template) -> None:
    unrated = replace(form, areas=tuple(replace(area, rated=False) for area in form.areas))
    said = SelfEvaluation(goals=(GoalEvaluation(goal="g1", text="Bra", level="great"),), overall=" ")
    found = review(an_agreement(form, a_goal(), signed="Aa", self_evaluation=said), unrated)
    _said(found)
    assert [(each.code, each.goal) for each in found] == [("evaluation.no_overall", "")]
    none = replace(form, levels=())
    assert _codes(review(an_agreement(form, a_goal(), signed="Aa", self_evaluation=said), none)) == _codes(
        found
    )


@pytest.mark.parametrize("signed", ["AaSE", "AaSEe"])
def test_what_is_signed_is_no_longer_judged(form: Template, signed: str) -> None:
    assert review(an_agreement(form, a_goal(), signed=signed), form) == ()


def test_a_form_chooses_its_advice_but_not_its_musts(form: Template) -> None:
    agreement = an_agreement(form, a_goal(text=""), a_goal("g2", sources=()))
    every, chosen = review(agreement, form), review(agreement, replace(form, remarks=("goal.no_source",)))
    assert {each.kind for each in every} == set(Kind)
    assert len(chosen) < len(every)
    assert {each.code for each in chosen if each.kind is not Kind.MUST} == {"goal.no_source"}
    assert [each for each in chosen if each.kind is Kind.MUST] == [
        each for each in every if each.kind is Kind.MUST
    ]
    assert set(form.remarks) <= set(KINDS)


def test_advice_can_be_put_aside_but_a_must_cannot(whole: Agreement, form: Template) -> None:
    agreement = replace(whole, goals=(replace(whole.goals[0], sources=(), text=""), *whole.goals[2:]))
    must, *advice = (*review(agreement, form),)
    assert must.code in {"goals.too_few", "goal.no_text"}
    for finding in (must, *advice):
        put = set_aside(agreement, aside(finding, "Avtalt"))
        assert is_aside(put, finding) is (finding.kind is not Kind.MUST)
        assert not is_aside(agreement, finding)
    assert aside(advice[0], "Avtalt").reason == "Avtalt"


def test_remarks_without_a_goal_are_put_aside_each_for_its_field(form: Template) -> None:
    found = [each for each in review(an_agreement(form, a_goal()), form) if each.code == "goals.too_few"]
    put = set_aside(an_agreement(form, a_goal()), aside(found[0]))
    assert [is_aside(put, each) for each in found] == [True, False]


@pytest.mark.parametrize("language", ["en", "nb", "sv"])
def test_every_code_has_a_sentence(language: str) -> None:
    for code in KINDS:
        assert _MESSAGES.say(code, language, **dict.fromkeys(_PLACES, 2))


_PLACES = (
    "number", "letter", "other", "word", "year", "section", "lines", "most", "fewest", "count", "area",
    "milestone", "days", "months", "usual",
)  # fmt: skip


def test_sections_are_judged_by_key_not_by_place(whole: Agreement, form: Template) -> None:
    turned = replace(whole, sections=(Section(key="unknown", text="x"), *whole.sections[::-1]))
    assert review(turned, form) == ()


def test_counting_lines_is_not_asked_of_empty_texts(whole: Agreement, form: Template) -> None:
    refuse: Callable[[str], int] = lambda _: 1 // 0  # noqa: E731
    optional = replace(form, sections=tuple(replace(each, required=False) for each in form.sections))
    assert review(replace(whole, sections=()), optional, lines=refuse) == ()
