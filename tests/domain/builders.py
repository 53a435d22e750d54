"""The two values that every test of the domain begins with."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from ledarapp.domain.agreement import Agreement, Period, Person, Section
from ledarapp.domain.goal import EvaluationSource, Goal, Indicator
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.domain.template import Template


def an_agreement(form: Template, *goals: Goal, signed: str = "", **changes: Any) -> Agreement:  # noqa: ANN401 - replace checks them
    """Return an agreement under this form that lacks nothing but goals.

    ``signed`` gives the signatures of a UFD/AD form in their order: one for each letter of «AaSEe» it begins
    with (agreement by leader and superior, self-evaluation, assessment by superior and leader).
    """
    agreement = Agreement(
        id="an-agreement",
        template=form.key,
        template_version=form.version,
        language="nb",
        leader=Person(name="Ola Nordmann", title="avdelingsdirektør", unit="Økonomiseksjonen"),
        superior=Person(name="Kari Nordmann"),
        period=Period(start=date(2027, 1, 1), end=date(2027, 12, 31)),
        sections=tuple(Section(key=each.key, text="Kort sagt.") for each in form.sections if each.required),
        goals=goals,
        signatures=tuple(_signature(letter) for letter in signed),
    )
    return replace(agreement, **changes)


def a_goal(key: str = "g1", area: str = "professional", **changes: Any) -> Goal:  # noqa: ANN401 - replace checks them
    """Return a goal that gives no remark but the one on its link, alike to no other goal of another key."""
    goal = Goal(
        id=key,
        area=area,
        text=f"Seksjonens medarbeidere leverer {key * 9} i tide.",
        indicators=(Indicator(id=f"{key}-a", text="Levert i tide"),),
        sources=(EvaluationSource(id=f"{key}-s", text="Rapport til ledermøtet"),),
    )
    return replace(goal, **changes)


def _signature(letter: str) -> Signature:
    edition, role = {
        "A": (Edition.AGREEMENT, Role.LEADER),
        "a": (Edition.AGREEMENT, Role.SUPERIOR),
        "S": (Edition.SELF_EVALUATION, Role.LEADER),
        "E": (Edition.ASSESSMENT, Role.SUPERIOR),
        "e": (Edition.ASSESSMENT, Role.LEADER),
    }[letter]
    at = datetime(2027, 1, 1 + "AaSEe".index(letter), 12, tzinfo=UTC)
    return Signature(edition=edition, role=role, version=1, name=role.value, at=at, content_hash="0" * 64)
