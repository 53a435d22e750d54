"""What an organisation has decided holds; a line that can't be used is told by key and line, and left out."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ledarapp import app, paths, policy, settings
from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.messages import LANGUAGES, Messages
from ledarapp.operations import drafting, listing
from ledarapp.settings import Settings
from ledarapp.templates import Library

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "docs" / "policy.example.toml"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this computer's policy lies, for the test's time."""
    path = tmp_path / "policy.toml"
    monkeypatch.setattr(paths, "policy_file", lambda: path)
    return path


def test_it_lies_where_only_administrators_write() -> None:
    assert paths.policy_file({}, "linux") == Path("/etc/ledarapp/policy.toml")
    assert paths.policy_file({}, "darwin") == Path("/Library/Application Support/Ledarapp/policy.toml")
    assert paths.policy_file({"PROGRAMDATA": "D:\\Data"}, "win32").parts[-2:] == ("Ledarapp", "policy.toml")


def test_the_documented_example_holds_line_by_line() -> None:
    read = policy.load(EXAMPLE)
    assert read.problems == ()
    assert read.settings["language"] == "nb"
    assert read.allowed_forms == {"general", "ufd-ad"}
    assert (read.least_passphrase, read.kept_days) == (16, 90)
    documented = (ROOT / "docs" / "managed.md").read_text(encoding="utf-8")
    assert policy.KEYS
    assert all(f"| `{key}` |" in documented for key in policy.KEYS)


def test_no_file_decides_nothing(tmp_path: Path) -> None:
    assert policy.load(tmp_path / "none.toml") == policy.NONE


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('language = "fr"', "policy.bad_value"),
        ("regional = 3", "policy.bad_value"),
        ('organisation = " "', "policy.bad_value"),
        ('timestamp_url = "http://plain.example"', "policy.bad_value"),
        ('colour = "red"', "policy.unknown_key"),
    ],
)
def test_a_bad_line_is_told_and_the_others_hold(tmp_path: Path, line: str, code: str) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(f"[protection]\nlock_after = 5\n\n[program]\n# language = 1\n{line}\n")
    read = policy.load(path)
    (problem,) = read.problems
    assert (problem.code, problem.values["line"]) == (code, 6)
    assert problem.values["key"] == "program." + line.partition(" ")[0]
    assert read.settings == {"lock_after": 5}
    for language in LANGUAGES:
        told = Messages(paths.resources() / "messages").sentence(problem, language)
        assert "6" in told
        assert str(problem.values["key"]) in told


@pytest.mark.parametrize("value", ["true", "29", '"90"', "731", "90.5"])
def test_what_is_deleted_stays_for_no_less_than_is_promised(tmp_path: Path, value: str) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(f"[retention]\ndeleted_days = {value}\n")
    read = policy.load(path)
    assert ([each.code for each in read.problems], read.kept_days) == (["policy.bad_value"], 30)


def test_what_is_deleted_stays_as_long_as_the_organisation_says(tmp_path: Path, file: Path) -> None:
    file.write_text("[retention]\ndeleted_days = 45\n")
    desk = (
        app.door_of(paths.Profile(tmp_path / "profile"))
        .make(passphrase="fire ord er nok", use_keyring=False)
        .desk
    )
    opened = drafting.new(desk, "general", "nb", side=Role.LEADER, me=Person(name="Ola Nordmann"))
    listing.delete(desk, opened.agreement.id)
    today = desk.now()
    assert listing.tidy(replace(desk, now=lambda: today + timedelta(days=45))) == 0
    assert listing.tidy(replace(desk, now=lambda: today + timedelta(days=46))) == 1
    desk.store.close()


@pytest.mark.parametrize("value", ["true", "4", '"12"', "129"])
def test_a_passphrase_has_a_sensible_least_length(tmp_path: Path, value: str) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(f"protection.least_passphrase = {value}\n")
    read = policy.load(path)
    assert read.least_passphrase == 0
    assert [each.values["line"] for each in read.problems] == [1]


@pytest.mark.parametrize("value", ['"goal.vague"', '["goal.no_text"]', '["goal.unheard_of"]', "[[1]]"])
def test_only_rules_that_hold_nothing_back_can_be_switched_off(tmp_path: Path, value: str) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(f"[rules]\noff = {value}\n")
    assert [(each.code, each.values["line"]) for each in policy.load(path).problems] == [
        ("policy.bad_value", 2)
    ]
    path.write_text('[rules]\noff = ["goal.vague"]\n')
    assert settings.impose(Settings(), policy.load(path).settings).rules_off == ("goal.vague",)


@pytest.mark.parametrize("content", [b"[program\n", b"\xff\xfe", b"a = " + b"[" * 5000])
def test_a_file_that_is_no_toml_is_one_problem(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "policy.toml"
    path.write_bytes(content)
    read = policy.load(path)
    assert [each.code for each in read.problems] == ["policy.not_toml"]
    assert read.settings == {}


def test_it_wins_over_the_persons_settings_which_stay_in_their_file(tmp_path: Path, file: Path) -> None:
    profile = paths.Profile(tmp_path / "profile")
    profile.folder.mkdir()
    settings.save(profile.settings, Settings(language="sv", timestamp_url="https://own.example", name="Kari"))
    file.write_text('[program]\nlanguage = "en"\ntimestamp_url = ""\n')
    assert app.chosen_language(profile) == "en"
    assert app.door_of(profile).timestamp_url == ""
    app._keep(profile, Settings(language="en", name="Kari Nordmann"))
    kept = settings.load(profile.settings)
    assert (kept.language, kept.timestamp_url, kept.name) == ("sv", "https://own.example", "Kari Nordmann")


def test_a_new_passphrase_is_as_long_as_asked_and_an_old_one_still_opens(tmp_path: Path, file: Path) -> None:
    profile = paths.Profile(tmp_path / "profile")
    app.door_of(profile).make(passphrase="short", use_keyring=False).desk.store.close()
    file.write_text("[protection]\nleast_passphrase = 16\n")
    door = app.door_of(profile)
    with closing(door.by_passphrase("short").store):
        pass
    other = app.door_of(paths.Profile(tmp_path / "other"))
    with pytest.raises(LedarappError) as told:
        other.make(passphrase="short", use_keyring=False)
    assert (told.value.code, told.value.values) == ("keys.short_passphrase", {"least": 16})
    other.make(passphrase="fire gode ord er nok", use_keyring=False).desk.store.close()


def test_forms_are_added_and_chosen_and_an_agreement_keeps_its_own(tmp_path: Path, file: Path) -> None:
    own = tmp_path / "forms" / "templates"
    own.mkdir(parents=True)
    text = (paths.resources() / "templates" / "general.toml").read_text(encoding="utf-8")
    (own / "ours.toml").write_text(text.replace('key = "general"', 'key = "ours"', 1))
    examples = tmp_path / "forms" / "examples"
    examples.mkdir()
    example = (paths.resources() / "examples" / "general.toml").read_text(encoding="utf-8")
    (examples / "ours.toml").write_text(example.replace('"general"', '"ours"', 1))
    file.write_text(f'[forms]\nfolder = "{own.parent}"\nallowed = ["ours", "ufd-ad"]\n')
    library = app.door_of(paths.Profile(tmp_path / "profile")).places.library()
    assert {card.key for card in library.cards()} == {"ours", "ufd-ad"}
    assert library.problems() == ()
    assert library.get("krd-inn").key == "krd-inn"
    assert library.example("ours", "nb").template == "ours"
    assert "ours" not in {card.key for card in Library(paths.resources()).cards()}


def test_doctor_tells_which_file_holds_and_what_is_wrong_with_it(
    tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text('[program]\nlanguage = "en"\n[forms]\nallowed = 3\n')
    assert app.main(["doctor", "--json", "--profile", str(tmp_path / "none")]) == 1
    (told,) = (each for each in json.loads(capsys.readouterr().out) if each["what"] == "doctor.policy")
    assert told["facts"] == {"doctor.policy": str(file), "program.language": "en"}
    assert [each["code"] for each in told["problems"]] == ["policy.bad_value"]
    file.unlink()
    assert app.main(["doctor", "--profile", str(tmp_path / "none")]) == 0
