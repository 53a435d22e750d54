"""The gate is content with nothing less than a full verdict: what a judge leaves out or adds is a fault."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.validate import dss, judges, verapdf

NAME = "agreement.pdf"


def report(**changed: Any) -> str:  # noqa: ANN401 - as JSON has it
    """Return a report on one file that complies, but for what is changed."""
    details = {"passedRules": 106, "failedRules": 0, "passedChecks": 28368, "failedChecks": 0}
    result = {
        "details": {**details, "ruleSummaries": [], **changed.pop("details", {})},
        "jobEndStatus": "normal",
        "profileName": "PDF/UA-1 validation profile",
        "compliant": True,
        **changed,
    }
    job = {"itemDetails": {"name": f"some/folder/{NAME}"}, "validationResult": [result]}
    return json.dumps({"report": {"jobs": [job]}})


def faults(told: str, *names: str) -> dict[str, tuple[str, ...]]:
    return {name: verdict.faults for name, verdict in verapdf.read(told, "ua1", names or [NAME]).items()}


def test_a_file_that_complies_has_no_faults() -> None:
    assert verapdf.read(report(), "ua1", [NAME]) == {NAME: verapdf.Verdict(checks=28368)}


def test_a_failed_rule_is_told_with_its_number() -> None:
    rule = {"clause": "7.1", "testNumber": 3, "failedChecks": 2, "description": "Content shall be tagged"}
    told = report(compliant=False, details={"failedRules": 1, "ruleSummaries": [rule]})
    assert faults(told)[NAME] == ("7.1-3 × 2: Content shall be tagged",)


@pytest.mark.parametrize(
    "told",
    [
        report(compliant=False),
        report(details={"failedRules": 1}),
        report(details={"passedChecks": 0}),
        report(jobEndStatus="cancelled"),
        report(profileName="PDF/A-3b validation profile"),
    ],
)
def test_less_than_a_full_verdict_is_a_fault(told: str) -> None:
    assert len(faults(told)[NAME]) == 1


def test_a_file_without_a_verdict_is_a_fault() -> None:
    unread = {"itemDetails": {"name": NAME}, "taskException": {"exceptionMessage": "no PDF"}}
    assert "no PDF" in faults(json.dumps({"report": {"jobs": [unread]}}))[NAME][0]
    assert faults(json.dumps({"report": {"jobs": []}}))[NAME] == ("wasn't judged",)
    assert faults(report(), "other.pdf") == {"other.pdf": ("wasn't judged",), NAME: ("wasn't asked about",)}


SIGNED_FIELD = "CREATION /Catalog /StructTreeRoot 59 0 R /IDTree /Names 57 0 R /K /Obj 9 0 R /V 490 0 R"
TWICE = {
    (0, "signatures"): "2",
    (1, "format"): "PAdES-BASELINE-B",
    (1, "indication"): "TOTAL_PASSED",
    (1, "scope"): "PARTIAL Partial PDF",
    (1, "extension change"): SIGNED_FIELD,
    (1, "lawful change"): "CREATION /Catalog /AcroForm 86 0 R /Fields 9 0 R /V 490 0 R",
    (2, "format"): "PAdES-BASELINE-B",
    (2, "indication"): "TOTAL_PASSED",
    (2, "scope"): "FULL Full PDF",
}


def judged(facts: dict[tuple[int, str], str], name: str = NAME, count: int = 2) -> dss.Verdict:
    lines = (f"{name}\t{number}\t{fact}\t{value}" for (number, fact), value in facts.items() if value)
    return dss.read("\n".join(lines), {name: count})[name]


def test_two_good_signatures_pass() -> None:
    assert judged(TWICE) == dss.Verdict(2)


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ((0, "signatures"), "1"),
        ((0, "container"), "ASiC-S"),
        ((1, "format"), "PDF-NOT-ETSI"),
        ((1, "indication"), "INDETERMINATE"),
        ((1, "subindication"), "NO_CERTIFICATE_CHAIN_FOUND"),
        ((1, "warning"), "Document contains changes"),
        ((1, "undefined change"), "MODIFICATION /Catalog /Pages"),
        ((1, "extension change"), SIGNED_FIELD.replace("/V", "/TU")),
        ((1, "pages that look different"), "1"),
        ((1, "scope"), ""),
        ((2, "extension change"), SIGNED_FIELD),
        ((2, "scope"), "PARTIAL Partial PDF"),
    ],
)
def test_anything_else_than_a_lawful_signature_is_a_fault(fact: tuple[int, str], value: str) -> None:
    assert len(judged({**TWICE, fact: value}).faults) == 1


def test_a_package_is_an_asic_e_with_one_cades_signature_over_everything() -> None:
    sealed = {
        (0, "container"): "ASiC-E",
        (0, "signatures"): "1",
        (1, "format"): "CAdES-BASELINE-B",
        (1, "indication"): "TOTAL_PASSED",
        (1, "scope"): "FULL agreement.pdf",
    }
    assert judged(sealed, "package.asice", 1) == dss.Verdict(1)
    assert judged({**sealed, (0, "container"): ""}, "package.asice", 1).faults == ("container unknown",)


def test_what_was_not_judged_is_a_fault() -> None:
    assert dss.read("", {NAME: 2})[NAME].faults == ("wasn't judged",)
    assert judged({(0, "signatures"): "0"}, count=0).faults != ()


def test_judges_other_than_the_locked_ones_are_named(tmp_path: Path) -> None:
    (tmp_path / "verapdf").mkdir()
    (tmp_path / "verapdf" / "other.jar").write_bytes(b"not a judge")
    wrong = judges._unlocked(tmp_path)
    assert "verapdf/other.jar" in wrong
    assert any(name.startswith("dss/dss-pades-") for name in wrong)
