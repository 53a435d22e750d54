"""A verb cut at its slow places: it hands out work on plain values and goes on with what comes back.

The window does such work beside the interface, one piece after the other; the command line does it at once.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias, TypeVar

Value = TypeVar("Value")

Stepwise: TypeAlias = Generator[Callable[[], Any], Any, Value]
"""Between its pieces of work it may use the store; closed at one of them, it has done nothing further."""


def straight(verb: Stepwise[Value]) -> Value:
    """Perform the verb here, one step after the other; raises what it raises."""
    came: object = None
    while True:
        try:
            work = verb.send(came)
        except StopIteration as over:
            value: Value = over.value
            return value
        came = work()
