"""Each form's documents leave in each format and are read back; make validate has every one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from ledarapp.app import rehearsal_desks
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.paper import Handout, Record
from ledarapp.domain.recorded import papers
from ledarapp.domain.signature import Edition
from ledarapp.operations import drafting, printing
from ledarapp.operations.desk import Desk
from ledarapp.operations.printing import Format
from tests import exported
from tests.documents.samples import LIBRARY, TEMPLATE


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with rehearsal_desks() as (leader, _):
        yield leader


KEYS = [card.key for card in LIBRARY.cards()]


@pytest.mark.requirement("R218", "R319")
@pytest.mark.parametrize("key", KEYS)
def test_a_document_of_each_form_leaves_in_each_format(key: str, desk: Desk) -> None:
    """One document a format, another for each form, in languages that take turns."""
    place, form = KEYS.index(key), LIBRARY.get(key)
    language = form.languages[place % len(form.languages)]
    opened = drafting.example(desk, key, language)
    for turn, format_ in enumerate(Format):
        which = form.papers[(place + 2 * turn) % len(form.papers)]
        assert exported.fault(desk, opened, which, format_) == ""


def test_the_records_leave_in_each_format(desk: Desk) -> None:
    opened = drafting.example(desk, "ufd-ad", "nb")
    opened = replace(opened, agreement=exported.gone_on(opened.agreement))
    assert papers(opened.agreement, TEMPLATE)[-2:] == tuple(Record)
    assert [*exported.faults(desk, opened, tuple(Record))] == []


def test_a_calendar_without_a_date_is_refused_in_a_sentence(desk: Desk) -> None:
    opened = drafting.example(desk, "ufd-ad", "nb")
    for which, agreement in (
        (Handout.BLANK, opened.agreement),
        (Edition.AGREEMENT, replace(opened.agreement, milestones=())),
    ):
        with pytest.raises(LedarappError, match=r"export\.no_dates"):
            printing.export(desk, replace(opened, agreement=agreement), which, Format.ICS)
