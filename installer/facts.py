"""What every installer says of the program: name, version, publisher, the files that belong to it."""

from __future__ import annotations

import tomllib
from pathlib import Path

from ledarapp import __version__

ROOT = Path(__file__).resolve().parents[1]
NAME = "Ledarapp"
VERSION = __version__
BUNDLE_ID = "io.ledarapp.Ledarapp"
"""Reverse of a name of our own: macOS keys its permissions and the keychain's items to it."""
PACKAGE_MIME = "application/vnd.etsi.asic-e+zip"
ENDINGS = ("asice", "sce")
_LANGUAGES = ("en", "nb", "nn", "sv", "fi")


def description() -> str:
    """Return the program's one sentence, as the project states it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["description"])


def four_numbers(version: str = VERSION) -> tuple[int, int, int, int]:
    """Return the version as Windows counts: 0.1.0 is (0, 1, 0, 0)."""
    major, minor, patch, *_ = (*(int(part) for part in version.split(".")), 0, 0)
    return major, minor, patch, 0


def about_windows(name: str) -> str:
    """Return the version resource that Windows shows among a file's properties, as PyInstaller reads it."""
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
    lines = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four_numbers()}, prodvers={four_numbers()}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{lines}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])\n"
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
