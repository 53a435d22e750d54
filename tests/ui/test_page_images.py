"""Foreign documents are drawn elsewhere, and what can't be drawn is refused in time."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable
from contextlib import suppress

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition
from ledarapp.operations import printing
from ledarapp.operations.desk import Desk
from ledarapp.ui import page_images, theme
from ledarapp.ui.widgets.thumbnails import Thumbnails
from ledarapp.ui.window import MainWindow
from tests.ui.parties import draft


def pdf(content: bytes, pages: str = "[3 0 R]", extra: bytes = b"") -> bytes:
    """Return a small PDF with one page; ``extra`` are further objects."""
    return b"".join(
        (
            b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
            f"2 0 obj<</Type/Pages/Kids{pages}/Count 1>>endobj\n".encode(),
            b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R",
            b"/Resources<</XObject<</F0 5 0 R>>>>>>endobj\n",
            f"4 0 obj<</Length {len(content)}/Filter/FlateDecode>>stream\n".encode(),
            content,
            b"\nendstream endobj\n",
            extra,
            b"trailer<</Root 1 0 R>>\n%%EOF",
        )
    )


def nested(depth: int) -> bytes:
    """Return forms that draw the next form ten times each."""
    made = b""
    for number in range(5, 5 + depth):
        content = b"/F0 Do " * 10
        made += (
            f"{number} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length {len(content)}"
            f"/Resources<</XObject<</F0 {number + 1} 0 R>>>>>>stream\n"
        ).encode()
        made += content + b"\nendstream endobj\n"
    return made


def test_own_pages_come_back_as_pictures(desk: Desk) -> None:
    opened = draft(desk)
    drawn = page_images.pages(printing.draw(opened, Edition.AGREEMENT, desk.resources))
    assert len(drawn) >= 3
    assert all(page.startswith(b"\x89PNG") for page in drawn)


@pytest.mark.parametrize(
    "made",
    [
        lambda: b"%PDF-1.7\n%%EOF",
        lambda: pdf(zlib.compress(b"q " * 200_000_000, 1)),
        lambda: pdf(zlib.compress(b"/F0 Do " * 10), extra=nested(12)),
        lambda: pdf(zlib.compress(b"q"), pages="[2 0 R]"),
    ],
    ids=["empty", "bomb", "nested forms", "own parent"],
)
def test_what_is_made_to_harm_ends_in_time(
    made: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = made()
    monkeypatch.setattr(page_images, "SECONDS", 3)
    began = time.monotonic()
    # A reader that copes is as good as one that gives up: what counts is that it ends, here unharmed.
    with suppress(LedarappError):
        page_images.pages(data)
    assert time.monotonic() - began < 5


def test_what_is_no_pdf_is_told() -> None:
    with pytest.raises(LedarappError, match=r"view\.not_drawn"):
        page_images.pages(b"no pdf at all")


def test_the_numbers_under_the_pages_grow_with_the_text(window: MainWindow) -> None:
    list_ = Thumbnails(window)
    list_.show_pages([QImage(595, 842, QImage.Format.Format_RGB32)] * 2)
    before = list_.item(0).sizeHint().height()
    look = theme.current()
    look.set_percent(200)
    QTest.qWait(10)
    grown = list_.item(0).sizeHint().height()
    look.set_percent(100)
    QTest.qWait(10)
    assert grown - before == 30
    assert list_.item(0).sizeHint().height() == before
