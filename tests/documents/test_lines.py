"""Lines: nothing lost, nothing too wide, words divided where the language allows."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.documents import style
from ledarapp.documents.fonts import load
from ledarapp.documents.lines import SOFT_HYPHEN, Line, break_lines
from ledarapp.documents.measure import lines, missing_characters
from tests.documents.samples import RESOURCES

FACES = load(RESOURCES / "fonts")
ANY_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp", "Zs"])
    | st.sampled_from("  \n-–/"),
    max_size=120,
)


def broken(
    text: str, width: float = style.BODY, language: str = "nb", *, whole_words: bool = False
) -> list[str]:
    found = break_lines(style.BODY_TEXT.runs(text, FACES), width, language, whole_words=whole_words)
    return [written(line) for line in found]


def written(line: Line) -> str:
    return "".join(run.meant or run.text for run in line.runs).replace("\u00a0", " ")


@given(ANY_TEXT, st.floats(20, 400))
@settings(max_examples=150, deadline=None)
def test_no_letter_is_lost(text: str, width: float) -> None:
    shown = "".join(broken(text, width)).replace(SOFT_HYPHEN, "")
    composed = "".join(run.meant or run.text for run in style.BODY_TEXT.runs(text, FACES))
    assert "".join(shown.split()) == "".join(composed.replace(SOFT_HYPHEN, "").split())


@given(ANY_TEXT, st.floats(80, 400))
@settings(max_examples=150, deadline=None)
def test_no_line_is_wider_than_its_column(text: str, width: float) -> None:
    for line in break_lines(style.BODY_TEXT.runs(text, FACES), width, "sv"):
        assert line.width <= width + 0.02


def test_compounds_are_divided_at_their_joint() -> None:
    assert broken("kommunikasjonsnettverket", 100, whole_words=True) == [
        f"kommunikasjons{SOFT_HYPHEN}",
        "nettverket",
    ]


def test_headings_divide_only_what_is_too_wide() -> None:
    assert broken("Plan for resultatvurdering", 110, whole_words=True) == ["Plan for", "resultatvurdering"]


def test_the_writers_soft_hyphens_come_first() -> None:
    assert broken(f"økonomi{SOFT_HYPHEN}regelverket", 70) == [f"økonomi{SOFT_HYPHEN}", "regelverket"]
    assert broken(f"økonomi{SOFT_HYPHEN}regelverket", 300) == ["økonomiregelverket"]


def test_a_language_without_rules_divides_anywhere_as_a_last_resort() -> None:
    assert "".join(broken("virksomhetsplanoppfølging", 60, "se")) == "virksomhetsplanoppfølging"


def test_a_hyphen_in_a_word_ends_a_line_and_an_address_isnt_changed() -> None:
    assert broken("bruker-serviceinnstilling", 100) == ["bruker-", "serviceinnstilling"]
    assert (
        "".join(broken("https://www.eksempel.no/en/lang/adresse", 80))
        == "https://www.eksempel.no/en/lang/adresse"
    )


@pytest.mark.parametrize("text", ["innen 1. april", "kl. 10.42", "100 %", "§ 12", "12 personer"])
def test_dates_and_numbers_stay_in_one_piece(text: str) -> None:
    number = text.removeprefix("innen ")
    assert number in broken(text, FACES.regular.width(text) * 10.5 - 1) or len(broken(text)) == 1


def test_line_ends_of_the_writer_are_kept() -> None:
    assert broken("ett\n\ntre") == ["ett", "", "tre"]
    assert broken("") == [""]


@pytest.mark.requirement("R259")
def test_lines_are_counted_on_the_printed_layout() -> None:
    line = "Økonomiseksjonen samordner budsjettprosessen, fører departementets"
    assert lines("", "nb", resources=RESOURCES) == 0
    assert lines("  \n ", "nb", resources=RESOURCES) == 0
    assert lines(line, "nb", resources=RESOURCES) == 1
    assert lines(f"{line}\n{line}", "nb", resources=RESOURCES) == 2
    assert lines(" ".join([line] * 5), "nb", resources=RESOURCES) in {5, 6}


def test_what_no_face_has_is_told() -> None:
    assert missing_characters("Åse 😀 中 Ǩ \u200d 😀", resources=RESOURCES) == ("😀", "中")


def test_a_word_without_end_is_set_without_taking_for_ever() -> None:
    """Ten thousand letters in the narrowest column: anybody can write that into a package."""
    word = "x" * 10_000
    assert "".join(broken(word, 30)).replace(SOFT_HYPHEN, "") == word
