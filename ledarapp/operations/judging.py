"""What a file somebody sent is worth, in lines that can be told one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Means, Signature
from ledarapp.domain.stages import current
from ledarapp.domain.verdict import PdfVerdict, SignatureVerdict, Trust
from ledarapp.operations import printing, receiving
from ledarapp.operations.exchanging import Look
from ledarapp.operations.receiving import Circle


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing more to tell: a code and its values."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What is said of one signature.

    ``about`` is the field or entry it stands on, ``at`` ISO 8601 or empty. ``details`` tell what the
    signature covers, what came after it, and what cannot be known.
    """

    about: str
    code: str
    values: Mapping[str, object]
    signer: str = ""
    at: str = ""
    fingerprint: str = ""
    known: bool = False
    meaning: str = ""
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The answer for one file: a code with its values, and a line for each signature.

    ``empty`` names the fields of a PDF that were made for a signature and have none. ``causes`` are what was
    done to a file that can't be relied on.
    """

    path: Path
    readable: bool
    intact: bool
    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    empty: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()


def judge_file(path: Path, *, known: Mapping[str, str], key: str = "", passphrase: str = "") -> Judged:
    """Say who signed this PDF or package, when, what has changed since, and whether that person is known.

    ``key``, the desk's secret one, or ``passphrase`` opens a file that is encrypted.
    """
    try:
        people = Circle(known=known, own=None, now=datetime.now(UTC).astimezone(), key=key)
        received = receiving.receive(path, people, passphrase)
    except LedarappError as error:
        code = "cli.neither" if error.code == "exchange.not_a_package" else error.code
        return Judged(path=path, readable=False, intact=False, code=code, values=error.values)
    if received.look is not None:
        return _package(path, received.look)
    if received.verdict is not None:
        return _pdf(path, received.verdict)
    raise AssertionError("a file is a package or a PDF")


def _pdf(path: Path, verdict: PdfVerdict) -> Judged:
    return Judged(
        path=path,
        readable=verdict.readable,
        intact=verdict.intact,
        code=verdict.code,
        values=verdict.values,
        lines=_lines(verdict, ""),
        empty=verdict.empty,
        causes=verdict.causes,
    )


def _package(path: Path, seen: Look) -> Judged:
    lines = [_line(seen.sender, "META-INF")]
    for which, verdict in seen.editions.items():
        lines += _lines(verdict, f"{which}.pdf ")
    for file, verdict in zip(seen.package.past, seen.past, strict=True):
        lines += _lines(verdict, f"round-{file.round}-{file.edition}.pdf ")
    lines += [on_paper(each) for each in current(seen.package.agreement) if each.means is Means.PAPER]
    return Judged(
        path=path,
        readable=True,
        intact=seen.sound,
        code=seen.problems[0] if seen.problems else seen.sender.code,
        values={} if seen.problems else seen.sender.values,
        lines=tuple(lines),
    )


def on_paper(given: Signature) -> Line:
    """Return what is said of a signature by pen: who is said to have given it, and what it rests on."""
    scan = f"SHA-256 {given.scan[:16]}…, {given.scan_size // 1024 + 1} kB" if given.scan else "–"
    return Line(
        about=f"{given.edition} {printing.field(given.role)}",
        code="verdict.on_paper",
        values={"who": given.name, "scan": scan},
        signer=given.name,
        at=given.at.isoformat(),
        meaning=given.meaning,
    )


def _lines(verdict: PdfVerdict, about: str) -> tuple[Line, ...]:
    return tuple(_line(each, f"{about}{each.field}") for each in verdict.signatures)


def _line(verdict: SignatureVerdict, about: str) -> Line:
    return Line(
        about=about,
        code=verdict.code,
        values=verdict.values,
        signer=verdict.signer,
        at=verdict.at.isoformat() if verdict.at else "",
        fingerprint=verdict.fingerprint,
        known=verdict.trust is Trust.KNOWN,
        meaning=verdict.meaning,
        details=(
            *(Detail(step.kind, step.values) for step in verdict.later),
            *(Detail(note, verdict.values) for note in verdict.notes),
        ),
    )
