"""Two wordings of one text, word by word: what stays, what goes, what comes."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class Fate(StrEnum):
    """What becomes of a run of words."""

    STAYS = "stays"
    GOES = "goes"
    COMES = "comes"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that share one fate, with single spaces between them."""

    fate: Fate
    words: str


def compared(before: str, after: str) -> tuple[Run, ...]:
    """Return the runs of words from ``before`` to ``after``; what goes stands before what comes."""
    old, new = before.split(), after.split()
    runs = []
    for tag, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            runs.append(Run(Fate.STAYS, " ".join(old[first:last])))
            continue
        if first < last:
            runs.append(Run(Fate.GOES, " ".join(old[first:last])))
        if start < end:
            runs.append(Run(Fate.COMES, " ".join(new[start:end])))
    return tuple(runs)
