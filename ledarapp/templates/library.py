"""The form types that are installed: which there are, and each one's text, value and filled example.

What reads a form is imported when the first one is read: the program's first window shows none.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from ledarapp.domain.errors import LedarappError

if TYPE_CHECKING:
    from pathlib import Path

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.entry import Shelf
    from ledarapp.domain.template import FormCard, Template


class Library:
    """The forms below ``resources``: ``templates/*.toml``, ``examples/KEY.toml``, ``document-words.toml``.

    Files are read when they are asked for. A form in use is never edited: a change is a new file with the
    next version, and agreements written under the old one keep reading theirs.
    """

    def __init__(
        self,
        resources: Path,
        *,
        also: Path | None = None,
        allowed: frozenset[str] = frozenset(),
        own: Path | None = None,
    ) -> None:
        """``also`` is a folder of an organisation's own forms, ``allowed`` what new agreements may use.

        ``own`` is the folder of this profile's own forms; none of them can take another one's place.
        """
        self._resources = resources
        self._places = (resources, also) if also is not None else (resources,)
        self._allowed = allowed
        self.own = own
        self._files: dict[tuple[str, int], Path] = {}
        self._cards: dict[tuple[str, int], FormCard] = {}
        self._read: dict[str, Template] = {}
        self._problems: list[LedarappError] = []
        self._words = ""
        self._shelves: tuple[Shelf, ...] | None = None

    def cards(self) -> tuple[FormCard, ...]:
        """Return the head of the newest version of every form, by key. A damaged file is left out.

        So is a form that an organisation doesn't allow; an agreement begun under it keeps it.
        """
        self._look()
        newest = {card.key: card for _, card in sorted(self._cards.items())}
        return tuple(card for card in newest.values() if not self._allowed or card.key in self._allowed)

    def all(self) -> tuple[Template, ...]:
        """Return the newest version of every form, by key; raises what ``read`` raises."""
        return tuple(self.get(card.key, card.version) for card in self.cards())

    def get(self, key: str, version: int | None = None) -> Template:
        """Return one form, the newest version when none is named.

        Raises ``templates.not_found`` or ``templates.version_not_found``.
        """
        name = self._name(key, version)
        return self.read(self.text(*name), file=self._files[name].name)

    def newest_or(self, template: Template) -> Template:
        """Return the newest installed version of this form, or the form itself where none is installed."""
        self._look()
        return self.get(template.key) if any(key == template.key for key, _ in self._files) else template

    def read(self, text: str, *, file: str = "template.toml") -> Template:
        """Return the form that ``text`` describes, as an agreement or a package carries it.

        Raises what ``form.read`` raises. The same text is read once.
        """
        if text not in self._read:
            from ledarapp.templates.form import read  # noqa: PLC0415 - see above

            self._read[text] = read(text, self.common_words(), file=file)
        return self._read[text]

    def text(self, key: str, version: int) -> str:
        """Return the form's file as text, to be kept with what is signed; raises ``templates.not_found``."""
        return _read_text(self._files[self._name(key, version)])

    def example(self, key: str, language: str) -> Agreement:
        """Return the form's bundled example, filled to the last field; raises ``templates.no_example``."""
        places = (place / "examples" / f"{key}.toml" for place in reversed(self._places))
        path = next((each for each in places if each.is_file()), None)
        if path is None:
            raise LedarappError("templates.no_example", key=key)
        from ledarapp.templates.example import read_example  # noqa: PLC0415 - see above

        return read_example(_read_text(path), self.get(key), language, file=path.name)

    def shelves(self) -> tuple[Shelf, ...]:
        """Return the goals, indicators, sources and measures that come with the program."""
        if self._shelves is None:
            from ledarapp.templates import shelf  # noqa: PLC0415 - see above

            self._shelves = tuple(shelf.load(self._resources))
        return self._shelves

    def common_words(self) -> str:
        """Return the text of the words that every form prints."""
        if not self._words:
            path = self._resources / "document-words.toml"
            self._words = _read_text(path) if path.is_file() else ""
        return self._words

    def problems(self, *, whole: bool = True) -> tuple[LedarappError, ...]:
        """Read every form whole and return what is wrong, one error for each file that can't be used.

        Without ``whole`` only what the list of forms has seen: all of one's own files, heads of the others.
        """
        self._look()
        found = list(self._problems)
        for key, version in self._files if whole else ():
            try:
                self.get(key, version)
            except LedarappError as error:
                found.append(error)
        return tuple(found)

    def refresh(self) -> None:
        """Look again at what is installed."""
        self._files, self._cards, self._problems = {}, {}, []

    def _name(self, key: str, version: int | None) -> tuple[str, int]:
        self._look()
        versions = [each for known, each in self._files if known == key]
        if not versions:
            raise LedarappError("templates.not_found", key=key)
        if version is not None and version not in versions:
            raise LedarappError("templates.version_not_found", key=key, version=version, newest=max(versions))
        return key, version if version is not None else max(versions)

    def _look(self) -> None:
        """Read the heads of all files, once."""
        if self._files or self._problems:
            return
        for place in self._places:
            for path in sorted((place / "templates").glob("*.toml")):
                self._take(path)
        for path in sorted(self.own.glob("*.toml")) if self.own is not None else ():
            self._take(path, whole=True)

    def _take(self, path: Path, *, whole: bool = False) -> None:
        """Note a form by its head; one that isn't ours is read whole, since nobody has tried it before."""
        from ledarapp.templates.form import read_card  # noqa: PLC0415 - see above

        try:
            card = read_card(_read_head(path), file=path.name)
            if whole:
                self.read(_read_text(path), file=path.name)
        except LedarappError as error:
            self._problems.append(error)
            return
        name = (card.key, card.version)
        if name in self._files:
            other = self._files[name].name
            self._problems.append(LedarappError("templates.twice", file=path.name, other=other))
            return
        self._files[name] = path
        self._cards[name] = card


def _read_head(path: Path) -> str:
    """Return the lines before the first table, so that a long list of forms is told of quickly."""
    try:
        with path.open(encoding="utf-8-sig") as lines:
            return "".join(itertools.takewhile(lambda line: not line.startswith("["), lines))
    except (OSError, UnicodeDecodeError) as error:
        raise LedarappError("templates.unreadable", file=path.name) from error


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise LedarappError("templates.unreadable", file=path.name) from error
