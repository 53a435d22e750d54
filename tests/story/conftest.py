"""The command line called in this process, one demo for all, and a profile that holds it."""

from __future__ import annotations

import contextlib
import io
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from ledarapp import app
from tests.story.calls import PASSPHRASE, Run, Told


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Call the program in this process: in a home of its own, with a passphrase, in Norwegian."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LEDARAPP_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("LC_ALL", "nb_NO.UTF-8")

    def call(*arguments: object) -> Told:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                code = app.main([str(each) for each in arguments])
            except SystemExit as ended:
                code = int(str(ended.code or 0))
        return Told(code, out.getvalue(), err.getvalue())

    return call


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "out"
    with contextlib.redirect_stdout(io.StringIO()):
        assert app.main(["demo", str(folder), "--language", "nb"]) == 0
    return folder


@pytest.fixture(scope="session")
def kept(out: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile that has taken the demo's package in; to be copied, not used."""
    profile = tmp_path_factory.mktemp("kept") / "profile"
    with pytest.MonkeyPatch.context() as surroundings, contextlib.redirect_stdout(io.StringIO()):
        surroundings.setenv("LEDARAPP_PASSPHRASE", PASSPHRASE)
        assert app.main(["import", str(out / "package.asice"), "--profile", str(profile)]) == 0
    return profile


@pytest.fixture
def profile(kept: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(kept, tmp_path / "profile"))


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The system's own file dialogs answer: save it in the folder of files; newest last."""
    done: list[Path] = []

    def answer(*given: object) -> tuple[str, str]:
        done.append(tmp_path / f"{len(done)}-{Path(str(given[2])).name}")
        return str(done[-1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return done
