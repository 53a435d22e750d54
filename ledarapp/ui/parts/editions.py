"""What the documents that leave the program are called."""

from __future__ import annotations

from ledarapp.domain.signature import Edition
from ledarapp.ui.language import translate


def edition_name(which: Edition) -> str:
    """Return what an edition is called, in the language in force."""
    return {
        Edition.AGREEMENT: lambda: translate("Preview", "Agreement"),
        Edition.SELF_EVALUATION: lambda: translate("Preview", "Self-evaluation"),
        Edition.ASSESSMENT: lambda: translate("Preview", "Assessment record"),
    }[which]()
