"""A question sheet as one web page that needs nothing but itself: no server, no request, one small script."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterator
from html import escape

from ledarapp.documents.sheet_words import SheetWords
from ledarapp.documents.text import clean
from ledarapp.domain.sheets import LONGEST_TEXT
from ledarapp.domain.views import Asked, Question, QuestionSheet

_LOOK = """
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --quiet: #55606b; --line: #757f8a;
  --mark: #0b5394; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --paper: #16191d; --quiet: #b4bcc4; --line: #8c96a0;
    --mark: #7db4ee; } }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1.25rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1.05rem/1.5 "Source Sans 3", "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0 .2rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 0; }
.quiet { color: var(--quiet); } p { margin: .5rem 0; overflow-wrap: break-word; }
fieldset { border: 0; padding: 0; margin: 1.6rem 0 0; min-width: 0; }
legend, .asked { font-weight: 600; padding: 0; margin-bottom: .3rem; display: block;
  overflow-wrap: break-word; }
.options { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; }
.options label { display: inline-flex; gap: .5rem; align-items: center; min-height: 2.75rem;
  cursor: pointer; }
input { width: 1.25rem; height: 1.25rem; accent-color: var(--mark); margin: 0; flex: none; }
textarea { width: 100%; box-sizing: border-box; min-height: 6.5rem; font: inherit; padding: .5rem .6rem;
  color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 4px; }
button { font: inherit; font-weight: 600; margin-top: 2rem; padding: .65rem 1.4rem; min-height: 2.75rem;
  border-radius: 4px; border: 1px solid var(--mark); color: var(--paper);
  background: var(--mark); cursor: pointer; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
[role=status] { min-height: 1.5em; font-weight: 600; }
@media print { button { display: none; } }
"""
_SCRIPT = """
"use strict";
(() => {
  const form = document.querySelector("form");
  const status = document.querySelector("[role=status]");
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = Array.from(bytes, (each) => each.toString(16).padStart(2, "0")).join("");
  let unsaved = false;
  const answer = () => {
    const told = { format: 1, sheet: form.dataset.sheet, token, group: "", ratings: [], texts: [] };
    for (const each of form.querySelectorAll("input:checked")) {
      if (each.name === "group") told.group = each.value;
      else if (each.value) told.ratings.push({ question: each.name, level: Number(each.value) });
    }
    for (const each of form.querySelectorAll("textarea")) {
      const text = each.value.trim();
      if (text) told.texts.push({ question: each.name, text });
    }
    return told;
  };
  const say = (text) => { status.textContent = ""; setTimeout(() => { status.textContent = text; }, 50); };
  form.addEventListener("input", () => { unsaved = true; });
  addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const told = answer();
    if (!told.group) {
      say(form.dataset.missing);
      form.querySelector("input[name=group]").focus();
      return;
    }
    if (!told.ratings.length && !told.texts.length) { say(form.dataset.empty); return; }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(told)], { type: "application/json" }));
    link.download = form.dataset.file + "-" + token.slice(0, 6) + ".json";
    link.click();
    unsaved = false;
    say(form.dataset.saved.replace("{name}", link.download));
  });
})();
"""


def sheet_page(sheet: QuestionSheet, words: SheetWords) -> bytes:
    """Return the sheet as one HTML file in UTF-8.

    The answer is saved as a file by the browser's own download; the page may run its one script and use its
    one style, both known by their sums, and nothing else: no address could be loaded or sent to.
    """
    policy = (
        f"default-src 'none'; script-src '{_sum(_SCRIPT)}'; style-src '{_sum(_LOOK)}';"
        " base-uri 'none'; form-action 'none'"
    )
    head = (
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{_text(sheet.title)}</title>",
        f"<style>{_LOOK}</style>",
    )
    body = "\n".join(_body(sheet, words))
    made = (
        f'<!DOCTYPE html>\n<html lang="{_text(sheet.language)}">\n<head>\n{_lines(head)}\n</head>\n<body>\n'
        f"{body}\n<script>{_SCRIPT}</script>\n</body>\n</html>\n"
    )
    return made.encode()


def _body(sheet: QuestionSheet, words: SheetWords) -> Iterator[str]:
    yield f"<main>\n<h1>{_text(sheet.title)}</h1>"
    for line in (words.about(), *words.due()):
        yield f'<p class="quiet">{_text(line)}</p>' if line else ""
    for line in (*words.intro(), words.word("sheet_how_page")):
        yield f"<p>{_text(line)}</p>"
    yield f"<noscript><p><strong>{_text(words.word('sheet_script'))}</strong></p></noscript>"
    said = {"sheet": sheet.id, "file": words.word("sheet_file")}
    said |= {key: words.word(f"sheet_{key}") for key in ("missing", "empty", "saved")}
    data = " ".join(f'data-{name}="{_text(value)}"' for name, value in said.items())
    yield f'<form novalidate autocomplete="off" {data}>'
    groups = [(group.key, group.title) for group in sheet.groups]
    yield _choices("group", words.word("sheet_group"), groups)
    area = ""
    for question in sheet.questions:
        if question.area and question.area != area:
            yield f"<h2>{_text(question.area)}</h2>"
        area = question.area
        yield _question(question, sheet, words)
    yield f'<button type="submit">{_text(words.word("sheet_save"))}</button>'
    yield '<p role="status" aria-live="polite"></p>\n</form>\n</main>'


def _question(question: Question, sheet: QuestionSheet, words: SheetWords) -> str:
    if question.kind is Asked.SCALE:
        levels = [(str(place), level) for place, level in enumerate(sheet.levels, start=1)]
        return _choices(question.key, question.text, [*levels, ("", words.word("sheet_no_answer"))])
    name = _text(question.key)
    return (
        f'<fieldset><label class="asked" for="q-{name}">{_text(question.text)}</label>\n'
        f'<textarea id="q-{name}" name="{name}" maxlength="{LONGEST_TEXT}"></textarea></fieldset>'
    )


def _choices(name: str, asked: str, options: list[tuple[str, str]]) -> str:
    buttons = _lines(
        f'<label><input type="radio" name="{_text(name)}" value="{_text(value)}"> {_text(label)}</label>'
        for value, label in options
    )
    return f'<fieldset><legend>{_text(asked)}</legend>\n<div class="options">\n{buttons}\n</div></fieldset>'


def _sum(text: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _text(text: str) -> str:
    return escape(clean(text)).replace("\n", " ")


def _lines(parts: Iterator[str] | tuple[str, ...]) -> str:
    return "\n".join(parts)
