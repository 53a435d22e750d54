"""Step 4: both read the very PDF and sign it, by certificate or by pen."""

from __future__ import annotations

from ledarapp.domain.signature import Edition
from ledarapp.ui.parts.signing_screen import SigningScreen


class SignScreen(SigningScreen):
    """The agreement, signed by both."""

    signs = Edition.AGREEMENT
