"""What is shipped is known, may be shipped and is told; each check refuses what it is there to refuse."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from installer import bom, supply

ALLOWED = frozenset({"MIT", "BSD-3-Clause", "LGPL-3.0-only"})
LOCK = supply.LOCK.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def parts() -> tuple[supply.Part, ...]:
    return supply.parts()


def test_every_part_has_version_and_licence_and_every_package_its_hashes(
    parts: tuple[supply.Part, ...],
) -> None:
    packages = [each for each in parts if not each.inside]
    assert len(packages) > supply.FEWEST
    assert all(each.version and each.licence for each in parts)
    assert all(each.hashes for each in packages)
    inside = {each.name for each in parts if each.inside}
    assert {"SQLCipher", "SQLite", "OpenSSL", "Qt", "ICU", "PDFium", "qpdf", "FreeType"} <= inside


def test_the_bill_is_valid_and_the_same_each_time(parts: tuple[supply.Part, ...]) -> None:
    text = bom.written(parts)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    assert bom.written(parts) == text
    told = json.loads(text)
    assert len(told["components"]) == len(parts)
    assert all(each["licenses"] and each["version"] for each in told["components"])


def test_the_notices_that_are_shown_and_shipped_are_those_of_today(parts: tuple[supply.Part, ...]) -> None:
    kept = supply.NOTICES.read_text(encoding="utf-8")
    assert kept == supply.notices(parts, supply.shipped()), "run make supply"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in kept


@pytest.mark.parametrize(
    ("expression", "may"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("GPL-3.0-only OR LGPL-3.0-only", True),
        ("MIT AND BSD-3-Clause", True),
        ("MIT AND GPL-3.0-only", False),
        ("MIT AND (GPL-3.0-only OR BSD-3-Clause)", False),
        ("", False),
    ],
)
def test_only_allowed_licences_pass(expression: str, *, may: bool) -> None:
    assert supply.permitted(expression, ALLOWED) is may


def test_a_package_that_says_no_licence_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "odd-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: odd\nVersion: 1\nLicense: my own terms\n")
    with pytest.raises(supply.Unfit, match="odd"):
        supply.licence_of(Distribution.at(folder), {})


def test_a_library_nobody_has_named_is_refused() -> None:
    with pytest.raises(supply.Unfit, match="nobody has said what libjpeg"):
        list(supply._natives(distribution("pikepdf"), []))


@pytest.mark.parametrize(
    "spoilt",
    [
        "",
        "odd==1.0\n",
        LOCK[: LOCK.index("babel==")],
        re.sub(r"(^babel==.*\n)(    --hash.*\n)+", r"\1", LOCK, flags=re.MULTILINE),
        LOCK + "odd==1.0 \\\n    --hash=sha256:12\n",
    ],
)
def test_a_lock_without_hashes_or_nearly_empty_is_refused(spoilt: str) -> None:
    with pytest.raises(supply.Unfit):
        supply.locked(spoilt)


def _wheel(folder: Path) -> str:
    """Make a package of our own and return its digest: no registry is asked."""
    path = folder / "odd-1.0-py3-none-any.whl"
    files = {
        "odd.py": b"",
        "odd-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: odd\nVersion: 1.0\n",
        "odd-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip('=')},{len(data)}\n"
        for name, data in files.items()
    )
    with zipfile.ZipFile(path, "w") as wheel:
        for name, data in files.items():
            wheel.writestr(name, data)
        wheel.writestr("odd-1.0.dist-info/RECORD", record + "odd-1.0.dist-info/RECORD,,\n")
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    "tool", [[str(Path(sys.executable).with_name("uv")), "pip"], [sys.executable, "-m", "pip"]]
)
def test_other_bytes_than_the_locked_ones_are_not_installed(tmp_path: Path, tool: list[str]) -> None:
    digest = _wheel(tmp_path)
    lock = tmp_path / "requirements.lock"
    for number, (said, installed) in enumerate([(digest[::-1], False), (digest, True)]):
        lock.write_text(f"odd==1.0 \\\n    --hash=sha256:{said}\n")
        target = tmp_path / f"target{number}"
        options = ["--no-index", "--find-links", str(tmp_path), "--require-hashes", "--target", str(target)]
        done = subprocess.run(
            [*tool, "install", "-q", *options, "-r", str(lock)],
            env={name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_"))},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode == 0) is installed, done.stderr
        assert (target / "odd.py").exists() is installed
