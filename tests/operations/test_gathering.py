"""Views are gathered from sheet to summary: handed out, filled in both ways, taken in once, closed, used."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from ledarapp.app import rehearsal_desks
from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.sheets import LONGEST_TEXT, Wishes
from ledarapp.domain.signature import Role
from ledarapp.domain.views import Asked, QuestionSheet
from ledarapp.messages import LANGUAGES, Messages
from ledarapp.operations import drafting, gathering
from ledarapp.operations.desk import Desk, Opened
from tests.documents.samples import read_text

WISHES = Wishes(levels=("1", "2", "3", "4", "5"), due=date(2026, 3, 1))


@dataclass(frozen=True)
class Gathering:
    """A leader's desk with an agreement, its sheet, and a folder for answers."""

    desk: Desk
    opened: Opened
    sheet: QuestionSheet
    folder: Path

    def plain(
        self, number: int, group: str = "subordinates", level: int = 3, text: str = ""
    ) -> dict[str, object]:
        return {
            "format": 1,
            "sheet": self.sheet.id,
            "token": f"{number:032x}",
            "group": group,
            "ratings": [
                {"question": each.key, "level": level}
                for each in self.sheet.questions
                if each.kind is Asked.SCALE
            ],
            "texts": [{"question": "strengths", "text": text}] if text else [],
        }

    def file(self, plain: object, name: str = "answer.json") -> Path:
        path = self.folder / name
        path.write_bytes(plain if isinstance(plain, bytes) else json.dumps(plain).encode())
        return path

    def take(self, *plains: object) -> list[str]:
        paths = [self.file(each, f"{place}.json") for place, each in enumerate(plains)]
        return [codes(each) for each in gathering.take_in(self.desk, paths, only=self.sheet)]

    @property
    def count(self) -> int:
        return len(gathering.answers_to(self.desk, self.sheet))


def codes(taken: gathering.Taken) -> str:
    return taken.error.code if taken.error else "known" if taken.known else "taken"


@pytest.fixture(name="gathered", params=["nb"])
def _gathered(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Gathering]:
    with rehearsal_desks() as (desk, _):
        me = Person(name="Ola Nordmann")
        opened = drafting.new(desk, "lederevaluering-360", request.param, side=Role.LEADER, me=me)
        yield Gathering(desk, opened, gathering.make(desk, opened, WISHES), tmp_path)


def fill(pdf: bytes, group: str, level: int, text: str) -> bytes:
    """Fill a sheet in as a reader does: the group's value, and which button shows it."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        for field in file.Root.AcroForm.Fields[0].Kids:
            name = str(field.T)
            if pikepdf.Name.Tx == field.FT:
                field.V = pikepdf.String(text)
                continue
            chosen = pikepdf.Name(f"/{group if name == 'group' else level}")
            field.V = chosen
            for button in field.Kids:
                if str(chosen) in button.AP.N:
                    button.AS = chosen
        out = io.BytesIO()
        file.save(out)
        return out.getvalue()


@pytest.mark.requirement("R109", "R110")
def test_a_filled_pdf_is_taken_in_once(gathered: Gathering) -> None:
    one, other = gathering.copies(gathered.opened.template, gathered.sheet, gathered.desk.resources, 2)
    first = gathered.file(fill(one, "peers", 4, "Holder ord – alltid æøå"), "a.pdf")
    second = gathered.file(fill(other, "peers", 4, "Holder ord – alltid æøå"), "b.pdf")

    taken = [codes(each) for each in gathering.take_in(gathered.desk, [first, second, first])]

    assert taken == ["taken", "taken", "known"]
    answer = gathering.answers_to(gathered.desk, gathered.sheet)[0]
    assert (answer.group, {each.level for each in answer.ratings}) == ("peers", {4})
    assert {each.text for each in answer.texts} == {"Holder ord – alltid æøå"}


def test_some_readers_mark_the_button_alone(gathered: Gathering) -> None:
    (blank,) = gathering.copies(gathered.opened.template, gathered.sheet, gathered.desk.resources, 1)
    with pikepdf.open(io.BytesIO(fill(blank, "peers", 2, "Ja"))) as file:
        for field in file.Root.AcroForm.Fields[0].Kids:
            if pikepdf.Name.Btn == field.FT:
                del field.V
        out = io.BytesIO()
        file.save(out)

    (taken,) = gathering.take_in(gathered.desk, [gathered.file(out.getvalue(), "a.pdf")])

    assert codes(taken) == "taken"
    assert {each.level for each in gathering.answers_to(gathered.desk, gathered.sheet)[0].ratings} == {2}


def test_every_field_is_told_and_tagged(gathered: Gathering) -> None:
    (blank,) = gathering.copies(gathered.opened.template, gathered.sheet, gathered.desk.resources, 1)
    with pikepdf.open(io.BytesIO(blank)) as file:
        widgets = [each for page in file.pages for each in page.obj.get("/Annots", [])]
        asked = len([each for each in gathered.sheet.questions if each.kind is Asked.SCALE])
        texts = len(gathered.sheet.questions) - asked
        assert len(widgets) == len(gathered.sheet.groups) + asked * len(gathered.sheet.levels) + texts
        assert all(str(each.TU) and "/StructParent" in each and each.F == 4 for each in widgets)
        assert all(page.obj.Tabs == pikepdf.Name.S for page in file.pages)
        assert "/NeedAppearances" not in file.Root.AcroForm
        metadata = bytes(file.Root.Metadata.read_bytes()).decode()
        assert "pdfuaid:part>1" in metadata
        assert "pdfaid:part" not in metadata


def test_nothing_filled_in_is_no_answer(gathered: Gathering) -> None:
    (blank,) = gathering.copies(gathered.opened.template, gathered.sheet, gathered.desk.resources, 1)
    (taken,) = gathering.take_in(gathered.desk, [gathered.file(blank, "blank.pdf")])
    assert codes(taken) == "answers.broken"


def test_each_file_that_does_not_fit_gets_its_sentence_and_hinders_no_other(gathered: Gathering) -> None:
    good = gathered.plain(1)
    cases: list[tuple[object, str]] = [
        (good, "taken"),
        (good, "known"),
        ({**good, "group": "peers"}, "answers.differs"),
        ({**gathered.plain(2), "sheet": "another"}, "answers.another_sheet"),
        ({**gathered.plain(3), "format": 2}, "answers.made_by_newer_version"),
        ({**gathered.plain(4), "name": "Kari"}, "answers.broken"),
        ({**gathered.plain(5), "group": "bosses"}, "answers.broken"),
        ({**gathered.plain(6), "token": "1"}, "answers.broken"),
        ({**gathered.plain(7), "ratings": [{"question": "goals", "level": 6}]}, "answers.broken"),
        ({**gathered.plain(8), "ratings": [{"question": "pay", "level": 1}]}, "answers.broken"),
        ({**gathered.plain(9), "ratings": [{"question": "goals", "level": 1}] * 2}, "answers.broken"),
        (gathered.plain(10, text="x" * (LONGEST_TEXT + 1)), "answers.broken"),
        ({**gathered.plain(11), "ratings": []}, "answers.broken"),
        (b"{", "answers.not_an_answer"),
        (b"[" * 5000, "answers.not_an_answer"),
        (b"%PDF-1.7 nothing", "documents.not_a_pdf"),
        (gathered.plain(12), "taken"),
    ]

    assert gathered.take(*(plain for plain, _ in cases)) == [code for _, code in cases]
    assert gathered.count == 2


def test_every_sentence_can_be_said_with_the_values_given(gathered: Gathering) -> None:
    messages = Messages(gathered.desk.resources / "messages", strict=True)
    bad = [{**gathered.plain(3), "format": 2}, {**gathered.plain(4), "name": "Kari"}, b"{"]
    paths = [gathered.file(each, f"{place}.json") for place, each in enumerate(bad)]
    for each in gathering.take_in(gathered.desk, paths, only=gathered.sheet):
        assert each.error is not None
        assert all("{" not in messages.sentence(each.error, language) for language in LANGUAGES)


def test_words_from_elsewhere_are_text_and_nothing_else(gathered: Gathering) -> None:
    assert gathered.take(gathered.plain(1, text="\u202eabc\x00\x1b[31m<b>\u2066 æ\n\n2")) == ["taken"]
    (said,) = gathering.answers_to(gathered.desk, gathered.sheet)[0].texts
    assert said.text == "abc[31m<b> æ\n\n2"


@pytest.mark.requirement("R112")
def test_the_summary_waits_for_the_close_and_then_stays(gathered: Gathering) -> None:
    gathered.take(*(gathered.plain(number) for number in range(4)))
    with pytest.raises(LedarappError, match="too_few"):
        gathering.close(gathered.desk, gathered.opened.agreement.id, gathered.sheet)
    with pytest.raises(ValueError, match="open"):
        gathering.summary(gathered.desk, gathered.sheet)

    gathered.take(gathered.plain(4))
    done = gathering.close(gathered.desk, gathered.opened.agreement.id, gathered.sheet)

    assert gathering.sheet(gathered.desk, gathered.opened.agreement.id) == done
    views = gathering.summary(gathered.desk, done)
    assert [(each.key, each.answers) for each in views.groups] == [("subordinates", 5)]
    late = gathered.file(gathered.plain(9), "late.json")
    assert [codes(each) for each in gathering.take_in(gathered.desk, [late])] == ["answers.closed"]
    assert gathering.summary(gathered.desk, done) == views
    assert late.exists()


@pytest.mark.requirement("R202")
def test_an_ordinary_agreement_asks_its_own_questions_of_the_staff(gathered: Gathering) -> None:
    opened = drafting.new(gathered.desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name="Kari"))
    wishes = replace(WISHES, written=("Hva bør vi slutte med?",), rated=())

    made = gathering.make(gathered.desk, opened, wishes)

    assert [(each.key, each.named) for each in made.groups] == [("staff", False)]
    assert [each.text for each in made.questions] == ["Hva bør vi slutte med?"]
    assert not made.levels
    assert "Hva bør vi slutte med?" in gathering.page(opened.template, made).decode()
    with pytest.raises(LedarappError, match="nobody_answers"):
        gathering.make(gathered.desk, opened, replace(WISHES, rated=(" ",)))
    with pytest.raises(LedarappError, match="scale_too_short"):
        gathering.make(gathered.desk, opened, replace(WISHES, rated=("Tydelig?",), levels=("1", "1")))


@pytest.mark.requirement("R108", "R114", "R115")
def test_the_plan_feeds_the_next_agreement(gathered: Gathering) -> None:
    plan = gathered.desk.library.example("lederevaluering-360", "nb")
    target = drafting.new(gathered.desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name="Kari"))
    before = len(target.agreement.goals)

    assert target.agreement.id in dict(gathering.drafts_for_plan(gathered.desk, plan.id))
    added = gathering.use_plan(gathered.desk, plan, target.agreement.id)
    again = gathering.use_plan(gathered.desk, plan, target.agreement.id)

    after = drafting.open_agreement(gathered.desk, target.agreement.id).agreement
    assert (added, again) == (len(plan.goals), 0)
    assert len(after.goals) == before + added
    assert {goal.text for goal in plan.goals} <= {goal.text for goal in after.goals}


def test_a_damaged_pdf_is_refused_or_read_and_nothing_else(gathered: Gathering) -> None:
    """Bytes changed, cut and put in where the file is plain to read: only our own errors come out."""
    (blank,) = gathering.copies(gathered.opened.template, gathered.sheet, gathered.desk.resources, 1)
    with pikepdf.open(io.BytesIO(fill(blank, "peers", 2, "Ja"))) as file:
        out = io.BytesIO()
        file.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    plain, chance, outcomes = out.getvalue(), random.Random(7), set()
    for _ in range(60):
        data = bytearray(plain)
        for _ in range(chance.choice((1, 8, 40))):
            at = chance.randrange(len(data))
            if chance.random() < 0.6:
                data[at] = chance.randrange(256)
            else:
                data[at : at + chance.randrange(40)] = chance.choice((b"", b"<<", b">>", b"/Kids ", b"null"))
        (taken,) = gathering.take_in(gathered.desk, [gathered.file(bytes(data), "damaged.pdf")])
        outcomes.add(codes(taken))
    assert outcomes <= {"taken", "known", "documents.not_a_pdf"} | {
        f"answers.{code}"
        for code in (
            "not_an_answer",
            "broken",
            "differs",
            "another_sheet",
            "made_by_newer_version",
            "no_such_sheet",
        )
    }


@pytest.mark.requirement("R115")
def test_the_summary_is_a_document_of_its_own(gathered: Gathering) -> None:
    gathered.take(*(gathered.plain(number, text="Holder ord") for number in range(5)))
    done = gathering.close(gathered.desk, gathered.opened.agreement.id, gathered.sheet)
    views = gathering.summary(gathered.desk, done)

    pdf = gathering.as_pdf(gathered.opened.template, done, views, gathered.desk.resources)

    text = read_text(pdf)
    assert "Holder ord" in text
    assert "Underordnede (5)" in text
    assert "Ola Nordmann" in text
