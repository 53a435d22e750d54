"""Sheets and answers in the store: kept once, without order or time, gone with their agreement."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ledarapp.domain.signature import Role
from ledarapp.domain.views import closed
from ledarapp.store.store import Store
from tests.store.sample import AT, FORM, a_sheet, an_agreement, an_answer


@pytest.fixture(name="kept")
def _kept(store: Store) -> Store:
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=AT)
    store.keep_sheet("agreement-1", a_sheet(), at=AT)
    return store


def test_an_answer_is_kept_once(kept: Store) -> None:
    kept.take_answers([an_answer("b"), an_answer("a")])
    kept.take_answers([an_answer("b"), replace(an_answer("a"), ratings=())])

    assert kept.answers("sheet-1") == (an_answer("a"), an_answer("b"))


def test_no_row_number_tells_who_came_first(kept: Store) -> None:
    kept.take_answers([an_answer("b"), an_answer("a")])
    with pytest.raises(Exception, match="rowid"):
        kept._connection.execute("SELECT rowid FROM answer")


def test_a_sheet_keeps_its_place_when_it_changes(kept: Store) -> None:
    later = replace(a_sheet(), id="sheet-2")
    kept.keep_sheet("agreement-1", later, at=AT + timedelta(days=1))
    kept.keep_sheet("agreement-1", closed(a_sheet()), at=AT + timedelta(days=2))

    assert kept.sheets("agreement-1") == (closed(a_sheet()), later)
    assert kept.agreement_of_sheet("sheet-2") == "agreement-1"
    assert kept.agreement_of_sheet("sheet-3") == ""


def test_they_go_with_their_agreement(kept: Store) -> None:
    kept.take_answers([an_answer()])
    kept.delete("agreement-1", at=AT)
    kept.remove(["agreement-1"])

    assert kept.sheets("agreement-1") == ()
    assert kept.answers("sheet-1") == ()
