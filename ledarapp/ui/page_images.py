"""Draws the pages of a file from somebody else in a process of its own, which may hang or die without harm.

Five of thirteen hostile PDFs hung the drawing library for more than twenty seconds: this
process is given little memory and ten seconds, and gives back plain pictures.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

from ledarapp.domain.errors import LedarappError

FLAG = "--draw-pages"
"""The hidden argument under which the packed program does this work."""

SECONDS = 10
WIDTH = 1240
MOST_PAGES = 60
_TALLEST = 3
_MEMORY = 600 * 2**20
_HEAD = struct.Struct(">I")
_PNG = b"\x89PNG\r\n"


def pages(data: bytes) -> tuple[bytes, ...]:
    """Return the pages of this PDF as PNG files. Runs beside the interface, ten seconds at most.

    Raises ``view.not_drawn`` for a file that can't be drawn within the limits.
    """
    places = (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", ""))
    # Nor does a process that reads what may do harm inherit the passphrase.
    own = {name: value for name, value in os.environ.items() if not name.startswith("LEDARAPP_")}
    environment = {**own, "PYTHONPATH": os.pathsep.join(filter(None, places))}
    try:
        done = subprocess.run(  # noqa: S603  our own program, no shell
            _command(), input=data, capture_output=True, timeout=SECONDS, check=True, env=environment
        )
    except (subprocess.SubprocessError, OSError) as error:
        raise LedarappError("view.not_drawn") from error
    return _read(done.stdout)


def main() -> int:
    """Read a PDF from standard input and write its pages to standard output, each led by its length."""
    _limit()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize  # noqa: PLC0415  after the limits
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415

    application = QGuiApplication(sys.argv[:1])
    buffer = QBuffer()
    buffer.setData(QByteArray(sys.stdin.buffer.read()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(application)
    document.load(buffer)
    if document.error() != QPdfDocument.Error.None_:
        return 1
    for number in range(min(document.pageCount(), MOST_PAGES)):
        size = document.pagePointSize(number)
        ratio = min(size.height() / max(size.width(), 1.0), _TALLEST)
        image = document.render(number, QSize(WIDTH, max(round(WIDTH * ratio), 1)))
        _write(sys.stdout.buffer, _png(image))
    return 0


def _png(image: object) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415
    from PySide6.QtGui import QImage, QImageWriter, QPainter  # noqa: PLC0415

    if not isinstance(image, QImage):
        raise TypeError(type(image).__name__)
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(paper)
    return bytes(buffer.data().data())


def _limit() -> None:
    """Give this process little memory and time.

    A limit on addresses is no use: the library reserves them by the gigabyte.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not there on Windows

        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _write(stream: BinaryIO, data: bytes) -> None:
    stream.write(_HEAD.pack(len(data)))
    stream.write(data)


def _read(data: bytes) -> tuple[bytes, ...]:
    found, at = [], 0
    while at + _HEAD.size <= len(data):
        (length,) = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        found.append(data[at : at + length])
        at += length
    if not found or at != len(data) or not all(page.startswith(_PNG) for page in found):
        raise LedarappError("view.not_drawn")
    return tuple(found)


def _command() -> list[str]:
    """Return how this program starts itself for the work: packed it has no interpreter beside it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", "ledarapp.ui.page_images"]


if __name__ == "__main__":
    sys.exit(main())
