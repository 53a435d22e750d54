"""Bringing two answers together: nothing of one's own is lost, nothing is guessed, no signature is moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.domain.agreement import (
    Agreement,
    Section,
    drop_goal,
    move_goal,
    put_goal,
    put_milestone,
    put_section,
)
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, GoalEvaluation, SelfEvaluation
from ledarapp.domain.goal import Audience, Goal, Indicator, Priority
from ledarapp.domain.merge import ORDER, Choice, Merge, differences, merge
from ledarapp.domain.signature import Edition, Means, Role, Signature
from ledarapp.domain.stages import Stage, stage
from tests.strategies import agreements, goals, texts

BASE = Agreement(
    id="a1",
    template="ufd-ad",
    template_version=1,
    language="nb",
    goals=(
        Goal(id="g1", area="results", text="Kortere tid", indicators=(Indicator(id="i1", text="30 dager"),)),
        Goal(id="g2", area="results", text="Færre feil"),
        Goal(id="g3", area="staff", text="Trivsel"),
    ),
    sections=(Section(key="tasks", text="Budsjett"),),
)


def text(agreement: Agreement, goal: str, words: str) -> Agreement:
    return put_goal(agreement, replace(agreement.goal(goal), text=words))


def given_by(
    role: Role, *, version: int = 1, words: str = "a", edition: Edition = Edition.AGREEMENT
) -> Signature:
    return Signature(
        edition=edition,
        role=role,
        version=version,
        name=role.value,
        at=datetime(2026, 11, 22, tzinfo=UTC),
        content_hash=words * 64,
    )


def signing(agreement: Agreement, *signatures: Signature) -> Agreement:
    return replace(agreement, signatures=(*agreement.signatures, *signatures))


def by_leader(mine: Agreement, theirs: Agreement, base: Agreement | None = BASE) -> Merge:
    return merge(mine, theirs, side=Role.LEADER, base=base)


# --- by example --------------------------------------------------------------------------------


def test_while_mine_is_untouched_theirs_is_taken() -> None:
    theirs = drop_goal(text(BASE, "g1", "Mye kortere tid"), "g2")
    assert by_leader(BASE, theirs) == Merge(agreement=theirs)


def test_while_theirs_is_untouched_mine_stays() -> None:
    mine = put_section(text(BASE, "g1", "Mye kortere tid"), "post", "Leder")
    assert by_leader(mine, BASE) == Merge(agreement=mine)


def test_changes_in_different_places_need_no_question() -> None:
    mine = text(put_milestone(BASE, "memo", date(2027, 8, 1)), "g1", "Kortest tid")
    theirs = put_section(replace(BASE, organisation="Etaten"), "tasks", "Budsjett og regnskap")
    theirs = put_goal(theirs, replace(BASE.goal("g1"), priority=Priority.HIGH))
    merged = by_leader(mine, theirs)
    assert not merged.conflicts
    assert merged.agreement.goal("g1") == replace(mine.goal("g1"), priority=Priority.HIGH)
    assert merged.agreement.section("tasks") == "Budsjett og regnskap"
    assert merged.agreement.organisation == "Etaten"
    assert merged.agreement.milestone("memo") == date(2027, 8, 1)


def test_one_field_changed_by_both_is_asked() -> None:
    mine, theirs = text(BASE, "g1", "min"), text(BASE, "g1", "din")
    merged = by_leader(mine, theirs)
    assert merged.agreement == mine
    (asked,) = merged.conflicts
    assert (asked.path, asked.mine, asked.theirs) == (("goals", "g1", "text"), "min", "din")
    assert asked.both_possible


@pytest.mark.parametrize(
    ("choice", "words"), [(Choice.MINE, "min"), (Choice.THEIRS, "din"), (Choice.BOTH, "min\ndin")]
)
def test_a_choice_answers_the_question(choice: Choice, words: str) -> None:
    mine, theirs = text(BASE, "g1", "min"), text(BASE, "g1", "din")
    path = ("goals", "g1", "text")
    merged = merge(mine, theirs, side=Role.LEADER, base=BASE, choices={path: choice})
    assert not merged.conflicts
    assert merged.agreement.goal("g1").text == words
    if choice is Choice.BOTH:
        mirrored = merge(theirs, mine, side=Role.SUPERIOR, base=BASE, choices={path: choice})
        assert mirrored.agreement == merged.agreement


def test_only_running_text_can_be_kept_twice() -> None:
    mine, theirs = replace(BASE, audience=Audience.PUBLIC), replace(BASE, audience=Audience.PARTIES)
    (asked,) = by_leader(mine, theirs).conflicts
    assert not asked.both_possible
    chosen = merge(mine, theirs, side=Role.LEADER, base=BASE, choices={("audience",): Choice.BOTH})
    assert chosen.agreement.audience is Audience.PUBLIC


def test_a_goal_one_dropped_and_the_other_changed_is_asked_whole() -> None:
    mine, theirs = text(BASE, "g2", "Ingen feil"), drop_goal(BASE, "g2")
    (asked,) = by_leader(mine, theirs).conflicts
    assert (asked.path, asked.mine, asked.theirs) == (("goals", "g2"), mine.goal("g2"), None)
    assert not asked.both_possible
    dropped = merge(mine, theirs, side=Role.LEADER, base=BASE, choices={asked.path: Choice.THEIRS})
    assert dropped.agreement.goals == theirs.goals


def test_goals_added_by_both_stand_in_one_order_on_both_desks() -> None:
    mine = put_goal(BASE, Goal(id="m", area="results"))
    theirs = put_goal(put_goal(BASE, Goal(id="t", area="results")), Goal(id="u", area="staff"), at=0)
    here = merge(mine, theirs, side=Role.LEADER, base=BASE)
    there = merge(theirs, mine, side=Role.SUPERIOR, base=BASE)
    assert here == there
    assert [goal.id for goal in here.agreement.in_area("results")] == ["g1", "g2", "t", "m"]
    assert [goal.id for goal in here.agreement.in_area("staff")] == ["u", "g3"]


def test_an_order_only_one_has_changed_is_taken() -> None:
    moved = move_goal(BASE, "g1", 1)
    added = put_goal(BASE, Goal(id="m", area="results"), at=0)
    assert [goal.id for goal in by_leader(added, moved).agreement.goals] == ["m", "g2", "g1", "g3"]
    assert [goal.id for goal in by_leader(moved, added).agreement.goals] == ["m", "g2", "g1", "g3"]


def test_an_order_both_have_changed_is_asked() -> None:
    mine = replace(BASE, goals=(BASE.goals[1], BASE.goals[0], BASE.goals[2]))
    theirs = replace(BASE, goals=(BASE.goals[2], BASE.goals[0], BASE.goals[1]))
    (asked,) = by_leader(mine, theirs).conflicts
    assert (asked.path, asked.mine) == (("goals", ORDER), ("g2", "g1", "g3"))
    taken = merge(mine, theirs, side=Role.LEADER, base=BASE, choices={asked.path: Choice.THEIRS})
    assert taken.agreement == theirs


def test_without_a_base_every_difference_is_asked() -> None:
    theirs = put_goal(text(BASE, "g1", "din"), Goal(id="t", area="staff"))
    merged = by_leader(BASE, theirs, base=None)
    assert [asked.path for asked in merged.conflicts] == [("goals", "g1", "text"), ("goals", "t")]
    assert merged.agreement == BASE
    assert differences(BASE, theirs) == merged.conflicts


# --- signatures ---------------------------------------------


def test_a_countersigned_agreement_comes_back_in_force() -> None:
    mine = signing(BASE, given_by(Role.LEADER))
    theirs = signing(mine, given_by(Role.SUPERIOR))
    merged = by_leader(mine, theirs, base=mine)
    assert merged == Merge(agreement=theirs)
    assert stage(merged.agreement) is Stage.IN_FORCE


def test_what_they_signed_while_i_changed_is_asked_even_where_they_changed_nothing() -> None:
    mine, theirs = text(BASE, "g1", "min"), signing(BASE, given_by(Role.SUPERIOR))
    (asked,) = by_leader(mine, theirs).conflicts
    taken = merge(mine, theirs, side=Role.LEADER, base=BASE, choices={asked.path: Choice.THEIRS})
    assert taken.agreement == theirs


def test_my_words_never_come_under_their_signature() -> None:
    mine, theirs = text(BASE, "g1", "min"), signing(BASE, given_by(Role.SUPERIOR))
    path = ("goals", "g1", "text")
    for choice in (Choice.MINE, Choice.BOTH):
        kept = merge(mine, theirs, side=Role.LEADER, base=BASE, choices={path: choice}).agreement
        assert kept.version == 2
        assert stage(kept) is Stage.DRAFT
        assert kept.signatures == theirs.signatures


def test_what_i_signed_is_not_changed_without_a_word() -> None:
    mine, theirs = signing(BASE, given_by(Role.LEADER)), text(BASE, "g1", "din")
    merged = by_leader(mine, theirs)
    assert merged.conflicts
    assert merged.agreement == mine
    taken = merge(mine, theirs, side=Role.LEADER, base=BASE, choices={("goals", "g1", "text"): Choice.THEIRS})
    assert (taken.agreement.version, stage(taken.agreement)) == (2, Stage.DRAFT)
    assert taken.agreement.signatures == mine.signatures


def test_a_reopened_agreement_comes_back_as_the_next_version() -> None:
    mine = signing(BASE, given_by(Role.LEADER))
    theirs = text(replace(mine, version=2), "g1", "din")
    assert by_leader(mine, theirs, base=mine) == Merge(agreement=theirs)


def test_an_older_package_takes_nothing_back_that_was_signed() -> None:
    draft = text(BASE, "g1", "utkast")
    mine = signing(BASE, given_by(Role.LEADER), given_by(Role.SUPERIOR))
    merged = by_leader(mine, draft, base=mine)
    assert merged.conflicts
    assert merged.agreement == mine


def test_both_may_sign_the_same_words_apart() -> None:
    mine, theirs = signing(BASE, given_by(Role.LEADER)), signing(BASE, given_by(Role.SUPERIOR))
    merged = by_leader(mine, theirs)
    assert not merged.conflicts
    assert stage(merged.agreement) is Stage.IN_FORCE


def test_a_signature_both_have_noted_is_one() -> None:
    """A signature by pen may be noted at both desks; one that can be checked comes before it."""
    early = replace(given_by(Role.LEADER), means=Means.PAPER)
    late = replace(early, at=datetime(2026, 12, 1, tzinfo=UTC))
    checked = replace(late, means=Means.ELECTRONIC, fingerprint="f" * 64)
    for one, other, kept in ((early, late, early), (late, early, early), (early, checked, checked)):
        assert by_leader(signing(BASE, one), signing(BASE, other)).agreement == signing(BASE, kept)


def test_a_countersigned_version_stands_although_i_reopened_it_without_a_change() -> None:
    sent = signing(BASE, given_by(Role.LEADER))
    theirs = signing(sent, given_by(Role.SUPERIOR))
    assert by_leader(replace(sent, version=2), theirs, base=sent).agreement == theirs
    signed_again = signing(replace(sent, version=2), given_by(Role.LEADER, version=2))
    assert by_leader(signed_again, theirs, base=sent).agreement.version == 2


def test_two_signed_answers_to_one_version_have_diverged() -> None:
    mine, theirs = signing(BASE, given_by(Role.LEADER)), signing(BASE, given_by(Role.SUPERIOR, words="b"))
    with pytest.raises(LedarappError) as caught:
        by_leader(mine, theirs)
    assert (caught.value.code, caught.value.values) == ("exchange.diverged", {"version": 1})


def test_strangers_are_refused() -> None:
    for other, code in (
        (replace(BASE, id="a2"), "exchange.another_agreement"),
        (replace(BASE, template_version=2), "exchange.another_form"),
    ):
        with pytest.raises(LedarappError) as caught:
            by_leader(BASE, other)
        assert caught.value.code == code


# --- evaluations --------------------------------------------------------------------------------

SAID = SelfEvaluation(overall="Et godt år", goals=(GoalEvaluation(goal="g1", level="great"),))
JUDGED = Assessment(overall="Enig")


def test_each_party_owns_its_words() -> None:
    here = replace(BASE, self_evaluation=SAID)
    there = replace(BASE, self_evaluation=SelfEvaluation(overall="noe annet"), assessment=JUDGED)
    assert by_leader(here, there).agreement == replace(here, assessment=JUDGED)
    back = merge(there, here, side=Role.SUPERIOR, base=BASE).agreement
    assert back == replace(here, assessment=JUDGED)


def test_an_older_package_does_not_take_an_assessment_away() -> None:
    signature = given_by(Role.SUPERIOR, edition=Edition.ASSESSMENT)
    mine = signing(replace(BASE, assessment=JUDGED), signature)
    assert by_leader(mine, BASE).agreement == mine


def test_my_own_signed_words_come_back_to_an_empty_place_only() -> None:
    signature = given_by(Role.LEADER, edition=Edition.SELF_EVALUATION)
    theirs = signing(replace(BASE, self_evaluation=SAID), signature)
    assert by_leader(BASE, theirs).agreement == theirs
    with pytest.raises(LedarappError) as caught:
        by_leader(replace(BASE, self_evaluation=SelfEvaluation(overall="mitt")), theirs)
    assert caught.value.code == "exchange.own_words_differ"


def test_of_an_agreement_never_seen_my_own_unsigned_words_are_not_taken() -> None:
    whole = replace(BASE, self_evaluation=SAID, assessment=JUDGED)
    assert merge(None, whole, side=Role.SUPERIOR).agreement == replace(whole, assessment=Assessment())
    assert merge(None, whole, side=Role.LEADER).agreement == replace(whole, self_evaluation=SelfEvaluation())
    signed = signing(whole, given_by(Role.SUPERIOR, edition=Edition.ASSESSMENT))
    assert merge(None, signed, side=Role.SUPERIOR).agreement == signed


# --- by rule --------------------------------------------------------------------------------


@st.composite
def edited(draw: st.DrawFn, agreement: Agreement) -> Agreement:
    """The agreement after a few strokes of someone's pen."""
    for _ in range(draw(st.integers(0, 3))):
        stroke = draw(st.sampled_from(["organisation", "section", "add", "drop", "move", "goal", "name"]))
        if stroke == "organisation":
            agreement = replace(agreement, organisation=draw(texts))
        elif stroke == "name":
            agreement = replace(agreement, leader=replace(agreement.leader, name=draw(texts)))
        elif stroke == "section":
            agreement = put_section(agreement, draw(st.sampled_from(["tasks", "post"])), draw(texts))
        elif stroke == "add":
            agreement = put_goal(agreement, draw(goals))
        elif agreement.goals:
            goal = draw(st.sampled_from(agreement.goals))
            if stroke == "drop":
                agreement = drop_goal(agreement, goal.id)
            elif stroke == "move":
                agreement = move_goal(agreement, goal.id, draw(st.sampled_from([-1, 1])))
            else:
                agreement = put_goal(agreement, replace(goal, text=draw(texts), success=draw(texts)))
    return agreement


@st.composite
def answers(draw: st.DrawFn) -> tuple[Agreement, Agreement, Agreement | None, Role]:
    """Two answers to one agreement, what they answer, and whose desk this is."""
    base = draw(agreements(signed=False))
    parties = []
    for role in Role:
        answer = draw(edited(base))
        own = Edition.SELF_EVALUATION if role is Role.LEADER else Edition.ASSESSMENT
        for edition in draw(st.sets(st.sampled_from([Edition.AGREEMENT, own]))):
            version = draw(st.integers(1, answer.version))
            # Each side's own letter on each edition, so that signatures differ and never say two things.
            words = "a" if edition is Edition.AGREEMENT else "b"
            answer = signing(answer, given_by(role, version=version, words=words, edition=edition))
        parties.append(answer)
    known = base if draw(st.booleans()) else None
    side = draw(st.sampled_from(Role))
    mine, theirs = parties if side is Role.LEADER else reversed(parties)
    return mine, theirs, known, side


@settings(max_examples=40)
@given(answers())
def test_no_signature_and_no_word_of_ones_own_is_lost(
    answered: tuple[Agreement, Agreement, Agreement | None, Role],
) -> None:
    mine, theirs, base, side = answered
    merged = merge(mine, theirs, side=side, base=base).agreement
    assert {*mine.signatures, *theirs.signatures} == set(merged.signatures)
    once = {(each.edition, each.role, each.version) for each in merged.signatures}
    assert len(once) == len(merged.signatures)
    assert merged.evaluation(side) == mine.evaluation(side)
    assert merged.set_aside == mine.set_aside
    assert merged.version >= max((each.version for each in merged.signatures), default=1)


@settings(max_examples=40)
@given(answers(), st.sampled_from(Choice))
def test_taking_in_twice_changes_nothing(
    answered: tuple[Agreement, Agreement, Agreement | None, Role], choice: Choice
) -> None:
    mine, theirs, base, side = answered
    asked = merge(mine, theirs, side=side, base=base).conflicts
    choices = {each.path: choice for each in asked}
    once = merge(mine, theirs, side=side, base=base, choices=choices)
    assert not once.conflicts
    # What was received is the base from now on.
    assert merge(once.agreement, theirs, side=side, base=theirs) == once
    if not asked:
        assert merge(once.agreement, theirs, side=side, base=base) == once


@settings(max_examples=40)
@given(answers())
def test_both_desks_arrive_at_the_same_words(
    answered: tuple[Agreement, Agreement, Agreement | None, Role],
) -> None:
    mine, theirs, base, side = answered
    here = merge(mine, theirs, side=side, base=base)
    there = merge(theirs, mine, side=side.other, base=base)
    assert bool(here.conflicts) == bool(there.conflicts)
    assert {each.path for each in here.conflicts} == {each.path for each in there.conflicts}
    if not here.conflicts:
        assert differences(here.agreement, there.agreement) == ()


@settings(max_examples=40)
@given(agreements())
def test_an_agreement_merged_with_itself_is_itself(agreement: Agreement) -> None:
    # What was noted under a goal that neither side has is let go.
    agreement = replace(
        agreement,
        signatures=tuple(replace(each, content_hash="c") for each in agreement.signatures),
        follow_up=agreement.follow_up.for_goals(each.id for each in agreement.goals),
    )
    for base in (None, agreement):
        assert merge(agreement, agreement, side=Role.LEADER, base=base) == Merge(agreement=agreement)
    assert differences(agreement, agreement) == ()
