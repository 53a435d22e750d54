"""``ledarapp register``: packages are collected on a real server, listed and searched, without a window."""

from __future__ import annotations

import contextlib
import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ledarapp import app, paths, settings
from ledarapp.domain.errors import LedarappError
from ledarapp.exchange import encryption
from ledarapp.operations import contacts, exchanging, registering
from ledarapp.settings import Settings
from ledarapp.templates import Library
from tests.postgres import PASSWORD, Server
from tests.story.calls import PASSPHRASE, Run, Told, agreement_id, is_sentence


@pytest.fixture(name="out", scope="module")
def _out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "out"
    with contextlib.redirect_stdout(io.StringIO()):
        assert app.main(["demo", str(folder), "--language", "nb"]) == 0
    return folder


@pytest.fixture(name="run")
def _run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Call the program in this process, in Norwegian, with a profile that has a passphrase."""
    monkeypatch.setenv("LEDARAPP_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("LC_ALL", "nb_NO.UTF-8")
    profile = tmp_path / "profile"

    def call(*arguments: object, given: str = "") -> Told:
        out, err = io.StringIO(), io.StringIO()
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                code = app.main([str(each) for each in (*arguments, "--profile", profile)])
            except SystemExit as ended:
                code = int(str(ended.code or 0))
        assert PASSWORD not in out.getvalue() + err.getvalue()
        return Told(code, out.getvalue(), err.getvalue())

    return call


def test_a_department_collects_lists_searches_and_checks(
    run: Run, out: Path, server: Server, database: str, tmp_path: Path
) -> None:
    package, which = out / "package.asice", agreement_id(out)
    assert run("import", package).code == 0  # makes the profile
    profile = paths.Profile(tmp_path / "profile")
    settings.save(profile.settings, Settings(register_url=server.url(database)))
    refused = run("register", "list")
    assert (refused.code, refused.out) == (2, "")
    assert "register password" in refused.err
    kept = run("register", "password", given=f"{PASSWORD}\n")
    assert (kept.code, kept.err) == (0, "")
    assert PASSWORD.encode() not in b"".join(
        each.read_bytes() for each in profile.folder.rglob("*") if each.is_file()
    )
    assert "register make" in run("register", "list").err
    assert run("register", "make").code == 0
    assert is_sentence(run("register", "list").out)
    _refuses_what_is_not_sound(run, package, tmp_path)
    _finds(run, which)
    _tells_what_was_altered(run, server, database)


def _refuses_what_is_not_sound(run: Run, package: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.asice"
    data = bytearray(package.read_bytes())
    data[len(data) // 2] ^= 1
    broken.write_bytes(data)
    added = run("register", "add", broken, package, tmp_path / "nowhere.asice")
    assert added.code == 2
    assert added.out.startswith("Lagt inn: ")
    assert [line.partition(":")[0] for line in added.err.splitlines()] == [
        str(broken),
        str(tmp_path / "nowhere.asice"),
    ]
    again = run("register", "add", package)
    assert (again.code, again.err) == (0, "")
    assert "fra før" in again.out
    sealed_twice = tmp_path / "encrypted.asice.age"
    with app._opened(app.door_of(paths.Profile(tmp_path / "profile"))) as desk:
        own = contacts.public_key(desk)
    sealed_twice.write_bytes(encryption.for_people(package.read_bytes(), (own,)))
    assert run("register", "add", sealed_twice).out == again.out


def _finds(run: Run, which: str) -> None:
    (line,) = json.loads(run("register", "list", "--json").out)
    assert (line["id"], line["stage"]) == (which, "closed")
    assert which in run("register", "list").out
    words = line["leader"].upper().split()
    found = json.loads(run("register", "search", *words, "--json").out)
    assert [each["id"] for each in found] == [which]
    assert ["leader", "name"] in [hit["path"] for hit in found[0]["hits"]]
    assert line["leader"] in run("register", "search", *words).out
    assert is_sentence(run("register", "search", "finnes ikke noe sted").out)


def _tells_what_was_altered(run: Run, server: Server, database: str) -> None:
    told = json.loads(run("register", "check", "--json").out)
    assert (told["altered"], told["protected"], told["rows"]["agreement"]) == (0, True, 1)
    assert told["rows"]["snapshot"] == 3
    assert is_sentence(run("register", "check").out)
    server.tell(database, "ALTER TABLE snapshot DISABLE TRIGGER ALL", "UPDATE snapshot SET pdf = '%PDF'")
    altered = run("register", "check")
    assert altered.code == 1
    assert "3 signerte filer" in altered.out


def test_the_password_file_serves_without_a_profile_and_a_forged_time_is_refused(
    run: Run, out: Path, server: Server, database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    passwords = tmp_path / "passwords"
    passwords.write_text(f"*:*:*:*:{PASSWORD}\n", encoding="utf-8")
    passwords.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(passwords))
    url = ("--register", server.url(database))
    assert run("register", "make", *url).code == 0
    assert run("register", "add", out / "package.asice", *url).code == 0
    assert not (tmp_path / "profile").exists()

    data, now = (out / "package.asice").read_bytes(), datetime.now(UTC)
    seen = exchanging.look(data, known={}, now=now)
    with pytest.raises(LedarappError, match=r"register\.sealed_later"):
        registering._collected(seen, Library(paths.resources()), data, now - timedelta(days=2))


def test_without_a_register_a_sentence_says_how_to_name_one(run: Run) -> None:
    for words in (("list",), ("add", "package.asice"), ("make",), ("password",)):
        told = run("register", *words)
        assert told.code == 2
        assert "--register" in told.err
    told = run("register", "list", "--register", f"postgresql://kari:{'hemmelig'}@register.example/avtaler")
    assert told.code == 2
    assert "hemmelig" not in told.err
    assert run("register").code == 2
    assert run("register", "--help").code == 0
