"""Packages made to deceive: hostile texts, forms and documents that don't belong, and old ones sent again."""

from __future__ import annotations

import itertools
import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ledarapp import app, paths
from ledarapp.domain.signature import Edition
from ledarapp.exchange import package
from ledarapp.messages import Messages
from ledarapp.operations import drafting, exchanging, identity, signing
from tests.story.calls import Run, agreement_id, is_sentence

HOSTILE = {
    "turned": "\u202eevil\u202c",
    "long": "x" * 10_000,
    "steering": "bell\a \x1b[31m and \0",
    "braces": "{leader} {0} %s %(x)s",
    "markup": "<b>bold</b> &amp; <img src=x> ]]> </font>&#0;",
    "formula": "\\textbf{x} $\\frac{1}{2}$ '; DROP TABLE agreement; --",
    "line ends": "one\r\ntwo\u2028three\u2029four\v\f\x85five",
    "everywhere": "\U0001f600 \u0639\u0631\u0628\u064a \u05d0\u05d1 \u4e2d\u6587 a" + "\u0300" * 300,
}


def test_text_is_text_whatever_stands_in_it(run: Run, tmp_path: Path) -> None:
    """Drafted, signed, sent, taken in and printed; where names are shown, nothing steers the terminal."""
    texts = iter(itertools.cycle(HOSTILE.values()))
    with app.rehearsal_desks() as (leader, _):
        opened = drafting.example(leader, "ufd-ad", "nb")
        goals = tuple(
            replace(
                goal,
                text=next(texts),
                indicators=tuple(replace(each, text=next(texts)) for each in goal.indicators),
                sources=tuple(replace(each, text=next(texts)) for each in goal.sources),
            )
            for goal in opened.agreement.goals
        )
        sections = tuple(replace(each, text=next(texts)) for each in opened.agreement.sections)
        person = replace(opened.agreement.leader, name="Kari\x1b[31m\u202e {id}\n/x: intact", unit="<b>")
        changed = replace(opened.agreement, goals=goals, sections=sections, leader=person)
        drafting.save(leader, changed)
        identity.make(leader, replace(person, name="Kari\x1b[31m\u202e"), "<b>")
        signing.sign(leader, drafting.open_agreement(leader, changed.id))
        package = tmp_path / "package.asice"
        package.write_bytes(exchanging.pack(leader, drafting.open_agreement(leader, changed.id)))
    target = tmp_path / "agreement.pdf"
    assert run("verify", package).code == 0
    taken = run("import", package)
    assert taken.code == 0, taken.err
    assert run("export", changed.id, "--edition", "agreement", "--out", target).code == 0
    told = run("verify", target)
    assert told.code == 0
    for each in (taken, told):
        assert not {"\x1b", "\u202e"} & set(each.out)
        assert not any(line.startswith("/x:") for line in each.out.splitlines())
    shown = subprocess.run(
        ["pdftotext", "-raw", target, "-"], capture_output=True, text=True, check=True
    ).stdout
    for part in ("{leader} {0} %s", "<b>bold</b> &amp; <img", "\\frac{1}{2}$ '; DROP TABLE"):
        assert part in " ".join(shown.split())


@pytest.mark.parametrize("field", ["leader", "title"])
def test_a_name_longer_than_a_page_is_a_sentence(field: str, run: Run, out: Path, tmp_path: Path) -> None:
    copy = json.loads((out / "agreement.json").read_bytes())
    copy["agreement"]["leader"]["name" if field == "leader" else field] = "word " * 3000
    file = tmp_path / "copy.json"
    file.write_text(json.dumps(copy))
    taken = run("import", file)
    assert taken.code == 0, taken.err
    told = run("export", agreement_id(out), "--edition", "agreement", "--out", tmp_path / "x.pdf")
    assert (told.code, is_sentence(told.err)) == (2, True)
    assert "lengre enn en hel side" in told.err


FORGERIES: dict[str, Callable[[package.Contents], dict[str, object]]] = {
    "exchange.form_of_another": lambda its: {
        "template_text": its.template_text.replace("ufd-ad", "other", 1)
    },
    "templates.not_toml": lambda _: {"template_text": "x = " + "[" * 100_000},
    "templates.missing_key": lambda its: {
        "template_text": its.template_text.replace("\nversion", "\nverse", 1)
    },
    "exchange.signature_without_document": lambda _: {"pdfs": {}},
    "exchange.document_not_intact": lambda _: {"pdfs": {Edition.AGREEMENT: b"%PDF-1.7 junk"}},
    "signatures.not_a_pdf": lambda _: {"pdfs": {Edition.AGREEMENT: b"junk"}},
}


def test_a_forger_with_a_certificate_gets_nothing_in(run: Run, tmp_path: Path) -> None:
    """Sealed anew by somebody who may seal: what is inside must fit together all the same."""
    said = Messages(paths.resources() / "messages", strict=True)
    with app.rehearsal_desks() as (desk, _):
        opened = drafting.example(desk, "ufd-ad", "nb")
        identity.make(desk, opened.agreement.leader, "")
        signing.sign(desk, opened)
        job = exchanging.prepare(desk, drafting.open_agreement(desk, opened.agreement.id))
    for code, forge in FORGERIES.items():
        false = replace(job, contents=replace(job.contents, **forge(job.contents)))  # type: ignore[arg-type]
        path = tmp_path / f"{code}.asice"
        path.write_bytes(exchanging.perform(false))
        told = run("import", path)
        assert told.code == 2
        assert (
            said.say(
                code, "nb", file="template.toml", line=1, key="version", found="other", known="ufd-ad"
            ).split(".")[0]
            in told.err
        )
    assert run("export", opened.agreement.id, "--edition", "json", "--out", tmp_path / "x").code == 2
    path.write_bytes(exchanging.perform(job))
    taken = run("import", path)
    assert taken.code == 0
    assert "Signert av" in taken.out


def test_an_old_package_undoes_nothing(run: Run, tmp_path: Path) -> None:
    with app.rehearsal_desks() as (desk, _):
        opened = drafting.example(desk, "ufd-ad", "nb")
        identity.make(desk, opened.agreement.leader, "")
        old, new = tmp_path / "old.asice", tmp_path / "new.asice"
        old.write_bytes(exchanging.pack(desk, opened))
        shorter = replace(opened.agreement, goals=opened.agreement.goals[:2])
        drafting.save(desk, shorter)
        new.write_bytes(exchanging.pack(desk, drafting.open_agreement(desk, shorter.id)))
    for path in (old, new, old):
        assert run("import", path).code == 0
    target = tmp_path / "x.json"
    assert run("export", shorter.id, "--edition", "json", "--out", target).code == 0
    assert len(json.loads(target.read_bytes())["agreement"]["goals"]) == 2
