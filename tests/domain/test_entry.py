"""The library is searched while one writes: by parts of words and in the document's language."""

from pathlib import Path

import pytest

from ledarapp.domain.entry import (
    OWN,
    Entry,
    EntryKind,
    Shelf,
    Side,
    Wanted,
    children,
    compare,
    find,
    suggestions,
)
from ledarapp.domain.template import say
from ledarapp.templates import Library

SHELVES = Library(Path(__file__).parents[2] / "resources").shelves()
NO_KIND: frozenset[EntryKind] = frozenset()


def told(words: str, language: str, *, form: str = "") -> list[str]:
    return [say(each.text, language) for each in find(SHELVES, Wanted(words=words, form=form), language)]


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("okonomi", "nb", "Regnskapet og økonomikontrollen holder høy kvalitet"),
        ("kontroll", "nb", "Regnskapet og økonomikontrollen holder høy kvalitet"),
        ("undersøkelser", "nb", "Resultatet av brukerundersøkelsen"),
        ("arsskiftet", "sv", "Rapporten om verksamhetsplanen vid årsskiftet"),
        ("enkater", "sv", "Medarbetarenkät om arbetsmiljön"),
        ("ærsskiftet", "sv", "Rapporten om verksamhetsplanen vid årsskiftet"),
        ("complaint", "en", "Number of complaints the department receives"),
        ("ACCOUNTS deadline", "en", ""),
        ("accounts time", "en", "Accounts without errors, delivered on time"),
    ],
)
@pytest.mark.requirement("R164")
def test_words_are_found_by_their_parts_and_forms(words: str, language: str, expected: str) -> None:
    found = told(words, language)
    assert (expected in found) if expected else not found


def test_every_word_must_be_there_and_what_the_form_knows_comes_first() -> None:
    assert told("", "nb", form="ufd-ad")[0] in {
        say(each.text, "nb") for each in _shelf("section-leader").entries
    }
    assert not told("regnskap finnesikke", "nb")


def test_nothing_is_suggested_to_a_long_text_nor_what_is_written_already() -> None:
    written = "Regnskap uten feil, levert innen fristen"
    assert not suggestions(SHELVES, written, NO_KIND, "nb", "")
    assert not suggestions(SHELVES, "alle skal", NO_KIND, "nb", "")
    assert not suggestions(SHELVES, "Behov for rekruttering", NO_KIND, "nb", "")
    assert len(suggestions(SHELVES, "arbeid", NO_KIND, "nb", "")) == 5


def test_a_kind_and_a_side_narrow_the_search() -> None:
    wanted = Wanted(kinds=frozenset({EntryKind.SOURCE}), side=Side.ECONOMY)
    found = find(SHELVES, wanted, "en")
    assert {each.kind for each in found} == {EntryKind.SOURCE}
    assert {each.side for each in found} == {Side.ECONOMY}
    assert len(find(SHELVES, Wanted(shelf="leader-group"), "en")) == len(_shelf("leader-group").entries)


@pytest.mark.requirement("R274")
def test_a_goal_brings_its_indicators_and_sources() -> None:
    goal = next(each for each in _shelf("section-leader").entries if each.code == "3.2")
    kinds = [each.kind for each in children(SHELVES, goal)]
    assert kinds.count(EntryKind.INDICATOR) == 5
    assert kinds.count(EntryKind.SOURCE) == 5


def test_ones_own_entries_come_first_and_are_found_in_the_language_they_have() -> None:
    mine = Shelf(key=OWN, name={"en": "Mine"}, entries=(_own("a", "Regnskap hver måned"),))
    assert find((mine, *SHELVES), Wanted(), "nb")[0].id == "a"
    assert find((mine, *SHELVES), Wanted(words="måned"), "sv")[0].id == "a"


def test_what_comes_is_told_apart_by_its_id() -> None:
    here = (_own("a", "Svar"), _own("b", "Regnskap"))
    coming = (_own("a", "Svar"), _own("b", "Årsregnskap"), _own("c", "Trivsel"))
    brought = compare(here, coming)
    assert brought.new == coming[2:]
    assert brought.differing == ((here[1], coming[1]),)
    assert brought.same == 1


def _own(name: str, text: str) -> Entry:
    return Entry(id=name, kind=EntryKind.GOAL, text={"nb": text}, shelf=OWN)


def _shelf(key: str) -> Shelf:
    return next(each for each in SHELVES if each.key == key)
