"""What several leaders have signed, at their superior's desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ledarapp.operations import countersigning, drafting, identity, signing
from ledarapp.operations.desk import Desk
from tests.ui.parties import draft, sent


def proposed(leader: Desk, superior: Desk, names: Sequence[str]) -> list[str]:
    """Return the ids, in the order of the names; one desk signs for all of them."""
    made = []
    for name in names:
        opened = draft(leader)
        told = opened.agreement
        named = replace(told.leader, name=name)
        agreement = replace(told, example=False, leader=named, goals=told.goals[:3])
        drafting.save(leader, agreement)
        if not identity.is_there(leader):
            identity.make(leader, agreement.leader, agreement.organisation)
        signing.sign(leader, replace(opened, agreement=agreement), other_name=True)
        sent(leader, drafting.open_agreement(leader, agreement.id), superior)
        made.append(agreement.id)
    superior_of = drafting.open_agreement(superior, made[0]).agreement
    identity.make(superior, superior_of.superior, superior_of.organisation)
    return made


def have_read(superior: Desk, ids: Sequence[str]) -> None:
    """Note that these were read to their end."""
    for each in ids:
        countersigning.note_read(superior, superior.store.load(each))
