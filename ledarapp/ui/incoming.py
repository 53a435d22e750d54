"""Files on their way in: chosen, dropped on the window, or handed over by a second start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from ledarapp.ui.inbox_watch import FolderWatch
from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from ledarapp.ui.screens.contact import ContactPage
    from ledarapp.ui.screens.copied import CopyPage
    from ledarapp.ui.screens.pack import PackPage
    from ledarapp.ui.screens.received import ReceivedPage
    from ledarapp.ui.taking import Taking
    from ledarapp.ui.window import MainWindow


class Incoming(QObject):
    """Watches the window for what is dropped on it, and shows every file before anything is taken in."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.file_chosen.connect(self.show_file)
        self._taking: Taking | None = None
        self.watch = FolderWatch(window.host, self)
        self.watch.come.connect(self._refresh)

    def choose(self) -> None:
        """Ask for a package, a signed PDF or a saved copy."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  not part of the first picture

        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Window", "Open a package or a signed agreement"),
            str(self._window.workplace.policy.packages_folder or ""),
            translate("Window", "Packages, signed agreements and saved copies")
            + " (*.asice *.age *.pdf *.json *.persondata)",
        )
        if chosen:
            self._window.file_chosen.emit(Path(chosen))

    def show_file(self, path: Path) -> None:
        """Look into a package, a signed PDF or a saved copy; nothing is taken in by looking."""
        # Read when a file comes, likewise.
        from ledarapp.operations import privacy  # noqa: PLC0415
        from ledarapp.operations.contacts import is_card  # noqa: PLC0415
        from ledarapp.operations.copying import is_copy  # noqa: PLC0415
        from ledarapp.operations.packs import is_pack  # noqa: PLC0415
        from ledarapp.ui.screens.contact import ContactPage  # noqa: PLC0415
        from ledarapp.ui.screens.copied import CopyPage  # noqa: PLC0415
        from ledarapp.ui.screens.pack import PackPage  # noqa: PLC0415
        from ledarapp.ui.screens.received import ReceivedPage  # noqa: PLC0415

        if privacy.is_hand_over(path):
            self._take_over(path)
            return
        kinds = ((is_copy, CopyPage), (is_pack, PackPage), (is_card, ContactPage))
        kind = next((kind for fits, kind in kinds if fits(path)), ReceivedPage)
        page = kind(self._window.host, path)
        page.left.connect(self._window.show_overview)
        self._show(page)

    def show_inbox(self) -> None:
        """Show what has come and waits."""
        from ledarapp.ui.screens.inbox import Inbox  # noqa: PLC0415  likewise

        page = Inbox(self._window.host, self._taking)
        page.opened.connect(self._open_parcel)
        page.left.connect(self._window.show_overview)
        page.file_wanted.connect(self.choose)
        self._window.show_level(page)
        page.focus_first()

    def show_across(self) -> None:
        """Show all leaders beside each other."""
        from ledarapp.ui.screens.across import Across  # noqa: PLC0415  likewise

        page = Across(self._window.host)
        page.aligned.connect(self.show_alignment)
        page.file_wanted.connect(self.choose)
        page.opened.connect(self._window.open_agreement)
        page.left.connect(self._window.show_overview)
        self._window.show_level(page)
        page.focus_first()

    def show_alignment(self) -> None:
        """Show whose goals hang on whose."""
        from ledarapp.ui.screens.alignment import Alignment  # noqa: PLC0415  likewise

        page = Alignment(self._window.host)
        page.opened.connect(lambda each: self._window.open_agreement(each, "goals"))
        page.left.connect(self._window.show_overview)
        self._window.show_level(page)
        page.focus_first()

    def show_countersigning(self) -> None:
        """Show what several leaders have signed, to be signed together."""
        from ledarapp.ui.screens.countersign import Countersign  # noqa: PLC0415  likewise

        page = Countersign(self._window.host)
        page.opened.connect(lambda each: self._window.open_agreement(each, "review"))
        page.left.connect(self._window.show_overview)
        self._window.show_level(page)
        page.focus_first()

    def _open_parcel(self, parcel_id: str) -> None:
        """Look into a package as it came; back leads to the inbox again."""
        from ledarapp.operations import inbox  # noqa: PLC0415  likewise
        from ledarapp.ui.screens.received import ReceivedPage  # noqa: PLC0415

        host = self._window.host
        desk = host.workplace.desk

        def act() -> None:
            name = next((each.parcel.name for each in inbox.lines(desk) if each.id == parcel_id), "")
            page = ReceivedPage(host, Path(name), inbox.content(desk, parcel_id))
            page.left.connect(self.show_inbox)
            self._show(page)

        host.attempt(act)

    def _show(self, page: ReceivedPage | CopyPage | PackPage | ContactPage) -> None:
        page.taken.connect(self._window.show_opened)
        self._window.show_level(page)
        page.focus_first()

    def _take_over(self, path: Path) -> None:
        """Take in what was handed over of a person; what is here stays, so nothing is asked."""
        from ledarapp.operations import privacy  # noqa: PLC0415  likewise

        host = self._window.host

        def act() -> None:
            came = privacy.take_over(host.workplace.desk, path)
            self._window.show_overview()
            host.toast(lambda: translate("Window", "%n agreement(s) taken in", None, came))

        host.attempt(act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
            return True
        if isinstance(event, QDragEnterEvent):
            if any(url.isLocalFile() for url in event.mimeData().urls()):
                event.acceptProposedAction()
                self._window.host.toast(lambda: translate("Window", "Drop to look inside the package"))
            return True
        return super().eventFilter(watched, event)

    def _drop(self, event: QDropEvent) -> None:
        self._window.host.toaster.hide()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if len(paths) == 1:
            self._window.file_chosen.emit(paths[0])
        elif paths:
            self.take_files(paths)

    def take_files(self, paths: list[Path]) -> None:
        """Put several files into the inbox at once, and show it while they come."""
        from ledarapp.ui.taking import Taking  # noqa: PLC0415  likewise

        if self._taking is None:
            self._taking = Taking(self._window.host, self)
        self._taking.take(paths, self._refresh)
        self.show_inbox()

    def _refresh(self) -> None:
        """Something has come: whoever shows the inbox, or how much is in it, reads it again."""
        from ledarapp.ui.screens.inbox import Inbox  # noqa: PLC0415  likewise

        self._window.overview.refresh()
        page = self._window.levels.currentWidget()
        if isinstance(page, Inbox):
            page.refresh()
