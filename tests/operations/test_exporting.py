"""An edition in other formats: from the operations and from the command line."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ledarapp.domain.signature import Edition
from ledarapp.exchange import codec
from ledarapp.operations import printing, signing
from ledarapp.operations.printing import Format
from tests.operations.conftest import Parties

PASSPHRASE = "a long enough passphrase"
BEGINS = {
    Format.PDF: b"%PDF-",
    Format.DOCX: b"PK\x03\x04",
    Format.HTML: b"<!DOCTYPE html>",
    Format.ICS: b"BEGIN:VCALENDAR",
    Format.JSON: b'{"',
}


def ledarapp(profile: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the program on this profile as a person would."""
    surroundings = {"LEDARAPP_PASSPHRASE": PASSPHRASE, "LC_ALL": "nb_NO.UTF-8", "HOME": str(profile.parent)}
    return subprocess.run(
        [sys.executable, "-m", "ledarapp", *map(str, arguments), "--profile", profile],
        env={**os.environ, **surroundings, "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_every_edition_leaves_in_every_format(parties: Parties) -> None:
    opened = parties.at(parties.leader)
    for which in Edition:
        for form in Format:
            data = printing.export(parties.leader, opened, which, form)
            assert data.startswith(BEGINS[form])


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.docx", Format.DOCX),
        ("A.HTML", Format.HTML),
        ("a.htm", Format.HTML),
        ("a.b.ics", Format.ICS),
        ("a.json", Format.JSON),
        ("a.pdf", Format.PDF),
        ("a.txt", Format.PDF),
        ("a", Format.PDF),
    ],
)
def test_the_ending_tells_the_format(name: str, form: Format) -> None:
    assert Format.of(Path(name)) is form


def test_a_signed_edition_leaves_as_it_was_signed_and_its_copies_say_that_they_are_none(
    parties: Parties,
) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    opened = parties.at(parties.leader)
    kept = printing.signed(parties.leader, opened, Edition.AGREEMENT)
    assert printing.export(parties.leader, opened, Edition.AGREEMENT, Format.PDF) == kept
    page = printing.export(parties.leader, opened, Edition.AGREEMENT, Format.HTML).decode()
    assert "kopi uten signaturer" in page


def test_the_data_of_an_edition_hold_no_more_than_the_edition(parties: Parties) -> None:
    opened = parties.at(parties.leader)
    data = printing.export(parties.leader, opened, Edition.AGREEMENT, Format.JSON)
    told = codec.decode(data)
    assert told.goals == opened.agreement.goals
    assert not told.self_evaluation.goals
    assert json.loads(data)["edition"] == "agreement"


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A profile with the agreement of a demo in it, and the agreement's id."""
    folder = tmp_path_factory.mktemp("export")
    out, profile = folder / "out", folder / "profile"
    assert ledarapp(profile, "demo", out).returncode == 0
    taken = ledarapp(profile, "import", out / "package.asice")
    assert taken.returncode == 0, taken.stderr
    with zipfile.ZipFile(io.BytesIO((out / "agreement.docx").read_bytes())) as word:
        assert word.testzip() is None
    assert (out / "calendar.ics").read_bytes().startswith(BEGINS[Format.ICS])
    return profile, json.loads((out / "agreement.json").read_bytes())["agreement"]["id"]


def test_the_command_goes_by_the_format_then_by_the_ending(profile: tuple[Path, str], tmp_path: Path) -> None:
    folder, agreement = profile
    for name, option, form in (
        ("a.docx", (), Format.DOCX),
        ("a.txt", ("--format", "html"), Format.HTML),
        ("dates.ics", (), Format.ICS),
    ):
        out = tmp_path / name
        said = ledarapp(folder, "export", agreement, "--edition", "agreement", *option, "--out", out)
        assert said.returncode == 0, said.stderr
        assert out.read_bytes().startswith(BEGINS[form])


@pytest.mark.parametrize(
    ("edition", "wrong", "right"),
    [
        ("agreement", "odt", "pdf, docx, html, ics, json"),
        ("package", "pdf", "asice, age"),
        ("json", "pdf", "json"),
    ],
)
def test_a_format_that_does_not_exist_is_a_sentence(
    profile: tuple[Path, str], tmp_path: Path, edition: str, wrong: str, right: str
) -> None:
    folder, agreement = profile
    out = tmp_path / "out"
    said = ledarapp(folder, "export", agreement, "--edition", edition, "--format", wrong, "--out", out)
    assert said.returncode == 2
    assert said.stderr == f"{edition} kan ikke skrives som {wrong}. Velg en av {right}.\n"
    assert not out.exists()


@pytest.mark.requirement("R011", "R319")
def test_the_list_tells_what_goes_in_and_what_stays_out(profile: tuple[Path, str], tmp_path: Path) -> None:
    folder, agreement = profile
    told = ledarapp(folder, "export", agreement, "--edition", "unit", "--list")
    assert told.returncode == 0, told.stderr
    lines = told.stdout.splitlines()
    assert any(line.startswith("+ 1.1 ") for line in lines)
    assert any(line.startswith("- 2.1 ") and line.endswith(": bare for partene") for line in lines)
    assert any(line.startswith("- Egenevaluering: ") for line in lines)
    nowhere = ledarapp(folder, "export", agreement, "--edition", "unit")
    assert nowhere.returncode == 2
    assert "--out" in nowhere.stderr
    other = ledarapp(folder, "export", agreement, "--edition", "submission", "--out", tmp_path / "a.pdf")
    assert other.returncode == 2
    assert "unit, public, agenda, blank" in other.stderr
    for record, why in (("amendment", "ikke endret"), ("mid-year", "halvårssamtale")):
        none = ledarapp(folder, "export", agreement, "--edition", record, "--out", tmp_path / "a.pdf")
        assert none.returncode == 2
        assert why in none.stderr
