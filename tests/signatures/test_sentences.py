"""Every answer is a whole sentence in every language, and the worst answer wins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.differences import Kind, Step
from ledarapp.domain.verdict import Change, Code, Note, PdfVerdict, SignatureVerdict, Trust, judge
from ledarapp.messages import LANGUAGES, Messages
from ledarapp.operations import field_words
from tests.signatures.samples import NOW

MESSAGES = Messages(Path(__file__).resolve().parents[2] / "resources" / "messages", strict=True)
ONE = SignatureVerdict(
    field="leader",
    signer="Kari Nordmann",
    issuer="Public Authority CA",
    at=NOW,
    intact=True,
    trust=Trust.KNOWN,
)

verdicts = st.builds(
    SignatureVerdict,
    field=st.sampled_from(["leader", "superior", "third"]),
    intact=st.booleans(),
    changes=st.sampled_from(Change),
    trust=st.sampled_from(Trust),
    covers_all=st.booleans(),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_and_note_is_a_sentence(language: str) -> None:
    whole = judge((ONE,), ("superior",))
    for code in Code:
        told = MESSAGES.say(code, language, **whole.values)
        assert told.endswith(".")
        assert "{" not in told
    for note in Note:
        assert MESSAGES.say(note, language, **ONE.values).endswith(".")


def test_the_sentence_names_who_signed_when_and_who_is_meant() -> None:
    stranger = SignatureVerdict(field="superior", signer="Somebody", intact=True)
    told = judge((ONE, stranger), ("leader", "superior"))
    assert MESSAGES.say(told.code, "en", **told.values).startswith(
        "Signed by Kari Nordmann, Somebody, last on 2026-11-22 12:00. Nothing has been changed since, "
        "but you have not met the certificate of Somebody before"
    )


@given(found=st.lists(verdicts, max_size=3), expected=st.sampled_from([None, (), ("leader", "superior")]))
def test_one_bad_signature_spoils_the_document(
    found: list[SignatureVerdict], expected: tuple[str, ...] | None
) -> None:
    verdict = judge(tuple(found), expected)
    assert verdict.code.severity >= max((each.code.severity for each in found), default=0)
    if verdict.intact:
        assert found or expected == ()
        assert all(each.code.intact for each in found)
        assert expected is None or {each.field for each in found} == set(expected)
    if not found:
        assert verdict.code is (Code.BY_PEN if expected == () else Code.NOT_SIGNED)


def test_a_file_too_damaged_to_read_is_damaged() -> None:
    assert PdfVerdict(readable=False).code is Code.DAMAGED


@pytest.mark.parametrize(
    ("language", "theirs", "another"),
    [
        ("nb", "i den overordnedes signaturfelt", "feltet «x»"),
        ("sv", "i den överordnades fält för underskrift", "fältet ”x”"),
        ("en", "in the superior's signature field", "the field “x”"),
    ],
)
def test_a_field_is_named_by_whose_it_is(language: str, theirs: str, another: str) -> None:
    def say(code: str, **values: object) -> str:
        return MESSAGES.say(code, language, **values)

    def told(code: str, values: Mapping[str, object]) -> str:
        return say(code, **field_words.in_words(values, say))

    for kind in (Kind.SIGNED, Kind.FIELD, Kind.FIELD_ADDED, Kind.APPEARANCE):
        own = told(kind, Step(kind, "signature-superior", "Åsa").values)
        assert "signature-superior" not in own
        assert another in told(kind, Step(kind, "x", "Åsa").values)
        if kind is Kind.SIGNED:
            assert theirs in own
    strange = judge((replace(ONE, field="x"),), ("signature-superior",))
    sentence = told(strange.code, strange.values)
    assert another in sentence
    assert "signature-superior" not in sentence
