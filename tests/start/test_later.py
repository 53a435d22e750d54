"""A module that is put off is still all there for whoever asks something of it."""

import subprocess
import sys

_PUT_OFF = """
import sys
from ledarapp.later import later
with later("colorsys", "wave"):
    import colorsys
    from wave import open as opened
    assert "wave" in sys.modules and type(sys.modules["wave"]).__name__ == "module", "asked, so read"
    assert not hasattr(colorsys, "__no_such__")
assert "colorsys" not in sys.modules
assert colorsys.rgb_to_hsv(0, 0, 0) == (0.0, 0.0, 0)
import colorsys as whole
assert type(whole).__name__ == "module" and callable(opened)
"""


def test_a_module_is_read_at_the_first_question() -> None:
    subprocess.run([sys.executable, "-c", _PUT_OFF], check=True)


def test_what_is_read_already_is_left_alone() -> None:
    from ledarapp.later import later  # noqa: PLC0415

    before = sys.modules["subprocess"]
    with later("subprocess"):
        assert sys.modules["subprocess"] is before
    assert sys.modules["subprocess"] is before


def test_the_keyring_is_asked_without_network_libraries() -> None:
    told = "import sys; from ledarapp.keys import ring; ring._load_library(); print('ssl' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"


def test_the_first_window_reads_no_part_of_an_agreement() -> None:
    told = (
        "import sys; from ledarapp import app; from ledarapp.ui import start; "
        "print('ledarapp.domain.goal' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
