"""Files are written whole or not at all."""

import errno
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ledarapp import files
from ledarapp.domain.errors import LedarappError


def test_a_file_is_replaced_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "agreement.json"
    files.write_atomically(path, b"old")
    files.write_atomically(path, b"new" * 100_000)
    assert path.read_bytes() == b"new" * 100_000
    assert [each.name for each in tmp_path.iterdir()] == ["agreement.json"]


@pytest.mark.skipif(os.name == "nt", reason="file modes are POSIX")
def test_a_private_file_is_its_owners_alone(tmp_path: Path) -> None:
    files.write_atomically(tmp_path / "keys", b"x", private=True)
    assert (tmp_path / "keys").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform != "linux", reason="limits a process's file size")
def test_a_full_disk_leaves_the_old_file_whole_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "agreement.pdf"
    path.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(LedarappError) as caught:
            files.write_atomically(path, b"x" * 3_000_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert caught.value.code == "files.disk_full"
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["agreement.pdf"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "files.disk_full"),
        (errno.EDQUOT, "files.disk_full"),
        (errno.EROFS, "files.read_only"),
        (errno.EACCES, "files.not_allowed"),
        (errno.ENOENT, "files.missing"),
        (errno.EISDIR, "files.is_folder"),
        (errno.ENOTDIR, "files.not_a_folder"),
        (errno.EEXIST, "files.not_a_folder"),
        (errno.ENAMETOOLONG, "files.name_too_long"),
        (errno.EIO, "files.failed"),
    ],
)
def test_trouble_has_a_code(number: int, code: str) -> None:
    error = files.trouble(Path("a"), OSError(number, os.strerror(number)))
    assert error.code == code
    assert error.values["path"] == Path("a")


def test_a_missing_folder_and_a_large_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(LedarappError, match=r"files.missing"):
        files.write_atomically(tmp_path / "gone" / "a", b"x")
    (tmp_path / "large").write_bytes(b"x" * 11)
    assert files.read(tmp_path / "large", at_most=11) == b"x" * 11
    with pytest.raises(LedarappError, match=r"files.too_large"):
        files.read(tmp_path / "large", at_most=10)
    with pytest.raises(LedarappError, match=r"files.is_folder"):
        files.read(tmp_path)


@pytest.mark.parametrize(
    ("refusals", "system", "gives_up"), [(2, "nt", False), (9, "nt", True), (1, "posix", True)]
)
def test_a_rename_that_a_virus_scanner_hinders_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, refusals: int, system: str, *, gives_up: bool
) -> None:
    class Held:
        tries = 0

        def replace(self, target: object) -> None:
            del target
            self.tries += 1
            if self.tries <= refusals:
                raise PermissionError

    held = Held()
    monkeypatch.setattr(files, "_PAUSE", 0)
    monkeypatch.setattr(os, "name", system)
    try:
        files._replace(held, held)  # type: ignore[arg-type]
        refused = False
    except PermissionError:
        refused = True
    finally:
        monkeypatch.undo()
    assert refused == gives_up
    assert held.tries == {(2, "nt"): 3, (9, "nt"): 5, (1, "posix"): 1}[refusals, system]


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small file system")
def test_a_read_only_folder_is_told(read_only: Path) -> None:
    with pytest.raises(LedarappError, match=r"files.read_only"):
        files.write_atomically(read_only / "a", b"x")


@pytest.fixture(name="read_only")
def _read_only(tmp_path: Path) -> object:
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k,ro", "tmpfs", str(tmp_path)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs to mount a file system, which this machine doesn't allow")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_pipe_is_neither_waited_for_nor_replaced(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("pipes have no place in Windows' folders")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for act in (lambda: files.read(pipe), lambda: files.write_atomically(pipe, b"x")):
        with pytest.raises(LedarappError, match=r"files.not_a_file"):
            act()
    assert pipe.is_fifo()


@pytest.mark.parametrize("name", ["", ".", "..", "folder", "/"])
def test_a_folder_is_no_file_to_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    with pytest.raises(LedarappError, match=r"files.is_folder"):
        files.write_atomically(Path(name), b"x")


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(LedarappError, match=r"files.too_large"):
        files.read(path, at_most=10**11)


def test_of_files_written_together_all_are_new_or_none(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "folder" / "other"
    one.write_bytes(b"old")
    with pytest.raises(LedarappError, match=r"files.missing"):
        files.write_together({one: b"new", other: b"new"})
    assert one.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["one"]
