"""Contact cards between two desks, and packages encrypted for whom one has met."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ledarapp.domain.agreement import put_section
from ledarapp.domain.contact import Contact
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.domain.verdict import Code
from ledarapp.exchange import contact_card, encryption
from ledarapp.operations import contacts, drafting, exchanging, identity, receiving
from ledarapp.operations.desk import Desk
from ledarapp.operations.exchanging import Protection
from tests import age_by_hand
from tests.operations.conftest import Parties


def card(desk: Desk, folder: Path, name: str = "card.asice") -> Path:
    path = folder / name
    path.write_bytes(contacts.perform(contacts.prepare(desk, "Seksjon 3")))
    return path


def received(path: Path, desk: Desk, passphrase: str = "") -> receiving.Received:
    return receiving.receive(path, receiving.circle(desk), passphrase)


def refused(path: Path, desk: Desk, passphrase: str = "") -> str:
    with pytest.raises(LedarappError) as caught:
        received(path, desk, passphrase)
    return caught.value.code


def test_cards_are_exchanged_and_a_package_travels_encrypted_there_and_back(
    parties: Parties, tmp_path: Path
) -> None:
    leader, superior = parties.leader, parties.superior
    for owner, reader in ((leader, superior), (superior, leader)):
        seen = contacts.look(reader, card(owner, tmp_path))
        mine = contacts.own(owner)
        assert mine is not None
        assert seen.contact.words == mine.words
        assert (seen.problem, seen.change, seen.known) == ("", "", False)
        contacts.believe(reader, seen.contact)
        assert contacts.look(reader, card(owner, tmp_path)).known
    for sender, receiver, other in ((leader, superior, Role.SUPERIOR), (superior, leader, Role.LEADER)):
        opened = parties.at(sender)
        met = contacts.counterpart(sender, opened.agreement, other)
        assert met is not None
        path = tmp_path / f"{other}.asice.age"
        path.write_bytes(exchanging.pack(sender, opened, protection=Protection(keys=(met.key,))))
        assert opened.agreement.leader.name.encode() not in path.read_bytes()
        came = received(path, receiver)
        assert came.look is not None
        assert came.look.sender.code is Code.INTACT
        exchanging.take_in(receiver, came.look, exchanging.compare(receiver, came.look))
        key = opened.agreement.sections[0].key
        drafting.save(receiver, put_section(parties.at(receiver).agreement, key, f"by {other}"))
        # Who sent it can open it too.
        assert received(path, sender).look is not None
    assert parties.at(leader).agreement.sections[0].text == f"by {Role.LEADER}"


def test_somebody_else_opens_nothing(parties: Parties, tmp_path: Path) -> None:
    path = tmp_path / "package.asice.age"
    stranger = encryption.public(encryption.new_key())
    path.write_bytes(
        exchanging.pack(parties.leader, parties.at(parties.leader), protection=Protection(keys=(stranger,)))
    )
    assert refused(path, parties.superior) == "exchange.for_somebody_else"
    contacts.public_key(parties.superior)
    assert refused(path, parties.superior) == "exchange.for_somebody_else"


def test_passphrase_opens_and_a_changed_file_does_not(parties: Parties, tmp_path: Path) -> None:
    path = tmp_path / "package.asice.age"
    package = exchanging.pack(parties.leader, parties.at(parties.leader))
    data = age_by_hand.locked(package, "fire ord er nok")
    path.write_bytes(data)
    assert refused(path, parties.superior) == "exchange.needs_passphrase"
    came = received(path, parties.superior, "fire ord er nok")
    assert (came.way, came.came) == (encryption.Way.PASSPHRASE, data)
    assert came.look is not None
    assert came.look.sound
    path.write_bytes(data[:-40])
    assert refused(path, parties.superior, "fire ord er nok") == "exchange.encryption_damaged"


def test_passphrase_that_could_be_guessed_is_refused(parties: Parties) -> None:
    with pytest.raises(LedarappError) as caught:
        exchanging.prepare(
            parties.leader, parties.at(parties.leader), protection=Protection(passphrase="short")
        )
    assert caught.value.code == "exchange.short_passphrase"


def test_encrypted_file_in_an_encrypted_file_is_no_package(parties: Parties, tmp_path: Path) -> None:
    path = tmp_path / "twice.age"
    key = contacts.public_key(parties.superior)
    path.write_bytes(encryption.for_people(encryption.for_people(b"inside", (key,)), (key,)))
    assert refused(path, parties.superior) == "exchange.not_a_package"


def test_first_package_from_a_known_sender_brings_the_key(parties: Parties) -> None:
    leader, superior = parties.leader, parties.superior
    seen = parties.send(leader, superior)
    assert contacts.everybody(superior) == ()
    exchanging.get_to_know(superior, seen.sender)
    assert [each.key for each in contacts.everybody(superior)] == [""]
    parties.send(leader, superior)
    (met,) = contacts.everybody(superior)
    assert met.key == contacts.public_key(leader)
    assert contacts.counterpart(superior, parties.told, Role.LEADER) == met


def test_other_key_of_a_known_person_is_told_and_not_used(parties: Parties) -> None:
    leader, superior = parties.leader, parties.superior
    seen = parties.send(leader, superior)
    contacts.believe(superior, exchanging.sender(seen))
    old = contacts.public_key(leader)
    leader.secrets.keep_secret("encryption", encryption.new_key())
    again = parties.send(leader, superior)
    assert contacts.change(superior, exchanging.sender(again)) == contacts.OTHER_KEY
    assert [each.key for each in contacts.everybody(superior)] == [old]
    contacts.believe(superior, exchanging.sender(again))
    assert [each.key for each in contacts.everybody(superior)] == [contacts.public_key(leader)]
    assert contacts.change(superior, exchanging.sender(again)) == ""


def test_known_name_with_another_certificate_is_told_and_used_by_nobody(
    parties: Parties, tmp_path: Path
) -> None:
    leader, superior = parties.leader, parties.superior
    contacts.believe(superior, contacts.look(superior, card(leader, tmp_path)).contact)
    identity.make(leader, parties.told.leader, "elsewhere")
    seen = contacts.look(superior, card(leader, tmp_path))
    assert seen.change == "contacts.other_certificate"
    contacts.believe(superior, seen.contact)
    # Two go by the name now: it must be said which.
    assert contacts.counterpart(superior, parties.told, Role.LEADER) is None
    with pytest.raises(LedarappError) as caught:
        contacts.named(superior, parties.told.leader.name)
    assert caught.value.code == "contacts.ambiguous"


def test_forgotten_person_is_a_stranger_again(parties: Parties, tmp_path: Path) -> None:
    leader, superior = parties.leader, parties.superior
    met = contacts.look(superior, card(leader, tmp_path)).contact
    contacts.believe(superior, met)
    contacts.forget(superior, met)
    assert contacts.everybody(superior) == ()
    assert not contacts.look(superior, card(leader, tmp_path)).known
    with pytest.raises(LedarappError) as caught:
        contacts.named(superior, met.name)
    assert caught.value.code == "contacts.nobody"


def test_erased_person_leaves_no_card_behind(parties: Parties, tmp_path: Path) -> None:
    leader, superior = parties.leader, parties.superior
    met = contacts.look(superior, card(leader, tmp_path)).contact
    contacts.believe(superior, met)
    superior.store.personal().erase((), met.name)
    assert superior.store.holdings("contact") == ()
    assert contacts.everybody(superior) == ()


def test_card_that_was_changed_is_refused(parties: Parties, tmp_path: Path) -> None:
    path = card(parties.leader, tmp_path)
    whole = path.read_bytes()
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        try:
            seen = contacts.look(parties.superior, path)
        except LedarappError as error:
            assert error.code.startswith("exchange.")  # noqa: PT017  either way is right
        else:
            assert seen.problem == "contacts.broken"


def test_card_with_another_key_under_the_same_signature_is_refused(parties: Parties, tmp_path: Path) -> None:
    path = card(parties.leader, tmp_path)
    sealed = contact_card.open_card(path.read_bytes())
    forged = contact_card.draft(contact_card.Card(key=encryption.public(encryption.new_key())))
    path.write_bytes(contact_card.seal(forged, sealed.seals[0][1]))
    assert contacts.look(parties.superior, path).problem == "contacts.broken"


def test_card_nobody_could_use_is_not_made() -> None:
    with pytest.raises(LedarappError) as caught:
        contact_card.draft(contact_card.Card(key="age1nonsense"))
    assert caught.value.code == "exchange.bad_data"


def test_kept_contact_reads_as_it_was() -> None:
    contact = Contact(name="Åse", fingerprint="ab" * 32, key="age1x", unit="Seksjon 3")
    assert contact_card.read_kept(contact_card.kept(contact)) == contact
    bare = replace(contact, key="", unit="")
    assert contact_card.read_kept(contact_card.kept(bare)) == bare
