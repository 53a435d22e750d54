"""Versions of the libraries inside packages, asked of the libraries themselves."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.metadata import Distribution
from pathlib import Path

_NUMBER = re.compile(r"\d+(?:\.\d+)+")


def read(what: str, package: Distribution) -> str:
    """Return the version of the library that ``what`` names; raises ``ValueError`` where it tells none."""
    reader, _, part = what.partition(":")
    told = _READERS[reader](package, part)
    if not re.match(r"\d", told):
        raise ValueError(f"{what} tells no version: {told!r}")
    return told


def in_name(file: str) -> str:
    """Return the number that a library's file name ends with."""
    return file.rpartition(".so.")[2] or file


def _pragma(name: str, *, keyed: bool = False) -> str:
    import sqlcipher3  # noqa: PLC0415 - asked when its turn comes

    connection = sqlcipher3.connect(":memory:")
    if keyed:
        connection.execute("PRAGMA key = 'x'")
    ((told,),) = connection.execute(name).fetchall()
    connection.close()
    return str(told)


def _sqlcipher(_: Distribution, __: str) -> str:
    return _pragma("PRAGMA cipher_version").split()[0]


def _sqlite(_: Distribution, __: str) -> str:
    return _pragma("SELECT sqlite_version()")


def _openssl_sqlcipher(_: Distribution, __: str) -> str:
    return _first(_pragma("PRAGMA cipher_provider_version", keyed=True))


def _openssl_cryptography(_: Distribution, __: str) -> str:
    from cryptography.hazmat.backends.openssl import backend  # noqa: PLC0415

    return _first(backend.openssl_version_text())


def _qt(_: Distribution, __: str) -> str:
    from PySide6.QtCore import qVersion  # noqa: PLC0415

    return qVersion() or ""


def _icu(package: Distribution, _: str) -> str:
    """ICU names its major version after ``.so``; its own function would need to be bound first."""
    names = [Path(str(each)).name for each in package.files or () if "libicuuc" in str(each)]
    return in_name(names[0]) if names else ""


def _pdfium(package: Distribution, _: str) -> str:
    """Qt's builders number this wheel by the Chromium branch whose PDFium it holds (6.12.0.140)."""
    return f"{package.version.rpartition('.')[2]} (Chromium branch)"


def _libxml2(_: Distribution, __: str) -> str:
    from lxml import etree  # noqa: PLC0415

    return ".".join(map(str, etree.LIBXML_VERSION))


def _libxslt(_: Distribution, __: str) -> str:
    from lxml import etree  # noqa: PLC0415

    return ".".join(map(str, etree.LIBXSLT_VERSION))


def _qpdf(_: Distribution, __: str) -> str:
    import pikepdf  # noqa: PLC0415

    return str(pikepdf.__libqpdf_version__)


def _pillow(_: Distribution, part: str) -> str:
    from PIL import features  # noqa: PLC0415

    return str(features.version(part))


def _first(text: str) -> str:
    found = _NUMBER.search(text)
    return found[0] if found else ""


_READERS: dict[str, Callable[[Distribution, str], str]] = {
    "sqlcipher": _sqlcipher,
    "sqlite": _sqlite,
    "openssl-sqlcipher": _openssl_sqlcipher,
    "openssl-cryptography": _openssl_cryptography,
    "qt": _qt,
    "icu": _icu,
    "pdfium": _pdfium,
    "libxml2": _libxml2,
    "libxslt": _libxslt,
    "qpdf": _qpdf,
    "pillow": _pillow,
}
