"""What veraPDF's report says of each file; a file it didn't judge is a fault like any other."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

FLAVOURS = {"ua1": "PDF/UA-1", "3a": "PDF/A-3a"}
"""The names of the profiles by how veraPDF's report calls them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One file under one profile: how many checks passed, and what failed, in words."""

    checks: int = 0
    faults: tuple[str, ...] = ()


def read(report: str, flavour: str, files: Collection[str]) -> dict[str, Verdict]:
    """Return the verdict on each of ``files`` (names without folder), whatever the report left out."""
    jobs = json.loads(report)["report"]["jobs"]
    told = {PurePath(job["itemDetails"]["name"]).name: _verdict(job, FLAVOURS[flavour]) for job in jobs}
    unasked = {name: Verdict(faults=("wasn't asked about",)) for name in set(told) - set(files)}
    return {name: told.get(name, Verdict(faults=("wasn't judged",))) for name in files} | unasked


def _verdict(job: Mapping[str, Any], profile: str) -> Verdict:
    results = job.get("validationResult") or []
    if len(results) != 1:
        reason = job.get("taskException", {}).get("exceptionMessage", "")
        return Verdict(faults=(f"wasn't judged once but {len(results)} times {reason}".strip(),))
    (result,) = results
    details = result["details"]
    checks = int(details["passedChecks"])
    faults = [
        f"{rule['clause']}-{rule['testNumber']} × {rule['failedChecks']}: {rule['description']}"
        for rule in details["ruleSummaries"]
    ]
    if not result["profileName"].startswith(profile):
        faults.append(f"judged by {result['profileName']}")
    if result["jobEndStatus"] != "normal":
        faults.append(f"ended {result['jobEndStatus']}")
    if checks == 0:
        faults.append("nothing was checked")
    if not faults and not (result["compliant"] is True and details["failedRules"] == 0):
        faults.append("not compliant")
    return Verdict(checks=checks, faults=tuple(faults))
