"""Boxes over pages: nothing lost, nothing cut off, no heading alone, rows whole."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.documents import style
from ledarapp.documents.fonts import load
from ledarapp.documents.layout import Box, Columns, Nothing, Room, Stack, Table, Text, pages
from tests.documents.samples import RESOURCES

FACES = load(RESOURCES / "fonts")
WIDTH, PAGE = 200.0, 300.0


def text(words: int, *, keep: bool = False, gap: float = 6.0) -> Text:
    runs = tuple(style.CELL.runs("ordet " * words, FACES))
    return Text(runs=runs, leading=12.5, language="nb", keep=keep, gap=gap)


def said(box: Box) -> list[str]:
    """Return the words in a box, in order of drawing."""
    match box:
        case Text():
            return [run.text.strip() for line in box.lines(WIDTH) for run in line.runs]
        case Stack():
            return [word for each in box.boxes for word in said(each)]
        case Columns():
            return [word for each in box.cells for word in said(each)]
        case Table():
            return [word for row in box.rows for word in said(row)]
        case _:
            return []


BOXES = st.lists(
    st.builds(text, st.integers(1, 400), keep=st.booleans())
    | st.builds(lambda count: Nothing(tall=count), st.floats(0, 250))
    | st.builds(
        lambda counts: Table(
            head=Columns(cells=(text(1),), widths=(None,), whole=1.0),
            rows=tuple(
                Columns(cells=(text(each),), widths=(None,), pad=(5.0, 5.0), whole=1.0) for each in counts
            ),
        ),
        st.lists(st.integers(1, 400), min_size=1, max_size=6),
    ),
    min_size=1,
    max_size=12,
)


@given(BOXES)
@settings(max_examples=80, deadline=None)
def test_every_word_is_on_a_page_and_every_page_holds_its_boxes(boxes: list[Box]) -> None:
    body = Stack(boxes=tuple(boxes))
    parts = pages(body, WIDTH, (PAGE - 40, PAGE))
    assert sum(" ".join(said(part)).count("ordet") for part in parts) == " ".join(said(body)).count("ordet")
    for number, part in enumerate(parts):
        assert part.height(WIDTH) <= (PAGE if number else PAGE - 40) + 0.05


def test_a_heading_goes_with_what_it_heads() -> None:
    body = Stack(boxes=(Nothing(tall=260.0), text(1, keep=True), text(40)))
    first, second = pages(body, WIDTH, (PAGE,))
    assert said(first) == []
    assert len(said(second)) > 1


def test_no_line_of_a_paragraph_stands_alone() -> None:
    paragraph = text(60)
    count = len(paragraph.lines(WIDTH))
    for left in range(10, count * 13):
        parts = paragraph.split(WIDTH, Room(float(left), PAGE))
        if parts and parts[0].height(WIDTH) < paragraph.height(WIDTH):
            assert parts[0].height(WIDTH) >= 25
            assert parts[1].height(WIDTH) >= 25


def test_a_head_never_stands_without_a_row() -> None:
    head = Columns(cells=(text(1),), widths=(None,), whole=1.0)
    table = Table(head=head, rows=(Columns(cells=(text(30),), widths=(None,), whole=1.0),))
    assert table.split(WIDTH, Room(20.0, PAGE)) is None


def test_what_is_kept_whole_moves_to_the_next_page() -> None:
    block = Stack(boxes=(text(60), text(20)), whole=True)
    assert block.split(WIDTH, Room(60.0, PAGE)) is None
    assert replace(block, whole=False).split(WIDTH, Room(60.0, PAGE)) is not None


def test_a_heading_at_the_side_is_never_parted() -> None:
    heading = replace(text(12), whole=True)
    aside = Columns(cells=(heading, text(200)), widths=(60.0, None))
    tall = len(heading.lines(60.0)) * 12.5
    for left in range(10, int(tall) + 60):
        parts = aside.split(WIDTH, Room(float(left), PAGE))
        assert (parts is not None) == (left >= tall)
        if isinstance(parts, tuple) and isinstance(parts[0], Columns):
            assert parts[0].cells[0] == heading
