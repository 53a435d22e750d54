"""Step 8: the superior signs the assessment, then the leader that it was read and discussed."""

from __future__ import annotations

from ledarapp.domain.signature import Edition
from ledarapp.ui.parts.signing_screen import SigningScreen


class CloseScreen(SigningScreen):
    """The assessment record, signed by both."""

    signs = Edition.ASSESSMENT
