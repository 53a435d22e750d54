"""``ledarapp register``: packages collected on a server; what speaks to it is loaded only then."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp.cli import contact
from ledarapp.domain.collected import Outcome
from ledarapp.domain.decision import Standing
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.folding import folded
from ledarapp.terminal import Reader, fits, printable

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from ledarapp.cli import Workplace
    from ledarapp.domain.summary import Summary
    from ledarapp.operations.register_access import Access

_REFUSED, _NOT_HEALTHY = 2, 1
_SHOWN = 3
"""How many places are shown of one agreement."""
_BEFORE, _LONG = 30, 100
_TOLD = {
    Outcome.NEW: "register.new",
    Outcome.UPDATED: "register.updated",
    Outcome.OLDER: "register.older_kept",
    Outcome.KNOWN: "register.known",
}


def add_arguments(verb: Reader, parents: tuple[Reader, Reader], say: Callable[..., str]) -> None:
    """Tell the reader what ``register`` takes: an action, and what that needs."""
    shared, as_json = parents
    where = Reader(say=say, with_help=False)
    where.add_argument("--register", default="", metavar="URL", help=say("cli.help.register.url"))
    actions = verb.add_subparsers(dest="action", required=True, metavar=_LISTED)

    def action(name: str, *more: Reader) -> Reader:
        told = say(f"cli.help.register.{name}")
        parents = [shared, where, *more]
        return actions.add_parser(name, parents=parents, help=told, description=told, say=say)

    action("add").add_argument("files", type=Path, nargs="+", metavar="FILE")
    action("list", as_json)
    action("search", as_json).add_argument("words", nargs="+", metavar="WORDS")
    action("check", as_json)
    action("make")
    action("password")


def register(
    arguments: argparse.Namespace,
    workplace: Workplace,
    known: Callable[[Workplace], AbstractContextManager[tuple[dict[str, str], str]]],
) -> int:
    """Perform one action on the register that is named, or on the one in the settings.

    ``known`` tells whom the profile knows, and the key that opens what was encrypted for it.
    """
    access = workplace.access(arguments.register)
    if arguments.action == "add":
        with known(workplace) as (people, key):
            return _add(arguments.files, people, key, access, workplace)
    return _ACTIONS[arguments.action](arguments, access, workplace)


def _add(
    paths: list[Path],
    known: dict[str, str],
    key: str,
    access: Access,
    workplace: Workplace,
) -> int:
    from ledarapp.operations import registering  # noqa: PLC0415

    refused = False
    judge = registering.Judge(
        library=workplace.library,
        known=known,
        key=key,
        passphrase=contact.package_passphrase(),
        now=datetime.now(UTC),
    )
    with registering.opened(access) as opened:
        for path in paths:
            added = registering.add(opened, judge, path)
            if added.error is not None or added.look is None or added.outcome is None:
                refused = True
                for problem in added.problems:
                    print(f"{printable(str(path))}: {workplace.say(problem)}", file=sys.stderr)
                if added.error is not None:
                    workplace.complain(added.error, about=str(path))
                continue
            agreement, sender = added.look.package.agreement, added.look.sender
            leader = agreement.leader
            told = {"name": leader.name, "unit": leader.unit, "id": agreement.id}
            print(workplace.say(_TOLD[added.outcome], **told))
            print(f"  {workplace.say(sender.code, **sender.values)}")
    return _REFUSED if refused else 0


def _list(arguments: argparse.Namespace, access: Access, workplace: Workplace) -> int:
    from ledarapp.operations import registering  # noqa: PLC0415

    with registering.opened(access) as opened:
        lines = opened.agreements()
    if arguments.json:
        _print_json([_as_json(each) for each in lines])
    else:
        for each in lines:
            print(_line(each, workplace))
        if not lines:
            print(workplace.say("register.empty"))
    return 0


def _search(arguments: argparse.Namespace, access: Access, workplace: Workplace) -> int:
    from ledarapp.operations import registering  # noqa: PLC0415

    words = " ".join(arguments.words)
    with registering.opened(access) as opened:
        found = registering.find(opened, workplace.library, words)
    if arguments.json:
        _print_json(
            [
                {
                    **_as_json(each.summary),
                    "hits": [{"path": list(hit.path), "text": hit.text} for hit in each.hits],
                }
                for each in found
            ]
        )
        return 0
    for each in found:
        print(_line(each.summary, workplace))
        for hit in each.hits[:_SHOWN]:
            print(f"    {_around(hit.text, words)}")
    if not found:
        print(workplace.say("register.nothing_found"))
    if len(found) == registering.MOST_FOUND:
        print(workplace.say("register.found_many", count=len(found)))
    return 0


def _check(arguments: argparse.Namespace, access: Access, workplace: Workplace) -> int:
    from ledarapp.operations import registering  # noqa: PLC0415

    with registering.opened(access) as opened:
        report = opened.check()
    name = access.address.name
    if arguments.json:
        told = {"revision": report.revision, "server": report.server, "protected": report.protected}
        _print_json({"register": name, **told, "altered": report.altered, "rows": dict(report.counts)})
    else:
        print(workplace.say("register.state", address=name, revision=report.revision, server=report.server))
        for table, count in report.counts:
            print(f"{count:>10}  {table}")
        if not report.protected:
            print(workplace.say("register.listened"))
        if report.altered:
            print(workplace.say("register.altered", count=report.altered))
        else:
            print(workplace.say("register.healthy"))
    return _NOT_HEALTHY if report.altered or not report.protected else 0


def _make(arguments: argparse.Namespace, access: Access, workplace: Workplace) -> int:
    from ledarapp.operations import registering  # noqa: PLC0415

    del arguments
    with registering.opened(access, make=True):
        print(workplace.say("register.made", address=access.address.name))
    return 0


def _password(arguments: argparse.Namespace, access: Access, workplace: Workplace) -> int:
    """Keep what is typed without showing it, or the first line that is piped in."""
    del arguments
    name = access.address.name
    if sys.stdin.isatty():
        typed = getpass.getpass(workplace.say("register.ask_password", address=name))
    else:
        typed = sys.stdin.readline().rstrip("\r\n")
    if not typed:
        raise LedarappError("register.no_password", address=name)
    access.keep_password(typed)
    print(workplace.say("register.password_kept", address=name))
    return 0


def _line(each: Summary, workplace: Workplace) -> str:
    period = f"{each.start or ''} – {each.end or ''}"
    who = ", ".join(printable(part) for part in (each.leader, each.unit) if part)
    return f"{each.id}  {period:23}  {workplace.say(_state(each)):15}  {who} ({printable(each.superior)})"


def _state(each: Summary) -> str:
    """The code of the words for where the agreement stands."""
    return f"register.{each.stage if each.standing is Standing.RUNNING else each.standing}"


def _as_json(each: Summary) -> dict[str, object]:
    return {
        "id": each.id,
        "template": each.template,
        "language": each.language,
        "leader": each.leader,
        "unit": each.unit,
        "superior": each.superior,
        "start": each.start and each.start.isoformat(),
        "end": each.end and each.end.isoformat(),
        "round": each.round,
        "stage": each.stage,
        "standing": each.standing,
        "sealed_at": each.changed_at.isoformat(),
    }


def _around(text: str, words: str) -> str:
    """Return what stands around the words, on one line."""
    start = max(folded(text).find(folded(words).strip()) - _BEFORE, 0)
    shown = printable(text[start : start + _LONG].replace("\n", " "))
    return "…" * bool(start) + shown + "…" * (start + _LONG < len(text))


def _print_json(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    print(text if fits(text) else json.dumps(value, indent=2))


_ACTIONS: dict[str, Callable[[argparse.Namespace, Access, Workplace], int]] = {
    "list": _list,
    "search": _search,
    "check": _check,
    "make": _make,
    "password": _password,
}
_LISTED = "{add," + ",".join(_ACTIONS) + "}"
