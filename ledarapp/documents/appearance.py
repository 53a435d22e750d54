"""What a signature looks like on paper: one small page that the signing puts into the prepared field."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ledarapp.documents import style
from ledarapp.documents.fonts import load
from ledarapp.documents.lines import Line, Run, break_lines
from ledarapp.documents.style import Style
from ledarapp.documents.tagged import TaggedCanvas
from ledarapp.documents.words import Words, capital
from ledarapp.domain.template import Template

WIDTH = round((style.WIDTH - style.FIELDS_APART) / 2 - 2 * style.FIELD_INSET, 2)
HEIGHT = style.FIELD_HEIGHT - 2 * style.FIELD_INSET
"""The size of a field in points; the page has the same size."""

_LEFT = 6.0
_TICK = 8.0
_TITLE = Style(9.5, 13, strong=True, colour=style.GREEN)
_NAME = Style(9, 11.5)
_NOTE = Style(7.5, 9.5, colour=style.MUTED)
_COMMENT_LINES = 2


def stamp(
    template: Template,
    language: str,
    *,
    name: str,
    issuer: str,
    at: datetime,
    comment: str = "",
    mandate: str = "",
    resources: Path,
) -> bytes:
    """Return the one-page PDF of a signature's visible mark, ``WIDTH`` × ``HEIGHT`` points.

    ``mandate`` says for whom it is given. ``at`` is shown as the clock of its own zone; hand in local time,
    else UTC is named. A long comment is cut at two lines: the signature itself holds it whole. The mark is
    opaque, so it covers the printed prompt.
    """
    words = Words(template, language)
    faces = load(resources / "fonts")
    canvas = TaggedCanvas((WIDTH, HEIGHT), language, words.word("signed_electronically"), compressed=True)
    canvas.ink(style.WHITE)
    canvas.paint(f"0 0 {WIDTH:.2f} {HEIGHT:.2f} re f")
    y = HEIGHT - 11.0
    _tick(canvas, _LEFT, y - 1.0)
    _line(canvas, _TITLE.runs(words.word("signed_electronically"), faces), _LEFT + _TICK + 5, y)
    room = WIDTH - 2 * _LEFT
    remark = words.word("remark", comment=comment.strip()) if comment.strip() else ""
    spare = break_lines(_NOTE.runs(remark, faces), room, language)[:_COMMENT_LINES] if remark else ()
    y -= _TITLE.leading
    for text, look in (
        (name, _NAME),
        (capital(mandate), _NOTE),
        (words.moment(at), _NAME),
        (words.word("issuer", issuer=issuer) if issuer and issuer != name else "", _NOTE),
    ):
        if text and (look is _NAME or not spare or text == capital(mandate)):
            first = break_lines(look.runs(text, faces), room, language)[0]
            _line(canvas, list(first.runs), _LEFT, y)
            y -= look.leading
    for line in _shortened(spare, remark, room):
        _line(canvas, list(line.runs), _LEFT, y)
        y -= _NOTE.leading
    return canvas.finish()


def _shortened(lines: tuple[Line, ...], remark: str, room: float) -> tuple[Line, ...]:
    """Mark with «…» that a comment goes on."""
    shown = sum(len(run.text) for line in lines for run in line.runs)
    if not lines or shown >= len(" ".join(remark.split())) - len(lines):
        return lines
    last = lines[-1]
    run = last.runs[-1]
    while run.text and last.width + run.face.width("…") * run.size > room:
        run = Run(run.text[:-1], run.face, run.size, run.colour)
        last = Line((*last.runs[:-1], run), sum(each.width for each in (*last.runs[:-1], run)))
    closed = Run(f"{run.text.rstrip()}…", run.face, run.size, run.colour)
    return (*lines[:-1], Line((*last.runs[:-1], closed), last.width))


def _tick(canvas: TaggedCanvas, x: float, y: float) -> None:
    """A filled square with a tick: the sign of a given signature throughout the program."""
    canvas.ink(style.GREEN)
    canvas.roundRect(x, y, _TICK, _TICK, 1.5, stroke=0, fill=1)
    canvas.paint("1 1 1 RG 1.1 w 1 J 1 j")
    canvas.paint(
        f"{x + 1.9:.2f} {y + 4.1:.2f} m {x + 3.4:.2f} {y + 2.5:.2f} l {x + 6.2:.2f} {y + 5.7:.2f} l S"
    )


def _line(canvas: TaggedCanvas, runs: list[Run], x: float, y: float) -> None:
    canvas.paint(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm")
    for run in runs:
        canvas.ink(run.colour)
        canvas.show(run.text, run.face, run.size)
    canvas.paint("ET")
