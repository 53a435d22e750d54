"""Words are found in every field of an agreement, in the order of the document."""

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.agreement import Agreement, Person
from ledarapp.domain.evaluation import GoalEvaluation, SelfEvaluation
from ledarapp.domain.folding import folded
from ledarapp.domain.goal import EvaluationSource, Goal, Indicator
from ledarapp.domain.search import search
from ledarapp.templates import Library

FORM = Library(Path(__file__).resolve().parents[2] / "resources").get("ufd-ad")
AREA = FORM.area_keys[0]
GOAL = Goal(
    id="g",
    area=AREA,
    text="Øke måloppnåelsen",
    indicators=(Indicator(id="i", text="Andel saker besvart"),),
    sources=(EvaluationSource(id="s", text="Medarbeiderundersøkelsen", provider="Personalseksjonen"),),
)
AGREEMENT = Agreement(
    id="a",
    template="ufd-ad",
    template_version=1,
    language="nb",
    leader=Person(name="Åse Østby", unit="Personalseksjonen"),
    goals=(GOAL,),
    self_evaluation=SelfEvaluation(goals=(GoalEvaluation(goal="g", text="Målet er nådd"),), overall="Bra år"),
)


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("PERSONALSEKSJONEN", ["leader.unit", "sources"]),
        ("åse øst", ["leader.name"]),
        ("oppnå", ["text"]),
        ("mål", ["text", "evaluation.text"]),
        ("besvart", ["indicator.i"]),
        ("bra år", ["overall"]),
        ("  ", []),
        ("finnes ikke", []),
    ],
)
def test_words_are_found_in_order(words: str, fields: list[str]) -> None:
    assert [each.field for each in search(AGREEMENT, FORM, words)] == fields


@given(st.text(min_size=1).filter(lambda each: folded(each).strip()))
def test_what_is_written_is_found_however_it_is_typed(words: str) -> None:
    agreement = replace(AGREEMENT, organisation=f"før {words} etter")
    for typed in (words, words.swapcase() if words.swapcase().casefold() == words.casefold() else words):
        fields = [each.field for each in search(agreement, FORM, unicodedata.normalize("NFC", typed))]
        assert "organisation" in fields
