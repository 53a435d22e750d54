"""Step 7: the superior assesses goal by goal beside the self-evaluation; signing is the next step."""

from __future__ import annotations

from ledarapp.domain.signature import Role
from ledarapp.ui.parts.evaluation_screen import EvaluationScreen


class AssessmentScreen(EvaluationScreen):
    """The superior's words beside what was agreed and what the leader has written."""

    writer = Role.SUPERIOR
