"""A process that shows a window and tells of it: ``python -m tests.bench.painted bare|list|open PROFILE``.

``bare`` is an empty window, ``list`` the program as a person starts it, ``open`` the same with an agreement
opened. It prints the machine's clock (ns) at the first painted window and, but for ``list``, the resident
memory (MB) at the end; then it ends without tidying up. Each reads its libraries in its own order.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ledarapp.paths import Profile


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415 - as a bare program would

    from tests.bench.watched import watch  # noqa: PLC0415 - see above

    watch("bare")
    application, window = QApplication([]), QWidget()
    window.show()
    application.exec()


def _program(mode: str, profile: str) -> None:
    from ledarapp import app  # noqa: PLC0415 - the program begins here

    keep_log = app._keep_log  # done when Qt has been read and nothing shown yet

    def keep_log_and_watch(profile: Profile) -> None:
        from tests.bench.watched import watch  # noqa: PLC0415 - see above

        keep_log(profile)
        watch(mode)

    app._keep_log = keep_log_and_watch
    app.main(["--profile", profile])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        _bare()
    else:
        _program(*sys.argv[1:3])
