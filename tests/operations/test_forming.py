"""A form of one's own: begun from a shipped one, refused with its place, kept as a new version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from ledarapp.app import rehearsal_desks
from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import FormCard
from ledarapp.operations import deciding, drafting, forming, listing, printing
from ledarapp.operations.desk import Desk
from ledarapp.templates import Library


@pytest.fixture
def desk() -> Iterator[Desk]:
    with rehearsal_desks() as (leader, _):
        yield leader


def card(desk: Desk, key: str) -> FormCard:
    return next(each for each in listing.form_types(desk) if each.key == key)


@pytest.mark.requirement("R121", "R239")
def test_an_organisations_own_form_carries_an_agreement(desk: Desk) -> None:
    text = forming.copy_of(desk, card(desk, "ufd-ad"))
    assert "most = 5" in text
    text = text.replace('goals.nb = "Prioriterte resultatkrav"', 'goals.nb = "Oppdraget vårt"', 1)
    saved = forming.save(desk, text)

    assert (saved.key, saved.version) == ("ufd-ad-own", 1)
    assert saved.key in {each.key for each in listing.form_types(desk)}
    opened = drafting.new(desk, saved.key, "nb", side=Role.LEADER, me=Person(name="Ola"))
    said = " ".join(each.text for each in printing.as_text(opened, Edition.AGREEMENT))
    assert "Oppdraget vårt" in said
    assert Library(desk.resources, own=desk.library.own).get(saved.key).area("professional")


@pytest.mark.requirement("R089")
def test_each_saving_is_a_new_version_and_what_is_used_stays(desk: Desk) -> None:
    first = forming.save(desk, forming.copy_of(desk, card(desk, "ufd-oa")))
    opened = drafting.new(desk, first.key, "nb", side=Role.LEADER, me=Person(name="Ola"))
    again = forming.copy_of(desk, first)
    assert forming.save(desk, again) == desk.library.get(first.key, 1)
    second = forming.save(desk, again.replace("period_months = 12", "period_months = 6", 1))

    assert (second.key, second.version) == (first.key, 2)
    assert drafting.open_agreement(desk, opened.agreement.id).template.version == 1
    assert [each.version for each in deciding.successors(desk, opened.agreement)] == [2]


@pytest.mark.parametrize(
    ("wrong", "right", "code", "key"),
    [
        ("schema = 1", "schema = 99", "templates.newer_schema", "schema"),
        ("order = 10", "ordre = 10", "templates.unknown_key", "ordre"),
        ('rule = "after_start"', 'rule = "now"', "templates.unknown_value", "rule"),
        ("most = 5", "most = 2 + 3", "templates.not_value", "most"),
        ("most = 5", 'most = "len(goals)"', "templates.not_number", "most"),
        ('key = "personal"', 'key = "professional"', "templates.duplicate_key", "key"),
        ("{period_start}", "{__class__}", "templates.unknown_place", "text"),
    ],
)
def test_a_bad_form_is_refused_with_its_line(desk: Desk, wrong: str, right: str, code: str, key: str) -> None:
    text = forming.copy_of(desk, card(desk, "ufd-ad"))
    assert wrong in text
    bad = text.replace(wrong, right, 1)
    with pytest.raises(LedarappError) as refused:
        forming.save(desk, bad)

    assert refused.value.code == code
    assert int(str(refused.value.values["line"])) > 1
    assert key in str(refused.value.values.get("key", ""))


def test_a_file_that_cant_be_used_is_told_and_the_others_work(desk: Desk) -> None:
    folder = desk.library.own
    assert folder is not None
    folder.mkdir()
    text = forming.copy_of(desk, card(desk, "general"))
    (folder / "gap.toml").write_text(text.replace("title.nb", "title.nn", 1), encoding="utf-8")
    (folder / "stolen.toml").write_text(desk.library.text("general", 1), encoding="utf-8")
    (folder / "bytes.toml").write_bytes(b"\xff\xfe")
    desk.library.refresh()

    told = {str(each.values["file"]): each.code for each in listing.unusable(desk)}
    assert told == {
        "gap.toml": "templates.missing_language",
        "stolen.toml": "templates.twice",
        "bytes.toml": "templates.unreadable",
    }
    assert drafting.new(desk, "general", "nb", side=Role.LEADER, me=Person()).template.version == 1


def test_no_form_of_ones_own_takes_a_shipped_ones_key(desk: Desk) -> None:
    with pytest.raises(LedarappError) as refused:
        forming.save(desk, desk.library.text("ufd-ad", 1))
    assert refused.value.code == "templates.shipped_key"


def test_an_agreement_opens_from_the_form_it_carries_when_that_is_gone(desk: Desk) -> None:
    saved = forming.save(desk, forming.copy_of(desk, card(desk, "general")))
    opened = drafting.new(desk, saved.key, "nb", side=Role.LEADER, me=Person(name="Ola"))
    assert desk.library.own is not None
    (desk.library.own / f"{saved.key}.1.toml").unlink()
    desk.library.refresh()

    assert saved.key not in {each.key for each in listing.form_types(desk)}
    again = drafting.open_agreement(desk, opened.agreement.id)
    assert again.template == opened.template
    assert printing.draw(again, Edition.AGREEMENT, desk.resources).startswith(b"%PDF-")


@pytest.mark.requirement("R016")
def test_an_agreement_opens_and_goes_on_where_its_form_is_not_installed(desk: Desk) -> None:
    first = forming.save(desk, forming.copy_of(desk, card(desk, "general")))
    opened = drafting.new(desk, first.key, "nb", side=Role.LEADER, me=Person(name="Ola"))
    elsewhere = replace(desk, library=Library(desk.resources))
    assert first.key not in {each.key for each in elsewhere.library.cards()}

    there = drafting.open_agreement(elsewhere, opened.agreement.id)
    assert there.template == opened.template
    assert printing.export(elsewhere, there, Edition.AGREEMENT, printing.Format.PDF).startswith(b"%PDF")
    following = drafting.from_last_year(elsewhere, opened.agreement.id)
    assert following.template == opened.template
    assert drafting.open_agreement(elsewhere, following.agreement.id).template == opened.template
