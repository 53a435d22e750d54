"""Standard texts with named places in them, filled from the agreement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ledarapp.domain.template import FormSection, SectionKind, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ledarapp.domain.agreement import Agreement, Person
    from ledarapp.domain.template import Template

_PLACE = re.compile(r"\{(\w+)\}")
PLACES = frozenset(
    {
        "leader",
        "leader_title",
        "superior",
        "superior_title",
        "organisation",
        "unit",
        "period_start",
        "period_end",
    }
)
_UNKNOWN = "…"


def fill(text: str, agreement: Agreement, write_date: Callable[[date], str]) -> str:
    """Return ``text`` with its places filled.

    What isn't known yet reads «…». ``write_date`` gives a date in words.
    """
    start, end = agreement.period.start, agreement.period.end
    values = {
        "leader": agreement.leader.name,
        "leader_title": agreement.leader.title,
        "superior": agreement.superior.name,
        "superior_title": agreement.superior.title,
        "organisation": agreement.organisation,
        "unit": agreement.leader.unit,
        "period_start": write_date(start) if start else "",
        "period_end": write_date(end) if end else "",
    }
    return _PLACE.sub(lambda found: values.get(found[1], found[0]) or _UNKNOWN, text)


def section_text(agreement: Agreement, section: FormSection, write_date: Callable[[date], str]) -> str:
    """Return what the section says in this agreement, with its places filled.

    The form's words for a clause, else what was written: a standard text keeps its places while it is edited.
    """
    clause = section.kind is SectionKind.CLAUSE
    text = say(section.text, agreement.language) if clause else agreement.section(section.key)
    return fill(text, agreement, write_date)


def title(agreement: Agreement, template: Template) -> str:
    """Return the agreement's name with the years of its period: «Resultatavtale 2027»."""
    name = template.word("agreement", agreement.language)
    start, end = agreement.period.start, agreement.period.end
    if start is None:
        return name
    if end is None or end.year == start.year:
        return f"{name} {start.year}"
    return f"{name} {start.year}–{end.year}"


def mandate(person: Person, template: Template, language: str) -> str:
    """Return for whom this party signs and by which decision; empty for who signs in the own name."""
    party, decision = person.on_behalf_of.strip(), person.decision.strip()
    if not party:
        return ""
    said = template.word("on_behalf_of", language).replace("{name}", party)
    ground = template.word("by_decision", language).replace("{value}", decision) if decision else ""
    return f"{said} {ground}".strip()


def capital(text: str) -> str:
    """Return ``text`` with a capital first letter; the rest is left alone."""
    return text[:1].upper() + text[1:]
