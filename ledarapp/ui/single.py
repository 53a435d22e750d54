"""One running window for a profile: a second start hands its file over and ends.

Qt's network library, a fifth of a bare window, is read when there is somebody to speak or listen to.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 2000
_CALLS = 20


class Single(QObject):
    """Holds the profile for this process. ``called`` brings what a second start wanted opened, or None."""

    called = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._name = f"ledarapp-{digest}"
        # The lock lies outside the profile: it must be there before the profile is. How long a lock without
        # a living owner counts (30 s) is left as it is: with 0, an empty file would keep everybody out.
        self._lock = QLockFile(QDir.temp().filePath(f"{self._name}.lock"))
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Take the profile; False when another process has it."""
        return self._lock.tryLock(0)

    def release(self) -> None:
        """Let the next start have the profile."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def hand_over(self, file: Path | None) -> bool:
        """Ask the window that is open to show itself and the file; False when it doesn't answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see above

        socket = QLocalSocket()
        for _ in range(_CALLS):
            socket.connectToServer(self._name)
            if socket.waitForConnected(_WAIT_MS // _CALLS):
                break
            # A window that has only just begun doesn't listen until it is painted.
            QThread.msleep(_WAIT_MS // _CALLS)
        else:
            return False
        socket.write(json.dumps(str(file.resolve()) if file else "").encode() + b"\n")
        said = socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return said

    def listen(self) -> None:
        """Hear later starts, from now on."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - see above

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._met)
        self._server.listen(self._name)

    def _met(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is None:
            return
        # A second start writes at once and waits for nothing, so neither does this wait long.
        if socket.canReadLine() or socket.waitForReadyRead(_WAIT_MS):
            self._hear(bytes(socket.readLine().data()))
        socket.close()

    def _hear(self, line: bytes) -> None:
        try:
            told = json.loads(line)
        except ValueError:
            return
        self.called.emit(Path(told) if isinstance(told, str) and told else None)
