"""Which screen shows which step: the one place that knows them all. Each is read when it is first shown."""
# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.ui.screens.screen import Screen


def _basis() -> type[Screen]:
    from ledarapp.ui.screens.basis.screen import BasisScreen

    return BasisScreen


def _goals() -> type[Screen]:
    from ledarapp.ui.screens.goals.screen import GoalsScreen

    return GoalsScreen


def _views() -> type[Screen]:
    from ledarapp.ui.screens.views.screen import ViewsScreen

    return ViewsScreen


def _follow_up() -> type[Screen]:
    from ledarapp.ui.screens.follow_up import FollowUpScreen

    return FollowUpScreen


def _timeline() -> type[Screen]:
    from ledarapp.ui.screens.timeline.screen import TimelineScreen

    return TimelineScreen


def _check() -> type[Screen]:
    from ledarapp.ui.screens.check.screen import CheckScreen

    return CheckScreen


def _sign() -> type[Screen]:
    from ledarapp.ui.screens.sign import SignScreen

    return SignScreen


def _self_evaluation() -> type[Screen]:
    from ledarapp.ui.screens.self_evaluation import SelfEvaluationScreen

    return SelfEvaluationScreen


def _assessment() -> type[Screen]:
    from ledarapp.ui.screens.assessment import AssessmentScreen

    return AssessmentScreen


def _close() -> type[Screen]:
    from ledarapp.ui.screens.close import CloseScreen

    return CloseScreen


def _preview() -> type[Screen]:
    from ledarapp.ui.screens.preview import PreviewScreen

    return PreviewScreen


def _package() -> type[Screen]:
    from ledarapp.ui.screens.package import PackageScreen

    return PackageScreen


def _history() -> type[Screen]:
    from ledarapp.ui.screens.history import HistoryScreen

    return HistoryScreen


def _decisions() -> type[Screen]:
    from ledarapp.ui.screens.decisions.screen import DecisionsScreen

    return DecisionsScreen


def _review() -> type[Screen]:
    from ledarapp.ui.screens.review import ReviewScreen

    return ReviewScreen


def _talk() -> type[Screen]:
    from ledarapp.ui.screens.talk import TalkScreen

    return TalkScreen


#: step key (as the forms name it) → what reads its screen
SCREENS: dict[str, Callable[[], type[Screen]]] = {
    "basis": _basis,
    "views": _views,
    "goals": _goals,
    "follow_up": _follow_up,
    "check": _check,
    "sign": _sign,
    "self_evaluation": _self_evaluation,
    "assessment": _assessment,
    "close": _close,
}

#: views that are there in every step, unless they are a step: key → (what reads its screen, icon)
VIEWS: dict[str, tuple[Callable[[], type[Screen]], str]] = {
    "views": (_views, "users"),
    "timeline": (_timeline, "calendar-check"),
    "review": (_review, "pen-line"),
    "notes": (_talk, "handshake"),
    "preview": (_preview, "eye"),
    "package": (_package, "package"),
    "history": (_history, "history"),
    "decisions": (_decisions, "scale"),
}


def has(key: str) -> bool:
    """Tell whether there is such a step or view."""
    return key in SCREENS or key in VIEWS


def screen_of(key: str) -> type[Screen]:
    """Return the screen of this step or view."""
    return SCREENS[key]() if key in SCREENS else VIEWS[key][0]()
