"""How the goals are spread over the form's areas, as blocks: what the parties look at before they agree."""

from __future__ import annotations

from collections.abc import Iterator

from ledarapp.documents.blocks import Block, Heading, Plot
from ledarapp.documents.words import Words
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.balance import Balance, Lane, Verdict, lanes


def spread(agreement: Agreement, words: Words) -> Iterator[Block]:
    """Give the plot under its heading; nothing where there is nothing to spread."""
    shown = lanes(agreement, words.template)
    if len(shown) < 2 or not any(lane.count for lane in shown):  # noqa: PLR2004 - one area is no spread
        return
    verdicts = tuple(_verdict(lane, words) for lane in shown)
    suggested = any(lane.verdict is not Verdict.FREE for lane in shown)
    yield Heading(
        text=words.word("balance"),
        level=2,
        note=words.word("balance_suggested" if suggested else "balance_counted"),
    )
    told = (f"{lane.name}: {lane.count}, {verdict}" for lane, verdict in zip(shown, verdicts, strict=True))
    yield Plot(
        subject=Balance(lanes=shown, verdicts=verdicts), alt=f"{words.word('balance')}. {'. '.join(told)}."
    )


def _verdict(lane: Lane, words: Words) -> str:
    return words.word(f"balance_{lane.verdict}", count=lane.off)
