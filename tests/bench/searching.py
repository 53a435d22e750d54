"""How soon the places stand there when one searches everywhere, among as many agreements as a ministry has.

The words are those of the help texts, put together by chance. Of five kinds the slowest counts: rare, common,
part of a compound, two letters, and a phrase.
"""

import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from ledarapp.domain.hit import Hit
from ledarapp.domain.signature import Role
from ledarapp.operations.searching import MOST
from ledarapp.store.store import Store
from tests.bench.interleaved import Line
from tests.store.sample import AT, FORM, an_agreement

MANY, FEW, FIELDS, ROUNDS = 10_000, 1_000, 20, 9
ASKED = ("zirkonium", "seksjon", "målopp", "øk", "en uke før samtalen")
_HELP = Path(__file__).resolve().parents[2] / "resources" / "help"


def measure() -> Iterator[Line]:
    """Ask both stores in turns."""
    with TemporaryDirectory() as folder:
        stores = [_filled(Path(folder) / f"{count}" / "agreements.db", count) for count in (FEW, MANY)]
        found = [max(statistics.median(_times(store, words)) for words in ASKED) for store in stores]
        for store in stores:
            store.close()
    yield Line(
        name="search everywhere: the first 200 places among 10,000 agreements",
        floor_name="among 1,000",
        ours=1000 * found[1],
        floor=1000 * found[0],
        unit="ms",
        budget=100,
        adds=True,
    )


def _times(store: Store, words: str) -> list[float]:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        store.passages.look_beside(words, MOST + 1)()
        times.append(time.perf_counter() - start)
    return times


def _filled(path: Path, count: int) -> Store:
    """Return a store with so many agreements; the rows of their goals are not what is measured."""
    chance, words = random.Random(1), _words()
    store = Store.create(path, bytes(32))
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=AT)
    connection = store._connection
    connection.execute("PRAGMA synchronous=OFF")
    names = [row[1] for row in connection.execute("PRAGMA table_info(agreement)") if row[1] != "id"]
    same = ", ".join(f'"{each}"' for each in names)
    for number in range(count):
        own = f"made-{number}"
        connection.execute(
            f"INSERT INTO agreement (id, {same}) SELECT ?, {same} FROM agreement WHERE id = 'agreement-1'",  # noqa: S608 - our own columns
            (own,),
        )
        store.passages.put(own, f"Resultatavtale {number}", _hits(chance, words, rare=number == count // 3))
    return store


def _hits(chance: random.Random, words: list[str], *, rare: bool) -> list[Hit]:
    made = []
    for number in range(FIELDS):
        length = chance.randint(2, 40)
        start = chance.randrange(len(words) - length)
        text = " ".join([*words[start : start + length], *(["zirkonium"] if rare and not number else [])])
        made.append(Hit(path=("goals", f"{number}", "text"), text=text, screen="goals", field="text"))
    return made


def _words() -> list[str]:
    return " ".join(path.read_text(encoding="utf-8") for path in sorted(_HELP.glob("*.toml"))).split()


if __name__ == "__main__":
    for line in measure():
        print(f"{line.floor:.1f} ms among {FEW}, {line.ours:.1f} ms among {MANY}")
