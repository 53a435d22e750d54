"""The question sheet as a web page: sealed off from the world, and what its script saves is what is read."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from html.parser import HTMLParser
from typing import cast

import pytest
from PySide6.QtQml import QJSEngine, QJSValue

from ledarapp.documents.sheet_page import sheet_page
from ledarapp.documents.sheet_words import SheetWords
from ledarapp.documents.words import Words
from ledarapp.domain.sheets import groups_of, levels_of, questions_of
from ledarapp.domain.views import Answer, Asked, QuestionSheet
from ledarapp.exchange import answers
from tests.documents.samples import LIBRARY

FORM = LIBRARY.get("lederevaluering-360")
pytestmark = pytest.mark.usefixtures("qapp")
_BROWSER = """
var saved = "", status = {}, listeners = {};
function getRandom(bytes) { for (var i = 0; i < bytes.length; i++) bytes[i] = 7 * i; return bytes; }
var crypto = { getRandomValues: getRandom };
var form = {
  dataset: data,
  querySelector: function () { return { focus: function () { status.focused = true; } }; },
  querySelectorAll: function (what) { return what === "textarea" ? texts : chosen; },
  addEventListener: function (name, act) { listeners[name] = act; }
};
var document = {
  querySelector: function (what) { return what === "form" ? form : status; },
  createElement: function () { return { click: function () {} }; }
};
function Blob(parts) { saved = parts[0]; }
var URL = { createObjectURL: function () { return "blob:1"; } };
function addEventListener(name, act) { listeners[name] = act; }
function setTimeout(act) { act(); }
"""


class Page(HTMLParser):
    """Reads what the tests ask of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def all(self, tag: str) -> list[dict[str, str]]:
        return [told for name, told in self.tags if name == tag]


def a_sheet(language: str = "nb") -> QuestionSheet:
    return QuestionSheet(
        id="sheet-1",
        title="Spørreskjema",
        about='Kari <script>alert("x")</script>',
        language=language,
        groups=groups_of(FORM, language),
        questions=questions_of(FORM, language),
        levels=levels_of(FORM, language),
    )


def made(language: str = "nb") -> str:
    sheet = a_sheet(language)
    return sheet_page(sheet, SheetWords(sheet, Words(FORM, language))).decode()


def run(chosen: list[tuple[str, str]], texts: list[tuple[str, str]]) -> tuple[str, str]:
    """Run the page's own script as a browser would; return what it saved and what it said."""
    text = made()
    (form,) = Page(text).all("form")
    data = {name.removeprefix("data-"): value for name, value in form.items() if name.startswith("data-")}
    (script,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    engine = QJSEngine()

    def told(text: str) -> str:
        result = cast(QJSValue, engine.evaluate(text))
        assert not result.isError(), result.toString()
        return str(result.toString())

    given = {
        "data": data,
        "chosen": [{"name": name, "value": value} for name, value in chosen],
        "texts": [{"name": name, "value": value} for name, value in texts],
    }
    for name, value in given.items():
        told(f"var {name} = {json.dumps(value)};")
    told(_BROWSER)
    told(script)
    told("listeners.submit({ preventDefault: function () {} })")
    return told("saved"), told("status.textContent")


@pytest.mark.requirement("R109")
def test_what_the_page_saves_is_what_the_program_reads() -> None:
    saved, said = run(
        [("group", "peers"), ("goals", "4"), ("motivation", ""), ("drive", "2")],
        [("strengths", "  Ærlig \n\n alltid "), ("improve", "  ")],
    )

    plain = answers.read(saved.encode())
    assert answers.sheet_of(plain) == "sheet-1"
    answer: Answer = answers.checked(plain, a_sheet())
    assert answer.group == "peers"
    assert {each.question: each.level for each in answer.ratings} == {"goals": 4, "drive": 2}
    assert [each.text for each in answer.texts] == ["Ærlig \n\n alltid"]
    assert answer.token == "".join(f"{(7 * place) % 256:02x}" for place in range(16))
    assert answer.token[:6] in said


@pytest.mark.parametrize("chosen", [[], [("group", "peers")], [("goals", "3")]])
def test_the_page_saves_nothing_half_done_and_says_why(chosen: list[tuple[str, str]]) -> None:
    saved, said = run(chosen, [])
    assert not saved
    assert said


@pytest.mark.parametrize("language", FORM.languages)
def test_the_page_can_load_and_send_nothing(language: str) -> None:
    text = made(language)
    page = Page(text)

    (policy,) = (each["content"] for each in page.all("meta") if "Policy" in each.get("http-equiv", ""))
    for tag in ("script", "style"):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "form-action 'none'" in policy
    assert not re.search(r"https?:|//[a-z]|url\(|@import|fetch|XMLHttp|WebSocket|sendBeacon", text)
    assert not any({"src", "href", "action"} & told.keys() for _, told in page.tags)
    assert "alert(" not in "".join(re.findall(r"<script>(.*?)</script>", text, re.DOTALL))


def test_every_question_can_be_heard_and_reached() -> None:
    page, sheet = Page(made()), a_sheet()
    names = {each["name"] for each in page.all("input")} | {each["name"] for each in page.all("textarea")}
    labelled = {each["for"] for each in page.all("label") if "for" in each}

    assert names == {"group", *(each.key for each in sheet.questions)}
    assert labelled == {each["id"] for each in page.all("textarea")}
    rated = [each for each in sheet.questions if each.kind is Asked.SCALE]
    assert len(page.all("legend")) == len(rated) + 1
    assert not any("tabindex" in told for _, told in page.tags)
