"""What files are called that leave the program."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count
from pathlib import Path

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.paper import Handout, Paper, Record
from ledarapp.domain.signature import Edition
from ledarapp.domain.template import Template

_UNFIT = re.compile(r"[^\w-]+")
_WORDS: Mapping[Paper, str] = {
    Edition.SELF_EVALUATION: "self_evaluation",
    Edition.ASSESSMENT: "assessment",
    **{each: each.word for each in Record},
}


def part(text: str) -> str:
    """Return a text as a part of a file's name."""
    return _UNFIT.sub("-", text).strip("-")


def file_name(agreement: Agreement, template: Template, ending: str, which: Paper | None = None) -> str:
    """Return a file name: holder, form or edition, year («Ola-Nordmann-resultatavtale-2027.pdf»)."""
    key = f"handout_{which}" if isinstance(which, Handout) else "agreement"
    word = template.word(_WORDS.get(which or Edition.AGREEMENT, key), agreement.language)
    year = str(agreement.period.start.year) if agreement.period.start else ""
    parts = (agreement.leader.name, word.lower(), year)
    return "-".join(made for each in parts if (made := part(each))) + ending


def free(folder: Path, name: str, ending: str) -> Path:
    """Return a place in the folder where no file lies yet: ``name`` with a number where it is taken."""
    bare = name.removesuffix(ending)
    tried = (f"{bare}-{number}{ending}" if number > 1 else name for number in count(1))
    return next(path for each in tried if not (path := folder / each).exists())
