"""What belongs together in two agreements stands side by side, whatever its ids."""

from dataclasses import replace

from ledarapp.domain.agreement import put_goal
from ledarapp.domain.changes import changes
from ledarapp.domain.draft import renewed
from ledarapp.domain.evaluation import GoalEvaluation, SelfEvaluation
from ledarapp.domain.goal import Carried
from ledarapp.domain.pairing import aligned
from tests.store.sample import an_agreement

BEFORE = an_agreement("before")


def _next_year() -> tuple[str, ...]:
    return tuple(f"new-{number}" for number in range(40))


def test_a_goal_carried_over_is_compared_with_itself() -> None:
    ids = iter(_next_year())
    goals = tuple(renewed(each, lambda: next(ids)) for each in BEFORE.goals)
    after = replace(BEFORE, id="after", goals=goals, self_evaluation=SelfEvaluation())
    found = changes(aligned(BEFORE, after), after)
    # Its place in the order of goals is open again in a new year.
    assert {each.path[2:] for each in found if each.path[0] == "goals"} <= {("rank",)}
    # What was said of it stands under the same goal.
    assert {each.path[:2] for each in found if each.path[0] == "self_evaluation"} >= {
        ("self_evaluation", goals[0].id)
    }


def test_a_goal_worded_anew_is_found_by_its_words_and_a_strange_one_stands_alone() -> None:
    ids = iter(_next_year())
    first, second = (renewed(each, lambda: next(ids)) for each in BEFORE.goals)
    said = "Kortere ventetid for alle som søker om tillatelse til utslipp"
    before = put_goal(BEFORE, replace(BEFORE.goals[0], text=said))
    longer = replace(first, text=f"{said} i kommunene")
    strange = replace(second, title="Noe helt annet", text="Flytte arkivet")
    after = replace(before, id="after", goals=(longer, strange))
    paths = [each.path for each in changes(aligned(before, after), after) if each.path[0] == "goals"]
    assert ("goals", longer.id, "text") in paths
    assert ("goals", strange.id) in paths
    assert ("goals", BEFORE.goals[1].id) in paths


def test_a_goal_that_goes_on_from_another_is_set_beside_it_however_it_reads_now() -> None:
    ids = iter(_next_year())
    old = BEFORE.goals[1]
    new = renewed(replace(old, title="", text="Noe helt annet nå"), lambda: next(ids))
    after = replace(
        BEFORE, id="after", goals=(replace(new, carried=Carried(agreement="before", goal=old.id)),)
    )
    paths = {each.path for each in changes(aligned(BEFORE, after), after)}
    assert ("goals", new.id, "text") in paths
    assert not [path for path in paths if "carried" in path]


def test_two_versions_of_one_agreement_stay_as_they_are() -> None:
    later = put_goal(BEFORE, replace(BEFORE.goals[0], text="Lengre ventetid"))
    assert aligned(BEFORE, later) == BEFORE
    told = replace(BEFORE, self_evaluation=SelfEvaluation(goals=(GoalEvaluation(goal="gone", text="x"),)))
    assert aligned(told, later).self_evaluation == told.self_evaluation
