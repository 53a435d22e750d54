"""Two desks over real stores, and the example between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from ledarapp.app import rehearsal_desks
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.operations import apart, drafting, exchanging, identity
from ledarapp.operations.desk import Desk, Opened


@dataclass(frozen=True)
class Parties:
    """The leader's and the superior's desk, each with a certificate, and the example's words."""

    leader: Desk
    superior: Desk
    told: Agreement

    def at(self, desk: Desk) -> Opened:
        return drafting.open_agreement(desk, self.told.id)

    def send(self, sender: Desk, receiver: Desk) -> exchanging.Look:
        """Let a package travel; return what the receiver saw before taking it in."""
        seen = self.look(exchanging.pack(sender, self.at(sender)), receiver)
        exchanging.take_in(receiver, seen, exchanging.compare(receiver, seen))
        return seen

    def look(self, data: bytes, receiver: Desk) -> exchanging.Look:
        return exchanging.look(
            data, known=exchanging.known_people(receiver), now=receiver.now(), judges=apart.here
        )


@pytest.fixture
def parties() -> Iterator[Parties]:
    """An agreement drafted at the leader's desk; nothing signed or sent."""
    with rehearsal_desks() as (leader, superior):
        opened = drafting.example(leader, "ufd-ad", "nb")
        bare = replace(opened.agreement, self_evaluation=SelfEvaluation(), assessment=Assessment())
        drafting.save(leader, bare)
        for desk, person in ((leader, bare.leader), (superior, bare.superior)):
            identity.make(desk, person, bare.organisation)
        yield Parties(leader, superior, opened.agreement)
