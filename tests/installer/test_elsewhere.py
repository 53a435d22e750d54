"""What is prepared for Windows and macOS, as far as it can be judged here."""

from __future__ import annotations

import ast
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from defusedxml import ElementTree

from installer import facts
from ledarapp import __version__

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ROOT / "installer" / "windows"
NSIS = (WINDOWS / "ledarapp.nsi").read_text(encoding="utf-8")
MSI = (WINDOWS / "ledarapp.wxs").read_text(encoding="utf-8")


def test_windows_installers_ask_for_no_administrator_and_leave_the_persons_folder_alone() -> None:
    assert "RequestExecutionLevel user" in NSIS
    assert 'InstallScope="perUser"' in MSI
    assert not re.search(r"\bHKLM\b|\bHKCR\b|LocalMachine", NSIS + MSI)
    removed = re.findall(r"^\s*(?:RMDir|Delete) .*", NSIS, re.MULTILINE)
    assert removed
    assert not any("$LOCALAPPDATA\\Ledarapp" in line for line in removed)


def test_both_windows_installers_know_the_same_files() -> None:
    ElementTree.fromstring(MSI)
    for ending in facts.ENDINGS:
        assert f"Software\\Classes\\.{ending}" in NSIS
        assert f"Software\\Classes\\.{ending}" in MSI
    assert facts.PACKAGE_MIME in NSIS


def test_the_version_is_told_the_way_windows_counts() -> None:
    assert facts.four_numbers("1.2.3") == (1, 2, 3, 0)
    told = facts.about_windows("ledarapp")
    ast.parse(told)
    assert __version__ in told
    assert "ledarapp.exe" in told


def test_macos_is_told_which_files_are_ours() -> None:
    told = plistlib.loads(plistlib.dumps(facts.about_macos()))
    declared = {each["UTTypeIdentifier"]: each for each in told["UTImportedTypeDeclarations"]}
    opened = [kind for each in told["CFBundleDocumentTypes"] for kind in each["LSItemContentTypes"]]
    assert set(declared) <= set(opened)
    (ours,) = declared.values()
    assert ours["UTTypeTagSpecification"]["public.filename-extension"] == list(facts.ENDINGS)
    rights = plistlib.loads((ROOT / "installer" / "macos" / "entitlements.plist").read_bytes())
    assert all(each is True for each in rights.values())


def test_scripts_can_be_read_by_their_shell() -> None:
    scripts = [
        path
        for path in (ROOT / "installer").rglob("*")
        if path.is_file() and path.read_bytes().startswith(b"#!")
    ]
    assert len(scripts) >= 4
    for path in scripts:
        shell = path.read_text(encoding="utf-8").partition("\n")[0].split()[-1].rpartition("/")[2]
        subprocess.run([shell, "-n", str(path)], check=True)
        assert path.stat().st_mode & 0o100


@pytest.mark.skipif(not (shutil.which("makensis") and shutil.which("wixl")), reason="takes nsis and wixl")
def test_both_windows_installers_compile() -> None:
    subprocess.run(["make", "-s", "windows"], cwd=ROOT, check=True, capture_output=True, timeout=120)
