"""What a register is given, without a package around it."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.collected import Collected
from ledarapp.domain.search import words_of
from ledarapp.store import mapping
from ledarapp.templates import Library
from tests.store.sample import AT, FORM, a_snapshot

TEMPLATE = Library(Path(__file__).resolve().parents[2] / "resources").get("ufd-ad")


def collected(agreement: Agreement, *, at: datetime = AT) -> Collected:
    """Return the agreement as a package sealed at this time would bring it."""
    state = f"{at} {mapping.as_text(agreement)}"
    return Collected(
        agreement=agreement,
        template_text=FORM,
        snapshots=(replace(a_snapshot(), agreement=agreement.id, id=f"signed {agreement.id}"),),
        package=sha256(state.encode()).hexdigest(),
        sealed_at=at,
        sealer="Ola Nordmann",
        fingerprint="cd" * 32,
        words=words_of(agreement, TEMPLATE),
    )
