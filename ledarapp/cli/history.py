"""``ledarapp history``: every signature an agreement has been given, by certificate and by pen."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from ledarapp.domain.signature import Means, Signature
from ledarapp.operations import drafting
from ledarapp.terminal import printable

if TYPE_CHECKING:
    from ledarapp.cli import Workplace
    from ledarapp.terminal import Reader


def add_arguments(verb: Reader) -> None:
    """Tell the reader what ``history`` takes."""
    verb.add_argument("id", metavar="ID")


def history(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Tell who signed which edition and version, when, by which means and with which meaning."""
    with workplace.desk() as desk:
        given = drafting.open_agreement(desk, arguments.id).agreement.signatures
    if arguments.json:
        print(json.dumps([_plain(each) for each in given], ensure_ascii=False, indent=2))
        return 0
    for each in given:
        print(_line(each, workplace))
    if not given:
        print(workplace.say("cli.no_signatures"))
    return 0


def _line(given: Signature, workplace: Workplace) -> str:
    code = "cli.signed_on_paper" if given.means is Means.PAPER else "cli.signed"
    said = (given.meaning, given.on_behalf_of, given.comment)
    line = workplace.say(
        code,
        at=f"{given.at.astimezone():%Y-%m-%d %H:%M}",
        name=given.name,
        role=str(given.role),
        edition=str(given.edition),
        version=given.version,
        hash=given.content_hash[:16],
        scan=given.scan[:16] or "-",
    )
    return "\n  ".join((line, *(printable(each) for each in said if each)))


def _plain(given: Signature) -> dict[str, object]:
    return {
        "at": given.at.isoformat(),
        "name": given.name,
        "role": str(given.role),
        "edition": str(given.edition),
        "version": given.version,
        "means": str(given.means),
        "meaning": given.meaning,
        "on_behalf_of": given.on_behalf_of,
        "comment": given.comment,
        "place": given.place,
        "content_hash": given.content_hash,
        "fingerprint": given.fingerprint,
        "scan": given.scan,
        "scan_size": given.scan_size,
    }
