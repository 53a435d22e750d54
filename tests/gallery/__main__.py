"""``make gallery``: pictures of every screen of the real program and of every page it prints.

``python -m tests.gallery OUT`` plays the journey between a leader and a superior on the bundled example,
without a display, and leaves PNG files in ``OUT``; with ``keep`` the README's few are renewed in
``installer/gallery``.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtWidgets import QApplication, QMainWindow

from ledarapp import app, paths
from ledarapp.operations import drafting, listing
from ledarapp.operations.desk import Desk
from ledarapp.operations.rehearsal import Rehearsal
from ledarapp.ui import theme
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.window import MainWindow
from tests.gallery.pictures import SETTLED_MS, shown, start, wait

_LOOKS = (("light", Appearance.LIGHT, 100), ("dark", Appearance.DARK, 100), ("large", Appearance.LIGHT, 200))
_DRAWN_MS = 4000
"""Pages of a PDF are drawn by another process."""
_LANGUAGE = "en"
_KEPT = Path(__file__).resolve().parents[2] / "installer" / "gallery"
_CHOSEN = {
    "goals": "goals-light",
    "sign": "sign-light",
    "assessment": "assessment-dark",
    "overview": "overview-dark",
    "page": "page-agreement-2",
}
#: after which step of the journey which screens are worth a look, on the leader's or the superior's side
_STOPS: dict[str, tuple[tuple[str, str], ...]] = {
    "demo.drafted": (("leader", "basis"), ("leader", "goals"), ("leader", "check"), ("leader", "sign")),
    "demo.superior_signed": (("leader", "follow_up"), ("leader", "preview"), ("leader", "package")),
    "demo.self_evaluated": (("leader", "self_evaluation"), ("superior", "assessment")),
    "demo.closed": (("leader", "close"),),
}


def main() -> None:
    """Make every picture."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    _thresholds(out)
    with app.rehearsal_desks() as (leader, superior):
        _play(leader, superior, out)
    for name in ("agreement", "self-evaluation", "assessment"):
        _pages(out / f"{name}.pdf", out)
    if "keep" in sys.argv[2:]:
        _KEPT.mkdir(exist_ok=True)
        for name, chosen in _CHOSEN.items():
            shutil.copyfile(out / f"{chosen}.png", _KEPT / f"{name}.png")
    del application


def _thresholds(out: Path) -> None:
    """A profile that nobody has made yet."""
    with TemporaryDirectory(prefix="ledarapp-gallery-") as folder:
        door = app.door_of(paths.Profile(Path(folder) / "profile"))
        with shown(start(_LANGUAGE, door=door)) as window:
            _grab(window, "first_run", out)


def _play(leader: Desk, superior: Desk, out: Path) -> None:
    for language in ("nb", "sv"):  # two more in the list
        drafting.example(leader, "ufd-ad", language)
    desks = {"leader": leader, "superior": superior}
    for played in Rehearsal(leader, superior, "ufd-ad", _LANGUAGE, out).play():
        for side, screen in _STOPS.get(played.code, ()):
            with shown(start(_LANGUAGE, desk=desks[side])) as window:
                _visit(window, screen, out)
    with shown(start(_LANGUAGE, desk=leader)) as window:
        _grab(window, "overview", out)
        assert isinstance(window, MainWindow)
        window.begin()
        _grab(window, "new_agreement", out)


def _visit(window: QMainWindow, screen: str, out: Path) -> None:
    assert isinstance(window, MainWindow)
    newest = listing.agreements(window.workplace.desk)[0]
    window.open_agreement(newest.id)
    window.host.go(screen)
    if screen in {"preview", "sign", "close"}:
        wait(_DRAWN_MS)
    _grab(window, screen, out)


def _grab(window: QMainWindow, name: str, out: Path) -> None:
    for look, appearance, percent in _LOOKS:
        theme.current().set_appearance(appearance)
        theme.current().set_percent(percent)
        wait(SETTLED_MS)
        path = out / f"{name}-{look}.png"
        window.grab().save(str(path))
        _shrink(path)
        print(path)


def _pages(pdf: Path, out: Path) -> None:
    """Draw the pages as poppler shows them."""
    subprocess.run(["pdftoppm", "-r", "80", "-png", pdf, out / f"page-{pdf.stem}"], check=True, timeout=60)
    for path in sorted(out.glob(f"page-{pdf.stem}-*.png")):
        _shrink(path)
        print(path)


def _shrink(path: Path) -> None:
    """A palette does for flat colours, and makes the file a third as large."""
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(colors=192).save(path, optimize=True)


if __name__ == "__main__":
    main()
