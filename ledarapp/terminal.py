"""The terminal: commands read in the user's language, and output that no file name or title can break."""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

STOPPED = 130
"""The exit code after Ctrl+C, as shells expect it."""
_NOBODY_READS = 141
_AT = re.compile(r"(?:required|arguments): (.+)$|^argument ([^:]+):")
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_HEADINGS = {"positional arguments": "cli.heading.arguments", "options": "cli.heading.options"}


class Reader(argparse.ArgumentParser):
    """Reads one command. Options are written out whole: a guessed ``--prof`` would miss the profile."""

    def __init__(self, *, say: Callable[..., str], with_help: bool = True, **rest: object) -> None:
        def formatter(prog: str) -> argparse.HelpFormatter:
            return _Formatter(prog, say)

        super().__init__(add_help=False, allow_abbrev=False, formatter_class=formatter, **rest)  # type: ignore[arg-type]
        self._say = say
        if with_help:
            self.add_argument("-h", "--help", action="help", help=say("cli.help.help"))

    def error(self, message: str) -> NoReturn:
        """Tell at which word reading stopped, and how the command is written; argparse knows English only."""
        found = _AT.search(message)
        at = (found[1] or found[2]) if found else self.prog
        self.exit(2, f"{self._say('cli.not_understood', at=printable(at))}\n{self.format_usage()}")


class _Formatter(argparse.HelpFormatter):
    """Help with its headings in the user's language."""

    def __init__(self, prog: str, say: Callable[..., str]) -> None:
        super().__init__(prog)
        self._say = say

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        said = f"{self._say('cli.heading.usage')}: " if prefix is None else prefix
        super().add_usage(usage, actions, groups, said)

    def start_section(self, heading: str | None) -> None:
        super().start_section(self._say(_HEADINGS[heading]) if heading in _HEADINGS else heading)


def printable(text: str) -> str:
    """Return the text on one line, with what would steer a terminal or turn its direction made visible.

    Names and titles come from files that anybody may have made.
    """
    return "".join(f"\\u{ord(letter):04x}" if _steers(letter) else letter for letter in text)


def _steers(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Zl", "Zp"} or unicodedata.bidirectional(letter) in _TURNING


def fits(text: str) -> bool:
    """Tell whether standard output can hold every letter of the text."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def guard(act: Callable[[], int]) -> int:
    """Do it, and return its exit code; Ctrl+C and a reader that went away end it without a word.

    A letter the terminal doesn't know is written as its number.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            return act()
        finally:
            flush()
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        abandon_output()
        return _NOBODY_READS


def flush() -> None:
    """Send off what was printed, so that trouble with it shows now and not when the program has ended."""
    if sys.stdout is not None:
        sys.stdout.flush()


def abandon_output() -> None:
    """Let nothing more be written to a standard output that takes nothing."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
