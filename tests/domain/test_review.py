"""Remarks fit the stage, have sentences, and can be chosen or put aside."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from ledarapp.domain.agreement import Agreement, set_aside
from ledarapp.domain.draft import begin
from ledarapp.domain.evaluation import NOT_RATED, Assessment, GoalEvaluation, SelfEvaluation
from ledarapp.domain.finding import KINDS, Kind
from ledarapp.domain.review import aside, is_aside, musts, review
from ledarapp.domain.signature import Edition
from ledarapp.domain.template import Level, Question, Template
from tests.domain.builders import a_goal, an_agreement
from tests.domain.remarks import MESSAGES, all_said, codes
from tests.strategies import agreements


def test_a_whole_agreement_gives_no_remark(whole: Agreement, form: Template) -> None:
    assert review(whole, form) == ()


@pytest.mark.requirement("R271", "R163")
def test_the_filled_example_gives_no_must_and_no_false_remark(example: Agreement, form: Template) -> None:
    findings = review(example, form)
    assert musts(findings, Edition.AGREEMENT) == ()
    assert not {"goal.alike", "goals.none_about_staff", "goal.deadline_past"} & set(codes(findings))


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_a_new_draft_is_told_only_what_it_lacks(form: Template, language: str) -> None:
    ids = iter(range(1000))
    draft = begin(form, language, lambda: str(next(ids)), start=date(2027, 1, 1))
    findings = review(draft, form)
    all_said(findings)
    assert codes(findings, "goal.") == []
    assert codes(findings, "goals.") == ["goals.too_few", "goals.too_few"]
    assert codes(findings, "basis.") == ["basis.no_leader", "basis.no_superior", "basis.section_empty"]


@settings(max_examples=60)
@given(agreements())
def test_any_agreement_can_be_reviewed(form: Template, agreement: Agreement) -> None:
    findings = review(agreement, form, lines=len)
    all_said(findings)
    known = {goal.id for goal in agreement.goals} | {""}
    assert {each.goal for each in findings} <= known


@pytest.mark.requirement("R191", "R193", "R198", "R293", "R294", "R295")
@pytest.mark.parametrize(
    ("said", "expected"),
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
    form: Template, said: GoalEvaluation, expected: list[str], signed: str
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
    all_said(found)
    assert codes(found) == expected
    edition = Edition.SELF_EVALUATION if leader_writes else Edition.ASSESSMENT
    assert {(each.screen, each.edition) for each in found} <= {(edition.value.replace("-", "_"), edition)}
    assert len(musts(found, edition)) == len([code for code in expected if code != "evaluation.no_reason"])


@pytest.mark.requirement("R193")
def test_an_overall_text_is_always_asked_for_and_unrated_areas_need_no_level(form: Template) -> None:
    unrated = replace(form, areas=tuple(replace(area, rated=False) for area in form.areas))
    said = SelfEvaluation(goals=(GoalEvaluation(goal="g1", text="Bra", level="great"),), overall=" ")
    found = review(an_agreement(form, a_goal(), signed="Aa", self_evaluation=said), unrated)
    all_said(found)
    assert [(each.code, each.goal) for each in found] == [("evaluation.no_overall", "")]
    none = replace(form, levels=())
    assert codes(review(an_agreement(form, a_goal(), signed="Aa", self_evaluation=said), none)) == codes(
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
        assert MESSAGES.say(code, language, **dict.fromkeys(_PLACES, 2))


_PLACES = (
    "number", "letter", "other", "word", "year", "section", "lines", "most", "fewest", "count", "area",
    "milestone", "days", "months", "usual", "issuer", "version",
    "earlier",
)  # fmt: skip


@pytest.mark.requirement("R021", "R336", "R337")
def test_the_assessment_answers_the_forms_own_headings_and_chooses_an_outcome(form: Template) -> None:
    questions = (
        Question(key="connection", title={"nb": "Sammenhengen"}),
        Question(key="more", title={"nb": "Annet"}, required=False),
    )
    asking = replace(form, questions=questions, outcomes=(Level(key="raised", label={"nb": "Økt"}),))
    said = Assessment(goals=(GoalEvaluation(goal="g1", text="Bra", level="satisfactory"),), overall="Et år")
    found = review(an_agreement(form, a_goal(), signed="AaS", assessment=said), asking)
    all_said(found)
    assert codes(found) == ["evaluation.no_answer", "evaluation.no_outcome", "evaluation.no_ground"]
    assert musts(found, Edition.ASSESSMENT) == found
