"""Words that are withheld wherever they stand, and the mark they leave behind."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from ledarapp.domain.goal import Audience, DocumentLink

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ledarapp.domain.agreement import Agreement

_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Soft hyphens and the like: they part letters for a machine that nobody sees parted."""
_NAMES: Final = frozenset(
    {
        *(
            "id",
            "key",
            "area",
            "goal",
            "template",
            "language",
            "content_hash",
            "fingerprint",
            "code",
            "level",
        ),
        *("pack", "item", "says"),
    }
)
"""Fields that name things for the program; nobody has written them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """Words that only ``audience`` may read, whatever passage they stand in, and on what ground.

    They are found whatever their case and wherever the lines break, and take the whole word along that they
    stand in: «Karis» is withheld with «Kari», so that no ending tells.
    """

    phrase: str
    ground: str = ""
    audience: Audience = Audience.PARTIES

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not _plain(self.phrase).strip()


def redact(agreement: Agreement, marks: Mapping[Redaction, str]) -> tuple[Agreement, dict[Redaction, int]]:
    """Return the agreement with every redaction's words replaced by its mark, and how often each was met.

    Longer phrases go first, so that a name inside a longer one doesn't break it.
    """
    found: dict[Redaction, int] = {}
    redacted = agreement
    for each in sorted(marks, key=lambda one: (-len(one.phrase), one.phrase)):
        pattern, mark = _pattern(each.phrase), marks[each]
        redacted, count = _walk(redacted, pattern, mark)
        found[each] = count
    return redacted, found


def put_redaction(agreement: Agreement, redaction: Redaction) -> Agreement:
    """Return the agreement with these words withheld; the same words again get the new ground."""
    kept = [each for each in agreement.redactions if each.phrase != redaction.phrase]
    return replace(agreement, redactions=_ordered(*kept, redaction))


def drop_redaction(agreement: Agreement, phrase: str) -> Agreement:
    """Return the agreement with these words no longer withheld."""
    kept = tuple(each for each in agreement.redactions if each.phrase != phrase)
    return replace(agreement, redactions=kept)


def united(mine: tuple[Redaction, ...], theirs: tuple[Redaction, ...]) -> tuple[Redaction, ...]:
    """Return what either party withholds; of the same words, the narrower readers and my ground count."""
    order = list(Audience)
    kept = {each.phrase: each for each in mine}
    for each in theirs:
        known = kept.setdefault(each.phrase, each)
        if order.index(each.audience) < order.index(known.audience):
            kept[each.phrase] = replace(known, audience=each.audience)
    return _ordered(*kept.values())


def _ordered(*redactions: Redaction) -> tuple[Redaction, ...]:
    return tuple(sorted(redactions, key=lambda each: each.phrase))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text))


def _pattern(phrase: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, _plain(phrase).split()))
    return re.compile(rf"\w*{words}\w*", re.IGNORECASE)


def _walk(value: Any, pattern: re.Pattern[str], mark: str) -> tuple[Any, int]:  # noqa: ANN401 - any part of it
    """Return ``value`` with the pattern's finds replaced in every text that somebody has written."""
    if type(value) is str:
        # A lambda: what stands in a mark is a person's text, never a template.
        return pattern.subn(lambda _: mark, _plain(value))
    if isinstance(value, tuple):
        walked = [_walk(each, pattern, mark) for each in value]
        return tuple(each for each, _ in walked), sum(count for _, count in walked)
    if not is_dataclass(value) or isinstance(value, Redaction):
        return value, 0
    changed: dict[str, Any] = {}
    total = 0
    for field in fields(value):
        if field.name not in _NAMES:
            changed[field.name], count = _walk(getattr(value, field.name), pattern, mark)
            total += count
            if count and isinstance(value, DocumentLink):
                changed[field.name] = mark  # an address with a hole in it leads nowhere
    return replace(value, **changed), total
