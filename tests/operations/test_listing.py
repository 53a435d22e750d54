"""The list: deleted and brought back, gone for good after its time; forms in the order a reader wants."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from ledarapp.domain.agreement import Period
from ledarapp.operations import drafting, listing, signing
from tests.operations.conftest import Parties


def test_a_deleted_draft_comes_back_for_thirty_days_and_then_is_gone(parties: Parties) -> None:
    desk, agreement_id = parties.leader, parties.told.id
    before = parties.at(desk)
    listing.delete(desk, agreement_id)
    assert [each.deleted_at is not None for each in listing.agreements(desk)] == [True]
    almost = replace(desk, now=lambda: parties.leader.now() + timedelta(days=listing.KEPT_DAYS))
    assert listing.tidy(almost) == 0
    listing.restore(desk, agreement_id)
    assert drafting.open_agreement(desk, agreement_id) == before
    listing.delete(desk, agreement_id)
    later = replace(desk, now=lambda: parties.leader.now() + timedelta(days=listing.KEPT_DAYS + 1))
    assert listing.tidy(later) == 1
    assert listing.agreements(desk) == ()


def test_what_is_signed_never_goes_by_itself(parties: Parties) -> None:
    desk = parties.leader
    signing.sign(desk, parties.at(desk))
    listing.delete(desk, parties.told.id)
    much_later = replace(desk, now=lambda: parties.leader.now() + timedelta(days=5000))
    assert listing.tidy(much_later) == 0
    assert [each.signed for each in listing.agreements(desk)] == [True]
    listing.restore(desk, parties.told.id)
    assert [each.deleted_at for each in listing.agreements(desk)] == [None]


@pytest.mark.parametrize(
    ("language", "first"), [("nb", "NO"), ("nn", "NO"), ("sv", "general"), ("fi", "FI"), ("en", "general")]
)
def test_the_forms_nearest_to_the_reader_stand_first(parties: Parties, language: str, first: str) -> None:
    forms = listing.form_types(parties.leader, language)
    places = [form.jurisdiction for form in forms]
    assert places[0] == first
    assert len(set(places)) == len(
        [place for place, before in zip(places, ["", *places], strict=False) if place != before]
    )
    assert len(forms) == len(parties.leader.library.cards())


@pytest.mark.requirement("R342", "R343")
def test_the_same_leaders_agreement_before_tells_how_many_goals_it_had(parties: Parties) -> None:
    desk = parties.leader
    earlier = parties.at(desk).agreement
    next_one = drafting.from_last_year(desk, earlier.id).agreement
    assert listing.goals_before(desk, earlier) == 0
    assert listing.goals_before(desk, next_one) == len(earlier.goals)
    other = replace(next_one, leader=replace(next_one.leader, name="En annen"))
    assert listing.goals_before(desk, other) == 0
    assert listing.goals_before(desk, replace(next_one, period=Period())) == 0
    listing.delete(desk, earlier.id)
    assert listing.goals_before(desk, next_one) == 0
