"""What EU DSS's findings are worth: the facts that ``Dss.java`` prints, against what is demanded."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

_ALARMS = (
    "subindication",
    "error",
    "warning",
    "undefined change",
    "annotation change",
    "pages that differ",
    "pages that look different",
    "overlapping annotations",
)
_FIELD_SIGNED = re.compile(r"CREATION /Catalog /StructTreeRoot \d+ 0 R /IDTree .*/Obj \d+ 0 R /V \d+ 0 R")
"""The next signature, met by way of the structure. Anything else there nobody has a reason to change."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One file: how many signatures passed, and what is wrong, in words."""

    passed: int = 0
    faults: tuple[str, ...] = ()


Facts = Mapping[tuple[int, str], list[str]]
"""By signature, counted from 1 (0: the file), and the fact's name."""


def read(told: str, expected: Mapping[str, int]) -> dict[str, Verdict]:
    """Return the verdict on each file of ``expected``: its name → how many signatures it must hold."""
    facts: dict[str, dict[tuple[int, str], list[str]]] = defaultdict(lambda: defaultdict(list))
    for line in told.splitlines():
        file, number, name, value = line.split("\t", 3)
        facts[file][int(number), name].append(value)
    return {file: _verdict(file, facts.get(file, {}), count) for file, count in expected.items()}


def _verdict(file: str, facts: Facts, count: int) -> Verdict:
    if not facts:
        return Verdict(faults=("wasn't judged",))
    sealed = PurePath(file).suffix == ".asice"
    faults = list(_of_file(facts, count, sealed=sealed))
    for number in range(1, count + 1):
        faults += [f"signature {number}: {fault}" for fault in _of_signature(facts, number, count, sealed)]
    passed = sum(values == ["TOTAL_PASSED"] for (_, name), values in facts.items() if name == "indication")
    return Verdict(passed, tuple(faults))


def _of_file(facts: Facts, count: int, *, sealed: bool) -> Iterator[str]:
    found = _one(facts, 0, "signatures")
    if found != str(count) or count == 0:
        yield f"{found or 'no'} signatures instead of {count}"
    container = _one(facts, 0, "container")
    if container != ("ASiC-E" if sealed else ""):
        yield f"container {container or 'unknown'}"


def _of_signature(facts: Facts, number: int, count: int, sealed: bool) -> Iterator[str]:  # noqa: FBT001
    wanted = {
        "format": "CAdES-BASELINE-B" if sealed else "PAdES-BASELINE-B",
        "indication": "TOTAL_PASSED",
    }
    for name, value in wanted.items():
        if _one(facts, number, name) != value:
            yield f"{name} {_one(facts, number, name) or 'unknown'} instead of {value}"
    for name in _ALARMS:
        for value in facts.get((number, name), []):
            yield f"{name} {value}"
    for value in facts.get((number, "extension change"), []):
        if number == count or not _FIELD_SIGNED.fullmatch(value):
            yield f"extension change {value}"
    scopes = facts.get((number, "scope"), [])
    whole = "FULL" if number == count else "PARTIAL"
    if not scopes or not all(scope.startswith(whole) for scope in scopes):
        yield f"covers {', '.join(scopes) or 'nothing'}"


def _one(facts: Facts, number: int, name: str) -> str:
    return ", ".join(facts.get((number, name), []))
