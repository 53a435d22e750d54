"""How long one edited field takes to lie on disk, against a bare commit of the same rows as durable as that.

The floor goes through the same engine, cipher and settings, and touches the same two rows: the goal, and when
the agreement was changed.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from ledarapp.domain.agreement import Agreement, put_goal
from ledarapp.domain.goal import EvaluationSource, Goal, Indicator
from ledarapp.domain.signature import Role
from ledarapp.store.connection import Connection, connect
from ledarapp.store.store import Store
from tests.store.sample import AT, FORM, an_agreement

ROUNDS = 400
_TURN = 50
FLOOR = 3.0
"""The ratio that is promised."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Medians in milliseconds."""

    bare: float
    autosave: float

    @property
    def ratio(self) -> float:
        """How many bare commits one autosave costs."""
        return self.autosave / self.bare


def measure(rounds: int = ROUNDS) -> Measured:
    """Measure both in turns of fifty, so that whatever else the machine does falls on both.

    Not one by one: two files written alternately make the file system flush its journal at every step.
    """
    with TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "agreements.db", bytes(32))
        store.add(_agreement(), side=Role.LEADER, template_text=FORM, at=AT)
        plain = _plain(Path(folder) / "bare.db")
        bare, autosave = _bare_edits(plain), _edits(store)
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(rounds // _TURN):
            times[0].extend(_timed(bare) for _ in range(_TURN))
            times[1].extend(_timed(autosave) for _ in range(_TURN))
        plain.close()
        store.close()
    return Measured(*(1000 * statistics.median(each) for each in times))


def _agreement() -> Agreement:
    """Eight goals, 24 indicators, 48 sources, as a full form has."""
    return replace(
        an_agreement(),
        goals=tuple(
            Goal(
                id=f"goal-{number}",
                area="results",
                text="En mening om et resultat. " * 8,
                indicators=tuple(Indicator(id=f"{place}", text="Et tegn på det") for place in range(3)),
                sources=tuple(EvaluationSource(id=f"{place}", text="En kilde") for place in range(6)),
            )
            for number in range(8)
        ),
    )


def _edits(store: Store) -> Callable[[], None]:
    agreement = store.load("agreement-1")
    count = 0

    def edit() -> None:
        nonlocal agreement, count
        count += 1
        goal = agreement.goals[count % len(agreement.goals)]
        agreement = put_goal(agreement, replace(goal, text=f"{goal.text[:200]}{count}"))
        store.save(agreement, at=AT + timedelta(seconds=count))

    return edit


def _plain(path: Path) -> Connection:
    connection = connect(path, bytes(32))
    connection.execute("CREATE TABLE agreement (id PRIMARY KEY, changed_at)")
    connection.execute("INSERT INTO agreement VALUES ('agreement-1', '')")
    connection.execute("CREATE TABLE goal (agreement, id, text, PRIMARY KEY (agreement, id))")
    for goal in _agreement().goals:
        connection.execute("INSERT INTO goal VALUES ('agreement-1', ?, ?)", (goal.id, goal.text))
    return connection


def _bare_edits(connection: Connection) -> Callable[[], None]:
    numbers: Iterator[int] = iter(range(10**9))

    def edit() -> None:
        number = next(numbers)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE agreement SET changed_at = ? WHERE id = 'agreement-1'", (f"{AT}{number}",))
        connection.execute(
            "UPDATE goal SET text = ? WHERE agreement = 'agreement-1' AND id = ?",
            (f"{'En mening om et resultat. ' * 8}{number}", f"goal-{number % 8}"),
        )
        connection.execute("COMMIT")

    return edit


def _timed(edit: Callable[[], None]) -> float:
    start = time.perf_counter()
    edit()
    return time.perf_counter() - start


if __name__ == "__main__":
    found = measure()
    print(f"bare {found.bare:.2f} ms, autosave {found.autosave:.2f} ms, ratio {found.ratio:.2f}")
