"""The manual page, made from the command line itself: a verb or an option can't be left out of it.

python -m installer.manual build/manual
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from installer.facts import ROOT, VERSION
from ledarapp import cli, paths
from ledarapp.messages import LANGUAGES, Messages

_WORDS = tomllib.loads((ROOT / "installer" / "linux" / "manual.toml").read_text(encoding="utf-8"))
_POLICY = "/etc/ledarapp/policy.toml"


def page(language: str) -> str:
    """Return the page in this language, as roff."""
    messages, words = Messages(paths.resources() / "messages"), _WORDS[language]
    parser = cli.parser(lambda code, /, **values: messages.say(code, language, **values), VERSION)
    lines = [
        f'.TH LEDARAPP 1 "" "ledarapp {VERSION}" ""',
        *_section(words["name"], [f"ledarapp \\- {_plain(words['about'])}"]),
        *_section(words["synopsis"], _uses(parser)),
        *_section(words["description"], [_plain(parser.description or "")]),
        *_section(words["commands"], _commands(parser, words)),
        *_section(words["options"], _options(parser)),
        *_section(words["status"], _listed(words["ended"])),
        *_section(words["environment"], _listed([["LEDARAPP_PASSPHRASE", words["passphrase"]]])),
        *_section(
            words["files"], _listed([["~/.local/share/ledarapp", words["data"]], [_POLICY, words["policy"]]])
        ),
    ]
    return "\n".join(lines) + "\n"


def verbs(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the reader of every command by its name."""
    (found,) = (each for each in parser._actions if isinstance(each, argparse._SubParsersAction))  # noqa: SLF001
    return dict(found.choices)


def _uses(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield from (r".B ledarapp", r"[\fIFILE\fR]", ".br")
    for name, reader in verbs(parser).items():
        yield f"\\fB{_plain(reader.prog)}\\fR {_plain(_arguments(reader))}".rstrip()
        yield ".br"
        if name not in reader.prog:
            raise ValueError(name)


def _arguments(reader: argparse.ArgumentParser) -> str:
    told = reader.format_usage().partition(": ")[2].split()
    return " ".join(told[len(reader.prog.split()) :])


def _commands(parser: argparse.ArgumentParser, words: dict[str, str]) -> Iterator[str]:
    yield from _listed([["[FILE]", words["open"]]])
    for name, reader in verbs(parser).items():
        yield from _listed([[name, reader.description or ""]])
        own = [each for each in _given(reader) if each.dest not in {"help", "profile"}]
        if own:
            yield ".RS"
            yield from _listed([[_named(each), each.help or ""] for each in own])
            yield ".RE"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield from _listed([[_named(each), each.help or ""] for each in _given(parser)])


def _given(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return [each for each in parser._actions if each.option_strings]  # noqa: SLF001


def _named(action: argparse.Action) -> str:
    value = f" {action.metavar}" if action.metavar else ""
    return ", ".join(action.option_strings) + value


def _listed(pairs: list[list[str]]) -> Iterator[str]:
    for name, told in pairs:
        yield from (".TP", f".B {_plain(name)}", _plain(told))


def _section(title: str, lines: list[str] | Iterator[str]) -> Iterator[str]:
    yield f'.SH "{title}"'
    yield from lines


def _plain(text: str) -> str:
    """Return the text so that roff reads it as text."""
    kept = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    return f"\\&{kept}" if kept.startswith((".", "'")) else kept


def main(out: Path) -> None:
    """Write the page in every language: ``man1`` for English, ``nb/man1`` and so on for the others."""
    for language in LANGUAGES:
        folder = out / ("" if language == "en" else language) / "man1"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "ledarapp.1").write_text(page(language), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
