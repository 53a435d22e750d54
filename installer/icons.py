"""Draws the program's icons from its one SVG: PNG for desktops, ICO for Windows, ICNS for macOS.

python -m installer.icons build/icons
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from installer.facts import ROOT

SIDES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
_IN_ICO = (16, 24, 32, 48, 64, 128, 256)
_IN_ICNS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def drawn(svg: Path, side: int) -> bytes:
    """Return the drawing as PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt  # noqa: PLC0415  after the platform is named
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    buffer = QBuffer(application)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return Windows' icon file of these PNG pictures by side."""
    head = struct.pack("<HHH", 0, 1, len(_IN_ICO))
    at, lines, body = len(head) + 16 * len(_IN_ICO), [], []
    for side in _IN_ICO:
        data = pictures[side]
        lines.append(struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), at))
        body.append(data)
        at += len(data)
    return b"".join((head, *lines, *body))


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return macOS's icon file of these PNG pictures by side."""
    parts = [
        kind + struct.pack(">I", len(pictures[side]) + 8) + pictures[side] for kind, side in _IN_ICNS.items()
    ]
    return b"icns" + struct.pack(">I", sum(map(len, parts)) + 8) + b"".join(parts)


def main(out: Path) -> None:
    """Write every icon of the program and of its packages into this folder."""
    out.mkdir(parents=True, exist_ok=True)
    for name, svg in (
        ("ledarapp", ROOT / "resources" / "icons" / "ledarapp.svg"),
        ("package", ROOT / "installer" / "linux" / "package.svg"),
    ):
        pictures = {side: drawn(svg, side) for side in SIDES}
        for side, data in pictures.items():
            (out / f"{name}-{side}.png").write_bytes(data)
        (out / f"{name}.ico").write_bytes(ico(pictures))
        (out / f"{name}.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
