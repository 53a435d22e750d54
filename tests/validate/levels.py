"""An agreement signed by both with certificates of a public authority: with time stamps, and to last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.serialization import Encoding

from ledarapp import app
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.signature import Edition
from ledarapp.operations import apart, drafting, exchanging, identity, printing, signing
from ledarapp.operations.desk import Desk
from ledarapp.signatures import credentials
from tests.signatures import public_authority
from tests.signatures.public_authority import PublicAuthority
from tests.validate.made import Made

_FORM, _LANGUAGE = "ufd-ad", "nb"


def make(folder: Path) -> Iterator[Made]:
    """Write one file a level, and the certificates that are trusted, below ``folder``."""
    with TemporaryDirectory() as held, public_authority.running(Path(held)) as public:
        root = public.root.public_bytes(Encoding.DER)
        (folder / "certificates" / "public-authority.der").write_bytes(root)
        for level in ("T", "LTA"):
            path = folder / "documents" / f"level-{level.lower()}-nb-agreement-2.pdf"
            path.write_bytes(_signed(public, folder / "certificates", lasting=level == "LTA"))
            yield Made(path=path, form="level", language=_LANGUAGE, state="2", last=True, level=level)


def _signed(public: PublicAuthority, trusted: Path, *, lasting: bool) -> bytes:
    with app.rehearsal_desks() as desks:
        leader, superior = (
            replace(desk, timestamp_url=public.address, lasting_proof=lasting) for desk in desks
        )
        opened = drafting.example(leader, _FORM, _LANGUAGE)
        bare = replace(opened.agreement, self_evaluation=SelfEvaluation(), assessment=Assessment())
        drafting.save(leader, bare)
        for desk, name in ((leader, bare.leader.name), (superior, bare.superior.name)):
            _identify(desk, name, public, trusted, lasting=lasting)
        signing.sign(leader, drafting.open_agreement(leader, bare.id))
        package = exchanging.pack(leader, drafting.open_agreement(leader, bare.id))
        seen = exchanging.look(
            package, known=exchanging.known_people(superior), now=superior.now(), judges=apart.here
        )
        exchanging.take_in(superior, seen, exchanging.compare(superior, seen))
        signing.sign(superior, drafting.open_agreement(superior, bare.id))
        pdf = printing.signed(superior, drafting.open_agreement(superior, bare.id), Edition.AGREEMENT)
        assert pdf is not None
        return pdf


def _identify(desk: Desk, name: str, public: PublicAuthority, trusted: Path, *, lasting: bool) -> None:
    """A certificate that carries no proof along must be trusted itself: the judge asks nobody."""
    held = public.issue(name)
    if not lasting:
        (trusted / f"{held.fingerprint}.der").write_bytes(held.certificate)
    identity.bring(desk, credentials.to_pkcs12(held, "secret"), "secret")
