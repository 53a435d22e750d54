"""What every part of the window works with: desk, sentences, language and the person's choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ledarapp.domain.errors import LedarappError
from ledarapp.messages import Messages
from ledarapp.operations.desk import Desk
from ledarapp.policy import NONE, Policy
from ledarapp.settings import Settings
from ledarapp.ui.language import LanguageManager

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.finding import Finding
    from ledarapp.domain.pack import Pack
    from ledarapp.domain.template import Template


@dataclass(slots=True, kw_only=True)
class Workplace:
    """``keep`` writes changed settings to their file; ``settings`` is the value in force.

    ``packs`` are the newest common requirements on the desk; None until somebody needs them, and again when
    one has come.

    ``before`` is how many goals the agreement before the one last reviewed had, beside what it was asked by.
    ``policy`` is what an organisation has decided.
    """

    desk: Desk
    messages: Messages
    language: LanguageManager
    settings: Settings
    keep: Callable[[Settings], None]
    policy: Policy = NONE
    counters: dict[str, Callable[[str], int]] = field(default_factory=dict)
    packs: tuple[Pack, ...] | None = None
    before: tuple[tuple[object, ...], int] = ((), 0)

    def keep_settings(self, settings: Settings) -> None:
        """Take over changed settings and write them, when they differ."""
        if settings != self.settings:
            self.settings = settings
            self.keep(settings)

    def sentence(self, error: LedarappError) -> str:
        """Return what an error says, in the interface's language."""
        return self.messages.sentence(error, self.language.reader)

    def remark(self, finding: Finding) -> str:
        """Return what a remark says, in the interface's language."""
        return self.messages.remark(finding, self.language.reader)

    def save(self, agreement: Agreement) -> None:
        """Make an agreement durable; for the session."""
        from ledarapp.operations import drafting  # noqa: PLC0415 - nor does it save

        drafting.save(self.desk, agreement)

    def review(self, agreement: Agreement, template: Template) -> tuple[Finding, ...]:
        """Return the remarks on an agreement; for the session."""
        from ledarapp.domain.review import review  # noqa: PLC0415 - the first window judges nothing
        from ledarapp.domain.rules import without  # noqa: PLC0415 - nor does it keep rules

        lines, packs = self.counters.get(agreement.language), self._packs(agreement)
        every = review(agreement, template, lines=lines, packs=packs, earlier=self._earlier(agreement))
        return without(every, self.settings.rules_off)

    def _earlier(self, agreement: Agreement) -> int:
        """Return how many goals the agreement before this one had; asked once for each start and leader."""
        asked = (agreement.id, agreement.template, agreement.period.start, agreement.leader.name)
        if self.before[0] != asked:
            from ledarapp.operations import listing  # noqa: PLC0415 - as the first window does

            self.before = asked, listing.goals_before(self.desk, agreement)
        return self.before[1]

    def _packs(self, agreement: Agreement) -> tuple[Pack, ...]:
        """Return the packs on the desk, where the agreement holds a goal from one; read once."""
        if not any(goal.origin.pack for goal in agreement.goals):
            return ()
        if self.packs is None:
            from ledarapp.operations import packs  # noqa: PLC0415 - nor does it know of packs

            self.packs = packs.held(self.desk)
        return self.packs

    def warm(self, language: str) -> Callable[[str], int]:
        """Return the counter of printed lines, read on another thread: it brings the whole documents room.

        Put it into ``counters``; until then line limits aren't judged.
        """
        from ledarapp.operations import printing  # noqa: PLC0415 - nor does it draw

        counter = printing.line_counter(language, self.desk.resources)
        counter("")
        return counter
