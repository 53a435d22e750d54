from ledarapp.domain.evaluation import Assessment, GoalEvaluation, SelfEvaluation


def test_what_is_said_of_a_goal_replaces_what_was_said_before() -> None:
    first = SelfEvaluation(overall="whole").with_goal(GoalEvaluation(goal="b", text="one"))
    both = first.with_goal(GoalEvaluation(goal="a")).with_goal(GoalEvaluation(goal="a", level="great"))
    assert [each.goal for each in both.goals] == ["a", "b"]
    assert both.with_goal(GoalEvaluation(goal="b", text="two")).of("b").text == "two"
    assert both.overall == "whole"


def test_emptied_again_is_never_touched() -> None:
    touched = Assessment().with_goal(GoalEvaluation(goal="a", text="word"))
    assert touched.with_goal(GoalEvaluation(goal="a")) == Assessment()
    assert Assessment().of("a") == GoalEvaluation(goal="a")
