"""Every code has its sentence in the three languages of the interface."""

from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import Finding, Kind
from ledarapp.messages import LANGUAGES, Messages, places

RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED = Messages(RESOURCES / "messages", strict=True)


@pytest.fixture
def messages(tmp_path: Path) -> Messages:
    (tmp_path / "a.toml").write_text(
        '["a.full"]\nen = "Full: {path}"\nnb = "Fullt: {path}"\nsv = "Fullt: {path}"\n'
        '["a.goals".one]\nen = "One goal"\nnb = "Ett mål"\nsv = "Ett mål"\n'
        '["a.goals".other]\nen = "{count} goals"\nnb = "{count} mål"\nsv = "{count} mål"\n',
        encoding="utf-8",
    )
    (tmp_path / "b.toml").write_text(
        '["b.days"]\nen.one = "One day"\nen.other = "{count} days"\n', encoding="utf-8"
    )
    return Messages(tmp_path)


@pytest.mark.parametrize("code", SHIPPED.sentences)
def test_every_sentence_stands_in_all_languages_with_the_same_places(code: str) -> None:
    sentences = SHIPPED.sentences[code]

    assert set(sentences) - {"sv-FI"} == set(LANGUAGES)
    assert len({places(each) for each in sentences.values()}) == 1
    assert len({isinstance(each, str) for each in sentences.values()}) == 1
    assert all(set(each) == {"one", "other"} for each in sentences.values() if not isinstance(each, str))


def test_a_sentence_is_said_in_the_language_asked_for(messages: Messages) -> None:
    assert messages.say("a.full", "nb", path="disk") == "Fullt: disk"
    assert messages.say("a.full", "sv-FI", path="disk") == "Fullt: disk"
    assert messages.say("a.full", "de", path="disk") == "Full: disk"


@pytest.mark.parametrize(("count", "said"), [(0, "0 mål"), (1, "Ett mål"), (2, "2 mål")])
def test_a_sentence_heeds_the_number(messages: Messages, count: int, said: str) -> None:
    assert messages.say("a.goals", "nb", count=count) == said


def test_numbered_sentences_can_be_written_language_by_language(messages: Messages) -> None:
    assert [messages.say("b.days", "en", count=count) for count in (1, 3)] == ["One day", "3 days"]


def test_errors_and_findings_are_put_into_words(messages: Messages) -> None:
    finding = Finding(code="a.goals", kind=Kind.ADVICE, screen="goals", field="goals", values={"count": 2})

    assert messages.sentence(LedarappError("a.full", path="x"), "en") == "Full: x"
    assert messages.remark(finding, "sv") == "2 mål"


def test_the_program_shows_an_unknown_code_where_a_test_would_fail(
    messages: Messages, tmp_path: Path
) -> None:
    assert messages.say("no.such", "nb") == "no.such"
    assert messages.say("a.full", "nb") == "Fullt: {path}"
    strict = Messages(tmp_path, strict=True)
    with pytest.raises(KeyError):
        strict.say("no.such", "nb")
    with pytest.raises(KeyError):
        strict.say("a.full", "nb")


def test_a_value_is_never_read_as_a_place(messages: Messages) -> None:
    assert messages.say("a.full", "en", path="{code} {0}") == "Full: {code} {0}"


def test_a_code_stands_in_one_file_only(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text('["x.y"]\nen = "x"\n', encoding="utf-8")

    with pytest.raises(ValueError, match=r"x\.y"):
        Messages(tmp_path).say("x.y", "en")
