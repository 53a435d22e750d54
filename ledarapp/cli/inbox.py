"""``ledarapp inbox``: the packages that have come, without opening the window."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.parcel import InboxLine
from ledarapp.operations import inbox as packages
from ledarapp.operations import receiving
from ledarapp.terminal import printable

if TYPE_CHECKING:
    from ledarapp.cli import Workplace
    from ledarapp.operations.desk import Desk
    from ledarapp.terminal import Reader

_REFUSED = 2


def add_arguments(verb: Reader) -> None:
    """Tell the reader what ``inbox`` takes."""
    verb.add_argument("files", nargs="*", type=Path, metavar="FILE")


def inbox(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Put files into the inbox, where some are named, and list what lies in it; nothing is taken in."""
    code = 0
    with workplace.desk() as desk:
        for path in arguments.files:
            code = max(code, _put(desk, path, workplace))
        found = packages.lines(desk)
    if arguments.json:
        print(json.dumps([_plain(each) for each in found], ensure_ascii=False, indent=2))
        return code
    for each in found:
        print(_line(each, workplace))
    if not found:
        print(workplace.say("cli.inbox_empty"))
    return code


def _put(desk: Desk, path: Path, workplace: Workplace) -> int:
    come = packages.judge(desk, path, receiving.circle(desk))
    if isinstance(come, LedarappError):
        workplace.complain(come)
        return _REFUSED
    packages.keep(desk, come)
    return 0


def _line(line: InboxLine, workplace: Workplace) -> str:
    told = line.parcel
    return workplace.say(
        "cli.inbox_line",
        at=f"{line.at.astimezone():%Y-%m-%d %H:%M}",
        sender=printable(told.sender or told.name),
        unit=printable(told.unit or "-"),
        stage=told.stage or "-",
        version=told.version,
        due=told.due.isoformat() if told.due else "-",
        worth=workplace.say("cli.inbox_sound" if told.is_sound else "cli.inbox_unsound", code=told.code),
        remarks=told.remarks,
    )


def _plain(line: InboxLine) -> dict[str, object]:
    told = line.parcel
    return {
        "id": line.id,
        "agreement": line.agreement,
        "at": line.at.isoformat(),
        "file": told.name,
        "from": told.sender,
        "unit": told.unit,
        "stage": told.stage,
        "version": told.version,
        "due": told.due.isoformat() if told.due else None,
        "sound": told.is_sound,
        "code": told.code,
        "remarks": told.remarks,
        "read": line.is_read,
    }
