"""A form changed value by value: what was asked for changes, and not a character besides."""

import re
import tomllib
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.templates.editing import spelled, with_value
from ledarapp.templates.spots import spots
from tests.templates.shelf import FORMS

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in FORMS}
BY_HAND = '''# by hand
schema = 1   # the first
languages = ["nb", 'sv', # two
  "en"]
name = { nb = "Navn", sv = 'Namn' } # in one line
"key" = "own"
description.nb = """
To linjer, med "anførsel" og mer
slutt""" # after
on = 2026-01-31

[words]
goal.nb = \'\'\'rå \\ tekst\'\'\'

[words.source]
nb = "Kilde"

[[areas]]
title.nb = "Én"   # keep me
title . sv = "Ett"
fewest=1
[areas.help]
# only a note
[[areas]]
key = "two"
levels = [ { label = { nb = "lav" }, key = "low" }, { key = "high", label.nb = "høy" } ]
[[areas.goals]]
text.nb = "#ikke merknad"
'''
TEXTS["by-hand"] = BY_HAND
words = st.text(st.characters(codec="utf-8"), max_size=40)


def leaves(data: object, path: str = "") -> list[tuple[str, object]]:
    """Every single value with its path."""
    if isinstance(data, dict):
        return [leaf for key, each in data.items() for leaf in leaves(each, f"{path}.{key}" if path else key)]
    if isinstance(data, list) and data and isinstance(data[0], dict):
        return [leaf for at, each in enumerate(data, 1) for leaf in leaves(each, f"{path}[{at}]")]
    return [(path, data)]


def put(data: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """The same change on the values that the text stands for."""
    made = deepcopy(data)
    here: Any = made
    *steps, last = re.findall(r"[^.\[\]]+", path)
    for step in steps:
        here = here[int(step) - 1] if step.isdigit() else here.setdefault(step, {})
    if value is None:
        del here[last]
    else:
        here[last] = value
    return made


@pytest.mark.requirement("R239", "R121")
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_changed_value_changes_nothing_else(data: st.DataObject) -> None:
    text = TEXTS[data.draw(st.sampled_from(sorted(TEXTS)))]
    before = tomllib.loads(text)
    path, old = data.draw(st.sampled_from(leaves(before)))
    value: Any = data.draw({str: words, bool: st.booleans(), int: st.integers(0, 999)}.get(type(old), words))
    changed = with_value(text, path, value)

    assert tomllib.loads(changed) == put(before, path, value)
    spot = next(each for each in spots(text) if each.path == path and not each.header)
    assert changed.startswith(text[: spot.value])
    assert changed.endswith(text[spot.end :])
    assert with_value(changed, path, value) == changed


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_value_taken_out_and_one_added_leave_the_others(data: st.DataObject) -> None:
    text = TEXTS[data.draw(st.sampled_from(sorted(TEXTS)))]
    before = tomllib.loads(text)
    path, old = data.draw(st.sampled_from(leaves(before)))
    gone = with_value(text, path, None)
    value = data.draw(words)

    expected = put(before, path, None)
    left = leaves(expected)
    assert [each for each in leaves(tomllib.loads(gone)) if each[1] != {}] == [
        each for each in left if each[1] != {}
    ]
    assert sorted(re.findall(r"^#.*$", gone, re.MULTILINE)) == sorted(
        line for line in re.findall(r"^#.*$", text, re.MULTILINE) if line not in str(old)
    )
    again = with_value(gone, path, value)
    assert sorted(leaves(tomllib.loads(again))) == sorted(leaves(put(expected, path, value)))


@settings(max_examples=60, deadline=None)
@given(value=st.one_of(words, st.lists(words, max_size=3)))
def test_whatever_is_written_is_read_back(value: str | list[str]) -> None:
    assert tomllib.loads(f"at = {spelled(value)}") == {"at": value}


def test_a_first_wording_is_added_and_a_place_that_is_not_there_refused() -> None:
    with pytest.raises(KeyError):
        with_value(BY_HAND, "areas[9].title.nb", "x")
    assert tomllib.loads(with_value(BY_HAND, "areas[1].subtitle.nb", "x"))["areas"][0]["subtitle"] == {
        "nb": "x"
    }
