"""The real UFD/AD form and its example: the domain is judged on what people will meet."""

from dataclasses import replace
from pathlib import Path

import pytest

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.draft import suggested_milestones
from ledarapp.domain.goal import DocumentLink, Target
from ledarapp.domain.template import Template
from ledarapp.templates.library import Library
from tests.domain.builders import a_goal, an_agreement

_RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def library() -> Library:
    return Library(_RESOURCES)


@pytest.fixture(scope="session")
def form(library: Library) -> Template:
    return library.get("ufd-ad")


@pytest.fixture(params=["nb", "sv", "en"])
def example(request: pytest.FixtureRequest, library: Library) -> Agreement:
    return library.example("ufd-ad", request.param)


@pytest.fixture
def whole(form: Template) -> Agreement:
    """An agreement that gives no remark at all."""
    goals = [a_goal(f"{area}{place}", area) for area in ("professional", "personal") for place in "abcd"]
    goals += [a_goal(f"general{place}", "general") for place in "abcdef"]
    linked = (
        replace(goal, link=DocumentLink(reference="VP 2027"), target=Target.BOTH, text=f"{goal.text} {place}")
        for place, goal in enumerate(goals)
    )
    *others, last = linked
    sided = replace(last, text=f"{last.text} Budsjettet holder, og brukerne er fornøyde.")
    agreement = an_agreement(form, *others, sided)
    return replace(agreement, milestones=suggested_milestones(form, agreement.period))
