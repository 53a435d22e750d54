"""Brings the judges up, which are Java programs, and asks them."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
_POM, _LOCK = HERE / "pom.xml", HERE / "jars.sha256"
_OLDEST_JAVA = 17
_LONGEST = 1200


class JudgesMissingError(Exception):
    """Why the judges can't be asked, as a sentence that says what to do."""


def bring(jars: Path) -> None:
    """See that the judges lie in ``jars/verapdf`` and ``jars/dss``, byte for byte as the lock file says."""
    _demand_java()
    if not _unlocked(jars):
        return
    if shutil.which("mvn") is None:
        raise JudgesMissingError(
            "make validate fetches its judges with Maven, which is missing here (Debian: maven)."
        )
    for judge in ("verapdf", "dss"):
        folder = jars / judge
        shutil.rmtree(folder, ignore_errors=True)
        command = ["mvn", "-B", "-q", "-f", str(_POM), f"-P{judge}"]
        goal = ("dependency:copy-dependencies", f"-DoutputDirectory={folder.resolve()}")
        done = subprocess.run([*command, *goal], capture_output=True, text=True, check=False)
        if done.returncode:
            raise JudgesMissingError(f"{done.stdout}{done.stderr}\nMaven could not fetch {judge}: see above.")
    wrong = _unlocked(jars)
    if wrong:
        raise JudgesMissingError(f"Not what {_LOCK.name} says: {', '.join(wrong)}.")


@dataclass(frozen=True, slots=True)
class Asked:
    """A judge at work. What it says goes to a file: a full pipe would make it wait for the others."""

    judge: subprocess.Popen[bytes]
    report: Path

    def answer(self) -> str:
        """Return what the judge said; what its exit code says stands there as well, file by file."""
        with self.judge:
            code = self.judge.wait(_LONGEST)
        told = self.report.read_text(encoding="utf-8")
        if not told.strip():
            said = self.report.with_suffix(".err").read_text(encoding="utf-8").strip()
            raise JudgesMissingError(f"A judge said nothing and ended with {code}: {said}")
        return told


def ask_verapdf(jars: Path, flavour: str, folder: Path) -> Asked:
    """Let veraPDF judge all PDFs in ``documents``; it answers in JSON."""
    (jar,) = (jars / "verapdf").glob("*.jar")
    arguments = ("--flavour", flavour, "--format", "json", *sorted((folder / "documents").glob("*.pdf")))
    return _start(folder / f"{flavour}.json", jar, "org.verapdf.apps.GreenfieldCliWrapper", *arguments)


def ask_dss(jars: Path, folder: Path) -> Asked:
    """Let EU DSS judge all files in ``signed``, trusting ``certificates``; see ``Dss.java``."""
    folders = (folder / "certificates", folder / "signed")
    return _start(folder / "dss.tsv", f"{jars / 'dss'}{os.sep}*", HERE / "Dss.java", *folders)


def _start(report: Path, classes: object, *arguments: object) -> Asked:
    command = ["java", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-cp", str(classes)]
    with report.open("wb") as out, report.with_suffix(".err").open("wb") as errors:
        judge = subprocess.Popen([*command, *map(str, arguments)], stdout=out, stderr=errors)
    return Asked(judge, report)


def _demand_java() -> None:
    found = _java_version()
    if found < _OLDEST_JAVA or shutil.which("javac") is None:
        here = f"Java {found}" if found else "none"
        raise JudgesMissingError(
            f"make validate asks judges that need a Java development kit, version {_OLDEST_JAVA} or newer; "
            f"here is {here} (Debian: openjdk-17-jdk-headless)."
        )


def _java_version() -> int:
    if shutil.which("java") is None:
        return 0
    told = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "(\d+)', told)
    return int(found[1]) if found else 0


def _unlocked(jars: Path) -> Sequence[str]:
    """Return the names of jars that are missing, too many, or other than the lock file says."""
    lines = (line.split() for line in _LOCK.read_text(encoding="utf-8").splitlines())
    locked = {name: digest for digest, name in lines}
    here = {
        path.relative_to(jars).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in jars.glob("*/*.jar")
    }
    return sorted(name for name in {*locked, *here} if locked.get(name) != here.get(name))
