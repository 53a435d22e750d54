"""Files that are written whole or not at all, and file trouble told by code."""

from __future__ import annotations

import errno
import os
import secrets
import time
from collections.abc import Iterator
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
    ``files.not_allowed``, ``files.missing`` or ``files.failed``.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    with telling(path):
        try:
            _write(beside, data, 0o600 if private else 0o666)
            put_in_place(beside, path)
        except (OSError, LedarappError):
            with suppress(OSError):
                beside.unlink()
            raise


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
    """Return the file's bytes; raises as ``write_atomically``, and ``files.too_large`` over ``at_most``."""
    with telling(path), path.open("rb") as file:
        data = file.read() if at_most is None else file.read(at_most + 1)
    if at_most is not None and len(data) > at_most:
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
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return LedarappError("files.missing", path=path)
    if error.errno == errno.EISDIR:
        return LedarappError("files.is_folder", path=path)
    return LedarappError("files.failed", path=path, reason=error.strerror or type(error).__name__)


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
