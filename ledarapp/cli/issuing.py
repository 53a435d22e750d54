"""``ledarapp issue``: goals of an agreement as one signed file of common requirements, and one taken in."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp.domain.agreement import numbers
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.pack import Scope
from ledarapp.operations import drafting, packs, printing
from ledarapp.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.cli import Workplace
    from ledarapp.domain.goal import Goal
    from ledarapp.operations.desk import Opened
    from ledarapp.terminal import Reader


def add_arguments(verb: Reader, say: Callable[..., str]) -> None:
    """Tell the reader what ``issue`` takes."""
    verb.add_argument("id", metavar="ID")
    verb.add_argument("--title", required=True, metavar="TEXT", help=say("cli.help.issue_title"))
    verb.add_argument("--issuer", required=True, metavar="TEXT", help=say("cli.help.issue_issuer"))
    scopes = "|".join(Scope)
    verb.add_argument(
        "--scope", type=Scope, default=Scope.LEADER_GROUP, metavar=scopes, help=say("cli.help.issue_scope")
    )
    verb.add_argument(
        "--goal", action="append", default=[], metavar="NUMBER", help=say("cli.help.issue_goal")
    )
    verb.add_argument("--meeting", default="", metavar="TEXT", help=say("cli.help.issue_meeting"))
    verb.add_argument(
        "--decided", type=date.fromisoformat, metavar="YYYY-MM-DD", help=say("cli.help.issue_decided")
    )
    verb.add_argument("--out", type=Path, required=True, metavar="FILE")


def issue(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Seal the goals that are named, else all common ones, and write the file."""
    head = packs.Letterhead(
        title=arguments.title,
        issuer=arguments.issuer,
        scope=arguments.scope,
        decided_in=arguments.meeting,
        decided_on=arguments.decided,
    )
    with workplace.desk() as desk:
        opened = drafting.open_agreement(desk, arguments.id)
        goals = _chosen(opened, arguments.goal)
        data = packs.issue(desk, goals, head, opened.agreement.language, pin=workplace.pin)
        pack = packs.look(desk, data).pack
    printing.save(arguments.out, data)
    path = printable(str(arguments.out))
    told = {"title": pack.title, "version": pack.version, "count": len(pack.goals), "path": path}
    print(workplace.say("cli.pack_issued", **told))
    return 0


def take_in(path: Path, workplace: Workplace) -> int:
    """Keep a pack that has come; a pack that isn't sound is refused with its sentence."""
    with workplace.desk_or_new() as desk:
        pack = packs.take_in(desk, packs.look_file(desk, path))
    print(workplace.say("cli.pack_taken", title=pack.title, version=pack.version, issuer=pack.issuer))
    return 0


def _chosen(opened: Opened, named: list[str]) -> tuple[Goal, ...]:
    agreement = opened.agreement
    by_number = {number: goal for goal, number in numbers(agreement, opened.template.area_keys).items()}
    for each in named:
        if each not in by_number:
            raise LedarappError("cli.pack_bad_goal", number=each)
    if named:
        return tuple(agreement.goal(by_number[each]) for each in named)
    return tuple(goal for goal in agreement.goals if goal.common)
