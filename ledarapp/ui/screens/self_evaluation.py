"""Step 6: the leader evaluates goal by goal and as a whole, then reads the document and signs it."""

from __future__ import annotations

from ledarapp.domain.signature import Edition, Role
from ledarapp.ui.parts.evaluation_screen import EvaluationScreen


class SelfEvaluationScreen(EvaluationScreen):
    """The leader's words beside what was agreed."""

    writer = Role.LEADER
    signs = Edition.SELF_EVALUATION
