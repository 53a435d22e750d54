"""What is noted in the year, with its files: outside what was signed, in packages, never in handouts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.follow_up import LogEntry
from ledarapp.domain.paper import Handout
from ledarapp.domain.publicity import Why, contents, extract
from ledarapp.domain.signature import Edition, Role
from ledarapp.exchange import codec
from ledarapp.operations import drafting, evidence, printing, signing
from ledarapp.operations.printing import Format
from tests.operations.conftest import Parties
from tests.operations.test_editions import made, said

_SECRET = "Zebrafinken i tall"


def in_force(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    signing.sign(parties.superior, parties.at(parties.superior))
    parties.send(parties.superior, parties.leader)


def note(parties: Parties, folder: Path, *, travels: bool = True) -> LogEntry:
    """Have the leader note something, with a file."""
    path = folder / "tall.txt"
    path.write_text(_SECRET, encoding="utf-8")
    opened = parties.at(parties.leader)
    file = replace(evidence.add(parties.leader, opened.agreement.id, path), travels=travels)
    entry = LogEntry(
        id="entry-1",
        goal=opened.agreement.goals[0].id,
        on=date(2027, 3, 1),
        writer=Role.LEADER,
        text=_SECRET,
        evidence=(file,),
    )
    follow_up = opened.agreement.follow_up.with_entry(entry)
    drafting.save(parties.leader, replace(opened.agreement, follow_up=follow_up))
    return entry


@pytest.mark.requirement("R025", "R201")
def test_the_year_changes_no_byte_of_what_was_signed(parties: Parties, tmp_path: Path) -> None:
    in_force(parties)
    before = {which: codec.content(parties.at(parties.leader).agreement, which) for which in Edition}
    note(parties, tmp_path)
    after = parties.at(parties.leader).agreement
    assert {which: codec.content(after, which) for which in Edition} == before
    seen = parties.send(parties.leader, parties.superior)
    assert seen.sound
    assert parties.at(parties.superior).agreement.follow_up == after.follow_up


@pytest.mark.requirement("R201")
def test_a_file_travels_with_its_entry_unless_it_is_to_stay(parties: Parties, tmp_path: Path) -> None:
    in_force(parties)
    entry = note(parties, tmp_path, travels=False)
    parties.send(parties.leader, parties.superior)
    theirs = parties.at(parties.superior).agreement
    (file,) = theirs.follow_up.entries[0].evidence
    with pytest.raises(LedarappError, match=r"evidence\.not_here"):
        evidence.content(parties.superior, theirs.id, file)
    opened = parties.at(parties.leader)
    sent = replace(entry, evidence=(replace(file, travels=True),))
    drafting.save(
        parties.leader, replace(opened.agreement, follow_up=opened.agreement.follow_up.with_entry(sent))
    )
    parties.send(parties.leader, parties.superior)
    assert evidence.content(parties.superior, theirs.id, file).decode() == _SECRET
    assert parties.superior.store.evidence_here(theirs.id) == {file.sha256}
    assert evidence.is_here(parties.superior, parties.at(parties.superior).agreement) == {file.sha256}


def test_a_file_nobody_names_is_gone_when_the_agreement_is_opened_again(
    parties: Parties, tmp_path: Path
) -> None:
    in_force(parties)
    entry = note(parties, tmp_path)
    agreement = parties.at(parties.leader).agreement
    assert evidence.content(parties.leader, agreement.id, entry.evidence[0]).decode() == _SECRET
    drafting.save(parties.leader, replace(agreement, follow_up=agreement.follow_up.without_entry("entry-1")))
    # Undo would want it back, so it lies there until then.
    assert parties.leader.store.evidence_here(agreement.id)
    parties.at(parties.leader)
    assert parties.leader.store.evidence_here(agreement.id) == frozenset()


def test_a_file_that_was_exchanged_in_the_store_is_not_opened(parties: Parties, tmp_path: Path) -> None:
    in_force(parties)
    (file,) = note(parties, tmp_path).evidence
    parties.leader.store.drop_evidence(parties.told.id, [file.sha256])
    parties.leader.store.keep_evidence(parties.told.id, file.sha256, b"something else")
    with pytest.raises(LedarappError, match=r"evidence\.changed"):
        evidence.content(parties.leader, parties.told.id, file)


def test_too_large_and_empty_files_are_refused(parties: Parties, tmp_path: Path) -> None:
    large, empty = tmp_path / "stor.bin", tmp_path / "tom.txt"
    with large.open("wb") as file:
        file.truncate(evidence.LARGEST + 1)
    empty.touch()
    for path, code in ((large, "evidence.too_large"), (empty, "evidence.empty")):
        with pytest.raises(LedarappError, match=re.escape(code)):
            evidence.add(parties.leader, parties.told.id, path)
    assert parties.leader.store.evidence_here(parties.told.id) == frozenset()


@pytest.mark.requirement("R011", "R220")
@pytest.mark.parametrize("which", [Handout.UNIT, Handout.PUBLIC, Handout.AGENDA])
def test_nothing_of_the_year_is_in_any_handout(parties: Parties, tmp_path: Path, which: Handout) -> None:
    in_force(parties)
    note(parties, tmp_path)
    opened = parties.at(parties.leader)
    cut = extract(opened.agreement, opened.template, which)
    assert cut.agreement.follow_up.entries == ()
    assert any(each.why is Why.EVALUATION for each in contents(opened.agreement, opened.template, which)[1])
    for form in (Format.PDF, Format.HTML):
        assert "Zebrafinken" not in said(made(which, opened, form, parties))
    assert "Zebrafinken" not in said(printing.calendar(parties.leader, opened))


def test_loading_an_agreement_reads_no_file(parties: Parties, tmp_path: Path) -> None:
    in_force(parties)
    note(parties, tmp_path)
    asked: list[str] = []
    parties.leader.store._connection.set_trace_callback(asked.append)
    parties.at(parties.leader)
    parties.leader.store._connection.set_trace_callback(None)
    assert asked
    assert not any("evidence.data" in each for each in asked)
