"""Which keyring is asked, and that what it raises is understood."""

import subprocess
import sys
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import null
from keyring.errors import KeyringError

from ledarapp.domain.errors import LedarappError
from ledarapp.keys import ring


class Chain(null.Keyring):
    """Stands for the chain that keyring offers where several answer."""

    backends = (null.Keyring(),)  # type: ignore[no-untyped-call]


@pytest.fixture(autouse=True)
def _before() -> Iterator[None]:
    before = keyring.core._keyring_backend
    yield
    keyring.core._keyring_backend = before


def _answers(backend: KeyringBackend | None) -> None:
    keyring.core._keyring_backend = backend  # type: ignore[assignment]


def test_of_a_chain_the_first_is_used_and_recorded() -> None:
    _answers(Chain())  # type: ignore[no-untyped-call]
    assert ring.name_of(ring.found()) == "keyring.backends.null.Keyring"


def test_a_setting_that_names_no_keyring_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
    _answers(None)
    with pytest.raises(LedarappError, match=r"keys.no_keyring"):
        ring.found()


def test_a_known_keyring_is_made_without_a_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ring, "_KNOWN", {"x": ("keyring.backends.null", "Keyring")})
    monkeypatch.setattr(ring, "found", lambda: pytest.fail("searched"))
    assert isinstance(ring.recorded("x"), null.Keyring)


def test_a_known_keyring_that_isnt_here_has_changed() -> None:
    _answers(Chain())  # type: ignore[no-untyped-call]
    with pytest.raises(LedarappError) as caught:
        ring.recorded("keyring.backends.Windows.WinVaultKeyring")
    assert caught.value.values["recorded"] == "keyring.backends.Windows.WinVaultKeyring"


def test_a_known_keyring_whose_library_is_gone_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ring, "_KNOWN", {"x": ("no.such.module", "Keyring")})
    with pytest.raises(LedarappError, match=r"keys.no_keyring"):
        ring.recorded("x")


def test_every_systems_own_errors_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ring._error("no.such.module", "error") is RuntimeError
    for system, own in (("win32", 1), ("darwin", 0), ("linux", 2)):
        monkeypatch.setattr(sys, "platform", system)
        assert KeyringError in ring._faults()
        assert len(ring._faults()) == 4 + own


@pytest.mark.parametrize(
    ("name", "is_read"), [("keyring.backends.SecretService.Keyring", True), ("x.Y", False)]
)
def test_making_ready_reads_the_recorded_keyrings_library_only(name: str, *, is_read: bool) -> None:
    script = (
        "import sys; from ledarapp.keys import ring; ring.prepare(sys.argv[1]); "
        "print('keyring' in sys.modules, 'keyring.backends.SecretService' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script, name], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", str(is_read)]


def test_making_ready_tells_nothing_of_a_library_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ring, "_KNOWN", {"x": ("no.such.module", "Keyring")})
    ring.prepare("x")
    with pytest.raises(LedarappError, match=r"keys.no_keyring"):
        ring.recorded("x")
