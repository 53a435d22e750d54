"""The printed pages: conformant, readable by other tools, complete, and the same every time."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from ledarapp.documents.render import render
from ledarapp.documents.text import as_text
from ledarapp.domain.agreement import Agreement, put_goal, put_section
from ledarapp.domain.goal import DocumentLink, Goal, Indicator
from ledarapp.domain.signature import Edition
from tests.documents.samples import (
    EDITIONS,
    LANGUAGES,
    RESOURCES,
    TEMPLATE,
    composed,
    crowded,
    drawn,
    emptied,
    example,
    judged,
    read_structure,
    read_text,
)
from tests.documents.selfcheck import faults

STRANGE = "😀 中文 Ǩeeđjem ǩiõll 100 ≤ 200 → ½ ✓"
LINK = DocumentLink(title="Tildelingsbrev 中", reference="https://example.org/a?b=(c)&d=%20")
LONG_WORD = "Arbeidsmiljøundersøkelsesoppfølgingsansvarlighetsbeskrivelsesmal" * 3


def squeezed(text: str) -> str:
    """Return the text without the marks of line and page breaks."""
    return re.sub(r"\s+", "", text.replace("\u00ad", ""))


def words_of(agreement: Agreement) -> list[str]:
    """Return every text the two parties have written that belongs in the agreement edition."""
    texts = [agreement.organisation, agreement.leader.name, agreement.superior.name, agreement.case_number]
    texts += [section.text for section in agreement.sections]
    for goal in agreement.goals:
        texts += [goal.title, goal.text, goal.success, goal.contribution, goal.link.title]
        texts += [each.text for each in goal.indicators]
        texts += [each.text for each in goal.sources]
    return [text for text in texts if text]


@pytest.mark.criterion("A37", "A39")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_every_edition_is_accessible_and_archival(edition: Edition, language: str) -> None:
    pdf = drawn(example(language), edition)
    assert faults(pdf) == []
    assert judged(pdf) == []


@pytest.mark.parametrize(
    "agreement",
    [
        pytest.param(emptied(example()), id="empty draft"),
        pytest.param(crowded(example(), 40), id="forty goals"),
        pytest.param(put_section(example(), TEMPLATE.sections[-1].key, STRANGE), id="strange characters"),
        pytest.param(
            put_goal(example(), Goal(id="long", area=TEMPLATE.area_keys[0], text=LONG_WORD)), id="long word"
        ),
        pytest.param(
            put_goal(example(), Goal(id="tall", area=TEMPLATE.area_keys[0], text="Et avsnitt. " * 900)),
            id="row taller than a page",
        ),
        pytest.param(
            put_goal(
                example(),
                Goal(id="linked", area=TEMPLATE.area_keys[0], text="Kort", link=LINK),
            ),
            id="link",
        ),
        pytest.param(
            put_goal(
                example(),
                Goal(
                    id="blank",
                    area=TEMPLATE.area_keys[0],
                    indicators=(Indicator(id="blank-indicator"),),
                ),
            ),
            id="blank goal",
        ),
    ],
)
@pytest.mark.parametrize("edition", EDITIONS)
def test_odd_agreements_print_too(agreement: Agreement, edition: Edition) -> None:
    pdf = drawn(agreement, edition)
    assert faults(pdf) == []
    assert judged(pdf) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_written_text_is_on_the_pages(language: str) -> None:
    agreement = crowded(example(language), 12)
    shown = squeezed(read_text(drawn(agreement, Edition.AGREEMENT), "-raw"))
    missing = [text for text in words_of(agreement) if squeezed(text)[:40] not in shown]
    assert missing == []


def test_strange_characters_keep_their_meaning() -> None:
    pdf = drawn(put_section(example(), TEMPLATE.sections[-1].key, STRANGE), Edition.AGREEMENT)
    assert STRANGE in read_text(pdf).replace("\n", " ")


def test_words_at_line_ends_stay_apart(tmp_path: Path) -> None:
    text = (
        "Avtalen klargjør hvilke resultater partene venter av hverandre, og legger til rette for evaluering. "
    )
    agreement = put_section(replace(emptied(example()), goals=()), TEMPLATE.sections[-1].key, text * 3)
    heard = read_structure(drawn(agreement, Edition.AGREEMENT), tmp_path)
    assert " ".join([text.strip()] * 3) in heard


def test_every_heading_is_heard_in_order(tmp_path: Path) -> None:
    agreement = crowded(emptied(example()), 3)
    heard = squeezed(read_structure(drawn(agreement, Edition.AGREEMENT), tmp_path)).replace('""', "")
    at = 0
    for passage in as_text(composed(agreement, Edition.AGREEMENT)):
        if passage.level:
            at = heard.index(squeezed(passage.text)[:30], at)
    assert at > 0, "there were headings"


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_same_agreement_gives_the_same_bytes(edition: Edition) -> None:
    assert drawn(example(), edition) == drawn(example(), edition)


def test_the_same_agreement_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    script = (
        "import sys; from tests.documents.samples import drawn, example; "
        "from ledarapp.domain.signature import Edition; "
        f"open({str(tmp_path / 'other.pdf')!r}, 'wb').write(drawn(example(), Edition.AGREEMENT))"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60, cwd=RESOURCES.parent)
    assert (tmp_path / "other.pdf").read_bytes() == drawn(example(), Edition.AGREEMENT)


def test_bookmarks_are_the_headings() -> None:
    with (
        pikepdf.open(io.BytesIO(drawn(example(), Edition.AGREEMENT))) as file,
        file.open_outline() as outline,
    ):
        waiting = list(outline.root)
        titles = []
        while waiting:
            entry = waiting.pop(0)
            titles.append(entry.title)
            waiting = [*entry.children, *waiting]
    document = composed(example(), Edition.AGREEMENT)
    headings = [each.text for each in as_text(document) if 0 < each.level <= 3]
    assert len(titles) == len(headings)
    assert all(heading.startswith(title) for title, heading in zip(titles, headings, strict=True))


def test_a_repeated_head_is_heard_once(tmp_path: Path) -> None:
    pdf = drawn(crowded(emptied(example()), 12), Edition.AGREEMENT)
    head = TEMPLATE.word("indicator", "nb")
    assert read_structure(pdf, tmp_path).count(f'"{head}"') == 1
    assert read_text(pdf).count(f"\n{head}\n") > 1


def test_the_pages_know_where_they_are() -> None:
    pages = read_text(drawn(crowded(example(), 30), Edition.AGREEMENT), "-layout").split("\f")[:-1]
    for number, page in enumerate(pages, start=1):
        assert f"Side {number} av {len(pages)}" in page
        assert "EKSEMPEL" in page
    assert "Prioriterte resultatkrav, fortsettelse" in pages[3]


def test_fields_have_the_names_that_signing_asks_for() -> None:
    with pikepdf.open(io.BytesIO(drawn(example(), Edition.ASSESSMENT))) as file:
        names = [str(each.T) for each in file.Root.AcroForm.Fields]
    assert names == ["signature-superior", "signature-leader"]


def test_nobody_signs_on_a_page_without_content() -> None:
    for count in range(0, 14, 3):
        pages = read_text(drawn(crowded(example(), count), Edition.AGREEMENT), "-layout").split("\f")[:-1]
        last = pages[-1]
        assert "Underskrift" in last
        assert len(last.partition("Underskrift")[0].split()) > 8


def test_a_link_leads_to_its_address() -> None:
    goal = Goal(id="linked", area=TEMPLATE.area_keys[0], text="Kort", link=LINK)
    with pikepdf.open(io.BytesIO(drawn(put_goal(example(), goal), Edition.AGREEMENT))) as file:
        links = [
            (str(each.A.URI), str(each.Contents))
            for page in file.pages
            for each in page.obj.get("/Annots", pikepdf.Array())
            if each.Subtype == "/Link"
        ]
    assert (LINK.reference, LINK.title) in links


def test_only_the_embedded_faces_are_used() -> None:
    with pikepdf.open(io.BytesIO(drawn(example(), Edition.AGREEMENT))) as file:
        fonts = {str(font.BaseFont) for page in file.pages for font in page.obj.Resources.Font.values()}
    assert all("SourceSans3" in font or "NotoSans" in font for font in fonts)


def test_a_draft_says_so_and_what_can_be_signed_does_not() -> None:
    whole = replace(example(), example=False)
    assert composed(whole, Edition.AGREEMENT).mark == ""
    assert composed(emptied(whole), Edition.AGREEMENT).mark == "UTKAST"
    assert "UTKAST" in read_text(drawn(emptied(whole), Edition.AGREEMENT))


def test_pages_can_be_drawn_beside_each_other() -> None:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - this test alone

    document = composed(example(), Edition.AGREEMENT)
    alone = render(document, resources=RESOURCES)
    with ThreadPoolExecutor(4) as crowd:
        results = list(crowd.map(lambda _: render(document, resources=RESOURCES), range(8)))
    assert set(results) == {alone}
