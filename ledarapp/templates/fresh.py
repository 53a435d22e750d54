"""A new part of a form: the least that is sound, with words in its languages to be written over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ledarapp.templates.editing import spelled
from ledarapp.templates.outline import parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ledarapp.templates.outline import Part

_HEADING = {
    "nb": "Ny overskrift",
    "nn": "Ny overskrift",
    "da": "Ny overskrift",
    "sv": "Ny rubrik",
    "fi": "Uusi otsikko",
    "en": "New heading",
}
_GOAL = {
    "nb": "Nytt mål",
    "nn": "Nytt mål",
    "da": "Nyt mål",
    "sv": "Nytt mål",
    "fi": "Uusi tavoite",
    "en": "New goal",
}
_WORDS = {
    "posts": {
        "nb": "Ny stilling",
        "nn": "Ny stilling",
        "da": "Ny stilling",
        "sv": "Ny befattning",
        "fi": "Uusi tehtävä",
        "en": "New post",
    },
    "sections": _HEADING,
    "areas": {
        "nb": "Ny kategori",
        "nn": "Ny kategori",
        "da": "Ny kategori",
        "sv": "Ny kategori",
        "sv-FI": "Nytt innehållsområde",
        "fi": "Uusi osa-alue",
        "en": "New category",
    },
    "areas.goals": _GOAL,
    "areas.goals.indicators": {
        "nb": "Ny indikator",
        "nn": "Ny indikator",
        "da": "Ny indikator",
        "sv": "Ny indikator",
        "fi": "Uusi indikaattori",
        "en": "New indicator",
    },
    "areas.goals.sources": {
        "nb": "Ny evalueringskilde",
        "nn": "Ny evalueringskjelde",
        "da": "Ny evalueringskilde",
        "sv": "Ny utvärderingskälla",
        "sv-FI": "Ny utvärderingsgrund",
        "fi": "Uusi arviointiperuste",
        "en": "New evaluation source",
    },
    "levels": {
        "nb": "Nytt nivå",
        "nn": "Nytt nivå",
        "da": "Nyt niveau",
        "sv": "Ny nivå",
        "fi": "Uusi taso",
        "en": "New level",
    },
    "outcomes": {
        "nb": "Nytt utfall",
        "nn": "Nytt utfall",
        "da": "Nyt udfald",
        "sv": "Nytt utfall",
        "fi": "Uusi palkkaratkaisu",
        "en": "New outcome",
    },
    "questions": _HEADING,
    "milestones": {
        "nb": "Ny dato",
        "nn": "Ny dato",
        "da": "Ny dato",
        "sv": "Nytt datum",
        "fi": "Uusi päivä",
        "en": "New date",
    },
}
_SAID = {
    "areas.goals": ("title", "text"),
    "areas.goals.indicators": ("text",),
    "areas.goals.sources": ("text",),
    "levels": ("label",),
    "outcomes": ("label",),
}
_KEYED = {
    "sections": "section",
    "areas": "category",
    "levels": "level",
    "outcomes": "outcome",
    "questions": "heading",
    "milestones": "date",
}
KINDS = frozenset(_WORDS)
"""The lists that a part can be added to."""


def begun(text: str, name: str, languages: Iterable[str], *, at: Part | None = None) -> str:
    """Return the text with a new part of this list: after ``at``, or as the last one inside it.

    Without ``at`` it comes last in its list, and begins the list where there is none.
    """
    lines = text.rstrip("\n").split("\n")
    every = parts(text)
    if at is not None and at.name != name:
        inside = [each for each in every if each.name == name and at.first < each.first < at.end]
        place = inside[-1].end if inside else at.end
    elif at is not None:
        place = at.end
    else:
        place = next((each.end for each in reversed(every) if each.name == name), len(lines))
    return "\n".join([*lines[:place], "", *_lines(text, name, languages), *lines[place:]]) + "\n"


def _lines(text: str, name: str, languages: Iterable[str]) -> list[str]:
    made = [f"[[{name}]]"]
    if name in _KEYED:
        taken = set(re.findall(r'^\s*key\s*=\s*"([^"]*)"', text, re.MULTILINE))
        number = next(each for each in range(1, len(taken) + 2) if f"{_KEYED[name]}_{each}" not in taken)
        made.append(f"key = {spelled(f'{_KEYED[name]}_{number}')}")
    if name == "areas" and not any(each.name == "levels" for each in parts(text)):
        made.append("rated = false")  # there is no scale to rate by
    if name == "posts":
        made.append('role = "leader"')
    words = _WORDS[name]
    for key in _SAID.get(name, ("title",)):
        for tag in languages:
            said = words.get(tag) or words.get(tag.partition("-")[0]) or words["en"]
            made.append(f"{key}.{tag} = {spelled(said)}")
    return made
