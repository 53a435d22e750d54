"""What leaves the window: file names, saving, printing, and another program's window for a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QMarginsF, QRectF, QStandardPaths, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.paper import Handout, Paper
from ledarapp.domain.template import Template
from ledarapp.operations import naming, printing
from ledarapp.operations.desk import Opened
from ledarapp.ui.language import translate
from ledarapp.ui.screens.screen import Host


def paper_name(opened: Opened, which: Paper) -> str:
    """Return a file name for a document; a handout's is made of what the handout itself may say."""
    agreement = printing.cut(opened, which).agreement if isinstance(which, Handout) else opened.agreement
    return file_name(agreement, opened.template, ".pdf", which)


def file_name(agreement: Agreement, template: Template, ending: str, which: Paper | None = None) -> str:
    """Return a file name: holder, form or edition, year («Ola-Nordmann-resultatavtale-2027.pdf»)."""
    return naming.file_name(agreement, template, ending, which)


def save_as(parent: QWidget, host: Host, data: bytes, name: str) -> Path | None:
    """Ask where to and write the file there; return where it lies, or None when nothing was written."""
    path = _ask(parent, host, name, (Path(name).suffix,))
    return path if path is not None and _write(host, path, data) else None


def save_edition(
    parent: QWidget, host: Host, name: str, make: Callable[[printing.Format], bytes]
) -> Path | None:
    """Ask where to and as what, PDF before the others, and write what ``make`` makes of it; else as above."""
    path = _ask(parent, host, name, (".pdf", ".docx", ".html"))
    return path if path is not None and _write(host, path, make(printing.Format.of(path))) else None


def save_table(parent: QWidget, host: Host, name: str, csv: bytes, html: bytes) -> Path | None:
    """Ask where to and as what, a spreadsheet before a page; else as above."""
    path = _ask(parent, host, name, (".csv", ".html"))
    if path is None:
        return None
    return path if _write(host, path, html if path.suffix == ".html" else csv) else None


def save_kinds(parent: QWidget, host: Host, name: str, make: Callable[[Path], bytes]) -> Path | None:
    """Ask where to save a plot, as SVG, PNG or CSV, and write what ``make`` makes for that name; as above."""
    path = _ask(parent, host, name, (".svg", ".png", ".csv"))
    return path if path is not None and _write(host, path, make(path)) else None


def file_part(text: str) -> str:
    """Return a text as a part of a file's name."""
    return naming.part(text)[:60]


def save_dates(parent: QWidget, host: Host, opened: Opened) -> Path | None:
    """Save the agreement's dates for a calendar; else as above."""
    try:
        data = printing.calendar(host.workplace.desk, opened)
    except LedarappError as error:
        host.show_error(error)
        return None
    return save_as(parent, host, data, file_name(opened.agreement, opened.template, ".ics"))


def home() -> str:
    """Return the folder in which people expect their documents."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _ask(parent: QWidget, host: Host, name: str, endings: Sequence[str]) -> Path | None:
    """Return the place chosen. A kind picked from the list counts where the name still has our own ending."""
    kinds = {ending: _kind(ending) for ending in endings}
    folder = str(host.workplace.policy.packages_folder or home())
    at, own, picked = QDir(folder).filePath(name), endings[0], ""
    while True:
        at, picked = QFileDialog.getSaveFileName(
            parent, translate("Output", "Save as"), at, ";;".join(kinds.values()), picked
        )
        if not at:
            return None
        wanted = next((ending for ending, kind in kinds.items() if kind == picked), own)
        path = Path(at)
        if path.suffix and (path.suffix != own or wanted == own):
            return path
        path = path.with_suffix(wanted)
        # The dialog has asked about a file of the name it saw, not of this one.
        if wanted == own or not path.exists():
            return path
        at = str(path)


def _kind(ending: str) -> str:
    return {
        ".pdf": lambda: translate("Output", "PDF files (*.pdf)"),
        ".docx": lambda: translate("Output", "Word documents (*.docx)"),
        ".csv": lambda: translate("Output", "Tables (*.csv)"),
        ".html": lambda: translate("Output", "Web pages (*.html)"),
        ".ics": lambda: translate("Output", "Calendar files (*.ics)"),
        ".jpg": lambda: translate("Output", "Photographs (*.jpg)"),
        ".png": lambda: translate("Output", "Pictures (*.png)"),
        ".svg": lambda: translate("Output", "Drawings (*.svg)"),
        ".toml": lambda: translate("Output", "Library files (*.toml)"),
        ".age": lambda: translate("Output", "Encrypted packages (*.age)"),
        ".txt": lambda: translate("Output", "Text files (*.txt)"),
        ".json": lambda: translate("Output", "Copies of agreements (*.json)"),
    }.get(ending, lambda: translate("Output", "Packages (*.asice)"))()


def _write(host: Host, path: Path, data: bytes) -> bool:
    try:
        printing.save(path, data)
    except LedarappError as error:
        host.show_error(error)
        return False
    host.toast(lambda: translate("Output", "Saved as {0}").format(path.name))
    return True


def show_folder(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


class Elsewhere:
    """Hands documents to the system's PDF reader, in a folder that is removed when the program ends."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None

    def open(self, host: Host, data: bytes, name: str) -> None:
        """Open the document in the person's own PDF reader; what is changed there changes nothing here."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.filePath(name))
        try:
            printing.save(path, data)
        except LedarappError as error:
            host.show_error(error)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            host.show_error(LedarappError("view.no_reader"))


def print_pages(parent: QWidget, images: Sequence[QImage], name: str) -> bool:
    """Ask for the printer and print the pages as they are shown; False when the person changed their mind."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  read when somebody prints

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, max(len(images), 1))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    draw_pages(printer, images)
    return True


def draw_pages(printer: object, images: Sequence[QImage]) -> None:
    """Put each picture that was asked for on a page of its own, as large as the sheet allows."""
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415

    if not isinstance(printer, QPrinter):
        raise TypeError(type(printer).__name__)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    chosen = printer.pageRanges()
    wanted = [each for at, each in enumerate(images, 1) if chosen.isEmpty() or chosen.contains(at)]
    painter = QPainter(printer)
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    for number, image in enumerate(wanted):
        if number:
            printer.newPage()
        size = image.size().toSizeF().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(sheet.topLeft(), size), image)
    painter.end()
