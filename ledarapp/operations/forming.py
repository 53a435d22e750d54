"""An organisation's own forms: copied from an installed one, checked, tried on a page, saved as a file."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import Any

from ledarapp import files
from ledarapp.domain.draft import begin
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.domain.template import FormCard, Template
from ledarapp.operations.desk import Desk, Opened
from ledarapp.templates import Library
from ledarapp.templates.editing import with_value
from ledarapp.templates.outline import Part, doubled, moved, parts, removed, renamed, siblings, with_head

_ADAPTED = {
    "nb": " – tilpasset",
    "nn": " – tilpassa",
    "sv": " – anpassad",
    "en": " – adapted",
    "fi": " – mukautettu",
}
FILE = "form.toml"
"""What a form that isn't saved yet is called in sentences."""
__all__ = ["Part", "doubled", "moved", "parts", "removed", "siblings", "values", "with_value"]


def copy_of(desk: Desk, card: FormCard) -> str:
    """Return the text to begin from: a shipped form under a key of one's own, or one's own form as it is.

    Comments stay. Agreements under the original may go on under the copy (R017, R121).
    """
    text = desk.library.text(card.key, card.version)
    if not _is_shipped(desk, card.key):
        return text
    key = next(
        each
        for each in (f"{card.key}-own", *(f"{card.key}-own{number}" for number in range(2, 1000)))
        if not _newest(desk, each)
    )
    return with_head(renamed(text, _ADAPTED), key=key, version=1, follows=[card.key])


def check(desk: Desk, text: str) -> Template:
    """Return the form that the text describes; raises ``templates.…`` with line and key, or ``shipped_key``.

    Works on values alone, beside the interface.
    """
    template = desk.library.read(text, file=FILE)
    if _is_shipped(desk, template.key):
        raise LedarappError("templates.shipped_key", file=FILE, line=1, key="key", value=template.key)
    return template


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
    newest = _newest(desk, template.key)
    if newest and with_head(text, version=newest) == desk.library.text(template.key, newest):
        return desk.library.get(template.key, newest)
    while (folder / f"{template.key}.{newest + 1}.toml").exists():
        newest += 1  # a file that can't be used keeps its place too
    text = with_head(text, version=newest + 1)
    folder.mkdir(parents=True, exist_ok=True)
    files.write_atomically(folder / f"{template.key}.{newest + 1}.toml", text.encode())
    desk.library.refresh()
    return desk.library.get(template.key, newest + 1)


def values(text: str, path: str = "") -> dict[str, Any]:
    """Return what the part at ``path`` says, the whole form where there is none; empty for unsound text."""
    try:
        here: Any = tomllib.loads(text)
    except ValueError:
        return {}
    for step in re.findall(r"[^.\[\]]+", path):
        here = here[int(step) - 1] if step.isdigit() else here.get(step, {})
    return dict(here)


def _newest(desk: Desk, key: str) -> int:
    """Return the number of the newest version of this form; 0 where there is none."""
    return next((each.version for each in desk.library.cards() if each.key == key), 0)


def _is_shipped(desk: Desk, key: str) -> bool:
    """Tell whether a form of this key comes with the program."""
    return any(card.key == key for card in Library(desk.resources).cards())
