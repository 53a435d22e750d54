"""The words of a question sheet, whichever way it is filled in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ledarapp.documents.frame import UNDATED
from ledarapp.documents.words import Words
from ledarapp.domain.views import QuestionSheet


@dataclass(frozen=True, slots=True)
class SheetWords:
    """Says what stands on a sheet, in its language."""

    sheet: QuestionSheet
    words: Words

    def word(self, key: str, **places: object) -> str:
        """Return a printed word."""
        return self.words.word(key, **places)

    def about(self) -> str:
        """Return whom the sheet is about."""
        return self.word("sheet_about", name=self.sheet.about) if self.sheet.about else ""

    def due(self) -> tuple[str, ...]:
        """Return by when answers are wanted, if that is set."""
        due = self.sheet.due
        return (self.word("sheet_due", date=self.words.date(due)),) if due else ()

    def issued(self) -> date:
        """Return the day the sheet was made."""
        return self.sheet.issued or UNDATED

    def intro(self) -> tuple[str, ...]:
        """Return what one should know before answering."""
        named = ", ".join(each.title for each in self.sheet.groups if each.named)
        return (
            self.word("sheet_intro", value=self.sheet.minimum),
            *((self.word("sheet_named", name=named),) if named else ()),
            self.word("sheet_open"),
        )
