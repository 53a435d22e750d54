from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.agreement import Agreement, Period, Person
from ledarapp.domain.template import FormSection, SectionKind, Template
from ledarapp.domain.wording import PLACES, fill, section_text, title
from tests.domain.builders import an_agreement

BARE = Agreement(id="1", template="t", template_version=1, language="nb")
FULL = Agreement(
    id="1",
    template="t",
    template_version=1,
    language="nb",
    organisation="KD",
    leader=Person(name="Ola", title="avdelingsdirektør", unit="ØKS"),
    superior=Person(name="Kari", title="ekspedisjonssjef"),
    period=Period(start=date(2027, 1, 1), end=date(2027, 12, 31)),
)


def test_every_place_is_filled_and_what_is_not_known_yet_shows() -> None:
    places = " ".join(f"{{{place}}}" for place in sorted(PLACES))
    assert fill(places, FULL, date.isoformat) == (
        "Ola avdelingsdirektør KD 2027-12-31 2027-01-01 Kari ekspedisjonssjef ØKS"
    )
    assert set(fill(places, BARE, date.isoformat).split()) == {"…"}


@given(st.text(alphabet="ab {}leader\n"))
def test_braces_that_are_no_place_stay(text: str) -> None:
    assert fill(text, FULL, date.isoformat) == text.replace("{leader}", "Ola")


def test_a_clause_says_the_forms_words_and_a_text_what_was_written(form: Template) -> None:
    clause = FormSection(key="c", title={}, kind=SectionKind.CLAUSE, text={"nb": "Avtale med {leader}"})
    written = FormSection(key="section_tasks", title={}, text={"nb": "Standard"})
    agreement = an_agreement(form)
    assert section_text(agreement, clause, date.isoformat) == "Avtale med Ola Nordmann"
    assert section_text(agreement, written, date.isoformat) == "Kort sagt."


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        (None, date(2027, 1, 1), ""),
        (date(2027, 1, 1), None, " 2027"),
        (date(2027, 1, 1), date(2027, 12, 31), " 2027"),
        (date(2027, 7, 1), date(2028, 6, 30), " 2027–2028"),
    ],
)
def test_an_agreement_is_named_after_its_years(
    form: Template, start: date | None, end: date | None, years: str
) -> None:
    agreement = an_agreement(form, period=Period(start=start, end=end))
    assert title(agreement, form) == f"Resultatavtale{years}"
