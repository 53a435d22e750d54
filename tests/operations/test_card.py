"""Signing with a smart card at a desk: chosen once, opened by its PIN each time, the draft always safe."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from ledarapp import cli
from ledarapp.app import rehearsal_desks
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.stages import Stage, stage
from ledarapp.messages import Messages
from ledarapp.operations import exchanging, identity, packs, signing
from ledarapp.operations.desk import Desk
from ledarapp.operations.register_access import Access
from ledarapp.terminal import Reader as Reading
from tests import smart_card
from tests.operations.conftest import Parties
from tests.signatures import authority
from tests.smart_card import MODULE, PIN, Reader


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    with smart_card.reader(tmp_path / "reader") as made:
        yield made


@pytest.fixture
def carded(parties: Parties, reader: Reader) -> Parties:
    """The leader's desk signs with a card."""
    reader.put_in("Lind Maria", now=parties.leader.now())
    name = parties.told.leader.name
    reader.pull()
    reader.put_in(name.upper(), now=parties.leader.now())
    (found,) = identity.look_at_cards(MODULE)
    identity.use_card(parties.leader, found)
    return parties


@pytest.mark.requirement("R218")
def test_a_card_signs_and_seals_and_the_other_side_takes_it_in(carded: Parties) -> None:
    signing.sign(carded.leader, carded.at(carded.leader), pin=PIN)
    opened = carded.at(carded.leader)
    seen = carded.look(exchanging.pack(carded.leader, opened, pin=PIN), carded.superior)
    assert seen.sound
    assert seen.sender.issuer == "Card Authority"
    exchanging.take_in(carded.superior, seen, exchanging.compare(carded.superior, seen))
    signing.sign(carded.superior, carded.at(carded.superior))
    assert stage(carded.at(carded.superior).agreement) is Stage.IN_FORCE


def test_no_pin_is_kept(carded: Parties) -> None:
    assert PIN not in repr(signing.prepare(carded.leader, carded.at(carded.leader), pin=PIN))
    signing.sign(carded.leader, carded.at(carded.leader), pin=PIN)
    assert identity.locked(carded.leader)[1] == ""
    kept = carded.leader.identity.parent
    assert all(PIN.encode() not in each.read_bytes() for each in kept.iterdir() if each.is_file())


Trouble = Callable[[Parties, Reader], str]


def _wrong_pin(parties: Parties, reader: Reader) -> str:
    del parties, reader
    return "0000"


def _no_pin(parties: Parties, reader: Reader) -> str:
    del parties, reader
    return ""


def _pulled(parties: Parties, reader: Reader) -> str:
    del parties
    reader.pull()
    return PIN


@pytest.mark.parametrize(
    ("trouble", "code"),
    [(_wrong_pin, "card_few_tries"), (_no_pin, "card_no_pin"), (_pulled, "card_gone")],
)
def test_a_card_that_refuses_leaves_the_draft_as_it_was(
    trouble: Trouble, code: str, carded: Parties, reader: Reader
) -> None:
    before = carded.at(carded.leader)
    pin = trouble(carded, reader)
    with pytest.raises(LedarappError, match=rf"signatures\.{code}"):
        signing.sign(carded.leader, before, pin=pin)
    assert carded.at(carded.leader) == before
    assert carded.leader.store.snapshots(carded.told.id) == ()


def test_a_certificate_out_of_date_leaves_the_draft_as_it_was(parties: Parties, reader: Reader) -> None:
    now = parties.leader.now()
    reader.put_in(parties.told.leader.name, now=now)
    (found,) = identity.look_at_cards(MODULE)
    identity.use_card(parties.leader, found)
    before = parties.at(parties.leader)
    for days, code in ((-3, "not_yet_valid"), (400, "expired")):
        then = now + timedelta(days=days)
        moved = replace(parties.leader, now=lambda then=then: then)  # type: ignore[misc]
        with pytest.raises(LedarappError, match=rf"signatures\.credential_{code}"):
            signing.sign(moved, before, pin=PIN)
    assert parties.at(parties.leader) == before
    reader.pull()
    reader.put_in(parties.told.leader.name, now=now, days=-400)
    (old,) = identity.look_at_cards(MODULE)
    with pytest.raises(LedarappError, match=r"identity\.expired"):
        identity.use_card(parties.leader, old)


@pytest.mark.parametrize("answer", [None, b"", b"rubbish", b"0\x03\x02\x01\x02"])
def test_a_time_stamp_service_in_trouble_leaves_the_draft_as_it_was(
    answer: bytes | None, parties: Parties, tmp_path: Path
) -> None:
    (tmp_path / "clock").mkdir()
    before = parties.at(parties.leader)
    with authority.saying(answer) as address:
        desk = replace(parties.leader, timestamp_url=address)
        with pytest.raises(LedarappError) as told:
            signing.sign(desk, before)
    assert (told.value.code, told.value.values) == ("signatures.no_timestamp", {"address": address})
    assert parties.at(parties.leader) == before


def test_a_clock_behind_the_last_signature_signs_nothing(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    before = parties.at(parties.superior)
    given = before.agreement.signatures[0].at
    late = replace(parties.superior, now=lambda: given - timedelta(minutes=11))
    with pytest.raises(LedarappError, match=r"signing\.clock_behind"):
        signing.sign(late, before)
    assert parties.at(parties.superior) == before
    near = replace(parties.superior, now=lambda: given - timedelta(minutes=9))
    assert stage(signing.sign(near, before)) is Stage.IN_FORCE


def test_nobody_signs_in_anothers_name_unasked(parties: Parties) -> None:
    identity.make(parties.leader, replace(parties.told.leader, name="Somebody Else"), "")
    before = parties.at(parties.leader)
    with pytest.raises(LedarappError) as told:
        signing.sign(parties.leader, before)
    assert told.value.code == "signing.other_name"
    assert told.value.values == {"holder": "Somebody Else", "name": parties.told.leader.name}
    assert parties.at(parties.leader) == before
    signed = signing.sign(parties.leader, before, other_name=True)
    assert signed.signatures[0].name == parties.told.leader.name


def test_one_certificate_never_signs_for_both_sides(parties: Parties) -> None:
    identity.bring(parties.superior, *identity.locked(parties.leader))
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    with pytest.raises(LedarappError, match=r"signing\.others_certificate"):
        signing.sign(parties.superior, parties.at(parties.superior), other_name=True)


def test_a_description_somebody_has_put_there_loads_no_library(carded: Parties) -> None:
    path = carded.leader.identity.with_suffix(".card")
    path.write_bytes(path.read_bytes().replace(MODULE.encode(), b"/tmp/other.so"))
    with pytest.raises(LedarappError, match=r"identity\.card_replaced"):
        signing.sign(carded.leader, carded.at(carded.leader), pin=PIN)


def test_a_made_certificate_takes_the_cards_place(carded: Parties) -> None:
    identity.make(carded.leader, carded.told.leader, "")
    held = identity.own(carded.leader)
    assert held is not None
    assert (held.on_card, held.self_made) == ("", True)
    signing.sign(carded.leader, carded.at(carded.leader))


@pytest.mark.requirement("R218")
def test_the_command_line_seals_with_the_card_and_tells_its_signature(
    carded: Parties, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signing.sign(carded.leader, carded.at(carded.leader), pin=PIN)
    workplace, reader = _command_line(carded.leader)
    out, named = tmp_path / "package.asice", carded.told.id
    export = reader.parse_args(["export", named, "--edition", "package", "--out", str(out)])
    assert cli.run(export, workplace) == cli.UNREADABLE
    assert "PIN" in capsys.readouterr().err
    assert not out.exists()
    assert cli.run(export, replace(workplace, pin=PIN)) == 0
    assert PIN not in repr(replace(workplace, pin=PIN))
    assert carded.look(out.read_bytes(), carded.superior).sound
    capsys.readouterr()
    assert cli.run(reader.parse_args(["history", named, "--json"]), workplace) == 0
    (given,) = json.loads(capsys.readouterr().out)
    assert (given["role"], given["means"], given["scan"]) == ("leader", "electronic", "")
    assert given["name"] == carded.told.leader.name


def test_common_requirements_are_issued_with_the_card_too(
    carded: Parties, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workplace, reader = _command_line(carded.leader)
    out = str(tmp_path / "pack.asice")
    issue = reader.parse_args(
        ["issue", carded.told.id, "--title", "T", "--issuer", "I", "--goal", "1.1", "--out", out]
    )
    assert cli.run(issue, workplace) == cli.UNREADABLE
    assert "LEDARAPP_PIN" in capsys.readouterr().err
    assert cli.run(issue, replace(workplace, pin=PIN)) == 0
    assert packs.look_file(carded.leader, Path(out)).sender.issuer == "Card Authority"


def _command_line(desk: Desk) -> tuple[cli.Workplace, Reading]:
    """The verbs as they run at this desk, without a PIN in the environment."""
    messages = Messages(Path(__file__).parents[2] / "resources" / "messages")

    def lent() -> AbstractContextManager[Desk]:
        return nullcontext(desk)

    workplace = cli.Workplace(
        version="",
        language="en",
        messages=messages,
        library=desk.library,
        resources=desk.resources,
        desk=lent,
        desk_or_new=lent,
        access=_no_register,
        rehearsal_desks=rehearsal_desks,
        examine=tuple,
        copies=tuple,
        bring_back=bool,
    )
    return workplace, cli.parser(partial(_said, messages), "")


def _said(messages: Messages, code: str, /, **values: object) -> str:
    return messages.say(code, "en", **values)


def _no_register(address: str) -> Access:
    raise AssertionError(address)
