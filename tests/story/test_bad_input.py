"""Bad input from the command line: a sentence, an exit code, nothing lost and nobody kept waiting."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from ledarapp import app, paths
from ledarapp.exchange import container
from tests.story.calls import BROKEN, PASSPHRASE, Run, agreement_id, is_sentence
from tests.story.test_demo import ledarapp

KEYS = {"causes", "file", "intact", "readable", "code", "sentence", "unsigned", "signatures"}
SIGNATURE_KEYS = {"details", "about", "code", "sentence", "signer", "at", "fingerprint", "known", "meaning"}


# The store and its keys


def flipped(profile: Path) -> None:
    store = profile / "agreements.db"
    data = bytearray(store.read_bytes())
    for at in range(100, len(data), 4096):
        data[at] ^= 1
    store.write_bytes(data)


def cut(profile: Path) -> None:
    os.truncate(profile / "agreements.db", 9000)


def emptied(profile: Path) -> None:
    (profile / "agreements.db").write_bytes(b"")


def text(profile: Path) -> None:
    (profile / "agreements.db").write_text("not a database at all")


def plain(profile: Path) -> None:
    (profile / "agreements.db").unlink()
    with contextlib.closing(sqlite3.connect(profile / "agreements.db")) as store:
        store.execute("CREATE TABLE agreement (id TEXT)")
        store.commit()


def gone(profile: Path) -> None:
    (profile / "agreements.db").unlink()


def without_keys(profile: Path) -> None:
    (profile / "keyslots.json").unlink()
    (profile / "backups" / "keyslots.json").unlink()


def damaged_keys(profile: Path) -> None:
    (profile / "keyslots.json").write_text('{"format": 1, "check": []')
    (profile / "backups" / "keyslots.json").write_text("[]")


def newer_keys(profile: Path) -> None:
    keys = profile / "keyslots.json"
    keys.write_text(keys.read_text().replace('"format": 1', '"format": 2'))


@pytest.mark.parametrize(
    ("harm", "word"),
    [
        (flipped, "skadet"),
        (cut, "skadet"),
        (emptied, "skadet"),
        (text, "skadet"),
        (plain, "skadet"),
        (gone, "ingen avtaler"),
        (without_keys, "Nøkkelfilen"),
        (damaged_keys, "Nøkkelfilen"),
        (newer_keys, "nyere versjon"),
    ],
)
def test_a_harmed_profile_is_told_of_and_left_as_it_is(
    harm: Callable[[Path], None], word: str, run: Run, profile: Path, out: Path, tmp_path: Path
) -> None:
    harm(profile)
    before = {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()}
    target = tmp_path / "copy.json"
    told = run("export", agreement_id(out), "--edition", "json", "--out", target, "--profile", profile)
    assert (told.code, told.out) == (2, "")
    assert is_sentence(told.err)
    assert word in told.err
    assert not target.exists()
    seen = run("doctor", "--json", "--profile", profile)
    assert seen.code == 1
    assert any(each["problems"] for each in json.loads(seen.out))
    judged = run("verify", out / "agreement.pdf", "--profile", profile)
    assert judged.code == 0
    assert word in judged.err
    assert {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("passphrase", "word"), [("another one", "passordfras"), ("", "LEDARAPP_PASSPHRASE")]
)
def test_a_profile_that_does_not_open_says_how_it_would(
    passphrase: str, word: str, run: Run, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDARAPP_PASSPHRASE", passphrase)
    told = run("export", "x", "--edition", "json", "--out", "x", "--profile", profile)
    assert told.code == 2
    assert word in told.err


def test_a_store_in_use_is_left_to_the_one_who_has_it(
    run: Run, profile: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ledarapp.store.connection.connect.__kwdefaults__", {"timeout": 0.1})
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(profile)],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        env={**os.environ, "LEDARAPP_PASSPHRASE": PASSPHRASE},
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        told = run("import", out / "package.asice", "--profile", profile)
    finally:
        holder.communicate(b"\n")
    assert told.code == 2
    assert is_sentence(told.err)
    assert run("import", out / "package.asice", "--profile", profile).code == 0


_HOLD = """
import sys
from pathlib import Path
from ledarapp import app, paths
desk = app.door_of(paths.Profile(Path(sys.argv[1]))).by_passphrase("a long enough passphrase")
print("open", flush=True)
sys.stdin.readline()
"""


def test_a_newer_store_is_refused(run: Run, profile: Path, out: Path) -> None:
    desk = app.door_of(paths.Profile(profile)).by_passphrase(PASSPHRASE)
    desk.store._connection.execute("UPDATE alembic_version SET version_num = '9999'")
    desk.store.close()
    told = run("export", agreement_id(out), "--edition", "json", "--out", "x", "--profile", profile)
    assert told.code == 2
    assert "nyere versjon" in told.err


def test_a_place_for_no_profile_is_refused_before_anything_is_made(
    run: Run, out: Path, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    shared = tmp_path / "OneDrive"
    for place in (file, file / "below", shared):
        told = run("import", out / "package.asice", "--profile", place)
        assert told.code == 2
        assert is_sentence(told.err)
    assert run("doctor", "--profile", file).code == 1
    assert "OneDrive" in run("doctor", "--profile", shared).out
    assert file.read_text() == "mine"
    assert not shared.exists()


def test_judging_exporting_and_refusing_make_no_profile(run: Run, out: Path, tmp_path: Path) -> None:
    place = tmp_path / "none"
    assert run("verify", out / "agreement.pdf", "--profile", place).err == ""
    assert run("export", "x", "--edition", "json", "--out", "x", "--profile", place).code == 2
    assert run("import", BROKEN / "changed-byte.asice", "--profile", place).code == 2
    assert run("doctor", "--profile", place).code == 0
    assert not place.exists()


# Files that came from somewhere


def locked(pdf: bytes) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(target, encryption=pikepdf.Encryption(user="u", owner="o"))
    return target.getvalue()


def without_pages(_: bytes) -> bytes:
    target = io.BytesIO()
    pikepdf.new().save(target)
    return target.getvalue()


def flip_at(part: float) -> Callable[[bytes], bytes]:
    def flip(data: bytes) -> bytes:
        at = int(len(data) * part)
        return data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :]

    return flip


CHANGES: dict[str, tuple[str, Callable[[bytes], bytes], set[int]]] = {
    "nothing": ("agreement.pdf", lambda _: b"", {2}),
    "header only": ("agreement.pdf", lambda data: data[:9], {2}),
    "half": ("agreement.pdf", lambda data: data[: len(data) // 2], {1, 2}),
    "no page": ("agreement.pdf", without_pages, {1}),
    "locked": ("agreement.pdf", locked, {2}),
    "unsigned": ("agreement.pdf", lambda data: data[: data.index(b"%%EOF") + 6], {1}),
    "before it": ("agreement.pdf", lambda data: b"x\n" + data, {2}),
    "behind it": ("agreement.pdf", lambda data: data + b"\n% more\n", {1}),
    "text": ("agreement.pdf", lambda _: b"<html>\0\xff", {2}),
    "zip": ("package.asice", lambda _: b"PK\x05\x06" + b"\0" * 18, {2}),
    "half a package": ("package.asice", lambda data: data[:-40], {2}),
    "inside itself": ("package.asice", lambda data: container.write({"a.asice": data}), {2}),
    **{f"pdf at {each}": ("agreement.pdf", flip_at(each / 12), {1, 2}) for each in range(12)},
    **{f"package at {each}": ("package.asice", flip_at(each / 8), {1, 2}) for each in range(8)},
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_file_is_never_intact_and_always_answered_in_the_same_shape(
    change: str, run: Run, out: Path, tmp_path: Path
) -> None:
    name, alter, codes = CHANGES[change]
    path = tmp_path / f"{change} {name}"
    path.write_bytes(alter((out / name).read_bytes()))
    told = run("verify", "--json", path)
    assert told.code in codes
    (judged,) = json.loads(told.out)
    assert set(judged) == KEYS
    assert all(set(each) == SIGNATURE_KEYS for each in judged["signatures"])
    assert judged["file"] == str(path)
    assert (judged["readable"], judged["intact"]) == (told.code == 1, False)
    assert is_sentence(judged["sentence"])
    more = [*judged["causes"], *(each for one in judged["signatures"] for each in one["details"])]
    assert all(is_sentence(each["sentence"]) for each in more)
    assert told.err == ""
    taken = run("import", path)
    assert taken.code == 2
    assert is_sentence(taken.err)


@pytest.mark.parametrize("path", sorted(BROKEN.glob("*.asice")), ids=lambda path: path.stem)
def test_a_false_package_is_judged_and_refused(path: Path, run: Run, tmp_path: Path) -> None:
    for verb in ("verify", "import"):
        told = run(verb, path)
        assert told.code == 2
        assert is_sentence(told.out + told.err)
    assert not (tmp_path / "home").exists()


def test_a_file_cut_back_to_the_first_signature_names_who_is_missing(
    run: Run, out: Path, tmp_path: Path
) -> None:
    data = (out / "agreement.pdf").read_bytes()
    first = tmp_path / "first.pdf"
    first.write_bytes(data[: data.rindex(b"%%EOF", 0, len(data) - 10) + 6])
    told = run("verify", first)
    assert told.code == 0
    assert "Her har ingen signert ennå" in told.out
    assert json.loads(run("verify", "--json", first).out)[0]["unsigned"] == ["signature-superior"]


def test_what_is_no_file_is_neither_waited_for_nor_read(run: Run, tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(300 * 2**20)
    places = [tmp_path, tmp_path / "absent", large, Path("/dev/zero"), tmp_path / "pipe"]
    os.mkfifo(places[-1])
    began = time.perf_counter()
    judged = json.loads(run("verify", "--json", *places).out)
    assert time.perf_counter() - began < 2
    assert [each["code"] for each in judged] == [
        "files.is_folder",
        "files.missing",
        "files.too_large",
        "files.not_a_file",
        "files.not_a_file",
    ]
    for place in places:
        assert run("import", place).code == 2


def test_names_that_are_no_text_are_printed_all_the_same(out: Path, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xe5\x1b[31m.pdf"))
    shutil.copy(out / "agreement.pdf", odd)
    for surroundings in ({"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii", "LC_ALL": "nb_NO"}):
        told = ledarapp("verify", odd, home=tmp_path, **surroundings)
        assert told.returncode == 0, told.stderr
        assert "\x1b" not in told.stdout
        as_json = ledarapp("verify", "--json", odd, home=tmp_path, **surroundings)
        assert json.loads(as_json.stdout)[0]["file"] == str(odd)
