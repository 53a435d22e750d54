"""Translation files: what they hold, and whether they still fit the program."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from tests.gates.calls import Remark, Text

PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d|%L\d")
_MNEMONIC = re.compile(r"&(?=[^\s&])")
_ENDINGS = ("…", ":")
_DOTS = re.compile(r"\.\.\.$")


@dataclass(frozen=True)
class Entry:
    """One message: its text, its translations (two for a count), and whether someone finished it."""

    text: Text
    translations: tuple[str, ...]
    finished: bool


def entries(path: Path) -> list[Entry]:
    """Read a ``.ts`` file."""
    root = ElementTree.fromstring(path.read_bytes())
    return [
        _entry(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _entry(context: str, message: Element) -> Entry:
    plural = message.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in message.iter("numerusform"))
    translation = message.find("translation")
    return Entry(
        text=Text(context, message.findtext("source", ""), message.findtext("comment", ""), plural),
        translations=forms if plural else (message.findtext("translation", ""),),
        finished=translation is not None and translation.get("type") is None,
    )


def differences(path: Path, marked: set[Text]) -> Iterator[Remark]:
    """Compare a file with the texts the program marks."""
    held = {entry.text for entry in entries(path)}
    for text in sorted(marked - held):
        yield Remark(path.name, 0, f"lacks {text.context}: {text.source!r} (run make words)")
    for text in sorted(held - marked):
        yield Remark(path.name, 0, f"still holds {text.context}: {text.source!r} (run make words)")


def faults(path: Path) -> Iterator[Remark]:
    """Judge each translation by itself: finished, same placeholders, same ending, same mnemonic."""
    for entry in entries(path):
        where = f"{entry.text.context}: {entry.text.source!r}"
        if not entry.finished or not all(entry.translations):
            yield Remark(path.name, 0, f"not translated: {where}")
            continue
        for index, translation in enumerate(entry.translations):
            for what in _unlike(
                entry.text.source, translation, may_drop_count=entry.text.plural and index == 0
            ):
                yield Remark(path.name, 0, f"{what}: {where} → {translation!r}")


def _unlike(source: str, translation: str, *, may_drop_count: bool) -> Iterator[str]:
    wanted, got = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(translation))
    if may_drop_count and "%n" not in got:
        wanted = [each for each in wanted if each != "%n"]
    if wanted != got:
        yield "other placeholders"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield "a mnemonic (&) on one side only"
    for ending in _ENDINGS:
        if _DOTS.sub("…", source).endswith(ending) != _DOTS.sub("…", translation).endswith(ending):
            yield f"ends with {ending} on one side only"
    if source.strip() == source and translation.strip() != translation:
        yield "space at an end"
