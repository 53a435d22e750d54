"""``ledarapp minutes`` and ``ledarapp agenda``: the papers of a talk, without opening the window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp.domain.paper import Handout
from ledarapp.operations import drafting, printing

if TYPE_CHECKING:
    from ledarapp.cli import Workplace
    from ledarapp.terminal import Reader


def add_arguments(verb: Reader) -> None:
    """Tell the reader what both take."""
    verb.add_argument("id", metavar="ID")
    verb.add_argument("--out", type=Path, required=True, metavar="FILE")


def minutes(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Write what both have written down of the talk, as PDF."""
    with workplace.desk() as desk:
        opened = drafting.open_agreement(desk, arguments.id)
        printing.save(arguments.out, printing.minutes(opened, desk.resources))
    print(workplace.say("cli.exported", path=arguments.out))
    return 0


def agenda(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Write the agenda of the talk, as PDF."""
    with workplace.desk() as desk:
        opened = drafting.open_agreement(desk, arguments.id)
        printing.save(arguments.out, printing.draw(opened, Handout.AGENDA, desk.resources))
    print(workplace.say("cli.exported", path=arguments.out))
    return 0
