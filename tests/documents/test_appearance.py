"""The visible mark of a signature: one page of the field's size, in the document's language."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta, timezone

import pikepdf
import pytest

from ledarapp.documents.appearance import HEIGHT, WIDTH, stamp
from ledarapp.domain.signature import Edition
from tests.documents.samples import RESOURCES, TEMPLATE, drawn, example, read_text

OSLO = timezone(timedelta(hours=1))
AT = datetime(2025, 1, 28, 10, 42, tzinfo=OSLO)


def stamped(
    language: str = "nb", *, at: datetime = AT, comment: str = "", name: str = "Ola Nordmann"
) -> bytes:
    return stamp(
        TEMPLATE, language, name=name, issuer="Eksempel CA 2", at=at, comment=comment, resources=RESOURCES
    )


def read_lines(pdf: bytes) -> list[str]:
    return [line for line in read_text(pdf).replace("\f", "").split("\n") if line]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "nb",
            ["Elektronisk signert", "Ola Nordmann", "28. januar 2025 kl. 10.42", "Utsteder: Eksempel CA 2"],
        ),
        (
            "sv",
            [
                "Elektroniskt undertecknat",
                "Ola Nordmann",
                "28 januari 2025 kl. 10.42",
                "Utfärdare: Eksempel CA 2",
            ],
        ),
        (
            "en",
            ["Signed electronically", "Ola Nordmann", "28 January 2025 at 10:42", "Issuer: Eksempel CA 2"],
        ),
    ],
)
def test_it_says_who_signed_and_when(language: str, lines: list[str]) -> None:
    assert read_lines(stamped(language)) == lines


def test_universal_time_is_named() -> None:
    assert "kl. 09.42 UTC" in read_text(stamped(at=AT.astimezone(UTC)))


def test_a_long_remark_is_cut_at_two_lines() -> None:
    shown = read_lines(stamped(comment="Jeg er ikke enig i bildet av budsjettprosessen. " * 6))
    assert shown[3].startswith("Merknad: Jeg er ikke enig")
    assert shown[4].endswith("…")
    assert len(shown) == 5
    assert "…" not in read_text(stamped(comment="Kort merknad."))


def test_it_has_the_size_of_the_prepared_field() -> None:
    with pikepdf.open(io.BytesIO(stamped())) as file:
        box = [float(side) for side in file.pages[0].MediaBox]
    with pikepdf.open(io.BytesIO(drawn(example(), Edition.AGREEMENT))) as file:
        left, bottom, right, top = (float(side) for side in file.Root.AcroForm.Fields[0].Rect)
    assert box[2:] == pytest.approx([WIDTH, HEIGHT], abs=0.01)
    assert box[2:] == pytest.approx([right - left, top - bottom], abs=0.02)


def test_a_long_name_stays_inside() -> None:
    assert "Ola" in read_text(stamped(name="Ola " + "Nordmann " * 12))
