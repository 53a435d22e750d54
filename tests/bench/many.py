"""Many of everything: packages opened and put into the inbox, a long list, a start with 10,000."""

import hashlib
import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ledarapp import app, paths, settings
from ledarapp.domain.signature import Role
from ledarapp.exchange import package
from ledarapp.operations import apart, drafting, exchanging, identity, inbox, signing
from ledarapp.operations.desk import Desk
from ledarapp.operations.receiving import Received
from ledarapp.signatures import verify
from tests.bench.interleaved import Line, medians, timed
from tests.bench.start import started

_MANY, _HUNDRED, _LIST, _LONG, _SHORT = 1000, 100, 1000, 10_000, 10
_FRAMES, _STEP = 240, 96
_RING = "LEDARAPP_BENCH_RING"


def measure(rounds: int = 15) -> Iterator[Line]:
    """Give the lines one after the other."""
    with app.rehearsal_desks() as (leader, superior):
        opened = drafting.example(leader, "ufd-ad", "nb")
        identity.make(leader, opened.agreement.leader, opened.agreement.organisation)
        yield _inbox(exchanging.pack(leader, opened), superior)
        signing.sign(leader, opened)
        signed = drafting.open_agreement(leader, opened.agreement.id)
        yield _opening(exchanging.pack(leader, signed), superior, rounds)
    with app.rehearsal_desks() as (_, desk):
        _fill(desk, _LIST)
        yield from _list(desk)
    yield _start()


def _opening(data: bytes, desk: Desk, rounds: int) -> Line:
    """The seal's own check is in both; what is ours beyond it is the reading of the container."""
    manifest, seal = package.open_package(data).seals[0]
    now = desk.now()

    def ours() -> None:
        found, signature = package.open_package(data).seals[0]
        verify.verify_bytes(found, signature, known={}, now=now)

    def floor() -> None:
        hashlib.sha256(data).hexdigest()
        verify.verify_bytes(manifest, seal, known={}, now=now)

    here, bare = medians(timed(ours), timed(floor), rounds)
    return Line(
        name="opening a signed package and judging its seal",
        floor_name="hashing its bytes and checking its CMS signature alone",
        ours=here,
        floor=bare,
        unit="ms",
        budget=1.5,
    )


def _inbox(data: bytes, desk: Desk) -> Line:
    """Judge and keep a thousand; each is another file, so each is another row."""
    times = []
    for number in range(_MANY):
        began = time.perf_counter()
        seen = exchanging.look(data, known={}, now=desk.now(), judges=apart.here)
        path = Path(f"{number}.asice")
        came = Received(path=path, data=data, came=data + number.to_bytes(4, "big"), look=seen)
        inbox.keep(desk, inbox.arrival(desk, came))
        times.append(1000 * (time.perf_counter() - began))
    return Line(
        name=f"{_MANY} packages put into the inbox: one of the last hundred",
        floor_name="one of the first hundred",
        ours=statistics.median(times[-_HUNDRED:]),
        floor=statistics.median(times[:_HUNDRED]),
        unit="ms",
        budget=1.2,
    )


def _list(desk: Desk) -> Iterator[Line]:
    """The list as the window has it; a frame is one step of the scroll bar, painted.

    Other work on the machine is no property of it, so its own processor time counts.
    """
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the other lines need no window

    from ledarapp.ui.agreement_table import AgreementTable  # noqa: PLC0415

    application = QApplication([])
    with _dressed():
        table = AgreementTable()
        table.resize(900, 700)
        table.show()
        application.processEvents()
        began = time.process_time()
        table.show_summaries(list(desk.store.agreements()), desk.now().date())
        application.processEvents()
        first = 1000 * (time.process_time() - began)
        frames = []
        bar = table.verticalScrollBar()
        for number in range(_FRAMES):
            began = time.process_time()
            bar.setValue(number * _STEP)
            application.processEvents()
            frames.append(1000 * (time.process_time() - began))
        table.close()
    del application
    yield _absolute(
        f"a list of {_LIST} agreements: its first rows read and painted, processor time", first, 100
    )
    worst = statistics.quantiles(frames, n=20)[-1]
    yield _absolute("scrolling through it: a frame, 95th percentile, processor time", worst, 16)


def _absolute(name: str, ours: float, budget: float) -> Line:
    return Line(name=name, floor_name="nothing", ours=ours, floor=0, unit="ms", budget=budget, adds=True)


def _start() -> Line:
    with _profile(_LONG) as long, _profile(_SHORT) as short:
        ours, floor = medians(lambda: _started(long), lambda: _started(short), 7)
    return Line(
        name=f"process start with {_LONG} agreements → first painted window with the list",
        floor_name=f"the same with {_SHORT}",
        ours=ours,
        floor=floor,
        unit="ms",
        budget=1.1,
    )


def _started(profile: Path) -> float:
    os.environ[_RING] = str(profile.parent / "ring.json")
    return started(profile)


@contextmanager
def _profile(count: int) -> Iterator[Path]:
    with TemporaryDirectory(prefix="ledarapp-bench-") as name:
        folder = Path(name)
        os.environ |= {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "tests.bench.filed_keyring.FiledKeyring",
            _RING: str(folder / "ring.json"),
        }
        profile = paths.Profile(folder / "profile")
        desk = app.door_of(profile).make().desk
        _fill(desk, count)
        desk.store.close()
        settings.save(profile.settings, replace(settings.load(profile.settings), first_run_done=True))
        yield profile.folder


def _fill(desk: Desk, count: int) -> None:
    """Put in the form's example so often, without its goals: the list tells nothing of them."""
    told = drafting.example(desk, "ufd-ad", "nb").agreement
    text = desk.store.template_text(told.id)
    bare = replace(told, goals=(), example=False)
    for number in range(count - 1):
        leader = replace(told.leader, name=f"Leder {number:05}")
        each = replace(bare, id=f"agreement-{number}", leader=leader)
        desk.store.add(each, side=Role.LEADER, template_text=text, at=desk.now())


@contextmanager
def _dressed() -> Iterator[None]:
    from ledarapp.ui import theme  # noqa: PLC0415 - see above
    from ledarapp.ui.tokens import Appearance  # noqa: PLC0415

    made = theme.Theme(paths.resources() / "fonts", paths.resources() / "icons")
    theme.install(made)
    made.start(Appearance.LIGHT, 100)
    yield
