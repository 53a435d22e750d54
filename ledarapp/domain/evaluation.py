"""What each side says of each goal: the leader's self-evaluation and the superior's assessment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

NOT_RATED = "not_rated"
"""The level of a goal that was deliberately left without one.

An empty level means that nobody has chosen yet.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalEvaluation:
    """One side's words and level for one goal.

    ``level`` is a level's key, ``NOT_RATED`` or empty (R293–R295).
    """

    goal: str
    text: str = ""
    level: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """One side's evaluation: a word per goal and an overall text, which always is asked for (R193)."""

    goals: tuple[GoalEvaluation, ...] = ()
    overall: str = ""

    def of(self, goal: str) -> GoalEvaluation:
        """Return what is said of the goal with this id; an empty evaluation when nothing is."""
        return next((said for said in self.goals if said.goal == goal), GoalEvaluation(goal=goal))

    def with_goal(self, said: GoalEvaluation) -> Self:
        """Return this evaluation with ``said`` in the place of what was said of the same goal before.

        An evaluation that says nothing is not kept, so *never touched* and *emptied again* are equal.
        """
        kept = list(self.without_goal(said.goal).goals)
        if said != GoalEvaluation(goal=said.goal):
            kept.append(said)
        return replace(self, goals=tuple(sorted(kept, key=lambda each: each.goal)))

    def without_goal(self, goal: str) -> Self:
        """Return this evaluation without what was said of the goal with this id."""
        return replace(self, goals=tuple(each for each in self.goals if each.goal != goal))


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfEvaluation(Evaluation):
    """The leader's own evaluation, sent before the talk (R198, R227, R289)."""

    support: str = ""
    next_period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What is written under one of the form's own headings in the assessment (R021, R076)."""

    key: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """How good results are recognised in other ways than by pay (R207).

    ``words`` is what the leader gets, ``unit`` what those get who reached the results together (R208).
    """

    tasks: bool = False
    competence: bool = False
    token: bool = False
    words: str = ""
    unit: str = ""

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of the forms it takes."""
        return tuple(each for each in ("tasks", "competence", "token") if getattr(self, each))


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Evaluation):
    """The superior's assessment of each goal and of the whole.

    ``answers`` stand under the form's own headings. ``outcome`` is one of the outcomes a form with a pay
    section has, ``ground`` why; people choose both, the program computes neither (R337, R338).
    ``recognition`` is what is given besides pay.
    """

    answers: tuple[Reply, ...] = ()
    outcome: str = ""
    ground: str = ""
    recognition: Recognition = Recognition()

    def answer(self, key: str) -> str:
        """Return what is written under this heading; empty when nothing is."""
        return next((each.text for each in self.answers if each.key == key), "")

    def with_answer(self, key: str, text: str) -> Assessment:
        """Return the assessment with this text under the heading; an emptied one isn't kept."""
        kept = {each.key: each.text for each in self.answers} | {key: text}
        return replace(
            self, answers=tuple(Reply(key=each, text=said) for each, said in sorted(kept.items()) if said)
        )
