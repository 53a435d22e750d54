"""Whatever an agreement can leave as: written, and read back by a tool that didn't write it."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import vobject
from lxml import etree, html

from ledarapp.domain import amending
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.decision import Decision, DecisionKind
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.follow_up import LogEntry, Minute
from ledarapp.domain.paper import Paper
from ledarapp.domain.signature import Role
from ledarapp.messages import Messages
from ledarapp.operations import printing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.operations.printing import Format
from tests.documents.samples import RESOURCES, read_text

_MESSAGES = Messages(RESOURCES / "messages", strict=True)
_WORD_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def faults(desk: Desk, opened: Opened, papers: Sequence[Paper]) -> Iterator[str]:
    """Give a line for each of these documents that doesn't leave in some format, and doesn't say why."""
    for which in papers:
        for form in Format:
            if told := fault(desk, opened, which, form):
                yield told


def fault(desk: Desk, opened: Opened, which: Paper, form: Format) -> str:
    """Return what is wrong with this document in this format; empty when it is as it should be."""
    try:
        data = printing.export(desk, opened, which, form)
    except LedarappError as error:
        why = _MESSAGES.say(error.code, "en", **error.values)
        return "" if (form, error.code) == (Format.ICS, "export.no_dates") else f"{which} as {form}: {why}"
    wanted = _wanted(opened, which, form)
    read = _squeezed(read_back(form, data))
    return "" if _squeezed(wanted) in read else f"{which} as {form} doesn't say “{wanted}”"


def read_back(form: Format, data: bytes) -> str:
    """Return the text of an exported file, as poppler, a parser of XML or HTML, or vobject reads it."""
    match form:
        case Format.PDF:
            return read_text(data)
        case Format.DOCX:
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                tree = etree.fromstring(parts.read("word/document.xml"))
            return "".join(each.text or "" for each in tree.iter(_WORD_TEXT))
        case Format.HTML:
            return str(html.document_fromstring(data.decode()).body.text_content())
        case Format.ICS:
            events = vobject.readOne(data.decode()).contents["vevent"]
            return "".join(each.summary.value for each in events)
        case Format.JSON:
            return json.dumps(json.loads(data), ensure_ascii=False)


def gone_on(agreement: Agreement) -> Agreement:
    """Return a signed agreement after half a year: values and talks noted, reviewed, and being amended."""
    first, second = agreement.goals[:2]
    entries = tuple(
        LogEntry(
            id=f"e{month}",
            goal=first.id,
            on=date(2026, month, 3),
            writer=Role.LEADER,
            text="Svarene kom inn" if month == 4 else "",
            indicator=first.indicators[0].id,
            value=str(month * 7),
        )
        for month in (2, 4, 6)
    )
    said = Minute(writer=Role.SUPERIOR, on=date(2026, 6, 17), goal=second.id, text="Vi venter til høsten.")
    at = datetime(2026, 6, 17, tzinfo=UTC)
    decisions = tuple(
        Decision(
            id=str(kind),
            kind=kind,
            on=at.date(),
            role=Role.SUPERIOR,
            at=at,
            name=agreement.superior.name,
            reason="Rammen er endret.",
            refers="1" if kind is DecisionKind.AMENDMENT else "",
        )
        for kind in (DecisionKind.TO_AMEND, DecisionKind.AMENDMENT)
    )
    noted = replace(agreement.follow_up, entries=entries, minutes=(said,))
    opened = amending.opened(replace(agreement, follow_up=noted, decisions=decisions))
    changed = replace(first, text=f"{first.text} Innen juni.")
    return replace(opened, goals=(changed, *opened.goals[1:]))


def _wanted(opened: Opened, which: Paper, form: Format) -> str:
    if form is Format.ICS:
        return opened.agreement.leader.name
    if form is Format.JSON:
        return opened.agreement.template
    return next(each.text for each in printing.as_text(opened, which) if each.text.strip())


def _squeezed(text: str) -> str:
    return "".join(text.replace("\u00ad", "").split())
