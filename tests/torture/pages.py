"""S2: hostile PDFs and ten thousand mutants in the process that draws foreign pages."""

from __future__ import annotations

import io
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pikepdf
from PySide6 import QtPdf  # noqa: F401 - read once, before the first fork

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition
from ledarapp.ui import page_images
from tests.documents.samples import drawn, emptied, example
from tests.torture.result import CannotError, Result
from tests.ui.test_page_images import nested, pdf

_WORDS = (
    b"/Kids",
    b"/Length",
    b"/Filter",
    b"/FlateDecode",
    b"/Parent",
    b"/Contents",
    b"xref",
    b"endobj",
    b"stream",
)


def _itself() -> bytes:
    head = b"5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 7/Resources<</XObject<</F0 5 0 R>>>>>>"
    return head + b"stream\n/F0 Do \nendstream endobj\n"


def _reaching_out() -> bytes:
    act = (
        b"/OpenAction[<</S/JavaScript/JS(this.submitForm('http://127.0.0.1:9/'))>>]"
        b"/AA<</O<</S/Launch/F(/bin/true)>>>>/Names<</JavaScript<</Names[(a)<</S/URI/URI(http://127.0.0.1:9/)>>]>>>>"
    )
    return pdf(zlib.compress(b"q")).replace(b"/Type/Catalog", b"/Type/Catalog" + act)


HOSTILE: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "no pages": lambda: b"%PDF-1.7\n%%EOF",
    "bomb": lambda: pdf(zlib.compress(b"q " * 200_000_000, 1)),
    "bomb in a bomb": lambda: pdf(zlib.compress(zlib.compress(b"q " * 200_000_000, 1))),
    "nested forms": lambda: pdf(zlib.compress(b"/F0 Do " * 10), extra=nested(12)),
    "own parent": lambda: pdf(zlib.compress(b"q"), pages="[2 0 R]"),
    "a page many times": lambda: pdf(zlib.compress(b"q"), pages="[" + "3 0 R " * 100_000 + "]"),
    "a page as wide as the sea": lambda: pdf(zlib.compress(b"q")).replace(b"595 842", b"1e9 842"),
    "a page as thin as a thread": lambda: pdf(zlib.compress(b"q")).replace(b"595 842", b"0.001 1e9"),
    "endless dashes": lambda: pdf(zlib.compress(b"[0.0001] 0 d 0 0 m " + b"1e6 1e6 l 0 0 l " * 5000 + b"S")),
    "a shape of many corners": lambda: pdf(
        zlib.compress(b"0 0 m " + b"500 700 l 3 9 l 400 5 l " * 500_000 + b"f*")
    ),
    "deep brackets": lambda: pdf(zlib.compress(b"[" * 5_000_000)),
    "itself within itself": lambda: pdf(zlib.compress(b"/F0 Do"), extra=_itself()),
    "an endless list of parts": lambda: pdf(zlib.compress(b"q")) + b"\nstartxref\n0\n%%EOF" * 200_000,
    "a script, a link and a file that starts": _reaching_out,
}


def hostile() -> Result:
    """Have each hostile file drawn as the window would; none may outlive its time or reach out."""
    if not shutil.which("strace"):
        raise CannotError("needs strace, to see that no file starts a program or opens a connection")
    late, out, slowest = 0, 0, 0.0
    for make in HOSTILE.values():
        data, began = make(), time.monotonic()
        with suppress(LedarappError):
            page_images.pages(data)
        took = time.monotonic() - began
        late, slowest = late + (took > page_images.SECONDS + 2), max(slowest, took)
        out += _reaches_out(data)
    figure = (
        f"{len(HOSTILE)} hostile PDFs, the slowest ended after {slowest:.1f} s, "
        f"{out} started a program or opened a connection"
    )
    return Result(tried=len(HOSTILE), wanted=13, wrong=late + out, figure=figure)


def _reaches_out(data: bytes) -> bool:
    """Tell whether drawing starts another program or opens a connection that leaves this machine's files."""
    with tempfile.TemporaryDirectory(prefix="ledarapp-pages-") as folder:
        seen = Path(folder) / "calls"
        command = ["strace", "-f", "-qq", "-e", "trace=connect,execve,sendto", "-o", str(seen)]
        with suppress(subprocess.TimeoutExpired):
            subprocess.run(
                [*command, sys.executable, "-m", "ledarapp.ui.page_images"],
                input=data, capture_output=True, check=False, timeout=page_images.SECONDS * 2,
            )  # fmt: skip
        calls = seen.read_text(encoding="utf-8", errors="replace").splitlines()
    if not any("execve(" in call for call in calls):
        raise AssertionError("strace saw not even the process itself begin")
    started = sum("execve(" in call and " = 0" in call for call in calls)
    reached = sum("connect(" in call and "AF_UNIX" not in call for call in calls)
    return started > 1 or reached > 0


def mutated(wanted: int) -> Result:
    """Draw ``wanted`` mutants of our own agreement, each in a process of its own under the same limits.

    As many at once as there are processors; told to end (SIGTERM, Ctrl+C), it tells of those it has tried.
    """
    whole = _sample()
    chance, ends, begun = random.Random(13), Counter[str](), dict[int, float]()
    slowest, tried = 0.0, 0
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with suppress(KeyboardInterrupt):
        while tried + len(begun) < wanted or begun:
            if tried + len(begun) < wanted and len(begun) < (os.cpu_count() or 1):
                begun[_drawing_apart(_mutant(whole, chance))] = time.monotonic()
                continue
            for child, since in tuple(begun.items()):
                took = time.monotonic() - since
                end = _end_of(child, took)
                if end:
                    del begun[child]
                    ends[end], tried, slowest = ends[end] + 1, tried + 1, max(slowest, took)
                    if tried % 500 == 0:
                        sys.stderr.write(f"  {dict(ends)}, slowest {slowest:.1f} s\n")
            time.sleep(0.002)
    figure = (
        f"{tried} mutants: {ends['drawn']} drawn, {ends['refused']} refused, {ends['fell']} took the "
        f"process down and {ends['stopped']} were stopped, the slowest took {slowest:.1f} s"
    )
    return Result(tried=tried, wanted=wanted, wrong=int(slowest > page_images.SECONDS + 2), figure=figure)


def _sample() -> bytes:
    """Return a page of ours, short, with its streams open to change."""
    whole = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn(emptied(example()), Edition.AGREEMENT))) as file:
        del file.pages[1:]
        for key in ("/StructTreeRoot", "/Outlines", "/AF", "/Names"):
            if key in file.Root:
                del file.Root[key]
        file.remove_unreferenced_resources()
        file.save(whole, stream_decode_level=pikepdf.StreamDecodeLevel.generalized, compress_streams=False)
    return whole.getvalue()


def _mutant(whole: bytes, chance: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(data))
        match chance.randrange(5):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at : at + chance.randrange(1, 200)]
            case 2:
                data[at:at] = chance.randbytes(chance.randrange(1, 30))
            case 3:
                found = data.find(chance.choice(_WORDS), at)
                if found > 0:
                    data[found : found + 4] = b"    "
            case _:
                digits = [
                    each for each in range(at, min(at + 400, len(data))) if data[each : each + 1].isdigit()
                ]
                for each in digits[: chance.randrange(1, 4)]:
                    data[each] = ord(chance.choice("0129"))
    return bytes(data)


def _drawing_apart(data: bytes) -> int:
    """Begin to draw in a process of its own and return its number."""
    child = os.fork()
    if child == 0:
        code = 3
        try:
            # The very work of the process of its own, its libraries read already.
            sys.stdin, sys.stdout = io.TextIOWrapper(io.BytesIO(data)), io.TextIOWrapper(io.BytesIO())
            sys.stderr = io.StringIO()
            code = page_images.main()
        finally:
            os._exit(code)
    return child


def _end_of(child: int, took: float) -> str:
    """Return how it ended: drawn, refused, fell (by itself), stopped (by a limit or clock), or not yet."""
    done, status = os.waitpid(child, os.WNOHANG)
    if done:
        code = os.waitstatus_to_exitcode(status)
        stopped = {-signal.SIGXCPU: "stopped", -signal.SIGKILL: "stopped"}
        return {0: "drawn", 1: "refused", **stopped}.get(code, "fell")
    if took < page_images.SECONDS:
        return ""
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "stopped"
