"""Modules that are read when something is asked of them, for a library that names more than it uses."""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def later(*names: str) -> Iterator[None]:
    """Whoever imports these modules inside gets a stand-in; whoever does afterwards, the module itself.

    The standard library's own ``LazyLoader`` won't do: 3.11 reads its modules at the import statement.
    """
    waiting = {name: _Later(name) for name in names if name not in sys.modules}
    sys.modules.update(waiting)
    try:
        yield
    finally:
        for each in waiting.values():
            each.step_aside()


class _Later(ModuleType):
    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module holds
        if name.startswith("__"):
            raise AttributeError(name)
        self.step_aside()
        return getattr(importlib.import_module(self.__name__), name)

    def step_aside(self) -> None:
        """Leave the name to the module itself."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
