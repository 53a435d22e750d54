"""``ledarapp contact``: one's own card as a file, a card that came, and whom this profile knows."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import contacts, printing
from ledarapp.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.cli import Workplace
    from ledarapp.domain.contact import Contact
    from ledarapp.operations.desk import Desk
    from ledarapp.terminal import Reader

_PASSPHRASE = "LEDARAPP_PACKAGE_PASSPHRASE"  # noqa: S105 - the name of the variable, not its value


def package_passphrase() -> str:
    """Return the passphrase that packages are encrypted under, as the environment has it."""
    return os.environ.get(_PASSPHRASE, "")


def add_arguments(verb: Reader, say: Callable[..., str]) -> None:
    """Tell the reader what ``contact`` takes."""
    verb.add_argument("file", type=Path, nargs="?", metavar="FILE")
    verb.add_argument("--words", default="", metavar="WORDS", help=say("cli.help.contact_words"))
    verb.add_argument("--out", type=Path, metavar="FILE", help=say("cli.help.contact_out"))
    verb.add_argument("--unit", default="", metavar="TEXT", help=say("cli.help.contact_unit"))
    verb.add_argument("--forget", default="", metavar="NAME", help=say("cli.help.contact_forget"))


def run(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Write one's card, look into another's, forget somebody, or tell who is known."""
    with workplace.desk() as desk:
        if arguments.out is not None:
            _write(desk, arguments, workplace)
        elif arguments.file is not None:
            _look(desk, arguments, workplace)
        elif arguments.forget:
            for each in _named(desk, arguments.forget):
                contacts.forget(desk, each)
                print(workplace.say("contacts.forgotten", name=each.name))
        else:
            for each in contacts.everybody(desk):
                key = workplace.say("contacts.has_key" if each.key else "contacts.has_no_key")
                print(f"{printable(each.name)}: {' '.join(each.words)} ({key})")
    return 0


def _write(desk: Desk, arguments: argparse.Namespace, workplace: Workplace) -> None:
    printing.save(arguments.out, contacts.perform(contacts.prepare(desk, arguments.unit)))
    own = contacts.own(desk, arguments.unit)
    if own is not None:
        words = " ".join(own.words)
        print(workplace.say("contacts.written", path=arguments.out, words=words))


def _look(desk: Desk, arguments: argparse.Namespace, workplace: Workplace) -> None:
    """Tell what the card says; believe it when the words that were typed, as the owner read them, are its."""
    seen = contacts.look(desk, arguments.file)
    contact = seen.contact
    told = {"name": contact.name, "words": " ".join(contact.words)}
    if seen.problem:
        raise LedarappError(seen.problem)
    if seen.change:
        print(workplace.say(seen.change, name=contact.name))
    if not arguments.words:
        print(workplace.say("contacts.known" if seen.known else "contacts.compare", **told))
        return
    if tuple(arguments.words.casefold().split()) != contact.words:
        raise LedarappError("contacts.other_words", name=contact.name)
    contacts.believe(desk, contact)
    print(workplace.say("contacts.believed", **told))


def _named(desk: Desk, name: str) -> tuple[Contact, ...]:
    found = tuple(each for each in contacts.everybody(desk) if each.name.casefold() == name.casefold())
    if not found:
        raise LedarappError("contacts.nobody", name=name)
    return found
