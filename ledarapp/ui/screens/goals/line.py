"""A goal as one line of the list: number, requirement, what it is measured by, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.goal import Goal
from ledarapp.ui import icons, theme
from ledarapp.ui.language import translate
from ledarapp.ui.parts.extra_words import rank_word
from ledarapp.ui.widgets.text import tip

_LOOKS = {
    "must": ("octagon-alert", "error", "error_strip"),
    "advice": ("lightbulb", "warning", "warning_strip"),
    "done": ("check", "success", "success_strip"),
}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_PADDING, _NUMBER, _GAP = 16, 44, 12


@dataclass(frozen=True, slots=True)
class Chip:
    """How far a goal has come: ``role`` must, advice or done, and the words for it."""

    role: str
    words: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a line says of its goal."""

    number: str
    name: str
    second: str
    chip: Chip | None


def shown_of(
    goal: Goal,
    number: str,
    findings: tuple[Finding, ...],
    *,
    judged: bool,
    changed: bool = False,
    whence: str = "",
) -> Shown:
    """Return what the line of this goal says; ``judged``: with a word on what remains to be done.

    ``changed``: it reads differently than in the version an amendment changes. ``whence`` tells of the year
    before.
    """
    name = goal.name or translate("Goals", "Nothing written yet")
    second = " · ".join(each for each in (whence, second_line(goal)) if each)
    if changed:
        second = translate("Goals", "Changed by the amendment · {0}").format(second)
    return Shown(number, name, second, chip(findings) if judged else None)


def second_line(goal: Goal) -> str:
    """Return «2 indicators · User survey · Accounts»."""
    parts = [translate("Goals", "%n indicator(s)", None, len(goal.indicators))]
    if not goal.indicators and goal.no_indicator_reason.strip():
        parts = [translate("Goals", "No indicator, with a reason")]
    if goal.rank:
        parts.insert(0, rank_word(goal.rank))
    parts += [each.text or each.provider for each in goal.sources if each.text or each.provider]
    return " · ".join(parts)


def chip(findings: tuple[Finding, ...]) -> Chip:
    """Return the words for what remains: musts first, then advice, else ready."""
    musts = sum(each.kind is Kind.MUST for each in findings)
    advice = sum(each.kind is Kind.ADVICE for each in findings)
    if musts:
        return Chip("must", translate("Goals", "%n to fill in", None, musts))
    if advice:
        return Chip("advice", translate("Goals", "%n advice", None, advice))
    return Chip("done", translate("Goals", "Ready"))


class GoalLine(QAbstractButton):
    """One widget, painted: a page of forty goals must open at once. Pressing it opens the goal."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = Shown("", "", "", None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, shown: Shown) -> None:
        """Bring the line into line with its goal."""
        if shown == self._shown:
            return
        self._shown = shown
        words = (shown.number, shown.name, shown.second, shown.chip.words if shown.chip else "")
        self.setAccessibleName(". ".join(part.removesuffix(".") for part in words if part))
        self.setToolTip(tip("\n".join(dict.fromkeys((shown.name, shown.second)))))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = theme.current().px
        text = self._name_rect(width)
        below = self._chip_size().height() + 6 if self._chip_below(width) else 0
        return max(text.height() + px(20) + below + 2 * px(11), px(60))

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme.current().px(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(180), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        dress, width = theme.current(), self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dress.colour("alternate"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        name = self._name_rect(width)
        painter.setPen(dress.colour("text"))
        painter.setFont(dress.font(15, strong=True))
        left = QRect(_PADDING, name.top(), name.left() - _PADDING, dress.px(22))
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._shown.number)
        painter.setFont(dress.font(16, strong=True))
        painter.drawText(name, _WRAP, self._shown.name)
        painter.setPen(dress.colour("muted"))
        painter.setFont(dress.font(14))
        second = QRect(name.left(), name.bottom() + 1, name.width(), dress.px(20))
        words = painter.fontMetrics().elidedText(
            self._shown.second, Qt.TextElideMode.ElideRight, second.width()
        )
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        self._paint_chip(painter, second.bottom())
        arrow = icons.pixmap("chevron-down", "muted", 18, self.devicePixelRatioF())
        side = dress.px(18)
        painter.drawPixmap(width - _PADDING - side, (self.height() - side) // 2, arrow)
        painter.end()

    def _paint_chip(self, painter: QPainter, bottom: int) -> None:
        if self._shown.chip is None:
            return
        dress, size = theme.current(), self._chip_size()
        picture, token, strip = _LOOKS[self._shown.chip.role]
        if self._chip_below(self.width()):
            rect = QRect(self._name_rect(self.width()).left(), bottom + 6, size.width(), size.height())
        else:
            right = self.width() - _PADDING - dress.px(18) - _GAP
            rect = QRect(
                right - size.width(), (self.height() - size.height()) // 2, size.width(), size.height()
            )
        contrast = dress.tokens.contrast
        painter.setPen(QPen(dress.colour(token), 1) if contrast else Qt.PenStyle.NoPen)
        painter.setBrush(dress.colour(strip))
        painter.drawRoundedRect(QRectF(rect), 4, 4)
        side = dress.px(14)
        top = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(rect.left() + 8, top, icons.pixmap(picture, token, 14, self.devicePixelRatioF()))
        painter.setPen(dress.colour(token))
        painter.setFont(dress.font(13))
        words = rect.adjusted(8 + side + 6, 0, -8, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._shown.chip.words
        )

    def _name_rect(self, width: int) -> QRect:
        """Where the requirement stands, as high as its wrapped lines need."""
        dress = theme.current()
        left = _PADDING + dress.px(_NUMBER)
        right = _PADDING + dress.px(18) + _GAP
        if self._shown.chip is not None and not self._chip_below(width):
            right += self._chip_size().width() + _GAP
        metrics = QFontMetrics(dress.font(16, strong=True))
        room = max(width - left - right, dress.px(80))
        lines = metrics.boundingRect(QRect(0, 0, room, 1 << 16), int(_WRAP), self._shown.name)
        return QRect(left, dress.px(11), room, max(lines.height(), metrics.lineSpacing()))

    def _chip_below(self, width: int) -> bool:
        return width < theme.current().px(460)

    def _chip_size(self) -> QSize:
        dress = theme.current()
        if self._shown.chip is None:
            return QSize()
        words = QFontMetrics(dress.font(13)).horizontalAdvance(self._shown.chip.words)
        return QSize(ceil(words) + dress.px(14) + 22, dress.px(24))
