"""``ledarapp answers``: takes filled question sheets in, each told in a sentence."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp.operations import gathering
from ledarapp.terminal import printable

if TYPE_CHECKING:
    from ledarapp.cli import Workplace
    from ledarapp.terminal import Reader

_REFUSED = 2


def add_arguments(verb: Reader) -> None:
    """Tell the reader what ``answers`` takes."""
    verb.add_argument("files", type=Path, nargs="+", metavar="FILE")


def answers(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Take each file in by itself; what is wrong with one goes to standard error and hinders no other."""
    refused = False
    with workplace.desk() as desk:
        for each in gathering.take_in(desk, arguments.files):
            if each.error is not None:
                refused = True
                workplace.complain(each.error, about=str(each.path))
            else:
                code = "answers.known" if each.known else "answers.taken"
                print(workplace.say(code, path=printable(str(each.path))))
    return _REFUSED if refused else 0
