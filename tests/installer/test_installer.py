"""What the installers hold: nothing left out, nothing said twice in two ways, and checks that can fail."""

from __future__ import annotations

import argparse
import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Never

import pytest
from defusedxml import ElementTree

from installer import facts, icons, manual, same, weigh
from installer.linux import deb
from ledarapp import __version__, app, cli, paths, selftest
from ledarapp.domain.errors import LedarappError
from ledarapp.messages import LANGUAGES
from ledarapp.templates import Library
from tests.story.calls import BROKEN

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / "tests" / "data" / "packages"
LINUX = ROOT / "installer" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _bundle(folder: Path) -> Path:
    for number in range(same.FEWEST):
        path = folder / f"{number}.so"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes([number]))
    return folder


def test_two_bundles_are_the_same_until_one_byte_right_or_file_differs(tmp_path: Path) -> None:
    one, other = _bundle(tmp_path / "one"), _bundle(tmp_path / "other")
    assert same.main(one, other) == 0
    (other / "3.so").write_bytes(b"x")
    (other / "4.so").chmod(0o755)
    (other / "new.so").write_bytes(b"")
    assert same.differing(one, other) == ["3.so", "4.so", "new.so"]
    assert same.main(one, other) == 1


def test_nothing_compared_is_not_taken_for_nothing_different(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no bundles"):
        same.differing(tmp_path, tmp_path)


def test_what_weighs_too_much_or_nothing_is_refused(tmp_path: Path) -> None:
    assert weigh.main(tmp_path, 1) == 1
    (tmp_path / "a").write_bytes(bytes(2_000_000))
    assert weigh.main(tmp_path, 1) == 1
    assert weigh.main(tmp_path, 3) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manual_names_every_command_and_option(language: str) -> None:
    page = manual.page(language)
    parser = cli.parser(lambda code, /, **_: code, __version__)
    named: list[str] = []
    for reader in (parser, *manual.verbs(parser).values()):
        for action in reader._actions:
            named += action.option_strings
            named += action.choices if isinstance(action, argparse._SubParsersAction) else ()
    assert len(named) > 20
    for name in named:
        assert name.replace("-", "\\-") in page


def test_the_desktop_knows_our_packages_by_name_and_by_their_first_bytes() -> None:
    reader = configparser.RawConfigParser()
    reader.optionxform = str  # type: ignore[assignment, method-assign]  # as configparser documents it
    reader.read(LINUX / "ledarapp.desktop", encoding="utf-8")
    entry = reader["Desktop Entry"]
    assert facts.PACKAGE_MIME in entry["MimeType"].split(";")
    assert entry["StartupWMClass"] == "ledarapp"
    kind = ElementTree.parse(LINUX / "ledarapp.xml").getroot().find(f"{MIME}mime-type")
    assert kind is not None
    assert {each.attrib["pattern"] for each in kind.iter(f"{MIME}glob")} == {
        f"*.{end}" for end in facts.ENDINGS
    }
    package = max(PACKAGES.glob("*.asice")).read_bytes()
    for match in kind.iter(f"{MIME}match"):
        value = match.attrib["value"].encode().decode("unicode_escape").encode("latin-1")
        at = int(match.attrib["offset"])
        assert package[at : at + len(value)] == value


def test_the_icons_are_drawn_in_every_form() -> None:
    pictures = {side: icons.drawn(ROOT / "resources/icons/ledarapp.svg", side) for side in icons.SIDES}
    assert all(each.startswith(b"\x89PNG") for each in pictures.values())
    assert len(set(pictures.values())) == len(icons.SIDES)
    assert icons.ico(pictures).startswith(b"\0\0\1\0")
    made = icons.icns(pictures)
    assert int.from_bytes(made[4:8], "big") == len(made)


def test_the_changes_of_this_version_go_into_the_package() -> None:
    assert deb.changelog().startswith(f"ledarapp ({__version__}) ")


def test_an_installation_that_is_whole_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ledarapp", "--selftest"],
        env={**os.environ, "HOME": str(tmp_path), "LC_ALL": "sv_SE.UTF-8"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("Installationen är hel.\n")
    assert len(done.stdout.splitlines()) == 8
    assert not (tmp_path / ".local").exists()


def test_an_installation_that_is_not_whole_fails_at_the_broken_part(tmp_path: Path) -> None:
    resources = shutil.copytree(paths.resources(), tmp_path / "resources")
    shutil.copy(BROKEN / "not-toml.toml", resources / "templates")

    def nothing(*_: object) -> Never:
        raise AssertionError("the forms come first")

    bench = selftest.Bench(
        library=Library(resources), desks=app.rehearsal_desks, door=nothing, draw=nothing, show=nothing
    )
    steps = selftest.Trials(bench, tmp_path).run()
    assert next(steps)[0] == "selftest.libraries"
    with pytest.raises(LedarappError) as told:
        next(steps)
    assert told.value.values["file"] == "not-toml.toml"
