"""An organisation's own forms: copied from an installed one, checked, tried on a page, saved as a file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from ledarapp import files
from ledarapp.domain.draft import begin
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.domain.template import FormCard, Template
from ledarapp.operations.desk import Desk, Opened
from ledarapp.templates import Library, form
from ledarapp.templates.editing import with_value
from ledarapp.templates.form import FORM_WORDS
from ledarapp.templates.fresh import KINDS, begun
from ledarapp.templates.outline import Part, doubled, moved, parts, removed, renamed, siblings, with_head
from ledarapp.templates.place import line_of

_ADAPTED = {
    "nb": " – tilpasset",
    "nn": " – tilpassa",
    "sv": " – anpassad",
    "en": " – adapted",
    "fi": " – mukautettu",
}
FILE = "form.toml"
"""What a form that isn't saved yet is called in sentences."""
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
__all__ = [
    "FORM_WORDS",
    "KINDS",
    "Part",
    "begun",
    "doubled",
    "moved",
    "parts",
    "removed",
    "siblings",
    "values",
    "with_value",
]


def copy_of(desk: Desk, card: FormCard) -> str:
    """Return the text to begin from: a shipped form under a key of one's own, or one's own form as it is.

    Comments stay. Agreements under the original may go on under the copy (R017, R121).
    """
    text = desk.library.text(card.key, card.version)
    if not _is_shipped(desk, card.key):
        return text
    return with_head(renamed(text, _ADAPTED), key=own_key(desk, card), version=1, follows=[card.key])


def own_key(desk: Desk, card: FormCard) -> str:
    """Return the key under which this form is changed: a free one for a shipped form, else its own."""
    if not _is_shipped(desk, card.key):
        return card.key
    others = (f"{card.key}-own{number}" for number in range(2, 1000))
    return next(each for each in (f"{card.key}-own", *others) if not _newest(desk, each))


def check(desk: Desk, text: str) -> Template:
    """Return the form that the text describes; raises ``templates.…`` with line and key, or ``shipped_key``.

    Works on values alone, beside the interface.
    """
    template = desk.library.read(text, file=FILE)
    if (refused := _refused(desk, text, template.key)) is not None:
        raise refused
    return template


def examine(desk: Desk, text: str) -> tuple[Template | None, tuple[LedarappError, ...]]:
    """Return the form that the text describes, or None and every mistake for which ``check`` refuses it."""
    made, found = form.examine(text, desk.library.common_words(), file=FILE)
    key = values(text).get("key")
    refused = _refused(desk, text, key) if isinstance(key, str) and key else None
    return (made, found) if refused is None else (None, (refused, *found))


def tried(template: Template, language: str, *, start: date) -> Opened:
    """Return a draft under the form, to be drawn: what a new agreement would begin with."""
    count = iter(range(10_000))
    agreement = begin(template, language, lambda: f"try-{next(count)}", start=start)
    return Opened(agreement=agreement, template=template, side=Role.LEADER)


def save(desk: Desk, text: str) -> FormCard:
    """Keep the form in the profile's folder under the next version; a file that is there is never changed.

    Saving what the newest version says already changes nothing. Raises what ``check`` raises, and the
    ``files.…`` codes.
    """
    template, folder = check(desk, text), desk.library.own
    if folder is None:
        raise LedarappError("templates.no_folder")
    newest, key = _newest(desk, template.key), template.key
    if newest and with_head(text, version=newest) == desk.library.text(template.key, newest):
        return desk.library.get(template.key, newest)
    files.make_folder(folder)
    with files.telling(folder):
        while (folder / f"{key}.{newest + 1}.toml").exists():
            newest += 1  # a file that can't be used keeps its place too
    text = with_head(text, version=newest + 1)
    files.write_atomically(folder / f"{key}.{newest + 1}.toml", text.encode())
    desk.library.refresh()
    return desk.library.get(key, newest + 1)


def draft(desk: Desk, key: str) -> str | None:
    """Return what was written on the form of this key and never saved; None where there is nothing."""
    path = _draft(desk, key)
    if path is None or not has_draft(desk, key):
        return None
    try:
        return files.read(path).decode()
    except UnicodeDecodeError:
        return None


def has_draft(desk: Desk, key: str) -> bool:
    """Tell whether something was written on the form of this key and never saved."""
    path = _draft(desk, key)
    return path is not None and path.is_file()


def keep_draft(desk: Desk, key: str, text: str) -> None:
    """Keep what is being written, sound or not, until it is saved or dropped; raises ``files.…``."""
    path = _draft(desk, key)
    if path is None:
        raise LedarappError("templates.no_folder")
    files.make_folder(path.parent)
    files.write_atomically(path, text.encode(), private=True)


def drop_draft(desk: Desk, key: str) -> None:
    """Let go of what was kept; raises ``files.…``."""
    path = _draft(desk, key)
    if path is not None:
        with files.telling(path):
            path.unlink(missing_ok=True)


def values(text: str, path: str = "") -> dict[str, Any]:
    """Return what the part at ``path`` says, the whole form where there is none; empty for unsound text."""
    try:
        here: Any = _loaded(text)
        for step in re.findall(r"[^.\[\]]+", path):
            here = here[int(step) - 1] if step.isdigit() else here.get(step, {})
        return dict(here)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return {}  # no TOML, or something else than a form has there


@lru_cache(maxsize=4)
def _loaded(text: str) -> Mapping[str, Any]:
    """The same text is asked for many times while one field after another is shown."""
    return tomllib.loads(text)


def _newest(desk: Desk, key: str) -> int:
    """Return the number of the newest version of this form; 0 where there is none."""
    return next((each.version for each in desk.library.cards() if each.key == key), 0)


def _is_shipped(desk: Desk, key: str) -> bool:
    """Tell whether a form of this key comes with the program."""
    return key in _shipped(desk.resources)


@lru_cache(maxsize=1)
def _shipped(resources: Path) -> frozenset[str]:
    return frozenset(card.key for card in Library(resources).cards())


def _refused(desk: Desk, text: str, key: str) -> LedarappError | None:
    """Return why a form of one's own can't have this key."""
    line = line_of(text, "key")
    if _is_shipped(desk, key):
        return LedarappError("templates.shipped_key", file=FILE, line=line, key="key", value=key)
    if not _KEY.fullmatch(key):
        allowed = "a–z, 0–9, -, _"
        return LedarappError(
            "templates.unknown_value", file=FILE, line=line, key="key", value=key, allowed=allowed
        )
    return None


def _draft(desk: Desk, key: str) -> Path | None:
    return desk.library.own / f"{key}.draft" if desk.library.own is not None else None
