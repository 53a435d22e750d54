"""Before a document leaves: the list of what goes in and what stays out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ledarapp.domain.agreement import numbers
from ledarapp.domain.paper import Paper
from ledarapp.domain.publicity import Kind, Passage, Why, Withheld, contents
from ledarapp.domain.template import say

if TYPE_CHECKING:
    from ledarapp.operations.desk import Opened


_CODES = {
    Why.PARTIES: "handout.parties",
    Why.UNIT: "handout.unit",
    Why.EVALUATION: "handout.evaluation",
    Why.REDACTED: "handout.words",
    Why.ELSEWHERE: "handout.elsewhere",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One passage, named as the document names it, and why it stays out (``code``; empty: it goes in).

    ``ground`` is what a person has given for withheld words, ``count`` how often they stand in the document.
    """

    name: str
    code: str = ""
    ground: str = ""
    count: int = 1
    phrase: str = ""

    @property
    def words(self) -> bool:
        """Whether it is about single words, which can be let stand again."""
        return bool(self.phrase)


def lines(opened: Opened, which: Paper) -> tuple[Line, ...]:
    """Return what goes into this document, then what stays out; a blank form has neither."""
    shown, withheld = contents(opened.agreement, opened.template, which)
    return (
        *(Line(name=_name(opened, passage)) for passage in shown),
        *(_out(opened, each) for each in withheld),
    )


def code_of(line: Line) -> str:
    """Return the code of the sentence that says why the passage stays out, or that the words aren't there."""
    return "handout.not_found" if line.words and not line.count else line.code


def _out(opened: Opened, each: Withheld) -> Line:
    return Line(
        name=_name(opened, each.passage),
        code=_CODES[each.why],
        ground=each.ground,
        count=each.count,
        phrase=each.passage.key if each.why is Why.REDACTED else "",
    )


def _name(opened: Opened, passage: Passage) -> str:
    agreement, template = opened.agreement, opened.template
    language = agreement.language
    match passage.kind:
        case Kind.SECTION:
            titles = {each.key: say(each.title, language) for each in template.sections}
            return titles[passage.key]
        case Kind.GOAL:
            number = numbers(agreement, template.area_keys)[passage.key]
            return f"{number} {agreement.goal(passage.key).name}".strip()
        case Kind.WORDS:
            return f"«{passage.key}»"
        case _:
            word = template.word(passage.kind.value, language)
            return word[:1].upper() + word[1:]
