"""Agreements to print, from the form's own example, and the drawing of them."""

from __future__ import annotations

import hashlib
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from page import validate_pdf_bytes

from ledarapp.documents.archive import archive
from ledarapp.documents.blocks import Document
from ledarapp.documents.compose import compose
from ledarapp.documents.render import render
from ledarapp.domain.agreement import Agreement, Period, put_goal
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.goal import EvaluationSource, Goal, Indicator
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.domain.template import Template
from ledarapp.templates.library import Library

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LIBRARY = Library(RESOURCES)
TEMPLATE = LIBRARY.get("ufd-ad")
LANGUAGES = ("nb", "sv", "en")
DIGEST = hashlib.sha256(b"content").hexdigest()
EDITIONS = tuple(Edition)


def example(language: str = "nb") -> Agreement:
    """Return the form's filled example, signed as far as each edition needs to be complete."""
    return signed(LIBRARY.example(TEMPLATE.key, language))


def signed(agreement: Agreement) -> Agreement:
    """Return the agreement with the signatures that come before the assessment."""
    steps = (
        (Edition.AGREEMENT, Role.LEADER),
        (Edition.AGREEMENT, Role.SUPERIOR),
        (Edition.SELF_EVALUATION, Role.LEADER),
    )
    given = tuple(
        Signature(
            edition=edition,
            role=role,
            version=agreement.version,
            name=agreement.person(role).name,
            at=datetime(2025, 1, 28, 9, 42, tzinfo=UTC),
            content_hash=DIGEST,
        )
        for edition, role in steps
    )
    return replace(agreement, signatures=given)


def emptied(agreement: Agreement) -> Agreement:
    """Return the barest draft of the same form."""
    return replace(
        agreement,
        organisation="",
        case_number="",
        leader=replace(agreement.leader, name="", title="", unit=""),
        superior=replace(agreement.superior, name="", title="", unit=""),
        period=Period(),
        sections=(),
        milestones=(),
        goals=(),
        self_evaluation=SelfEvaluation(),
        assessment=Assessment(),
        signatures=(),
        example=False,
    )


def crowded(agreement: Agreement, count: int) -> Agreement:
    """Return the agreement with ``count`` further goals of growing length."""
    area = TEMPLATE.areas[0].key
    for number in range(count):
        goal = Goal(
            id=f"more-{number}",
            area=area,
            text=f"Mål nummer {number} "
            + "sikrer virksomhetsplanoppfølgingen gjennom året " * (number % 7 + 1),
            indicators=tuple(
                Indicator(id=f"more-{number}-{each}", text="Kompetanseutviklingsplan for alle " * (each + 1))
                for each in range(number % 5)
            ),
            sources=(EvaluationSource(id=f"source-{number}", text="Brukerundersøkelse hvert annet år"),),
        )
        agreement = put_goal(agreement, goal)
    return agreement


def composed(agreement: Agreement, edition: Edition, template: Template = TEMPLATE) -> Document:
    return compose(agreement, template, edition, content_hash=DIGEST)


def drawn(agreement: Agreement, edition: Edition) -> bytes:
    """Return the finished edition."""
    document = composed(agreement, edition)
    return archive(render(document, resources=RESOURCES), document, b'{"goals":[]}', resources=RESOURCES)


def judged(pdf: bytes) -> list[str]:
    """Return what the independent judge finds against PDF/UA-1 and PDF/A-3a.

    It takes a compressed stream that happens to end in a line-end byte for one of wrong length; poppler and
    qpdf go by the length, as the standard does, so this one rule is left to ``qpdf --check``.
    """
    return [
        f"{failure.rule_id}: {failure.message}"
        for profile in ("ua1", "3a")
        for failure in validate_pdf_bytes(pdf, profile=profile).failures
        if failure.rule_id != "PDFA3A-STREAM-LENGTH-001"
    ]


def read_text(pdf: bytes, *flags: str) -> str:
    """Return the text as poppler reads it."""
    done = subprocess.run(
        ["pdftotext", *flags, "-", "-"], input=pdf, capture_output=True, check=True, timeout=60
    )
    return done.stdout.decode()


def read_structure(pdf: bytes, folder: Path) -> str:
    """Return the structure tree with its text, as a screen reader meets it."""
    path = folder / "structure.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True, timeout=60)
    return done.stdout.decode()
