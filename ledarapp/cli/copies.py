"""``ledarapp restore``: the copies there are, and one of them put in the place of the store."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp.terminal import printable

if TYPE_CHECKING:
    from ledarapp.cli import Workplace
    from ledarapp.operations.opening import BackupContent
    from ledarapp.terminal import Reader


def add_arguments(verb: Reader) -> None:
    """Tell the reader what ``restore`` takes."""
    verb.add_argument("backup", nargs="?", metavar="BACKUP")
    verb.add_argument("--list", action="store_true", dest="only_list")


def restore(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """List the copies, or bring the newest good one back, or the one that is named."""
    if arguments.only_list:
        held = workplace.copies()
        for each in held:
            print(_line(each, workplace))
        if not held:
            print(workplace.say("cli.no_copies"))
        return 0
    chosen = _chosen(arguments.backup, workplace) if arguments.backup else None
    workplace.bring_back(chosen)
    print(workplace.say("cli.restored"))
    return 0


def _chosen(named: str, workplace: Workplace) -> Path:
    """Return the copy of this name among the listed ones, or the file of this path."""
    return next((each.path for each in workplace.copies() if each.path.name == named), Path(named))


def _line(held: BackupContent, workplace: Workplace) -> str:
    name = printable(held.path.name)
    if not held.good:
        return workplace.say("cli.copy_damaged", name=name)
    return workplace.say(
        "cli.copy",
        name=name,
        at=f"{held.made_at.astimezone():%Y-%m-%d %H:%M}",
        agreements=held.agreements,
        signed=held.signed_files,
    )
