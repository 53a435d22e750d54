"""What the program advises on each field: short texts in all its languages, from ``resources/help``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from ledarapp.domain.template import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One piece of advice; ``name``, ``text`` and ``example`` by language, ``behind`` what it rests on.

    The paragraphs of ``text`` are parted by an empty line; ``example`` may be empty.
    """

    key: str
    name: Mapping[str, str]
    text: Mapping[str, str]
    example: Mapping[str, str]
    behind: tuple[str, ...]

    def paragraphs(self, language: str) -> tuple[str, ...]:
        """Return the advice in this language."""
        return tuple(part.strip() for part in say(self.text, language).split("\n\n"))

    def title(self, language: str) -> str:
        """Return what it is about."""
        return say(self.name, language)

    def sample(self, language: str) -> str:
        """Return the example, empty where there is none."""
        return say(self.example, language) if self.example else ""


class Guidance:
    """The topics of every ``*.toml`` file in a folder, read at the first question.

    A topic's keys go from the general to the particular: what nobody has written of ``section.budget`` is
    answered by ``section``. ``also`` names further keys that the same advice answers.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def topic(self, key: str) -> Topic | None:
        """Return the advice on ``key``, or the nearest more general one."""
        while key:
            found = self.topics.get(key)
            if found is not None:
                return found
            key = key.rpartition(".")[0]
        return None

    @cached_property
    def topics(self) -> Mapping[str, Topic]:
        """Key → topic, in the order of the files; raises ``ValueError`` for a key that stands twice."""
        import tomllib  # noqa: PLC0415 - the first window says nothing of it

        found: dict[str, Topic] = {}
        for path in sorted(self._folder.glob("*.toml")):
            for key, told in tomllib.loads(path.read_text(encoding="utf-8")).items():
                for each in (key, *told.get("also", ())):
                    if each in found:
                        raise ValueError(f"{path.name}: {each} stands twice")
                    found[each] = _topic(key, told)
        return found


@cache
def guidance_in(folder: Path) -> Guidance:
    """Return the guidance of this folder; its files are read once."""
    return Guidance(folder)


def _topic(key: str, told: Mapping[str, Any]) -> Topic:
    return Topic(
        key=key,
        name=told["name"],
        text=told["text"],
        example=told.get("example", {}),
        behind=tuple(told["behind"]),
    )
