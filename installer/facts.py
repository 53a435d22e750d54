"""What every installer says of the program: name, version, publisher, the files that belong to it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from ledarapp import __version__

ROOT = Path(__file__).resolve().parents[1]
NAME = "Ledarapp"
VERSION = __version__
BUNDLE_ID = "io.ledarapp.Ledarapp"
"""Reverse of a name of our own: macOS keys its permissions and the keychain's items to it."""
PACKAGE_MIME = "application/vnd.etsi.asic-e+zip"
ENDINGS = ("asice", "sce")
_LANGUAGES = ("en", "nb", "sv")


def description() -> str:
    """Return the program's one sentence, as the project states it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["description"])


def four_numbers(version: str = VERSION) -> tuple[int, int, int, int]:
    """Return the version as Windows counts: 0.1.0 is (0, 1, 0, 0)."""
    major, minor, patch, *_ = (*(int(part) for part in version.split(".")), 0, 0)
    return major, minor, patch, 0


def about_windows(name: str) -> Any:  # noqa: ANN401 - a value of PyInstaller's own
    """Return the version resource that Windows shows among a file's properties."""
    from PyInstaller.utils.win32 import versioninfo as v  # noqa: PLC0415 - there while packing only

    told = {
        "CompanyName": NAME,
        "FileDescription": NAME,
        "FileVersion": VERSION,
        "InternalName": name,
        "LegalCopyright": "European Union Public Licence 1.2",
        "OriginalFilename": f"{name}.exe",
        "ProductName": NAME,
        "ProductVersion": VERSION,
    }
    numbers = four_numbers()
    return v.VSVersionInfo(
        ffi=v.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            v.StringFileInfo([v.StringTable("040904B0", [v.StringStruct(*each) for each in told.items()])]),
            v.VarFileInfo([v.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )


def about_macos() -> dict[str, object]:
    """Return what Info.plist holds besides the bundle's name and version."""
    uti = f"{BUNDLE_ID}.package"
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleLocalizations": list(_LANGUAGES),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Signed package",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Default",
                "LSItemContentTypes": [uti],
            },
            {
                "CFBundleTypeName": "Signed agreement",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["com.adobe.pdf"],
            },
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": uti,
                "UTTypeDescription": "Signed package",
                "UTTypeConformsTo": ["public.data", "public.zip-archive"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": list(ENDINGS),
                    "public.mime-type": PACKAGE_MIME,
                },
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "European Union Public Licence 1.2",
        "NSRequiresAquaSystemAppearance": False,
    }
