"""What a form may ask besides, in the words of the window."""

from __future__ import annotations

from ledarapp.domain.goal import Aim, Goal
from ledarapp.ui.language import translate


def dimension_word(name: str) -> str:
    """Return what success is judged by; ``name`` is a field of ``Dimensions``."""
    return {
        "deadline": lambda: translate("Goals", "The deadline"),
        "resources": lambda: translate("Goals", "Use of resources"),
        "quality": lambda: translate("Goals", "Quality"),
        "language": lambda: translate("Goals", "The language"),
        "no_disagreement": lambda: translate("Goals", "No disagreement"),
        "no_complaints": lambda: translate("Goals", "No complaints"),
    }[name]()


def aim_word(aim: Aim) -> str:
    """Return what a goal is about."""
    return {
        Aim.UNSAID: lambda: translate("Goals", "Not said"),
        Aim.EFFECT: lambda: translate("Goals", "Outcome goal"),
        Aim.RESULT: lambda: translate("Goals", "Output goal"),
        Aim.ACTIVITY: lambda: translate("Goals", "Activity goal"),
        Aim.INPUT: lambda: translate("Goals", "Input goal"),
    }[aim]()


def rank_word(rank: int) -> str:
    """Return a goal's place in the order of priority."""
    return translate("Goals", "Priority {0}").format(rank) if rank else translate("Goals", "Not set")


def recognition_word(name: str) -> str:
    """Return a form of recognition other than pay; ``name`` is a field of ``Recognition``."""
    return {
        "tasks": lambda: translate("Evaluation", "New and challenging tasks"),
        "competence": lambda: translate("Evaluation", "Competence development"),
        "token": lambda: translate("Evaluation", "A token of appreciation"),
        "words": lambda: translate("Evaluation", "What the leader gets"),
        "unit": lambda: translate("Evaluation", "To the unit as a whole"),
    }[name]()


def action_lines(goal: Goal) -> str:
    """Return the actions of a goal, one a line."""
    return "\n".join(
        ", ".join(part for part in (each.text, each.responsible, each.when) if part) for each in goal.actions
    )
