"""Turns an example's TOML text into an agreement that is filled to the last field."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID, uuid5

from ledarapp.domain.agreement import Agreement, Milestone, Period, Person, Section
from ledarapp.domain.draft import suggested_goal
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import (
    NOT_RATED,
    Assessment,
    GoalEvaluation,
    Recognition,
    Reply,
    SelfEvaluation,
)
from ledarapp.domain.goal import (
    Action,
    Aim,
    Audience,
    Dimensions,
    DocumentLink,
    EvaluationSource,
    Goal,
    Indicator,
    IndicatorKind,
    Lasting,
    Priority,
    Target,
)
from ledarapp.domain.template import SectionKind, say
from ledarapp.templates.example_views import example_views
from ledarapp.templates.table import Table, parse, unique

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.domain.template import Area, Template

_Kind = TypeVar("_Kind", Action, EvaluationSource)
_NAMESPACE = UUID("6d0b4c5e-3f0c-5d0e-9b57-2f6b0f5f7c11")


def read_example(text: str, template: Template, language: str, *, file: str = "") -> Agreement:
    """Return the example agreement in ``language``, under ``template``. The same text gives the same ids.

    Raises ``LedarappError`` (``templates.…``) with ``file``, ``line`` and ``key`` for the first mistake
    found, and ``templates.language_not_offered`` for a language the form has no texts in.
    """
    if language not in template.languages:
        raise LedarappError("templates.language_not_offered", key=template.key, language=language)
    return _Reader(template, language).agreement(parse(text, file))


class _Reader:
    """Reads one example; knows the form and the language, and gives ids in the order they are asked for."""

    def __init__(self, template: Template, language: str) -> None:
        self._template = template
        self._language = language
        self._count = 0
        self._self_evaluation = SelfEvaluation()
        self._assessment = Assessment()

    def agreement(self, root: Table) -> Agreement:
        root.one_of("template", (self._template.key,))
        period = root.table("period")
        agreement = Agreement(
            id=self._id(),
            template=self._template.key,
            template_version=self._template.version,
            language=self._language,
            organisation=self._say(root, "organisation"),
            case_number=root.text("case_number"),
            leader=self._person(root.table("leader")),
            superior=self._person(root.table("superior")),
            period=Period(start=period.day("start"), end=period.day("end")),
            audience=self._template.audience,
            sections=self._sections(root),
            milestones=self._milestones(root),
            goals=tuple(self._goal(each) for each in root.tables("goals")),
            self_evaluation=self._whole_self_evaluation(root.table("self_evaluation")),
            assessment=self._whole_assessment(root.table("assessment")),
            views=example_views(root, self._template, self._language, self._id),
            example=True,
        )
        period.done()
        root.done()
        return agreement

    def _goal(self, table: Table) -> Goal:
        area = self._template.area(table.one_of("area", self._template.area_keys))
        goal = self._begun(table, area)
        goal = replace(
            goal,
            success=self._say(table, "success", required=False),
            contribution=self._say(table, "contribution", required=False),
            target=table.choice("target", Target, area.target),
            priority=table.choice("priority", Priority, Priority.NORMAL),
            link=self._link(table),
            audience=table.choice("audience", Audience, area.audience),
            lasting=table.choice("lasting", Lasting, Lasting.UNSAID),
            no_indicator_reason=self._say(table, "no_indicator_reason", required=False),
            indicators=(*goal.indicators, *map(self._indicator, table.tables("indicators"))),
            sources=(
                *goal.sources,
                *(self._part(EvaluationSource, each, "provider", "when") for each in table.tables("sources")),
            ),
            dimensions=_dimensions(table),
            actions=tuple(
                self._part(Action, each, "responsible", "when") for each in table.tables("actions")
            ),
            rank=table.number("rank", 0),
            aim=table.choice("aim", Aim, Aim.UNSAID),
            partner=self._say(table, "partner", required=False),
        )
        said = self._said(table.table("self_evaluation"), goal)
        self._self_evaluation = self._self_evaluation.with_goal(said)
        said = self._said(table.table("assessment"), goal)
        self._assessment = self._assessment.with_goal(said)
        table.done()
        return goal

    def _begun(self, table: Table, area: Area) -> Goal:
        """Return the form's own goal that ``common`` counts to (from 1), or else one of the leader's own."""
        place = table.number("common", 0)
        if place > len(area.goals):
            raise table.error(
                "templates.unknown_value", "common", value=place, allowed=f"1–{len(area.goals)}"
            )
        if place:
            return suggested_goal(area.goals[place - 1], area, self._language, self._id)
        title = self._say(table, "title", required=False)
        return Goal(id=self._id(), area=area.key, title=title, text=self._say(table, "text"))

    def _indicator(self, table: Table) -> Indicator:
        indicator = Indicator(
            id=self._id(),
            text=self._say(table, "text"),
            kind=table.choice("kind", IndicatorKind, IndicatorKind.TEXT),
            baseline=self._say(table, "baseline", required=False),
            target=self._say(table, "target", required=False),
        )
        table.done()
        return indicator

    def _part(self, kind: Callable[..., _Kind], table: Table, *others: str) -> _Kind:
        """Return a part of a goal that is a text and a few optional ones beside it."""
        beside = {name: self._say(table, name, required=False) for name in others}
        part = kind(id=self._id(), text=self._say(table, "text"), **beside)
        table.done()
        return part

    def _link(self, table: Table) -> DocumentLink:
        if "link" not in table.keys:
            return DocumentLink()
        link = table.table("link")
        found = DocumentLink(
            title=self._say(link, "title"),
            reference=self._say(link, "reference", required=False),
            verbatim=link.flag("verbatim"),
        )
        link.done()
        return found

    def _said(self, table: Table, goal: Goal) -> GoalEvaluation:
        levels = (NOT_RATED, *(level.key for level in self._template.levels))
        said = GoalEvaluation(
            goal=goal.id,
            text=self._say(table, "text"),
            level=table.one_of("level", levels) if self._template.area(goal.area).rated else "",
            reason=self._say(table, "reason", required=False),
        )
        table.done()
        return said

    def _whole_self_evaluation(self, table: Table) -> SelfEvaluation:
        whole = replace(
            self._self_evaluation,
            overall=self._say(table, "overall"),
            support=self._say(table, "support"),
            next_period=self._say(table, "next_period"),
        )
        table.done()
        return whole

    def _whole_assessment(self, table: Table) -> Assessment:
        outcomes = tuple(each.key for each in self._template.outcomes)
        known = [each.key for each in self._template.questions]
        tables = table.tables("answers")
        answers = [Reply(key=each.one_of("key", known), text=self._say(each, "text")) for each in tables]
        unique(tables, (answer.key for answer in answers))
        whole = replace(
            self._assessment,
            overall=self._say(table, "overall"),
            answers=tuple(sorted(answers, key=lambda each: each.key)),
            outcome=table.one_of("outcome", outcomes) if outcomes else "",
            ground=self._say(table, "ground") if outcomes else "",
            recognition=_recognition(table, self._say),
        )
        for each in (table, *tables):
            each.done()
        return whole

    def _person(self, table: Table) -> Person:
        person = Person(
            name=table.text("name"), title=self._say(table, "title"), unit=self._say(table, "unit")
        )
        table.done()
        return person

    def _sections(self, root: Table) -> tuple[Section, ...]:
        written = [each.key for each in self._template.sections if each.kind is SectionKind.TEXT]
        tables = root.tables("sections")
        sections = tuple(
            Section(key=each.one_of("key", written), text=self._say(each, "text")) for each in tables
        )
        unique(tables, (section.key for section in sections))
        for table in tables:
            table.done()
        return sections

    def _milestones(self, root: Table) -> tuple[Milestone, ...]:
        known = [each.key for each in self._template.milestones]
        tables = root.tables("milestones")
        found = [Milestone(key=each.one_of("key", known), on=each.day("on")) for each in tables]
        unique(tables, (milestone.key for milestone in found))
        for table in tables:
            table.done()
        return tuple(sorted(found, key=lambda each: (each.on, each.key)))

    def _say(self, table: Table, key: str, *, required: bool = True) -> str:
        wording = table.wording(key, self._template.languages, required=required)
        return say(wording, self._language) if wording else ""

    def _id(self) -> str:
        self._count += 1
        return uuid5(_NAMESPACE, f"{self._template.key} {self._language} {self._count}").hex


def _dimensions(table: Table) -> Dimensions:
    known = [each.name for each in fields(Dimensions)]
    names = table.listed("dimensions", str)
    for name in names:
        if name not in known:
            allowed = ", ".join(known)
            raise table.error("templates.unknown_value", "dimensions", value=name, allowed=allowed)
    return Dimensions(**dict.fromkeys(names, True))


def _recognition(table: Table, say_of: Callable[..., str]) -> Recognition:
    if "recognition" not in table.keys:
        return Recognition()
    given = table.table("recognition")
    found = Recognition(
        tasks=given.flag("tasks"),
        competence=given.flag("competence"),
        token=given.flag("token"),
        words=say_of(given, "words", required=False),
        unit=say_of(given, "unit", required=False),
    )
    given.done()
    return found
