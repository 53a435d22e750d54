"""A goal's card: one line when closed; its fields, or its text when nothing may be changed, when open."""

from __future__ import annotations

from ledarapp.domain.finding import Finding
from ledarapp.domain.goal import Aim, Goal, IndicatorKind, Priority, letter
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.parts.extra_words import action_lines, aim_word, dimension_word, rank_word
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.screens.goals.acts import Acts
from ledarapp.ui.screens.goals.editor import CardActs, GoalEditor
from ledarapp.ui.screens.goals.foot import target_word
from ledarapp.ui.screens.goals.line import GoalLine, shown_of
from ledarapp.ui.screens.goals.whence import Known
from ledarapp.ui.widgets.audience import audience_word
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.facts import Facts


class GoalCard(Card):
    """Only what is in sight is built: the editor is made when the card is opened and goes when it closes."""

    def __init__(self, goal_id: str) -> None:
        super().__init__(padding=0)
        self.goal_id = goal_id
        self.line = GoalLine()
        self.editor: GoalEditor | None = None
        self._facts: Facts | None = None
        self.column.setSpacing(0)
        self.column.addWidget(self.line)

    @property
    def is_open(self) -> bool:
        """Whether the fields (or the whole text) are in sight."""
        return self.editor is not None or self._facts is not None

    def show_goal(
        self,
        goal: Goal,
        number: str,
        findings: tuple[Finding, ...],
        *,
        known: Known,
        judged: bool,
        changed: bool = False,
    ) -> None:
        """Bring line and fields into line with the goal; ``known`` tells what became of it last year."""
        whence = known.words(goal)
        self.line.show_line(shown_of(goal, number, findings, judged=judged, changed=changed, whence=whence))
        if self.editor is not None:
            self.editor.show_goal(goal, number)
        if self._facts is not None:
            self._facts.show_facts(facts_of(goal, whence))

    def open_fields(
        self, acts: Acts, buttons: CardActs, remarks: FieldRemarks, *, fresh: bool, narrow: bool
    ) -> None:
        """Show the fields in the place of the line."""
        editor = GoalEditor(self.goal_id, acts, buttons, remarks, fresh=fresh)
        editor.show_goal(acts.session.agreement.goal(self.goal_id), acts.number(self.goal_id))
        editor.set_narrow(narrow=narrow)
        self.editor = editor
        self.column.addWidget(editor)
        self.line.hide()
        self.set_open(is_open=True)

    def open_text(self, goal: Goal) -> None:
        """Show everything the goal says, as text, under its line."""
        self._facts = Facts()
        inside = theme.current().space(16)
        self._facts.setContentsMargins(inside, 0, inside, inside)
        self._facts.show_facts(facts_of(goal))
        self.column.addWidget(self._facts)
        self.set_open(is_open=True)

    def close_fields(self) -> None:
        """Show the line alone."""
        had_focus = self.editor is not None and self.editor.isAncestorOf(self.window().focusWidget() or self)
        for gone in (self.editor, self._facts):
            if gone is not None:
                # Hiding the focused editor would hand the focus to a neighbour: the line takes it first.
                self.line.show()
                if had_focus:
                    self.line.setFocus()
                gone.hide()
                self.column.removeWidget(gone)
                gone.deleteLater()
        self.editor = self._facts = None
        self.line.show()
        self.set_open(is_open=False)


def facts_of(goal: Goal, whence: str = "") -> list[tuple[str, str | None]]:
    """Return a goal as names and values; what isn't written is left out."""
    link = " ".join(part for part in (goal.link.title, goal.link.reference) if part)
    pairs = [
        (translate("Goals", "Goal"), goal.text if goal.title else ""),
        (translate("Goals", "Indicators"), indicator_lines(goal) or goal.no_indicator_reason),
        (translate("Goals", "Evaluation"), source_lines(goal)),
        (translate("Goals", "When have we succeeded?"), goal.success),
        (translate("Goals", "What counts"), ", ".join(map(dimension_word, goal.dimensions.chosen))),
        (translate("Goals", "Own contribution"), goal.contribution),
        (translate("Goals", "Actions"), action_lines(goal)),
        (translate("Goals", "Coordinated with"), goal.partner),
        (translate("Goals", "Why: comes from"), link),
        (translate("Goals", "The year before"), whence),
        (translate("Goals", "Part of the superior's goal"), goal.upward.text),
        (translate("Goals", "Applies to"), target_word(goal.target)),
        (translate("Goals", "Visible to"), audience_word(goal.audience)),
        (translate("Goals", "Kind of goal"), "" if goal.aim is Aim.UNSAID else aim_word(goal.aim)),
        (translate("Goals", "Order"), rank_word(goal.rank) if goal.rank else ""),
        (
            translate("Goals", "Priority"),
            translate("Goals", "High priority") if goal.priority is Priority.HIGH else "",
        ),
    ]
    return [(name, value) for name, value in pairs if value]


def indicator_lines(goal: Goal) -> str:
    """Return the indicators as the paper form lists them, one a line."""
    lines = []
    for place, each in enumerate(goal.indicators):
        values = [each.baseline, each.target]
        spread = " → ".join(value for value in values if value)
        kind = "" if each.kind is IndicatorKind.TEXT and not spread else spread
        lines.append(f"{letter(place)}) {each.text}" + (f" ({kind})" if kind else ""))
    return "\n".join(lines)


def source_lines(goal: Goal) -> str:
    """Return the evaluation sources, one a line."""
    return "\n".join(
        ", ".join(part for part in (each.text, each.provider, each.when) if part) for each in goal.sources
    )
