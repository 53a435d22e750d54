"""One's own library: kept in the encrypted store, changed step by step, and carried as a plain file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ledarapp.app import rehearsal_desks
from ledarapp.domain.entry import OWN, EntryKind
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.goal import EvaluationSource, Goal, Indicator
from ledarapp.operations import shelving
from ledarapp.operations.desk import Desk

GOAL = Goal(
    id="g",
    area="a",
    text="Svar innen ti dager",
    indicators=(Indicator(id="i", text="Dager til svar", target="10"), Indicator(id="j")),
    sources=(EvaluationSource(id="s", text="Journalen", provider="Kari Nordmann"),),
)


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A desk over a real store."""
    with rehearsal_desks() as (leader, _):
        yield leader


def texts(desk: Desk) -> list[str]:
    return [each.text["nb"] for each in shelving.own(desk).entries]


def test_a_goal_is_kept_with_its_parts_and_nobodys_name(desk: Desk) -> None:
    shelving.change(desk, keep=shelving.from_goal(desk, GOAL, "nb"))
    own = shelving.own(desk)
    assert texts(desk) == ["Svar innen ti dager", "Dager til svar", "Journalen"]
    assert [each.of for each in own.entries] == ["", own.entries[0].id, own.entries[0].id]
    assert b"Nordmann" not in shelving.as_file(desk)
    assert shelving.shelves(desk)[0] == own
    assert b"Svar innen" not in Path(desk.store._path).read_bytes()


def test_each_change_can_be_taken_back(desk: Desk) -> None:
    first = shelving.entry(desk, EntryKind.GOAL, "Svar", "nb")
    added = shelving.change(desk, keep=(first,))
    changed = shelving.change(
        desk, keep=(shelving.rewritten(desk, first, EntryKind.SOURCE, "Svar fort", "nb"),)
    )
    assert texts(desk) == ["Svar fort"]
    shelving.change(desk, keep=changed.kept, drop=changed.gone)
    assert texts(desk) == ["Svar"]
    dropped = shelving.change(desk, drop=(first,))
    assert texts(desk) == []
    shelving.change(desk, keep=dropped.kept, drop=dropped.gone)
    assert texts(desk) == ["Svar"]
    shelving.change(desk, keep=added.kept, drop=added.gone)
    assert texts(desk) == []


def test_what_belonged_to_a_goal_that_is_gone_stands_for_itself(desk: Desk) -> None:
    kept = shelving.from_goal(desk, GOAL, "nb")
    shelving.change(desk, keep=kept)
    shelving.change(desk, drop=kept[:1])
    assert [each.of for each in shelving.own(desk).entries] == ["", ""]


@pytest.mark.requirement("R238")
def test_a_file_carries_the_library_and_conflicts_are_told_by_id(desk: Desk, tmp_path: Path) -> None:
    kept = shelving.from_goal(desk, GOAL, "nb")
    shelving.change(desk, keep=kept)
    path = tmp_path / "library.toml"
    path.write_bytes(shelving.as_file(desk))
    assert shelving.look(desk, path).same == len(kept)
    shelving.change(desk, keep=(replace(kept[0], text={"nb": "Svar innen ni dager"}),), drop=kept[1:])
    coming = shelving.look(desk, path)
    assert [each.text["nb"] for each in coming.new] == ["Dager til svar", "Journalen"]
    assert [(mine.text["nb"], theirs.text["nb"]) for mine, theirs in coming.differing] == [
        ("Svar innen ni dager", "Svar innen ti dager")
    ]
    assert all(each.shelf == OWN for each in coming.new)
    assert texts(desk) == ["Svar innen ni dager"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xff\xfe", "templates.unreadable"),
        (b"not toml", "templates.not_toml"),
        (b"# " + b"x" * 2**20, "files.too_large"),
    ],
)
def test_a_file_that_is_no_library_is_refused(desk: Desk, tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "library.toml"
    path.write_bytes(data)
    with pytest.raises(LedarappError) as caught:
        shelving.look(desk, path)
    assert caught.value.code == code
