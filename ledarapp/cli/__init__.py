"""The same verbs without a window; the names of commands and options are used by others and stay."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp import files
from ledarapp.cli import (
    answers,
    contact,
    copies,
    countersigning,
    export,
    guide,
    history,
    inbox,
    issuing,
    minutes,
    register,
)
from ledarapp.domain import wording
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.domain.template import say
from ledarapp.domain.verdict import SignatureVerdict, Trust
from ledarapp.messages import Messages
from ledarapp.operations import (
    contacts,
    copying,
    drafting,
    examining,
    exchanging,
    field_words,
    judging,
    packs,
    privacy,
    receiving,
    succession,
)
from ledarapp.operations.desk import Desk, Opened
from ledarapp.operations.examining import Check
from ledarapp.operations.register_access import Access
from ledarapp.operations.rehearsal import Rehearsal
from ledarapp.templates import Library
from ledarapp.terminal import STOPPED, Reader, abandon_output, fits, flush, printable

if TYPE_CHECKING:
    from ledarapp.operations.opening import BackupContent

INTACT, NOT_INTACT, UNREADABLE = 0, 1, 2
"""Exit codes of ``verify``; every other command ends with 0, or 2 and a sentence on standard error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """What the start-up hands to the command line.

    ``desk`` opens the profile for as long as it is needed and raises ``cli.no_profile`` where there is none;
    ``desk_or_new`` makes one there. ``access`` is the way to the register at a URL, else the settings' one.
    """

    version: str
    language: str
    messages: Messages
    library: Library
    resources: Path
    desk: Callable[[], AbstractContextManager[Desk]]
    desk_or_new: Callable[[], AbstractContextManager[Desk]]
    rehearsal_desks: Callable[[], AbstractContextManager[tuple[Desk, Desk]]]
    examine: Callable[[], tuple[Check, ...]]
    copies: Callable[[], tuple[BackupContent, ...]]
    bring_back: Callable[[Path | None], object]
    pin: str = field(default="", repr=False)
    access: Callable[[str], Access]

    def say(self, code: str, /, **values: object) -> str:
        """Return the sentence for this code in the user's language; its values steer no terminal."""
        shown = {
            name: each if isinstance(each, int) else printable(str(each)) for name, each in values.items()
        }
        return self.messages.say(code, self.language, **shown)

    def sentence(self, error: LedarappError) -> str:
        """Return the sentence for this error."""
        return self.say(error.code, **error.values)

    def complain(self, error: LedarappError, *, about: str = "") -> None:
        """Put the error's sentence on standard error, after what it is about."""
        print(f"{printable(about)}: " * bool(about) + self.sentence(error), file=sys.stderr)


def parser(say: Callable[..., str], version: str) -> Reader:
    """Return the reader of the command line, its help in the user's language."""
    top = Reader(prog="ledarapp", description=say("cli.description"), say=say)
    top.add_argument(
        "--version", action="version", version=f"ledarapp {version}", help=say("cli.help.version")
    )
    top.add_argument("--profile", type=_folder, metavar="DIR", help=say("cli.help.profile"))
    top.add_argument("--example", action="store_true", help=say("cli.help.example"))
    top.add_argument("--selftest", action="store_true", help=say("cli.help.selftest"))
    shared = Reader(say=say, with_help=False)
    shared.add_argument(
        "--profile", type=_folder, metavar="DIR", default=argparse.SUPPRESS, help=say("cli.help.profile")
    )
    as_json = Reader(say=say, with_help=False)
    as_json.add_argument("--json", action="store_true", help=say("cli.help.json"))
    verbs = top.add_subparsers(dest="verb", required=True, metavar="{" + ",".join(_VERBS) + "}")

    def verb(name: str, *parents: Reader) -> Reader:
        told = say(f"cli.help.{name}")
        return verbs.add_parser(name, parents=[shared, *parents], help=told, description=told, say=say)

    demo = verb("demo")
    demo.add_argument("out", type=Path, metavar="OUT")
    demo.add_argument("--template", default="ufd-ad", metavar="KEY", help=say("cli.help.template"))
    demo.add_argument("--language", default="", metavar="nb|sv|en", help=say("cli.help.language"))
    verb("templates", as_json)
    verb("verify", as_json).add_argument("files", type=Path, nargs="+", metavar="FILE")
    verb("import").add_argument("file", type=Path, metavar="FILE")
    export.options(verb("export"), say)
    verb("doctor", as_json)
    copies.add_arguments(verb("restore"))
    answers.add_arguments(verb("answers"))
    issuing.add_arguments(verb("issue"), say)
    history.add_arguments(verb("history", as_json))
    inbox.add_arguments(verb("inbox", as_json))
    countersigning.add_arguments(verb("countersign", as_json), say)
    for paper in ("agenda", "minutes"):
        minutes.add_arguments(verb(paper))
    guide.add_arguments(verb("guide"), say)
    contact.add_arguments(verb("contact"), say)
    register.add_arguments(verb("register"), (shared, as_json), say)
    return top


def run(arguments: argparse.Namespace, workplace: Workplace) -> int:
    """Perform one command; return the exit code. What is wrong goes to standard error as one sentence."""
    act: Callable[[argparse.Namespace, Workplace], int] = _VERBS[arguments.verb]
    try:
        code = act(arguments, workplace)
        flush()
    except LedarappError as error:
        workplace.complain(error)
        return UNREADABLE
    except KeyboardInterrupt:
        print(workplace.say("cli.stopped"), file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        raise
    except OSError as error:
        # Nearer to the file it would have had its sentence already; here at least nobody sees the insides.
        workplace.complain(files.trouble(Path(error.filename or "stdout"), error))
        if error.filename is None:
            abandon_output()
        return UNREADABLE
    return code


def _folder(text: str) -> Path:
    """Return the folder; an empty text, a shell variable that isn't set, would mean the current one."""
    if not text:
        raise ValueError(text)
    return Path(text)


def _demo(arguments: argparse.Namespace, workplace: Workplace) -> int:
    template = workplace.library.get(arguments.template)
    language = arguments.language or template.languages[0]
    if language not in template.languages:
        raise LedarappError(
            "cli.bad_language",
            template=template.key,
            language=language,
            languages=", ".join(template.languages),
        )
    began = time.perf_counter()
    with workplace.rehearsal_desks() as (leader, superior):
        for played in Rehearsal(leader, superior, template.key, language, arguments.out).play():
            print(f"{played.seconds:6.2f} s  {workplace.say(played.code)}")
            for path in played.wrote:
                print(f"{'':10}{printable(str(path))}")
    print(f"{time.perf_counter() - began:6.2f} s")
    return INTACT


def _templates(arguments: argparse.Namespace, workplace: Workplace) -> int:
    forms = workplace.library.cards()
    for problem in workplace.library.problems():
        workplace.complain(problem)
    if arguments.json:
        told = [
            {
                "key": form.key,
                "version": form.version,
                "name": dict(form.name),
                "languages": list(form.languages),
                "jurisdiction": form.jurisdiction,
                "description": dict(form.description),
                "source": dict(form.source),
            }
            for form in forms
        ]
        _print_json(told)
        return INTACT
    width = max((len(form.key) for form in forms), default=0)
    for form in forms:
        print(f"{form.key:{width}}  {say(form.name, workplace.language)} ({', '.join(form.languages)})")
    return INTACT


def _verify(arguments: argparse.Namespace, workplace: Workplace) -> int:
    with _known(workplace) as (known, key):
        secret = contact.package_passphrase()
        judged = [
            judging.judge_file(path, known=known, key=key, passphrase=secret) for path in arguments.files
        ]
    if arguments.json:
        _print_json([_as_json(each, workplace) for each in judged])
    else:
        for each in judged:
            print(f"{printable(str(each.path))}: {_sentence(each.code, each.values, workplace)}")
            for line in each.lines:
                print(f"  {printable(line.about)}: {_sentence(line.code, line.values, workplace)}")
                for more in line.details:
                    print(f"    {_sentence(more.code, more.values, workplace)}")
            for cause in each.causes:
                print(f"  {_sentence(cause, {}, workplace)}")
            if each.empty and each.lines:
                print(f"  {_sentence('cli.not_signed_yet', {'empty': ', '.join(each.empty)}, workplace)}")
    return max(UNREADABLE if not each.readable else int(not each.intact) for each in judged)


def _import(arguments: argparse.Namespace, workplace: Workplace) -> int:
    if privacy.is_hand_over(arguments.file):
        with workplace.desk_or_new() as desk:
            print(workplace.say("cli.taken_over", count=privacy.take_over(desk, arguments.file)))
        return INTACT
    if copying.is_copy(arguments.file):
        return _import_copy(arguments.file, workplace)
    if packs.is_pack(arguments.file):
        return issuing.take_in(arguments.file, workplace)
    if contacts.is_card(arguments.file):
        arguments.words, arguments.out = "", None
        return contact.run(arguments, workplace)
    # Looked at before any profile is made; whether it is sound doesn't depend on whom its owner knows.
    data = _opened(files.read(arguments.file, at_most=receiving.LARGEST), workplace)
    seen = exchanging.look(data, known={}, now=datetime.now(UTC))
    for problem in seen.problems:
        print(workplace.say(problem), file=sys.stderr)
    if not seen.sound:
        raise LedarappError("exchange.not_sound")
    with workplace.desk_or_new() as desk:
        parted = succession.parting(desk, seen.package.details, seen.package.agreement)
        taken = exchanging.take_in(desk, seen, exchanging.compare(desk, seen))
        opened = drafting.open_agreement(desk, taken.id)
        sender = _recognised(seen.sender, exchanging.known_people(desk))
    _tell_imported(opened, workplace)
    if parted is not None:
        print(workplace.say(parted.code, at=f"{parted.at:%Y-%m-%d %H:%M} UTC"))
    print(_sentence(sender.code, sender.values, workplace))
    return INTACT


def _opened(data: bytes, workplace: Workplace) -> bytes:
    """Return what an encrypted file holds, by the profile's key or the passphrase in the environment."""
    key = ""
    if receiving.for_a_key(data):
        with workplace.desk() as desk:
            key = contacts.secret_key(desk)
    return receiving.opened(data, key=key, passphrase=contact.package_passphrase())[0]


def _recognised(verdict: SignatureVerdict, known: Mapping[str, str]) -> SignatureVerdict:
    """Return the verdict with what this user knows of the signer."""
    if verdict.fingerprint not in known:
        return verdict
    trust = Trust.KNOWN if verdict.trust is Trust.UNKNOWN else verdict.trust
    return replace(verdict, known_as=known[verdict.fingerprint], trust=trust)


def _import_copy(path: Path, workplace: Workplace) -> int:
    """Take in a copy that was saved beside the store; where nothing is known of the side, the leader's."""
    with workplace.desk_or_new() as desk:
        copy = copying.read(desk, path)
        opened = copying.take(desk, copy, Role.LEADER)
    _tell_imported(opened, workplace)
    if copy.signatures:
        print(workplace.say("copying.no_signatures"))
    return INTACT


def _tell_imported(opened: Opened, workplace: Workplace) -> None:
    agreement = opened.agreement
    title = wording.title(agreement, opened.template)
    print(workplace.say("cli.imported", title=title, name=agreement.leader.name, id=agreement.id))


def _doctor(arguments: argparse.Namespace, workplace: Workplace) -> int:
    checks = workplace.examine()
    if arguments.json:
        _print_json([_check_as_json(each, workplace) for each in checks])
    else:
        for line in examining.lines(checks, workplace.say, workplace.sentence):
            print(line)
    return INTACT if all(each.good for each in checks) else NOT_INTACT


def _check_as_json(check: Check, workplace: Workplace) -> dict[str, object]:
    return {
        "what": check.code,
        "good": check.good,
        "facts": dict(check.facts),
        "problems": [{"code": each.code, "sentence": workplace.sentence(each)} for each in check.problems],
    }


@contextmanager
def _known(workplace: Workplace) -> Iterator[tuple[dict[str, str], str]]:
    """Whom the profile knows and its secret key: nobody and none where there is no profile to open.

    Judging a file must not depend on it.
    """
    key = ""
    try:
        with workplace.desk() as desk:
            known, key = exchanging.known_people(desk), contacts.secret_key(desk)
    except LedarappError as error:
        known = {}
        if error.code != "cli.no_profile":
            print(workplace.say("cli.nobody_known"), workplace.sentence(error), file=sys.stderr)
    yield known, key


def _sentence(code: str, values: Mapping[str, object], workplace: Workplace) -> str:
    """Say it with the parties named in the place of the fields they sign in."""
    return workplace.say(code, **field_words.in_words(values, workplace.say))


def _as_json(judged: judging.Judged, workplace: Workplace) -> dict[str, object]:
    return {
        "file": str(judged.path),
        "intact": judged.intact,
        "readable": judged.readable,
        "code": judged.code,
        "sentence": _sentence(judged.code, judged.values, workplace),
        "unsigned": list(judged.empty),
        "causes": [{"code": cause, "sentence": _sentence(cause, {}, workplace)} for cause in judged.causes],
        "signatures": [
            {
                "about": line.about,
                "code": line.code,
                "sentence": _sentence(line.code, line.values, workplace),
                "signer": line.signer,
                "at": line.at,
                "fingerprint": line.fingerprint,
                "known": line.known,
                "meaning": line.meaning,
                "details": [
                    {"code": more.code, "sentence": _sentence(more.code, more.values, workplace)}
                    for more in line.details
                ],
            }
            for line in judged.lines
        ],
    }


def _print_json(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    print(text if fits(text) else json.dumps(value, indent=2))


_VERBS = {
    "demo": _demo,
    "templates": _templates,
    "verify": _verify,
    "import": _import,
    "export": export.run,
    "doctor": _doctor,
    "restore": copies.restore,
    "answers": answers.answers,
    "issue": issuing.issue,
    "history": history.history,
    "inbox": inbox.inbox,
    "countersign": countersigning.countersign,
    "agenda": minutes.agenda,
    "minutes": minutes.minutes,
    "guide": guide.guide,
    "contact": contact.run,
    "register": lambda arguments, workplace: register.register(arguments, workplace, _known),
}
