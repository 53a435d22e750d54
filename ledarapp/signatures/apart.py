"""Judges a PDF from somebody else in a process of its own, which may hang, grow or die without harm.

A comment without an end, a page tree that bites its tail or a stream that unpacks without end keep a reader
busy for ever: this process is given little memory and ten seconds of work, and gives back plain words.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from ledarapp.domain.differences import Cause, Kind, Step
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import Change, Note, PdfVerdict, SignatureVerdict, Trust

FLAG = "--judge-pdf"
"""The hidden argument under which the packed program does this work."""

SECONDS = 10
"""Of work; where the system can't count that, or nothing is done at all, the clock ends it."""

_PATIENCE = 3
_MEMORY = 600 * 2**20
_HEAD = struct.Struct(">I")


def verify_apart(
    pdf: bytes,
    *,
    known: Mapping[str, str],
    expected: tuple[str, ...] | None,
    now: datetime,
    seconds: int = SECONDS,
) -> PdfVerdict:
    """Judge a PDF as ``verify.verify_pdf`` does, but apart.

    Raises its LedarappErrors, and ``signatures.not_checked`` for a file beyond the limits.
    """
    question = {"known": dict(known), "expected": expected, "now": now.isoformat(), "seconds": seconds}
    asked = json.dumps(question).encode()
    places = (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", ""))
    # Nor does a process that reads what may do harm inherit the passphrase.
    own = {name: value for name, value in os.environ.items() if not name.startswith("LEDARAPP_")}
    environment = {**own, "PYTHONPATH": os.pathsep.join(filter(None, places))}
    try:
        done = subprocess.run(  # noqa: S603  our own program, no shell
            _command(),
            input=_HEAD.pack(len(asked)) + asked + pdf,
            capture_output=True,
            timeout=_PATIENCE * seconds,
            check=True,
            env=environment,
        )
        answer = json.loads(done.stdout)
        if "error" in answer:
            raise LedarappError(answer["error"])
        return _read(answer, now)
    except (subprocess.SubprocessError, OSError, ValueError, LookupError, TypeError) as error:
        raise LedarappError("signatures.not_checked") from error


def main() -> int:
    """Read a question and a PDF from standard input, and write the verdict to standard output."""
    (length,) = _HEAD.unpack(sys.stdin.buffer.read(_HEAD.size))
    asked = json.loads(sys.stdin.buffer.read(length))
    _limit(asked["seconds"])
    import logging  # noqa: PLC0415  after the limits

    from ledarapp.signatures import verify  # noqa: PLC0415  after the limits

    logging.disable(logging.CRITICAL)
    expected = asked["expected"]
    try:
        verdict = verify.verify_pdf(
            sys.stdin.buffer.read(),
            known=asked["known"],
            expected=None if expected is None else tuple(expected),
            now=datetime.fromisoformat(asked["now"]),
        )
        answer = _written(verdict)
    except LedarappError as error:
        answer = {"error": error.code}
    sys.stdout.write(json.dumps(answer))
    return 0


def _written(verdict: PdfVerdict) -> dict[str, Any]:
    """Return a verdict as plain values."""
    return {
        **{name: getattr(verdict, name) for name in _LISTS},
        "readable": verdict.readable,
        "causes": verdict.causes,
        "signatures": [
            {
                **{name: getattr(each, name) for name in (*_TEXTS, *_FLAGS, "changes", "trust", "notes")},
                "at": each.at and each.at.isoformat(),
                "later": [(step.kind, step.about, step.who) for step in each.later],
            }
            for each in verdict.signatures
        ],
    }


def _read(answer: dict[str, Any], now: datetime) -> PdfVerdict:
    return PdfVerdict(
        **{name: tuple(str(each) for each in answer[name]) for name in _LISTS},
        readable=bool(answer["readable"]),
        causes=tuple(Cause(each) for each in answer["causes"]),
        signatures=tuple(_signature(each, now) for each in answer["signatures"]),
    )


def _signature(one: dict[str, Any], now: datetime) -> SignatureVerdict:
    plain: dict[str, Any] = {name: str(one[name]) for name in _TEXTS}
    plain |= {name: bool(one[name]) for name in _FLAGS}
    return SignatureVerdict(
        **plain,
        at=datetime.fromisoformat(one["at"]).astimezone(now.tzinfo) if one["at"] else None,
        changes=Change(one["changes"]),
        trust=Trust(one["trust"]),
        notes=tuple(Note(each) for each in one["notes"]),
        later=tuple(Step(Kind(kind), str(about), str(who)) for kind, about, who in one["later"]),
    )


_LISTS = ("missing", "unexpected", "empty")
_TEXTS = ("field", "signer", "issuer", "fingerprint", "known_as", "meaning")
_FLAGS = ("timestamped", "intact", "covers_all")


def _limit(seconds: int) -> None:
    """Give this process little memory and time, and no dump of its memory."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not there on Windows

        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _command() -> list[str]:
    """Return how this program starts itself for the work: packed it has no interpreter beside it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", "ledarapp.signatures.apart"]


if __name__ == "__main__":
    sys.exit(main())
