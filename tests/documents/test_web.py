"""The web page: all that the pages say, in sound and accessible markup, and no text taken for markup."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from lxml import html

from ledarapp.documents.text import as_text, clean
from ledarapp.documents.web import page
from ledarapp.domain.agreement import Agreement, put_goal, put_section
from ledarapp.domain.goal import DocumentLink, Goal, Indicator
from ledarapp.domain.signature import Edition
from tests.documents.samples import EDITIONS, LANGUAGES, LIBRARY, TEMPLATE, composed, emptied, example
from tests.strategies import texts

HOSTILE = "<script>alert(1)</script> </main> &amp; \" ' <!-- ]]> javascript:x"
AREA = TEMPLATE.area_keys[0]


def read(agreement: Agreement, edition: Edition = Edition.AGREEMENT) -> html.HtmlElement:
    return html.document_fromstring(page(composed(agreement, edition)).decode())


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_every_word_of_the_document_is_on_the_page(edition: Edition, language: str) -> None:
    document = composed(example(language), edition)
    tree = html.document_fromstring(page(document).decode())
    shown = squeezed(tree.body.text_content())
    for passage in as_text(document):
        for text in (passage.text, *(cell for row in passage.rows for cell in row)):
            for line in text.replace(", ", "\n").split("\n"):
                assert squeezed(line) in shown
    assert tree.get("lang") == language
    assert document.title in tree.findtext("head/title", "")
    assert document.copy_note in tree.body.text_content()


@pytest.mark.parametrize("key", [card.key for card in LIBRARY.cards()])
def test_headings_come_in_order_in_every_form(key: str) -> None:
    template = LIBRARY.get(key)
    agreement = LIBRARY.example(key, template.languages[0])
    for edition in EDITIONS:
        tree = html.document_fromstring(page(composed(agreement, edition, template)).decode())
        levels = [int(each.tag[1]) for each in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert all(each.text_content().strip() for each in tree.iter("h1", "h2", "h3", "h4"))


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_table_has_heads_for_its_columns_or_rows(edition: Edition) -> None:
    tree = read(example(), edition)
    assert tree.findall(".//table")
    for table in tree.iter("table"):
        assert all(each.get("scope") in {"col", "row", "rowgroup"} for each in table.iter("th"))
        for body in table.iter("tbody"):
            for row in body.iter("tr"):
                assert row.find("th") is not None or row.get("class") == "more"
        if table.get("class") == "goals":
            assert len(table.findall("thead/tr/th[@scope='col']")) == len(table.findall("colgroup/col"))


def test_the_page_loads_and_runs_nothing() -> None:
    made = page(composed(example(), Edition.AGREEMENT)).decode()
    tree = html.document_fromstring(made)
    assert not list(tree.iter("script", "link", "img", "iframe", "object", "form"))
    assert not re.search(r"url\(|@import|\bsrc=| on\w+=", made)
    assert "default-src 'none'" in made


def test_what_looks_like_markup_stays_text() -> None:
    goal = Goal(
        id="hostile",
        area=AREA,
        text=HOSTILE,
        indicators=(Indicator(id="i", text=HOSTILE),),
        link=DocumentLink(title=HOSTILE, reference='https://example.org/"onclick="x'),
    )
    agreement = put_goal(example(), goal)
    agreement = replace(agreement, leader=replace(agreement.leader, name=HOSTILE), organisation=HOSTILE)
    tree = read(agreement)
    assert tree.body.text_content().count(HOSTILE) >= 5
    assert HOSTILE in tree.findtext("head/title", "")
    assert not list(tree.iter("script"))
    (link,) = tree.iter("a")
    assert link.get("href") == 'https://example.org/"onclick="x'
    assert link.get("onclick") is None


def test_only_web_addresses_become_links() -> None:
    goal = Goal(id="g", area=AREA, text="x", link=DocumentLink(title="t", reference="javascript:alert(1)"))
    assert not list(read(put_goal(emptied(example()), goal)).iter("a"))


@settings(max_examples=60, deadline=None)
@given(text=texts)
def test_any_letters_come_through(text: str) -> None:
    section = next(each.key for each in TEMPLATE.sections if each.kind == "text")
    tree = read(put_section(emptied(example()), section, f"A{text}Z"))
    assert squeezed(clean(f"A{text}Z")) in squeezed(tree.body.text_content())


def test_same_document_same_bytes() -> None:
    assert page(composed(example(), Edition.AGREEMENT)) == page(composed(example(), Edition.AGREEMENT))
