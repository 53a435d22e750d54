"""The zip reader: what it can't vouch for it refuses, at once and without unpacking it."""

from __future__ import annotations

import struct
import time
import tracemalloc
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.domain.errors import LedarappError
from ledarapp.exchange import container
from tests.exchange.sample import zipped

FIRST = (container.MIME_NAME, container.MIME_TYPE)
_NAMES = st.from_regex(r"([a-z0-9]{1,8}/)?[a-z][a-z0-9-]{0,8}(\.[a-z0-9]{1,4})?", fullmatch=True).filter(
    lambda name: name != container.MIME_NAME
)


def refusal(data: bytes) -> LedarappError:
    with pytest.raises(LedarappError) as caught:
        container.read(data)
    return caught.value


@settings(max_examples=60)
@given(st.dictionaries(_NAMES, st.binary(max_size=400), max_size=6))
def test_what_is_written_is_read(entries: dict[str, bytes]) -> None:
    data = container.write(entries)
    assert container.read(data) == entries
    assert list(container.read(data)) == list(entries)


def test_well_packed_data_is_no_bomb_of_ours() -> None:
    entries = {"a.txt": bytes(1_000_000), "b.txt": bytes(50_000), "c.txt": b""}
    assert container.read(container.write(entries)) == entries


def test_what_is_too_small_to_be_a_bomb_is_packed_however_well_it_packs() -> None:
    entries = {"a.json": bytes(64 * 1024), "z.json": bytes(64 * 1024)}
    whole = container.write(entries)
    assert len(whole) < 1000
    assert container.read(whole) == entries
    assert len(container.write({"a.json": bytes(64 * 1024 + 1)})) > 64 * 1024


@pytest.mark.parametrize("name", ["../a", "/a", "a\\b", "A.json", "ä", "a/b/c", "a b", ".a", "a" * 81, ""])
def test_only_plain_names_are_written_and_read(name: str) -> None:
    with pytest.raises(ValueError, match="is no name for an entry"):
        container.write({name: b""})
    data = zipped([FIRST, (name, b"x")])
    assert refusal(data).code in {"exchange.unsafe_name", "exchange.damaged"}


@pytest.mark.parametrize("name", ["../a", "c:/a", "A.json", "a/b/c", "a b", ".a", "con ", "a\u202eb"])
def test_an_unsafe_name_is_told(name: str) -> None:
    error = refusal(zipped([FIRST, (name, b"x")]))
    assert error.code == "exchange.unsafe_name"
    assert str(error.values["entry"]).isascii()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"PK",
        b"PK\x05\x06" + bytes(18),
        zipped([("a.json", b"{}")]),
        zipped([("mimetype", b"application/epub+zip")]),
        zipped([("mimetype", b"application/vnd.oasis.opendocument.text")]),
        zipped([("a.json", b"{}"), FIRST]),
        b"x" + container.write({}),
        container.write({})[1:],
    ],
    ids=lambda data: repr(data[:12]),
)
def test_another_kind_of_file_is_told_as_such(data: bytes) -> None:
    assert refusal(data).code == "exchange.not_a_package"


def test_what_ordinary_programs_write_is_not_taken() -> None:
    whole = container.write({"a.json": b"{}"})
    for data in (
        zipped([FIRST, ("a.json", b"{}")]).replace(b"\x21\x00", b"\x76\x5d"),  # a date of its own
        zipped([FIRST, ("a.json", b"{}"), ("a.json", b"[]")]),
        zipped([FIRST, ("a.json", b"{}" * 99)], method=zipfile.ZIP_BZIP2),
        zipped([FIRST], comment=b"hello"),
        whole + b"x",
        whole + whole,
        whole[: -len(whole) // 2] + whole,
        zipped([FIRST])[:-22] + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0, 0, 0, 69, 0),
    ):
        assert refusal(data).code == "exchange.damaged"


def directory_at(data: bytes) -> int:
    return int(struct.unpack_from("<I", data, len(data) - 6)[0])


def patched(data: bytes, at: int, form: str, value: int) -> bytes:
    changed = bytearray(data)
    struct.pack_into(form, changed, at, value)
    return bytes(changed)


def described(data: bytes, *, packed: int | None = None, size: int | None = None) -> bytes:
    """The container of one entry with other sizes given for it, in both places alike."""
    central = directory_at(data) + 46 + len(container.MIME_NAME)
    local = int(struct.unpack_from("<I", data, central + 42)[0])
    for value, offset in ((packed, 8), (size, 12)):
        if value is not None:
            data = patched(
                patched(data, central + 12 + offset, "<I", value), local + 10 + offset, "<I", value
            )
    return data


@pytest.mark.parametrize("field", [4, 6, 8, 10, 12, 14, 28, 30, 32, 34, 36, 38, 42])
def test_each_field_of_the_directory_is_ours(field: int) -> None:
    data = container.write({"a.json": b"{}"})
    assert refusal(patched(data, directory_at(data) + field, "<H", 77)).code.startswith("exchange.")


@pytest.mark.parametrize("field", range(0, 18, 2))
def test_each_field_of_the_end_is_ours(field: int) -> None:
    data = container.write({"a.json": b"{}"})
    assert refusal(patched(data, len(data) - 22 + 4 + field, "<H", 77)).code.startswith("exchange.")


def test_a_directory_of_fewer_entries_than_told_is_refused() -> None:
    data = container.write({"a.json": b"{}"})
    more = patched(patched(data, len(data) - 14, "<H", 3), len(data) - 12, "<H", 3)
    fewer = patched(patched(data, len(data) - 14, "<H", 1), len(data) - 12, "<H", 1)
    assert refusal(more).code == refusal(fewer).code == "exchange.damaged"


def test_sizes_that_are_not_so_are_refused() -> None:
    data = container.write({"a.txt": b"abc" * 100})
    for changed in (
        described(data, size=10),
        described(data, size=301),
        described(data, packed=3),
        described(data, packed=10_000),
        described(data, size=0),
    ):
        assert refusal(changed).code == "exchange.damaged"


def a_bomb(size: int, told: int, behind: bytes = b"") -> bytes:
    """A container with ``size`` zeros in it, deflated, that are told to be ``told``."""
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = deflater.compress(bytes(size)) + deflater.flush() + behind
    crc = zlib.crc32(bytes(size)) if size == told else 0
    mime = container._Entry(b"mimetype", 0, zlib.crc32(container.MIME_TYPE), 31, 31, 0)
    bomb = container._Entry(b"a.txt", 8, crc, len(packed), told, mime.end)
    directory = mime.central() + bomb.central()
    end = container._END.pack(b"PK\x05\x06", 0, 0, 2, 2, len(directory), bomb.end, 0)
    return mime.local() + container.MIME_TYPE + bomb.local() + packed + directory + end


def test_nothing_hides_behind_what_is_packed() -> None:
    assert container.read(a_bomb(900, 900)) == {"a.txt": bytes(900)}
    assert refusal(a_bomb(900, 900, b"hidden")).code == "exchange.damaged"


def test_the_limits_are_those_promised() -> None:
    """S1; who writes and who reads must mean the same."""
    assert (container.MOST_ENTRIES, container.MOST_RATIO) == (256, 100)
    assert (container.MOST_IN_ENTRY, container.MOST_IN_ALL) == (16 * 2**20, 64 * 2**20)
    assert container.MOST_BYTES == 64 * 2**20


def test_what_was_cut_off_is_told_from_what_never_was_one() -> None:
    whole = container.write({"a.json": b"{}"})
    for end in (4, 20, 68, len(whole) - 22):
        assert refusal(whole[:end]).code == "exchange.incomplete", end
    assert refusal(b"XX" + whole[2:]).code == "exchange.not_a_package"
    assert refusal(whole[:20] + b"!").code == "exchange.not_a_package"


def test_an_entry_without_a_name_is_refused_as_that() -> None:
    mime = container._Entry(b"mimetype", 0, zlib.crc32(container.MIME_TYPE), 31, 31, 0)
    nameless = container._Entry(b"", 0, 0, 0, 0, mime.end)
    directory = mime.central() + nameless.central()
    end = container._END.pack(b"PK\x05\x06", 0, 0, 2, 2, len(directory), nameless.end, 0)
    data = mime.local() + container.MIME_TYPE + nameless.local() + directory + end
    assert refusal(data).code == "exchange.unsafe_name"


def test_a_directory_that_lists_nothing_is_refused() -> None:
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0, 0, 0, 69, 0)
    assert refusal(container.write({})[:69] + end).code == "exchange.damaged"


def test_a_file_grown_too_large_by_its_headers_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = {"a.txt": b"", "b.txt": b""}
    whole = len(container.write(entries))
    monkeypatch.setattr(container, "MOST_BYTES", whole)
    assert len(container.write(entries)) == whole
    monkeypatch.setattr(container, "MOST_BYTES", whole - 1)
    with pytest.raises(LedarappError) as caught:
        container.write(entries)
    assert caught.value.values == {"what": "file", "most": whole - 1}


def many_entries(count: int) -> bytes:
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count & 0xFFFF, count & 0xFFFF, 0, 69, 0)
    return container.write({})[:69] + bytes(46 * 1000) + end


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a bomb told as it is", a_bomb(15_000_000, 15_000_000), "exchange.too_big"),
        ("a bomb told as small", a_bomb(50_000_000, 10), "exchange.damaged"),
        ("a bomb told as allowed", a_bomb(50_000_000, 60_000), "exchange.damaged"),
        ("a bomb told as huge", a_bomb(50_000_000, 0xFFFFFFFF), "exchange.too_big"),
        ("200,000 entries", many_entries(200_000), "exchange.too_big"),
        ("257 entries", many_entries(257), "exchange.too_big"),
        ("a file of 64 MiB and a byte", bytes(container.MOST_BYTES + 1), "exchange.too_big"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_bombs_are_refused_at_once(name: str, data: bytes, code: str) -> None:
    """S1: at most 50 ms and 50 MB; the time is measured alone, since tracing makes it longer."""
    assert name
    fastest = min(_timed(data, code) for _ in range(3))
    assert fastest < 0.05
    tracemalloc.start()
    refusal(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


def _timed(data: bytes, code: str) -> float:
    start = time.perf_counter()
    assert refusal(data).code == code
    return time.perf_counter() - start


def test_what_would_be_refused_is_not_written() -> None:
    for entries, what in (
        ({f"a{number}.txt": b"" for number in range(container.MOST_ENTRIES)}, "entries"),
        ({"a.bin": bytes(container.MOST_IN_ENTRY + 1)}, "entry"),
    ):
        with pytest.raises(LedarappError) as caught:
            container.write(entries)
        assert (caught.value.code, caught.value.values["what"]) == ("exchange.too_big", what)
