"""Contact cards and encrypted packages without a window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ledarapp import app, paths
from ledarapp.domain.agreement import Person
from ledarapp.operations import contacts, identity
from tests import age_by_hand
from tests.story.calls import Run, agreement_id, is_sentence

VARIABLE = "LEDARAPP_PACKAGE_PASSPHRASE"


@pytest.fixture
def signer(profile: Path) -> Path:
    with app._opened(app.door_of(paths.Profile(profile))) as desk:
        identity.make(desk, Person(name="Kari Nordmann"), "Departementet")
    return profile


def test_card_is_written_compared_and_the_package_encrypted(
    run: Run, signer: Path, out: Path, tmp_path: Path
) -> None:
    card, package = tmp_path / "card.asice", tmp_path / "package.asice.age"
    here = ("--profile", signer)
    written = run("contact", "--unit", "Avdelingen", "--out", card, *here)
    assert (written.code, written.err) == (0, "")
    with app._opened(app.door_of(paths.Profile(signer))) as desk:
        own = contacts.own(desk)
    assert own is not None
    words = " ".join(own.words)
    assert words in written.out
    assert words in run("import", card, *here).out
    assert run("contact", *here).out == ""
    wrong = run("contact", card, "--words", "bade " * 8, *here)
    assert wrong.code == 2
    assert is_sentence(wrong.err)
    assert run("contact", card, "--words", words.upper(), *here).code == 0
    assert words in run("contact", *here).out
    made = run("export", agreement_id(out), "--edition", "package", "--to", own.name, "--out", package, *here)
    assert (made.code, made.err) == (0, "")
    assert run("verify", package, *here).code == 0
    assert run("import", package, *here).code == 0
    assert run("verify", package, "--profile", tmp_path / "nobody").code == 2
    assert run("contact", "--forget", own.name, *here).code == 0
    again = run(
        "export", agreement_id(out), "--edition", "package", "--to", own.name, "--out", package, *here
    )
    assert again.code == 2
    assert is_sentence(again.err)


def test_passphrase_comes_from_the_environment(
    run: Run, signer: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, here = tmp_path / "package.asice.age", ("--profile", signer)
    package.write_bytes(age_by_hand.locked((out / "package.asice").read_bytes(), "fire ord er nok"))
    for phrase, code in (("", 2), ("noe helt annet", 2), ("fire ord er nok", 0)):
        monkeypatch.setenv(VARIABLE, phrase)
        assert run("verify", package, *here).code == code
        told = run("import", package, *here)
        assert told.code == code
        assert is_sentence(told.err if code else told.out)
    monkeypatch.delenv(VARIABLE)
    export = ("export", agreement_id(out), "--edition", "package", "--passphrase", "--out", package)
    told = run(*export, *here)
    assert told.code == 2
    assert VARIABLE in told.err


def test_inbox_takes_files_lists_them_and_takes_nothing_in(run: Run, signer: Path, out: Path) -> None:
    here = ("--profile", signer)
    before = run("doctor", "--json", *here).out.count("agreement")
    assert is_sentence(run("inbox", *here).out)
    told = run("inbox", out / "package.asice", "--json", *here)
    assert (told.code, told.err) == (0, "")
    (line,) = json.loads(told.out)
    assert (line["sound"], line["read"], line["stage"]) == (True, False, "closed")
    assert run("inbox", out / "package.asice", *here).out.count("\n") == 1
    assert run("doctor", "--json", *here).out.count("agreement") == before
    refused = run("inbox", out / "agreement.pdf", *here)
    assert refused.code == 2
    assert is_sentence(refused.err)


def test_the_papers_of_a_talk_are_written_without_a_window(
    run: Run, signer: Path, out: Path, tmp_path: Path
) -> None:
    here = ("--profile", signer)
    assert run("import", out / "package.asice", *here).code == 0
    for paper in ("agenda", "minutes"):
        told = run(paper, agreement_id(out), "--out", tmp_path / f"{paper}.pdf", *here)
        assert (told.code, told.err) == (0, "")
        assert (tmp_path / f"{paper}.pdf").read_bytes().startswith(b"%PDF-")
