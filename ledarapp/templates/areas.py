"""The categories that a form knows of, and the goals that a new agreement begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.goal import Audience, Target
from ledarapp.domain.template import Area, Author, SuggestedGoal
from ledarapp.templates.table import unique

if TYPE_CHECKING:
    from ledarapp.domain.template import Wording
    from ledarapp.templates.table import Table


def read_areas(root: Table, languages: tuple[str, ...]) -> tuple[Area, ...]:
    """Return the form's categories with the goals they begin with."""
    tables = root.tables("areas")
    if not tables:
        root.refuse("templates.missing_key", "areas")
    areas = tuple(_area(table, languages) for table in tables)
    unique(tables, (area.key for area in areas))
    return areas


def _area(table: Table, languages: tuple[str, ...]) -> Area:
    fewest, most = table.number("fewest", 0), table.number("most", 0)
    if most and fewest > most:
        table.refuse("templates.reversed", "fewest", fewest=fewest, most=most)
    area = Area(
        key=table.text("key"),
        title=table.wording("title", languages),
        subtitle=table.wording("subtitle", languages, required=False),
        help=table.wording("help", languages, required=False),
        suggested=(fewest, most),
        rated=table.flag("rated", default=True),
        about_staff=table.flag("about_staff"),
        target=table.choice("target", Target, Target.UNSAID),
        audience=table.choice("audience", Audience, Audience.UNIT),
        author=table.choice("author", Author, Author.LEADER),
        goals=tuple(_goal(each, languages) for each in table.tables("goals")),
    )
    table.done()
    return area


def _goal(table: Table, languages: tuple[str, ...]) -> SuggestedGoal:
    goal = SuggestedGoal(
        title=table.wording("title", languages),
        text=table.wording("text", languages),
        indicators=_lines(table, "indicators", languages),
        sources=_lines(table, "sources", languages),
    )
    table.done()
    return goal


def _lines(table: Table, key: str, languages: tuple[str, ...]) -> tuple[Wording, ...]:
    lines = []
    for each in table.tables(key):
        lines.append(each.wording("text", languages))
        each.done()
    return tuple(lines)
