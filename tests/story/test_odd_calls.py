"""Odd calls, forms that are not right, a terminal and a disk that take no more."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from ledarapp import app, paths
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.signature import Edition, Role
from ledarapp.operations import drafting, identity, signing
from tests.story.calls import BROKEN, PASSPHRASE, Run, agreement_id, is_sentence
from tests.story.test_demo import ledarapp

linux = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for it")


# A form that is not right


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program's resources, used in their place."""
    original = paths.resources()
    folder = tmp_path / "resources"
    for name in ("templates", "messages", "examples"):
        shutil.copytree(original / name, folder / name)
    shutil.copy(original / "document-words.toml", folder)
    (folder / "fonts").symlink_to(original / "fonts")
    monkeypatch.setattr(paths, "resources", lambda: folder)
    return folder


def test_a_broken_form_is_told_with_its_line_and_the_others_are_listed(run: Run, resources: Path) -> None:
    forms = resources / "templates"
    shutil.copy(BROKEN / "unknown-key.toml", forms)
    shutil.copy(BROKEN / "not-toml.toml", forms)
    shutil.copy(forms / "ufd-ad.toml", forms / "zz-again.toml")
    (forms / "deep.toml").write_text("x = " + "[" * 100_000)
    (forms / "number.toml").write_text("x = " + "9" * 5000)
    (forms / "bytes.toml").write_bytes(b"\xff\xfe")
    listed = run("templates", "--json")
    assert listed.code == 0
    assert "ufd-ad" in {each["key"] for each in json.loads(listed.out)}
    seen = run("doctor", "--json")
    assert seen.code == 1
    (check,) = (each for each in json.loads(seen.out) if each["what"] == "doctor.forms")
    for name in ("unknown-key", "not-toml", "zz-again", "deep", "number", "bytes"):
        assert f"{name}.toml" in listed.err
        assert any(f"{name}.toml" in each["sentence"] for each in check["problems"])
    assert all(is_sentence(each["sentence"]) for each in check["problems"])
    assert "Traceback" not in listed.err


# Odd calls


@pytest.mark.parametrize(
    "call",
    [
        "verify",
        "demo",
        "demo OUT --template",
        "demo OUT --template nix",
        "demo OUT --template ../x",
        "demo OUT --language fr",
        "demo FILE",
        "demo FILE/below",
        "export",
        "export x --edition agreement",
        "export x --edition nix --out OUT",
        "import",
        "import --prof OUT x",
        "--profile",
        "--profile=",
        "--profile= doctor",
        "doctor --profile",
        "--frob",
        "verify --frob x",
        "doctor too much",
    ],
)
def test_an_odd_call_is_answered_in_the_users_language(call: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    words = [word.replace("OUT", str(tmp_path / "out")).replace("FILE", str(file)) for word in call.split()]
    told = run(*words)
    assert (told.code, told.out) == (2, "")
    first = told.err.splitlines()[0]
    assert not {"error", "usage", "required", "the"} & set(first.replace(":", " ").split())
    assert {path.name for path in tmp_path.iterdir()} == {"file"}
    assert file.read_text() == "mine"


def test_without_arguments_and_display_it_says_so(tmp_path: Path) -> None:
    for words in ((), ("--example",), ("nowhere.asice",), ("--profile", tmp_path)):
        told = ledarapp(*words, home=tmp_path, QT_QPA_PLATFORM="", LC_ALL="sv_SE.UTF-8")
        assert told.returncode == 2
        assert told.stderr.startswith("Det finns ingen skärm här")


def test_the_profile_may_stand_before_or_behind_the_command(
    run: Run, profile: Path, out: Path, tmp_path: Path
) -> None:
    export = ("export", agreement_id(out), "--edition", "json", "--out", tmp_path / "x.json")
    assert run("--profile", profile, *export).code == 0
    assert run(f"--profile={profile}", *export).code == 0
    assert run(*export, "--profile", profile).code == 0
    assert run(*export).code == 2


@pytest.mark.parametrize("target", ["", ".", "/", "/dev/null", "absent/x", "n" * 300])
def test_export_writes_to_a_file_or_nothing(target: str, run: Run, profile: Path, out: Path) -> None:
    told = run("export", agreement_id(out), "--edition", "json", "--out", target, "--profile", profile)
    assert told.code == 2
    assert is_sentence(told.err)
    assert not Path("/dev/null").is_file()


def test_doctor_and_its_json_show_no_content(run: Run, profile: Path, out: Path) -> None:
    agreement = json.loads((out / "agreement.json").read_bytes())["agreement"]
    people = [agreement[side][name] for side in ("leader", "superior") for name in ("name", "unit", "title")]
    for told in (run("doctor", "--profile", profile), run("doctor", "--json", "--profile", profile)):
        assert told.code == 0, told.out
        for words in (*people, *(goal["text"] for goal in agreement["goals"])):
            assert words
            assert words not in told.out


def test_a_package_needs_a_certificate_and_says_so(
    run: Run, profile: Path, out: Path, tmp_path: Path
) -> None:
    told = run(
        "export", agreement_id(out), "--edition", "package", "--out", tmp_path / "x", "--profile", profile
    )
    assert told.code == 2
    assert "sertifikat" in told.err


def test_two_profiles_exchange_an_agreement(run: Run, tmp_path: Path) -> None:
    doors = {role: app.door_of(paths.Profile(tmp_path / role)) for role in Role}
    desk = doors[Role.LEADER].make(passphrase=PASSPHRASE).desk
    opened = drafting.example(desk, "general", "sv")
    bare = replace(opened.agreement, self_evaluation=SelfEvaluation(), assessment=Assessment())
    drafting.save(desk, bare)
    desk.store.close()
    package = tmp_path / "package.asice"
    for role, other in ((Role.LEADER, Role.SUPERIOR), (Role.SUPERIOR, Role.LEADER)):
        desk = doors[role].by_passphrase(PASSPHRASE)
        identity.make(desk, bare.person(role), "")
        signing.sign(desk, drafting.open_agreement(desk, bare.id))
        desk.store.close()
        export = ("export", bare.id, "--edition", "package", "--out", package)
        assert run(*export, "--profile", tmp_path / role).code == 0
        assert run("import", package, "--profile", tmp_path / other).code == 0
    target = tmp_path / "agreement.pdf"
    assert (
        run(
            "export", bare.id, "--edition", "agreement", "--out", target, "--profile", tmp_path / "leader"
        ).code
        == 0
    )
    (judged,) = json.loads(run("verify", "--json", target, "--profile", tmp_path / "leader").out)
    assert [each["known"] for each in judged["signatures"]] == [True, False]


# The terminal and the disk


def test_a_reader_that_goes_away_is_no_fault() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    told = subprocess.run(
        [sys.executable, "-m", "ledarapp", "templates", "--json"],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (told.returncode, told.stderr) == (141, b"")


@linux
def test_output_that_finds_no_room_is_told_of() -> None:
    with Path("/dev/full").open("wb") as full:
        told = subprocess.run(
            [sys.executable, "-m", "ledarapp", "templates"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert told.returncode == 2
    assert b"Traceback" not in told.stderr
    assert is_sentence(told.stderr.decode())


def test_ctrl_c_in_a_demo_leaves_nothing_behind(out: Path, tmp_path: Path) -> None:
    old = Path(shutil.copytree(out, tmp_path / "out"))
    before = {path.name: path.read_bytes() for path in old.iterdir()}
    held = tmp_path / "tmp"
    held.mkdir()
    playing = subprocess.Popen(
        # A shell that runs the tests in the background has its children ignore Ctrl+C.
        ["env", "--default-signal=INT", sys.executable, "-u", "-m", "ledarapp", "demo", str(old)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(held), "LC_ALL": "sv_SE.UTF-8"},
    )
    assert playing.stdout is not None
    playing.stdout.readline()
    playing.send_signal(signal.SIGINT)
    _, told = playing.communicate(timeout=60)
    assert playing.returncode == 130
    assert told.decode().startswith("Avbrutet")
    assert "Traceback" not in told.decode()
    assert list(held.iterdir()) == []
    assert {path.name: path.read_bytes() for path in old.iterdir()} == before


def test_a_demo_replaces_an_older_one_whole_and_nothing_else(run: Run, out: Path, tmp_path: Path) -> None:
    old = Path(shutil.copytree(out, tmp_path / "out"))
    (old / "mine.txt").write_text("mine")
    (old / "package.asice").unlink()
    (old / "package.asice").mkdir()
    before = (old / "agreement.pdf").read_bytes()
    assert run("demo", old).code == 2
    assert (old / "agreement.pdf").read_bytes() == before
    (old / "package.asice").rmdir()
    assert run("demo", old, "--language", "en").code == 0
    assert (old / "mine.txt").read_text() == "mine"
    assert all((old / path.name).read_bytes() != path.read_bytes() for path in out.iterdir())
    signed = [old / f"{edition}.pdf" for edition in Edition]
    assert run("verify", *signed, old / "package.asice").code == 0
