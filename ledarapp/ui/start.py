"""Starts the window: application, dress and language, the way into the profile, then the overview."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMainWindow

from ledarapp.domain.errors import LedarappError
from ledarapp.messages import Messages
from ledarapp.operations import listing
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import Door, leave
from ledarapp.settings import Settings
from ledarapp.ui import dates, theme
from ledarapp.ui.language import LanguageManager, preferred
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.widgets.after_paint import AfterPaint
from ledarapp.ui.window import MainWindow
from ledarapp.ui.workplace import Workplace

if TYPE_CHECKING:
    from ledarapp.ui.single import Single

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """All the window needs from the start-up.

    ``door`` leads into the profile; a ``desk`` given instead is used as it is (an example on a throw-away
    profile). ``file`` is opened at once, ``example`` begins the example.
    """

    messages: Messages
    settings: Settings
    keep: Callable[[Settings], None]
    translations: Path
    resources: Path
    door: Door | None = None
    desk: Desk | None = None
    file: Path | None = None
    example: bool = False


def run(start: Start) -> int:
    """Show the program until its window is closed; return the exit code."""
    # ``setStyle`` would give the style back, and PySide first read all that a style can be (8 ms).
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    app.setApplicationName("Ledarapp")
    program = Program(start)
    sys.excepthook = program.tell_of
    if not program.begin():
        return 0
    code = app.exec()
    program.end()
    return code


class Program:
    """The windows of one run, and what leads from one to the next."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self.language = LanguageManager(start.translations)
        self.window: QMainWindow | None = None
        self._single: Single | None = None
        self._desk: Desk | None = None
        dress = theme.Theme(start.resources / "fonts", start.resources / "icons")
        theme.install(dress)
        dress.start(Appearance(start.settings.appearance.value), start.settings.text_scale)
        dates.use_region(start.settings.regional)
        self.language.use(start.settings.language or preferred())

    def begin(self) -> bool:
        """Show the first window; False when another process has the profile and was told."""
        if self._start.desk is not None:
            self._open(self._start.settings, self._start.desk)
            return True
        if self._start.door is None:
            raise ValueError("a door or a desk is needed")
        if not self._is_first(self._start.door.places.folder):
            return False
        if self._start.door.is_new():
            self._threshold(None)
            return True
        try:
            desk = self._start.door.by_keyring()
        except LedarappError as error:
            self._threshold(error)
        else:
            self._open(self._start.settings, desk)
        return True

    def end(self) -> None:
        """Close the store and let the profile go; the last thing a run does."""
        if self._desk is not None:
            try:
                leave(self._desk)
            except LedarappError as error:
                # What was written is safe and the store closed; only the copy has to wait for the next time.
                _log.warning("no copy on leaving: %s", error.code)
        if self._single is not None:
            self._single.release()

    def tell_of(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell of an error that nobody has taken; where there is no window yet, on standard error."""
        window = self.window
        if window is None or not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(window, MainWindow):
            window.host.show_error(error)
        else:
            from ledarapp.ui import faults  # noqa: PLC0415  read when something has gone wrong

            faults.show(error, window)

    def _is_first(self, folder: Path) -> bool:
        from ledarapp.ui.single import Single  # noqa: PLC0415  a throw-away profile needs no lock

        self._single = Single(folder)
        if self._single.is_first():
            self._single.called.connect(self._called)
            return True
        return not self._single.hand_over(self._start.file)

    def _threshold(self, error: LedarappError | None) -> None:
        # Most starts open by themselves and never see these pages.
        from ledarapp.ui.screens.protection import Entrance  # noqa: PLC0415
        from ledarapp.ui.threshold import Threshold  # noqa: PLC0415

        if self._start.door is None:
            raise ValueError("nothing to open")
        entrance = Entrance(self._start.door, self._sentence)
        window = Threshold(self._start.settings, self.language, entrance)
        window.passed.connect(self._open)
        self.window = window
        if error is None:
            window.greet()
        elif error.code == "store.damaged":
            window.mend(error, lambda slots: bytes(slots.open_with_keyring()))
        else:
            window.ask(error)
        window.show()
        AfterPaint(window, self._listen)

    def _listen(self) -> None:
        gc.enable()  # it rests while the program starts (app.py)
        if self._single is not None:
            self._single.listen()

    def _open(self, settings: Settings, desk: Desk) -> None:
        self._desk = desk
        workplace = Workplace(
            desk=desk,
            messages=self._start.messages,
            language=self.language,
            settings=self._start.settings,
            keep=self._start.keep,
        )
        before, window = self.window, MainWindow(workplace)
        self.window = window
        window.host.attempt(lambda: workplace.keep_settings(settings))
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()
        AfterPaint(window, self._settle)

    def _settle(self) -> None:
        window = self.window
        if not isinstance(window, MainWindow) or self._desk is None:
            return
        self._listen()
        self._desk.store.prepare()
        desk = self._desk
        window.host.attempt(lambda: listing.tidy(desk))
        if self._desk.store.was_interrupted:
            window.host.tell_interruption()
        if self._start.example:
            window.open_example()
        if self._start.file is not None:
            window.file_chosen.emit(self._start.file)

    def _called(self, file: Path | None) -> None:
        """A second start has handed over: come forward, with its file."""
        window = self.window
        if window is None:
            return
        window.showNormal()
        window.raise_()
        window.activateWindow()
        if file is not None and isinstance(window, MainWindow):
            window.file_chosen.emit(file)

    def _sentence(self, error: LedarappError) -> str:
        return self._start.messages.sentence(error, self.language.language)
