"""Puts the rooms together; the only module that knows them all."""

from __future__ import annotations

import gc
import logging
import os
import secrets
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ledarapp import __version__, files, paths, policy, settings
from ledarapp.domain.errors import LedarappError
from ledarapp.messages import LANGUAGES, Messages
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import Door, KeySlots, PassingSecrets, Places, ProfileSecrets, lay, leave
from ledarapp.store.store import Store
from ledarapp.templates import Library

VERBS = frozenset(
    {
        "demo",
        "templates",
        "verify",
        "import",
        "export",
        "doctor",
        "restore",
        "answers",
        "issue",
        "history",
        "inbox",
        "countersign",
        "agenda",
        "minutes",
        "guide",
        "contact",
        "register",
    }
)
_TOLD_WITHOUT_WINDOW = frozenset({"--version", "--help", "-h"})
_NO_DISPLAY = 2
_LONGEST_LOG = 2**20
_WINDOW_OPTIONS = frozenset({"--profile", "--example"})
_PIN = "LEDARAPP_PIN"
_PASSPHRASE = "LEDARAPP_PASSPHRASE"  # noqa: S105 - the name of the variable, not its value


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or perform the command named; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--draw-pages"]:
        # The packed program has no interpreter beside it: it starts itself for this (ui/page_images.py).
        from ledarapp.ui import page_images  # noqa: PLC0415  no window, no profile

        return page_images.main()
    if given == ["--judge-pdf"]:
        from ledarapp.operations import apart  # noqa: PLC0415 - see above (operations/apart.py)

        return apart.main()
    if given == ["--under-passphrase"]:
        from ledarapp.operations import receiving  # noqa: PLC0415 - see above (exchange/encryption.py)

        return receiving.decrypt_apart()
    if given == ["--selftest"]:
        from ledarapp import terminal  # noqa: PLC0415 - see below

        return terminal.guard(_self_test)
    if _opens_window(given):
        return _window(given)
    from ledarapp import terminal  # noqa: PLC0415 - the window shall not wait for what only commands need

    return terminal.guard(lambda: _command(given))


def names_verb(arguments: Sequence[str]) -> bool:
    """Tell whether the command line names a command rather than a window (with or without a file)."""
    waiting = iter(arguments)
    for argument in waiting:
        if argument in _TOLD_WITHOUT_WINDOW:
            return True
        if argument == "--profile":
            next(waiting, "")
        elif not argument.startswith("-"):
            return argument in VERBS
    return False


def _opens_window(given: Sequence[str]) -> bool:
    """Tell whether a window is asked for, in words it knows; all else the command line judges."""
    unfinished = "" in given or "--profile=" in given or given[-1:] == ["--profile"]
    options = {each.partition("=")[0] for each in given if each.startswith("-")}
    return not (names_verb(given) or unfinished or options - _WINDOW_OPTIONS)


def door_of(profile: paths.Profile) -> Door:
    """Return the way into this profile."""
    chosen = _chosen(profile)
    return Door(_places(profile), chosen.timestamp_url, chosen.lasting_proof)


def _policy() -> policy.Policy:
    return policy.load(paths.policy_file())


def _chosen(profile: paths.Profile) -> settings.Settings:
    """The person's settings, with what is decided for everybody on this computer."""
    return settings.impose(settings.load(profile.settings), _policy().settings)


def _keep(profile: paths.Profile, changed: settings.Settings) -> None:
    own = settings.load(profile.settings)
    settings.save(profile.settings, settings.spare(changed, own, _policy().settings))


def chosen_language(profile: paths.Profile) -> str:
    """Return the language to speak: the one chosen in the program, else the system's, else English."""
    chosen = _chosen(profile).language
    tag = chosen or _system_language()
    language = tag.replace("_", "-").partition("-")[0].partition(".")[0].lower()
    language = {"no": "nb"}.get(language, language)
    return language if language in LANGUAGES else "en"


def _system_language() -> str:
    """The system's language: by the environment where there is one to read, else by the locale."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name]
    import locale  # noqa: PLC0415 - asked on systems without these variables only

    return locale.getlocale()[0] or ""


@contextmanager
def rehearsal_desks() -> Iterator[tuple[Desk, Desk]]:
    """Lend two desks that leave nothing behind: their store keys are never written anywhere."""
    import tempfile  # noqa: PLC0415 - see _command

    with files.telling(Path(os.environ.get("TMPDIR") or "/tmp")):  # noqa: S108 - only named in the sentence
        held = tempfile.TemporaryDirectory(prefix="ledarapp-")
    with held as folder, ExitStack() as open_stores:
        desks = []
        for side in ("leader", "superior"):
            desks.append(_passing_desk(Path(folder) / side))
            open_stores.callback(desks[-1].store.close)
        yield desks[0], desks[1]


def _passing_desk(folder: Path) -> Desk:
    places = _places(paths.Profile(folder))
    files.make_folder(folder)
    return lay(places, Store.create(places.store, secrets.token_bytes(32)), PassingSecrets())


def _places(profile: paths.Profile) -> Places:
    held = _policy()
    return Places(
        folder=profile.folder,
        store=profile.store,
        slots=profile.slots,
        spare_slots=profile.spare_slots,
        identity=profile.identity,
        backups=profile.backups,
        resources=paths.resources(),
        proposal=paths.default_profile().folder,
        tells_sync=paths.sync_folder,
        forms=held.forms_folder,
        allowed_forms=held.allowed_forms,
        least_passphrase=held.least_passphrase,
        kept_days=held.kept_days,
    )


def _command(given: list[str]) -> int:
    # The window shall not wait for what only commands need.
    from ledarapp import cli  # noqa: PLC0415
    from ledarapp.operations.examining import examine  # noqa: PLC0415
    from ledarapp.operations.register_access import Access  # noqa: PLC0415

    # A room's remarks for the log would stand among the sentences, in English and with people's names.
    logging.getLogger().addHandler(logging.NullHandler())
    messages, language = Messages(paths.resources() / "messages"), chosen_language(_profile_in(given))

    def say(code: str, /, **values: object) -> str:
        return messages.say(code, language, **values)

    arguments = cli.parser(say, __version__).parse_args(given)
    profile = paths.Profile(arguments.profile) if arguments.profile else paths.default_profile()
    door = door_of(profile)
    workplace = cli.Workplace(
        version=__version__,
        language=language,
        messages=messages,
        library=door.places.library(),
        resources=paths.resources(),
        desk=lambda: _opened(door),
        desk_or_new=lambda: _opened_or_new(door, say),
        rehearsal_desks=rehearsal_desks,
        pin=os.environ.get(_PIN, ""),
        examine=lambda: tuple(examine(door, lambda: _unasked(door), _policy())),
        access=lambda url: Access(url or _chosen(profile).register_url, lambda: _secrets(_existing(door))),
        copies=lambda: _existing(door).copies(_unasked_key),
        bring_back=lambda chosen: _existing(door).bring_back(_unasked_key, chosen).store.close(),
    )
    return cli.run(arguments, workplace)


def _self_test() -> int:
    """Try on throw-away profiles what a bundle can lack; a step that fails ends the run with its error."""
    import tempfile  # noqa: PLC0415 - see _command

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ledarapp import selftest  # noqa: PLC0415 - nor shall it wait for this
    from ledarapp.ui import page_images, trial  # noqa: PLC0415
    from ledarapp.ui.start import Start  # noqa: PLC0415

    messages = Messages(paths.resources() / "messages")
    language = chosen_language(paths.default_profile())

    def show(desk: Desk) -> None:
        start = Start(
            messages=messages,
            settings=settings.Settings(),
            keep=lambda _: None,
            translations=paths.translations(),
            resources=paths.resources(),
            desk=desk,
            example=True,
        )
        if not trial.shows(start):
            raise selftest.Failed("window")

    bench = selftest.Bench(
        library=Library(paths.resources()),
        desks=rehearsal_desks,
        door=lambda folder: Door(_places(paths.Profile(folder))),
        draw=page_images.pages,
        show=show,
    )
    with tempfile.TemporaryDirectory(prefix="ledarapp-") as folder:
        for code, seconds in selftest.Trials(bench, Path(folder)).run():
            sys.stdout.write(f"{seconds:6.2f} s  {messages.say(code, language)}\n")
            sys.stdout.flush()
    sys.stdout.write(messages.say("selftest.passed", language) + "\n")
    return 0


def _window(given: list[str]) -> int:
    profile = _profile_in(given)
    messages = Messages(paths.resources() / "messages")
    if _has_no_display():
        sys.stderr.write(messages.say("cli.no_display", chosen_language(profile)) + "\n")
        return _NO_DISPLAY
    if "--example" not in given:
        return _show(profile, messages, door=door_of(profile), file=_file_in(given))
    import tempfile  # noqa: PLC0415 - see _command

    with tempfile.TemporaryDirectory(prefix="ledarapp-") as folder:
        passing = paths.Profile(Path(folder))
        return _show(passing, messages, desk=_passing_desk(passing.folder), file=_file_in(given))


def _show(
    profile: paths.Profile,
    messages: Messages,
    *,
    door: Door | None = None,
    desk: Desk | None = None,
    file: Path | None = None,
) -> int:
    """Open the window over a profile, or over a desk laid for this run alone with the example on it."""
    # Nothing of the start becomes rubbish; the collector begins when the window stands (ui/start.py).
    gc.disable()
    if door is not None:
        door.prepare()
    from ledarapp.ui.start import Start, run  # noqa: PLC0415 - a command must not pay for a window

    _keep_log(profile)
    return run(
        Start(
            messages=messages,
            settings=_chosen(profile),
            keep=lambda changed: _keep(profile, changed),
            policy=_policy(),
            translations=paths.translations(),
            resources=paths.resources(),
            door=door,
            desk=desk,
            file=file,
            example=desk is not None,
        )
    )


def _keep_log(profile: paths.Profile) -> None:
    """Write what the rooms log into the profile's folder: codes and ids, never what a person has written.

    A log grown over ``_LONGEST_LOG`` begins anew. pyHanko's warnings name people, so they are left out.
    """
    if not profile.folder.is_dir():
        return
    if profile.log.exists() and profile.log.stat().st_size > _LONGEST_LOG:
        profile.log.unlink()
    handler = logging.FileHandler(profile.log, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("ledarapp").addHandler(handler)
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)


def _has_no_display() -> bool:
    """Qt ends the process where it finds no display; a sentence is kinder."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def _file_in(given: Sequence[str]) -> Path | None:
    before = ["", *given]
    named = (
        each
        for option, each in zip(before, given, strict=False)
        if option != "--profile" and not each.startswith("-")
    )
    return next((Path(each) for each in named), None)


def _profile_in(given: Sequence[str]) -> paths.Profile:
    for option, value in zip(given, [*given[1:], ""], strict=False):
        if option == "--profile" and value:
            return paths.Profile(Path(value))
        if option.startswith("--profile=") and option != "--profile=":
            return paths.Profile(Path(option.partition("=")[2]))
    return paths.default_profile()


@contextmanager
def _opened_or_new(door: Door, say: Callable[..., str]) -> Iterator[Desk]:
    """Open the profile for a command, or make it where there is none and tell its recovery code."""
    if not door.is_new():
        with _opened(door) as desk:
            yield desk
        return
    made = door.make(passphrase=os.environ.get(_PASSPHRASE, ""))
    sys.stderr.write(say("cli.recovery_code", code=made.recovery_code) + "\n")
    with _left(made.desk) as desk:
        yield desk


@contextmanager
def _opened(door: Door) -> Iterator[Desk]:
    """Open the profile for a command; raises ``cli.no_profile`` where there is none."""
    with _left(_unasked(_existing(door))) as desk:
        yield desk


@contextmanager
def _left(desk: Desk) -> Iterator[Desk]:
    """Close the desk after the command; a copy that could not be made is no fault of the command's."""
    try:
        yield desk
    finally:
        try:
            leave(desk)
        except LedarappError as error:
            logging.getLogger(__name__).warning("no copy on leaving: %s", error.code)


def _existing(door: Door) -> Door:
    if door.is_new():
        raise LedarappError("cli.no_profile", path=door.places.folder)
    return door


def _unasked(door: Door) -> Desk:
    """Open without asking: by the passphrase in the environment where there is one, else by the keyring."""
    return door.by_key(_unasked_key(door.slots))


def _secrets(door: Door) -> ProfileSecrets:
    return ProfileSecrets(door.slots, _unasked_key(door.slots))


def _unasked_key(slots: KeySlots) -> bytes:
    passphrase = os.environ.get(_PASSPHRASE, "")
    if passphrase and slots.state().passphrase:
        return slots.open_with_passphrase(passphrase)
    return slots.open_with_keyring()
