"""The whole journey from the command line: played, read back by other tools, judged, damaged, and told of."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EDITIONS = {"agreement": 2, "self-evaluation": 1, "assessment": 2}


def ledarapp(*arguments: object, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a person would, with a home folder of its own and no display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
    inherited = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "ledarapp", *map(str, arguments)],
        env={**inherited, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def out(home: Path) -> Path:
    """The folder in which a demo of the first form has left its documents."""
    folder = home / "out"
    played = ledarapp("demo", folder, "--language", "nb", home=home)
    assert played.returncode == 0, played.stderr
    assert played.stderr == ""
    return folder


def test_demo_leaves_what_it_says(out: Path) -> None:
    names = {path.name for path in out.iterdir()}
    others = {"agreement.docx", "calendar.ics", "package.asice", "agreement.json", "unit.html"}
    handouts = {"unit.pdf", "public.pdf", "agenda.pdf", "blank.pdf"}
    assert names == {f"{edition}.pdf" for edition in EDITIONS} | handouts | others


@pytest.mark.parametrize(("edition", "signatures"), EDITIONS.items())
def test_other_tools_find_the_signatures(out: Path, edition: str, signatures: int) -> None:
    found = subprocess.run(
        ["pdfsig", out / f"{edition}.pdf"], capture_output=True, text=True, check=False
    ).stdout
    assert found.count("Signature Validation: Signature is Valid.") == signatures
    assert found.count("Total document signed") == 1


def test_verify_tells_who_signed(out: Path, home: Path) -> None:
    told = ledarapp("verify", "--json", *(out / f"{edition}.pdf" for edition in EDITIONS), home=home)
    assert told.returncode == 0, told.stdout
    for each, count in zip(json.loads(told.stdout), EDITIONS.values(), strict=True):
        assert each["intact"]
        assert len(each["signatures"]) == count
        assert all(signature["signer"] and signature["at"] for signature in each["signatures"])


@pytest.mark.parametrize("name", ["agreement.pdf", "package.asice"])
def test_a_changed_byte_is_found(out: Path, home: Path, tmp_path: Path, name: str) -> None:
    data = bytearray((out / name).read_bytes())
    data[len(data) // 2] ^= 1
    damaged = tmp_path / name
    damaged.write_bytes(data)
    assert ledarapp("verify", damaged, home=home).returncode in {1, 2}


def test_a_file_that_is_neither_is_unreadable_and_said_so(home: Path, tmp_path: Path) -> None:
    other = tmp_path / "notes.pdf"
    other.write_text("%PDF-1.7 not really")
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    for path in (other, empty, tmp_path / "absent"):
        told = ledarapp("verify", path, home=home)
        assert told.returncode == 2
        assert str(path) in told.stdout
        assert "Traceback" not in told.stderr


@pytest.mark.parametrize(
    ("language", "word"), [("nb_NO.UTF-8", "Hentet inn"), ("sv_SE.UTF-8", "Inläst"), ("C.UTF-8", "Taken in")]
)
def test_import_and_export_speak_the_users_language(
    out: Path, tmp_path: Path, language: str, word: str
) -> None:
    """A new profile without a keyring is opened by the passphrase; what was taken in goes out as it came."""
    surroundings = {"LANG": language, "LC_ALL": language, "LEDARAPP_PASSPHRASE": "a long enough passphrase"}
    profile = tmp_path / "profile"
    taken = ledarapp("import", out / "package.asice", "--profile", profile, home=tmp_path, **surroundings)
    assert taken.returncode == 0, taken.stderr
    assert word in taken.stdout
    agreement_id = json.loads((out / "agreement.json").read_bytes())["agreement"]["id"]
    copy = tmp_path / "copy.pdf"
    export = ("export", agreement_id, "--edition", "agreement", "--out", copy, "--profile", profile)
    assert ledarapp(*export, home=tmp_path, **surroundings).returncode == 0
    assert copy.read_bytes() == (out / "agreement.pdf").read_bytes()
    again = ledarapp("import", out / "package.asice", "--profile", profile, home=tmp_path, **surroundings)
    assert again.returncode == 0, again.stderr


def test_wrong_passphrase_is_a_sentence(out: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    right = {"LEDARAPP_PASSPHRASE": "a long enough passphrase", "LC_ALL": "nb_NO.UTF-8"}
    taken = ledarapp("import", out / "package.asice", "--profile", profile, home=tmp_path, **right)
    assert taken.returncode == 0
    wrong = {**right, "LEDARAPP_PASSPHRASE": "another passphrase"}
    told = ledarapp("doctor", "--profile", profile, home=tmp_path, **wrong)
    assert told.returncode != 0
    assert "Traceback" not in told.stderr


def test_templates_and_version(home: Path) -> None:
    listed = json.loads(ledarapp("templates", "--json", home=home).stdout)
    assert "ufd-ad" in {form["key"] for form in listed}
    assert ledarapp("--version", home=home).stdout.startswith("ledarapp ")


def test_the_document_language_is_the_one_asked_for(home: Path, tmp_path: Path) -> None:
    assert ledarapp("demo", tmp_path / "sv", "--language", "sv", home=home).returncode == 0
    text = subprocess.run(
        ["pdftotext", tmp_path / "sv" / "agreement.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Resultatavtal" in text
    refused = ledarapp("demo", tmp_path / "no", "--language", "fr", home=home)
    assert refused.returncode == 2
    assert "nb" in refused.stderr
