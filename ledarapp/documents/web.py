"""The same composition as one web page that needs nothing but itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from ledarapp.documents import style
from ledarapp.documents.blocks import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Inner,
    Lines,
    Listing,
    Paragraph,
    Party,
    Plot,
    Rating,
    Rich,
    Row,
    Section,
    Signatures,
    Span,
    Table,
)
from ledarapp.documents.svg import svg
from ledarapp.documents.text import clean

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'"
_LOOK = """
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1.25rem 3rem; background: #fff; color: #1b1f24;
  font: 1rem/1.5 "Source Sans 3", "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.8em 0 .4em; break-after: avoid; }
h1 { font-size: 2rem; margin: 1.5rem 0 .2rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; }
h4 { font-size: 1rem; } h2.quiet, h3.quiet, h4.quiet { font-size: .95rem; margin-top: 1em; }
h4.quiet { font-weight: 400; color: #55606b; }
p, ol { margin: .3em 0; } p, li, td, th { overflow-wrap: break-word; }
small, .small { font-size: .9em; } .muted, .note { color: #55606b; } .note { font-weight: 400; }
.head, footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem;
  font-size: .9rem; color: #55606b; }
.mark { font-weight: 600; letter-spacing: .04em; } .subtitle { font-size: 1.15rem; color: #55606b; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0 1.2rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem .45rem 0; }
thead th { font-size: .9em; border-bottom: 1px solid #1b1f24; }
tbody { border-bottom: 1px solid #c9d1d9; break-inside: avoid; } tr.more td { padding-top: 0; }
.facts { border-top: 1px solid #1b1f24; } .facts tr { border-bottom: 1px solid #c9d1d9; }
.facts th { width: 28%; font-weight: 400; color: #55606b; }
ol { list-style: none; padding: 0; } li { display: flex; gap: .5em; } li > :first-child { flex: none; }
.level { color: #1e6b35; letter-spacing: .1em; } a { color: #0b5394; }
figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; }
.line { height: 1.9em; margin: 0; border-bottom: 1px solid #757f8a; }
footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 1px solid #c9d1d9; }
@media print {
  @page { size: A4; margin: 18mm 22mm 20mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; } a { color: inherit; }
  thead { display: table-header-group; } .parties { break-inside: avoid; }
}
"""


def page(document: Document) -> bytes:
    """Return the document as one HTML file in UTF-8.

    No script, no address to load anything from; what people wrote stays text, whatever it looks like.
    """
    title = " – ".join(part for part in (document.title, document.author) if part)
    head = (
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_ELSE}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="author" content="{_attribute(document.author)}">',
        f"<title>{_attribute(title)}</title>",
        f"<style>{_LOOK}</style>",
    )
    body = "\n".join((*_opening(document), "<main>", *map(_block, document.blocks), "</main>"))
    foot = _paragraphs((document.copy_note, document.foot_status, document.foot_centre))
    made = (
        f'<!DOCTYPE html>\n<html lang="{_attribute(document.language)}">\n<head>\n{_joined(head)}\n</head>\n'
        f"<body>\n{body}\n<footer>{foot}</footer>\n</body>\n</html>\n"
    )
    return made.encode()


def _opening(document: Document) -> Iterable[str]:
    left, right = _paragraphs(document.head_left), _paragraphs(document.head_right)
    yield f'<header>\n<div class="head"><div>{left}</div><div>{right}</div></div>'
    if document.mark:
        yield f'<p class="mark">{_text(document.mark)}</p>'
    yield f"<h1>{_text(document.title)}</h1>"
    if document.subtitle:
        yield f'<p class="subtitle">{_text(document.subtitle)}</p>'
    yield "</header>"


def _block(block: Block) -> str:
    match block:
        case Heading() | Plot():
            return _heading(block) if isinstance(block, Heading) else _figure(block)
        case Facts():
            rows = (
                f'<tr><th scope="row">{_text(fact.term)}</th><td>{_rich(fact.value)}</td></tr>'
                for fact in block.facts
            )
            return f'<table class="facts">\n<tbody>{_joined(rows)}</tbody>\n</table>'
        case Table():
            return _table(block)
        case Section():
            inner = "\n".join(map(_passage, block.blocks))
            return f"<section>\n{_title(block.heading, block.level, quiet=block.quiet)}\n{inner}\n</section>"
        case Signatures():
            parties = _joined(map(_party, block.parties))
            return (
                f'<section class="parties">\n{_title(block.heading, 2)}\n'
                f"{_paragraphs((block.sentence,))}\n{parties}\n</section>"
            )
        case _:
            return _passage(block)


def _figure(block: Plot) -> str:
    return f"<figure>\n{svg(block.subject, block.alt)}\n</figure>"


def _heading(block: Heading) -> str:
    text = " ".join(part for part in (block.number, block.text) if part)
    return _title(text, block.level, quiet=block.quiet, note=block.note)


def _title(text: str, level: int, *, quiet: bool = False, note: str = "") -> str:
    look = ' class="quiet"' if quiet else ""
    beside = f' <span class="note">{_text(note)}</span>' if note else ""
    return f"<h{level}{look}>{_text(text)}{beside}</h{level}>"


def _passage(block: Inner) -> str:
    match block:
        case Paragraph():
            return f"<p{_small(block)}>{_rich(block.text)}</p>"
        case Listing():
            items = (
                f"<li><span>{_text(item.label)}</span> <span>{_rich(item.text)}</span></li>"
                for item in block.items
            )
            # A list without its own marks isn't one to every screen reader unless it says so.
            return f'<ol role="list">{_joined(items)}</ol>'
        case Rating():
            squares = "□" if block.to_tick else "■" * block.level + "□" * (block.levels - block.level)
            drawn = f'<span class="level" aria-hidden="true">{squares}</span> ' if squares else ""
            note = f' <span class="muted">{_text(block.note)}</span>' if block.note else ""
            return f"<p>{drawn}{_text(block.words)}{note}</p>"
        case Lines():
            return '<p class="line" aria-hidden="true"></p>' * block.count


def _small(block: Paragraph) -> str:
    return ' class="small"' if block.small else ""


def _table(table: Table) -> str:
    columns = _joined(f'<col style="width: {_percent(column)}">' for column in table.columns)
    heads = _joined(f'<th scope="col">{_text(column.title)}</th>' for column in table.columns)
    rows = "\n".join(map(_row, table.rows))
    return (
        f'<table class="goals">\n<colgroup>{columns}</colgroup>\n'
        f"<thead><tr>{heads}</tr></thead>\n{rows}\n</table>"
    )


def _row(row: Row) -> str:
    first, *others = ("".join(map(_passage, cell.blocks)) for cell in row.cells)
    cells = "".join(f"<td>{cell}</td>" for cell in others)
    if not row.details:
        return f'<tbody><tr><th scope="row">{first}</th>{cells}</tr></tbody>'
    details = "".join(map(_passage, row.details))
    return (
        f'<tbody><tr><th scope="rowgroup" rowspan="2">{first}</th>{cells}</tr>\n'
        f'<tr class="more"><td colspan="{len(others)}">{details}</td></tr></tbody>'
    )


def _percent(column: Column) -> str:
    if not column.width:
        return "auto"
    share = column.width / style.WIDTH if column.width > 1 else column.width
    return f"{100 * share:.1f}%"


def _party(party: Party) -> str:
    lines = (f"<strong>{_text(party.name)}</strong>", _text(party.post), _text(party.meaning))
    return f"<p>{'<br>'.join(line for line in lines if line)}</p>"


def _paragraphs(lines: Iterable[str]) -> str:
    return "".join(f"<p>{_text(line)}</p>" for line in lines if line)


def _rich(rich: Rich) -> str:
    return "".join(map(_span, rich))


def _span(span: Span) -> str:
    text = _text(span.text)
    if _ADDRESS.match(span.link):
        text = f'<a href="{_attribute(span.link)}" rel="noreferrer">{text}</a>'
    if span.strong:
        text = f"<strong>{text}</strong>"
    return f'<span class="muted">{text}</span>' if span.muted else text


def _text(text: str) -> str:
    return escape(clean(text)).replace("\n", "<br>")


def _attribute(text: str) -> str:
    return escape(clean(text)).replace("\n", " ")


def _joined(parts: Iterable[str]) -> str:
    return "\n".join(parts)
