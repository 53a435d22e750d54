"""The printed words of one document: the form's and the common ones, dates and names, in one language."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from ledarapp.documents.lines import NO_BREAK
from ledarapp.domain.agreement import Agreement, Person, numbers
from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.domain.goal import Audience
from ledarapp.domain.template import Level, Template, Wording, say
from ledarapp.domain.wording import mandate

_TIME = {"en": "HH:mm"}
"""Nordic languages write the hour with a dot."""


@dataclass(frozen=True, slots=True)
class Words:
    """Says things in the document's language."""

    template: Template
    language: str
    _counted: list[tuple[Agreement, dict[str, str]]] = field(
        default_factory=list, init=False, compare=False, repr=False
    )

    def numbers(self, agreement: Agreement) -> dict[str, str]:
        """Return every goal's printed number by its id; counted once for the agreement at hand."""
        if not self._counted or self._counted[0][0] is not agreement:
            self._counted[:] = [(agreement, numbers(agreement, self.template.area_keys))]
        return self._counted[0][1]

    def word(self, key: str, **places: object) -> str:
        """Return a printed word with its places filled; raises ``KeyError`` for one that nobody has."""
        word = self.template.word(key, self.language)
        for name, value in places.items():
            word = word.replace(f"{{{name}}}", str(value))
        return word

    def say(self, wording: Wording) -> str:
        return say(wording, self.language)

    def readers(self, audience: Audience) -> str:
        """Return «Visible to: The unit»; what is public says just that."""
        name = self.word(f"audience_{audience}")
        return name if audience is Audience.PUBLIC else f"{self.word('audience')}: {name}"

    def mandate(self, person: Person) -> str:
        """Return for whom this party signs and by which decision, or nothing."""
        return mandate(person, self.template, self.language)

    def date(self, day: date) -> str:
        """Return «1. januar 2025»; the day never stands alone at a line's end."""
        return written_date(day, self.language)

    def moment(self, at: datetime) -> str:
        """Return «28. januar 2025 kl. 10.42» as the clock showed in ``at``'s own zone; UTC is named."""
        pattern = _TIME.get(self.language.partition("-")[0], "HH.mm")
        time = format_time(at.time(), pattern, locale=_locale(self.language))
        zone = f"{NO_BREAK}UTC" if at.tzinfo is not None and not at.utcoffset() else ""
        said = self.word("at_time", date=self.date(at.date()), time=time)
        return said.replace(f" {time}", f"{NO_BREAK}{time}{zone}")

    def number(self, value: float) -> str:
        """Return a number with one decimal, as the language writes it."""
        return format_decimal(value, format="0.0", locale=_locale(self.language))

    def level(self, key: str) -> tuple[str, int]:
        """Return a level in words, and its place on the scale from 1; 0 for no level."""
        if key == NOT_RATED:
            return self.word("not_rated"), 0
        for place, level in enumerate(self.template.levels, start=1):
            if level.key == key:
                return self.level_name(level), place
        return self.word("no_level"), 0

    def level_name(self, level: Level) -> str:
        """Return «tilfredsstillende (middels)»."""
        gloss = self.say(level.gloss)
        return f"{self.say(level.label)} ({gloss})" if gloss else self.say(level.label)


def written_date(day: date, language: str) -> str:
    """Return the date in words, without a break between the day and the month."""
    written = format_date(day, format="long", locale=_locale(language))
    return written.replace(" ", NO_BREAK, 1)


def post(person: Person) -> str:
    """Return the post and unit of a party: «avdelingsdirektør, Økonomiseksjonen»."""
    return ", ".join(part for part in (person.title.strip(), person.unit.strip()) if part)


def capital(text: str) -> str:
    """Return ``text`` with a capital first letter; the rest is left alone."""
    return text[:1].upper() + text[1:]


def small(name: str) -> str:
    """Return ``name`` as it stands inside a sentence: an abbreviation keeps its first letter."""
    return name[0].lower() + name[1:] if name[1:2].islower() else name


@lru_cache(maxsize=8)
def _locale(language: str) -> Locale:
    return Locale.parse("en_GB" if language == "en" else language.replace("-", "_"))
