"""What leaves the program: editions, which are signed, and handouts and records, which are not."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from ledarapp.domain.goal import Audience
from ledarapp.domain.signature import Edition


class Handout(StrEnum):
    """A document made from an agreement that nobody signs; which of them there are, the form says."""

    UNIT = "unit"
    PUBLIC = "public"
    SUBMISSION = "submission"
    AGENDA = "agenda"
    BLANK = "blank"

    @property
    def reader(self) -> Audience:
        """Whose eyes it is made for; what fewer people than these may read is withheld (R011, R170)."""
        return {Handout.UNIT: Audience.UNIT, Handout.PUBLIC: Audience.PUBLIC}.get(self, Audience.PARTIES)


class Record(StrEnum):
    """A document between the parties on how an agreement has gone on; made only of what has happened."""

    AMENDMENT = "amendment"
    MID_YEAR = "mid-year"

    @property
    def word(self) -> str:
        """The key of its name among the printed words."""
        return f"record_{self.value.replace('-', '_')}"


Paper: TypeAlias = Edition | Handout | Record
"""Any document that leaves the program. No two have the same name."""

PAPERS: tuple[Paper, ...] = (*Edition, *Handout, *Record)
USUAL: tuple[Handout, ...] = (Handout.UNIT, Handout.PUBLIC, Handout.AGENDA, Handout.BLANK)
"""The handouts of a form that doesn't say; a copy for an authority has to be named."""


def may_read(reader: Audience, audience: Audience) -> bool:
    """Tell whether these readers may read a passage for this audience: the wider may always be read."""
    order = list(Audience)
    return order.index(reader) <= order.index(audience)
