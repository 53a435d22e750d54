"""Every rule speaks of an agreement that breaks it, and is quiet on one that keeps it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from ledarapp.domain.agreement import Agreement, Milestone, Period, Person
from ledarapp.domain.draft import suggested_milestones
from ledarapp.domain.evaluation import Assessment, GoalEvaluation
from ledarapp.domain.goal import Aim, Audience, Indicator, IndicatorKind, Priority, Target
from ledarapp.domain.pack import Pack, PackGoal, Scope, taken
from ledarapp.domain.review import review
from ledarapp.domain.rules import RULES
from ledarapp.domain.template import Level, Question, Template
from tests.domain.builders import a_goal, an_agreement
from tests.domain.remarks import all_said, codes

_PACK = Pack(
    id="p",
    version=1,
    title="Felles",
    issuer="Avdelingen",
    issued=date(2026, 11, 2),
    scope=Scope.DEPARTMENT,
    language="nb",
    goals=(PackGoal(id="a", text="Oppgaver er delegert"),),
)
_NEWER = replace(_PACK, version=2, goals=(PackGoal(id="a", text="Fullmakter er gitt videre"),))
_SAID = GoalEvaluation(goal="g1", text="Bra", level="satisfactory")


@dataclass(frozen=True, kw_only=True)
class Read:
    """An agreement and what it is read with."""

    agreement: Agreement
    form: Template
    beside: Mapping[str, Any]


Case = Callable[[Agreement, Template], Read]


def _whole(**changes: Any) -> Case:  # noqa: ANN401 - replace checks them
    """The whole agreement with these changes."""
    return lambda whole, form: Read(agreement=replace(whole, **changes), form=form, beside={})


def _first(**changes: Any) -> Case:  # noqa: ANN401 - replace checks them
    """The whole agreement with its first goal changed."""

    def case(whole: Agreement, form: Template) -> Read:
        first, *others = whole.goals
        return Read(
            agreement=replace(whole, goals=(replace(first, **changes), *others)), form=form, beside={}
        )

    return case


def _every(**changes: Any) -> Case:  # noqa: ANN401 - replace checks them
    """The whole agreement with every goal changed."""

    def case(whole: Agreement, form: Template) -> Read:
        goals = tuple(replace(each, **changes) for each in whole.goals)
        return Read(agreement=replace(whole, goals=goals), form=form, beside={})

    return case


def _without(*words: str) -> Case:
    """The whole agreement with these words taken out, under categories that aren't marked as about staff."""

    def case(whole: Agreement, form: Template) -> Read:
        out = re.compile("|".join(words))
        goals = tuple(replace(each, text=out.sub("de", each.text)) for each in whole.goals)
        areas = tuple(replace(each, about_staff=False) for each in form.areas)
        return Read(agreement=replace(whole, goals=goals), form=replace(form, areas=areas), beside={})

    return case


def _beside(**beside: Any) -> Case:  # noqa: ANN401 - review checks them
    """The whole agreement, read with this beside it."""
    return lambda whole, form: Read(agreement=whole, form=form, beside=beside)


def _dated(key: str, on: date | None) -> Case:
    def case(whole: Agreement, form: Template) -> Read:
        kept = {each.key: each.on for each in suggested_milestones(form, whole.period)} | {key: on}
        dates = tuple(Milestone(key=name, on=day) for name, day in kept.items() if day)
        return Read(agreement=replace(whole, milestones=dates), form=form, beside={})

    return case


def _more(*goals: Any) -> Case:  # noqa: ANN401 - goals
    return lambda whole, form: Read(
        agreement=replace(whole, goals=(*whole.goals, *goals)), form=form, beside={}
    )


def _asking_contribution(text: str) -> Case:
    def case(whole: Agreement, form: Template) -> Read:
        asking = replace(form, columns=("goal", "indicator", "contribution"))
        return Read(agreement=_every(contribution=text)(whole, form).agreement, form=asking, beside={})

    return case


def _from_pack(changes: Mapping[str, Any], newest: Pack) -> Case:
    def case(whole: Agreement, form: Template) -> Read:
        made = replace(taken(_PACK, _PACK.goals[0], form.areas[2], lambda: "made"), **changes)
        return Read(
            agreement=replace(whole, goals=(*whole.goals, made)), form=form, beside={"packs": (newest,)}
        )

    return case


def _judged(said: GoalEvaluation = _SAID, overall: str = "Et år", **more: Any) -> Case:  # noqa: ANN401 - its fields
    """An agreement that the superior assesses, under a form with a heading and a pay section of its own."""

    def case(whole: Agreement, form: Template) -> Read:
        asking = replace(
            form,
            questions=(Question(key="connection", title={"nb": "Sammenhengen"}),),
            outcomes=(Level(key="raised", label={"nb": "Økt"}),),
        )
        told = Assessment(goals=(said,), overall=overall, **more)
        goal = a_goal()
        agreement = an_agreement(form, goal, signed="AaS", assessment=told)
        return Read(agreement=replace(agreement, period=whole.period), form=asking, beside={})

    return case


def _answered(**more: Any) -> Case:  # noqa: ANN401 - fields of the assessment
    answers = {"connection": "Tett"} if more.pop("answers", True) else {}

    def case(whole: Agreement, form: Template) -> Read:
        read = _judged(**{"outcome": "raised", "ground": "Gode resultater", **more})(whole, form)
        said = read.agreement.assessment
        for key, text in answers.items():
            said = said.with_answer(key, text)
        return replace(read, agreement=replace(read.agreement, assessment=said))

    return case


_LATE, _KEEPS = {"text": "Klart innen 31.12.2026"}, {"text": "Opprettholde kvaliteten i rådgivningen"}
_NUMBER = Indicator(id="i", text="Restanser", kind=IndicatorKind.NUMBER)
_OK = _whole()

CASES: Mapping[str, tuple[Case, Case]] = {
    "basis.no_leader": (_whole(leader=Person(name=" ")), _OK),
    "basis.no_superior": (_whole(superior=Person()), _OK),
    "basis.no_period_start": (_whole(period=Period(end=date(2027, 12, 31))), _OK),
    "basis.no_period_end": (_whole(period=Period(start=date(2027, 1, 1))), _OK),
    "basis.period_reversed": (
        _whole(period=Period(start=date(2027, 1, 2), end=date(2027, 1, 1))),
        _whole(period=Period(start=date(2027, 1, 1), end=date(2027, 1, 1))),
    ),
    "basis.period_long": (
        _whole(period=Period(start=date(2027, 1, 1), end=date(2029, 1, 1))),
        _whole(period=Period(start=date(2027, 1, 1), end=date(2028, 12, 31))),
    ),
    "basis.period_short": (
        _whole(period=Period(start=date(2027, 1, 1), end=date(2027, 5, 31))),
        _whole(period=Period(start=date(2027, 1, 1), end=date(2027, 6, 30))),
    ),
    "basis.section_empty": (_whole(sections=()), _OK),
    "basis.section_too_long": (_beside(lines=lambda _: 6), _beside(lines=lambda _: 5)),
    "basis.date_not_set": (_dated("half_year_talk", None), _OK),
    "basis.date_before_period": (
        _dated("half_year_talk", date(2026, 12, 31)),
        _dated("half_year_talk", date(2027, 9, 1)),
    ),
    "basis.date_after_period": (
        _dated("half_year_talk", date(2028, 1, 1)),
        _dated("half_year_talk", date(2027, 9, 1)),
    ),
    "basis.date_too_late": (_dated("memo", date(2027, 6, 25)), _dated("memo", date(2027, 6, 24))),
    "goals.none": (_whole(goals=()), _OK),
    "goals.too_many": (_more(a_goal("x"), a_goal("y")), _more(a_goal("x"))),
    "goals.too_few": (_every(area="general"), _OK),
    "goals.more_than_before": (_beside(earlier=13), _beside(earlier=14)),
    "goals.none_about_staff": (_without("medarbeidere", "personal"), _OK),
    "goals.none_about_economy": (_without("Budsjettet"), _OK),
    "goals.none_about_users": (_without("brukerne"), _OK),
    "goals.none_for_leader": (_every(target=Target.UNIT), _OK),
    "goals.none_for_unit": (_every(target=Target.LEADER), _OK),
    "goals.no_effect": (_every(aim=Aim.ACTIVITY), _first(aim=Aim.ACTIVITY)),
    "goals.all_high": (_every(priority=Priority.HIGH), _first(priority=Priority.HIGH)),
    "goals.only_past": (_every(**_KEEPS), _first(**_KEEPS)),
    "goals.none_shared": (_every(audience=Audience.PARTIES), _first(audience=Audience.PARTIES)),
    "goal.area_unknown": (_more(a_goal("x", "newer")), _OK),
    "goal.no_text": (_first(text=" "), _first(text=" ", title="Delegering")),
    "goal.indicator_empty": (_first(indicators=(Indicator(id="i"),)), _OK),
    "goal.indicator_no_target": (
        _first(indicators=(_NUMBER,)),
        _first(indicators=(replace(_NUMBER, target="5"),)),
    ),
    "goal.no_indicator": (_first(indicators=()), _first(indicators=(), no_indicator_reason="Skjønn")),
    "goal.no_source": (_first(sources=()), _OK),
    "goal.no_contribution": (_asking_contribution(" "), _asking_contribution("Jeg leder selv møtene")),
    "goal.vague": (
        _first(text="Styrke samarbeidet"),
        _first(text="Styrke samarbeidet", success="Felles plan finnes"),
    ),
    "goal.counts_edges": (
        _first(indicators=(Indicator(id="i", text="Antall møter"),)),
        _first(indicators=(Indicator(id="i", text="Antall klager"),)),
    ),
    "goal.deadline_past": (_first(**_LATE), _first(text="Klart innen 31.12.2027")),
    "goal.alike": (
        _more(
            a_goal("x", text="Saker om tilskudd avgjøres av to"),
            a_goal("y", text="To avgjør saker om tilskudd"),
        ),
        _more(
            a_goal("x", text="Saker om tilskudd avgjøres av to"), a_goal("y", text="Ny arkivplan er vedtatt")
        ),
    ),
    "goal.drifted": (_from_pack({"text": "Noe annet"}, _PACK), _from_pack({}, _PACK)),
    "goal.newer_pack": (_from_pack({}, _NEWER), _from_pack({}, _PACK)),
    "goal.no_link": (_first(link=replace(a_goal().link, reference="")), _OK),
    "evaluation.no_text": (_answered(said=replace(_SAID, text=" ")), _answered()),
    "evaluation.no_level": (_answered(said=replace(_SAID, level="")), _answered()),
    "evaluation.no_overall": (_answered(overall=" "), _answered()),
    "evaluation.no_answer": (_answered(answers=False), _answered()),
    "evaluation.no_outcome": (_answered(outcome=""), _answered()),
    "evaluation.no_ground": (_answered(ground=" "), _answered()),
    "evaluation.no_reason": (
        _answered(said=replace(_SAID, level="great")),
        _answered(said=replace(_SAID, level="great", reason="Alt ble levert")),
    ),
}


def test_each_rule_has_its_cases() -> None:
    assert set(CASES) == set(RULES)


@pytest.mark.requirement("R214", "R247", "R343", "R346")
@pytest.mark.parametrize("code", sorted(CASES))
def test_a_rule_speaks_where_it_is_broken_and_is_quiet_where_it_is_kept(
    code: str, form: Template, whole: Agreement
) -> None:
    broken, sound = (case(whole, form) for case in CASES[code])
    found = tuple(
        each for each in review(broken.agreement, broken.form, **broken.beside) if each.code == code
    )
    assert found
    all_said(found)
    assert code not in codes(review(sound.agreement, sound.form, **sound.beside))
