"""``python -m tests.gallery.every OUT [LANGUAGE …]``: every screen in every look, side by side.

Two agreements are walked through, a draft at the leader's and an evaluated one at the superior's. ``OUT``
gets ``LANGUAGE/LOOK/STATE-SCREEN.png`` and one sheet for each screen with its looks side by side.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtWidgets import QApplication, QWidget

from ledarapp import app
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui import theme
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.window import MainWindow
from tests.gallery import pictures
from tests.ui.parties import evaluated
from tests.ui.tour import actions, settle, tour

LOOKS = (
    ("light", Appearance.LIGHT, 100),
    ("dark", Appearance.DARK, 100),
    ("contrast", Appearance.CONTRAST, 100),
    ("large", Appearance.LIGHT, 200),
)
LANGUAGES = ("sv", "nb", "en")

_SHEET = (2, 800)
"""How many pictures stand beside each other in a sheet, and how wide each is, in pixels."""


def main() -> None:
    """Make every picture."""
    out = Path(sys.argv[1])
    application = QApplication(sys.argv[:1])
    for language in sys.argv[2:] or LANGUAGES:
        with app.rehearsal_desks() as (leader, superior):
            _walk(leader, None, out / language, language, "draft")
            _walk(superior, evaluated(leader, superior), out / language, language, "late")
        _sheets(out / language)
    del application


def _walk(desk: Desk, opened: Opened | None, out: Path, language: str, state: str) -> None:
    with pictures.shown(pictures.start(language, desk=desk)) as window:
        assert isinstance(window, MainWindow)
        for look, appearance, percent in LOOKS:
            theme.current().set_appearance(appearance)
            theme.current().set_percent(percent)
            folder = out / look
            folder.mkdir(parents=True, exist_ok=True)
            for name, shown in _screens(window, opened):
                pictures.wait(pictures.SETTLED_MS)
                shown.grab().save(str(folder / f"{state}-{name}.png"))


def _screens(window: MainWindow, opened: Opened | None) -> Iterator[tuple[str, QWidget]]:
    yield from tour(window, opened)
    for name, show in (("inbox", window.incoming.show_inbox), ("across", window.incoming.show_across)):
        window.show_overview()
        show()
        settle(window)
        yield name, window
    actions(window)["find_everywhere"].trigger()
    settle(window)
    yield "everywhere", window


def _sheets(folder: Path) -> None:
    """Put the looks of each screen on one sheet."""
    across, width = _SHEET
    for first in sorted((folder / LOOKS[0][0]).glob("*.png")):
        found = [folder / look / first.name for look, *_ in LOOKS]
        looks = [_narrow(each, width) for each in found if each.is_file()]
        high = max(each.height for each in looks)
        rows = -(-len(looks) // across)
        sheet = Image.new("RGB", (across * width, rows * high), "grey")
        for place, look in enumerate(looks):
            sheet.paste(look, (place % across * width, place // across * high))
        sheet.save(folder / first.name)
        print(folder / first.name)


def _narrow(path: Path, width: int) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB").resize((width, round(picture.height * width / picture.width)))


if __name__ == "__main__":
    main()
