"""The language gate: every text is marked so that it can be translated, and is translated.

Run by ``make lint`` and by ``tests/test_language.py``.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from ledarapp.messages import LANGUAGES, Messages
from tests.gates import catalogue, codes, wording
from tests.gates.calls import Marked, Remark, Text

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "translations"
MESSAGES = ROOT / "resources" / "messages"


def program() -> list[Path]:
    """Return the program's Python files."""
    return sorted((ROOT / "ledarapp").rglob("*.py"))


def window() -> list[Path]:
    """Return the files whose texts Qt translates: the room that knows Qt."""
    return sorted((ROOT / "ledarapp" / "ui").rglob("*.py"))


def marked(files: list[Path]) -> tuple[set[Text], list[Remark]]:
    """Return the texts the program marks, and the remarks on how it does."""
    each = [Marked(path, path.read_text(encoding="utf-8")) for path in files]
    return {text for one in each for text in one.texts}, [remark for one in each for remark in one.remarks]


def remarks() -> Iterator[Remark]:
    """Look at everything the interface says."""
    texts, wrong = marked(window())
    yield from wrong
    counted = {text for text in texts if text.plural}
    for language in LANGUAGES:
        path = TRANSLATIONS / f"ledarapp_{language}.ts"
        yield from catalogue.differences(path, counted if language == "en" else texts)
        yield from catalogue.faults(path)
    for name in ("ledarapp_sv_FI", "qtbase_nb", "qtmend_fi", "qtmend_sv"):
        yield from catalogue.faults(TRANSLATIONS / f"{name}.ts")
    variants = {entry.text for entry in catalogue.entries(TRANSLATIONS / "ledarapp_sv_FI.ts")}
    for text in sorted(variants - texts):
        yield Remark("ledarapp_sv_FI.ts", 0, f"still holds {text.context}: {text.source!r} (take it out)")
    yield from codes.remarks(MESSAGES, program())
    yield from _words(texts)


def _words(texts: set[Text]) -> Iterator[Remark]:
    said = [("en", "the program", text.source) for text in sorted(texts)]
    for language in LANGUAGES:
        path = TRANSLATIONS / f"ledarapp_{language}.ts"
        said += [
            (language, path.name, form) for entry in catalogue.entries(path) for form in entry.translations
        ]
    for code, sentences in Messages(MESSAGES).sentences.items():
        for language, sentence in sentences.items():
            forms = (sentence,) if isinstance(sentence, str) else sentence.values()
            said += [(language, code, text) for text in forms]
    for language, where, text in said:
        for fault in wording.faults(language, text):
            yield Remark(where, 0, f"{fault}, in {text!r}")


if __name__ == "__main__":
    found = list(remarks())
    for remark in found:
        print(remark)
    print(f"Language gate: {len(found)} remarks." if found else "Language gate: every text is in its place.")
    sys.exit(bool(found))
