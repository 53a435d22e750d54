"""How a countersigning is done: where the answers go, who can read them, what the certificate asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from ledarapp.operations import identity
from ledarapp.operations.identity import Identity
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.identity import IdentityChoice, Who, load_identity
from ledarapp.ui.parts.sign_key import SignKey
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.editors import CheckBox
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Heading, Label


class CountersignHow(Card):
    """``wanted``: Enter in the PIN. ``who`` tells whom a certificate would be made for."""

    wanted = Signal()

    def __init__(self, host: WindowHost, who: Who) -> None:
        super().__init__()
        self._host, self._who = host, who
        self._held: Identity | None = None
        self.folder: Path | None = host.workplace.policy.packages_folder
        self.column.addWidget(Heading(lambda: translate("Countersign", "The answers"), "card"))
        row = Flow(gap=12, line_gap=8)
        self._where = Label(self._where_words, "dense")
        self.choose = Button(
            lambda: translate("Countersign", "Choose the folder…"),
            "small",
            icon="folder-open",
            clicked=self.choose_folder,
        )
        row.addWidget(self.choose)
        row.addWidget(self._where)
        self.column.addLayout(row)
        self.encrypt = CheckBox(
            lambda: translate("Countersign", "Encrypt each answer for its leader, where the key is known")
        )
        self.encrypt.setChecked(True)
        self.key = SignKey(self.wanted.emit)
        self.choice = IdentityChoice(who, host)
        self.choice.chosen.connect(self._identity_chosen)
        self.choice.left.connect(self.choice.hide)
        self.choice.hide()
        for widget in (self.encrypt, self.key, self.choice):
            self.column.addWidget(widget)
        load_identity(host, self._take_identity, owner=self)

    def is_settled(self) -> bool:
        """Tell whether all is there to sign with; ask for the certificate or the folder that isn't."""
        if not identity.is_there(self._host.workplace.desk):
            self.choice.show()
            self.choice.ask()
            return False
        return self.folder is not None or self.choose_folder()

    def choose_folder(self) -> bool:
        """Ask where the answers go; False when nothing was chosen."""
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Countersign", "The folder for the answers"), str(self.folder or output.home())
        )
        if chosen:
            self.folder = Path(chosen)
            self._where.say(self._where_words)
        return bool(chosen)

    def show_state(self, *, busy: bool, for_keys: bool, name: str) -> None:
        """Bring it into line: ``for_keys`` when some leader's key is known, ``name`` is who signs."""
        self.encrypt.setVisible(for_keys)
        self.key.show_key(self._held, name)
        for widget in (self.choose, self.encrypt, self.key):
            widget.setEnabled(not busy)

    def _where_words(self) -> str:
        return str(self.folder) if self.folder else translate("Countersign", "No folder chosen yet")

    def _identity_chosen(self) -> None:
        self.choice.hide()
        load_identity(self._host, self._take_identity, owner=self)

    def _take_identity(self, held: Identity | None) -> None:
        self._held = held
        self.key.show_key(held, self._who()[0].name)
