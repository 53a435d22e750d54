"""A foreign PDF is judged apart: the same verdict, and no harm from files made to do some."""

from __future__ import annotations

import resource
import sys
from dataclasses import fields, replace

import pytest

from ledarapp import app
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.verdict import PdfVerdict, SignatureVerdict
from ledarapp.operations import apart, drafting, exchanging, history, identity, receiving, signing
from ledarapp.signatures import verify
from tests.signatures import attacks
from tests.signatures.hostile import HOSTILE
from tests.signatures.samples import FIELDS, LEADER, NOW, People, draw


def test_judging_apart_gives_the_same_verdict(twice: bytes, once: bytes, people: People) -> None:
    for pdf, expected in ((twice, FIELDS), (attacks.replace_page(twice), None), (once, (LEADER, "third"))):
        there = apart.verify_apart(pdf, known=people.known, expected=expected, now=NOW)
        assert there == verify.verify_pdf(pdf, known=people.known, expected=expected, now=NOW)


def test_every_part_of_a_verdict_comes_over() -> None:
    """A field added to a verdict must be told by the process apart as well."""
    carried = {*apart._TEXTS, *apart._FLAGS, "at", "changes", "trust", "notes", "later"}
    assert carried == {each.name for each in fields(SignatureVerdict)}
    assert {*apart._LISTS, "readable", "by_pen", "causes", "signatures"} == {
        each.name for each in fields(PdfVerdict)
    }


@pytest.mark.requirement("R218")
def test_one_process_answers_for_a_whole_package(
    twice: bytes, once: bytes, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is attached is read only there, and only of a PDF that is whole."""
    questions = [
        apart.Question(pdf=twice, expected=FIELDS, attachment="agreement.json"),
        apart.Question(pdf=attacks.replace_page(twice), attachment="agreement.json"),
        apart.Question(pdf=once, expected=(LEADER,), attachment="other.json"),
    ]
    start, begun = apart._command, []

    def command() -> list[str]:
        begun.append(1)
        return start()

    monkeypatch.setattr(apart, "_command", command)
    answers = apart.apart(questions, people.known, NOW)()
    assert answers == apart.here(questions, people.known, NOW)()
    assert begun == [1]
    assert [bool(each.attached) for each in answers] == [True, False, False]


@pytest.mark.requirement("R218")
def test_a_packages_documents_are_read_by_the_process_that_may_die(monkeypatch: pytest.MonkeyPatch) -> None:
    with app.rehearsal_desks() as (leader, superior):
        opened = drafting.example(leader, "ufd-ad", "nb")
        bare = replace(opened.agreement, self_evaluation=SelfEvaluation(), assessment=Assessment())
        drafting.save(leader, bare)
        identity.make(leader, bare.leader, "UFD")
        signing.sign(leader, drafting.open_agreement(leader, bare.id))
        data = exchanging.pack(leader, drafting.open_agreement(leader, bare.id))
        assert exchanging.look(data, known={}, now=superior.now()).sound
        agreement = drafting.open_agreement(leader, bare.id).agreement
        pdf = history.signed_file(leader, agreement, agreement.signatures[0]) or b""
        told = history.judge(pdf, agreement.signatures[0], receiving.circle(superior))
        assert isinstance(told, SignatureVerdict)
        assert told.fingerprint == agreement.signatures[0].fingerprint
        monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-c", "import os; os.abort()"])
        with pytest.raises(LedarappError, match=r"signatures\.not_checked"):
            exchanging.look(data, known={}, now=superior.now())
        with pytest.raises(LedarappError, match=r"signatures\.not_checked"):
            history.judge(pdf, agreement.signatures[0], receiving.circle(superior))


def test_errors_come_over_too() -> None:
    with pytest.raises(LedarappError, match=r"signatures\.encrypted_pdf"):
        apart.verify_apart(attacks.lock(draw("x")), known={}, expected=None, now=NOW)


@pytest.mark.requirement("R218")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_an_answer_in_time(name: str) -> None:
    pdf = HOSTILE[name]()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        verdict = apart.verify_apart(pdf, known={}, expected=None, now=NOW, seconds=4)
    except LedarappError as error:
        assert error.code == "signatures.not_checked"  # noqa: PT017 - one of two lawful answers
    else:
        assert not verdict.intact
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 5


def test_an_answer_that_is_no_verdict_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    for said in ("print('{}')", "print('no')", "import os; os.abort()", "print('[]')"):
        monkeypatch.setattr(apart, "_command", lambda said=said: [sys.executable, "-c", said])
        with pytest.raises(LedarappError, match=r"signatures\.not_checked"):
            apart.verify_apart(b"%PDF-1.7\n", known={}, expected=None, now=NOW)


def test_the_packed_program_starts_itself_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart._command() == [sys.executable, apart.FLAG]
    monkeypatch.setattr(apart, "main", lambda: 77)
    assert app.main([apart.FLAG]) == 77
