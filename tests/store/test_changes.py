"""What a save writes: the columns that differ, in the pages of the rows that hold them."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import given

from ledarapp.domain.agreement import Agreement, put_goal
from ledarapp.domain.signature import Role
from ledarapp.store import mapping
from ledarapp.store.store import Store
from tests.store.sample import AT, FORM, an_agreement
from tests.strategies import agreements

_PAGE = 4096 + 24
"""A page in the log, with its header."""


@given(old=agreements(), new=agreements())
def test_the_columns_that_differ_are_those_of_the_whole_rows(old: Agreement, new: Agreement) -> None:
    before, after = mapping.parts_of(old), mapping.parts_of(replace(new, id=old.id))
    for table, parts in after.items():
        for key in parts.keys() & before[table].keys():
            was = mapping.row_of(table, key, before[table][key])
            row = mapping.row_of(table, key, parts[key])
            differing = {name: value for name, value in row.items() if was[name] != value}
            assert mapping.changes_of(table, before[table][key], parts[key]) == differing


def test_one_edited_field_writes_two_pages(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "agreements.db", bytes(32))
    agreement = an_agreement()
    store.add(agreement, side=Role.LEADER, template_text=FORM, at=AT)
    log = tmp_path / "agreements.db-wal"
    before = log.stat().st_size
    goal = replace(agreement.goals[0], text="Kortere")
    store.save(put_goal(agreement, goal), at=AT + timedelta(seconds=1))
    written = log.stat().st_size - before
    store.close()
    assert 0 < written <= 2 * _PAGE, "the goal's row, and when the agreement was changed"
