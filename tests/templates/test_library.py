"""The installed forms: the newest for new agreements, the old ones for old agreements, and quickly."""

from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.templates import Library
from tests.templates.shelf import FORMS, RESOURCES

GOOD = (RESOURCES / "templates" / "ufd-ad.toml").read_text(encoding="utf-8")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "ufd-ad.toml").write_text(GOOD, encoding="utf-8")
    (folder / "ufd-ad.2.toml").write_text(GOOD.replace("version = 1", "version = 2", 1), encoding="utf-8")
    return Library(tmp_path)


def test_a_new_agreement_gets_the_newest_version_and_an_old_one_its_own(library: Library) -> None:
    assert library.get("ufd-ad").version == 2
    assert library.get("ufd-ad", 1).version == 1
    assert library.text("ufd-ad", 1) == GOOD
    assert [card.version for card in library.cards()] == [2]
    assert library.newest_or(library.get("ufd-ad", 1)).version == 2


def test_a_form_that_is_not_installed_is_named(library: Library) -> None:
    for key, version, code in (
        ("mine", None, "templates.not_found"),
        ("ufd-ad", 9, "templates.version_not_found"),
    ):
        with pytest.raises(LedarappError) as caught:
            library.get(key, version)
        assert caught.value.code == code
        assert caught.value.values["key"] == key


def test_an_agreement_is_read_with_the_form_it_carries(library: Library) -> None:
    carried = library.read(GOOD.replace('key = "ufd-ad"', 'key = "mine"', 1))

    assert carried.key == "mine"
    assert library.newest_or(carried) is carried


def test_the_shipped_forms_have_heads_and_no_problems() -> None:
    cards = Library(RESOURCES).cards()
    assert len(cards) == len({path.stem.partition(".")[0] for path in FORMS})
    assert Library(RESOURCES).problems() == ()
