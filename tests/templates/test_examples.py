"""Every form's example is filled to the last field, in each of its languages."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.domain.finding import Kind
from ledarapp.domain.review import review
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.domain.template import SectionKind
from ledarapp.templates import Library
from tests.templates.shelf import RESOURCES

LIBRARY = Library(RESOURCES)
EACH = [(card.key, language) for card in LIBRARY.cards() for language in card.languages]


def signed(agreement: Agreement, *given: tuple[Edition, Role]) -> Agreement:
    at = datetime(2026, 1, 10, tzinfo=UTC)
    signatures = tuple(
        Signature(edition=edition, role=role, version=1, name="", at=at, content_hash="")
        for edition, role in given
    )
    return replace(agreement, signatures=signatures)


@pytest.mark.parametrize(("key", "language"), EACH)
def test_an_example_lacks_nothing_at_any_stage(key: str, language: str) -> None:
    template, example = LIBRARY.get(key), LIBRARY.example(key, language)
    agreed = ((Edition.AGREEMENT, Role.LEADER), (Edition.AGREEMENT, Role.SUPERIOR))

    for stage in (
        example,
        signed(example, *agreed),
        signed(example, *agreed, (Edition.SELF_EVALUATION, Role.LEADER)),
    ):
        assert [each for each in review(stage, template) if each.kind is Kind.MUST] == []


@pytest.mark.parametrize(("key", "language"), EACH)
def test_an_example_fills_every_part_of_its_form(key: str, language: str) -> None:
    template, example = LIBRARY.get(key), LIBRARY.example(key, language)

    assert example.example
    assert (example.template, example.template_version) == (template.key, template.version)
    assert example.language == language
    written = {each.key for each in template.sections if each.kind is SectionKind.TEXT}
    assert {each.key for each in example.sections} == written
    assert {each.key for each in example.milestones} == {each.key for each in template.milestones}
    assert {goal.area for goal in example.goals} == set(template.area_keys)
    for said in (example.self_evaluation, example.assessment):
        assert {each.goal for each in said.goals} == {goal.id for goal in example.goals}
        assert said.overall
    assert example.self_evaluation.support
    assert example.self_evaluation.next_period


@pytest.mark.parametrize(("key", "language"), EACH)
def test_an_example_comes_out_the_same_each_time_with_ids_of_its_own(key: str, language: str) -> None:
    example = LIBRARY.example(key, language)

    assert Library(RESOURCES).example(key, language) == example
    ids = [example.id]
    for goal in example.goals:
        ids += [goal.id, *(each.id for each in goal.indicators), *(each.id for each in goal.sources)]
    assert len(set(ids)) == len(ids)
    assert not {each.id for each in example.goals} & {
        goal.id
        for other in LIBRARY.get(key).languages
        if other != language
        for goal in LIBRARY.example(key, other).goals
    }


def test_the_parties_of_an_example_do_not_always_agree() -> None:
    example = LIBRARY.example("ufd-ad", "nb")
    pairs = [
        (example.self_evaluation.of(goal.id).level, example.assessment.of(goal.id).level)
        for goal in example.goals
    ]

    assert {level for pair in pairs for level in pair} == {"small", "satisfactory", "great", NOT_RATED}
    assert any(own != superiors for own, superiors in pairs)


def test_an_example_is_refused_in_a_language_its_form_has_no_texts_in() -> None:
    with pytest.raises(LedarappError) as caught:
        LIBRARY.example("ufd-ad", "da")
    assert caught.value.code == "templates.language_not_offered"


def test_a_form_without_an_example_says_so(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    form = RESOURCES / "templates" / "ufd-ad.toml"
    (tmp_path / "templates" / form.name).write_bytes(form.read_bytes())

    with pytest.raises(LedarappError) as caught:
        Library(tmp_path).example("ufd-ad", "nb")
    assert caught.value.code == "templates.no_example"
