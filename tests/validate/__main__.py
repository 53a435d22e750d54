"""``make validate``: veraPDF and EU DSS over every document the program makes; the exit code is theirs."""

from __future__ import annotations

import shutil
import sys
import time
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from io import BytesIO
from pathlib import Path

import pikepdf

from ledarapp.exchange import container
from tests.signatures import attacks
from tests.validate import documents, dss, judges, verapdf
from tests.validate.made import Made

BROKEN, TAMPERED, SWAPPED = "broken.pdf", "tampered.pdf", "swapped.asice"
"""Files that must not pass: a judge that passes them isn't judging."""


def main(jars: Path, folder: Path, forms: Collection[str] = ()) -> int:
    """Make, judge, and tell; 0 if every judge is content with every file. ``forms`` names some, by key."""
    began = time.perf_counter()
    judges.bring(jars)
    shutil.rmtree(folder, ignore_errors=True)
    made, faults = documents.make(folder, forms)
    print(f"{len(made)} files made in {time.perf_counter() - began:.0f} s", flush=True)
    drawn = [each for each in made if each.path.suffix == ".pdf"]
    signed = [each for each in made if each.last]
    if not drawn or not signed:
        print("Nothing to judge.")
        return 1
    _prepare(folder, signed)
    on_pages = {flavour: judges.ask_verapdf(jars, flavour, folder) for flavour in verapdf.FLAVOURS}
    on_seals = judges.ask_dss(jars, folder)
    names = [BROKEN, *(each.path.name for each in drawn)]
    pages = {flavour: verapdf.read(asked.answer(), flavour, names) for flavour, asked in on_pages.items()}
    expected = {each.path.name: each.signatures for each in signed}
    levels = {each.path.name: each.level for each in signed}
    seals = dss.read(on_seals.answer(), {**expected, TAMPERED: 2, SWAPPED: 1}, levels)
    faults += _blind(pages, seals)
    for flavour, files in pages.items():
        faults += [f"{name} ({flavour}): {fault}" for name, each in files.items() for fault in each.faults]
    faults += [f"{name} (EU DSS): {fault}" for name, each in seals.items() for fault in each.faults]
    _tell(drawn, signed, pages, seals)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults, {time.perf_counter() - began:.0f} s")
    return int(bool(faults))


def _prepare(folder: Path, signed: Iterable[Made]) -> None:
    """Lay out what EU DSS judges, and among all files some that no judge may pass."""
    seals = folder / "signed"
    seals.mkdir()
    for each in signed:
        shutil.copy(each.path, seals)
    twice = next(each.path for each in signed if (each.state, each.level) == ("2", "B")).read_bytes()
    (seals / TAMPERED).write_bytes(attacks.replace_page(twice))
    package = next(each.path for each in signed if each.path.suffix == ".asice").read_bytes()
    entries = container.read(package)
    entries["agreement.json"] += b" "
    (seals / SWAPPED).write_bytes(container.write(entries))
    with pikepdf.open(BytesIO(twice)) as file:
        del file.Root.StructTreeRoot
        file.save(folder / "documents" / BROKEN)


def _blind(pages: dict[str, dict[str, verapdf.Verdict]], seals: dict[str, dss.Verdict]) -> Iterable[str]:
    """Take the files that mustn't pass out of the verdicts; tell which passed all the same."""
    for flavour, files in pages.items():
        if not files.pop(BROKEN).faults:
            yield f"veraPDF ({flavour}) passes {BROKEN}"
    for name in (TAMPERED, SWAPPED):
        if not seals.pop(name).faults:
            yield f"EU DSS passes {name}"


def _tell(
    drawn: Iterable[Made],
    signed: Iterable[Made],
    pages: Mapping[str, Mapping[str, verapdf.Verdict]],
    seals: Mapping[str, dss.Verdict],
) -> None:
    """Print a line for each form: how much was judged, and how much of it failed."""
    counts: dict[str, Counter[str]] = {}
    languages: dict[str, set[str]] = {}
    for each in drawn:
        row = counts.setdefault(each.form, Counter())
        languages.setdefault(each.form, set()).add(each.language)
        row["PDFs"] += 1
        for flavour, files in pages.items():
            row[f"{flavour} checks"] += files[each.path.name].checks
            row["failed"] += bool(files[each.path.name].faults)
    for each in signed:
        row, seal = counts[each.form], seals[each.path.name]
        row["signed"] += 1
        row["signatures"] += each.signatures
        row["TOTAL_PASSED"] += seal.passed
        row["failed"] += bool(seal.faults)
    checks = [f"{flavour} checks" for flavour in pages]
    columns = ["PDFs", *checks, "signed", "signatures", "TOTAL_PASSED", "failed"]
    width = max(map(len, counts)) + 1
    print(f"{'':{width}}{'languages':10}" + "".join(f"{column:>14}" for column in columns))
    for form, row in sorted(counts.items()):
        spoken = " ".join(sorted(languages[form]))
        print(f"{form:{width}}{spoken:10}" + "".join(f"{row[column]:>14,}" for column in columns))
    total = sum(counts.values(), Counter[str]())
    print(f"{'all':{width}}{'':10}" + "".join(f"{total[column]:>14,}" for column in columns))


if __name__ == "__main__":
    try:
        sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]))
    except judges.JudgesMissingError as missing:
        sys.exit(str(missing))
