"""Boxes that know their height, can be split over pages, and draw themselves tagged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import ClassVar, TypeAlias

from ledarapp.documents.lines import Colour, Line, Run, break_lines
from ledarapp.documents.structure import Element
from ledarapp.documents.tagged import TaggedCanvas
from ledarapp.domain.errors import LedarappError

_SLACK = 0.01
"""Rounding errors of a hundredth of a point don't push anything to the next page."""

_COMPANY = 2
"""No line of a paragraph stands alone at a page's foot or top."""

BASELINE = 0.74
"""The baseline lies this far down a line, whatever the size: what has the same leading stands level."""


@dataclass(frozen=True, slots=True)
class Room:
    """What is left of a page: ``left`` points now, ``page`` points on an empty one."""

    left: float
    page: float

    @property
    def fresh(self) -> bool:
        return self.left >= self.page - _SLACK

    def less(self, height: float) -> Room:
        return Room(self.left - height, self.page)


@dataclass(frozen=True, slots=True)
class Box:
    """Something to be placed in a column.

    ``gap`` is the clear space above, dropped at a page's top; ``keep`` keeps it with the next box;
    ``section`` names the part of the document it belongs to; ``goes_on`` says that this is not the last
    piece.
    """

    element: Element | None = None
    gap: float = 0.0
    keep: bool = False
    section: str = ""
    goes_on: bool = False

    leaf: ClassVar[bool] = False

    def height(self, width: float) -> float:
        """Return the height in a column of ``width`` points."""
        raise NotImplementedError

    def split(self, width: float, room: Room) -> tuple[Box, Box] | None:  # noqa: ARG002 - the contract
        """Return the part that fits and the rest, or None. Asked only of what doesn't fit whole."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw with the upper left corner at (x, top)."""
        with canvas.tagged(self.element, leaf=self.leaf):
            self.paint(canvas, x, top, width)

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw what is inside the element."""
        raise NotImplementedError


Boxes: TypeAlias = tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Measured(Box):
    """A box of boxes: measured once for a width, as it is asked anew on every page it may reach."""

    tall: dict[float, float] = field(default_factory=dict, init=False, compare=False, repr=False)

    def height(self, width: float) -> float:
        if width not in self.tall:
            self.tall[width] = self.measure(width)
        return self.tall[width]

    def measure(self, width: float) -> float:
        """Return the height of what is inside."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Text(Box):
    """A paragraph or heading, ragged right (or left, for page heads). ``outline`` makes it a bookmark.

    One that is ``whole`` goes over to the next page as it is, unless no page holds it.
    """

    runs: tuple[Run, ...] = ()
    leading: float = 0.0
    language: str = ""
    align: float = 0.0
    whole_words: bool = False
    whole: bool = False
    outline: tuple[str, int] | None = None
    set_lines: tuple[Line, ...] = ()
    measured: dict[float, tuple[Line, ...]] = field(default_factory=dict, compare=False)

    leaf: ClassVar[bool] = True

    def lines(self, width: float) -> tuple[Line, ...]:
        if self.set_lines:
            return self.set_lines
        if width not in self.measured:
            self.measured[width] = break_lines(self.runs, width, self.language, whole_words=self.whole_words)
        return self.measured[width]

    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.leading

    def split(self, width: float, room: Room) -> tuple[Box, Box] | None:
        if self.whole and not room.fresh:
            return None
        lines = self.lines(width)
        fit = int((room.left + _SLACK) / self.leading)
        fit = min(fit, len(lines) - _COMPANY) if len(lines) - fit < _COMPANY else fit
        if fit < 1 or (fit < _COMPANY and not room.fresh):
            return None
        rest = replace(self, set_lines=lines[fit:], outline=None)
        return replace(self, set_lines=lines[:fit], goes_on=True, keep=False), rest

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        lines = self.lines(width)
        if self.outline:
            canvas.bookmark(*self.outline, top + self.leading / 2)
        y = top - self.leading * BASELINE
        for number, line in enumerate(lines):
            last = number == len(lines) - 1 and not self.goes_on
            left = x + (width - line.width) * self.align
            paint_line(canvas, line, left, y, space=not (last or line.joined))
            y -= self.leading


def rule(canvas: TaggedCanvas, x: float, y: float, width: float, weight: float, colour: Colour) -> None:
    """Draw a horizontal rule as an artifact."""
    red, green, blue = colour
    with canvas.artifact():
        canvas.paint(
            f"{red:.3g} {green:.3g} {blue:.3g} RG {weight} w",
            f"{x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S",
        )


def paint_line(canvas: TaggedCanvas, line: Line, x: float, y: float, *, space: bool) -> None:
    """Paint one line; ``space`` adds the space that parts its last word from the next line's first."""
    runs = list(line.runs)
    if runs and space:
        runs.append(replace(runs[-1], text=" ", link="", meant=""))
    for link, group in groupby(runs, key=lambda run: run.link):
        piece = list(group)
        width = sum(run.width for run in piece)
        if link:
            _paint_link(canvas, piece, x, y, width)
        else:
            _paint_meanings(canvas, piece, x, y)
        x += width


def _paint_link(canvas: TaggedCanvas, runs: list[Run], x: float, y: float, width: float) -> None:
    element = Element("Link")
    with canvas.tagged(element, leaf=True):
        _paint_meanings(canvas, runs, x, y)
    size = runs[0].size
    described = "".join(run.meant or run.text for run in runs)
    canvas.link(element, (x, y - size * 0.25, x + width, y + size * 0.75), runs[0].link, described)


def _paint_meanings(canvas: TaggedCanvas, runs: list[Run], x: float, y: float) -> None:
    """Paint runs; what stands for something else gets a Span that says what."""
    for meant, group in groupby(runs, key=lambda run: run.meant):
        piece = list(group)
        with canvas.tagged(Element("Span", actual=meant) if meant else None, leaf=True):
            _paint_runs(canvas, piece, x, y)
        x += sum(run.width for run in piece)


def _paint_runs(canvas: TaggedCanvas, runs: list[Run], x: float, y: float) -> None:
    canvas.paint(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm")
    for run in runs:
        canvas.ink(run.colour)
        canvas.show(run.text, run.face, run.size)
    canvas.paint("ET")


@dataclass(frozen=True, slots=True)
class Stack(Measured):
    """Boxes under each other. ``whole`` is kept on one page when a page can hold it."""

    boxes: Boxes = ()
    whole: bool = False

    def measure(self, width: float) -> float:
        total = sum(box.height(width) for box in self.boxes)
        return total + sum(box.gap for box in self.boxes[1:])

    def split(self, width: float, room: Room) -> tuple[Box, Box] | None:
        if self.whole and not room.fresh and self.height(width) <= room.page:
            return None
        taken: list[Box] = []
        rest = list(self.boxes)
        left = room
        while rest:
            box = rest[0]
            here = left.less(box.gap if taken else 0.0)
            height = box.height(width)
            if height <= here.left + _SLACK:
                taken.append(rest.pop(0))
                left = here.less(height)
                continue
            if parts := box.split(width, here):
                taken.append(parts[0])
                rest[0] = parts[1]
            break
        return self._parted(taken, rest, room)

    def _parted(self, taken: list[Box], rest: list[Box], room: Room) -> tuple[Box, Box] | None:
        together = list(taken)
        while together and together[-1].keep:
            rest.insert(0, together.pop())
        if not together:
            if not (taken and room.fresh):
                return None
            together, rest = taken, rest[len(taken) :]
        head = replace(self, boxes=tuple(together), goes_on=True)
        return head, replace(self, boxes=tuple(rest), gap=0.0)

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        for number, box in enumerate(self.boxes):
            top -= box.gap if number else 0.0
            box.draw(canvas, x, top, width)
            top -= box.height(width)


@dataclass(frozen=True, slots=True)
class Columns(Measured):
    """Boxes side by side. ``widths`` in points, None for what is left; ``pad`` is clear above and below.

    What is lower than ``whole`` of a page is never split.
    """

    cells: Boxes = ()
    widths: tuple[float | None, ...] = ()
    between: float = 0.0
    pad: tuple[float, float] = (0.0, 0.0)
    whole: float = 0.0

    def measure(self, width: float) -> float:
        tallest = max(cell.height(each) for cell, each in zip(self.cells, self._widths(width), strict=True))
        return tallest + sum(self.pad)

    def split(self, width: float, room: Room) -> tuple[Box, Box] | None:
        if self.height(width) <= room.page * self.whole:
            return None
        inside = room.less(sum(self.pad))
        heads: list[Box] = []
        tails: list[Box] = []
        for cell, each in zip(self.cells, self._widths(width), strict=True):
            if cell.height(each) <= inside.left + _SLACK:
                heads.append(cell)
                tails.append(Nothing(element=_again(cell)))
            elif parts := cell.split(each, inside):
                heads.append(parts[0])
                tails.append(parts[1])
            else:
                return None
        return replace(self, cells=tuple(heads), goes_on=True), replace(self, cells=tuple(tails), gap=0.0)

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        for cell, each in zip(self.cells, self._widths(width), strict=True):
            cell.draw(canvas, x, top - self.pad[0], each)
            x += each + self.between

    def _widths(self, width: float) -> tuple[float, ...]:
        free = [each for each in self.widths if each is None]
        taken = sum(each for each in self.widths if each is not None) + self.between * (len(self.widths) - 1)
        share = (width - taken) / len(free) if free else 0.0
        return tuple(share if each is None else each for each in self.widths)


@dataclass(frozen=True, slots=True)
class Nothing(Box):
    """An empty place."""

    tall: float = 0.0

    def height(self, width: float) -> float:  # noqa: ARG002 - as tall in any column
        return self.tall

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Paint nothing."""


def _again(cell: Box) -> Element | None:
    """The element of a cell that is complete: it stays in the tree once, so the rest draws none."""
    return None if cell.leaf else cell.element


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a table: weights in points, one colour each; ``first`` stands above the table."""

    first: tuple[float, Colour] | None
    head: tuple[float, Colour] | None
    rows: tuple[float, Colour] | None


@dataclass(frozen=True, slots=True)
class Table(Measured):
    """Rows under an optional head, which is repeated on each page as an artifact."""

    head: Columns | None = None
    rows: Boxes = ()
    rules: Rules = Rules(None, None, None)
    repeated: bool = False

    def measure(self, width: float) -> float:
        top = self.head.height(width) if self.head else 0.0
        return top + sum(row.height(width) for row in self.rows)

    def split(self, width: float, room: Room) -> tuple[Box, Box] | None:
        top = self.head.height(width) if self.head else 0.0
        here = Room(room.left - top, room.page - top)
        taken: list[Box] = []
        rest = list(self.rows)
        while rest:
            height = rest[0].height(width)
            if height <= here.left + _SLACK:
                taken.append(rest.pop(0))
                here = here.less(height)
                continue
            parts = rest[0].split(width, here)
            if parts:
                taken.append(parts[0])
                rest[0] = parts[1]
            break
        if not taken:
            return None
        return replace(self, rows=tuple(taken)), replace(self, rows=tuple(rest), repeated=True, gap=0.0)

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        if self.rules.first:
            rule(canvas, x, top, width, *self.rules.first)
        if self.head:
            if self.repeated:
                with canvas.artifact():
                    self.head.draw(canvas, x, top, width)
            else:
                self.head.draw(canvas, x, top, width)
            top -= self.head.height(width)
            if self.rules.head:
                rule(canvas, x, top, width, *self.rules.head)
        for row in self.rows:
            row.draw(canvas, x, top, width)
            top -= row.height(width)
            if self.rules.rows and not row.goes_on:
                rule(canvas, x, top, width, *self.rules.rows)


def pages(body: Box, width: float, heights: Sequence[float]) -> list[Box]:
    """Return the body cut into pages; ``heights`` are those of the first page and of all others.

    Raises ``documents.longer_than_a_page`` where a name or heading, which are kept whole, fits on none.
    """
    found: list[Box] = []
    while True:
        page = heights[min(len(found), len(heights) - 1)]
        if body.height(width) <= page + _SLACK:
            return [*found, body]
        parts = body.split(width, Room(page, page))
        if parts is None:
            raise LedarappError("documents.longer_than_a_page")
        found.append(parts[0])
        body = parts[1]
