"""The library at the goals' hand: what is suggested while one writes, what is put in, and what is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ledarapp.domain.agreement import put_goal, put_section
from ledarapp.domain.entry import Entry, EntryKind, Shelf, suggestions
from ledarapp.domain.goal import EvaluationSource, Goal, Indicator
from ledarapp.domain.template import Area, say
from ledarapp.operations import shelving
from ledarapp.ui.language import translate
from ledarapp.ui.screens.goals.changes import new_goal, on_goal
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.editors import LineEdit, TextArea
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.suggest import Suggestion, Suggestions

GOALS = frozenset({EntryKind.GOAL, EntryKind.ACTION})
INDICATORS = frozenset({EntryKind.INDICATOR})
SOURCES = frozenset({EntryKind.SOURCE})


class Bookcase:
    """The shelves, read once, and the acts over them."""

    def __init__(self, session: Session, host: Host) -> None:
        self.session, self.host = session, host
        self._shelves: tuple[Shelf, ...] | None = None

    @property
    def language(self) -> str:
        """The document's language: what is put in has to speak it."""
        return self.session.language

    @property
    def form(self) -> str:
        """The key of the agreement's form type."""
        return self.session.template.key

    @property
    def shelves(self) -> tuple[Shelf, ...]:
        """One's own shelf, then those that come with the program."""
        if self._shelves is None:
            self._shelves = shelving.shelves(self.host.workplace.desk)
        return self._shelves

    def forget(self) -> None:
        """Read the shelves anew: one's own library has changed."""
        self._shelves = None

    def offer(
        self, editor: LineEdit | TextArea, kinds: frozenset[EntryKind], take: Callable[[str], object]
    ) -> Suggestions:
        """Have an editor suggest what the library holds of these kinds; ``take`` gets the text chosen."""

        def look(written: str) -> Sequence[Suggestion]:
            found = suggestions(self.shelves, written, kinds, self.language, self.form)
            texts = [say(each.text, self.language) for each in found]
            return [Suggestion(text, text) for text in texts]

        return Suggestions(editor, look, take, lambda: translate("Library", "From the library"))

    def insert_goal(self, entry: Entry, parts: Sequence[Entry], area: Area) -> str:
        """Add a goal with this text, its indicators and sources, last in a category; return its id."""
        commit_typing()
        new_id = self.host.workplace.desk.new_id
        goal = new_goal(area, new_id)
        goal = self._with_parts(replace(goal, text=say(entry.text, self.language)), parts)
        self.session.apply(lambda now: put_goal(now, goal), insert_words)
        return goal.id

    def development_area(self, otherwise: Area) -> Area:
        """Return the category where the form keeps development measures; ``otherwise`` where it has none."""
        areas = {area.key: area for area in self.session.template.areas}
        return areas.get(self.session.template.development, otherwise)

    def insert_measure(self, entry: Entry) -> str:
        """Add a development measure, last under the form's heading for them; return the heading.

        Nothing is added, and nothing returned, where the form has no such heading.
        """
        key = self.session.template.development
        section = next((each for each in self.session.template.sections if each.key == key), None)
        if section is None:
            return ""
        commit_typing()
        text = "\n".join(filter(None, (self.session.agreement.section(key), say(entry.text, self.language))))
        self.session.apply(lambda now: put_section(now, key, text), insert_words)
        return say(section.title, self.language)

    def insert_part(self, entry: Entry, goal_id: str) -> None:
        """Add an indicator or a source with this text to a goal, last."""
        commit_typing()
        self.session.apply(on_goal(goal_id, lambda goal: self._with_parts(goal, (entry,))), insert_words)

    def keep_goal(self, goal_id: str) -> None:
        """Keep a goal's words, with its indicators and sources, in one's own library."""
        commit_typing()
        desk = self.host.workplace.desk
        goal = self.session.agreement.goal(goal_id)
        if not goal.text.strip() and not goal.title.strip():
            self.host.toast(lambda: translate("Library", "Write the goal first"))
            return
        self.keep(shelving.from_goal(desk, goal, self.language))

    def keep_text(self, kind: EntryKind, text: str) -> None:
        """Keep one text in one's own library."""
        if text.strip():
            self.keep((shelving.entry(self.host.workplace.desk, kind, text.strip(), self.language),))
        else:
            self.host.toast(lambda: translate("Library", "Write something first"))

    def keep(self, entries: Sequence[Entry]) -> None:
        """Keep these entries, unless the first is there already."""
        own = self.shelves[0]
        if any((each.kind, each.text) == (entries[0].kind, entries[0].text) for each in own.entries):
            self.host.toast(lambda: translate("Library", "Your library has this already"))
            return
        shelving.change(self.host.workplace.desk, keep=entries)
        self.forget()
        self.host.toast(lambda: translate("Library", "Kept in your library"))

    def _with_parts(self, goal: Goal, parts: Sequence[Entry]) -> Goal:
        new_id, said = self.host.workplace.desk.new_id, self.language
        indicators = [each for each in parts if each.kind is EntryKind.INDICATOR]
        sources = [each for each in parts if each.kind is EntryKind.SOURCE]
        return replace(
            goal,
            indicators=(
                *goal.indicators,
                *(Indicator(id=new_id(), text=say(each.text, said)) for each in indicators),
            ),
            sources=(
                *goal.sources,
                *(EvaluationSource(id=new_id(), text=say(each.text, said)) for each in sources),
            ),
        )


def insert_words() -> str:
    """Return the name of the step that puts something in from the library."""
    return translate("Library", "insert from the library")
