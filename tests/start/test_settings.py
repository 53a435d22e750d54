"""Settings survive newer versions, bad values and damaged files."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp import settings
from ledarapp.domain.signature import Role
from ledarapp.settings import Appearance, Density, Settings

CHOSEN = Settings(
    language="nb",
    role=Role.SUPERIOR,
    name="Kari Östby",
    appearance=Appearance.DARK,
    text_scale=150,
    density=Density.COMPACT,
    recent=("a", "b"),
    timestamp_url="https://time.example.org",
    register_url="postgresql://kari@register.example/avtaler",
    first_run_done=True,
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    settings.save(tmp_path / "settings.json", CHOSEN)
    assert settings.load(tmp_path / "settings.json") == CHOSEN


@pytest.mark.parametrize("text", ["", "not json", "[1]", "[" * 100_000, '"\\ud800"'])
def test_a_missing_or_damaged_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    assert settings.load(path) == Settings()
    path.write_text(text)
    assert settings.load(path) == Settings()
    path.unlink()
    path.mkdir()
    assert settings.load(path) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_scale", 99),
        ("text_scale", True),
        ("text_scale", "150"),
        ("role", "king"),
        ("appearance", None),
        ("recent", "abc"),
        ("recent", [1]),
        ("timestamp_url", "file:///etc"),
        ("register_url", "https://register.example/avtaler"),
        ("register_url", "postgresql://kari:hemmelig@register.example/avtaler"),
        ("first_run_done", 1),
        ("name", {}),
    ],
)
def test_a_bad_value_falls_back_and_the_others_stay(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value, "title": "Section head"}))
    loaded = settings.load(path)
    assert loaded == Settings(title="Section head")


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"colour": {"of": ["spring"]}, "language": "sv"}))
    settings.save(path, settings.load(path))
    assert json.loads(path.read_text())["colour"] == {"of": ["spring"]}
    assert settings.load(path).language == "sv"


def test_the_ten_latest_agreements_are_remembered() -> None:
    chosen = Settings()
    for number in range(12):
        chosen = settings.remember(chosen, str(number))
    chosen = settings.remember(chosen, "5")
    assert chosen.recent == ("5", "11", "10", "9", "8", "7", "6", "4", "3", "2")


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_no_value_whatever_harms(value: object) -> None:
    raw = dict.fromkeys(("language", "role", "recent", "text_scale", "new"), value)
    assert isinstance(settings._read(raw), Settings)
