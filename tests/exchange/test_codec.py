"""The canonical data: what goes in comes out, the same has the same bytes, and nothing odd gets in."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.domain.agreement import Agreement, Period, SetAside
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.follow_up import NO_FOLLOW_UP
from ledarapp.domain.goal import Goal, Target
from ledarapp.domain.redaction import Redaction
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.exchange import codec, strict_json, upgrades
from tests.strategies import agreements, signatures

PLAIN = Agreement(id="a1", template="ufd-ad", template_version=1, language="sv")
SMALL = b'{"agreement":{"id":"a1","language":"sv","template":"ufd-ad","template_version":1},"format":1}'


def refusal(data: bytes) -> LedarappError:
    with pytest.raises(LedarappError) as caught:
        codec.decode(data)
    return caught.value


def changed(**fields: object) -> bytes:
    """The smallest agreement's JSON with these fields in it."""
    document = json.loads(SMALL)
    document["agreement"].update(fields)
    return json.dumps(document).encode()


@given(agreements())
def test_what_goes_in_comes_out(agreement: Agreement) -> None:
    data = codec.encode(agreement)
    assert codec.decode(data) == agreement
    assert codec.encode(codec.decode(data)) == data


def test_the_spelling_is_kept() -> None:
    """Signed hashes hang on it: these bytes may never change for an agreement like this."""
    assert codec.encode(PLAIN) == SMALL
    goal = Goal(id="g1", area="results", text="Kö\n1", target=Target.UNIT, common=True)
    full = replace(PLAIN, period=Period(start=date(2027, 1, 1)), goals=(goal,))
    assert codec.content(full, Edition.AGREEMENT).decode() == (
        '{"agreement":{"goals":[{"area":"results","common":true,"id":"g1","target":"unit","text":"Kö\\n1"}],'
        '"id":"a1","language":"sv","period":{"start":"2027-01-01"},"template":"ufd-ad","template_version":1},'
        '"edition":"agreement","format":1}'
    )


def test_texts_are_left_as_they_were_written() -> None:
    decomposed = replace(PLAIN, organisation="re\u0301sultat\r\n\t ")
    assert codec.decode(codec.encode(decomposed)).organisation == "re\u0301sultat\r\n\t "


def test_moments_are_told_in_utc() -> None:
    oslo = datetime(2026, 11, 22, 9, 30, tzinfo=timezone(timedelta(hours=1)))
    signed = replace(PLAIN, signatures=(a_signature(oslo),))
    assert b'"at":"2026-11-22T08:30:00Z"' in codec.encode(signed)
    assert codec.decode(codec.encode(signed)) == signed


def test_half_a_character_cannot_be_written() -> None:
    with pytest.raises(LedarappError) as caught:
        codec.encode(replace(PLAIN, organisation="kontor \ud83d"))
    assert caught.value.code == "exchange.broken_character"
    assert "kontor" in str(caught.value.values["near"])


def a_signature(at: datetime = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)) -> Signature:
    return Signature(
        edition=Edition.AGREEMENT, role=Role.LEADER, version=1, name="Åsa", at=at, content_hash="0" * 64
    )


@settings(max_examples=30)
@given(agreements(), st.lists(signatures, max_size=2).map(tuple), st.sampled_from(Edition))
def test_signing_and_setting_aside_leave_the_content_as_it_is(
    agreement: Agreement, given_later: tuple[Signature, ...], edition: Edition
) -> None:
    later = replace(
        agreement,
        signatures=given_later,
        set_aside=(SetAside(code="x"),),
        redactions=(Redaction(phrase="x"),),
    )
    assert codec.content(later, edition) == codec.content(agreement, edition)


@settings(max_examples=30)
@given(agreements())
def test_each_edition_is_about_its_own_parts(agreement: Agreement) -> None:
    assessed = replace(agreement, assessment=replace(agreement.assessment, overall="annat"))
    evaluated = replace(agreement, self_evaluation=SelfEvaluation(support="annat"))
    bare = replace(agreement, self_evaluation=SelfEvaluation(), assessment=Assessment())
    for edition in (Edition.AGREEMENT, Edition.SELF_EVALUATION):
        assert codec.content_hash(assessed, edition) == codec.content_hash(agreement, edition)
    assert codec.content_hash(evaluated, Edition.AGREEMENT) == codec.content_hash(bare, Edition.AGREEMENT)
    assert len({codec.content_hash(bare, edition) for edition in Edition}) == len(Edition)
    decoded = codec.decode(codec.content(agreement, Edition.ASSESSMENT))
    assert decoded == replace(
        agreement, signatures=(), set_aside=(), redactions=(), decisions=(), follow_up=NO_FOLLOW_UP
    )


@settings(max_examples=30)
@given(agreements(signed=False), agreements(signed=False))
def test_different_agreements_have_different_bytes(one: Agreement, other: Agreement) -> None:
    assert (codec.encode(one) == codec.encode(other)) == (one == other)


@pytest.mark.parametrize(
    ("data", "code", "field"),
    [
        (changed(id=7), "exchange.bad_data", "agreement.id"),
        (changed(id="../a"), "exchange.bad_data", "agreement.id"),
        (changed(language="../sv"), "exchange.bad_data", "agreement.language"),
        (changed(template="A b"), "exchange.bad_data", "agreement.template"),
        (changed(version=True), "exchange.bad_data", "agreement.version"),
        (changed(version=0), "exchange.bad_data", "agreement.version"),
        (changed(version=2**53), "exchange.bad_data", "agreement.version"),
        (changed(example=1), "exchange.bad_data", "agreement.example"),
        (changed(audience="nobody"), "exchange.bad_data", "agreement.audience"),
        (changed(audience=["unit"]), "exchange.bad_data", "agreement.audience"),
        (changed(leader="Åsa"), "exchange.bad_data", "agreement.leader"),
        (changed(leader={"nickname": "Å"}), "exchange.unknown_field", "agreement.leader.nickname"),
        (changed(set_aside=[{"code": "x"}] * 2), "exchange.bad_data", "agreement.set_aside"),
        (changed(goals={}), "exchange.bad_data", "agreement.goals"),
        (
            changed(goals=[{"id": "g", "area": "a"}, {"id": "h"}]),
            "exchange.bad_data",
            "agreement.goals.2.area",
        ),
        (changed(goals=[{"id": "g", "area": "a"}] * 2), "exchange.bad_data", "agreement.goals"),
        (changed(organisation="\ud800"), "exchange.bad_data", "agreement.organisation"),
        (changed(period={"start": "20270101"}), "exchange.bad_data", "agreement.period.start"),
        (changed(period={"start": "2027-02-30"}), "exchange.bad_data", "agreement.period.start"),
        (changed(period={"start": None}), "exchange.bad_data", "agreement.period.start"),
        (SMALL.replace(b'"id":"a1",', b""), "exchange.bad_data", "agreement.id"),
        (SMALL.replace(b'"format":1', b'"format":true'), "exchange.bad_data", "format"),
        (b"{}", "exchange.bad_data", "format"),
        (b'{"format":1}', "exchange.bad_data", "agreement"),
        (SMALL.replace(b'"format"', b'"colour":1,"format"'), "exchange.unknown_field", "colour"),
    ],
)
def test_an_odd_field_is_named(data: bytes, code: str, field: str) -> None:
    error = refusal(data)
    assert (error.code, error.values["field"]) == (code, field)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("version", 2),
        ("content_hash", "abc"),
        ("fingerprint", "F" * 64),
        ("at", "2026-11-22T08:00:00"),
        ("at", "2026-11-22T09:00:00+01:00"),
        ("at", "0001-01-01T00:00:00+14:00"),
    ],
)
def test_an_odd_signature_is_refused(name: str, value: object) -> None:
    document = json.loads(codec.encode(replace(PLAIN, signatures=(a_signature(),))))
    document["agreement"]["signatures"][0][name] = value
    error = refusal(json.dumps(document).encode())
    assert error.code == "exchange.bad_data"
    assert str(error.values["field"]).startswith("agreement.signatures")


def test_a_party_signs_a_version_once() -> None:
    twice = (a_signature(), a_signature(datetime(2026, 11, 23, tzinfo=UTC)))
    error = refusal(codec.encode(replace(PLAIN, signatures=twice)))
    assert error.values == {"field": "agreement.signatures"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"\xff\xfe",
        SMALL[:-1],
        SMALL + b"x",
        SMALL.replace(b'"format":1', b'"format":1.0'),
        SMALL.replace(b'"format":1', b'"format":1e0'),
        SMALL.replace(b'"format":1', b'"format":NaN'),
        SMALL.replace(b'"format":1', b'"format":-Infinity'),
        SMALL.replace(b'"format":1', b'"format":' + b"1" * 5000),
        SMALL.replace(b'"format":1', b'"format":1,"format":1'),
        SMALL.replace(b"1},", b"1},,"),
        b"[" * 100_000,
        b'{"a":' * 40 + b"1" + b"}" * 40,
        b'{"a":"' + b'\\"' * 400_000,
    ],
    ids=lambda data: repr(data[:24]),
)
def test_what_is_no_json_of_ours_is_refused(data: bytes) -> None:
    assert refusal(data).code == "exchange.bad_json"


def test_too_much_is_refused_unread() -> None:
    assert refusal(b" " * (strict_json.MOST_BYTES + 1)).code == "exchange.too_big"


def test_brackets_in_texts_are_no_depth() -> None:
    deep = replace(PLAIN, organisation='\\"[' * 50)
    assert codec.decode(codec.encode(deep)) == deep


def test_a_newer_format_is_told_as_such() -> None:
    error = refusal(SMALL.replace(b'"format":1', b'"format":9'))
    assert error.code == "exchange.made_by_newer_version"
    assert error.values == {"found": 9, "known": upgrades.FORMAT}


def test_older_formats_take_one_step_after_the_other() -> None:
    def first(document: dict[str, Any]) -> dict[str, Any]:
        return {**document, "way": [1]}

    def second(document: dict[str, Any]) -> dict[str, Any]:
        return {**document, "way": [*document["way"], 2]}

    today = upgrades.to_today({"format": 1}, today=3, steps={1: first, 2: second})
    assert today == {"format": 3, "way": [1, 2]}


def test_every_older_format_has_its_step() -> None:
    assert sorted(upgrades.STEPS) == list(range(1, upgrades.FORMAT))
    assert all(after - before == 1 for before, after in pairwise([*sorted(upgrades.STEPS), upgrades.FORMAT]))


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert refusal(data).code.startswith("exchange.")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(agreements(), st.data())
def test_any_one_thing_replaced_is_read_or_refused(agreement: Agreement, data: st.DataObject) -> None:
    document = json.loads(codec.encode(agreement))
    place = document
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if not (isinstance(place[key], dict | list) and place[key] and data.draw(st.booleans())):
            break
        place = place[key]
    place[key] = data.draw(_JSON)
    try:
        decoded = codec.decode(json.dumps(document).encode())
    except LedarappError as error:
        assert error.code.startswith("exchange.")  # noqa: PT017 - either outcome is right
    else:
        assert codec.decode(codec.encode(decoded)) == decoded
