"""Common requirements keep their issuer's words, and whoever reads the agreement can tell when they don't."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.goal import Goal, Indicator, Origin
from ledarapp.domain.pack import Pack, PackGoal, Scope, drifted, issued, renewals, renewed, set_free, taken
from ledarapp.domain.review import review
from ledarapp.domain.template import Area, Template
from ledarapp.domain.wordwise import Fate, compared
from tests.domain.builders import an_agreement
from tests.domain.remarks import all_said, codes

PACK = Pack(
    id="p",
    version=1,
    title="Felles krav 2027",
    issuer="Avdelingen",
    issued=date(2026, 11, 2),
    scope=Scope.DEPARTMENT,
    language="nb",
    goals=(
        PackGoal(id="a", title="Delegering", text="Oppgaver er delegert", indicators=("Selvstendighet",)),
        PackGoal(id="b", text="Alle har hatt medarbeidersamtale"),
    ),
)
NEXT = replace(
    PACK,
    version=2,
    goals=(replace(PACK.goals[0], text="Oppgaver og fullmakter er delegert"), *PACK.goals[1:]),
)


AREA = Area(key="professional", title={"nb": "Faglige krav"})


def goal(item: int = 0) -> Goal:
    count = iter(range(10))
    return taken(PACK, PACK.goals[item], AREA, lambda: f"n{item}{next(count)}")


@pytest.mark.requirement("R040", "R139")
def test_a_requirement_that_is_taken_in_says_whose_it_is() -> None:
    made = goal()
    assert (made.title, made.text, made.common) == ("Delegering", "Oppgaver er delegert", True)
    assert [each.text for each in made.indicators] == ["Selvstendighet"]
    assert (made.origin.issuer, made.origin.issued) == ("Avdelingen", date(2026, 11, 2))
    assert not drifted(made)


@pytest.mark.requirement("R055")
def test_other_words_are_told_and_own_indicators_are_not(form: Template) -> None:
    made = goal()
    own = replace(made, indicators=(*made.indicators, Indicator(id="mine", text="Mitt eget")))
    assert not drifted(own)
    changed = replace(made, text="Noen oppgaver er delegert")
    found = review(an_agreement(form, changed), form, packs=(PACK,))
    assert codes(found, "goal.drifted") == ["goal.drifted"]
    all_said(found)
    assert not codes(review(an_agreement(form, own), form, packs=(PACK,)), "goal.drifted")
    assert not drifted(set_free(changed))


def test_a_newer_version_is_told_only_where_it_says_something_else(form: Template) -> None:
    both = an_agreement(form, goal(0), goal(1))
    found = review(both, form, packs=(NEXT,))
    assert codes(found, "goal.newer_pack") == ["goal.newer_pack"]
    all_said(found)
    (only,) = renewals(both.goals, NEXT)
    assert only.item is not None
    after = renewed(replace(only.goal, indicators=()), NEXT, only.item)
    assert (after.text, after.indicators, after.origin.version) == (
        "Oppgaver og fullmakter er delegert",
        (),
        2,
    )
    assert not renewals((after,), NEXT)
    left_out = replace(NEXT, goals=NEXT.goals[1:])
    assert [each.item for each in renewals((goal(0),), left_out)] == [None]
    assert not codes(review(both, form, packs=(PACK,)), "goal.newer_pack")


@pytest.mark.requirement("R173")
def test_a_requirement_keeps_its_id_from_version_to_version() -> None:
    first = issued((Goal(id="x", area="a", title="Delegering", text="Oppgaver er delegert"),))
    before = replace(PACK, goals=first)
    again = issued(
        (
            Goal(id="new", area="a", title="Delegering", text="Helt andre ord"),
            Goal(id="y", area="a", text="Noe nytt"),
        ),
        before,
    )
    assert [each.id for each in again] == ["x", "y"]


@given(st.text(), st.text())
def test_two_wordings_are_told_whole(before: str, after: str) -> None:
    runs = compared(before, after)
    for fate, text in ((Fate.COMES, before), (Fate.GOES, after)):
        words = [word for run in runs if run.fate is not fate for word in run.words.split()]
        assert words == text.split()


def test_a_goal_of_no_pack_has_no_origin() -> None:
    assert Goal(id="g", area="a").origin == Origin()
    assert not drifted(Goal(id="g", area="a", text="Svar"))
