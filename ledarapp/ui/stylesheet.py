"""One style sheet for shapes (border, radius, padding, type role), filled in from the tokens."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.ui.tokens import Tokens

#: role → (size, weight); the sizes are those of design chapter 2.
TYPE_ROLES = {
    "title": (26, 600),
    "section": (20, 600),
    "card": (17, 600),
    "body": (16, 400),
    "dense": (15, 400),
    "note": (14, 400),
    "caption": (13, 400),
}

_SHAPES = """
* { outline: 0; }
QWidget#page, QScrollArea#page, QStackedWidget#page { background: $base; }
QMainWindow, QDialog { background: $base; }
QToolTip { background: $text; color: $base; border: 1px solid $border; padding: 4px 8px;
  font-size: ${s14}px; }

QMenuBar { background: $window; border-bottom: 1px solid $line; padding: 2px 6px; font-size: ${s15}px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; color: $text; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selected; color: $on_selected; }
QMenu { background: $base; border: 1px solid $border; padding: 6px 0; font-size: ${s15}px; }
QMenu::item { padding: ${v6}px 28px ${v6}px 32px; color: $text; }
QMenu::item:selected { background: $selected; color: $on_selected; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 6px 0; }
QMenu::indicator { width: ${s15}px; height: ${s15}px; left: 10px; }

QFrame#sidebar, QFrame#bottomBar, QFrame#topBar, QFrame#previewBar { background: $window; border: 0; }
QFrame#sidebar { border-right: 1px solid $line; }
QFrame#bottomBar { border-top: 1px solid $line; }
QFrame#topBar, QFrame#previewBar { border-bottom: 1px solid $line; }
QFrame#sidePane { background: $base; border: 0; border-left: 1px solid $line; }
QFrame#sidePane[under="true"] { border-left: 0; border-top: 1px solid $line; }
QFrame#desk { background: $alternate; border: 0; }
QFrame#rule { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame#headRule { background: $border; border: 0; max-height: 1px; min-height: 1px; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame#card[open="true"] { border-color: $border; background: $base; }

QFrame#remark { border: 0; border-radius: 6px; }
QFrame#remark[role="must"] { background: $error_strip; $strip_error }
QFrame#remark[role="advice"] { background: $warning_strip; $strip_warning }
QFrame#remark[role="info"] { background: $info_strip; $strip_info }
QFrame#remark[role="done"] { background: $success_strip; $strip_success }
QFrame#toast { background: $toast; border: $toast_border; border-radius: 6px; }
QFrame#toast QLabel { color: $on_toast; }
QFrame#toast QPushButton { color: $toast_link; }
QListView#found { border: 0; background: $base; }
QListView#found::item { padding: 7px 10px; border-radius: 4px; }
QListView#found::item:selected { background: $selected; color: $on_selected; }
QFrame#suggestions QListView::item { padding: 0 8px; }
QFrame#suggestions { background: $base; border: 1px solid $border; border-radius: 6px; }
QFrame#changed { border: 0; border-left: 3px solid $warning; }

QLabel { background: transparent; color: $text; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="must"] { color: $error; }
QLabel[tone="advice"] { color: $warning; }
QLabel[tone="info"] { color: $info; }
QLabel[tone="done"] { color: $success; }
QLabel[strong="true"] { font-weight: 600; }

QFrame#chip { border: 1px solid $line; border-radius: 4px; background: transparent; }
QFrame#chip[role="must"] { background: $error_strip; border-color: $chip_error; }
QFrame#chip[role="advice"] { background: $warning_strip; border-color: $chip_warning; }
QFrame#chip[role="info"] { background: $info_strip; border-color: $chip_info; }
QFrame#chip[role="done"] { background: $success_strip; border-color: $chip_success; }

QPushButton { font-size: ${s15}px; font-weight: 600; border-radius: 6px; padding: ${v6}px 16px;
  min-height: ${h24}px; background: $base; border: 1px solid $border; color: $text; }
QPushButton:hover { background: $alternate; }
QPushButton:pressed, QPushButton:checked { background: $selected; color: $on_selected; }
QPushButton:disabled { color: $disabled; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent;
  padding: ${v6}px 18px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled { background: $alternate; border-color: $line; color: $disabled; }
QPushButton[kind="small"] { min-height: ${h22}px; padding: ${v3}px 12px; }
QPushButton[kind="large"] { min-height: ${h32}px; background: $accent; border-color: $accent;
  color: $on_accent; }
QPushButton[kind="large"]:hover { background: $accent_hover; }
QPushButton[kind="value"] { min-height: ${h24}px; padding: 1px 10px; font-size: ${s13}px; font-weight: 400;
  border-color: $line; border-radius: 4px; }
QPushButton[kind="quiet"], QPushButton[kind="link"] { background: transparent; border: 0; color: $link;
  padding: 2px 2px; min-height: ${h24}px; text-align: left; border-radius: 4px; }
QPushButton[kind="quiet"] { padding: 4px 6px; }
QPushButton[kind="link"] { font-size: ${s14}px; font-weight: 400; text-decoration: underline; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="link"]:hover { background: $alternate; }
QPushButton[tone="must"] { color: $error; }
QPushButton[tone="advice"] { color: $warning; }
QPushButton[align="left"] { text-align: left; }
QPushButton::menu-indicator { width: 0; }
QToolButton { background: transparent; border: 0; border-radius: 4px; padding: 4px;
  min-width: ${h24}px; min-height: ${h24}px; font-size: ${s15}px; }
QToolButton:hover { background: $alternate; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox { background: $base; color: $text;
  border: 1px solid $border; border-radius: 4px; font-size: ${s16}px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $placeholder; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { padding: ${v5}px 10px; min-height: ${h24}px; }
QSpinBox QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QSpinBox[bare="true"] { padding: 3px 10px; min-height: ${h28}px; }
QSpinBox[bare="true"]::up-button, QSpinBox[bare="true"]::down-button { width: 0; border: 0; }
QPlainTextEdit, QTextEdit { padding: 3px 7px; }
QLineEdit[error="true"] { border: 2px solid $error; padding: ${v4}px 9px; }
QPlainTextEdit[error="true"], QTextEdit[error="true"] { border: 2px solid $error; padding: 2px 6px; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { border-color: $line; background: $window; }
QLineEdit:disabled, QComboBox:disabled { border-color: $line; background: $window; }
QLineEdit#search { padding-left: ${search}px; }
QComboBox::drop-down { border: 0; width: ${h28}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $base; color: $text; border: 1px solid $border; padding: 4px 0;
  selection-background-color: $selected; selection-color: $on_selected; }
QComboBox QAbstractItemView::item { min-height: ${h32}px; padding: 0 10px; }
QCheckBox, QRadioButton { spacing: 10px; padding-right: 6px;
  min-height: ${h28}px; font-size: ${s16}px; color: $text; }
QRadioButton[bare="true"] { spacing: 0; padding: 0; min-width: ${h28}px; max-width: ${h28}px; }
QCheckBox::indicator, QRadioButton::indicator { width: ${s18}px; height: ${s18}px; background: $base;
  border: 1px solid $border; border-radius: 3px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: $accent; border-color: $accent; }
QRadioButton:disabled { color: $disabled; }
QRadioButton::indicator:checked:disabled { background: $disabled; border-color: $disabled; }
QGroupBox { border: 0; margin: 0; padding: 0; }

QListView, QTableView, QTreeView { background: transparent; border: 0; color: $text; font-size: ${s15}px;
  selection-background-color: $selected; selection-color: $on_selected; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: $base; color: $muted; font-size: ${s14}px; font-weight: 600; border: 0;
  border-bottom: 1px solid $border; padding: ${v6}px 14px; min-height: ${h24}px; }
QTreeView#hanging::item { padding: ${v6}px 8px; }
QTreeView#hanging::item:selected { background: $selected; color: $on_selected; }
QTableView#readTable::item { padding-left: 11px; padding-right: 11px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; }

QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 3px 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px 3px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QProgressBar { border: 0; border-radius: 4px; background: $band; height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
"""


def stylesheet(
    tokens: Tokens, px: Callable[[float], int], space: Callable[[float], int], *, compact: bool = False
) -> str:
    """Return the whole style sheet for these tokens; ``px`` scales type and heights, ``space`` distances.

    A ``compact`` one leaves less above and below words; what is pressed stays as high as a finger needs.
    """
    values: dict[str, object] = dict(tokens._asdict())
    values |= {f"s{size}": px(size) for size in (13, 14, 15, 16, 17, 18, 20, 26)}
    values |= {f"h{size}": px(size) for size in (20, 22, 24, 28, 32)}
    values |= {f"v{size}": less if compact else size for size, less in ((3, 2), (4, 1), (5, 2), (6, 3))}
    values["search"] = px(18) + 18
    values["round"] = px(18) // 2 + 1
    values |= _outlines(tokens)
    roles = "".join(
        f'QLabel[role="{role}"] {{ font-size: {px(size)}px; font-weight: {weight}; }}\n'
        for role, (size, weight) in TYPE_ROLES.items()
    )
    return roles + Template(_SHAPES).substitute(values, gap=space(8))


def _outlines(tokens: Tokens) -> dict[str, object]:
    """High contrast draws strips and chips as outlines in their own colour; the others as fills."""
    kinds = ("error", "warning", "info", "success")
    if tokens.contrast:
        outline = {f"strip_{kind}": f"border: 1px solid {getattr(tokens, kind)};" for kind in kinds}
        outline |= {f"chip_{kind}": getattr(tokens, kind) for kind in kinds}
        toast = {"toast": "#000000", "on_toast": "#FFFFFF", "toast_border": "2px solid #FFFFFF"}
        return {**outline, **toast, "toast_link": tokens.link}
    plain = {f"strip_{kind}": "" for kind in kinds}
    plain |= {f"chip_{kind}": getattr(tokens, f"{kind}_strip") for kind in kinds}
    return {
        **plain,
        "toast": tokens.text,
        "on_toast": tokens.base,
        "toast_border": "0",
        "toast_link": "#0B4F9E" if tokens.dark else "#9CC4F5",
    }
