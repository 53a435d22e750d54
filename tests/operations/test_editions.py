"""What leaves for others: cut from the value, listed beforehand, and gone from every byte of every file."""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pikepdf
import pytest

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.goal import Action, Audience, Goal, Origin
from ledarapp.domain.paper import Handout
from ledarapp.domain.publicity import Why, extract
from ledarapp.domain.redaction import Redaction, drop_redaction, put_redaction, united
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import Template
from ledarapp.exchange import codec
from ledarapp.operations import printing, publishing
from ledarapp.operations.desk import Opened
from ledarapp.operations.printing import Format
from tests.documents.samples import LIBRARY, RESOURCES, read_text, signed
from tests.operations.conftest import Parties

CUT = (Handout.UNIT, Handout.PUBLIC)
FORMS = [card.key for card in LIBRARY.cards()]


def opened(key: str, agreement: Agreement | None = None) -> Opened:
    template = LIBRARY.get(key)
    made = agreement or signed(LIBRARY.example(key, template.languages[0]))
    return Opened(agreement=made, template=template, side=Role.LEADER)


def marked(agreement: Agreement, template: Template) -> Agreement:
    """The agreement with a telling word in each text that somebody has written, goals for every reader."""
    audiences = (Audience.PARTIES, Audience.UNIT, Audience.PUBLIC)
    goals = tuple(
        replace(goal, audience=audiences[place % 3], text=f"{goal.text} Hemlig{place}x")
        for place, goal in enumerate(agreement.goals)
    )
    del template
    return replace(
        agreement,
        goals=goals,
        self_evaluation=replace(agreement.self_evaluation, overall="Egenskatt99", support="Stottebehov99"),
        assessment=replace(agreement.assessment, overall="Vurdering99"),
    )


def written(value: object) -> Iterator[str]:
    """Every text somebody has written in an evaluation."""
    if type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from written(each)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in {"goal", "level"}:
                yield from written(getattr(value, field.name))


def streams(data: bytes) -> Iterator[bytes]:
    """Everything a file holds, unpacked: the objects and words of a PDF, the parts of a ZIP archive."""
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            for name in parts.namelist():
                yield parts.read(name)
                yield name.encode()
    if data.startswith(b"%PDF"):
        yield read_text(data).encode()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for each in pdf.objects:
                yield each.unparse(resolved=True)
                if isinstance(each, pikepdf.Stream):
                    yield each.read_bytes()
            for spec in pdf.attachments.values():
                yield spec.get_file().read_bytes()
        for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
            try:
                yield zlib.decompress(packed)
            except zlib.error:
                continue


def said(data: bytes) -> str:
    """All of it as text: in the encodings a PDF may use, with hyphens at line ends taken back."""
    parts = list(streams(data))
    words = "\n".join(part.decode("utf-8", "ignore") + part.decode("utf-16-be", "ignore") for part in parts)
    return re.sub(r"[-\u00ad\u2010]\s*\n\s*", "", words) + words.replace("\n", " ")


def made(which: Handout, opened: Opened, form: Format, parties: Parties) -> bytes:
    if form is Format.PDF:
        return printing.draw(opened, which, RESOURCES)
    return printing.export(parties.leader, opened, which, form)


@pytest.mark.requirement("R011", "R170", "R216", "R220", "R241")
@pytest.mark.parametrize("which", Handout)
@pytest.mark.parametrize("key", ["ufd-ad", "ledningsavtal"])
def test_what_is_withheld_is_in_no_byte_of_any_format(key: str, which: Handout, parties: Parties) -> None:
    template = LIBRARY.get(key)
    example = marked(signed(LIBRARY.example(key, template.languages[0])), template)
    secret = "Zebrafinken"
    example = replace(
        example,
        organisation=f"{example.organisation} {secret}s",
        leader=replace(example.leader, name=f"Ola {secret}"),
        superior=replace(example.superior, unit=f"{secret} avdeling"),
        goals=tuple(
            replace(
                each,
                contribution=f"Med {secret} i år",
                partner=f"{secret} etat",
                actions=(Action(id=f"a-{each.id}", text="Møtes", responsible=secret),),
            )
            for each in example.goals
        ),
        audience=Audience.PUBLIC,
    )
    here = opened(key, put_redaction(example, Redaction(phrase=secret, ground="Personforhold 13")))
    hidden = [f"Hemlig{n}x" for n, goal in enumerate(example.goals) if not _reads(which, goal.audience)]
    hidden += ["Egenskatt99", "Stottebehov99", "Vurdering99"]
    hidden += [each for each in written(example.self_evaluation) if len(each) > 20]
    hidden += [secret] if which in CUT else []
    shown = [f"Hemlig{n}x" for n, goal in enumerate(example.goals) if _reads(which, goal.audience)]
    for form in Format:
        if which is Handout.BLANK and form is Format.ICS:
            continue  # a blank form has no dates, and a calendar without any is refused
        everything = said(made(which, here, form, parties)).casefold()
        assert [each for each in hidden if each.casefold() in everything] == [], (which, form)
        if form in {Format.PDF, Format.HTML, Format.JSON} and which is not Handout.BLANK:
            assert [each for each in shown if each.casefold() not in everything] == []
        if form in {Format.PDF, Format.HTML} and which in CUT:
            assert "personforhold 13" in everything


def _reads(which: Handout, audience: Audience) -> bool:
    order = list(Audience)
    return which is not Handout.BLANK and order.index(audience) >= order.index(which.reader)


def test_the_search_finds_what_is_there(parties: Parties) -> None:
    """The same search over the whole agreement: it must find what a handout may not hold."""
    example = marked(signed(LIBRARY.example("ufd-ad", "nb")), LIBRARY.get("ufd-ad"))
    here = opened("ufd-ad", example)
    for form in (Format.DOCX, Format.HTML, Format.JSON):
        assert "Hemlig0x" in said(printing.export(parties.leader, here, Edition.AGREEMENT, form))
    assert "Hemlig0x" in said(printing.draw(here, Edition.AGREEMENT, RESOURCES))


@pytest.mark.requirement("R319")
@pytest.mark.parametrize("key", FORMS)
def test_the_list_before_export_is_what_is_printed(key: str) -> None:
    here = opened(key)
    for which in here.template.handouts:
        lines = publishing.lines(here, which)
        assert bool(lines) is (which is not Handout.BLANK)
        cut = extract(here.agreement, here.template, which)
        assert sum(bool(each.code) for each in lines) == len(cut.withheld)
        assert {each.why for each in cut.withheld} >= ({Why.EVALUATION} if lines else set())
        assert cut.agreement.self_evaluation.goals == ()
        assert cut.agreement.assessment.goals == ()


@pytest.mark.requirement("R086")
def test_only_a_form_that_is_handed_in_has_a_copy_for_it() -> None:
    for key in FORMS:
        has = Handout.SUBMISSION in LIBRARY.get(key).papers
        assert has is key.startswith("ledningsavtal")


def test_a_handouts_data_is_not_taken_for_the_agreement() -> None:
    here = opened("ufd-ad")
    data = codec.handout(extract(here.agreement, here.template, Handout.UNIT))
    assert json.loads(data)["edition"] == "unit"
    with pytest.raises(LedarappError) as caught:
        codec.decode(data)
    assert caught.value.code == "exchange.only_a_handout"


def test_numbers_stay_what_they_are_and_a_mark_stands_for_what_is_gone() -> None:
    here = opened("ufd-ad")
    text = read_text(printing.draw(here, Handout.UNIT, RESOURCES), "-layout")
    assert "2.1–2.4" in text
    assert "Utelatt: bare for partene" in text
    assert "3.1" in text


@pytest.mark.parametrize(
    ("phrase", "text", "left"),
    [
        ("Kari", "Karis mor, KARI og kari.", "[x] mor, [x] og [x]."),
        ("Kari Nordmann", "Kari\n  Nordmann kom", "[x] kom"),
        ("12", "2012 og 12 %", "[x] og [x] %"),
        ("a\u00adb", "Ab", "[x]"),
        ("(c)", "a (c) b", "a [x] b"),
    ],
)
def test_words_go_with_their_endings_and_over_line_ends(phrase: str, text: str, left: str) -> None:
    from ledarapp.domain.redaction import redact  # noqa: PLC0415 - the one test of it alone

    each = Redaction(phrase=phrase)
    bare = Agreement(id="a", template="t", template_version=1, language="nb", organisation=text)
    cut, found = redact(bare, {each: "[x]"})
    assert cut.organisation == left
    assert found[each] == left.count("[x]")


def test_no_fingerprint_of_the_whole_stays_with_what_is_left() -> None:
    goal = Goal(id="g", area="a", text="Kari leder", origin=Origin(pack="p", says="ab" * 32, issuer="Kari"))
    other = replace(goal, id="h", text="Ola leder", origin=replace(goal.origin, issuer="Ola"))
    here = opened("ufd-ad", replace(LIBRARY.example("ufd-ad", "nb"), goals=(goal, other)))
    for phrase in ("Kari", "ab"):
        each = put_redaction(here.agreement, Redaction(phrase=phrase))
        cut = extract(each, here.template, Handout.UNIT).agreement
        assert cut.goals[0].origin == (Origin() if phrase == "Kari" else goal.origin)
        assert cut.goals[1].origin == other.origin


def test_what_either_withholds_is_withheld() -> None:
    mine = (Redaction(phrase="a", ground="mitt", audience=Audience.UNIT),)
    theirs = (Redaction(phrase="a", ground="ditt"), Redaction(phrase="b"))
    both = united(mine, theirs)
    assert [(each.phrase, each.ground, each.audience) for each in both] == [
        ("a", "mitt", Audience.PARTIES),
        ("b", "", Audience.PARTIES),
    ]
    assert united(both, theirs) == both
    bare = Agreement(id="a", template="t", template_version=1, language="nb")
    assert drop_redaction(put_redaction(bare, mine[0]), "a") == bare


def test_the_demo_leaves_them_all(tmp_path: Path) -> None:
    from ledarapp import app  # noqa: PLC0415 - brings both desks
    from ledarapp.operations.rehearsal import Rehearsal  # noqa: PLC0415

    with app.rehearsal_desks() as (leader, superior):
        for _ in Rehearsal(leader, superior, "ledningsavtal", "sv-FI", tmp_path).play():
            pass
    names = {path.name for path in tmp_path.iterdir()}
    assert {f"{which}.pdf" for which in Handout} | {"unit.html", "agreement.docx", "calendar.ics"} <= names
