"""The package: what is put in comes out, others' tools can open it, and nothing false or damaged is taken."""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
import subprocess
import zipfile
from base64 import b64decode
from dataclasses import replace
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage
from ledarapp.exchange import asic, codec, container, package
from ledarapp.exchange.attachments import Attachment
from tests.exchange import sample
from tests.strategies import agreements

_DS = "{http://www.w3.org/2000/09/xmldsig#}"
_ASIC = "{http://uri.etsi.org/02918/v1.2.1#}"


def refusal(data: bytes) -> LedarappError:
    with pytest.raises(LedarappError) as caught:
        package.open_package(data)
    return caught.value


def forged(**changed: object) -> bytes:
    """The sample with these fields of its manifest changed and everything else made to fit."""
    entries = sample.entries()
    manifest = json.loads(entries[package.MANIFEST])
    manifest["details"].update(changed)
    entries[package.MANIFEST] = json.dumps(manifest).encode()
    return sample.resealed(entries)


def relisted(entries: dict[str, bytes]) -> bytes:
    """The entries with a manifest that lists them as they are."""
    manifest = json.loads(entries[package.MANIFEST])
    manifest["entries"] = [
        {
            "name": name,
            "size": len(data),
            "sha256": hashlib.sha256(data).hexdigest(),
            "title": Path(name).name,
        }
        for name, data in entries.items()
        if name != package.MANIFEST and not name.startswith("META-INF/")
    ]
    return sample.resealed({**entries, package.MANIFEST: json.dumps(manifest).encode()})


def test_what_is_put_in_comes_out() -> None:
    contents = sample.contents()
    unsigned = package.draft(contents)
    opened = package.open_package(package.seal(unsigned, sample.SEAL))
    assert opened.agreement == contents.agreement
    assert opened.template_text == contents.template_text
    assert opened.pdfs == contents.pdfs
    assert opened.attachments == contents.attachments
    assert opened.seals == ((package.asic_manifest(unsigned), sample.SEAL),)
    assert (opened.details.sender, opened.details.sender_name) == (Role.LEADER, "Åse Lie")
    assert (opened.details.at, opened.details.stage) == (sample.NOW, Stage.PROPOSED)
    assert opened.details.says == codec.content_hash(contents.agreement, Edition.ASSESSMENT)
    assert opened.details.answers == contents.answers


@settings(max_examples=25)
@given(agreements(signed=False), st.binary(max_size=3000))
def test_any_agreement_travels(agreement: Agreement, pdf: bytes) -> None:
    contents = replace(sample.contents(sample.signed(agreement)), pdfs=dict.fromkeys(Edition, pdf))
    opened = package.open_package(package.seal(package.draft(contents), sample.SEAL))
    assert opened.agreement == contents.agreement
    assert opened.pdfs == contents.pdfs


def test_the_same_contents_give_the_same_bytes() -> None:
    assert sample.sealed() == sample.sealed()


def test_ordinary_tools_open_it(tmp_path: Path) -> None:
    path = tmp_path / "package.asice"
    path.write_bytes(sample.sealed())
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[0] == "mimetype"
        assert archive.read("mimetype") == b"application/vnd.etsi.asic-e+zip"
    assert path.read_bytes()[30:69] == b"mimetypeapplication/vnd.etsi.asic-e+zip"
    unzip = shutil.which("unzip")
    if unzip:
        subprocess.run([unzip, "-tq", path], check=True, capture_output=True)


def test_the_signed_list_is_the_standards() -> None:
    """ETSI EN 319 162-1, A.4: one reference to the signature, then a digest for every other file."""
    with zipfile.ZipFile(io.BytesIO(sample.sealed())) as archive:
        root = fromstring(archive.read("META-INF/ASiCManifest001.xml"), forbid_dtd=True)
        files = [name for name in archive.namelist() if not name.startswith(("META-INF/", "mimetype"))]
        assert root.tag == f"{_ASIC}ASiCManifest"
        signature, *references = root
        assert signature.tag == f"{_ASIC}SigReference"
        assert archive.read(signature.attrib["URI"]) == sample.SEAL
        assert [each.attrib["URI"] for each in references] == files
        for each in references:
            method, value = each
            assert method.attrib["Algorithm"] == "http://www.w3.org/2001/04/xmlenc#sha256"
            assert b64decode(value.text or "") == hashlib.sha256(archive.read(each.attrib["URI"])).digest()


def test_every_truncation_is_refused() -> None:
    data = sample.sealed()
    codes = {refusal(data[:length]).code for length in range(len(data))}
    assert codes == {"exchange.not_a_package", "exchange.incomplete"}


def test_every_flipped_bit_is_refused_or_changes_nothing() -> None:
    data = sample.sealed()
    whole = package.open_package(data)
    accepted = 0
    for position in range(len(data) * 8):
        flipped = bytearray(data)
        flipped[position // 8] ^= 1 << position % 8
        try:
            opened = package.open_package(bytes(flipped))
        except LedarappError:
            continue
        accepted += 1
        assert replace(opened, seals=()) == replace(whole, seals=())
        assert opened.seals[0][0] == whole.seals[0][0]
    # Left are spare bits behind the end of a deflated stream.
    assert accepted < 40


@settings(max_examples=300)
@given(st.integers(0, 2**32))
def test_any_mangled_package_is_refused_or_the_same(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(sample.sealed())
    for _ in range(chance.randrange(1, 4)):
        start = chance.randrange(len(data))
        stop = min(len(data), start + chance.randrange(60))
        piece = chance.choice([chance.randbytes(stop - start), b"", bytes(data[start:stop]) * 2, b"\xff" * 4])
        data[start:stop] = piece
    try:
        opened = package.open_package(bytes(data))
    except LedarappError as error:
        assert error.code.startswith("exchange.")  # noqa: PT017 - either outcome is right
    else:
        assert opened.agreement == sample.signed()


@settings(max_examples=200)
@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    assert refusal(data).code in {"exchange.not_a_package", "exchange.incomplete"}


@pytest.mark.parametrize("name", ["agreement.json", "template.toml", "agreement.pdf", "attachments/001.txt"])
def test_a_changed_entry_is_named(name: str) -> None:
    entries = sample.entries()
    entries[name] += b" "
    error = refusal(container.write(entries))
    assert (error.code, error.values["entry"]) == ("exchange.changed_entry", name)
    error = refusal(sample.resealed(entries))
    assert (error.code, error.values["entry"]) == ("exchange.changed_entry", name)


@pytest.mark.parametrize("name", ["agreement.json", "template.toml", "agreement.pdf", "manifest.json"])
def test_a_missing_entry_is_named(name: str) -> None:
    entries = sample.entries()
    del entries[name]
    error = refusal(sample.resealed(entries))
    assert (error.code, error.values["entry"]) == ("exchange.missing_entry", name)
    if name in {"agreement.json", "template.toml"}:
        error = refusal(relisted(entries))
        assert (error.code, error.values["entry"]) == ("exchange.missing_entry", name)


def test_an_unlisted_entry_is_named() -> None:
    error = refusal(sample.resealed({**sample.entries(), "assessment.pdf": b"%PDF-"}))
    assert (error.code, error.values["entry"]) == ("exchange.unlisted_entry", "assessment.pdf")


@pytest.mark.parametrize("name", ["notes.txt", "attachments/003.txt", "attachments/1.txt"])
def test_an_entry_of_an_unknown_kind_is_named(name: str) -> None:
    error = refusal(relisted({**sample.entries(), name: b"x"}))
    assert (error.code, error.values["entry"]) == ("exchange.unexpected_entry", name)


def test_a_list_that_names_an_entry_twice_is_refused() -> None:
    entries = sample.entries()
    manifest = json.loads(entries[package.MANIFEST])
    manifest["entries"].append(manifest["entries"][0])
    entries[package.MANIFEST] = json.dumps(manifest).encode()
    assert refusal(sample.resealed(entries)).values == {"field": "manifest.entries"}


def signed_list(*, without: str = "", changed: dict[str, bytes] | None = None) -> bytes:
    """The sample with a signed list that leaves an entry out, or is about other bytes."""
    entries = sample.entries()
    inside = {name: data for name, data in entries.items() if not name.startswith("META-INF/")}
    shown = {name: data for name, data in (inside | (changed or {})).items() if name != without}
    return container.write({**entries, asic.list_name(1): asic.write(shown, asic.signature_name(1))})


def test_a_seal_must_cover_everything_as_it_is() -> None:
    error = refusal(signed_list(without="agreement.pdf"))
    assert (error.code, error.values["entry"]) == ("exchange.unlisted_entry", "agreement.pdf")
    error = refusal(signed_list(changed={"agreement.pdf": b"%PDF- another"}))
    assert (error.code, error.values["entry"]) == ("exchange.changed_entry", "agreement.pdf")
    error = refusal(signed_list(changed={"assessment.pdf": b"%PDF-"}))
    assert (error.code, error.values["entry"]) == ("exchange.missing_entry", "assessment.pdf")


def test_a_package_without_a_seal_is_refused() -> None:
    entries = sample.entries()
    del entries[asic.signature_name(1)]
    assert refusal(container.write(entries)).code == "exchange.not_sealed"
    del entries[asic.list_name(1)]
    assert refusal(container.write(entries)).code == "exchange.not_sealed"


def test_what_lies_beside_the_seal_must_belong_to_it() -> None:
    entries = sample.entries()
    error = refusal(container.write({**entries, "META-INF/container.xml": b"<a/>"}))
    assert (error.code, error.values["entry"]) == ("exchange.unexpected_entry", "META-INF/container.xml")
    error = refusal(container.write({**entries, "META-INF/a.xml": b"<a/>", "META-INF/b.xml": b"<b/>"}))
    assert (error.code, error.values["entry"]) == ("exchange.missing_entry", asic.list_name(2))


def test_a_second_seal_over_the_same_is_read() -> None:
    entries = sample.entries()
    inside = {name: data for name, data in entries.items() if not name.startswith("META-INF/")}
    second = asic.write(inside, asic.signature_name(2))
    data = container.write({**entries, asic.list_name(2): second, asic.signature_name(2): b"another"})
    assert package.open_package(data).seals[1] == (second, b"another")
    entries[asic.list_name(1)] = asic.write(inside, asic.signature_name(2))
    assert refusal(container.write(entries)).code == "exchange.damaged"


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"<ASiCManifest/>",
        b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        b'<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"/>',
        b"<a>" * 50_000,
        b'<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#">' + b"<a>" * 50_000,
        b"\xff" * 10,
    ],
    ids=lambda xml: repr(xml[:20]),
)
def test_an_odd_signed_list_is_refused(xml: bytes) -> None:
    opening = b'<?xml version="1.0" encoding="UTF-8"?>\n'
    for written in (xml, opening + xml):
        error = refusal(container.write({**sample.entries(), asic.list_name(1): written}))
        assert (error.code, error.values["entry"]) == ("exchange.damaged", asic.list_name(1))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"xmlenc#sha256", b"xmlenc#sha512"),
        (b"ds:DigestMethod", b"ds:DigestManner"),
        (b"ds:DigestValue", b"ds:DigestWorth"),
        (b"asic:DataObjectReference", b"asic:DataObject"),
        (b"asic:ASiCManifest", b"asic:XAdESManifest"),
        (b"=</ds:DigestValue>", b"</ds:DigestValue>"),
        (b"<ds:DigestValue>", b"<ds:DigestValue>AAAA"),
        (b"agreement.pdf", b"agreement.json"),
    ],
)
def test_a_signed_list_in_other_words_is_refused(before: bytes, after: bytes) -> None:
    entries = sample.entries()
    assert before in entries[asic.list_name(1)]
    entries[asic.list_name(1)] = entries[asic.list_name(1)].replace(before, after)
    assert refusal(container.write(entries)).code == "exchange.damaged"


def test_too_long_a_signed_list_is_refused() -> None:
    long = b" " * (asic.MOST_BYTES + 1)
    assert refusal(container.write({**sample.entries(), asic.list_name(1): long})).code == "exchange.too_big"


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"stage": "closed"}, "manifest.details.stage"),
        ({"says": "0" * 64}, "manifest.details.says"),
        ({"sender": "stranger"}, "manifest.details.sender"),
        ({"at": "2026-11-22"}, "manifest.details.at"),
        ({"sender_name": 7}, "manifest.details.sender_name"),
    ],
)
def test_a_manifest_that_says_otherwise_is_refused(changed: dict[str, object], field: str) -> None:
    error = refusal(forged(**changed))
    assert (error.code, error.values["field"]) == ("exchange.bad_data", field)


def test_a_newer_package_is_told_as_such_even_if_it_holds_unknown_things() -> None:
    entries = {**sample.entries(), "timeline.json": b"{}"}
    manifest = json.loads(entries[package.MANIFEST])
    manifest.update(format=7, colour="blue")
    entries[package.MANIFEST] = json.dumps(manifest).encode()
    error = refusal(sample.resealed(entries))
    assert (error.code, error.values["found"]) == ("exchange.made_by_newer_version", 7)


def test_a_signature_over_other_content_is_refused() -> None:
    """A signature lifted onto changed words, with everything around it made to fit."""
    agreement = replace(sample.signed(), organisation="En annen avdeling")
    with pytest.raises(LedarappError) as caught:
        package.seal(package.draft(sample.contents(agreement)), sample.SEAL)
    assert caught.value.code == "exchange.signature_over_other_content"
    assert caught.value.values["name"] == "Åse Lie"


def test_a_signature_on_an_earlier_version_may_be_over_other_content() -> None:
    reopened = replace(sample.signed(), version=2, organisation="En annen avdeling")
    assert package.open_package(sample.sealed(reopened)).agreement == reopened


def test_a_form_that_is_no_text_is_refused() -> None:
    error = refusal(relisted({**sample.entries(), package.TEMPLATE: b"\xff"}))
    assert (error.code, error.values["entry"]) == ("exchange.damaged", package.TEMPLATE)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "../plan.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        "plan\u202efdp.exe",
        "a\nb",
        "x" * 201,
        " a.pdf",
        "a.pdf.",
    ],
)
def test_an_attachments_name_is_a_files_name(name: str) -> None:
    contents = replace(sample.contents(), attachments=(Attachment(name=name, data=b""),))
    with pytest.raises(LedarappError) as caught:
        package.draft(contents)
    assert caught.value.code == "exchange.bad_data"


def test_attachments_keep_their_order_and_names() -> None:
    names = ["Vedlegg – åtte.pdf", "Bilde.PNG", "日本.日本"]
    many = tuple(Attachment(name=name, data=name.encode()) for name in names)
    contents = replace(sample.contents(), attachments=many)
    data = package.seal(package.draft(contents), sample.SEAL)
    assert package.open_package(data).attachments == many
    inside = [name for name in container.read(data) if name.startswith("attachments/")]
    assert inside == ["attachments/001.pdf", "attachments/002.png", "attachments/003.bin"]
