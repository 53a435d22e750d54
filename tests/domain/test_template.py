import pytest

from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import Template, say


@pytest.mark.requirement("R293", "R294", "R295")
def test_a_form_is_asked_by_key(form: Template) -> None:
    assert form.level("great").gloss["nb"] == "meget bra"
    assert form.area("general").title["en"]
    assert form.area_keys == ("professional", "personal", "general")
    assert form.word("agreement", "nb") == "Resultatavtale"
    for ask in (form.level, form.area):
        with pytest.raises(KeyError):
            ask("nothing")


@pytest.mark.requirement("R218")
def test_who_signs_stands_in_the_forms_order(form: Template) -> None:
    assert [rule.role for rule in form.signers(Edition.ASSESSMENT)] == [Role.SUPERIOR, Role.LEADER]


@pytest.mark.parametrize(
    ("language", "text"), [("sv", "mål"), ("sv-FI", "mål"), ("en", "goal"), ("fi", "goal"), ("", "goal")]
)
def test_a_text_is_said_in_the_language_its_parent_or_the_forms_first(language: str, text: str) -> None:
    assert say({"en": "goal", "sv": "mål"}, language) == text
    assert say({}, language) == ""
