"""Every form goes from its first word to the signed record, whichever forms there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledarapp.app import rehearsal_desks
from ledarapp.documents.archive import archive
from ledarapp.documents.compose import compose
from ledarapp.documents.render import render
from ledarapp.domain.signature import Edition
from ledarapp.operations.rehearsal import Rehearsal
from tests.documents.samples import DIGEST, LIBRARY, RESOURCES, read_text, signed

CARDS = LIBRARY.cards()
OTHERS = [(card.key, language) for card in CARDS for language in card.languages[1:]]


@pytest.mark.parametrize(("key", "language"), [(card.key, card.languages[0]) for card in CARDS])
def test_every_form_is_played_to_its_end(key: str, language: str, tmp_path: Path) -> None:
    with rehearsal_desks() as (leader, superior):
        played = list(Rehearsal(leader, superior, key, language, tmp_path).play())

    assert played[-1].code == "demo.closed"
    wrote = {path.name for each in played for path in each.wrote}
    sheets = {"sheet.pdf", "sheet.html"} if LIBRARY.get(key).sheet else set()
    pdfs = {f"{which}.pdf" for which in LIBRARY.get(key).papers} | {"unit.html"}
    others = {"package.asice", "agreement.json", "agreement.docx", "calendar.ics"}
    assert wrote == {*pdfs, *others, *sheets}
    word = LIBRARY.get(key).word("agreement", language)
    assert word in read_text((tmp_path / "agreement.pdf").read_bytes())


@pytest.mark.parametrize(("key", "language"), OTHERS)
def test_every_form_is_drawn_in_its_other_languages(key: str, language: str) -> None:
    template, agreement = LIBRARY.get(key), signed(LIBRARY.example(key, language))

    for edition in Edition:
        document = compose(agreement, template, edition, content_hash=DIGEST)
        pdf = archive(render(document, resources=RESOURCES), document, b"{}", resources=RESOURCES)
        assert document.title.split()[0] in read_text(pdf)
