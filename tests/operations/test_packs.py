"""Common requirements travel as one signed file: looked into first, then kept, never taken over silently."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.goal import Goal, Indicator
from ledarapp.domain.pack import Scope
from ledarapp.exchange import asic, container, requirements, strict_json
from ledarapp.messages import LANGUAGES, Messages
from ledarapp.operations import packs
from ledarapp.operations.packs import Letterhead
from tests.operations.conftest import Parties

HEAD = Letterhead(
    title="Felles lederkrav 2027",
    issuer="Økonomiavdelingen",
    scope=Scope.LEADER_GROUP,
    decided_in="Ledermøtet",
    decided_on=date(2026, 10, 1),
)
GOALS = (
    Goal(id="a", area="x", title="Delegering", text="Oppgaver er delegert"),
    Goal(id="b", area="x", text="Alle har samtale", indicators=(Indicator(id="i", text="Antall"),)),
)
MESSAGES = Messages(Path(__file__).parents[2] / "resources" / "messages", strict=True)
BROKEN = Path(__file__).parents[1] / "data" / "broken" / "requirements"


@pytest.mark.requirement("R040", "R174", "R175")
def test_a_pack_is_issued_looked_into_and_kept(parties: Parties) -> None:
    data = packs.issue(parties.superior, GOALS, HEAD, "nb")
    seen = packs.look(parties.leader, data)
    assert seen.sender.code.intact
    assert not packs.held(parties.leader)
    assert (seen.pack.issuer, seen.pack.decided_in, seen.pack.decided_on, seen.pack.version) == (
        "Økonomiavdelingen", "Ledermøtet", date(2026, 10, 1), 1,
    )  # fmt: skip
    packs.take_in(parties.leader, seen)
    assert packs.held(parties.leader) == (seen.pack,)
    packs.take_in(parties.leader, packs.look(parties.leader, data))
    assert packs.held(parties.leader) == (seen.pack,)


def test_the_same_title_is_the_next_version_with_the_same_ids(parties: Parties) -> None:
    packs.issue(parties.superior, GOALS, HEAD, "nb")
    changed = (replace(GOALS[0], id="z", text="Oppgaver og fullmakter er delegert"), GOALS[1])
    second = packs.look(parties.leader, packs.issue(parties.superior, changed, HEAD, "nb"))
    assert second.pack.version == 2
    assert [each.id for each in second.pack.goals] == ["a", "b"]


def test_somebody_else_cannot_continue_a_pack(parties: Parties) -> None:
    data = packs.issue(parties.superior, GOALS, HEAD, "nb")
    packs.take_in(parties.leader, packs.look(parties.leader, data))
    forged = _sealed_by(parties)
    seen = packs.look(parties.leader, forged)
    assert seen.problem == "packs.other_issuer"
    with pytest.raises(LedarappError) as caught:
        packs.take_in(parties.leader, seen)
    for language in LANGUAGES:
        assert HEAD.title in MESSAGES.sentence(caught.value, language)
    assert [each.version for each in packs.held(parties.leader)] == [1]


def test_one_version_has_one_wording(parties: Parties) -> None:
    job = packs.prepare(parties.superior, GOALS, HEAD, "nb")
    packs.take_in(parties.leader, packs.look(parties.leader, packs.perform(job)))
    other = replace(job, pack=replace(job.pack, goals=job.pack.goals[:1]))
    assert packs.look(parties.leader, packs.perform(other)).problem == "packs.other_words"


def test_a_changed_word_breaks_the_seal(parties: Parties) -> None:
    data = packs.issue(parties.superior, GOALS, HEAD, "nb")
    entries = container.read(data)
    with pytest.raises(LedarappError, match=r"exchange\.changed_entry"):
        requirements.open_pack(
            container.write({**entries, requirements.PACK: entries[requirements.PACK] + b" "})
        )
    document = strict_json.read(entries[requirements.PACK])
    document["pack"]["issuer"] = "Noen andre"
    own = {requirements.PACK: strict_json.write(document)}
    signature = entries[asic.signature_name(1)]
    seen = packs.look(parties.leader, requirements.seal(own, signature))
    assert seen.problem == "packs.seal_broken"


@pytest.mark.parametrize("path", sorted(BROKEN.glob("*.asice")), ids=lambda path: path.stem)
def test_a_broken_file_is_told_in_a_sentence(path: Path) -> None:
    """The name says which code is to be found: ``exchange.CODE--what.asice``."""
    with pytest.raises(LedarappError) as caught:
        requirements.open_pack(path.read_bytes())
    assert caught.value.code == path.name.partition("--")[0]
    for language in LANGUAGES:
        assert MESSAGES.sentence(caught.value, language)


def test_nothing_is_issued_without_a_certificate_or_a_goal(parties: Parties) -> None:
    with pytest.raises(LedarappError, match=r"exchange\.bad_data"):
        packs.issue(parties.superior, (), HEAD, "nb")


def _sealed_by(parties: Parties) -> bytes:
    """The next version of the superior's pack, sealed with the leader's certificate."""
    job = packs.prepare(parties.leader, GOALS, HEAD, "nb")
    return packs.perform(job)
