"""Starts the window: application, dress and language, the way into the profile, then the overview."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMainWindow

from ledarapp.domain.errors import LedarappError
from ledarapp.messages import Messages
from ledarapp.operations import listing
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import MENDED, Door, is_guarded, leave
from ledarapp.policy import NONE, Policy
from ledarapp.settings import Density, Settings
from ledarapp.ui import badge, dates, theme
from ledarapp.ui.language import LanguageManager, preferred
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.widgets.after_paint import AfterPaint
from ledarapp.ui.window import MainWindow
from ledarapp.ui.workplace import Workplace

if TYPE_CHECKING:
    from ledarapp.keys import KeySlots
    from ledarapp.ui.returning import Returning
    from ledarapp.ui.single import Single
    from ledarapp.ui.threshold import Threshold

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
    policy: Policy = NONE


def run(start: Start) -> int:
    """Show the program until its window is closed; return the exit code."""
    # ``setStyle`` would give the style back, and PySide first read all that a style can be (8 ms).
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    app.setApplicationName("Ledarapp")
    badge.wear(app, start.resources / "icons")
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
        self.settings, self._file = start.settings, start.file
        self.language = LanguageManager(start.translations)
        self.window: QMainWindow | None = None
        self._single: Single | None = None
        self.desk: Desk | None = None
        self._returning: Returning | None = None
        dress = theme.Theme(start.resources / "fonts", start.resources / "icons")
        theme.install(dress)
        dress.start(
            Appearance(start.settings.appearance.value),
            start.settings.text_scale,
            compact=start.settings.density is Density.COMPACT,
        )
        dates.use_region(start.settings.regional)
        self.language.region = start.settings.regional
        self.language.use(start.settings.language or preferred())

    def begin(self) -> bool:
        """Show the first window; False when another process has the profile and was told."""
        if self._start.desk is not None:
            self.open(self.settings, self._start.desk)
            return True
        if self._start.door is None:
            raise ValueError("a door or a desk is needed")
        if not self._is_first(self._start.door.places.folder):
            return False
        if self._start.door.is_new():
            self.show_threshold(lambda window: window.greet())
            return True
        if self.settings.locked and is_guarded(self._start.door):
            # Ending the program and starting it again is no way round the lock.
            self.show_threshold(lambda window: window.ask())
            return True
        try:
            desk = self._start.door.by_keyring()
        except LedarappError as error:
            why = error
            mends = error.code in MENDED
            self.show_threshold(lambda window: window.mend(why, _by_keyring) if mends else window.ask(why))
        else:
            self.open(self.settings, desk)
        return True

    def end(self) -> None:
        """Close the store and let the profile go; the last thing a run does."""
        self.leave()
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
        # Where nobody answers the lock is an old one, or can't be made here: the store's own lock decides.
        return not self._single.hand_over(self._start.file)

    def show_threshold(self, show: Callable[[Threshold], object]) -> None:
        """Show the window before the store is open; ``show`` has it show its page."""
        # Most starts open by themselves and never see these pages.
        from ledarapp.ui.screens.protection import Entrance  # noqa: PLC0415
        from ledarapp.ui.threshold import Threshold  # noqa: PLC0415

        if self._start.door is None:
            raise ValueError("nothing to open")
        window = Threshold(self.settings, self.language, Entrance(self._start.door, self._sentence))
        window.passed.connect(self.open)
        show(window)
        before, self.window = self.window, window
        if before is not None:
            window.setGeometry(before.geometry())
        window.show()
        AfterPaint(window, self._listen)

    def leave(self) -> None:
        """Close the store, with a copy of what no copy holds."""
        desk, self.desk = self.desk, None
        if desk is None:
            return
        try:
            leave(desk)
        except LedarappError as error:
            # What was written is safe and the store closed; only the copy has to wait for the next time.
            _log.warning("no copy on leaving: %s", error.code)

    def _listen(self) -> None:
        gc.enable()  # it rests while the program starts (app.py)
        if self._single is not None:
            self._single.listen()

    def open(self, settings: Settings, desk: Desk) -> None:
        """Show the main window over this desk, in the place of the window before."""
        self.desk = desk
        workplace = Workplace(
            desk=desk,
            messages=self._start.messages,
            language=self.language,
            settings=self.settings,
            keep=self._start.keep,
            policy=self._start.policy,
        )
        before, window = self.window, MainWindow(workplace)
        self.window = window
        window.is_lockable = self._start.door is not None
        opened = replace(settings, locked=False)
        window.host.attempt(lambda: workplace.keep_settings(opened))
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()
        AfterPaint(window, self._settle)

    def _settle(self) -> None:
        window = self.window
        if not isinstance(window, MainWindow) or self.desk is None:
            return
        self._listen()
        if window.is_lockable and self._returning is None and self._start.door is not None:
            from ledarapp.ui.returning import Returning  # noqa: PLC0415  nobody is locked out of the first picture

            self._returning = Returning(self, self._start.door)
        self.desk.store.prepare()
        desk = self.desk
        window.host.attempt(lambda: listing.tidy(desk))
        if self.desk.store.was_interrupted:
            window.host.tell_interruption()
        if self._start.example:
            window.open_example()
        if self._returning is not None:
            self._returning.guard(window, desk)
        file, self._file = self._file, None
        if file is not None:
            window.file_chosen.emit(file)

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
        elif file is not None:
            self._file = file  # opened when somebody has unlocked

    def _sentence(self, error: LedarappError) -> str:
        return self._start.messages.sentence(error, self.language.language)


def _by_keyring(slots: KeySlots) -> bytes:
    return slots.open_with_keyring()
