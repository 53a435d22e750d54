"""What is said of packs of common requirements in more than one place."""

from __future__ import annotations

from ledarapp.domain.pack import Scope
from ledarapp.ui.language import translate


def scope_word(scope: Scope) -> str:
    """Return for whom a pack is issued, in words."""
    return {
        Scope.LEADER_GROUP: lambda: translate("Common", "for the management team"),
        Scope.DEPARTMENT: lambda: translate("Common", "for the department"),
        Scope.ORGANISATION: lambda: translate("Common", "for the whole organisation"),
        Scope.MINISTRY: lambda: translate("Common", "for the ministry and its agencies"),
    }[scope]()
