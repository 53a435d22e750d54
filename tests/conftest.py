"""Every test runs in a home of its own: no window, no real keyring, nobody's settings."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

_HOME = Path(tempfile.mkdtemp(prefix="ledarapp-tests-"))
_FOLDERS = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
}

# Set before Qt, keyring or Python's own locale look: they look once.
for _name, _folder in _FOLDERS.items():
    (_HOME / _folder).mkdir(mode=0o700, parents=True)
    os.environ[_name] = str(_HOME / _folder)
os.environ |= {
    "HOME": str(_HOME),
    "USERPROFILE": str(_HOME),
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    "LC_ALL": "C.UTF-8",
    "LANGUAGE": "",
}
for _name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_name, None)

# The machine's load is no property of the program; examples found once are kept in a test, not in a folder.
settings.register_profile("ledarapp", deadline=None, database=None, derandomize=True)
settings.load_profile("ledarapp")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    del config
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def application(qapp: object) -> object:
    """Make the one application of this process before any test.

    What a program that an earlier test has started leaves behind is none that windows can be shown in.
    """
    return qapp
