"""One door to every kind of identity: a PKCS#12 file with its password, or a smart card with its PIN."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ledarapp.signatures import credentials
from ledarapp.signatures.credentials import Certified
from ledarapp.signatures.sign import Held


def on_card(data: bytes) -> bool:
    """Whether this identity lies on a card, so that signing asks for a PIN."""
    return data.startswith(b"{")  # a description in JSON; PKCS#12 begins with another byte


@contextmanager
def unlocked(data: bytes, password: str) -> Iterator[Held]:
    """Sign with this identity while the block lasts; ``password`` is the file's or the card's PIN.

    Raises what ``credentials.load_pkcs12`` or ``card.opened`` raises.
    """
    if not on_card(data):
        yield credentials.load_pkcs12(data, password)
        return
    from ledarapp.signatures import card  # noqa: PLC0415 - its library is loaded for those who have a card

    with card.opened(card.read(data), password) as held:
        yield held


def told(data: bytes, password: str) -> Certified:
    """Return what may be told of this identity; a card need not be there for it, nor its PIN."""
    if not on_card(data):
        return credentials.load_pkcs12(data, password)
    from ledarapp.signatures import card  # noqa: PLC0415 - see above

    return card.read(data)
