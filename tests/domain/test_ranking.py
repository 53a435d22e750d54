"""One goal is said to be more important than another: an order without gaps, whoever comes and goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.agreement import Agreement, drop_goal, put_goal
from ledarapp.domain.draft import renewed
from ledarapp.domain.goal import Goal
from ledarapp.domain.ranking import closed_up, places, ranked

EMPTY = Agreement(id="1", template="t", template_version=1, language="nb")


def _with(*ranks: int) -> Agreement:
    agreement = EMPTY
    for index, rank in enumerate(ranks):
        agreement = put_goal(agreement, Goal(id=f"g{index}", area="one", rank=rank))
    return agreement


def _ranks(agreement: Agreement) -> list[int]:
    return [each.rank for each in agreement.goals]


@pytest.mark.requirement("R344")
def test_a_goal_takes_its_place_and_the_others_make_way() -> None:
    agreement = ranked(ranked(_with(0, 0, 0), "g2", 1), "g0", 1)
    assert _ranks(agreement) == [1, 0, 2]
    assert places(agreement, "g1") == 3
    assert _ranks(ranked(agreement, "g1", 2)) == [1, 2, 3]
    assert _ranks(ranked(agreement, "g2", 0)) == [1, 0, 0]
    assert _ranks(ranked(agreement, "g1", 99)) == [1, 3, 2]


@pytest.mark.requirement("R344")
def test_a_goal_that_goes_leaves_no_gap_and_a_new_period_is_ranked_anew() -> None:
    agreement = _with(1, 2, 3)
    assert _ranks(drop_goal(agreement, "g1")) == [1, 2]
    assert renewed(agreement.goals[0], lambda: "new").rank == 0


@given(st.lists(st.integers(0, 5), max_size=6))
def test_the_order_is_always_whole(ranks: list[int]) -> None:
    found = closed_up(_with(*ranks))
    chosen = sorted(each for each in _ranks(found) if each)
    assert chosen == list(range(1, len(chosen) + 1))
    assert len(chosen) == sum(1 for each in ranks if each)
    assert closed_up(found) is found
