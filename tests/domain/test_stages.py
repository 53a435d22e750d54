"""The stage, the turn and the locks follow from the signatures alone."""

from dataclasses import replace

import pytest

from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Part, Stage, current, may_write, next_signature, signed_by, stage, turn
from ledarapp.domain.template import Template
from tests.domain.builders import a_goal, an_agreement

L, S = Role.LEADER, Role.SUPERIOR
BOTH_DATES = ((Part.DATES, L), (Part.DATES, S))
BOTH_NOTE = ((Part.FOLLOW_UP, L), (Part.FOLLOW_UP, S))


@pytest.mark.requirement("R217", "R218", "R231", "R232", "R234", "R235")
@pytest.mark.parametrize(
    ("signed", "reached", "edition", "whose"),
    [
        ("", Stage.DRAFT, Edition.AGREEMENT, L),
        ("A", Stage.PROPOSED, Edition.AGREEMENT, S),
        ("Aa", Stage.IN_FORCE, Edition.SELF_EVALUATION, L),
        ("AaS", Stage.SELF_EVALUATED, Edition.ASSESSMENT, S),
        ("AaSE", Stage.ASSESSED, Edition.ASSESSMENT, L),
        ("AaSEe", Stage.CLOSED, None, None),
    ],
)
def test_each_signature_takes_the_agreement_one_stage_on(
    form: Template, signed: str, reached: Stage, edition: Edition | None, whose: Role | None
) -> None:
    agreement = an_agreement(form, a_goal(), signed=signed)
    rule = next_signature(agreement, form)
    assert stage(agreement) is reached
    assert turn(agreement, form) is whose
    assert (rule.edition if rule else None) is edition


def test_a_superior_may_be_the_first_to_sign(form: Template) -> None:
    agreement = an_agreement(form, a_goal(), signed="a")
    assert stage(agreement) is Stage.PROPOSED
    assert turn(agreement, form) is L


def test_only_signatures_of_the_current_version_count(form: Template) -> None:
    agreement = replace(an_agreement(form, a_goal(), signed="Aa"), version=2)
    assert stage(agreement) is Stage.DRAFT
    assert current(agreement) == ()
    assert signed_by(agreement, Edition.AGREEMENT, L) is None
    assert signed_by(replace(agreement, version=1), Edition.AGREEMENT, S) is not None


@pytest.mark.requirement("R191", "R198", "R212")
@pytest.mark.parametrize(
    ("signed", "writable"),
    [
        ("", {(Part.CONTENT, L), (Part.CONTENT, S), *BOTH_DATES}),
        ("A", {*BOTH_DATES}),
        ("Aa", {(Part.SELF_EVALUATION, L), (Part.ASSESSMENT, S), *BOTH_NOTE, *BOTH_DATES}),
        ("AaS", {(Part.ASSESSMENT, S), *BOTH_NOTE, *BOTH_DATES}),
        ("AaSE", {*BOTH_DATES}),
        ("AaSEe", set()),
    ],
)
def test_each_party_writes_its_own_words_until_they_are_signed(
    form: Template, signed: str, writable: set[tuple[Part, Role]]
) -> None:
    agreement = an_agreement(form, a_goal(), signed=signed)
    assert {(part, role) for part in Part for role in Role if may_write(agreement, part, role)} == writable
    assert L.other is S
