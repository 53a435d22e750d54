"""Files that are written whole or not at all, and file trouble told by code."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from ledarapp.domain.errors import LedarappError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})
_RENAMES = 5
_PAUSE = 0.05


def write_atomically(path: Path, data: bytes, *, private: bool = False) -> None:
    """Put ``data`` at ``path``: afterwards it is all on disk, or an error is raised and the old file whole.

    ``private`` files can be read by their owner only. Raises ``files.disk_full``, ``files.read_only``,
    ``files.not_allowed``, ``files.missing``, ``files.is_folder``, ``files.not_a_folder``,
    ``files.not_a_file``, ``files.name_too_long`` or ``files.failed``.
    """
    write_together({path: data}, private=private)


def write_together(contents: Mapping[Path, bytes], *, private: bool = False) -> None:
    """Put several files in place only when all of them lie whole on the disk; raises as ``write_atomically``.

    So an old set of files and a new one are never mixed, unless the power goes while they are renamed.
    """
    for path in contents:
        _refuse_what_is_no_file(path)
    beside = {path: path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp") for path in contents}
    try:
        for path, data in contents.items():
            with telling(path):
                _write(beside[path], data, 0o600 if private else 0o666)
        for path, new in beside.items():
            put_in_place(new, path)
    finally:
        # Those that are in place are not found here any more; the others go, on Ctrl+C too.
        for new in beside.values():
            with suppress(OSError):
                new.unlink()


def put_in_place(new: Path, path: Path) -> None:
    """Give the finished file ``new``, in the same folder, the name ``path``; both are flushed to the disk."""
    with telling(path):
        handle = os.open(new, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        _replace(new, path)
        _flush_folder(path.parent)


def read(path: Path, *, at_most: int | None = None) -> bytes:
    """Return the file's bytes; raises as ``write_atomically``, and ``files.too_large`` over ``at_most``.

    A pipe or a device is not waited for but refused, a large file before anything is read.
    """
    _refuse_what_is_no_file(path)
    with telling(path), path.open("rb") as file:
        if at_most is None:
            return file.read()
        size = os.fstat(file.fileno()).st_size
        data = file.read(at_most + 1) if size <= at_most else b""
    if max(size, len(data)) > at_most:
        raise LedarappError("files.too_large", path=path, most=at_most)
    return data


def make_folder(path: Path) -> None:
    """Make the folder and those above it, for their owner only; one that exists is left as it is."""
    with telling(path):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn an ``OSError`` inside into the ``LedarappError`` that tells what to do about ``path``."""
    try:
        yield
    except OSError as error:
        raise trouble(path, error) from error


def trouble(path: Path, error: OSError) -> LedarappError:
    """Return the error to be read for this ``OSError`` on ``path``."""
    if error.errno in _FULL:
        return LedarappError("files.disk_full", path=path)
    if error.errno == errno.EROFS:
        return LedarappError("files.read_only", path=path)
    if error.errno in _FORBIDDEN:
        return LedarappError("files.not_allowed", path=path)
    code = {
        errno.ENOENT: "files.missing",
        errno.EISDIR: "files.is_folder",
        errno.ENOTDIR: "files.not_a_folder",
        errno.EEXIST: "files.not_a_folder",
        errno.ENAMETOOLONG: "files.name_too_long",
    }.get(error.errno or 0)
    if code is not None:
        return LedarappError(code, path=path)
    return LedarappError("files.failed", path=path, reason=error.strerror or type(error).__name__)


def _refuse_what_is_no_file(path: Path) -> None:
    """Raise for a folder, a pipe or a device: reading could wait for ever, and writing would replace it."""
    with telling(path):
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            return
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise LedarappError("files.not_a_file", path=path)


def _write(path: Path, data: bytes, mode: int) -> None:
    """Write a new file; a write that takes less than it was given is gone on with, until one fails."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(handle, left) :]
    finally:
        os.close(handle)


def _replace(new: Path, old: Path) -> None:
    """Rename; where a virus scanner holds the old file for a moment, ask a few times more."""
    for attempt in range(_RENAMES):
        try:
            new.replace(old)
        except PermissionError:
            if os.name != "nt" or attempt == _RENAMES - 1:
                raise
            time.sleep(_PAUSE * 2**attempt)
        else:
            return


def _flush_folder(folder: Path) -> None:
    """Flush the folder's entry, where the system lets a folder be opened (Windows doesn't)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
