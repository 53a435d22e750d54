"""Which references stand in each object of a PDF's revision, read as tokens: pyHanko would make every object.

What isn't written plainly (comments, odd brackets, unusual spaces) is left to pyHanko, so that nothing it
would see is ever missed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import HistoricalResolver
from pyhanko.pdf_utils.xref import ObjStreamRef

Ref = tuple[int, int]
"""Number and generation of an object."""

_TOKEN = re.compile(
    rb"\d+[ \t\r\n\f]+\d+[ \t\r\n\f]+R(?=[ \t\r\n\f()<>\[\]{}/%]|$)"  # a reference
    rb"|<<|>>|[\[\]]"
    rb"|/[^\s\0()<>\[\]{}/%]*"  # a name
    rb"|\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>"  # strings
    rb"|[^\s\0()<>\[\]{}/%]+"
    rb"|[^ \t\r\n\f]",
    re.DOTALL,
)
_ODD = frozenset(bytes([each]) for each in b"(){}<>%\0\v")


_LIST = "["
_OWN_LIST = [b"<<", b"["]


@dataclass(slots=True)
class Named:
    """What one object names: each reference with the key it stands under ("" outside a dictionary).

    ``kind`` is the object's own ``/Type``; ``own`` has those under its own keys, and if in a list.
    """

    refs: list[tuple[str, Ref]] = field(default_factory=list)
    kind: str = ""
    own: list[tuple[str, bool, Ref]] = field(default_factory=list)

    def listed(self, key: str) -> list[Ref]:
        """Return what stands in the list under this key."""
        return [ref for at, in_list, ref in self.own if at == key and in_list]

    def alone(self, key: str) -> list[Ref]:
        """Return what stands under this key without a list."""
        return [ref for at, in_list, ref in self.own if at == key and not in_list]


def named_in(revision: HistoricalResolver) -> dict[Ref, Named]:
    """Read every object as it was in this revision."""
    xrefs = revision.reader.xrefs
    refs = {ref for each in range(revision.revision + 1) for ref in xrefs.explicit_refs_in_revision(each)}
    streams: dict[int, dict[int, bytes]] = {}
    found: dict[Ref, Named] = {}
    for ref in refs:
        place = xrefs.get_historical_ref(ref, revision.revision)
        if place is None:
            continue
        named = None
        if isinstance(place, ObjStreamRef):
            number = place.obj_stream_id
            if number not in streams:
                streams[number] = dict(_pieces(revision, number))
            piece = streams[number].get(place.ix_in_stream)
            named = None if piece is None else read(piece)
        found[ref.idnum, ref.generation] = named or _by_pyhanko(revision(ref))
    return found


def read(text: bytes) -> Named | None:  # noqa: C901, PLR0912 - one flat loop over hundreds of thousands of tokens
    """Read the references of the one object at the start of this text; None if it isn't written plainly."""
    named = Named()
    # For each open bracket: which, the key in force, and whether that key has its value.
    opened: list[bytes] = []
    keys: list[str] = []
    filled: list[bool] = []
    for token in _TOKEN.findall(text):
        first = token[:1]
        if not opened and token not in {b"<<", b"["}:
            return None
        if first == b"/":
            if opened[-1] == b"<<" and filled[-1]:
                keys[-1], filled[-1] = token.decode("latin-1"), False
                continue
            if len(opened) == 1 and keys[-1] == "/Type":
                named.kind = token.decode("latin-1")
            filled[-1] = True
        elif token == b"<<" or token == b"[":  # noqa: PLR1714 - quicker than a set
            if opened:
                filled[-1] = True
            elif token == b"[":
                named.kind = _LIST
            keys.append(keys[-1] if token == b"[" and keys else "")
            opened.append(token)
            filled.append(True)
        elif token == b">>" or token == b"]":  # noqa: PLR1714
            if opened.pop() != (b"<<" if token == b">>" else b"["):
                return None
            if not opened:
                return named
            keys.pop()
            filled.pop()
        elif token[-1:] == b"R" and first.isdigit() and b"R" not in token[:-1]:
            number, generation, _ = token.split()
            ref = int(number), int(generation)
            named.refs.append((keys[-1], ref))
            if opened[0] == b"<<" and (len(opened) == 1 or opened == _OWN_LIST):
                named.own.append((keys[-1], len(opened) > 1, ref))
            filled[-1] = True
        elif first == b"R" or token in _ODD:
            return None
        else:
            filled[-1] = True
    return None


def _pieces(revision: HistoricalResolver, number: int) -> Iterator[tuple[int, bytes]]:
    """Cut an object stream at its objects; nothing, if its head isn't written plainly."""
    stream = revision(generic.Reference(number, 0))
    data, start = stream.data, int(stream["/First"])
    head = data[:start].split()
    if len(head) != 2 * int(stream["/N"]) or not all(each.isdigit() for each in head):
        return
    begins = [start + int(each) for each in head[1::2]]
    ends = dict(zip(sorted(begins), [*sorted(begins)[1:], len(data)], strict=True))
    for index, begin in enumerate(begins):
        yield index, data[begin : ends[begin]]


def _by_pyhanko(value: generic.PdfObject) -> Named:
    named = Named()
    if isinstance(value, generic.DictionaryObject):
        named.kind = str(value.get("/Type", ""))
    elif isinstance(value, generic.ArrayObject):
        named.kind = _LIST
    _collect(value, "", named, depth=0, in_list=False)
    return named


def _collect(value: generic.PdfObject, key: str, named: Named, *, depth: int, in_list: bool) -> None:
    if isinstance(value, generic.IndirectObject):
        ref = value.reference.idnum, value.reference.generation
        named.refs.append((key, ref))
        if depth == 1 or (in_list and depth == 2):  # noqa: PLR2004 - in the list of a key
            named.own.append((key, in_list, ref))
    elif isinstance(value, generic.DictionaryObject):
        for at, each in value.items():
            _collect(each, str(at), named, depth=depth + 1, in_list=False)
    elif isinstance(value, generic.ArrayObject):
        for each in value:
            _collect(each, key, named, depth=depth + 1, in_list=depth == 1)
