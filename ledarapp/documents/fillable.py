"""A question sheet as a PDF to fill in, and reading what was filled in."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pikepdf

from ledarapp.documents import style
from ledarapp.documents.archive import Properties, finish
from ledarapp.documents.blocks import Document, Heading, Paragraph, Span
from ledarapp.documents.fonts import Faces
from ledarapp.documents.form_canvas import FormCanvas
from ledarapp.documents.layout import Box, Stack, Text
from ledarapp.documents.passages import PassageSetter
from ledarapp.documents.render import render
from ledarapp.documents.setting import Setter
from ledarapp.documents.sheet_words import SheetWords
from ledarapp.documents.tagged import TaggedCanvas
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.sheets import LONGEST_TEXT
from ledarapp.domain.views import Asked, Question, QuestionSheet

FORMAT = 1
GROUP = "group"
_BUTTON = 13.0
_APART = 14.0
_FIELD = 74.0
_ROOT = re.compile(r"ledarapp(\d{1,4})~([A-Za-z0-9][A-Za-z0-9_-]{0,63})~([0-9a-f]{32})")
_MOST_FIELDS = 200
_UNREADABLE = (
    pikepdf.PdfError,
    pikepdf.PasswordError,
    zlib.error,
    ValueError,
    TypeError,
    KeyError,
    RuntimeError,
)
_TOKEN = "0" * 32


def fillable(
    sheet: QuestionSheet, words: SheetWords, tokens: Iterable[str], *, resources: Path
) -> Iterator[bytes]:
    """Give one copy of the sheet for each token: tagged, PDF/UA-1, the same but for the copy's number.

    It doesn't call itself PDF/A: readers open such files for reading only.
    """
    document = _document(sheet, words)

    def canvas(size: tuple[float, float], language: str, title: str) -> TaggedCanvas:
        return FormCanvas(size, language, title, root=_root(sheet, _TOKEN))

    def body(document: Document, faces: Faces) -> Stack:
        return _Body(document, faces, sheet, words).stack()

    drawn = render(document, resources=resources, body=body, canvas=canvas)
    told = Properties(
        title=document.title, author="", language=sheet.language, on=document.on, archival=False
    )
    whole = finish(drawn, told, resources / "icc" / "sRGB2014.icc")
    for token in tokens:
        with pikepdf.open(io.BytesIO(whole)) as file:
            file.Root.AcroForm.Fields[0].T = pikepdf.String(_root(sheet, token))
            out = io.BytesIO()
            file.save(out, deterministic_id=True, fix_metadata_version=False)
        yield out.getvalue()


def filled(pdf: bytes) -> dict[str, Any]:
    """Return what was filled in, as plain as in an answer file; an answer that isn't one of ours is no dict.

    Raises ``answers.not_an_answer`` for a PDF without our fields and ``documents.not_a_pdf`` for one that
    can't be read. Nothing in the file is run, followed or unpacked but its fields.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as file:
            return _plain(file)
    except _UNREADABLE as error:
        raise LedarappError("documents.not_a_pdf", reason=str(error)) from error


def _plain(file: pikepdf.Pdf) -> dict[str, Any]:
    form = _part(_part(file.trailer, "/Root"), "/AcroForm")
    fields = _part(form, "/Fields")
    roots = list(fields)[:_MOST_FIELDS] if isinstance(fields, pikepdf.Array) else []
    for root in roots:
        named = _ROOT.fullmatch(_text(root.get("/T"))) if isinstance(root, pikepdf.Dictionary) else None
        kids = root.get("/Kids") if named else None
        if named and isinstance(kids, pikepdf.Array) and len(kids) <= _MOST_FIELDS:
            found = dict(filter(None, map(_said, kids)))
            group = found.pop(GROUP, "")
            return {
                "format": int(named[1]),
                "sheet": named[2],
                "token": named[3],
                "group": str(group),
                "ratings": [
                    {"question": key, "level": value}
                    for key, value in found.items()
                    if isinstance(value, int)
                ],
                "texts": [
                    {"question": key, "text": value}
                    for key, value in found.items()
                    if isinstance(value, str) and value.strip()
                ],
            }
    raise LedarappError("answers.not_an_answer")


def _part(whole: object, name: str) -> object:
    """Return what a dictionary has under a name; a damaged file has anything in a dictionary's place."""
    return whole.get(name) if isinstance(whole, pikepdf.Dictionary) else None


def _said(kid: pikepdf.Object) -> tuple[str, str | int] | None:
    """Return a field's name and what it says: words, a level, or in the group's case the group's key."""
    if not isinstance(kid, pikepdf.Dictionary):
        return None
    name, kind, value = _text(kid.get("/T")), kid.get("/FT"), kid.get("/V")
    if kind == pikepdf.Name.Tx:
        return name, _text(value)[: LONGEST_TEXT + 1]
    chosen = _chosen(kid, value)
    if kind != pikepdf.Name.Btn or not chosen:
        return None
    if name == GROUP:
        return name, chosen
    return (name, int(chosen)) if re.fullmatch(r"\d{1,2}", chosen) else None


def _chosen(kid: pikepdf.Object, value: pikepdf.Object | None) -> str:
    """Return the chosen button; some programs set the button alone and leave the group without a word."""
    if isinstance(value, pikepdf.Name):
        return "" if value == pikepdf.Name.Off else str(value)[1:]
    buttons = kid.get("/Kids")
    states = (
        [_part(each, "/AS") for each in list(buttons)[:_MOST_FIELDS]]
        if isinstance(buttons, pikepdf.Array)
        else []
    )
    on = [str(each)[1:] for each in states if isinstance(each, pikepdf.Name) and each != pikepdf.Name.Off]
    return on[0] if len(on) == 1 else ""


def _text(value: object) -> str:
    return str(value) if isinstance(value, pikepdf.String) else ""


def _root(sheet: QuestionSheet, token: str) -> str:
    return f"ledarapp{FORMAT}~{sheet.id}~{token}"


def _document(sheet: QuestionSheet, words: SheetWords) -> Document:
    intro = Paragraph(text=(Span(text="\n".join((*words.intro(), words.word("sheet_how_pdf")))),))
    return Document(
        title=sheet.title,
        subtitle=words.about(),
        language=sheet.language,
        author="",
        on=words.issued(),
        head_left=(),
        head_right=words.due(),
        head_running=sheet.title,
        foot_left=sheet.title,
        foot_centre="",
        foot_status="",
        page_of=words.word("page_of"),
        continued=words.word("continued"),
        mark="",
        data_description="",
        copy_note="",
        blocks=(intro,),
    )


class _Body:
    """Sets the sheet: the words before, then each question with what to answer in."""

    def __init__(self, document: Document, faces: Faces, sheet: QuestionSheet, words: SheetWords) -> None:
        self._setter = Setter(document, faces)
        self._passages = PassageSetter(faces, document.language)
        self._sheet, self._words = sheet, words

    def stack(self) -> Stack:
        boxes = [*self._setter.body().boxes]
        boxes += self._choice(
            GROUP, self._words.word("sheet_group"), [(each.key, each.title) for each in self._sheet.groups]
        )
        area = ""
        for question in self._sheet.questions:
            if question.area and question.area != area:
                boxes.append(self._setter.box(Heading(text=question.area, level=2)))
            area = question.area
            boxes += self._question(question)
        return Stack(boxes=tuple(boxes))

    def _question(self, question: Question) -> list[Box]:
        if question.kind is Asked.SCALE:
            levels = [(str(place), level) for place, level in enumerate(self._sheet.levels, start=1)]
            return self._choice(question.key, question.text, levels)
        return [self._asked(question.text), _TextBox(name=question.key, told=question.text, gap=5.0)]

    def _choice(self, name: str, asked: str, options: list[tuple[str, str]]) -> list[Box]:
        labels = tuple(self._passages.text(label, style.CELL) for _, label in options)
        told = tuple(f"{asked} {label}" for _, label in options)
        values = tuple(value for value, _ in options)
        widest = max(sum(run.width for run in label.runs) for label in labels) + _BUTTON + _APART + 4
        across = max(1, min(len(options), int(style.WIDTH // widest)))
        return [
            self._asked(asked),
            _Choices(name=name, asked=asked, values=values, told=told, labels=labels, across=across, gap=5.0),
        ]

    def _asked(self, text: str) -> Box:
        return replace(self._passages.text(text, style.GOAL_HEAD, "P"), gap=14.0, keep=True)


@dataclass(frozen=True, slots=True)
class _Choices(Box):
    """Buttons with their words, ``across`` in a row."""

    name: str = ""
    asked: str = ""
    values: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    labels: tuple[Text, ...] = ()
    across: int = 1

    def height(self, width: float) -> float:  # noqa: ARG002 - words are as wide as they are
        return -(-len(self.values) // self.across) * (_BUTTON + 7)

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        room = width / self.across
        for place, (value, told, label) in enumerate(zip(self.values, self.told, self.labels, strict=True)):
            row, column = divmod(place, self.across)
            left, high = x + room * column, top - row * (_BUTTON + 7)
            if isinstance(canvas, FormCanvas):
                box = (left, high - _BUTTON, left + _BUTTON, high)
                canvas.choice(self.name, value, box, self.asked, told)
            # Drawn words lie beside the button; a reader hears them as the button's own name.
            with canvas.artifact():
                label.draw(canvas, left + _BUTTON + 4, high, room - _BUTTON - 4)


@dataclass(frozen=True, slots=True)
class _TextBox(Box):
    """A frame to write in."""

    name: str = ""
    told: str = ""

    def height(self, width: float) -> float:  # noqa: ARG002 - as tall in any column
        return _FIELD

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        red, green, blue = style.FRAME
        with canvas.artifact():
            canvas.paint(f"{red:.3g} {green:.3g} {blue:.3g} RG 0.75 w")
            canvas.roundRect(x, top - _FIELD, width, _FIELD, 3)
        if isinstance(canvas, FormCanvas):
            canvas.text(self.name, (x + 3, top - _FIELD + 3, x + width - 3, top - 3), self.told, LONGEST_TEXT)
