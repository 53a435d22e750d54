"""JSON with one spelling for one value when written, and no surprises when read (RFC 8259, RFC 7493)."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from ledarapp.domain.errors import LedarappError

MOST_BYTES = 1024 * 1024
MOST_DEPTH = 32

# A text that never ends reaches to the end, so that no letter is looked at twice.
_TEXT_OR_BRACKET = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{}]', re.DOTALL)


def write(value: dict[str, Any]) -> bytes:
    """Return the one spelling: keys sorted, no space, UTF-8, texts exactly as they are.

    Raises ``exchange.broken_character`` for a text with half a character in it, which no file can hold.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        around = text[max(error.start - 20, 0) : error.end + 20].encode(errors="replace").decode()
        raise LedarappError("exchange.broken_character", near=around) from None


def read(data: bytes) -> dict[str, Any]:
    """Return the object in ``data``. Raises ``exchange.too_big`` and ``exchange.bad_json``.

    Refused are: more than ``MOST_BYTES``, deeper than ``MOST_DEPTH``, a name used twice, numbers with a
    fraction or an exponent, and everything that isn't JSON.
    """
    if len(data) > MOST_BYTES:
        raise LedarappError("exchange.too_big", what="JSON", most=MOST_BYTES)
    try:
        text = data.decode()
        _stay_shallow(text)
        value = json.loads(
            text, object_pairs_hook=_once, parse_float=_refuse, parse_constant=_refuse, parse_int=_whole
        )
    except ValueError:
        raise LedarappError("exchange.bad_json") from None
    if not isinstance(value, dict):
        raise LedarappError("exchange.bad_json")
    return value


def _stay_shallow(text: str) -> None:
    """Count brackets before anything recurses into them."""
    depth = 0
    for found in _TEXT_OR_BRACKET.finditer(text):
        first = text[found.start()]
        if first in "[{":
            depth += 1
            if depth > MOST_DEPTH:
                raise ValueError("too deep")
        elif first in "]}":
            depth -= 1


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    named = dict(pairs)
    if len(named) != len(pairs):
        raise ValueError("a name used twice")
    return named


def _whole(digits: str) -> int:
    if len(digits) > len("-9007199254740991"):
        raise ValueError("too long a number")
    return int(digits)


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)
