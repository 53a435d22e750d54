"""What is shipped with the program: every package and library with its version, licence and hashes.

python -m installer.supply build/supply        writes the bill of materials and the notices
python -m installer.supply build/supply --check  also fails where the notices that are kept have grown old
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement

from installer import bom, versions
from installer.facts import ROOT

LOCK = ROOT / "requirements.lock"
NOTICES = ROOT / "resources" / "NOTICES"
_RULES = ROOT / "installer" / "licences.toml"
_TEXTS = ROOT / "installer" / "texts"
_LIBRARY = re.compile(r"\.so(\.|$)|\.dylib$|\.dll$", re.IGNORECASE)
_EXTENSION = re.compile(r"\.(cpython-[^/]+|abi3)\.so$|\.pyd$")
_QT = """\
Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License 3. Their libraries
lie as files of their own beside the program and can be replaced by others that fit."""
FEWEST = 30
"""Fewer packages than this were not read: a check that looked at nothing must not pass."""


class Unfit(Exception):  # noqa: N818 - it is said of what is shipped
    """Something may not be shipped like this; the text says what and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One package, or one library inside a package (``inside`` names it)."""

    name: str
    version: str
    licence: str
    hashes: tuple[str, ...] = ()
    inside: str = ""


def plain(name: str) -> str:
    """Return a package's name as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return each locked package's version and hashes; raises ``Unfit`` for one that has none."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for block in re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE):
        if not block.strip():
            continue
        named = re.match(r"([A-Za-z0-9._-]+)==([^\s;\\]+)", block)
        hashes = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})(?![0-9a-f])", block))
        if named is None or not hashes:
            raise Unfit(f"requirements.lock: no version or no hash in {block.splitlines()[0]!r}")
        found[plain(named[1])] = (named[2], hashes)
    if len(found) < FEWEST:
        raise Unfit(f"requirements.lock: only {len(found)} packages")
    return found


def shipped() -> tuple[Distribution, ...]:
    """Return the packages the program needs on this system, and all that these need, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    seen: dict[str, Distribution] = {}
    waiting = [Requirement(each) for each in project["dependencies"]]
    if _reads("psycopg"):
        waiting += [Requirement(each) for each in project["optional-dependencies"]["register"]]
    done: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        wanted = waiting.pop()
        key = plain(wanted.name), frozenset(wanted.extras)
        if key in done:
            continue
        done.add(key)
        seen[key[0]] = found = distribution(wanted.name)
        for each in map(Requirement, found.requires or ()):
            extras = ("", *wanted.extras)
            if each.marker is None or any(each.marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append(each)
    if len(seen) < FEWEST:
        raise Unfit(f"only {len(seen)} packages were found")
    return tuple(seen[name] for name in sorted(seen))


def _reads(library: str) -> bool:
    said = re.compile(rf"^\s*(?:import|from) {library}\b", re.MULTILINE)
    return any(
        said.search(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "ledarapp").rglob("*.py"))
    )


def parts() -> tuple[Part, ...]:
    """Return every package and library that is shipped; raises ``Unfit`` with the first that may not be."""
    lock, rules = locked(LOCK.read_text(encoding="utf-8")), tomllib.loads(_RULES.read_text(encoding="utf-8"))
    found: list[Part] = []
    for each in shipped():
        name = plain(each.name)
        version, hashes = lock.get(name, ("", ()))
        if version != each.version:
            raise Unfit(f"{name}: {each.version} is installed, {version or 'nothing'} is locked")
        found.append(Part(name=name, version=version, licence=licence_of(each, rules["said"]), hashes=hashes))
        found += _natives(each, rules["native"])
    for part in found:
        if not part.version or not permitted(part.licence, frozenset(rules["allowed"])):
            raise Unfit(f"{part.name} {part.version}: {part.licence or 'no licence'} is not allowed")
    return tuple(found)


def licence_of(package: Distribution, said: dict[str, str]) -> str:
    """Return the package's licence as an SPDX expression; raises ``Unfit`` where nothing says it."""
    name = plain(package.name)
    stated = [package.metadata.get_all(field) or [""] for field in ("License-Expression", "License")]
    told = said.get(name) or next((each[0] for each in stated if each[0]), "")
    try:
        return str(canonicalize_license_expression(told))
    except InvalidLicenseExpression as error:
        raise Unfit(f"{name}: {told[:60]!r} names no licence; say it in installer/licences.toml") from error


def permitted(expression: str, allowed: frozenset[str]) -> bool:
    """Tell whether an SPDX expression can be kept by keeping allowed licences: one of ORs, each of ANDs."""
    if not expression:
        return False
    plain_text = expression.replace("(", " ").replace(")", " ")
    if plain_text != expression and " OR " in expression and " AND " in expression:
        return False  # none of ours is nested; one that is, a person shall look at
    ways = plain_text.split(" OR ")
    return any(all(part.strip() in allowed for part in way.split(" AND ")) for way in ways)


def _natives(package: Distribution, table: list[dict[str, object]]) -> Iterator[Part]:
    """Yield the libraries inside a package; raises ``Unfit`` for a file that none of them covers."""
    name = plain(package.name)
    known = [each for each in table if each["inside"] == name]
    files = [Path(str(each)).name for each in package.files or () if _LIBRARY.search(str(each))]
    files = [each for each in files if not _EXTENSION.search(each)]
    patterns = [str(pattern) for each in known for pattern in _listed(each.get("file"))]
    strange = [each for each in files if not any(fnmatchcase(each, pattern) for pattern in patterns)]
    if strange:
        raise Unfit(f"{name}: nobody has said what {', '.join(strange[:3])} is (installer/licences.toml)")
    for each in known:
        covered = [
            file for file in files if any(fnmatchcase(file, str(p)) for p in _listed(each.get("file")))
        ]
        if each.get("file") and not covered:
            raise Unfit(f"{name}: {each['name']} is not in it any more")
        read = str(each.get("version", ""))
        version = versions.read(read, package) if read else versions.in_name(covered[0])
        yield Part(name=str(each["name"]), version=version, licence=str(each["licence"]), inside=name)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def notices(found: tuple[Part, ...], packages: tuple[Distribution, ...]) -> str:
    """Return every part with its licence, then the licence texts that the packages bring along."""
    lines = ["Ledarapp is shipped with these parts. Each keeps its own licence; their texts follow.", ""]
    for each in found:
        within = f" (in {each.inside})" if each.inside else ""
        lines.append(f"{each.name} {each.version} – {each.licence}{within}")
    lines += ["", _QT]
    texts: dict[str, list[str]] = {}
    for package in packages:
        for text in _texts_of(package):
            texts.setdefault(text, []).append(plain(package.name))
    for path in sorted(_TEXTS.glob("*.txt")):
        texts.setdefault(_tidy(path.read_text(encoding="utf-8")), []).append(path.stem)
    for text, names in texts.items():
        lines += ["", "=" * 79, ", ".join(dict.fromkeys(names)), "=" * 79, "", text]
    return "\n".join(lines) + "\n"


def _texts_of(package: Distribution) -> Iterator[str]:
    for name in sorted(package.metadata.get_all("License-File") or ()):
        if "COPYING.GPL" in name or Path(name).name.startswith("AUTHORS"):
            continue  # offered beside licences that are kept; a list of people
        for each in package.files or ():
            if str(each).endswith(f"/{name}") and ".dist-info/" in str(each):
                yield _tidy(each.read_text(encoding="utf-8"))
                break


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.replace("\f", "").strip("\n").splitlines())


def main(out: Path, *, check: bool) -> int:
    """Write the bill and the notices; the exit code is 1 where something may not be shipped."""
    try:
        found = parts()
    except Unfit as error:
        print(f"NOT FIT TO SHIP: {error}")
        return 1
    told = notices(found, shipped())
    out.mkdir(parents=True, exist_ok=True)
    (out / "sbom.cdx.json").write_text(bom.written(found), encoding="utf-8")
    (out / "NOTICES").write_text(told, encoding="utf-8")
    if check and (not NOTICES.is_file() or NOTICES.read_text(encoding="utf-8") != told):
        print("resources/NOTICES has grown old: run make supply")
        return 1
    if not check:
        NOTICES.write_text(told, encoding="utf-8")
    hashed = sum(bool(each.hashes) for each in found)
    print(f"{len(found)} parts, each with version and licence; {hashed} packages with hashes")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), check="--check" in sys.argv))
