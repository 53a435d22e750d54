"""What a form may ask besides stands on paper where it is filled in, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ledarapp.documents import blank
from ledarapp.documents.amended import amended
from ledarapp.documents.blocks import Paragraph, Section
from ledarapp.documents.compose import compose
from ledarapp.documents.text import as_text, plain
from ledarapp.documents.words import Words
from ledarapp.domain import amending
from ledarapp.domain.agreement import Agreement, put_goal
from ledarapp.domain.goal import Aim
from ledarapp.domain.signature import Edition
from ledarapp.exchange import codec
from ledarapp.templates import Library

LIBRARY = Library(Path(__file__).parents[2] / "resources")


def _printed(agreement: Agreement, edition: Edition) -> str:
    template = LIBRARY.get(agreement.template)
    passages = as_text(compose(agreement, template, edition, content_hash="0" * 64))
    return "\n".join(
        [each.text for each in passages] + [cell for each in passages for row in each.rows for cell in row]
    )


@pytest.mark.requirement("R042", "R196", "R344", "R346", "R352")
def test_the_agreement_tells_what_was_asked_besides() -> None:
    text = _printed(LIBRARY.example("general", "nb"), Edition.AGREEMENT)
    assert "Det som teller: tidsfristen, kvaliteten, at det ikke kommer klager" in text
    assert "Tiltak: Prøve den på ti søkere og rette det de ikke forstår (nettgruppen, mai)" in text
    assert "Samordnes med: Kommunenes næringskontorer" in text
    assert "Prioritet 2\u2002·\u2002Effektmål" in text


@pytest.mark.requirement("R042")
def test_the_management_agreement_calls_its_actions_development_measures() -> None:
    text = _printed(LIBRARY.example("ledningsavtal", "sv-FI"), Edition.AGREEMENT)
    assert (
        "Utvecklingsåtgärd: Kartlägga ledningsgruppens utvecklingsbehov (avdelningschefen, hösten 2021)"
        in text
    )


@pytest.mark.requirement("R207", "R208")
def test_the_record_of_the_assessment_tells_of_recognition_other_than_pay() -> None:
    example = LIBRARY.example("general", "nb")
    text = _printed(example, Edition.ASSESSMENT)
    assert "Belønning i andre former enn lønn" in text
    assert "Kompetanseutvikling" in text
    assert "Til enheten samlet: En studiedag for hele seksjonen" in text
    bare = replace(
        example, assessment=replace(example.assessment, recognition=type(example.assessment.recognition)())
    )
    assert "Belønning i andre former" not in _printed(bare, Edition.ASSESSMENT)


@pytest.mark.requirement("R344", "R346", "R196")
def test_an_amendment_says_what_it_changes_of_it_in_words() -> None:
    before = LIBRARY.example("general", "nb")
    goal = before.goals[0]
    changed = replace(
        goal, rank=0, aim=Aim.EFFECT, actions=(), dimensions=replace(goal.dimensions, deadline=False)
    )
    after = replace(put_goal(before, changed), version=2, amends=amending.words_of(before))
    (section,) = amended(after, Words(LIBRARY.get("general"), "nb"))
    text = "\n".join(plain(each.text) for each in section.blocks if isinstance(each, Paragraph))
    assert "Mål 1.1: tidsfristen" in text
    assert "Til nå: ja" in text
    assert "Til nå: Prioritet 1" in text
    assert "Fra nå: Effektmål" in text


@pytest.mark.requirement("R042", "R196", "R344", "R346", "R352", "R207")
def test_what_was_signed_before_there_were_such_fields_has_the_bytes_it_had() -> None:
    """A field at its default isn't written, so it changes no hash that somebody has signed."""
    agreement = LIBRARY.example("direktorkontrakt", "en")
    for edition in Edition:
        written = codec.content(agreement, edition)
        for name in (b"dimensions", b"actions", b"rank", b"aim", b"partner", b"recognition"):
            assert b'"' + name + b'"' not in written


def test_nothing_is_said_twice_of_a_party_and_what_is_public_says_just_that() -> None:
    example = LIBRARY.example("ledningsavtal-kanslichef", "sv-FI")
    template = LIBRARY.get("ledningsavtal-kanslichef")
    document = compose(example, template, Edition.AGREEMENT, content_hash="0" * 64)
    assert document.head_left == ("Exempelministeriet",)
    assert document.head_right[-1] == "Offentligt"
    assert "Eva Rosqvist, Kanslichef\n" in f"{_printed(example, Edition.AGREEMENT)}\n"


def test_the_dates_of_a_blank_form_stand_in_the_order_they_come() -> None:
    sections = {
        each.heading: each
        for each in blank.blocks(Words(LIBRARY.get("general"), "nb"))
        if isinstance(each, Section)
    }
    dates = [
        plain(each.text).partition(" …")[0]
        for each in sections["Samtaler og frister"].blocks
        if isinstance(each, Paragraph)
    ]
    assert dates == [
        "Halvårssamtale",
        "Synspunkter fra de ansatte innhentet",
        "Egenevaluering sendt",
        "Vurderingssamtale",
        "Avtaleperioden slutter",
    ]
