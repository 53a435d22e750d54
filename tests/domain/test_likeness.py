"""Looks at words must be worth reading: no false alarm on what people really write."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.likeness import Side, alike, has_number, last_deadline, speaks_of, vague_word
from ledarapp.domain.template import Template, say

DIFFERENT = (
    "Sikre høy kvalitet på regnskapet og økonomikontrollen",
    "Sikre høy kvalitet på arkivet og journalføringen",
    "Få på plass en avtale om inkluderende arbeidsliv innen 31.12.2027",
    "Definere egen rolle overfor ny underdirektør",
    "Delegere mer, og videreutvikle rollen som veileder",
    "Kompetanseutvikling",
    "Kompetansebehov",
    "Medarbeiderfokus",
    "Medarbeidersamtaler",
    "Budsjettprosessen gir avdelingene forutsigbare rammer",
    "Budsjettkontrollen gir avdelingsledelsen oversikt",
    "Redusere saksbehandlingstiden for refusjonskrav",
    "Redusere saksbehandlingstiden for klagesaker",
    "Redusere sykefraværet i seksjonen",
    "Øke andelen digitale søknader",
    "Ferdigstille fase 1 av flytteprosjektet",
    "Ferdigstille fase 2 av flytteprosjektet",
    "Införa det nya dokumenthanteringssystemet på enheten",
    "Införa den nya budgetprocessen på enheten",
    "Utveckla arbetet i ledningsgruppen",
    "Utveckla verksamhetsprocesserna",
    "Säkerställa tillgången till personal",
    "Strengthen cooperation with the regional offices",
    "Publish the annual report on time",
    "Publish the quarterly accounts on time",
    "Delegate more",
)


@pytest.mark.parametrize(("one", "other"), [*combinations(DIFFERENT, 2)])
def test_different_goals_are_not_alike(one: str, other: str) -> None:
    assert not alike(one, other)
    assert not alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Redusere sykefraværet i seksjonen", "Sykefraværet i seksjonen skal reduseres."),
        ("Kompetanseutvikling", "Kompetanseutviklingen"),
        ("Gode rutiner for økonomistyring", "Gode rutiner for økonomistyringen i seksjonen"),
        ("Motivere og utløse engasjement hos medarbeidere", "Motivere medarbeiderne og utløse engasjement"),
        ("Ha budsjettet klart innen 1. mars", "Budsjettet er klart innen 1. mars"),
        ("Korta handläggningstiden för överklaganden", "Handläggningstiderna för överklaganden kortas"),
        ("Improve the reports to management", "Improving reports for the management"),
        (
            "Redusere saksbehandlingstiden for klager",
            "Redusere saksbehandlingstiden for klager ved å digitalisere skjema, maler og arkiv i etaten",
        ),
    ],
)
def test_goals_that_say_much_the_same_are_alike(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


def test_the_forms_common_goals_are_not_alike(form: Template) -> None:
    for language in form.languages:
        for one, other in combinations(form.area("general").goals, 2):
            first, second = (
                f"{say(goal.title, language)} {say(goal.text, language)}" for goal in (one, other)
            )
            assert not alike(first, second), (first, second)


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_mutual(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)


def test_nothing_is_alike_to_nothing() -> None:
    assert not alike("", "")
    assert not alike("og i på", "og i på")


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Seksjonen forbedrer rutinene", "nb", "forbedrer"),
        ("Styrke samarbeidet", "nb", "Styrke"),
        ("Seksjonen skal vidareutvikla rutinane", "nb", "vidareutvikla"),
        ("Økt kvalitet og bedre service", "nb", "Økt"),
        ("Øker kvaliteten", "nb", "Øker"),
        ("Forbedring av rutiner", "nb", "Forbedring"),
        ("Forsterke, nei: styrket innsats", "nb", "styrket"),
        ("Förbättrar samarbetet", "sv", "Förbättrar"),
        ("Kompetensen stärks", "sv", "stärks"),
        ("Stärka samarbetet", "sv-FI", "Stärka"),
        ("Improving the routines", "en", "Improving"),
        ("Strengthened cooperation", "en", "Strengthened"),
        ("Økonomien er i balanse", "nb", ""),
        ("Et styrkende miljø", "nb", ""),
        ("Bedriften leverer i tide", "nb", ""),
        ("Ekonomin är i balans", "sv", ""),
        ("En starkare röst", "sv", ""),
        ("Letters are answered within a week", "en", ""),
        ("Improve", "nb", ""),
        ("Paranna laatua", "fi", ""),
    ],
)
def test_a_word_that_only_says_better_is_found_in_its_forms(text: str, language: str, word: str) -> None:
    assert vague_word(text, language) == word


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Sykefraværet er under 5 %", "nb", True),
        ("Nyansatte får opplæring", "nb", True),
        ("Nytilsette får opplæring", "nb", True),
        ("Medarbetarna trivs", "sv", True),
        ("Kompetensen räcker", "sv-FI", True),
        ("Keep and recruit skilled employees", "en", True),
        ("My personal development as a leader", "en", False),
        ("Regnskapet er uten feil", "nb", False),
        ("Personliga mål som chef", "sv", False),
        ("Henkilöstö", "fi", False),
    ],
)
def test_staff_is_found_in_the_documents_language(text: str, language: str, found: bool) -> None:  # noqa: FBT001
    assert speaks_of(Side.STAFF, text, language) is found


@pytest.mark.requirement("R214")
@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Få på plass en avtale innen 31.12.26", 2026),
        ("Innen utgangen av 2026", 2026),
        ("Seinast sommaren 2026", 2026),
        ("Ferdig 2026-06-30", 2026),
        ("Senest 1. mars 2027, første del før 2026", 2027),
        ("Klart senast den 1 mars 2026", 2026),
        ("Done by the end of 2026", 2026),
        ("Følge opp strategien for 2020–2026", 0),
        ("Innføre arkivloven av 2025", 0),
        ("Svare på 2026 henvendelser", 0),
        ("Versjon 1.2.3 er i drift", 0),
        ("Forholdet 3.1/26", 0),
        ("Versjon 14.20.10", 0),
        ("", 0),
    ],
)
def test_a_deadline_is_a_day_or_a_year_after_a_limiting_word(text: str, year: int) -> None:
    assert last_deadline(text) == year


def test_a_number_is_a_number() -> None:
    assert has_number("under 5 %")
    assert not has_number("under fem prosent")
