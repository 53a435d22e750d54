"""From blocks to PDF bytes: the printed agreement on A4, tagged, the same bytes for the same document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Lock

from ledarapp.documents import style
from ledarapp.documents.blocks import Document
from ledarapp.documents.fonts import Faces, clean, load
from ledarapp.documents.layout import Box, Stack, pages, rule
from ledarapp.documents.lines import Run
from ledarapp.documents.setting import Setter
from ledarapp.documents.style import Style
from ledarapp.documents.tagged import PAGINATION, TaggedCanvas

_MOST_IN_LINE = 300
"""More letters fit in no head or foot; to measure a name of ten thousand letter by letter takes minutes."""
_PRESS = Lock()
"""Fonts keep a reading place while they are subsetted: one document is drawn at a time."""


def render(
    document: Document,
    *,
    resources: Path,
    body: Callable[[Document, Faces], Stack] | None = None,
    canvas: type[TaggedCanvas] | Callable[[tuple[float, float], str, str], TaggedCanvas] = TaggedCanvas,
) -> bytes:
    """Return the document as a tagged PDF, not yet archival; ``resources`` holds the folder of fonts.

    ``body`` sets what stands on the pages where it is more than the document's blocks, ``canvas`` makes the
    canvas they are drawn on.
    """
    with _PRESS:
        faces = load(resources / "fonts")
        set_body = body(document, faces) if body else Setter(document, faces).body()
        drawn = canvas(style.PAGE, document.language, document.title)
        return _Press(document, faces, drawn).print(set_body)


class _Press:
    """Puts the set boxes on pages, with the head and foot of each."""

    def __init__(self, document: Document, faces: Faces, canvas: TaggedCanvas) -> None:
        self._document = document
        self._faces = faces
        self._canvas = canvas

    def print(self, body: Stack) -> bytes:
        top, bottom = style.PAGE[1] - style.TOP_MARGIN, style.BOTTOM_MARGIN
        running = style.PAGE[1] - style.RUNNING_TOP
        parts = pages(body, style.WIDTH, (top - bottom, running - bottom))
        open_section = ""
        for number, part in enumerate(parts):
            first, last = _sections(part)
            if number:
                self._running_head(first if first == open_section else "")
            self._mark()
            part.draw(self._canvas, style.SIDE_MARGIN, running if number else top, style.WIDTH)
            self._foot(number + 1, len(parts))
            self._canvas.showPage()
            open_section = last
        return self._canvas.finish()

    def _running_head(self, continued: str) -> None:
        document = self._document
        y = style.PAGE[1] - style.TOP_MARGIN - 9
        room = (style.WIDTH - self._width(document.mark, style.MARK)) / 2 - 20
        left = document.continued.replace("{heading}", continued) if continued else document.head_running
        while " " in continued and self._width(left, style.HEAD) > room:
            continued = f"{continued.rpartition(' ')[0].rstrip(',-–')}…"
            left = document.continued.replace("{heading}", continued)
        with self._canvas.artifact(PAGINATION):
            self._line(left, style.HEAD, y, 0, room)
            self._line(document.head_right[-1] if document.head_right else "", style.HEAD, y, 1)

    def _mark(self) -> None:
        mark = self._document.mark
        if not mark:
            return
        width = self._width(mark, style.MARK)
        x, y = (style.PAGE[0] - width) / 2, style.PAGE[1] - style.TOP_MARGIN - 9
        red, green, blue = style.FRAME
        with self._canvas.artifact(PAGINATION):
            self._canvas.paint(f"{red:.3g} {green:.3g} {blue:.3g} RG 0.75 w")
            self._canvas.roundRect(x - 8, y - 5, width + 16, 16, 3)
            self._line(mark, style.MARK, y, 0.5)

    def _foot(self, number: int, count: int) -> None:
        document = self._document
        page_of = document.page_of.replace("{page}", str(number)).replace("{pages}", str(count))
        rule(self._canvas, style.SIDE_MARGIN, style.FOOT_RULE, style.WIDTH, 0.5, style.LINE)
        y = style.FOOT_RULE - 13
        with self._canvas.artifact(PAGINATION):
            self._line(document.foot_left, style.FOOT, y, 0, style.WIDTH * 0.8)
            self._line(page_of, style.FOOT, y, 1)
            self._line(document.foot_status, style.FOOT, y - style.FOOT.leading, 0, style.WIDTH * 0.7)
            self._line(document.foot_centre, style.FOOT, y - style.FOOT.leading, 1)

    def _line(self, text: str, look: Style, y: float, align: float, room: float = style.WIDTH) -> None:
        """Paint one line of a head or foot, cut with «…» where it is longer than its room."""
        found = self._runs(text[:_MOST_IN_LINE], look)
        if len(text) > _MOST_IN_LINE or sum(run.width for run in found) > room:
            tried = range(1, min(len(text), _MOST_IN_LINE))
            most = bisect_right(tried, room, key=lambda kept: self._width(_cut(text, kept), look))
            found = self._runs(_cut(text, max(most, 1)), look)
        width = sum(run.width for run in found)
        x = style.SIDE_MARGIN + (style.WIDTH - width) * align
        self._canvas.paint(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm")
        for run in found:
            self._canvas.ink(run.colour)
            self._canvas.show(run.text, run.face, run.size)
        self._canvas.paint("ET")

    def _width(self, text: str, look: Style) -> float:
        return sum(run.width for run in self._runs(text, look))

    def _runs(self, text: str, look: Style) -> list[Run]:
        return [replace(run, meant="") for run in look.runs(clean(text).replace("\n", " "), self._faces)]


def _cut(text: str, kept: int) -> str:
    return text[:kept].rstrip() + "…"


def _sections(part: Box) -> tuple[str, str]:
    """Return the sections that a page begins in and ends in."""
    boxes = part.boxes if isinstance(part, Stack) else (part,)
    return boxes[0].section, boxes[-1].section
