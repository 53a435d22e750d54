"""What is done when somebody signs: beside the interface, and recorded only for the value that was shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.operations import signing
from ledarapp.operations.desk import Opened
from ledarapp.operations.signing import SigningJob
from ledarapp.ui.parts.pen import Penned
from ledarapp.ui.parts.sign_key import KeyGiven
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session


class SignActs:
    """``failed`` gets every error of the world, to be told where the person looks.

    A signature that is still being made when ``pane`` goes is not given.
    """

    def __init__(
        self, session: Session, host: Host, failed: Callable[[LedarappError], object], pane: QObject
    ) -> None:
        self._session, self._host, self._failed, self._pane = session, host, failed, pane
        self.is_busy = False

    def sign(self, shown: bytes, comment: str, key: KeyGiven, done: Callable[[], object]) -> None:
        """Sign the document in sight; ``done`` follows when it is recorded."""
        if self.is_busy:
            return
        desk = self._host.workplace.desk
        try:
            job = signing.prepare(
                desk,
                self.opened(),
                comment=comment,
                shown=shown,
                pin=key.pin,
                other_name=key.confirmed,
            )
        except LedarappError as error:
            self._failed(error)
            return
        self.is_busy = True
        self._host.tasks.run(
            lambda: signing.perform(job),
            lambda pdf: self._signed(job, pdf, done),
            self._not_signed,
            owner=self._pane,
        )

    def sign_on_paper(self, noted: Penned, comment: str) -> None:
        """Note a signature given by pen."""
        desk = self._host.workplace.desk
        self._attempt(
            lambda: signing.sign_on_paper(
                desk, self.opened(), at=noted.at, comment=comment, place=noted.place, scan=noted.scan
            )
        )

    def reopen(self) -> None:
        """Open the agreement for changes while only one has signed."""
        self._attempt(lambda: signing.reopen(self._host.workplace.desk, self.opened()))

    def opened(self) -> Opened:
        """Return the open agreement as the operations want it."""
        session = self._session
        return Opened(agreement=session.agreement, template=session.template, side=session.side)

    def _signed(self, job: SigningJob, pdf: bytes, done: Callable[[], object]) -> None:
        self.is_busy = False
        if self._session.agreement != job.opened.agreement:
            self._failed(LedarappError("view.changed_meanwhile"))
            return
        if self._attempt(lambda: signing.record(self._host.workplace.desk, job, pdf)):
            done()

    def _not_signed(self, error: Exception) -> None:
        self.is_busy = False
        if isinstance(error, LedarappError):
            self._failed(error)
        else:
            self._host.show_error(error)

    def _attempt(self, act: Callable[[], Agreement]) -> bool:
        try:
            agreement = act()
        except LedarappError as error:
            self._failed(error)
            return False
        self._session.replace(agreement)
        return True
