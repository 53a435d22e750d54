"""Kept files: what older versions sent must open for ever, what was once found broken must stay refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.exchange import codec, package

_DATA = Path(__file__).parents[1] / "data"

BROKEN = {
    "bomb-in-disguise.asice": "exchange.damaged",
    "bomb.asice": "exchange.too_big",
    "changed-byte.asice": "exchange.damaged",
    "cut-off.asice": "exchange.incomplete",
    "deep.asice": "exchange.bad_json",
    "document.asice": "exchange.not_a_package",
    "entity.asice": "exchange.damaged",
    "moved-signature.asice": "exchange.signature_over_other_content",
    "newer-field.asice": "exchange.unknown_field",
    "newer-version.asice": "exchange.made_by_newer_version",
    "no-agreement.asice": "exchange.missing_entry",
    "not-sealed.asice": "exchange.not_sealed",
    "other-words.asice": "exchange.bad_data",
    "path-trick.asice": "exchange.unsafe_name",
    "same-name-twice.asice": "exchange.damaged",
    "something-before.asice": "exchange.not_a_package",
    "something-behind.asice": "exchange.damaged",
    "swapped-document.asice": "exchange.changed_entry",
    "two-in-one.asice": "exchange.damaged",
    "unlisted.asice": "exchange.unlisted_entry",
}


@pytest.mark.parametrize("path", sorted((_DATA / "packages").glob("*.asice")), ids=lambda path: path.name)
def test_what_was_sent_once_opens_for_ever(path: Path) -> None:
    opened = package.open_package(path.read_bytes())
    assert opened.agreement == codec.decode(path.with_suffix(".json").read_bytes())


@pytest.mark.parametrize(("name", "code"), BROKEN.items())
def test_what_is_broken_is_refused_and_told(name: str, code: str) -> None:
    with pytest.raises(LedarappError) as caught:
        package.open_package((_DATA / "broken" / name).read_bytes())
    assert caught.value.code == code


def test_every_broken_package_is_tried() -> None:
    assert {path.name for path in (_DATA / "broken").glob("*.asice")} == set(BROKEN)
