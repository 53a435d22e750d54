"""An agreement ↔ canonical JSON: the same agreement has the same bytes, everywhere and always."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.follow_up import NO_FOLLOW_UP
from ledarapp.domain.publicity import Extract, Kind
from ledarapp.domain.signature import Edition
from ledarapp.exchange import strict_json, upgrades
from ledarapp.exchange.soundness import check
from ledarapp.exchange.structure import from_plain, to_plain


def encode(agreement: Agreement) -> bytes:
    """Return the whole agreement as canonical JSON in UTF-8.

    Raises ``exchange.broken_character`` when a text holds half a character.
    """
    return strict_json.write({"format": upgrades.FORMAT, "agreement": to_plain(agreement)})


def decode(data: bytes) -> Agreement:
    """Return the agreement in ``data``, as ``encode`` or ``content`` wrote it, in this or an older version.

    Raises ``exchange.too_big``, ``exchange.bad_json``, ``exchange.made_by_newer_version``,
    ``exchange.unknown_field`` and ``exchange.bad_data``, the last two with the ``field``
    («agreement.goals.2.text»).
    """
    return from_document(strict_json.read(data))


def from_document(document: dict[str, Any]) -> Agreement:
    """Return the agreement in JSON that has been read already; raises as ``decode``."""
    today = upgrades.to_today(document)
    if "withheld" in today:
        raise LedarappError("exchange.only_a_handout")
    unknown = min((name for name in today if name not in {"format", "edition", "agreement"}), default=None)
    if unknown is not None:
        raise LedarappError("exchange.unknown_field", field=unknown)
    agreement = from_plain(Agreement, today.get("agreement"), place="agreement")
    check(agreement)
    return agreement


def content(agreement: Agreement, edition: Edition) -> bytes:
    """Return what a signature on this edition is about, as canonical JSON.

    The agreement's own words; from the self-evaluation on, the leader's too; in the assessment, both sides'.
    Never the signatures, the decisions taken, the remarks one side has put aside, what is withheld from
    others, or what was noted in the year; the agreement itself is the same in every round. The edition is
    named in it, so that the same words in two editions have two hashes.
    """
    said = replace(
        agreement, signatures=(), set_aside=(), redactions=(), decisions=(), follow_up=NO_FOLLOW_UP
    )
    if edition is Edition.AGREEMENT:
        said = replace(said, self_evaluation=SelfEvaluation(), round=1)
    if edition is not Edition.ASSESSMENT:
        said = replace(said, assessment=Assessment())
    return strict_json.write(
        {"format": upgrades.FORMAT, "edition": edition.value, "agreement": to_plain(said)}
    )


def content_hash(agreement: Agreement, edition: Edition) -> str:
    """Return SHA-256 (hex) of the edition's canonical content."""
    return hashlib.sha256(content(agreement, edition)).hexdigest()


def handout(extract: Extract) -> bytes:
    """Return what a handout says, as canonical JSON: the agreement as it was cut down, and what was left out.

    The words that were left out are not among what is told of them. ``decode`` refuses it: an agreement with
    holes must not come back in the place of the whole.
    """
    withheld = [
        {
            "what": each.passage.kind.value,
            "why": each.why.value,
            **({} if each.passage.kind is Kind.WORDS else {"key": each.passage.key}),
            **({"ground": each.ground, "mark": each.number} if each.passage.kind is Kind.WORDS else {}),
        }
        for each in extract.withheld
    ]
    return strict_json.write(
        {
            "format": upgrades.FORMAT,
            "edition": extract.handout.value,
            "agreement": to_plain(replace(extract.agreement, signatures=())),
            "withheld": withheld,
        }
    )
