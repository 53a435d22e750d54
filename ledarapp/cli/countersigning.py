"""``ledarapp countersign``: sign together what was read in the window, and write the answers."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.operations import countersigning
from ledarapp.operations.countersigning import Waiting
from ledarapp.operations.steps import straight
from ledarapp.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.cli import Workplace
    from ledarapp.operations.desk import Desk
    from ledarapp.terminal import Reader

_REFUSED = 2


def add_arguments(verb: Reader, say: Callable[..., str]) -> None:
    """Tell the reader what ``countersign`` takes."""
    verb.add_argument("ids", nargs="*", metavar="ID")
    verb.add_argument("--out", type=Path, metavar="FOLDER", help=say("cli.help.countersign_out"))


def countersign(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """List what waits; with a folder, sign what is named, else all that was read. One refusal stops none."""
    code = 0
    with workplace.desk() as desk:
        waiting = _waiting(desk, arguments.ids)
        if arguments.out is None:
            _tell(waiting, workplace, as_json=arguments.json)
            return code
        files.make_folder(arguments.out)
        for each in waiting if arguments.ids else [one for one in waiting if one.ready]:
            try:
                _sign(desk, each, arguments.out, workplace)
            except LedarappError as error:
                workplace.complain(error, about=each.leader)
                code = _REFUSED
                if countersigning.is_the_signers(error):
                    break
    return code


def _waiting(desk: Desk, named: list[str]) -> list[Waiting]:
    every = [countersigning.look(desk, each.id) for each in countersigning.in_question(desk)]
    found = {each.id: each for each in every if each is not None}
    for each in named:
        if each not in found:
            raise LedarappError("countersigning.not_waiting", id=each)
    return [found[each] for each in named] if named else list(found.values())


def _sign(desk: Desk, each: Waiting, folder: Path, workplace: Workplace) -> None:
    came = straight(countersigning.countersign(desk, each, folder, pin=workplace.pin))
    if came.path is None:
        raise LedarappError("countersigning.no_answer", name=each.leader) from came.trouble
    print(workplace.say("cli.countersigned", name=each.leader, path=str(came.path)))


def _tell(waiting: list[Waiting], workplace: Workplace, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([_plain(each) for each in waiting], ensure_ascii=False, indent=2))
        return
    for each in waiting:
        read = workplace.say("cli.countersign_read" if each.is_read else "cli.countersign_unread")
        print(
            workplace.say(
                "cli.countersign_line",
                id=each.id,
                name=printable(each.leader or "-"),
                unit=printable(each.unit or "-"),
                version=each.version,
                at=f"{each.signed_at.astimezone():%Y-%m-%d %H:%M}",
                read=read,
                remarks=len(each.remarks),
            )
        )
    if not waiting:
        print(workplace.say("cli.countersign_empty"))


def _plain(each: Waiting) -> dict[str, object]:
    return {
        "id": each.id,
        "leader": each.leader,
        "unit": each.unit,
        "version": each.version,
        "amendment": each.amendment,
        "content_hash": each.content_hash,
        "signed_at": each.signed_at.isoformat(),
        "remarks": len(each.remarks),
        "comments": each.comments,
        "missing": each.missing,
        "read": each.is_read,
    }
