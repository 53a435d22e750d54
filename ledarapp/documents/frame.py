"""What stands around the blocks of a document: title, head, foot, and what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ledarapp.documents.blocks import Block, Document
from ledarapp.documents.parts import groups, lines
from ledarapp.documents.words import Words, capital, small
from ledarapp.domain.signature import Role
from ledarapp.domain.wording import title

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement

UNDATED = date(2000, 1, 1)
"""The date a file bears while the period hasn't been set: a file must bear one, and the clock isn't asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What one document says around its blocks. ``audience`` names its readers, ``status`` how far it is."""

    headline: str
    subtitle: str
    audience: str
    status: str
    mark: str
    copy_note: str
    content_hash: str

    def around(self, agreement: Agreement, words: Words, blocks: tuple[Block, ...]) -> Document:
        """Return the document with these blocks in it."""
        number = agreement.case_number.strip()
        return Document(
            title=self.headline,
            subtitle=self.subtitle,
            language=agreement.language,
            author=agreement.leader.name.strip(),
            on=agreement.period.start or UNDATED,
            head_left=tuple(dict.fromkeys(lines(agreement.organisation, agreement.superior.unit))),
            head_right=lines(f"{words.word('case_number')} {number}" if number else "", self.audience),
            head_running=title(agreement, words.template),
            foot_left=" · ".join(lines(self.headline, agreement.leader.name)),
            foot_centre=f"{words.word('version')} {agreement.version}  ·  {groups(self.content_hash)}",
            foot_status=self.status,
            page_of=words.word("page_of"),
            continued=words.word("continued"),
            mark=self.mark,
            data_description=words.word("data_attached"),
            copy_note=self.copy_note,
            blocks=blocks,
        )


def parties_line(agreement: Agreement, words: Words) -> str:
    """Return «Avdelingsdirektør og ekspedisjonssjef», empty while a post is lacking."""
    posts = [
        agreement.person(role).title.strip() or small(words.say(words.template.roles[role]))
        for role in (Role.LEADER, Role.SUPERIOR)
    ]
    return capital(f" {words.word('and')} ".join(posts)) if all(posts) else ""
