"""What a person has chosen about the program itself: one frozen value, kept as one small file."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role

_log = logging.getLogger(__name__)
_LARGEST = 1_000_000
_RECENT = 10


class Appearance(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Density(StrEnum):
    """How much room the window leaves around things."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``language`` and ``regional`` (dates, numbers) are BCP 47 tags, empty for the system's.

    ``text_scale`` is per cent (100–300), ``recent`` agreement ids with the latest first,
    ``last_step`` the step (or view) last seen of the first of them, ``place``
    where the window last stood (in the window's own words), ``timestamp_url`` the timestamp authority (or
    empty), ``lasting_proof`` whether signed files take along what proves them later, ``lock_after`` the
    minutes without use after which the window locks (0: never), ``locked`` that it was locked when the
    program ended, ``rules_off`` the codes of rules that no agreement is read by, ``watched_folder`` where
    packages are looked for (empty: nowhere), ``help_shown`` whether the help pane stands open.
    ``unknown`` holds what a newer version has written, as (name, JSON); it is kept as it is.
    """

    language: str = ""
    regional: str = ""
    role: Role = Role.LEADER
    name: str = ""
    title: str = ""
    unit: str = ""
    organisation: str = ""
    appearance: Appearance = Appearance.SYSTEM
    text_scale: int = 100
    density: Density = Density.COMFORTABLE
    recent: tuple[str, ...] = ()
    last_step: str = ""
    place: str = ""
    timestamp_url: str = ""
    lasting_proof: bool = False
    first_run_done: bool = False
    lock_after: int = 10
    locked: bool = False
    register_url: str = ""
    rules_off: tuple[str, ...] = ()
    watched_folder: str = ""
    help_shown: bool = False
    unknown: tuple[tuple[str, str], ...] = ()


_DEFAULTS = Settings()
LOCK_AFTER = (1, 2, 5, 10, 20, 30, 60, 0)
"""The minutes offered; 0 is never."""
_SCALES = range(100, 301)


def load(path: Path) -> Settings:
    """Return the settings in this file; a missing file gives the defaults, a bad value its default."""
    try:
        raw = json.loads(files.read(path, at_most=_LARGEST))
    except LedarappError as error:
        if error.code not in {"files.missing", "files.not_a_folder"}:
            _log.warning("settings not read: %s", error.code)
        return _DEFAULTS
    except (ValueError, RecursionError):
        _log.warning("settings not read: not JSON")
        return _DEFAULTS
    if not isinstance(raw, dict):
        _log.warning("settings not read: not an object")
        return _DEFAULTS
    return _read(raw)


def save(path: Path, settings: Settings) -> None:
    """Write the settings whole; raises the codes of ``files.write_atomically``."""
    known = {each.name: getattr(settings, each.name) for each in fields(Settings) if each.name != "unknown"}
    unknown = {name: json.loads(text) for name, text in settings.unknown}
    text = json.dumps({**unknown, **known}, indent=2, sort_keys=True, ensure_ascii=False)
    files.write_atomically(path, f"{text}\n".encode(), private=True)


def impose(settings: Settings, made: Mapping[str, object]) -> Settings:
    """Return the settings with the choices an organisation has made, by their names."""
    return replace(settings, **made)  # type: ignore[arg-type]  # by name


def spare(changed: Settings, own: Settings, made: Mapping[str, object]) -> Settings:
    """Return what to write: where a choice is made for the person, their own one stays in the file."""
    return replace(changed, **{name: getattr(own, name) for name in made})


def remember(settings: Settings, agreement_id: str) -> Settings:
    """Return the settings with this agreement first among the ten recent ones."""
    others = tuple(each for each in settings.recent if each != agreement_id)
    return replace(settings, recent=(agreement_id, *others)[:_RECENT])


def _read(raw: dict[str, Any]) -> Settings:
    names = {each.name for each in fields(Settings)} - {"unknown"}
    values: dict[str, Any] = {}
    for name in sorted(names & raw.keys()):
        try:
            values[name] = _value(name, raw[name])
        except (TypeError, ValueError):
            _log.warning("setting %s has a bad value and falls back", name)
    unknown = tuple((name, json.dumps(raw[name])) for name in sorted(raw.keys() - names))
    return replace(_DEFAULTS, **values, unknown=unknown)


def _value(name: str, given: Any) -> object:  # noqa: ANN401 - whatever stood in the file
    """Return the value in the type of its default; raises ``TypeError`` or ``ValueError``."""
    default = getattr(_DEFAULTS, name)
    if isinstance(default, StrEnum):
        return type(default)(given)
    if isinstance(default, tuple):
        if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
            raise TypeError(name)
        return tuple(given[:_RECENT] if name == "recent" else given)
    if type(given) is not type(default):
        raise TypeError(name)
    if name == "text_scale" and given not in _SCALES:
        raise ValueError(name)
    if name == "lock_after" and given not in LOCK_AFTER:
        raise ValueError(name)
    if name == "timestamp_url" and given and not given.startswith(("https://", "http://")):
        raise ValueError(name)
    if name == "register_url" and given:
        _check_address(given)
    return given


def _check_address(url: str) -> None:
    from ledarapp.domain import address  # noqa: PLC0415 - few have a register

    try:
        address.read(url)
    except LedarappError as error:
        raise ValueError(error.code) from error
