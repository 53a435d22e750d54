"""The real UFD/AD form and its example: the domain is judged on what people will meet."""

from pathlib import Path

import pytest

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.template import Template
from ledarapp.templates.library import Library

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
