"""The real keyring of a Linux desktop, on a bus of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ledarapp.keys import KeySlots

pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)

_PREAMBLE = """
import sys
from pathlib import Path
from ledarapp.domain.errors import LedarappError
from ledarapp.keys import KeySlots
slots = KeySlots(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def _in_session(home: Path, slots: KeySlots, script: str, *, unlock: str | None = "pw") -> str:
    """Run the lines in a session whose keyring was unlocked (None: never was); return what they print."""
    daemon = f"printf {unlock} | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "
    start = daemon if unlock else ""
    shell = f'{start}exec "$0" -c "$1" "$2" "$3"'
    command = ["dbus-run-session", "--", "sh", "-c", shell, sys.executable, _PREAMBLE + script]
    done = subprocess.run(
        [*command, str(slots.path), str(slots.spare)],
        env={"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PATH": "/usr/bin:/bin", "PYTHONPATH": "."},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_desktops_keyring_opens_the_profile_and_the_code_does_when_it_is_wiped(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    slots = KeySlots(tmp_path / "keyslots.json", tmp_path / "spare.json")
    made = _in_session(
        home, slots, "new = slots.create(); print(new.keyring, new.key.hex(), new.recovery_code)"
    )
    name, key, code = made.split(" ")
    assert name == "keyring.backends.SecretService.Keyring"
    opened = "print(slots.open_with_keyring().hex())"
    assert _in_session(home, slots, opened) == key

    attempt = "try:\n    slots.open_with_keyring()\nexcept LedarappError as error:\n    print(error.code)"
    assert _in_session(home, slots, attempt, unlock="wrong") in {"keys.keyring_locked", "keys.no_keyring"}
    assert _in_session(home, slots, attempt, unlock=None) in {"keys.keyring_locked", "keys.no_keyring"}

    shutil.rmtree(home / ".local")
    assert _in_session(home, slots, attempt) == "keys.keyring_emptied"
    assert slots.open_with_recovery_code(code).hex() == key


def test_without_a_session_bus_the_missing_keyring_is_told(tmp_path: Path) -> None:
    script = (
        _PREAMBLE
        + "try:\n    slots.create()\nexcept LedarappError as error:\n    print(error.code, slots.exist())"
    )
    for bus in ("", "unix:path=/nowhere"):
        done = subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / "a"), str(tmp_path / "b")],
            env={"HOME": str(tmp_path), "PYTHONPATH": ".", "DBUS_SESSION_BUS_ADDRESS": bus},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert done.stdout.strip() == "keys.no_keyring False"
