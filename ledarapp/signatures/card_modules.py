"""Where the libraries of common smart cards are installed; what is found there is suggested, nothing more."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

_LINUX = (
    "/usr/lib/libcryptoki.so",  # DVV, Finland's state cards
    "/usr/lib64/libcryptoki.so",
    "/usr/lib/x86_64-linux-gnu/libcryptoki.so",
    "/usr/lib/libiidp11.so",  # Net iD, cards of Swedish agencies
    "/usr/lib64/libiidp11.so",
    "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",
    "/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so",
    "/usr/lib64/opensc-pkcs11.so",
    "/usr/lib/opensc-pkcs11.so",
    "/usr/lib/libeTPkcs11.so",
    "/usr/lib64/libeTPkcs11.so",
    "/usr/lib/x86_64-linux-gnu/libykcs11.so",
    "/usr/lib64/libykcs11.so",
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib64/softhsm/libsofthsm.so",
)
_WINDOWS = (
    r"C:\Program Files (x86)\Fujitsu\mPollux DigiSign Client\cryptoki.dll",
    r"C:\Program Files\Fujitsu\mPollux DigiSign Client\cryptoki.dll",
    r"C:\Windows\System32\iidp11.dll",
    r"C:\Program Files\OpenSC Project\OpenSC\pkcs11\opensc-pkcs11.dll",
    r"C:\Windows\System32\eTPKCS11.dll",
    r"C:\Program Files\Yubico\Yubico PIV Tool\bin\libykcs11.dll",
)
_MACOS = (
    "/Library/mPolluxDigiSign/libcryptoki.dylib",
    "/usr/local/lib/libiidp11.dylib",
    "/Library/OpenSC/lib/opensc-pkcs11.so",
    "/usr/local/lib/libeTPkcs11.dylib",
    "/usr/local/lib/libykcs11.dylib",
)


def installed(places: Iterable[str] | None = None) -> tuple[str, ...]:
    """Return the libraries that are there, each once whatever links lead to it."""
    found: dict[Path, str] = {}
    for place in _of_platform() if places is None else places:
        path = Path(place)
        if path.is_file():
            found.setdefault(path.resolve(), place)
    return tuple(found.values())


def _of_platform() -> tuple[str, ...]:
    return {"win32": _WINDOWS, "darwin": _MACOS}.get(sys.platform, _LINUX)
