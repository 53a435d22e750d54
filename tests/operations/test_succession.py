"""Which version a package answers and follows: two lines that part are told, with what to compare."""

from __future__ import annotations

from ledarapp.domain.agreement import put_section
from ledarapp.operations import drafting, exchanging, succession
from ledarapp.operations.desk import Desk
from ledarapp.operations.exchanging import Look
from tests.operations.conftest import Parties


def write(parties: Parties, desk: Desk, text: str) -> None:
    agreement = parties.at(desk).agreement
    drafting.save(desk, put_section(agreement, agreement.sections[0].key, text))


def parted(desk: Desk, seen: Look) -> str:
    found = succession.parting(desk, seen.package.details, seen.package.agreement)
    return found.code if found else ""


def test_there_and_back_nothing_parts(parties: Parties) -> None:
    leader, superior = parties.leader, parties.superior
    for sender, receiver, text in ((leader, superior, "a"), (superior, leader, "b"), (leader, superior, "c")):
        write(parties, sender, text)
        seen = parties.look(exchanging.pack(sender, parties.at(sender)), receiver)
        assert parted(receiver, seen) == ""
        exchanging.take_in(receiver, seen, exchanging.compare(receiver, seen))


def test_answer_to_an_older_version_is_told_with_what_was_sent_last(parties: Parties) -> None:
    leader, superior = parties.leader, parties.superior
    parties.send(leader, superior)
    write(parties, leader, "sent in between")
    exchanging.pack(leader, parties.at(leader))
    seen = parties.look(exchanging.pack(superior, parties.at(superior)), leader)
    found = succession.parting(leader, seen.package.details, seen.package.agreement)
    assert found is not None
    assert found.code == "exchange.answers_older"
    assert found.other.sections[0].text == "sent in between"


def test_packages_that_crossed_are_told(parties: Parties) -> None:
    leader, superior = parties.leader, parties.superior
    parties.send(leader, superior)
    write(parties, superior, "from the superior")
    exchanging.pack(superior, parties.at(superior))
    write(parties, leader, "without having seen it")
    seen = parties.look(exchanging.pack(leader, parties.at(leader)), superior)
    assert parted(superior, seen) == "exchange.answers_nothing"


def test_two_answers_to_one_version_are_told(parties: Parties) -> None:
    """As from two machines: both follow the first package, neither the other."""
    leader, superior = parties.leader, parties.superior
    parties.send(leader, superior)
    packages = []
    for text in ("one", "other"):
        write(parties, leader, text)
        job = exchanging.prepare(leader, parties.at(leader))
        packages.append(exchanging.perform(job))  # not recorded: the other machine doesn't know
    first, second = packages
    seen = parties.look(first, superior)
    assert parted(superior, seen) == ""
    exchanging.take_in(superior, seen, exchanging.compare(superior, seen))
    assert parted(superior, parties.look(second, superior)) == "exchange.second_answer"


def test_taken_in_twice_is_taken_in_once(parties: Parties) -> None:
    leader, superior = parties.leader, parties.superior
    first = exchanging.pack(leader, parties.at(leader))
    write(parties, leader, "later")
    second = exchanging.pack(leader, parties.at(leader))
    for data in (first, second):
        seen = parties.look(data, superior)
        exchanging.take_in(superior, seen, exchanging.compare(superior, seen))
    before = superior.store.versions(parties.told.id)
    again = parties.look(first, superior)
    assert parted(superior, again) == ""
    exchanging.take_in(superior, again, exchanging.compare(superior, again))
    assert superior.store.versions(parties.told.id) == before
    assert parties.at(superior).agreement.sections[0].text == "later"
