"""The program met from outside its process, through AT-SPI, as screen readers meet it on Linux."""

from __future__ import annotations

import ctypes
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import Message, MessageType

ROOT = Path(__file__).resolve().parents[2]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ACCESSIBLE = "org.a11y.atspi.Accessible"
PATIENCE_S = 30.0
FOCUSED, SENSITIVE, SHOWING = 12, 24, 25
LABELLED_BY = 2


@dataclass(frozen=True)
class Thing:
    """One thing on the bus: who has it and where. Everything about it is asked when it is needed."""

    bus: Bus
    owner: str
    path: str

    def ask(self, interface: str, method: str, signature: str = "", *values: object) -> Any:  # noqa: ANN401
        """Call a method; return its answer."""
        address = DBusAddress(self.path, self.owner, interface)
        return self.bus.call(new_method_call(address, method, signature or None, values))

    def read(self, name: str, interface: str = ACCESSIBLE) -> Any:  # noqa: ANN401
        """Return a property."""
        return self.bus.call(Properties(DBusAddress(self.path, self.owner, interface)).get(name))[1]

    @property
    def name(self) -> str:
        return str(self.read("Name"))

    @property
    def role(self) -> str:
        return str(self.ask(ACCESSIBLE, "GetRoleName"))

    def has(self, state: int) -> bool:
        """Tell whether this state is set now."""
        low, high = self.ask(ACCESSIBLE, "GetState")
        return bool((low | high << 32) >> state & 1)

    def children(self) -> list[Thing]:
        """Return what lies directly below."""
        return [Thing(self.bus, *each) for each in self.ask(ACCESSIBLE, "GetChildren")]

    def label(self) -> str:
        """Return the name of what labels this."""
        found = [
            Thing(self.bus, *target).name
            for kind, targets in self.ask(ACCESSIBLE, "GetRelationSet")
            if kind == LABELLED_BY
            for target in targets
        ]
        return " ".join(found)

    def text(self) -> str:
        """Return the text inside."""
        return str(self.ask("org.a11y.atspi.Text", "GetText", "ii", 0, -1))

    def write(self, words: str) -> None:
        """Put words in the place of what stands there."""
        assert self.ask("org.a11y.atspi.EditableText", "SetTextContents", "s", words)

    def act(self, *names: str) -> None:
        """Do the first action that is called one of these."""
        actions = [each[0] for each in self.ask("org.a11y.atspi.Action", "GetActions")]
        place = next((at for at, each in enumerate(actions) if each in names), None)
        assert place is not None, f"{self.role} {self.name} can only {actions}"
        self.ask("org.a11y.atspi.Action", "DoAction", "i", place)

    def focus(self) -> None:
        """Have it take the focus."""
        self.ask("org.a11y.atspi.Component", "GrabFocus")


_NOT_SHOWN = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)


class Gone(Exception):  # noqa: N818  it tells that a thing has gone, not that something is wrong
    """What was asked isn't there any longer, or can't answer this."""


class Bus:
    """The bus of assistive technology, with a screen that isn't there and its keyboard."""

    def __init__(self, connection: DBusConnection, environment: dict[str, str]) -> None:
        self._connection = connection
        self.environment = environment

    def call(self, message: Message) -> Any:  # noqa: ANN401
        """Send a message and return the answer's one value, or all of them."""
        answer = self._connection.send_and_get_reply(message, timeout=20)
        if answer.header.message_type is MessageType.error:
            raise Gone(answer.body)
        return answer.body[0] if len(answer.body) == 1 else answer.body

    def programs(self) -> list[Thing]:
        """Return the programs on the bus."""
        return Thing(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root").children()

    def key(self, keysym: int) -> None:
        """Press a key of the screen's keyboard, and let it go."""
        controller = DBusAddress(
            "/org/a11y/atspi/registry/deviceeventcontroller",
            "org.a11y.atspi.Registry",
            "org.a11y.atspi.DeviceEventController",
        )
        # 3: a key symbol, pressed and let go.
        self.call(new_method_call(controller, "GenerateKeyboardEvent", "isu", (keysym, "", 3)))

    def give_focus(self) -> None:
        """Let the keyboard belong to the window in front, as a window manager would; here is none."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        # A window that isn't shown can't have the keyboard; by default the library ends the process for that.
        x11.XSetErrorHandler(_NOT_SHOWN)
        display = ctypes.c_void_p(x11.XOpenDisplay(self.environment["DISPLAY"].encode()))
        root, above, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        below = ctypes.POINTER(ctypes.c_ulong)()
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        x11.XQueryTree(
            display,
            ctypes.c_ulong(x11.XDefaultRootWindow(display)),
            *(ctypes.byref(each) for each in (root, above, below, count)),
        )
        for place in range(count.value):
            title = ctypes.c_char_p()
            x11.XFetchName(display, ctypes.c_ulong(below[place]), ctypes.byref(title))
            if title.value:
                x11.XSetInputFocus(display, ctypes.c_ulong(below[place]), 2, ctypes.c_ulong(0))
        x11.XSync(display, 0)
        x11.XCloseDisplay(display)

    @contextmanager
    def heard(self, event: str) -> Iterator[Callable[[], list[Any]]]:
        """Listen to an event («Object:Announcement»); what is lent returns the bodies heard so far."""
        kind, _, member = event.partition(":")
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        )
        self.call(new_method_call(registry, "RegisterEvent", "sas s".replace(" ", ""), (f"{event}:", [], "")))
        rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{kind}", member=member)
        self.call(message_bus.AddMatch(rule))
        with self._connection.filter(rule, bufsize=1000) as queue:

            def bodies() -> list[Any]:
                until = time.monotonic() + 0.3
                while time.monotonic() < until:
                    try:
                        self._connection.recv_messages(timeout=0.05)
                    except TimeoutError:
                        continue
                return [each.body for each in queue]

            yield bodies


@contextmanager
def bus(folder: Path) -> Iterator[Bus]:
    """Lend a screen, a session and the bus of assistive technology, all of them one's own."""
    launcher = next(each for each in LAUNCHERS if Path(each).exists())
    with ExitStack() as ending:
        screen, theirs = os.pipe()
        os.set_inheritable(theirs, bool(theirs))
        x = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        _running(ending, x, None, pass_fds=(theirs,))
        os.close(theirs)
        display = _line(screen)
        environment = {**os.environ, "DISPLAY": f":{display}", "XDG_RUNTIME_DIR": str(folder)}
        environment.pop("WAYLAND_DISPLAY", None)
        session, theirs = os.pipe()
        os.set_inheritable(theirs, bool(theirs))
        daemon = ["dbus-daemon", "--session", "--nofork", f"--print-address={theirs}"]
        _running(ending, daemon, environment, pass_fds=(theirs,))
        os.close(theirs)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _line(session)
        _running(ending, [launcher, "--launch-immediately", "--a11y=1"], environment)
        made = Bus(_connected(environment, ending), environment)
        made.programs()  # the registry is there before the first program asks for it
        yield made


def _running(
    ending: ExitStack,
    command: list[str],
    environment: dict[str, str] | None,
    **more: Any,  # noqa: ANN401
) -> subprocess.Popen[bytes]:
    program = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more
    )
    ending.callback(program.wait)
    ending.callback(program.terminate)
    return program


def _line(pipe: int) -> str:
    ready, _, _ = select.select([pipe], [], [], 20)
    assert ready, "nobody answers"
    with os.fdopen(pipe) as words:
        return words.readline().strip()


def _connected(environment: dict[str, str], ending: ExitStack) -> DBusConnection:
    desktop = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
        until = time.monotonic() + 20
        while True:
            answer = session.send_and_get_reply(new_method_call(desktop, "GetAddress"), timeout=20)
            if answer.header.message_type is not MessageType.error:
                break
            assert time.monotonic() < until, answer.body
            time.sleep(0.1)
    connection = open_dbus_connection(answer.body[0])
    ending.callback(connection.close)
    return connection


def start(bus: Bus, profile: Path) -> subprocess.Popen[bytes]:
    """Start the program as a person does, on a profile of its own."""
    home = profile.parent / f"{profile.name}-home"
    home.mkdir(exist_ok=True)
    return subprocess.Popen(
        [sys.executable, "-m", "ledarapp", "--profile", str(profile)],
        cwd=ROOT,
        env={
            **bus.environment,
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        },
    )


def is_possible() -> bool:
    """Tell whether this machine has what it takes."""
    return all(shutil.which(each) for each in ("Xvfb", "dbus-daemon")) and any(
        Path(each).exists() for each in LAUNCHERS
    )
