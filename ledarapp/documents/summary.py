"""The summary of a question sheet as a document of its own, for the talk it is background to (R115)."""

from __future__ import annotations

from pathlib import Path

from ledarapp.documents.archive import Properties, finish
from ledarapp.documents.blocks import Document
from ledarapp.documents.gathered import gathered
from ledarapp.documents.render import render
from ledarapp.documents.sheet_words import SheetWords
from ledarapp.domain.views import Views


def summary(views: Views, words: SheetWords, *, resources: Path) -> bytes:
    """Return the summary as an archival PDF; only what the summary shows is in it."""
    sheet = words.sheet
    document = Document(
        title=words.word("views"),
        subtitle=words.about(),
        language=sheet.language,
        author="",
        on=words.issued(),
        head_left=(),
        head_right=(f"{words.word('audience')}: {words.word('audience_parties')}",),
        head_running=words.word("views"),
        foot_left=words.word("views"),
        foot_centre="",
        foot_status="",
        page_of=words.word("page_of"),
        continued=words.word("continued"),
        mark="",
        data_description="",
        copy_note="",
        blocks=tuple(gathered(views, words.words))[1:],
    )
    told = Properties(title=document.title, author="", language=sheet.language, on=document.on)
    drawn = render(document, resources=resources)
    return finish(drawn, told, resources / "icc" / "sRGB2014.icc")
