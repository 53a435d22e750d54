"""Judges PDFs from somebody else in a process of its own, which may hang, grow or die without harm.

A comment without an end, a page tree that bites its tail or a stream that unpacks without end keep a reader
busy for ever: this process is given little memory and ten seconds of work, and gives back plain words.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from ledarapp.domain.differences import Cause, Kind, Step
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import Change, Note, PdfVerdict, SignatureVerdict, Trust

FLAG = "--judge-pdf"
"""The hidden argument under which the packed program does this work."""

SECONDS = 10
"""Of work for each PDF; where the system can't count that, or nothing is done at all, the clock ends it."""

_PATIENCE = 3
_MEMORY = 600 * 2**20
_HEAD = struct.Struct(">I")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A PDF to judge; ``expected`` is as for ``verify.verify_pdf``.

    ``attachment`` names the attached file that is to be read as well, if the PDF is whole.
    """

    pdf: bytes
    expected: tuple[str, ...] | None = None
    attachment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a PDF is worth. ``attached`` is the SHA-256 (hex) of the attachment asked for, or empty."""

    verdict: PdfVerdict
    attached: str = ""


Judges: TypeAlias = Callable[
    [Sequence[Question], Mapping[str, str], datetime], Callable[[], tuple[Answer, ...]]
]
"""Whoever is handed questions, whom this user knows and the time. The work may be going on already; what
comes back waits for the answers and raises the LedarappErrors of ``verify.verify_pdf``."""


def here(
    questions: Sequence[Question], known: Mapping[str, str], now: datetime
) -> Callable[[], tuple[Answer, ...]]:
    """Judge in this very process: for what this program has made itself a moment ago."""
    return lambda: tuple(_judge(each, known, now) for each in questions)


def apart(
    questions: Sequence[Question], known: Mapping[str, str], now: datetime, *, seconds: int = SECONDS
) -> Callable[[], tuple[Answer, ...]]:
    """Judge in one process of its own, which begins at once.

    What comes back raises ``signatures.not_checked`` too, for files beyond the limits.
    """
    if not questions:
        return tuple
    seconds *= len(questions)
    asked = {
        "known": dict(known),
        "now": now.isoformat(),
        "seconds": seconds,
        "questions": [
            {"size": len(each.pdf), "expected": each.expected, "attachment": each.attachment}
            for each in questions
        ],
    }
    try:
        process = _start()
    except OSError as error:
        raise LedarappError("signatures.not_checked") from error
    head = json.dumps(asked).encode()
    given = b"".join((_HEAD.pack(len(head)), head, *(each.pdf for each in questions)))
    talk = _Talk(process, given, _PATIENCE * seconds)
    talk.start()
    return lambda: talk.answers(len(questions), now)


def verify_apart(
    pdf: bytes,
    *,
    known: Mapping[str, str],
    expected: tuple[str, ...] | None,
    now: datetime,
    seconds: int = SECONDS,
) -> PdfVerdict:
    """Judge a PDF that came alone as ``verify.verify_pdf`` does, but apart."""
    (answer,) = apart((Question(pdf=pdf, expected=expected),), known, now, seconds=seconds)()
    return answer.verdict


class _Talk(threading.Thread):
    """Hands the questions over and hears the answers, while this program goes on."""

    def __init__(self, process: subprocess.Popen[bytes], given: bytes, patience: int) -> None:
        super().__init__(daemon=True)
        self._process, self._given, self._patience = process, given, patience
        self._said = b""

    def run(self) -> None:
        with self._process as process:
            try:
                self._said, _ = process.communicate(self._given, timeout=self._patience)
            except (subprocess.SubprocessError, OSError):
                process.kill()
                process.communicate()

    def answers(self, count: int, now: datetime) -> tuple[Answer, ...]:
        """Wait for the end, and return what was said if that is an answer to each question."""
        self.join()
        try:
            told = json.loads(self._said if self._process.returncode == 0 else b"")
            if "error" not in told:
                return tuple(_read_answer(told["answers"][number], now) for number in range(count))
        except (ValueError, LookupError, TypeError) as error:
            raise LedarappError("signatures.not_checked") from error
        raise LedarappError(str(told["error"]))


def main() -> int:
    """Read the questions and their PDFs from standard input, and write the answers to standard output."""
    (length,) = _HEAD.unpack(sys.stdin.buffer.read(_HEAD.size))
    asked = json.loads(sys.stdin.buffer.read(length))
    _limit(asked["seconds"])
    import logging  # noqa: PLC0415  after the limits

    logging.disable(logging.CRITICAL)
    now = datetime.fromisoformat(asked["now"])
    try:
        answers = []
        for each in asked["questions"]:
            expected = each["expected"]
            question = Question(
                pdf=sys.stdin.buffer.read(each["size"]),
                expected=None if expected is None else tuple(expected),
                attachment=each["attachment"],
            )
            answers.append(_judge(question, asked["known"], now))
        told: dict[str, Any] = {
            "answers": [{"verdict": _written(each.verdict), "attached": each.attached} for each in answers]
        }
    except LedarappError as error:
        told = {"error": error.code}
    sys.stdout.write(json.dumps(told))
    return 0


def _judge(question: Question, known: Mapping[str, str], now: datetime) -> Answer:
    from ledarapp.signatures import verify  # noqa: PLC0415  apart: after the limits; here: see desk.py

    verdict = verify.verify_pdf(question.pdf, known=known, expected=question.expected, now=now)
    if not (question.attachment and verdict.intact):
        return Answer(verdict=verdict)
    from ledarapp.documents import archive  # noqa: PLC0415  as above

    held = archive.embedded(question.pdf, question.attachment)
    return Answer(verdict=verdict, attached="" if held is None else hashlib.sha256(held).hexdigest())


def _written(verdict: PdfVerdict) -> dict[str, Any]:
    """Return a verdict as plain values."""
    return {
        **{name: getattr(verdict, name) for name in _LISTS},
        "readable": verdict.readable,
        "by_pen": verdict.by_pen,
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


def _read_answer(told: dict[str, Any], now: datetime) -> Answer:
    return Answer(verdict=_read(told["verdict"], now), attached=str(told["attached"]))


def _read(answer: dict[str, Any], now: datetime) -> PdfVerdict:
    return PdfVerdict(
        **{name: tuple(str(each) for each in answer[name]) for name in _LISTS},
        readable=bool(answer["readable"]),
        by_pen=bool(answer["by_pen"]),
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


def _start() -> subprocess.Popen[bytes]:
    places = (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", ""))
    # Nor does a process that reads what may do harm inherit the passphrase.
    own = {name: value for name, value in os.environ.items() if not name.startswith("LEDARAPP_")}
    return subprocess.Popen(  # noqa: S603  our own program, no shell
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**own, "PYTHONPATH": os.pathsep.join(filter(None, places))},
    )


def _command() -> list[str]:
    """Return how this program starts itself for the work: packed it has no interpreter beside it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", "ledarapp.operations.apart"]


if __name__ == "__main__":
    sys.exit(main())
