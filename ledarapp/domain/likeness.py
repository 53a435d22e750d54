"""Plain looks at words: are two goals alike, is one about staff, does one only say that things get better."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

_WORD = re.compile(r"\w+")
_SHORTEST = 4
_STEM = 6
_ALIKE_WORDS = 0.6
_ALIKE_TEXT = 0.85

_STAFF = (
    "medarbeid", "ansatt", "personal", "arbeidsmiljø", "sykefravær", "kompetanse", "tillitsvalg",
    "anställ", "arbetsmiljö", "sjukfrånvaro", "kompetens", "arbetsgemenskap",
    "staff", "employee", "colleague", "working environment", "sick leave", "competence", "skills",
)  # fmt: skip

_VAGUE = {
    "nb": ("forbedre", "styrke", "bedre", "videreutvikle", "optimalisere", "øke"),
    "sv": ("förbättra", "stärka", "bättre", "vidareutveckla", "optimera", "öka"),
    "en": ("improve", "strengthen", "better", "enhance", "optimise", "increase"),
}


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> bool:
    """Tell whether two texts say much the same, by shared word stems or by nearly equal wording."""
    first, second = _stems(one), _stems(other)
    if not first or not second:
        return False
    if len(first & second) / len(first | second) >= _ALIKE_WORDS:
        return True
    matcher = SequenceMatcher(None, one.casefold(), other.casefold())
    return matcher.real_quick_ratio() >= _ALIKE_TEXT and matcher.ratio() >= _ALIKE_TEXT


@lru_cache(maxsize=1024)
def about_staff(text: str) -> bool:
    """Tell whether the text speaks of staff, in any of the languages we write."""
    folded = text.casefold()
    return any(stem in folded for stem in _STAFF)


def vague_word(text: str, language: str) -> str:
    """Return the first word that only says that things get better («forbedre»), or an empty text."""
    words = [word.casefold() for word in _WORD.findall(text)]
    for stem in _VAGUE.get(language.partition("-")[0], ()):
        if stem in words:
            return stem
    return ""


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(word[:_STEM] for word in words if len(word) >= _SHORTEST)
