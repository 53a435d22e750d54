"""The year in between: whose entries are whose, how two desks' notes meet, and when they are open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ledarapp.domain.agreement import Agreement, drop_goal
from ledarapp.domain.file_name import is_file_name, plain_name
from ledarapp.domain.follow_up import DateNote, Evidence, FollowUp, LogEntry, united
from ledarapp.domain.goal import Audience
from ledarapp.domain.media import may_open, media_of
from ledarapp.domain.merge import merge
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part, may_write
from ledarapp.domain.template import Template
from tests.domain.builders import a_goal, an_agreement

_FILE = Evidence(sha256="ab" * 32, name="rapport.pdf", size=3)


def entry(key: str, writer: Role = Role.LEADER, day: int = 1, **changes: object) -> LogEntry:
    made = LogEntry(id=key, goal="g1", on=date(2027, 3, day), writer=writer, text=f"Noe skjedde {key}")
    return replace(made, **changes)  # type: ignore[arg-type]


def noted(agreement: Agreement, *entries: LogEntry) -> Agreement:
    follow_up = FollowUp()
    for each in entries:
        follow_up = follow_up.with_entry(each)
    return replace(agreement, follow_up=follow_up)


def test_entries_stand_by_their_day_and_are_read_the_latest_first() -> None:
    log = FollowUp().with_entry(entry("b", day=9)).with_entry(entry("a", day=2)).with_entry(entry("c", day=9))
    assert [each.id for each in log.entries] == ["a", "b", "c"]
    assert [each.id for each in log.of("g1")] == ["c", "b", "a"]
    assert [each.id for each in log.with_entry(entry("c", day=1)).entries] == ["c", "a", "b"]
    assert log.without_entry("b").entry("b") is None


def test_a_date_note_that_says_nothing_is_not_kept() -> None:
    note = DateNote(key="end", writer=Role.LEADER, done=date(2027, 1, 1))
    kept = FollowUp().with_date(note)
    assert kept.noted("end", Role.LEADER) == note
    assert kept.noted("end", Role.SUPERIOR) == DateNote(key="end", writer=Role.SUPERIOR)
    assert kept.with_date(replace(note, done=None)) == FollowUp()


@pytest.mark.requirement("R025", "R201")
def test_each_keeps_their_own_and_takes_the_others_without_a_question(form: Template) -> None:
    base = an_agreement(form, a_goal("g1"), signed="Aa")
    mine = noted(base, entry("m", text="Mitt, rettet"), entry("old", Role.SUPERIOR))
    theirs = noted(base, entry("m", text="Mitt, gammelt"), entry("gone"), entry("t", Role.SUPERIOR, 5))
    merged = merge(mine, theirs, side=Role.LEADER, base=base)
    assert merged.conflicts == ()
    assert [(each.id, each.text) for each in merged.agreement.follow_up.entries] == [
        ("m", "Mitt, rettet"),
        ("t", "Noe skjedde t"),
    ]
    again = merge(merged.agreement, theirs, side=Role.LEADER, base=base)
    assert again.agreement == merged.agreement
    assert merged.agreement.version == base.version
    assert merged.agreement.signatures == base.signatures


def test_nobody_puts_words_into_my_log(form: Template) -> None:
    """Not by an id of mine, and not with an agreement I never had."""
    base = an_agreement(form, a_goal("g1"), signed="Aa")
    forged = noted(base, entry("x"), entry("y", Role.SUPERIOR))
    received = merge(None, forged, side=Role.LEADER).agreement
    assert [each.id for each in received.follow_up.entries] == ["y"]
    mine = FollowUp().with_entry(entry("same"))
    stolen = FollowUp().with_entry(entry("same", Role.SUPERIOR, text="Noe annet"))
    assert united(mine, stolen, Role.LEADER) == mine


def test_what_was_noted_goes_with_its_goal(form: Template) -> None:
    agreement = noted(an_agreement(form, a_goal("g1"), a_goal("g2")), entry("a"), entry("b", goal="g2"))
    assert [each.id for each in drop_goal(agreement, "g1").follow_up.entries] == ["b"]


@pytest.mark.parametrize(
    ("signed", "log", "dates"),
    [("", False, True), ("A", False, True), ("Aa", True, True), ("AaS", True, True), ("AaSE", False, True)],
)
def test_it_is_written_from_signing_until_assessing(
    form: Template, signed: str, *, log: bool, dates: bool
) -> None:
    agreement = an_agreement(form, a_goal("g1"), signed=signed)
    for role in Role:
        assert may_write(agreement, Part.FOLLOW_UP, role) is log
        assert may_write(agreement, Part.DATES, role) is dates
    assert not may_write(an_agreement(form, signed="AaSEe"), Part.DATES, Role.LEADER)


def test_files_that_stay_do_not_travel() -> None:
    stays = replace(_FILE, sha256="cd" * 32, travels=False)
    log = FollowUp(
        entries=(entry("a", evidence=(_FILE, stays)), entry("b", Role.SUPERIOR, evidence=(stays,)))
    )
    assert log.travelling(Role.LEADER) == (_FILE,)
    assert log.travelling(Role.SUPERIOR) == ()
    assert [each.sha256 for each in log.files()] == ["ab" * 32, "cd" * 32]
    assert entry("a").audience is Audience.PARTIES
    assert entry("a", text=" ").is_empty
    assert not entry("a", text="", value="3").is_empty


@pytest.mark.parametrize(
    ("data", "name", "media", "opens"),
    [
        (b"%PDF-1.7 x", "rapport.pdf", "application/pdf", True),
        (b"%PDF-1.7 x", "rapport.exe", "application/pdf", False),
        (b"MZ\x90\0", "rapport.pdf", "application/octet-stream", False),
        ("Ærlig talt".encode(), "notat.txt", "text/plain", True),
        (b"@echo off", "notat.bat", "text/plain", False),
        (b"PK\x03\x04x", "brev.docm", "application/zip", False),
        (("å" * 4000).encode(), "langt.txt", "text/plain", True),
        (b"a" + ("å" * 4000).encode(), "langt.txt", "text/plain", True),
        (b"\x89PNG\r\n\x1a\n", "bilde.PNG", "image/png", True),
        (b"x", ".txt", "text/plain", False),
    ],
)
def test_only_a_document_that_is_what_its_name_says_is_opened(
    data: bytes, name: str, media: str, *, opens: bool
) -> None:
    assert media_of(data, name) == media
    assert may_open(media, name) is opens


@pytest.mark.parametrize(
    ("given", "plain"),
    [("a/b:c.pdf", "a-b-c.pdf"), ("\u202efdp.exe", "fdp.exe"), (" . ", "file"), ("x" * 300 + ".pdf", None)],
)
def test_a_name_is_made_plain(given: str, plain: str | None) -> None:
    assert is_file_name(plain_name(given))
    assert plain is None or plain_name(given) == plain
