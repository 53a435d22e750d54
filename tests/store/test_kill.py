"""The program is killed at any moment and nothing that was shown as saved is gone.

``LEDARAPP_KILLS`` sets how often; ``make torture`` asks for 500.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ledarapp.domain.agreement import put_goal
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Role
from ledarapp.store.store import Store
from tests.store.conftest import KEY, NOW
from tests.store.sample import FORM, an_agreement

KILLS = int(os.environ.get("LEDARAPP_KILLS", "10"))

# Two rows per save, the same number in both: a half transaction would show as two numbers.
WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from ledarapp.store.store import Store
from tests.store.conftest import KEY, NOW
from ledarapp.domain.agreement import put_goal
store = Store.open(Path(sys.argv[1]), KEY)
agreement = store.load("agreement-1")
number = int(agreement.goal("goal-1").text)
while True:
    number += 1
    for goal in agreement.goals:
        agreement = put_goal(agreement, replace(goal, text=str(number)))
    store.save(agreement, at=NOW)
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="kills by signal")
def test_no_acknowledged_save_is_lost_by_a_kill(path: Path) -> None:
    start = an_agreement()
    for goal_id in ("goal-1", "goal-2"):
        start = put_goal(start, Goal(id=goal_id, area=start.goal(goal_id).area, text="0"))
    store = Store.create(path, KEY)
    store.add(start, side=Role.LEADER, template_text=FORM, at=NOW)
    store.close()
    chance, last, slowest = random.Random(7), 0, 0.0
    for _ in range(KILLS):
        acknowledged = _killed_after(path, chance.uniform(0.0, 0.25))
        began = time.perf_counter()
        store = Store.open(path, KEY)
        slowest = max(slowest, time.perf_counter() - began)
        loaded = store.load("agreement-1")
        numbers = {int(goal.text) for goal in loaded.goals}
        assert len(numbers) == 1, "half a transaction"
        assert max(last, acknowledged) <= min(numbers) <= acknowledged + last + 1
        assert store.check().healthy
        last = min(numbers)
        store.close()
    print(f"{KILLS} kills, {last} saves, 0 lost, slowest reopening {slowest * 1000:.0f} ms")  # noqa: T201
    assert last > 0


def _killed_after(path: Path, seconds: float) -> int:
    """Let a process save until it is killed; return the last number it has acknowledged (0: none)."""
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.send_signal(signal.SIGKILL)
        numbers = [first, *writer.stdout]
    whole = [line for line in numbers if line.endswith("\n")]
    return int(whole[-1]) if whole else 0
