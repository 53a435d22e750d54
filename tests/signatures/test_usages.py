"""The short way to pyHanko's usages finds what its long walk finds, so every decision stays the same."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffPolicy, DiffResult, SuspiciousModification

from ledarapp.documents import appearance
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition
from ledarapp.signatures import references, sign
from ledarapp.signatures.damage import DAMAGE
from ledarapp.signatures.references import Ref
from ledarapp.signatures.usages import narrowed
from tests.documents.samples import RESOURCES, TEMPLATE, drawn, example
from tests.signatures import attacks
from tests.signatures.samples import NOW, SUPERIOR, People, sign_as

_ATTACKS = (
    attacks.replace_page,
    attacks.retell,
    attacks.append_bytes,
    attacks.change_metadata,
    attacks.add_annotation,
    attacks.swap_attachment,
    attacks.add_field,
    attacks.cut_back,
    attacks.rewrite,
    attacks.flip,
    attacks.empty_contents,
)
_MORE = (
    attacks.swap_appearance,
    attacks.point_to_another_appearance,
    attacks.hide_signature,
    attacks.show_layer,
    attacks.other_pages,
    attacks.swap_pages,
    attacks.swap_text,
    attacks.swap_font,
    attacks.double_field,
    attacks.truncate,
)


@pytest.fixture(scope="module")
def paper(people: People) -> bytes:
    """A real agreement, tagged, signed by both."""
    pdf = drawn(example("nb"), Edition.AGREEMENT)
    for number, (field, held) in enumerate((("leader", people.leader), ("superior", people.superior))):
        mark = appearance.stamp(
            TEMPLATE, "nb", name=held.name, issuer=held.issuer, at=NOW, comment="", resources=RESOURCES
        )
        pdf = sign.sign_pdf(
            pdf,
            held,
            field=f"signature-{field}",
            meaning="This is what we agreed",
            at=NOW + timedelta(minutes=number),
            appearance=mark,
            certify=not number,
        )
    return pdf


def judged_by(policy: DiffPolicy, pdf: bytes) -> list[object]:
    """Return what a policy says of every signature: its level and fields, or that it refuses."""
    found: list[object] = []
    try:
        for embedded in PdfFileReader(BytesIO(pdf)).embedded_signatures:
            embedded.compute_integrity_info(policy)
            told = embedded.summarise_integrity_info()
            result = told["diff_result"]
            said = (
                (result.modification_level, result.changed_form_fields)
                if isinstance(result, DiffResult)
                else type(result)
            )
            found.append((embedded.field_name, told["docmdp_ok"], said))
    except DAMAGE as error:
        found.append(type(error).__name__)
    return found


def between(attack: attacks.Attack, once: bytes, people: People) -> bytes:
    """Return the attack with the second signature over it, where that can still be given."""
    try:
        return sign_as(people.superior, attack(once), SUPERIOR)
    except LedarappError:
        return once


@pytest.mark.requirement("R218")
@pytest.mark.parametrize("attack", [lambda pdf: pdf, *_ATTACKS])
def test_no_verdict_differs_from_pyhankos_own(
    attack: attacks.Attack, once: bytes, twice: bytes, paper: bytes, people: People
) -> None:
    small = () if attack is attacks.retell else (attack(twice), between(attack, once, people))
    for pdf in (attack(paper), *small):
        own = judged_by(narrowed(DEFAULT_DIFF_POLICY), pdf)
        assert own == judged_by(DEFAULT_DIFF_POLICY, pdf)
        assert own


@pytest.mark.parametrize("attack", _MORE)
def test_no_shadow_attack_is_judged_otherwise(attack: attacks.Attack, twice: bytes) -> None:
    assert judged_by(narrowed(DEFAULT_DIFF_POLICY), attack(twice)) == judged_by(
        DEFAULT_DIFF_POLICY, attack(twice)
    )


def revision_of(pdf: bytes) -> HistoricalResolver:
    """Return the revision before the last one."""
    reader = PdfFileReader(BytesIO(pdf))
    return reader.get_historical_resolver(reader.xrefs.total_revisions - 2)


@pytest.mark.parametrize("which", ["once", "twice", "paper"])
def test_every_object_is_found_where_pyhanko_finds_it(which: str, request: pytest.FixtureRequest) -> None:
    pdf: bytes = request.getfixturevalue(which)
    revision = revision_of(pdf)
    revision._load_reverse_xref_cache()  # type: ignore[no-untyped-call]
    whole = revision._indirect_object_access_cache
    assert whole is not None
    ours = revision_of(pdf)
    with suppress(SuspiciousModification):  # the first signature does more than a signed file would allow
        narrowed(DEFAULT_DIFF_POLICY).apply(ours, ours.reader.get_historical_resolver(ours.revision + 1))
    found = ours._indirect_object_access_cache
    assert found is not None
    assert len(whole) > 10
    for ref, paths in whole.items():
        assert {str(path) for path in found[ref]} == {str(path) for path in paths}
    assert found[generic.Reference(99999)] == set()


@pytest.mark.parametrize("tree", ["/Pages", "/StructTreeRoot"])
def test_a_tree_that_bites_its_tail_is_refused_as_pyhanko_does(tree: str, paper: bytes) -> None:
    """A node that stands in its tree twice."""

    def bitten(pdf: bytes) -> bytes:
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        node, key = writer.root[tree], "/Kids" if tree == "/Pages" else "/K"
        while not isinstance(node[key], generic.ArrayObject):
            node = node[key]
        node[key].append(node[key].raw_get(0))
        writer.update_container(node)
        return attacks._written(writer)

    twisted = attacks.change_metadata(bitten(paper))
    revision = revision_of(twisted)
    with pytest.raises(PdfReadError):
        revision._load_reverse_xref_cache()  # type: ignore[no-untyped-call]
    ours = revision_of(twisted)
    with pytest.raises(PdfReadError):
        narrowed(DEFAULT_DIFF_POLICY).apply(ours, ours.reader.get_historical_resolver(ours.revision + 1))


# --- the tokenizer misses nothing that pyHanko's reader sees ---

names = st.sampled_from(["/K", "/P", "/Kids", "/Parent", "/Type", "/Pages", "/A#20b", "/StructElem", "/R"])
spaces = st.sampled_from([" ", "\n", "  ", "\r\n", "\t"])
scalars = st.sampled_from(
    [
        "1",
        "-2.5",
        "true",
        "null",
        "(a (b) R)",
        "(12 0 R)",
        "(\\) 3 0 R)",
        "<3132>",
        "()",
        "<>",
        "(\x00\x0b)",
        "<< >>",
    ]
)
refs = st.builds("{} {} R".format, st.integers(1, 9), st.integers(0, 1))


def written(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    lists = st.builds(lambda gap, each: f"[{gap.join(each)}]", spaces, st.lists(children | names, max_size=4))
    pairs = st.lists(st.tuples(names, children | names), max_size=4, unique_by=lambda pair: pair[0])
    return lists | st.builds(
        lambda gap, each: "<<" + gap.join(f"{key}{gap}{value}" for key, value in each) + gap + ">>",
        spaces,
        pairs,
    )


objects = written(st.recursive(scalars | refs, written, max_leaves=12))


def seen_by_pyhanko(text: bytes) -> set[tuple[str, Ref]]:
    found: set[tuple[str, Ref]] = set()

    def go(value: object, key: str) -> None:
        if isinstance(value, generic.IndirectObject):
            found.add((key, (value.idnum, value.generation)))
        elif isinstance(value, generic.DictionaryObject):
            for at, each in value.items():
                go(each, at)
        elif isinstance(value, generic.ArrayObject):
            for each in value:
                go(each, key)

    go(generic.read_object(BytesIO(text + b"\n>> ] endobj\n"), generic.Reference(1, 0)), "")
    return found


@given(text=objects, odd=st.sampled_from(["", "%", "\v", "{", "R", ")", ">"]), at=st.integers(0, 60))
def test_the_tokens_tell_every_reference_with_its_key(text: str, odd: str, at: int) -> None:
    raw = (text[:at] + odd + text[at:]).encode("latin-1")
    named = references.read(raw)
    try:
        true = seen_by_pyhanko(raw)
    except DAMAGE:
        return  # pyHanko reads nothing, so nothing can be missed
    if named is not None:
        plain = {(key.replace("#20", " "), ref) for key, ref in named.refs}
        assert plain >= true
        assert odd or plain == true


def test_what_is_not_written_plainly_is_left_to_pyhanko() -> None:
    for text in (
        b"<< /A 1 0 R % note\n>>",
        b"[1 0\x0bR]",
        b"<< /A [ >> ]",
        b"12",
        b"",
        b"<</A",
        b"[1 R]",
        b"[(a(b)]",
    ):
        assert references.read(text) is None
    named = references.read(b"<</Type/Pages/Kids[3 0 R 4 0 R]/K 5 0 R/A<</K 6 0 R>>>> 7 0 R")
    assert named is not None
    assert (named.kind, named.listed("/Kids"), named.alone("/K")) == ("/Pages", [(3, 0), (4, 0)], [(5, 0)])
    assert named.refs[-1] == ("/K", (6, 0))
    assert len(named.refs) == 4
