"""I1 and S1: packages with every bit flipped, cut everywhere, mutated at random, and under a fuzzer."""

from __future__ import annotations

import importlib.util
import io
import random
import subprocess
import sys
import time
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path

from ledarapp.domain.errors import LedarappError
from ledarapp.exchange import codec, container, package
from tests.torture.result import CannotError, Result

_AT_ONCE = 0.05
_GROWTH = 50 * 2**20
DATA = Path(__file__).parents[1] / "data"


def _smallest() -> bytes:
    return min((path.read_bytes() for path in (DATA / "packages").glob("*.asice")), key=len)


def changed(most: int) -> Result:
    """Flip single bits (all, or ``most`` spread evenly), and cut at every byte that many times."""
    whole = _smallest()
    content = container.read(whole)
    wrong = tried = 0
    step = max(1, len(whole) * 8 // most)
    for bit in range(0, len(whole) * 8, step):
        data = bytearray(whole)
        data[bit // 8] ^= 1 << bit % 8
        wrong += not _is_refused_or(bytes(data), content)
        tried += 1
    for end in range(0, len(whole), max(1, step // 8)):
        wrong += _is_read(whole[:end])
        tried += 1
    figure = f"{tried} flips and cuts of a package of {len(whole) // 1024} kB, {wrong} read as something else"
    return Result(tried=tried, wanted=tried, wrong=wrong, figure=figure)


def _is_refused_or(data: bytes, content: dict[str, bytes]) -> bool:
    try:
        return container.read(data) == content
    except LedarappError:
        return True


def _is_read(data: bytes) -> bool:
    try:
        container.read(data)
    except LedarappError:
        return False
    return True


def mutated(examples: int) -> Result:
    """Mutate packages and agreements at random; only ``LedarappError`` may come out."""
    chance = random.Random(13)
    seeds = [_smallest(), *(path.read_bytes() for path in sorted((DATA / "broken").glob("*.asice")))]
    texts = [
        content for seed in seeds[:1] for content in container.read(seed).values() if content[:1] == b"{"
    ]
    seeds = [seed for seed in seeds if len(seed) < 200_000]
    for number in range(examples):
        read, pool = (codec.decode, texts) if number % 2 else (package.open_package, seeds)
        data = bytearray(chance.choice(pool))
        for _ in range(chance.randrange(1, 8)):
            at = chance.randrange(len(data) + 1)
            kind = chance.randrange(4)
            if kind == 0 and at < len(data):
                data[at] = chance.randrange(256)
            elif kind == 1:
                data[at:at] = chance.randbytes(chance.randrange(1, 9))
            elif kind == 2:
                del data[at : at + chance.randrange(1, 9)]
            else:
                data[at:at] = data[at : at + chance.randrange(1, 40)]
        is_told = False
        try:
            with suppress(LedarappError):
                read(bytes(data))
            is_told = True
        finally:
            if not is_told:  # any other exception ends the run, and this is what has led to it
                (DATA / "broken" / f"mutant-{number}").write_bytes(data)
    figure = f"{examples} mutants of packages and agreements, 0 foreign exceptions"
    return Result(tried=examples, wanted=examples, wrong=0, figure=figure)


def fuzzed(seconds: int) -> Result:
    """Let Atheris look for an exception that isn't ours."""
    if importlib.util.find_spec("atheris") is None:
        raise CannotError("Atheris is not installed")
    command = [
        sys.executable,
        "-m",
        "tests.torture.fuzz",
        f"-max_total_time={seconds}",
        "-print_final_stats=1",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=seconds * 2 + 120)
    runs = next((int(line.split()[-1]) for line in done.stderr.splitlines() if "executed_units" in line), 0)
    if not runs:
        raise CannotError(f"Atheris did not run: {done.stderr[-300:]}")
    figure = (
        f"Atheris for {seconds} s on container and codec: {runs} inputs, {int(done.returncode != 0)} crashes"
    )
    return Result(tried=seconds, wanted=seconds, wrong=int(done.returncode != 0), figure=figure)


def hostile() -> Result:
    """Open every hostile package there is; each is refused at once and without growing."""
    wrong, slowest, largest, tried = 0, 0.0, 0, 0
    kept = {path.name: path.read_bytes() for path in sorted((DATA / "broken").glob("*.asice"))}
    for name, data in {**kept, **_odd_archives()}.items():
        # The machine's other work is no property of the reader, and watching memory takes time itself.
        began = time.process_time()
        if not _is_refused(data):
            wrong += 1
            sys.stderr.write(f"  taken: {name}\n")
        slowest = max(slowest, time.process_time() - began)
        tracemalloc.start()
        _is_refused(data)
        largest = max(largest, tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        tried += 1
    wrong += largest > _GROWTH
    figure = (
        f"{tried} hostile packages refused, the slowest in {slowest * 1000:.0f} ms of processor time "
        f"(promised 50), {largest / 2**20:.0f} MB at most (promised 50)"
    )
    return Result(tried=tried, wanted=40, wrong=wrong + (slowest > _AT_ONCE), figure=figure)


def _is_refused(data: bytes) -> bool:
    try:
        package.open_package(data)
    except LedarappError:
        return True
    return False


def _odd_archives() -> dict[str, bytes]:
    """Archives as others make them, each odd in one way."""
    whole = _smallest()
    odd = {
        "nul in a name": _zipped("a.json\0.pdf"),
        "absolute": _zipped("/etc/passwd"),
        "upwards": _zipped("../../x.json"),
        "backwards": _zipped("..\\x.json"),
        "drive": _zipped("c:/x.json"),
        "device": _zipped("con.txt"),
        "space behind": _zipped("agreement.json "),
        "written from the right": _zipped("\u202egpj.json"),
        "case twin": _zipped("agreement.json", "AGREEMENT.json"),
        "composed twin": _zipped("\u00e5.json", "a\u030a.json"),
        "folder": _zipped("data/"),
        "packed by bzip2": _zipped("agreement.json", method=zipfile.ZIP_BZIP2),
        "packed by lzma": _zipped("agreement.json", method=zipfile.ZIP_LZMA),
        "too many": _zipped(*(f"{number}.json" for number in range(300))),
        "very many": _zipped(*(f"{number}.json" for number in range(66_000))),
        "a bomb": _zipped("agreement.json", data=b"\0" * (20 * 2**20)),
        "a comment": _zipped("agreement.json", comment=b"x"),
        "two in one": whole + whole,
        "something before": b"x" + whole,
        "something behind": whole + b"x",
        "nothing": b"",
        "only an end": whole[-22:],
    }
    link = zipfile.ZipInfo("agreement.json")
    link.external_attr = 0o120777 << 16
    return odd | {"a link": _zipped(link)}


def _zipped(
    *names: str | zipfile.ZipInfo,
    data: bytes = b"{}",
    method: int = zipfile.ZIP_DEFLATED,
    comment: bytes = b"",
) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        archive.writestr(container.MIME_NAME, container.MIME_TYPE, zipfile.ZIP_STORED)
        for name in names:
            archive.writestr(name, data)
        archive.comment = comment
    return target.getvalue()
