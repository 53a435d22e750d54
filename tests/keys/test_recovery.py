"""The recovery code: copied by hand, forgiving in form, strict in content."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.errors import LedarappError
from ledarapp.keys import recovery

NUMBERS = st.integers(0, 2**recovery.BITS - 1)
MISTYPED = r"keys\.recovery_code_mistyped"


def test_a_code_has_seven_groups_of_four_and_is_new_each_time() -> None:
    codes = {recovery.new_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", code) for code in codes)


@given(NUMBERS)
def test_a_code_read_back_gives_its_number(number: int) -> None:
    assert recovery.read_code(recovery._shown(number)) == number.to_bytes(17, "big")


@given(NUMBERS, st.data())
def test_case_dashes_spaces_and_look_alikes_dont_matter(number: int, data: st.DataObject) -> None:
    code = recovery._shown(number)
    typed = "".join(
        data.draw(st.sampled_from({"0": "0Oo", "1": "1IiLl", "-": ["", " ", "-", "–"]}.get(each, [each])))
        for each in code
    )
    typed = data.draw(st.sampled_from([typed, typed.lower(), f"  {typed}\n"]))
    assert recovery.read_code(typed) == recovery.read_code(code)


@given(NUMBERS, st.integers(0, 27), st.sampled_from(recovery._ALPHABET))
def test_every_wrong_character_is_caught(number: int, place: int, other: str) -> None:
    code = recovery._shown(number).replace("-", "")
    if code[place] == other:
        return
    with pytest.raises(LedarappError, match=MISTYPED):
        recovery.read_code(code[:place] + other + code[place + 1 :])


@given(NUMBERS, st.integers(0, 26))
def test_every_swap_of_neighbours_is_caught(number: int, place: int) -> None:
    code = recovery._shown(number).replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped == code:
        return
    with pytest.raises(LedarappError, match=MISTYPED):
        recovery.read_code(swapped)


@pytest.mark.parametrize("typed", ["", "A", "U" * 28, "0" * 27, "0" * 29, "0000-é" * 7, "ß" * 14])
def test_anything_else_is_a_slip(typed: str) -> None:
    with pytest.raises(LedarappError, match=MISTYPED):
        recovery.read_code(typed)
