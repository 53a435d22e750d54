"""A pack of common requirements as one sealed file: the same container, lists and signatures as a package."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.pack import Pack
from ledarapp.exchange import asic, container, package, strict_json, upgrades
from ledarapp.exchange.structure import from_plain, to_plain

PACK = "requirements.json"
FORMAT = 1
MOST_GOALS = 60
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_LONGEST = 4000
_FEW_BYTES = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """An opened pack, whole and consistent; ``seals`` are (signed bytes, signature)."""

    pack: Pack
    seals: tuple[tuple[bytes, bytes], ...]


def is_pack(data: bytes) -> bool:
    """Tell by its first entry whether a file is such a pack; says nothing of its worth."""
    return PACK.encode() in data[:_FEW_BYTES]


def draft(pack: Pack) -> dict[str, bytes]:
    """Return the entries of the file; raises ``exchange.bad_data`` for a pack nobody could open."""
    _check(pack)
    return {PACK: strict_json.write({"format": FORMAT, "pack": to_plain(pack)})}


def to_sign(entries: dict[str, bytes]) -> bytes:
    """Return the bytes to be signed: the standard list with a digest of every entry."""
    return asic.write(entries, asic.signature_name(1))


def seal(entries: dict[str, bytes], signature: bytes) -> bytes:
    """Return the file; ``signature`` is detached CMS (DER) over ``to_sign``. Opened once before it leaves."""
    signed = {asic.list_name(1): to_sign(entries), asic.signature_name(1): signature}
    data = container.write({**entries, **signed})
    open_pack(data)
    return data


def open_pack(data: bytes) -> Sealed:
    """Return what is in the file, if every byte is accounted for and all fits together.

    Raises ``LedarappError`` only: the codes of ``container.read``, ``strict_json.read`` and
    ``package.seals``, ``exchange.made_by_newer_version``, ``exchange.unknown_field`` and
    ``exchange.bad_data``.
    """
    entries = container.read(data)
    signed = {name: content for name, content in entries.items() if not name.startswith("META-INF/")}
    if PACK not in signed:
        raise LedarappError("exchange.missing_entry", entry=PACK)
    unexpected = next((name for name in signed if name != PACK), None)
    if unexpected is not None:
        raise LedarappError("exchange.unexpected_entry", entry=unexpected)
    seals = package.seals(entries, signed)
    document = upgrades.to_today(strict_json.read(signed[PACK]), today=FORMAT)
    unknown = min((name for name in document if name not in {"format", "pack"}), default=None)
    if unknown is not None:
        raise LedarappError("exchange.unknown_field", field=unknown)
    pack = from_plain(Pack, document.get("pack"), place="pack")
    _check(pack)
    return Sealed(pack=pack, seals=seals)


def _check(pack: Pack) -> None:
    """Demand of a pack from elsewhere what every pack of ours has."""
    for field, fits in (
        ("pack.id", _ID.fullmatch(pack.id) is not None),
        ("pack.version", pack.version >= 1),
        ("pack.title", bool(pack.title.strip())),
        ("pack.issuer", bool(pack.issuer.strip())),
        ("pack.language", _LANGUAGE.fullmatch(pack.language) is not None),
        ("pack.goals", 1 <= len(pack.goals) <= MOST_GOALS),
        ("pack.goals.id", len({goal.id for goal in pack.goals}) == len(pack.goals)),
    ):
        if not fits:
            raise LedarappError("exchange.bad_data", field=field)
    for place, goal in enumerate(pack.goals, start=1):
        texts = (goal.title, goal.text, *goal.indicators, *goal.sources)
        if not _ID.fullmatch(goal.id):
            raise LedarappError("exchange.bad_data", field=f"pack.goals.{place}.id")
        if not goal.text.strip() or max(map(len, texts)) > _LONGEST:
            raise LedarappError("exchange.bad_data", field=f"pack.goals.{place}.text")
