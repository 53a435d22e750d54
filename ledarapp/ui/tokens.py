"""The colours of the three appearances, by what they are for; every pair meets WCAG 2.2 AA."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Appearance(StrEnum):
    """What the person chose under View › Appearance."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tokens(NamedTuple):
    """One appearance; every value is ``#RRGGBB``. ``strip`` tokens are the fills behind remarks and chips."""

    window: str
    base: str
    surface: str
    alternate: str
    text: str
    muted: str
    placeholder: str
    disabled: str
    border: str
    line: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    link: str
    ring: str
    selected: str
    on_selected: str
    muted_on_selected: str
    error: str
    error_strip: str
    warning: str
    warning_strip: str
    success: str
    success_strip: str
    info: str
    info_strip: str
    band: str
    band_edge: str
    on_bar: str
    plots: tuple[str, str, str, str, str]
    dark: bool = False
    contrast: bool = False


LIGHT = Tokens(
    window="#F4F6F8",
    base="#FFFFFF",
    surface="#FFFFFF",
    alternate="#EEF2F6",
    text="#1B1F24",
    muted="#55606B",
    placeholder="#5F6B76",
    disabled="#6B7580",
    border="#757F8A",
    line="#D7DDE4",
    accent="#0B57A4",
    accent_hover="#09498A",
    accent_pressed="#083B70",
    on_accent="#FFFFFF",
    link="#0B4F9E",
    ring="#0B57D0",
    selected="#E7F0FA",
    on_selected="#1B1F24",
    muted_on_selected="#55606B",
    error="#B3261E",
    error_strip="#FDECEA",
    warning="#7A4B00",
    warning_strip="#FFF3DC",
    success="#1E6B34",
    success_strip="#E6F4EA",
    info="#0B57A4",
    info_strip="#E7F0FA",
    band="#DDE5ED",
    band_edge="#757F8A",
    on_bar="#FFFFFF",
    plots=("#0B57A4", "#B45309", "#1E6B34", "#7B2D8B", "#5B6470"),
)

DARK = Tokens(
    window="#1C2026",
    base="#14171B",
    surface="#1C2026",
    alternate="#20252C",
    text="#EEF1F4",
    muted="#B4BEC9",
    placeholder="#A3AEB9",
    disabled="#8C97A2",
    border="#8A95A1",
    line="#39424D",
    accent="#8AB8F0",
    accent_hover="#A6C9F4",
    accent_pressed="#C3DBF8",
    on_accent="#0D1B2A",
    link="#9CC4F5",
    ring="#FFD84D",
    selected="#172A3E",
    on_selected="#EEF1F4",
    muted_on_selected="#B4BEC9",
    error="#FFB4AB",
    error_strip="#3A1C1A",
    warning="#F7C86B",
    warning_strip="#352A14",
    success="#8BD8A0",
    success_strip="#17301F",
    info="#9CC4F5",
    info_strip="#172A3E",
    band="#36404B",
    band_edge="#8A95A1",
    on_bar="#14171B",
    plots=("#8AB8F0", "#F0A35E", "#8BD8A0", "#D6A3E3", "#B4BEC9"),
    dark=True,
)

CONTRAST = Tokens(
    window="#000000",
    base="#000000",
    surface="#000000",
    alternate="#000000",
    text="#FFFFFF",
    muted="#FFFFFF",
    placeholder="#E0E0E0",
    disabled="#A8FFA8",
    border="#FFFFFF",
    line="#FFFFFF",
    accent="#FFFF00",
    accent_hover="#FFFF00",
    accent_pressed="#FFFF00",
    on_accent="#000000",
    link="#7DF9FF",
    ring="#FFFF00",
    selected="#FFFF00",
    on_selected="#000000",
    muted_on_selected="#000000",
    error="#FF9D94",
    error_strip="#000000",
    warning="#FFD24D",
    warning_strip="#000000",
    success="#7CFF9B",
    success_strip="#000000",
    info="#7DF9FF",
    info_strip="#000000",
    band="#000000",
    band_edge="#FFFFFF",
    on_bar="#000000",
    plots=("#7DF9FF", "#FFB366", "#7CFF9B", "#FFB3FF", "#FFFFFF"),
    dark=True,
    contrast=True,
)
