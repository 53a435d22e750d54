"""What was done to a signed file is named for what it is; a lawful second signature is told as just that."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledarapp.domain.differences import Cause, Kind, Step, told
from ledarapp.domain.verdict import Code, PdfVerdict
from ledarapp.messages import LANGUAGES, Messages
from ledarapp.operations import field_words
from ledarapp.signatures import verify
from tests.signatures import attacks
from tests.signatures.samples import LEADER, NOW, SUPERIOR, People, draw, sign_as

MESSAGES = Messages(Path(__file__).resolve().parents[2] / "resources" / "messages", strict=True)


def judged(pdf: bytes, people: People) -> PdfVerdict:
    return verify.verify_pdf(pdf, known=people.known, expected=None, now=NOW)


@pytest.mark.requirement("R218")
def test_the_second_signature_is_told_to_change_nothing_but_itself(twice: bytes, people: People) -> None:
    first, second = judged(twice, people).signatures
    assert first.later == (
        Step(Kind.COVERS_THEN),
        Step(Kind.SIGNED, SUPERIOR, "Åsa Öberg"),
        Step(Kind.NOTHING_ELSE),
    )
    assert second.later == (Step(Kind.COVERS_ALL),)

    def say(code: str, **values: object) -> str:
        return MESSAGES.say(code, "en", **values)

    said = " ".join(say(step.kind, **field_words.in_words(step.values, say)) for step in first.later)
    assert said == (
        "The signature covers the whole file as it was when it was given. After that, Åsa Öberg signed in "
        "the field “superior”, and the visible mark was drawn there. Nothing else was changed."
    )


# pyHanko's writer, which makes these, always touches the dates as well.
_DATES = Step(Kind.METADATA)


@pytest.mark.parametrize(
    ("attack", "steps"),
    [
        (attacks.replace_page, {Step(Kind.PAGE, "1")}),
        (attacks.swap_text, {Step(Kind.PAGE, "1")}),
        (attacks.change_metadata, set()),
        (attacks.add_annotation, {Step(Kind.OVERLAY, "1")}),
        (attacks.swap_attachment, {Step(Kind.ATTACHMENT)}),
        (attacks.add_field, {Step(Kind.FIELD_ADDED, "third"), Step(Kind.OVERLAY, "1")}),
        (attacks.double_field, {Step(Kind.FIELD_ADDED, LEADER)}),
        (attacks.swap_appearance, {Step(Kind.APPEARANCE, LEADER)}),
        (attacks.point_to_another_appearance, {Step(Kind.APPEARANCE, LEADER)}),
        (attacks.hide_signature, {Step(Kind.FIELD, LEADER)}),
        (attacks.show_layer, {Step(Kind.LAYER)}),
        (attacks.other_pages, {Step(Kind.PAGES)}),
        (attacks.swap_pages, {Step(Kind.PAGES)}),
        (attacks.swap_font, {Step(Kind.FONT)}),
    ],
)
def test_a_change_in_a_new_revision_is_named(
    attack: attacks.Attack, steps: set[Step], twice: bytes, people: People
) -> None:
    verdict = judged(attack(twice), people)
    last = verdict.signatures[-1]
    assert verdict.code is Code.CHANGED_AFTER_SIGNING
    assert set(last.later) == {Step(Kind.COVERS_THEN), _DATES, *steps}
    assert Step(Kind.NOTHING_ELSE) not in verdict.signatures[0].later


@pytest.mark.parametrize(
    ("attack", "code", "causes"),
    [
        (attacks.flip, Code.DAMAGED, {Cause.EDITED}),
        (attacks.rewrite, Code.DAMAGED, {Cause.RESAVED}),
        (attacks.truncate, Code.DAMAGED, {Cause.TRUNCATED}),
        (attacks.strip, Code.NOT_SIGNED, {Cause.STRIPPED}),
        (attacks.double_field, Code.CHANGED_AFTER_SIGNING, {Cause.SAME_FIELD_TWICE}),
        (attacks.empty_contents, Code.DAMAGED, {Cause.BROKEN}),
        (attacks.drop_byte_range, Code.DAMAGED, {Cause.BROKEN}),
    ],
)
def test_what_was_done_to_the_file_is_named(
    attack: attacks.Attack, code: Code, causes: set[Cause], twice: bytes, people: People
) -> None:
    verdict = judged(attack(twice), people)
    assert (verdict.code, set(verdict.causes)) == (code, causes)
    assert not verdict.intact
    assert all(not each.later for each in verdict.signatures if not each.intact)


def test_what_lies_behind_the_last_signature_or_in_its_room_is_named(twice: bytes, people: People) -> None:
    end = twice.rindex(b"00>")
    hidden = twice[: end - 8] + b"6e6f2121" + twice[end:]
    for pdf, kind in ((attacks.append_bytes(twice), Kind.BYTES), (hidden, Kind.ROOM)):
        verdict = judged(pdf, people)
        assert verdict.code is Code.CHANGED_AFTER_SIGNING
        assert verdict.signatures[-1].later == (Step(kind),)


def test_a_file_that_was_never_signed_has_no_cause(blank: bytes, people: People) -> None:
    for pdf in (blank, draw("x")):
        verdict = judged(pdf, people)
        assert (verdict.code, verdict.causes) == (Code.NOT_SIGNED, ())


def test_what_was_signed_by_pen_is_no_excuse_for_a_signature_taken_out(
    blank: bytes, twice: bytes, people: People
) -> None:
    pen = verify.verify_pdf(blank, known={}, expected=(), now=NOW)
    assert (pen.code, pen.intact) == (Code.BY_PEN, True)
    for pdf in (attacks.strip(twice), attacks.truncate(blank)):
        assert not verify.verify_pdf(pdf, known={}, expected=(), now=NOW).intact
    assert not verify.verify_pdf(twice, known=people.known, expected=(), now=NOW).intact


def test_a_change_before_the_second_signature_is_told_beside_it(once: bytes, people: People) -> None:
    first, _ = judged(sign_as(people.superior, attacks.replace_page(once), SUPERIOR), people).signatures
    assert {Step(Kind.PAGE, "1"), Step(Kind.SIGNED, SUPERIOR, "Åsa Öberg")} < set(first.later)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_and_cause_is_a_sentence(language: str) -> None:
    for kind in Kind:
        said = MESSAGES.say(kind, language, **Step(kind, "3", "Kari").values)
        assert said.endswith(".")
        assert "{" not in said
    for cause in Cause:
        assert MESSAGES.say(cause, language).endswith(".")


def test_nothing_else_is_only_said_where_nothing_else_was() -> None:
    signed = Step(Kind.SIGNED, "a", "b")
    assert told((signed, signed)) == (signed, Step(Kind.NOTHING_ELSE))
    assert told((Step(Kind.STAMPED),))[-1] == Step(Kind.NOTHING_ELSE)
    assert told((signed, Step(Kind.OTHER))) == (signed, Step(Kind.OTHER))
    assert told(()) == ()
