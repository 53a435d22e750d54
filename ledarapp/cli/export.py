"""The command ``export``: one document of an agreement, or the list of what would stand in it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp import files
from ledarapp.cli.contact import package_passphrase
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.paper import Record
from ledarapp.domain.recorded import papers
from ledarapp.operations import contacts, copying, drafting, exchanging, printing, publishing
from ledarapp.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.cli import Workplace
    from ledarapp.domain.paper import Paper
    from ledarapp.operations.desk import Desk, Opened
    from ledarapp.terminal import Reader

_OTHERS = ("package", "json")
_NO_RECORD = {Record.AMENDMENT: "cli.no_amendment", Record.MID_YEAR: "cli.no_mid_year"}


def options(reader: Reader, say: Callable[..., str]) -> None:
    """Give the command its arguments."""
    reader.add_argument("id", metavar="ID")
    reader.add_argument("--edition", required=True, metavar="NAME", help=say("cli.help.export"))
    reader.add_argument("--format", default="", metavar="pdf|docx|html|ics|json", help=say("cli.help.format"))
    reader.add_argument("--list", action="store_true", dest="listed", help=say("cli.help.list"))
    reader.add_argument("--out", type=Path, metavar="FILE", help=say("cli.help.out"))
    reader.add_argument("--to", default="", metavar="NAME", help=say("cli.help.to"))
    reader.add_argument("--passphrase", action="store_true", help=say("cli.help.passphrase"))


def run(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Write the document, or tell what goes in and what stays out."""
    form = _format(arguments)
    with workplace.desk() as desk:
        opened = drafting.open_agreement(desk, arguments.id)
        which = _paper(opened, arguments.edition)
        if arguments.listed and which is not None:
            _tell(opened, which, workplace)
        if arguments.out is None:
            if arguments.listed:
                return 0
            raise LedarappError("cli.no_out")
        if which is not None:
            data = printing.export(desk, opened, which, form)
        elif arguments.edition == "package":
            data = exchanging.pack(desk, opened, pin=workplace.pin, protection=_protection(arguments, desk))
        else:
            data = copying.written(opened.agreement)
    files.write_atomically(arguments.out, data)
    print(workplace.say("cli.exported", path=arguments.out))
    return 0


def _paper(opened: Opened, name: str) -> Paper | None:
    """Return the document of this name that the form has; None for what isn't a document."""
    if name in _OTHERS:
        return None
    found = {str(each): each for each in papers(opened.agreement, opened.template)}
    if name not in found:
        if name in set(Record):
            raise LedarappError(_NO_RECORD[Record(name)])
        raise LedarappError("cli.bad_edition", edition=name, editions=", ".join((*found, *_OTHERS)))
    return found[name]


def _protection(arguments: argparse.Namespace, desk: Desk) -> exchanging.Protection:
    """Return for whom a package is to be encrypted; raises ``cli.no_package_passphrase``."""
    if arguments.to:
        return exchanging.Protection(keys=(contacts.named(desk, arguments.to).key,))
    if arguments.passphrase and not package_passphrase():
        raise LedarappError("cli.no_package_passphrase")
    return exchanging.Protection(passphrase=package_passphrase() if arguments.passphrase else "")


def _tell(opened: Opened, which: Paper, workplace: Workplace) -> None:
    for line in publishing.lines(opened, which):
        if not line.code:
            print(f"+ {printable(line.name)}")
            continue
        ground = line.ground or workplace.say("handout.no_ground")
        why = workplace.say(publishing.code_of(line), ground=ground, count=line.count)
        print(f"- {printable(line.name)}: {why}")


def _format(arguments: argparse.Namespace) -> printing.Format:
    """Return the format asked for, or the one that the file's ending means; packages and data have one."""
    known = {"package": ("asice", "age"), "json": ("json",)}.get(arguments.edition, tuple(printing.Format))
    if not arguments.format:
        return printing.Format.of(arguments.out or Path())
    if arguments.format not in known:
        wrong, right = arguments.format, ", ".join(known)
        raise LedarappError("cli.bad_format", edition=arguments.edition, format=wrong, formats=right)
    return {str(form): form for form in printing.Format}.get(arguments.format, printing.Format.JSON)
