"""Brings the translation files into line with the program's texts; changes nothing when run twice."""

import subprocess
import sys
import tempfile
from pathlib import Path

from ledarapp.messages import LANGUAGES
from tests.gates.language import ROOT, TRANSLATIONS, window


def update(language: str, files: list[Path], translations: Path = TRANSLATIONS) -> str:
    """Run Qt's own extraction for one language and return what it reports."""
    # English needs its counted texts only: "%n goals" has a singular.
    plurals_only = ["-pluralonly"] if language == "en" else []
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listing:
        listing.write("\n".join(str(path) for path in files))
        listing.flush()
        done = subprocess.run(
            [
                str(Path(sys.executable).with_name("pyside6-lupdate")),
                *plurals_only,
                *("-source-language", "en", "-target-language", language),
                *("-locations", "none", "-no-obsolete"),
                f"@{listing.name}",
                *("-ts", str(translations / f"ledarapp_{language}.ts")),
            ],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
    return done.stdout + done.stderr


if __name__ == "__main__":
    for each in LANGUAGES:
        print(update(each, window()).strip())
