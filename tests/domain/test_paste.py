"""What people copy from spreadsheets, word processors and lists becomes goals, and no typed word is lost."""

import re
from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.goal import Goal
from ledarapp.domain.paste import goals_from_rows
from ledarapp.domain.table_text import cells

Told = tuple[str, list[str], list[str]]


def _ids() -> Callable[[], str]:
    numbers = count()
    return lambda: f"id-{next(numbers)}"


def _told(text: str) -> list[Told]:
    return [
        (goal.text, [each.text for each in goal.indicators], [each.text for each in goal.sources])
        for goal in goals_from_rows(text, "area", _ids())
    ]


@pytest.mark.requirement("R163", "R165", "R166")
def test_a_spreadsheets_rows_with_numbers_and_cells_of_several_lines() -> None:
    text = (
        '1.2\tSikre høy kvalitet\t"a) Feilfritt regnskap\nb) Kontroll\ngjennom året"'
        '\t"Rapport\nLedermøte"\r\n'
        '1.3\t"Si ""ja"" til\nalt"\tx\ty\r\n'
    )
    assert _told(text) == [
        ("Sikre høy kvalitet", ["Feilfritt regnskap", "Kontroll\ngjennom året"], ["Rapport", "Ledermøte"]),
        ('Si "ja" til\nalt', ["x"], ["y"]),
    ]


@pytest.mark.parametrize(
    "heads",
    [
        "Krav\tIndikator\tEvaluering",
        "MÅL:\tIndikatorer\tEvalueringskilde",
        "Mål\tMått\tUtvärdering",
        "Krav\tIndikator\tUtvärderingskälla",
        "Goal\tIndicators\tEvaluation source",
        "Requirement\tIndicator\tSource",
        "1. Faglige krav (for den enkelte leder)\tIndikator\tEvaluering",
    ],
)
def test_heads_are_known_in_every_language(heads: str) -> None:
    assert _told(f"{heads}\nSikre\tFeilfritt\tRapport") == [("Sikre", ["Feilfritt"], ["Rapport"])]


def test_heads_say_which_column_is_which_and_other_columns_are_kept_under_their_name() -> None:
    text = (
        "Nr.\tKrav\tEvaluering\tIndikator\tAnsvarlig\t\n"
        "1\tSikre\tRapport\tFeilfritt\tKari\tmer\n2\tBidra\t\t\t\t"
    )
    assert _told(text) == [
        ("Sikre\nAnsvarlig: Kari\nmer", ["Feilfritt"], ["Rapport"]),
        ("Bidra", [], []),
    ]


def test_without_a_column_for_goals_all_is_kept_in_one() -> None:
    assert _told("Indikator\tEvaluering\na\tb\nc\td") == [("", ["a", "c"], ["b", "d"])]


@pytest.mark.parametrize(
    "text", ["Mål", "Krav\tKrav\nx\ty", "Mål\tnoe annet\tog mer\n", "Redusere\tIndikator"]
)
def test_what_only_looks_like_heads_is_a_goal(text: str) -> None:
    assert _told(text)[0][0] == text.split("\t", maxsplit=1)[0]


def test_a_row_without_a_requirement_goes_on_with_the_goal_above() -> None:
    assert _told("Sikre\tFeilfritt\tRapport\n\tKontroll\t\n\t\tMøte\nBidra\tx\ty") == [
        ("Sikre", ["Feilfritt", "Kontroll"], ["Rapport", "Møte"]),
        ("Bidra", ["x"], ["y"]),
    ]


def test_a_word_processors_paragraphs_inside_a_cell_are_put_together_again() -> None:
    text = "1.2\tSikre\ta) Feilfritt\nb) Kontroll\nc) Oversikt\tRapporter\n1.3\tBidra\tX\tY\n- Z"
    assert _told(text) == [
        ("Sikre", ["Feilfritt", "Kontroll", "Oversikt"], ["Rapporter"]),
        ("Bidra", ["X"], ["Y", "Z"]),
    ]
    assert _told("Krav\tIndikator\nSikre\ta) en\nb) to") == [("Sikre", ["en", "to"], [])]


def test_rows_that_are_whole_are_never_put_together() -> None:
    assert _told("a) Sikre\tx\ty\nb) Bidra\tz\tw") == [("Sikre", ["x"], ["y"]), ("Bidra", ["z"], ["w"])]
    assert _told("Sikre\tx\ty\n- Bidra\tz\tw") == [("Sikre", ["x"], ["y"]), ("Bidra", ["z"], ["w"])]


@pytest.mark.parametrize(
    "text",
    [
        "Sikre\nBidra",
        "Sikre\r\n\r\nBidra\r\n",
        "Sikre\rBidra",
        "• Sikre\n• Bidra",
        "•\tSikre\n•\tBidra",
        "- Sikre\n– Bidra",
        "1. Sikre\n2. Bidra",
        "1.\tSikre\n2.\tBidra",
        "1.1 Sikre\n1.2 Bidra",
        "1) Sikre\n2) Bidra",
        "a) Sikre\nb) Bidra",
        "Mål\nSikre\nBidra",
        "\tSikre\n\tBidra",
        "\ufeffSikre\nBi\x00dra",
        '"Sikre"\n"Bidra"',
    ],
)
def test_a_list_gives_a_goal_a_line(text: str) -> None:
    assert [goal.strip('"') for goal, _, _ in _told(text)] == ["Sikre", "Bidra"]


@pytest.mark.parametrize(
    "text",
    [
        "31. desember er alt klart",
        "3.5 millioner spart",
        "-5 % sykefravær",
        '"Balansert målstyring" som pilot',
        'Nytt "mål',
        "A. Hansen følger opp",
        '"Balansert målstyring"',
    ],
)
def test_what_only_looks_like_a_mark_stays(text: str) -> None:
    assert _told(text) == [(text, [], [])]
    assert _told(f"{text}\nBidra")[0][0] == text


def test_a_category_between_the_rows_does_not_hide_the_numbers() -> None:
    assert _told("Faglige krav\t\t\n1.1\tSikre\tx\n1.2\tBidra\ty") == [
        ("Faglige krav", [], []),
        ("Sikre", ["x"], []),
        ("Bidra", ["y"], []),
    ]


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("a) Feilfritt b) Kontroll c) Oversikt", ["Feilfritt", "Kontroll", "Oversikt"]),
        ("a)Feilfritt b)Kontroll", ["Feilfritt", "Kontroll"]),
        ("a. Feilfritt b. Kontroll", ["Feilfritt", "Kontroll"]),
        ("a) Feilfritt", ["Feilfritt"]),
        ("Kontroll, se punkt b) i planen", ["Kontroll, se punkt b) i planen"]),
        ("A. Hansen, revisor", ["A. Hansen, revisor"]),
        ("Antall klager (jf. plan)", ["Antall klager (jf. plan)"]),
    ],
)
def test_letters_part_a_cell_only_in_their_order(cell: str, parts: list[str]) -> None:
    assert _told(f"Sikre\t{cell}\t{cell}") == [("Sikre", parts, parts)]


def test_bullets_part_a_cell_and_lines_between_go_on() -> None:
    assert _told('Sikre\t"• Feilfritt\nregnskap\n• Kontroll"') == [
        ("Sikre", ["Feilfritt regnskap", "Kontroll"], [])
    ]


def test_a_soft_line_break_stays_in_its_cell() -> None:
    assert _told("Sikre\x0bkvalitet\ten\u2028to") == [("Sikre\nkvalitet", ["en", "to"], [])]


@pytest.mark.parametrize("text", ["", "\n", " \t \r\n\t"])
def test_nothing_gives_nothing(text: str) -> None:
    assert _told(text) == []


def test_every_goal_and_part_is_new_and_in_the_area_asked_for() -> None:
    goals: tuple[Goal, ...] = goals_from_rows("Sikre\ta\tb\nBidra\tc\td", "personal", _ids())
    ids = [goal.id for goal in goals]
    ids += [each.id for goal in goals for each in goal.indicators]
    ids += [each.id for goal in goals for each in goal.sources]
    assert len(set(ids)) == 6
    assert {goal.area for goal in goals} == {"personal"}


_CELL = st.text(alphabet='abcÅ 12."\n\t)(-', max_size=12).map(str.strip)


def _as_spreadsheet(table: list[list[str]]) -> str:
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if re.search(r'[\t\n"]', text) else text

    return "".join("\t".join(map(cell, row)) + "\r\n" for row in table)


@given(st.lists(st.lists(_CELL, min_size=3, max_size=3), max_size=4))
def test_a_spreadsheets_cells_come_back_as_they_were(table: list[list[str]]) -> None:
    assert cells(_as_spreadsheet(table)) == [row for row in table if any(row)]


@given(
    st.lists(st.lists(st.text(alphabet='xyz12.)•-"\t\n ab', max_size=10), min_size=1, max_size=5), max_size=5)
)
def test_no_word_is_lost_whatever_is_pasted(table: list[list[str]]) -> None:
    text = "\n".join("\t".join(row) for row in table)
    kept = " ".join(" ".join((goal, *indicators, *sources)) for goal, indicators, sources in _told(text))
    for letter in "xyz":
        assert kept.count(letter) == text.count(letter) or _is_mark(text)


def _is_mark(text: str) -> bool:
    """«x)» may stand for a letter in a list; it is the only way in which a letter may go."""
    return bool(re.search(r"[xyz][.)]", text))
