"""What EU DSS's findings are worth: the facts that ``Dss.java`` prints, against what is demanded."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType

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
_LASTING = (
    re.compile(r"CREATION /Catalog /DSS \d+ 0 R( /(Certs|OCSPs|CRLs) \d+ 0 R)?"),
    re.compile(r"CREATION /Catalog /AcroForm \d+ 0 R /Fields \d+ 0 R"),
    re.compile(r"CREATION /Catalog /AcroForm .* /Annots( \d+ 0 R)?"),
    re.compile(r"CREATION /Catalog /Outlines .* /Dest \d+ 0 R /Annots( \d+ 0 R)?"),
    re.compile(r"CREATION /Catalog /StructTreeRoot .* /Pg \d+ 0 R /Annots"),
)
"""What a file that proves itself later adds: the answers about certificates, and a time stamp's field."""
_NO_CA_ADDRESS = "The authority info access is not present!"
"""The clock of tests has nobody above its root to be asked about."""
_LOCK = re.compile(r"/AcroForm \d+ 0 R /Fields (?:(?!/Data).)*/Reference /Data \d+ 0 R ")
"""The way through a signature's lock, which points back to the catalog: what lies behind is met there too."""
_FIELD_SIGNED = re.compile(r"CREATION /Catalog /StructTreeRoot \d+ 0 R /IDTree .*/Obj \d+ 0 R /V \d+ 0 R")
"""The next signature, met by way of the structure. Anything else there nobody has a reason to change."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One file: how many signatures passed, and what is wrong, in words."""

    passed: int = 0
    faults: tuple[str, ...] = ()


Facts = Mapping[tuple[int, str], list[str]]
"""By signature, counted from 1 (0: the file), and the fact's name."""


def read(
    told: str, expected: Mapping[str, int], levels: Mapping[str, str] = MappingProxyType({})
) -> dict[str, Verdict]:
    """Return the verdict on each file of ``expected``: its name → how many signatures it must hold.

    ``levels`` names the files whose signatures are of another baseline level than B.
    """
    facts: dict[str, dict[tuple[int, str], list[str]]] = defaultdict(lambda: defaultdict(list))
    for line in told.splitlines():
        file, number, name, value = line.split("\t", 3)
        facts[file][int(number), name].append(value)
    return {
        file: _verdict(file, facts.get(file, {}), count, levels.get(file, "B"))
        for file, count in expected.items()
    }


def _verdict(file: str, facts: Facts, count: int, level: str) -> Verdict:
    if not facts:
        return Verdict(faults=("wasn't judged",))
    sealed = PurePath(file).suffix == ".asice"
    faults = list(_of_file(facts, count, sealed=sealed))
    for number in range(1, count + 1):
        last = number == count
        found = (
            _lasting(facts, number) if level == "LTA" else _of_signature(facts, number, last, sealed, level)
        )
        faults += [f"signature {number}: {fault}" for fault in found]
    passed = sum(values == ["TOTAL_PASSED"] for (_, name), values in facts.items() if name == "indication")
    return Verdict(passed, tuple(faults))


def _of_file(facts: Facts, count: int, *, sealed: bool) -> Iterator[str]:
    found = _one(facts, 0, "signatures")
    if found != str(count) or count == 0:
        yield f"{found or 'no'} signatures instead of {count}"
    container = _one(facts, 0, "container")
    if container != ("ASiC-E" if sealed else ""):
        yield f"container {container or 'unknown'}"


def _lasting(facts: Facts, number: int) -> Iterator[str]:
    """Behind each signature come its proof and a time stamp, so none covers the whole file."""
    yield from _level(facts, number, "PAdES-BASELINE-LTA")
    for name in _ALARMS:
        for value in facts.get((number, name), []):
            if value != _NO_CA_ADDRESS:
                yield f"{name} {value}"
    for value in facts.get((number, "extension change"), []):
        if not any(each.fullmatch(_LOCK.sub("", value)) for each in (_FIELD_SIGNED, *_LASTING)):
            yield f"extension change {value}"


def _level(facts: Facts, number: int, wanted: str) -> Iterator[str]:
    for name, value in (("format", wanted), ("indication", "TOTAL_PASSED")):
        if _one(facts, number, name) != value:
            yield f"{name} {_one(facts, number, name) or 'unknown'} instead of {value}"


def _of_signature(facts: Facts, number: int, last: bool, sealed: bool, level: str) -> Iterator[str]:  # noqa: FBT001
    yield from _level(facts, number, f"{'CAdES' if sealed else 'PAdES'}-BASELINE-{level}")
    for name in _ALARMS:
        for value in facts.get((number, name), []):
            yield f"{name} {value}"
    for value in facts.get((number, "extension change"), []):
        if last or not _FIELD_SIGNED.fullmatch(_LOCK.sub("", value)):
            yield f"extension change {value}"
    scopes = facts.get((number, "scope"), [])
    whole = "FULL" if last else "PARTIAL"
    if not scopes or not all(scope.startswith(whole) for scope in scopes):
        yield f"covers {', '.join(scopes) or 'nothing'}"


def _one(facts: Facts, number: int, name: str) -> str:
    return ", ".join(facts.get((number, name), []))
