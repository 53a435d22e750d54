"""Makes what is judged: every edition of every form in every language, from blank to signed by both."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Collection, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from ledarapp import app, files, paths
from ledarapp.domain.agreement import Person
from ledarapp.domain.paper import Paper, Record
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import current
from ledarapp.operations import drafting, guiding, identity, listing, printing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.operations.rehearsal import Rehearsal
from ledarapp.signatures import credentials
from ledarapp.templates import Library
from tests import exported
from tests.documents.samples import EDITIONS, LANGUAGES, TEMPLATE, crowded, drawn, example
from tests.validate import levels
from tests.validate.made import BLANK, UNSIGNED, Made

_CROWD = 40

Kept: TypeAlias = dict[tuple[str, str], bytes]
"""Files by edition (or "package") and state."""


def make(folder: Path, forms: Collection[str] = ()) -> tuple[list[Made], list[str]]:
    """Write everything into ``folder/documents``, certificates into ``folder/certificates``.

    ``forms`` are the keys of those to take; none means all. Returns what was made, and what couldn't be.
    """
    for each in (folder / "documents", folder / "certificates"):
        files.make_folder(each)
    journeys = [
        (form.key, language)
        for form in Library(paths.resources()).all()
        if not forms or form.key in forms
        for language in form.languages
    ]
    made: list[Made] = [*_others(folder / "documents"), *levels.make(folder)]
    faults: list[str] = []
    workers = min(os.cpu_count() or 1, len(journeys))
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        waiting = {pool.submit(journey, *each, folder): each for each in journeys}
        for done in as_completed(waiting):
            error = done.exception()
            if error is None:
                written, refused = done.result()
                made, faults = made + written, faults + refused
            else:
                faults.append(f"{'-'.join(waiting[done])}: {type(error).__name__}: {error}")
    return sorted(made, key=lambda each: each.path), faults


def journey(form: str, language: str, folder: Path) -> tuple[list[Made], list[str]]:
    """Play one form's example in one language and write every state of every edition on the way.

    Told as well is which edition doesn't leave in which format.
    """
    kept: Kept = {}
    with app.rehearsal_desks() as (leader, superior), TemporaryDirectory() as out:
        fresh = drafting.new(leader, form, language, side=Role.LEADER, me=Person())
        kept |= {(str(which), BLANK): _draw(leader, fresh, which) for which in fresh.template.papers}
        listing.delete(leader, fresh.agreement.id)
        for _ in Rehearsal(leader, superior, form, language, Path(out)).play():
            for desk in (leader, superior):
                kept |= dict(_signed(desk, kept))
        _demand_all(fresh, kept)
        (closed,) = _opened(leader)
        kept |= {(str(which), UNSIGNED): _draw(leader, closed, which) for which in closed.template.handouts}
        kept["package", "1"] = (Path(out) / "package.asice").read_bytes()
        faults = [*exported.faults(leader, closed, closed.template.papers)]
        for desk in (leader, superior):
            _trust(desk, folder / "certificates")
    written = [_write(folder / "documents", form, language, *each, kept) for each in kept]
    return written, [f"{form}-{language}: {each}" for each in faults]


def _signed(desk: Desk, kept: Kept) -> Iterator[tuple[tuple[str, str], bytes]]:
    """What lies newly signed on the desk, and the unsigned file that it must begin with."""
    for opened in _opened(desk):
        for which in Edition:
            count = sum(each.edition is which for each in current(opened.agreement))
            pdf = printing.signed(desk, opened, which)
            if pdf is None or (str(which), str(count)) in kept:
                continue
            unsigned = _draw(desk, opened, which)
            if not pdf.startswith(unsigned):
                raise AssertionError(f"the signed {which} isn't the one that was drawn")
            yield (str(which), UNSIGNED), unsigned
            yield (str(which), str(count)), pdf


def _demand_all(opened: Opened, kept: Kept) -> None:
    """Every edition must have been met with each signature that the form asks for."""
    for which in Edition:
        for count in range(1, len(opened.template.signers(which)) + 1):
            if (str(which), str(count)) not in kept:
                raise AssertionError(f"no {which} with {count} signatures was met")


def _opened(desk: Desk) -> list[Opened]:
    return [
        drafting.open_agreement(desk, each.id) for each in listing.agreements(desk) if each.deleted_at is None
    ]


def _draw(desk: Desk, opened: Opened, which: Paper) -> bytes:
    return printing.draw(opened, which, desk.resources)


def _trust(desk: Desk, folder: Path) -> None:
    """Hand over the certificate that signs at this desk: nobody else vouches for it."""
    held = credentials.load_pkcs12(*identity.locked(desk))
    (folder / f"{held.fingerprint}.der").write_bytes(held.certificate)


def _write(folder: Path, form: str, language: str, what: str, state: str, kept: Kept) -> Made:
    ending = "asice" if what == "package" else "pdf"
    path = folder / f"{form}-{language}-{what}-{state}.{ending}"
    path.write_bytes(kept[what, state])
    last = state.isdigit() and (what, str(int(state) + 1)) not in kept
    return Made(path=path, form=form, language=language, state=state, last=last)


def _others(folder: Path) -> Iterator[Made]:
    """An agreement of many pages, whose tables go on; records of an agreement's way; the printed guide."""
    agreement = crowded(example(), _CROWD)
    for which in EDITIONS:
        yield _made(folder, "crowded", "nb", which, drawn(agreement, which))
    for language in LANGUAGES:
        gone_on = Opened(agreement=exported.gone_on(example(language)), template=TEMPLATE, side=Role.LEADER)
        for record in Record:
            pdf = printing.draw(gone_on, record, paths.resources())
            yield _made(folder, "record", language, record, pdf)
        yield _made(folder, "guide", language, "guide", guiding.printable(paths.resources(), language))


def _made(folder: Path, form: str, language: str, what: str, pdf: bytes) -> Made:
    path = folder / f"{form}-{language}-{what}-{UNSIGNED}.pdf"
    path.write_bytes(pdf)
    return Made(path=path, form=form, language=language, state=UNSIGNED)
