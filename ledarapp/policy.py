"""What an organisation has decided for everybody on a computer: one file, read at the start, never written.

A line that can't be used is told with its key and its place, and the program goes on without it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.retention import KEPT_DAYS

_LARGEST = 100_000
_MOST_DAYS = 730
_AT_LINE = re.compile(r"at line (\d+)")
_SETTINGS = {
    "program.language": "language",
    "program.regional": "regional",
    "program.organisation": "organisation",
    "program.timestamp_url": "timestamp_url",
    "protection.lock_after": "lock_after",
    "rules.off": "rules_off",
}
"""The keys that stand for a choice in the settings window, and the choice's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """``settings`` holds the choices that are made for the person, by their names in the settings.

    ``held`` tells every line that holds, as (key, value); ``allowed_forms`` is empty for all of them.
    """

    file: Path | None = None
    settings: Mapping[str, object] = field(default_factory=dict)
    forms_folder: Path | None = None
    allowed_forms: frozenset[str] = frozenset()
    packages_folder: Path | None = None
    least_passphrase: int = 0
    kept_days: int = KEPT_DAYS
    held: tuple[tuple[str, str], ...] = ()
    problems: tuple[LedarappError, ...] = ()

    def binds(self, name: str) -> bool:
        """Tell whether this setting is made for the person."""
        return name in self.settings


NONE = Policy()
"""Nobody has decided anything."""


def load(path: Path) -> Policy:
    """Return what the file says; a file that isn't there says nothing, one that can't be read a problem."""
    try:
        text = files.read(path, at_most=_LARGEST).decode()
    except LedarappError as error:
        missing = error.code in {"files.missing", "files.not_a_folder"}
        return NONE if missing else Policy(file=path, problems=(error,))
    except UnicodeDecodeError:
        return Policy(file=path, problems=(LedarappError("policy.not_toml", path=path, line=1),))
    import tomllib  # noqa: PLC0415 - most computers have no such file

    try:
        raw = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else len(text.splitlines())
        return Policy(file=path, problems=(LedarappError("policy.not_toml", path=path, line=line),))
    return _read(path, text, raw)


def _read(path: Path, text: str, raw: dict[str, Any]) -> Policy:
    good: dict[str, Any] = {}
    problems = []
    for key, value in _flat(raw):
        rule = _RULES.get(key)
        place = {"path": path, "line": _line(text, key), "key": key}
        if rule is None:
            problems.append(LedarappError("policy.unknown_key", **place))
        elif not rule.fits(value):
            problems.append(LedarappError("policy.bad_value", **place, wanted=rule.wanted))
        else:
            good[key] = value
    return Policy(
        file=path,
        settings={name: _kept(good[key]) for key, name in _SETTINGS.items() if key in good},
        forms_folder=_folder(good, "forms.folder"),
        allowed_forms=frozenset(good.get("forms.allowed", ())),
        packages_folder=_folder(good, "packages.folder"),
        least_passphrase=good.get("protection.least_passphrase", 0),
        kept_days=good.get("retention.deleted_days", KEPT_DAYS),
        held=tuple((key, _told(value)) for key, value in good.items()),
        problems=tuple(problems),
    )


def _flat(raw: dict[str, Any]) -> list[tuple[str, Any]]:
    """Return every key with its table's name before it."""
    found: list[tuple[str, Any]] = []
    for name, value in raw.items():
        if isinstance(value, dict):
            found += [(f"{name}.{key}", each) for key, each in value.items()]
        else:
            found.append((name, value))
    return found


def _line(text: str, key: str) -> int:
    """Return the line on which the key is set; the reader of the format doesn't tell it."""
    table, _, name = key.rpartition(".")
    here = ""
    for number, line in enumerate(text.splitlines(), 1):
        opened = re.match(r"\s*\[\s*([\w.-]+)\s*\]", line)
        if opened:
            here = opened[1]
        wanted = name if here == table else f"{table}.{name}" if not here else ""
        if wanted and re.match(rf"\s*[\"']?{re.escape(wanted)}[\"']?\s*=", line):
            return number
    return 1


def _folder(good: Mapping[str, Any], key: str) -> Path | None:
    return Path(good[key]) if key in good else None


def _kept(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _told(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


@dataclass(frozen=True, slots=True)
class _Rule:
    """Whether a value can be used, and what would be, told without words of any language."""

    wanted: str
    fits: Callable[[Any], bool]


def _are_rules(given: object) -> bool:
    from ledarapp.domain.finding import KINDS, Kind  # noqa: PLC0415 - few files name a rule

    return isinstance(given, list) and all(
        isinstance(each, str) and KINDS.get(each, Kind.MUST) is not Kind.MUST for each in given
    )


def _one_of(*values: object) -> _Rule:
    told = " | ".join(map(str, values))
    return _Rule(told, lambda given: any(given == each and type(given) is type(each) for each in values))


_ABSOLUTE = _Rule("/… , C:\\…", lambda given: isinstance(given, str) and Path(given).is_absolute())
_RULES: dict[str, _Rule] = {
    "program.language": _one_of("nb", "nn", "sv", "fi", "en"),
    "program.regional": _one_of("", "nb_NO", "sv_SE", "sv_FI", "da_DK", "en_GB"),
    "program.organisation": _Rule('"…"', lambda given: isinstance(given, str) and bool(given.strip())),
    "program.timestamp_url": _Rule(
        'https://… , ""', lambda given: isinstance(given, str) and (not given or given.startswith("https://"))
    ),
    "forms.folder": _ABSOLUTE,
    "forms.allowed": _Rule(
        '["…", "…"]',
        lambda given: (
            isinstance(given, list) and bool(given) and all(isinstance(each, str) for each in given)
        ),
    ),
    "packages.folder": _ABSOLUTE,
    "protection.least_passphrase": _Rule("8–128", lambda given: type(given) is int and 8 <= given <= 128),  # noqa: PLR2004
    "protection.lock_after": _one_of(1, 2, 5, 10, 20, 30, 60),
    "retention.deleted_days": _Rule(
        f"{KEPT_DAYS}–{_MOST_DAYS}",
        lambda given: type(given) is int and KEPT_DAYS <= given <= _MOST_DAYS,
    ),
    "rules.off": _Rule('["goals.too_many", "…"]', _are_rules),
}
KEYS = frozenset(_RULES)
"""Every key that a file may hold."""
