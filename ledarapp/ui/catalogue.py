"""Which screen shows which step: the one place that knows them all."""

from __future__ import annotations

from ledarapp.ui.screens.assessment import AssessmentScreen
from ledarapp.ui.screens.basis.screen import BasisScreen
from ledarapp.ui.screens.check.screen import CheckScreen
from ledarapp.ui.screens.close import CloseScreen
from ledarapp.ui.screens.follow_up import FollowUpScreen
from ledarapp.ui.screens.goals.screen import GoalsScreen
from ledarapp.ui.screens.history import HistoryScreen
from ledarapp.ui.screens.package import PackageScreen
from ledarapp.ui.screens.preview import PreviewScreen
from ledarapp.ui.screens.screen import Screen
from ledarapp.ui.screens.self_evaluation import SelfEvaluationScreen
from ledarapp.ui.screens.sign import SignScreen

#: step key (as the forms name it) → its screen
SCREENS: dict[str, type[Screen]] = {
    "basis": BasisScreen,
    "goals": GoalsScreen,
    "follow_up": FollowUpScreen,
    "check": CheckScreen,
    "sign": SignScreen,
    "self_evaluation": SelfEvaluationScreen,
    "assessment": AssessmentScreen,
    "close": CloseScreen,
}

#: views that are there in every step: key → (screen, icon)
VIEWS: dict[str, tuple[type[Screen], str]] = {
    "preview": (PreviewScreen, "eye"),
    "package": (PackageScreen, "package"),
    "history": (HistoryScreen, "history"),
}


def has(key: str) -> bool:
    """Tell whether there is such a step or view."""
    return key in SCREENS or key in VIEWS
