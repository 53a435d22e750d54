"""The library's files: complete in three languages, traced to what was asked for, and read strictly."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.entry import OWN, Entry, EntryKind, Shelf, Side
from ledarapp.domain.errors import LedarappError
from ledarapp.messages import LANGUAGES, Messages
from ledarapp.templates import Library, shelf
from tests.templates.shelf import RESOURCES

SHELVES = Library(RESOURCES).shelves()
ENTRIES = [each for one in SHELVES for each in one.entries]
MESSAGES = Messages(RESOURCES / "messages", strict=True)
BROKEN = Path(__file__).parents[1] / "data" / "broken" / "library"
FROM_THE_SEEDS = 153

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text.strip() != "")
_ENTRIES = st.builds(
    Entry,
    id=st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True),
    kind=st.sampled_from(EntryKind),
    text=st.dictionaries(st.sampled_from(["nb", "sv", "sv-FI", "en"]), _TEXTS, min_size=1),
    shelf=st.just(OWN),
    side=st.sampled_from(Side),
)
_OWN_SHELVES = st.builds(
    Shelf,
    key=st.just(OWN),
    name=st.just({"en": "Mine"}),
    entries=st.lists(_ENTRIES, max_size=4, unique_by=lambda entry: entry.id).map(tuple),
)


@pytest.mark.requirement(
    "R045", "R046", "R047", "R061", "R111", "R176", "R272", "R297", "R323", "R363", "R387"
)
def test_every_entry_of_the_seeds_is_there_in_three_languages() -> None:
    assert sum(bool(each.code) for each in ENTRIES) == FROM_THE_SEEDS
    for entry in ENTRIES:
        assert set(entry.text) == {"nb", "sv", "en"}
        assert entry.requirements
        assert all(text == text.strip() and not text.endswith(".") for text in entry.text.values())
    for one in SHELVES:
        assert set(one.name) == set(one.description) == {"nb", "sv", "en"}


@pytest.mark.requirement("R140", "R368", "R371", "R372", "R378", "R383", "R405")
@pytest.mark.parametrize(
    ("number", "kinds"),
    [
        ("R140", {EntryKind.GOAL: 4}),
        ("R368", {EntryKind.INDICATOR: 4}),
        ("R371", {EntryKind.GOAL: 1}),
        ("R372", {EntryKind.INDICATOR: 8}),
        ("R378", {EntryKind.GOAL: 1, EntryKind.INDICATOR: 4}),
        ("R383", {EntryKind.ACTION: 4}),
        ("R405", {EntryKind.GOAL: 1}),
    ],
)
def test_what_the_sources_list_in_passing_is_there_too(number: str, kinds: dict[EntryKind, int]) -> None:
    found = [each for each in ENTRIES if number in each.requirements and not each.code]
    assert {kind: sum(each.kind is kind for each in found) for kind in kinds} == kinds
    goals = {each.id for each in ENTRIES if each.kind is EntryKind.GOAL}
    assert all(each.of in goals for each in found if each.kind is EntryKind.INDICATOR)


def test_each_shelf_names_forms_that_are_installed_and_says_nothing_twice() -> None:
    forms = {card.key for card in Library(RESOURCES).cards()}
    for one in SHELVES:
        assert one.forms
        assert set(one.forms) <= forms
        for language in one.name:
            texts = [(each.kind, each.text[language]) for each in one.entries]
            assert len(set(texts)) == len(texts)


def test_the_folder_holds_what_the_writer_writes() -> None:
    for one in SHELVES:
        assert shelf.read(shelf.write(one), file="x.toml") == one


@given(_OWN_SHELVES)
def test_whatever_is_written_is_read_back(one: Shelf) -> None:
    assert shelf.read(shelf.write(one), file="x.toml", whole=False) == one


@pytest.mark.parametrize("path", sorted(BROKEN.glob("*.toml")), ids=lambda path: path.stem)
def test_a_broken_file_tells_where_and_what(path: Path) -> None:
    """The first line of each file says what is to be found: ``# code | key``."""
    text = path.read_text(encoding="utf-8")
    code, key = (part.strip() for part in text.partition("\n")[0].removeprefix("#").split("|"))
    with pytest.raises(LedarappError) as caught:
        shelf.read(text, file=path.name)
    assert (caught.value.code, caught.value.values.get("key", "")) == (code, key)
    for language in LANGUAGES:
        sentence = MESSAGES.sentence(caught.value, language)
        assert path.name in sentence
        assert not re.search(r"\{\w+\}", sentence)
