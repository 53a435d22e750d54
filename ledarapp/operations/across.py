"""All leaders at once: stages and dates for whoever keeps the process going, and what is common side by side.

What a coordinator is given is made from ``Summary`` alone, which holds no word of any goal or evaluation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.domain.pack import Pack
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage
from ledarapp.domain.summary import Summary
from ledarapp.domain.template import say
from ledarapp.operations import naming, packs, printing
from ledarapp.operations.desk import Desk
from ledarapp.operations.steps import Stepwise

LEAST_LEADERS = 5
"""Of fewer leaders no counts are shown: they would tell who was given what."""

DONE, NOW, LATER = "done", "now", "later"
ORDER = tuple(Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """How often each level was given by this desk's user, over all goals of so many leaders.

    ``names`` says what the levels are called, in the language of the agreement that was met first.
    """

    leaders: int
    names: Mapping[str, str]
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """One common requirement: what each leader has said of it (the agreement's id, own words)."""

    name: str
    said: tuple[tuple[str, str], ...]


def leaders(desk: Desk) -> tuple[Summary, ...]:
    """Return the agreements of the leaders whose superior this desk's user is, by name."""
    mine = [
        each
        for each in desk.store.agreements()
        if each.side is Role.SUPERIOR and each.deleted_at is None and not each.example
    ]
    return tuple(sorted(mine, key=lambda each: (each.leader.casefold(), each.id)))


def state(summary: Summary, at: Stage) -> str:
    """Return whether a stage is done, where the work is now, or later."""
    now, asked = ORDER.index(summary.stage), ORDER.index(at)
    if asked < now or summary.stage is Stage.CLOSED:
        return DONE
    return NOW if asked == now else LATER


def read(desk: Desk, of: Sequence[Summary]) -> tuple[Agreement, ...]:
    """Return these agreements themselves; raises what loading raises."""
    return tuple(desk.store.load(each.id) for each in of)


def reading(desk: Desk, agreement_id: str) -> Stepwise[Agreement]:
    """Read one of many, between two turns of the interface; raises what loading raises."""
    yield from ()
    return desk.store.load(agreement_id)


def uptake(pack: Pack, agreements: Sequence[Agreement]) -> tuple[int, int]:
    """Return how many of these agreements hold requirements of this pack, and how many in this version."""
    held = [
        max(goal.origin.version for goal in each.goals if goal.origin.pack == pack.id)
        for each in agreements
        if any(goal.origin.pack == pack.id for goal in each.goals)
    ]
    return len(held), sum(version == pack.version for version in held)


def issue_to_all(desk: Desk, pack: Pack, of: Sequence[Summary], folder: Path) -> tuple[Path, ...]:
    """Write the pack as it was sealed into the folder once for each leader, under a name that tells for whom.

    Raises ``files.…``.
    """
    data = packs.sealed(desk, pack)
    made = []
    for name in dict.fromkeys(each.leader for each in of):
        title = "-".join(naming.part(each) for each in (name, pack.title, str(pack.version)) if each)
        made.append(naming.free(folder, f"{title}.asice", ".asice"))
        printing.save(made[-1], data)
    return tuple(made)


def levels(desk: Desk, agreements: Sequence[Agreement], least: int = LEAST_LEADERS) -> Levels | None:
    """Return the counts of the levels given, without names; None where there are too few leaders."""
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    judged = 0
    for each in agreements:
        given = [said.level for said in each.assessment.goals if said.level]
        if given:
            judged += 1
            template = desk.library.read(desk.store.template_text(each.id))
            names = {level.key: say(level.label, each.language) for level in template.levels} | names
            counts.update(given)
    if judged < least:
        return None
    return Levels(
        leaders=judged, names=names, counts=tuple((key, counts[key]) for key in (*names, NOT_RATED))
    )


def common(agreements: Sequence[Agreement]) -> tuple[Common, ...]:
    """Return the requirements that several leaders share, with what each has said of them."""
    found: dict[str, list[tuple[str, str]]] = {}
    for each in agreements:
        for goal in each.goals:
            if goal.common or goal.origin.pack:
                said = each.self_evaluation.of(goal.id).text
                found.setdefault(goal.name, []).append((each.id, said))
    return tuple(Common(name=name, said=tuple(said)) for name, said in found.items() if len(said) > 1)


def rows(
    summaries: Sequence[Summary], heads: Sequence[str], words: Callable[[Summary], Sequence[str]]
) -> tuple[tuple[str, ...], ...]:
    """Return what a coordinator gets: leader, unit, and ``words`` (stage, turn, next date) of each."""
    told = [tuple(heads)]
    told += [(each.leader, each.unit, *words(each)) for each in summaries]
    return tuple(told)


def as_html(table: Sequence[Sequence[str]], title: str, language: str) -> bytes:
    """Return a table as a page that loads nothing."""
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table[0])
    body = "\n".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:])
        + "</tr>"
        for row in table[1:]
    )
    style = (
        "body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}"
        "th,td{text-align:left;padding:.4rem .8rem;border-bottom:1px solid #c9d1d9;vertical-align:top}"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{style}</style></head>\n<body><h1>{escape(title)}</h1>\n"
        f"<table><thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table></body></html>\n"
    ).encode()
