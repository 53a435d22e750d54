"""An agreement in force is amended between two desks, and the version in force stays what it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ledarapp.domain.agreement import Agreement, drop_goal, put_goal, put_section
from ledarapp.domain.amending import changed_goals, in_force, number, opened, words_of
from ledarapp.domain.deciding import decide, possible
from ledarapp.domain.decision import DecisionKind
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import GoalEvaluation, SelfEvaluation
from ledarapp.domain.follow_up import LogEntry, Minute
from ledarapp.domain.paper import Handout, Record
from ledarapp.domain.publicity import extract
from ledarapp.domain.recorded import papers
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Part, Stage, is_amending, may_write, stage
from ledarapp.exchange import codec
from ledarapp.operations import deciding, drafting, exchanging, printing, publishing, signing
from ledarapp.operations.desk import Desk
from tests.documents.samples import judged, read_text
from tests.operations.conftest import Parties

TODAY = date(2026, 11, 3)
REASON = "Stortinget har endret rammen."


def note(parties: Parties, desk: Desk, kind: DecisionKind) -> Agreement:
    at = parties.at(desk)
    made = deciding.decision(desk, at, kind, on=TODAY, reason=REASON)
    agreement = decide(at.agreement, made)
    drafting.save(desk, agreement)
    return agreement


def come_into_force(parties: Parties) -> Agreement:
    """Both sign, and each has what the other has."""
    for desk, other in ((parties.leader, parties.superior), (parties.superior, parties.leader)):
        signing.sign(desk, parties.at(desk))
        parties.send(desk, other)
    return parties.at(parties.leader).agreement


def reword(parties: Parties, desk: Desk, words: str) -> str:
    """Change the first goal's words; return its id."""
    agreement = parties.at(desk).agreement
    goal = agreement.goals[0]
    drafting.save(desk, put_goal(agreement, replace(goal, text=words)))
    return goal.id


@pytest.mark.requirement("R022")
def test_an_amendment_is_proposed_written_sent_and_signed_by_both(parties: Parties) -> None:
    before = come_into_force(parties)
    first = before.goals[0].text

    proposed = note(parties, parties.superior, DecisionKind.AMENDMENT)
    goal = reword(parties, parties.superior, f"{first} Innen juni.")
    parties.send(parties.superior, parties.leader)

    here = parties.at(parties.leader).agreement
    assert (here.version, number(here), is_amending(here)) == (before.version + 1, 1, True)
    assert proposed.decisions[-1].refers == "1"
    assert here.decisions[-1].name == before.superior.name
    assert changed_goals(here) == {goal}
    assert may_write(here, Part.CONTENT, Role.LEADER)
    assert may_write(here, Part.FOLLOW_UP, Role.LEADER)
    assert in_force(here).goals == before.goals

    amended = come_into_force(parties)
    assert stage(amended) is Stage.IN_FORCE
    assert not is_amending(amended)
    given = [each for each in amended.signatures if each.version == amended.version]
    assert {each.meaning for each in given} == {"Jeg godtar endring 1 av avtalen."}
    assert len([each for each in amended.signatures if each.version == before.version]) == len(Role)
    for old in (each for each in amended.signatures if each.version == before.version):
        assert amended.amends is not None
        assert codec.content_hash(amended.amends, Edition.AGREEMENT) == old.content_hash
        assert printing.kept_file(parties.leader, amended, old) is not None
    assert parties.at(parties.superior).agreement.amends == amended.amends


@pytest.mark.requirement("R022", "R225")
def test_the_amendment_and_the_mid_year_review_leave_as_documents_of_their_own(parties: Parties) -> None:
    form = parties.at(parties.leader).template
    assert papers(parties.at(parties.leader).agreement, form) == form.papers
    come_into_force(parties)
    reviewed = note(parties, parties.leader, DecisionKind.TO_AMEND)
    assert papers(reviewed, form) == (*form.papers, Record.MID_YEAR)
    entry = LogEntry(
        id="e", goal=reviewed.goals[0].id, on=TODAY, writer=Role.LEADER, text="Notatet om juni", value="7"
    )
    said = Minute(writer=Role.SUPERIOR, on=TODAY, goal=reviewed.goals[1].id, text="Vi venter til høsten.")
    noted = replace(reviewed.follow_up, entries=(entry,), minutes=(said,))
    secret = SelfEvaluation(overall="Uferdige ord")
    drafting.save(parties.leader, replace(reviewed, follow_up=noted, self_evaluation=secret))
    note(parties, parties.leader, DecisionKind.AMENDMENT)
    reword(parties, parties.leader, "Helt nye ord her.")
    at = parties.at(parties.leader)
    assert papers(at.agreement, form)[-2:] == (Record.AMENDMENT, Record.MID_YEAR)

    review = printing.export(parties.leader, at, Record.MID_YEAR, printing.Format.PDF)
    told = " ".join(read_text(review).split())
    assert all(
        each in told for each in (REASON, "Notatet om juni", "Vi venter til høsten.", "Halvårssamtale")
    )
    amendment = printing.export(parties.leader, at, Record.AMENDMENT, printing.Format.PDF)
    told = " ".join(read_text(amendment).split())
    assert all(each in told for each in ("Endring 1", "Helt nye ord her.", REASON, "Ikke signert av"))
    assert at.agreement.goals[2].text not in told
    for which in Record:
        assert judged(printing.draw(at, which, parties.leader.resources)) == []
        for form_of_file in printing.Format:
            data = printing.export(parties.leader, at, which, form_of_file)
            assert b"Uferdige ord" not in data
    shown = [each.name for each in publishing.lines(at, Record.AMENDMENT) if not each.code]
    assert shown == ["1.1 Helt nye ord her."]


@pytest.mark.requirement("R224")
def test_a_withdrawn_amendment_leaves_every_word_as_it_was_signed(parties: Parties) -> None:
    before = come_into_force(parties)
    said = SelfEvaluation(goals=(GoalEvaluation(goal=before.goals[0].id, text="Nådd."),))
    drafting.save(parties.leader, replace(before, self_evaluation=said))
    note(parties, parties.leader, DecisionKind.AMENDMENT)
    drafting.save(parties.leader, drop_goal(parties.at(parties.leader).agreement, before.goals[0].id))
    parties.send(parties.leader, parties.superior)

    note(parties, parties.leader, DecisionKind.WITHDRAWN)
    parties.send(parties.leader, parties.superior)

    for desk in (parties.leader, parties.superior):
        there = parties.at(desk).agreement
        assert words_of(there) == words_of(before)
        assert stage(there) is Stage.IN_FORCE
        assert [each.kind for each in there.decisions] == [DecisionKind.AMENDMENT, DecisionKind.WITHDRAWN]
        assert codec.content_hash(there, Edition.AGREEMENT) == before.signatures[0].content_hash
    assert parties.at(parties.leader).agreement.self_evaluation == said


def test_an_amendment_that_somebody_has_signed_is_not_withdrawn(parties: Parties) -> None:
    come_into_force(parties)
    note(parties, parties.leader, DecisionKind.AMENDMENT)
    reword(parties, parties.leader, "Et nytt krav.")
    signing.sign(parties.leader, parties.at(parties.leader))
    assert DecisionKind.WITHDRAWN not in possible(parties.at(parties.leader).agreement)
    signing.reopen(parties.leader, parties.at(parties.leader))
    with pytest.raises(LedarappError) as refused:
        note(parties, parties.leader, DecisionKind.WITHDRAWN)
    assert refused.value.code == "decision.not_now"


@pytest.mark.requirement("R225")
@pytest.mark.parametrize("kind", [DecisionKind.UNCHANGED, DecisionKind.TO_AMEND])
def test_the_mid_year_review_is_recorded_and_travels(parties: Parties, kind: DecisionKind) -> None:
    before = come_into_force(parties)
    assert kind not in possible(opened(before))
    note(parties, parties.superior, kind)
    parties.send(parties.superior, parties.leader)
    here = parties.at(parties.leader).agreement
    (noted,) = here.decisions
    assert (noted.kind, noted.on, noted.reason) == (kind, TODAY, REASON)
    assert words_of(here) == words_of(before)
    assert stage(here) is Stage.IN_FORCE


def test_what_was_signed_before_keeps_its_bytes_and_handouts_say_what_is_in_force(parties: Parties) -> None:
    before = come_into_force(parties)
    assert b"amends" not in codec.encode(before)
    assert b"amends" not in codec.content(before, Edition.AGREEMENT)
    note(parties, parties.leader, DecisionKind.AMENDMENT)
    reword(parties, parties.leader, "Ennå ikke avtalt.")
    at = parties.at(parties.leader)
    handed = codec.handout(extract(at.agreement, at.template, Handout.UNIT))
    assert b"avtalt." not in handed
    assert b"amends" not in handed


def test_a_package_whose_version_before_is_another_agreements_is_refused(parties: Parties) -> None:
    before = opened(come_into_force(parties))
    assert codec.decode(codec.encode(before)) == before
    assert before.amends is not None
    for wrong in (
        replace(before.amends, id="another"),
        replace(before.amends, version=before.version),
        replace(before.amends, self_evaluation=SelfEvaluation(overall="x")),
    ):
        with pytest.raises(LedarappError) as refused:
            codec.decode(codec.encode(replace(before, amends=wrong)))
        assert refused.value.code == "exchange.bad_data"


def test_both_may_write_the_amendment_and_their_words_meet(parties: Parties) -> None:
    before = come_into_force(parties)
    note(parties, parties.leader, DecisionKind.AMENDMENT)
    parties.send(parties.leader, parties.superior)
    goal = reword(parties, parties.superior, "Overordnedes nye ord.")
    key = before.sections[0].key
    drafting.save(parties.leader, put_section(parties.at(parties.leader).agreement, key, "Lederens nye ord."))
    parties.send(parties.superior, parties.leader)
    here = parties.at(parties.leader).agreement
    assert (here.goal(goal).text, here.section(key)) == ("Overordnedes nye ord.", "Lederens nye ord.")
    assert (number(here), here.version) == (1, before.version + 1)
    seen = exchanging.pack(parties.leader, parties.at(parties.leader))
    assert parties.look(seen, parties.superior).sound
