"""Goals keep their order, their number and their own words, whatever is done to them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.agreement import (
    Agreement,
    SetAside,
    drop_goal,
    move_goal,
    move_goal_to,
    number,
    numbers,
    put_goal,
    put_milestone,
    put_section,
    set_aside,
    strangers,
    take_up,
)
from ledarapp.domain.evaluation import Assessment, GoalEvaluation, SelfEvaluation
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Template
from tests.domain.builders import a_goal, an_agreement

EMPTY = Agreement(id="1", template="t", template_version=1, language="nb")
AREAS = ("one", "two")


def _with(*goals: tuple[str, str]) -> Agreement:
    agreement = EMPTY
    for key, area in goals:
        agreement = put_goal(agreement, Goal(id=key, area=area))
    return agreement


def _ids(agreement: Agreement) -> str:
    return "".join(goal.id for goal in agreement.goals)


ABC = _with(("a", "one"), ("b", "one"), ("x", "two"), ("c", "one"))


def test_a_new_goal_comes_last_in_its_area() -> None:
    assert _ids(ABC) == "abcx"


def test_a_changed_goal_stays_where_it_is() -> None:
    changed = put_goal(ABC, Goal(id="b", area="one", text="new"))
    assert _ids(changed) == "abcx"
    assert changed.goal("b").text == "new"


@pytest.mark.parametrize(
    ("at", "order"), [(-5, "nabcx"), (0, "nabcx"), (1, "anbcx"), (3, "abcnx"), (9, "abcnx")]
)
def test_a_place_in_the_area_stops_at_its_ends(at: int, order: str) -> None:
    assert _ids(put_goal(ABC, Goal(id="n", area="one"), at=at)) == order


@pytest.mark.parametrize(
    ("goal", "steps", "order"),
    [
        ("a", 1, "bacx"),
        ("a", -1, "abcx"),
        ("c", -2, "cabx"),
        ("b", 99, "acbx"),
        ("x", 1, "abcx"),
        ("c", 0, "abcx"),
    ],
)
def test_a_goal_moves_inside_its_area(goal: str, steps: int, order: str) -> None:
    assert _ids(move_goal(ABC, goal, steps)) == order


def test_a_goal_moved_to_another_area_comes_last_there_or_where_it_was_put() -> None:
    assert numbers(move_goal_to(ABC, "a", "two"), AREAS) == {"b": "1.1", "c": "1.2", "x": "2.1", "a": "2.2"}
    assert numbers(move_goal_to(ABC, "a", "two", at=0), AREAS)["a"] == "2.1"
    assert number(move_goal_to(ABC, "x", "one", at=1), AREAS, "x") == "1.2"


def test_changing_a_goals_area_is_moving_it() -> None:
    assert put_goal(ABC, Goal(id="a", area="two")) == move_goal_to(ABC, "a", "two")


def test_moving_there_and_back_changes_nothing() -> None:
    assert move_goal(move_goal(ABC, "a", 2), "a", -2) == ABC
    assert move_goal_to(move_goal_to(ABC, "a", "two"), "a", "one", at=0) == ABC


def test_what_is_gone_is_said_to_be_gone() -> None:
    for ask in (
        lambda: ABC.goal("?"),
        lambda: number(ABC, AREAS, "?"),
        lambda: move_goal(ABC, "?", 1),
        lambda: move_goal_to(ABC, "?", "one"),
    ):
        with pytest.raises(KeyError):
            ask()


@pytest.mark.requirement("R163")
def test_goals_of_an_area_the_form_does_not_know_are_numbered_after_the_others() -> None:
    agreement = put_goal(ABC, Goal(id="s", area="newer"), at=0)
    assert numbers(agreement, AREAS) == {"a": "1.1", "b": "1.2", "c": "1.3", "x": "2.1", "s": "3.1"}
    assert [goal.id for goal in strangers(agreement, AREAS)] == ["s"]
    assert strangers(ABC, AREAS) == ()


_CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["put", "move", "drop", "to"]),
        st.sampled_from("abcd"),
        st.sampled_from(["one", "two", "three"]),
        st.integers(-4, 4),
    ),
    max_size=12,
)


@given(_CHANGES)
def test_however_goals_are_moved_each_is_there_once_and_areas_stand_together(
    changes: list[tuple[str, str, str, int]],
) -> None:
    agreement, there = EMPTY, set[str]()
    for verb, key, area, steps in changes:
        if verb == "put":
            agreement = put_goal(agreement, Goal(id=key, area=area), at=steps if steps % 2 else None)
            there.add(key)
        elif verb == "drop":
            agreement = drop_goal(agreement, key)
            there.discard(key)
        elif key in there and verb == "move":
            agreement = move_goal(agreement, key, steps)
        elif key in there:
            agreement = move_goal_to(agreement, key, area, at=steps)
        areas = [goal.area for goal in agreement.goals]
        assert sorted(_ids(agreement)) == sorted(there)
        assert areas == [area for known in dict.fromkeys(areas) for area in areas if area == known]
        assert set(numbers(agreement, AREAS)) == there
        assert len(set(numbers(agreement, AREAS).values())) == len(there)


def test_a_dropped_goal_takes_with_it_what_was_said_of_it() -> None:
    said = GoalEvaluation(goal="a", text="private"), GoalEvaluation(goal="b", text="kept")
    agreement = Agreement(
        id="1",
        template="t",
        template_version=1,
        language="nb",
        goals=ABC.goals,
        self_evaluation=SelfEvaluation(goals=said, overall="whole"),
        assessment=Assessment(goals=said),
        set_aside=(SetAside(code="goal.no_link", goal="a"), SetAside(code="goal.no_link", goal="b")),
    )
    after = drop_goal(agreement, "a")
    assert "private" not in repr(after)
    assert after.self_evaluation == SelfEvaluation(goals=said[1:], overall="whole")
    assert after.assessment.goals == said[1:]
    assert [each.goal for each in after.set_aside] == ["b"]
    assert drop_goal(agreement, "gone") == agreement


def test_a_section_keeps_its_place_and_an_emptied_one_was_never_there() -> None:
    agreement = put_section(put_section(EMPTY, "one", "1"), "two", "2")
    again = put_section(agreement, "one", "1!")
    assert [(each.key, each.text) for each in again.sections] == [("one", "1!"), ("two", "2")]
    assert put_section(agreement, "one", "1") == agreement
    assert put_section(EMPTY, "one", "") == EMPTY
    assert put_section(put_section(EMPTY, "one", "1"), "one", "") == EMPTY
    assert (agreement.section("two"), agreement.section("three")) == ("2", "")


def test_dates_stand_in_their_order_and_can_be_taken_away() -> None:
    agreement = put_milestone(put_milestone(EMPTY, "talk", date(2027, 6, 1)), "memo", date(2027, 5, 1))
    assert [each.key for each in agreement.milestones] == ["memo", "talk"]
    assert put_milestone(agreement, "talk", date(2027, 4, 1)).milestones[0].key == "talk"
    assert put_milestone(put_milestone(agreement, "talk", None), "memo", None) == EMPTY
    assert agreement.milestone("talk") == date(2027, 6, 1)
    assert agreement.milestone("none") is None


def test_a_remark_is_put_aside_once_and_taken_up_again() -> None:
    remark = SetAside(code="goal.no_link", goal="a", reason="own idea")
    once = set_aside(EMPTY, SetAside(code="goal.no_link", goal="a"))
    assert set_aside(once, remark).set_aside == (remark,)
    assert take_up(set_aside(once, remark), SetAside(code="goal.no_link", goal="a")) == EMPTY


def test_each_role_has_its_person_and_its_evaluation(form: Template) -> None:
    agreement = an_agreement(form, a_goal(), assessment=Assessment(overall="good"))
    assert agreement.person(Role.LEADER).name == "Ola Nordmann"
    assert agreement.person(Role.SUPERIOR).name == "Kari Nordmann"
    assert agreement.evaluation(Role.LEADER) == SelfEvaluation()
    assert agreement.evaluation(Role.SUPERIOR).overall == "good"
