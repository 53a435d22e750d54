"""A time stamp authority (RFC 3161), asked over the network; whatever it answers amiss is one error."""

from __future__ import annotations

import asyncio
import http.client
import urllib.request

from asn1crypto import cms, tsp
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

from ledarapp.domain.errors import LedarappError
from ledarapp.signatures.damage import DAMAGE

_PATIENCE = 10
"""Seconds until a silent server counts as one that doesn't answer."""

_LARGEST = 1_000_000
_AMISS: tuple[type[Exception], ...] = (TimestampRequestError, OSError, http.client.HTTPException, *DAMAGE)


class Authority(TimeStamper):
    """The authority at this address. Raises ``signatures.no_timestamp`` for any other answer than a stamp."""

    def __init__(self, address: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._address = address

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        try:
            token = await super().async_timestamp(message_digest, md_algorithm)
            stamped = token["content"]["encap_content_info"]["content"].parsed["message_imprint"]
            said = bytes(stamped["hashed_message"].native)
        except _AMISS as error:
            raise self._amiss() from error
        if said != message_digest:
            raise self._amiss()
        return token

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        answer = await asyncio.to_thread(self._ask, req.dump())
        return tsp.TimeStampResp.load(answer, strict=True)

    def _ask(self, query: bytes) -> bytes:
        if not self._address.startswith(("https://", "http://")):
            raise self._amiss()
        request = urllib.request.Request(  # noqa: S310 - the scheme was looked at above
            self._address, data=query, headers={"Content-Type": "application/timestamp-query"}
        )
        with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:  # noqa: S310 - as above
            return bytes(answer.read(_LARGEST))

    def _amiss(self) -> LedarappError:
        return LedarappError("signatures.no_timestamp", address=self._address)
