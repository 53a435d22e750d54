"""Every requirement that makes up the forms is shown by a test, or said not to be built."""

from pathlib import Path

import pytest

from ledarapp.templates import Library
from tests.gates import requirements

RESOURCES = Path(__file__).parents[2] / "resources"


def test_none_is_left_unaccounted_for() -> None:
    kinds = requirements.known()

    assert len(kinds) == 412
    assert requirements.faults(kinds, requirements.shown(), requirements.excused()) == []


def test_what_is_neither_or_unknown_is_told() -> None:
    kinds = {"R001": "SYS", "R002": "ROLE", "R003": "LIB"}

    assert requirements.faults(kinds, set(), {"R003"}) == [
        "R001: neither shown by a test nor listed with its reason"
    ]
    assert requirements.faults(kinds, {"R001", "R003"}, {"R999"}) == ["R999: no such requirement"]


@pytest.mark.requirement("R048", "R049", "R050", "R051", "R062", "R063", "R064", "R065", "R066", "R067")
@pytest.mark.requirement("R068", "R069", "R167", "R267", "R270", "R324", "R325", "R326", "R328", "R329")
@pytest.mark.requirement("R330", "R331", "R358", "R379", "R406", "R407", "R408")
def test_the_library_holds_an_entry_for_each_of_these() -> None:
    entries = [each for shelf in Library(RESOURCES).shelves() for each in shelf.entries]
    numbers = {
        number
        for mark in test_the_library_holds_an_entry_for_each_of_these.pytestmark  # type: ignore[attr-defined]
        for number in mark.args
    }
    found = {number for each in entries for number in each.requirements}

    assert len(numbers) == 27
    assert numbers - found == set()
