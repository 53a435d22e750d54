"""The printed guide in one language, from the same advice that the help pane gives."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from ledarapp.domain.template import say
from ledarapp.guidance import Topic, guidance_in

if TYPE_CHECKING:
    from pathlib import Path

    from ledarapp.documents import guide

_WORDS = ("title", "subtitle", "page_of", "continued", "example", "walk")
FILE_NAME = "Ledarapp-guide.pdf"


def printable(resources: Path, language: str) -> bytes:
    """Return the guide as a tagged and archival PDF. Works on values alone, beside the interface."""
    from ledarapp.documents import archive, guide, render  # noqa: PLC0415 - see desk.py

    told = tomllib.loads((resources / "guide.toml").read_text(encoding="utf-8"))
    # A topic that answers further keys is met under each of them, and printed once.
    topics = {each.key: each for each in guidance_in(resources / "help").topics.values()}
    made = guide.Guide(
        language=language,
        on=told["on"],
        words={name: say(told[name], language) for name in _WORDS},
        steps=tuple(say(step, language) for step in told["steps"]),
        advice=tuple(_advice(each, language) for each in topics.values()),
    )
    document = guide.compose(made)
    return archive.archive(render.render(document, resources=resources), document, resources=resources)


def _advice(topic: Topic, language: str) -> guide.Advice:
    from ledarapp.documents import guide  # noqa: PLC0415 - see desk.py

    return guide.Advice(
        name=topic.title(language),
        paragraphs=topic.paragraphs(language),
        example=topic.sample(language),
        chapter=topic.key.startswith("screen."),
    )
