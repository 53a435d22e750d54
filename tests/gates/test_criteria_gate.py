"""Each of the forty criteria is listed, and shown by a test or said to be tried by hand."""

from tests.gates import criteria


def test_none_of_the_forty_is_forgotten() -> None:
    assert criteria.faults(criteria.listed(), criteria.shown()) == []


def test_what_is_missing_or_unknown_is_told() -> None:
    page = dict.fromkeys(criteria.NUMBERS[1:], "test") | {"A2": "by hand"}
    assert criteria.faults(page, {*criteria.NUMBERS[3:], "A41"}) == [
        "A1: not listed",
        "A3: the page says a test shows it, and none carries it",
        "A41: no such criterion",
    ]
