"""``ledarapp guide``: the printed guide as PDF, without a profile and without opening the window."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp.messages import LANGUAGES
from ledarapp.operations import guiding, printing

if TYPE_CHECKING:
    from ledarapp.cli import Workplace
    from ledarapp.terminal import Reader


def add_arguments(verb: Reader, say: Callable[..., str]) -> None:
    """Tell the reader what the command takes."""
    verb.add_argument("--out", type=Path, required=True, metavar="FILE")
    verb.add_argument("--language", choices=sorted(LANGUAGES), default="", help=say("cli.help.language"))


def guide(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Write the guide, in the language asked for or the one in force."""
    made = guiding.printable(workplace.resources, arguments.language or workplace.language)
    printing.save(arguments.out, made)
    print(workplace.say("cli.exported", path=arguments.out))
    return 0
