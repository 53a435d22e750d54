"""Turns codes into sentences in the reader's language; the window and the command line both ask here."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ledarapp.domain.errors import LedarappError
    from ledarapp.domain.finding import Finding

LANGUAGES = ("en", "nb", "nn", "sv", "fi")
_PLACE = re.compile(r"\{(\w+)\}")

Sentence: TypeAlias = "str | Mapping[str, str]"
"""A text, or one for a single thing (``one``) and one for more (``other``), chosen by the value ``count``."""


class Messages:
    """The sentences of every ``*.toml`` file in ``folder``, read at the first question.

    A file holds one table for each code: ``["store.damaged"]`` with a key for each language. Texts
    hold places, ``{path}``, that the values fill. Where the number matters there are two tables,
    ``["exchange.undecided".one]`` and ``["exchange.undecided".other]``, or one table with ``en.one`` and
    ``en.other``. ``strict`` raises ``KeyError`` for an unknown code, or a place that no value fills, where
    the program itself would rather show what it has.
    """

    def __init__(self, folder: Path, *, strict: bool = False) -> None:
        self._folder = folder
        self._strict = strict

    def say(self, code: str, language: str, /, **values: object) -> str:
        """Return the sentence for ``code``: in this language, in its parent (sv-FI → sv), or in English.

        A code that has no sentence is given back as it is.
        """
        sentences = self.sentences.get(code)
        if sentences is None:
            if self._strict:
                raise KeyError(code)
            return code
        tags = (language, language.partition("-")[0], "en")
        found = next(sentences[tag] for tag in tags if tag in sentences)
        text = found if isinstance(found, str) else found["one" if values.get("count") == 1 else "other"]
        return _PLACE.sub(lambda place: self._fill(place, values), text)

    def sentence(self, error: LedarappError, language: str) -> str:
        """Return the sentence for an error: what is wrong, where, and what to do."""
        return self.say(error.code, language, **error.values)

    def remark(self, finding: Finding, language: str) -> str:
        """Return the sentence for a remark on an agreement."""
        return self.say(finding.code, language, **finding.values)

    @cached_property
    def sentences(self) -> Mapping[str, Mapping[str, Sentence]]:
        """Code → language → sentence, from all files; raises ``ValueError`` for a code that stands twice."""
        import tomllib  # noqa: PLC0415 - most starts have nothing to say

        found: dict[str, Mapping[str, Sentence]] = {}
        for path in sorted(self._folder.glob("*.toml")):
            for code, sentences in tomllib.loads(path.read_text(encoding="utf-8")).items():
                if code in found:
                    raise ValueError(f"{path.name}: {code} stands in another file too")
                found[code] = _by_language(sentences)
        return found

    def _fill(self, place: re.Match[str], values: Mapping[str, object]) -> str:
        if place[1] not in values:
            if self._strict:
                raise KeyError(place[1])
            return place[0]
        return str(values[place[1]])


def _by_language(sentences: Mapping[str, Mapping[str, str]]) -> Mapping[str, Sentence]:
    """Turn {one: {en, nb, sv}, other: {…}} into language → {one, other}; all else is by language already."""
    if set(sentences) != {"one", "other"}:
        return sentences
    return {tag: {form: sentences[form][tag] for form in sentences} for tag in sentences["other"]}


def places(sentence: Sentence) -> frozenset[str]:
    """Return the names of the places in a sentence."""
    texts = (sentence,) if isinstance(sentence, str) else sentence.values()
    return frozenset(name for text in texts for name in _PLACE.findall(text))
