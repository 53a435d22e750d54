"""Plain looks at words: are two goals alike, is one about staff, does one only say that things get better."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+")
_SHORTEST = 4
_ALIKE = 0.65
_INSIDE = 0.9
_FEWEST_INSIDE = 3

# Endings of Norwegian, Swedish and English words, taken off while four letters stay. What stays is no true
# stem; it only has to be one for the forms of a word and differ between words, so compounds stay whole.
_ENDING = re.compile(
    r"(?<=\w{4})(?:(?:ningene|ningarna|ningen|ning|ingene|ingen|ing|erne|arna|erna|orna|ane|ene|ere|are|ade|ede"
    r"|ande|ende|ar|er|or|en|et|te|na|ad|at|ed|es|e|a|t)s?|s)$"
)
EMPTY_WORDS = frozenset({
    "alle", "andre", "dette", "denne", "disse", "eller", "etter", "flere", "gjennom", "innen", "mellom",
    "over", "skal", "være", "både", "hvor", "samt", "slik", "alla", "andra", "detta", "dessa", "efter",
    "flera", "genom", "inom", "mellan", "varje", "under", "vara", "även", "about", "also", "each", "from",
    "have", "into", "more", "shall", "should", "than", "that", "their", "them", "this", "through", "which",
    "will", "with",
})  # fmt: skip
"""Words that say nothing of what a text is about."""


class Side(StrEnum):
    """What a leader answers for beside the professional work (R247)."""

    STAFF = "staff"
    ECONOMY = "economy"
    USERS = "users"


# In an agreement on a Norwegian form people write bokmål or nynorsk, so both stand under «nb».
_STAFF: dict[str, tuple[str, ...]] = {
    "nb": (
        "medarbeid", "ansatt", "tilsett", "personal", "arbeidsmiljø", "sykefravær", "sjukefråvær",
        "kompetanse", "tillitsvalg", "tillitsvald", "kolleg", "bemanning", "turnover", "trivsel",
    ),
    "sv": (
        "medarbet", "anställ", "personal", "arbetsmiljö", "sjukfrånvaro", "kompetens", "arbetsgemenskap",
        "förtroendev", "kolleg", "bemanning", "trivsel", "arbetshälsa",
    ),
    "en": (
        "staff", "employee", "colleague", "working environment", "sick leave", "competence", "skills",
        "personnel", "work environment", "turnover", "team member",
    ),
}  # fmt: skip

_ECONOMY: dict[str, tuple[str, ...]] = {
    "nb": ("økonomi", "budsjett", "regnskap", "rekneskap", "kostnad", "utgift", "innsparing", "ressursbruk"),
    "sv": ("ekonomi", "budget", "bokför", "redovisning", "kostnad", "utgift", "besparing", "resursanvänd"),
    "en": ("econom", "budget", "accounts", "accounting", "cost", "expenditure", "spending", "financ"),
}
_USERS: dict[str, tuple[str, ...]] = {
    "nb": (
        "bruker", "brukar", "innbygger", "innbyggjar", "publikum", "kunde", "klage", "elev", "pasient",
        "mottaker", "mottakar", "søkere", "søkjarar",
    ),
    "sv": (
        "brukare", "användar", "medborgare", "invånar", "kundn", "kundt", "kunder", "kundserv", "klagomål",
        "elever", "patient", "sökande",
    ),
    "en": ("user", "citizen", "resident", "customer", "client", "complaint", "pupil", "applicant"),
}  # fmt: skip
_SIDES = {Side.STAFF: _STAFF, Side.ECONOMY: _ECONOMY, Side.USERS: _USERS}

_VAGUE = {
    "nb": (
        r"forbedr(?:e|er|es|et|a|ing|inga|ingen|inger)|(?:for)?styrk(?:e|er|es|et|a|ing|ingen)"
        r"|bedr(?:e|er|es|et|ing)|videreutvikl(?:e|er|es|et|a|ing|ingen)"
        r"|optimaliser(?:e|er|es|t|ing|ingen)|effektiviser(?:e|er|es|t|ing|ingen)"
        r"|øk(?:e|er|es|t|te|ende|ning|ningen)"
        r"|forbetr(?:a|ar|ast|ing|inga|ingar)|betr(?:a|ar|ast|ing)|vidareutvikl(?:a|ar|ast|ing|inga)"
        r"|styrk(?:ja|jer|jast|ast)|(?:optimaliser|effektiviser)(?:a|ast|inga)|auk(?:a|ar|ast|ing|inga)"
    ),
    "sv": (
        r"förbättr(?:a|ar|as|at|ad|ade|ats|ing|ingen|ingar)|(?:för)?stärk(?:a|er|as|s|t|ta|te|ts|ande|ning)"
        r"|bättre|vidareutveckl(?:a|ar|as|at|ad|ats|ing|ingen)|optimer(?:a|ar|as|at|ad|ing|ingen)"
        r"|effektiviser(?:a|ar|as|at|ad|ing|ingen)|ök(?:a|ar|as|at|ad|ade|ande|ning|ningen)"
    ),
    "en": (
        r"improv(?:e|es|ed|ing|ement|ements)|strengthen(?:s|ed|ing)?|better|enhanc(?:e|es|ed|ing|ement)"
        r"|optimi[sz](?:e|es|ed|ing|ation)|increas(?:e|es|ed|ing)"
    ),
}
_VAGUE_WORD = {tag: re.compile(rf"\b(?:{forms})\b", re.IGNORECASE) for tag, forms in _VAGUE.items()}

# What was done, counted: meetings, courses, reports. Complaints, cases or days tell of an effect.
_EDGES = {
    "nb": (
        r"(?:antall|tallet på|hvor mange|talet på|kor mange)\s+(?:\w+\s+){0,2}\w*"
        r"(?:møte|møter|kurs|seminar|seminarer|rapporter|rapportar|notater|notat|besøk|publikasjoner"
        r"|publikasjonar|foredrag|oppslag|samlinger|samlingar)"
    ),
    "sv": (
        r"(?:antal|antalet|hur många)\s+(?:\w+\s+){0,2}\w*"
        r"(?:möten|kurser|seminarier|rapporter|promemorior|besök|publikationer|föredrag|inlägg|träffar)"
    ),
    "en": (
        r"(?:number of|how many)\s+(?:\w+\s+){0,2}"
        r"(?:meetings|courses|seminars|reports|memos|visits|publications|talks|posts|workshops)"
    ),
}
_EDGE = {tag: re.compile(rf"\b{forms}\b", re.IGNORECASE) for tag, forms in _EDGES.items()}

# Carrying on or clearing up: good work, but on its own it says nothing of where to go.
_KEEPS = {
    "nb": (
        r"videreføre[rs]?|opprettholde[rs]?|beholde[rs]?|ta(?:r)? igjen|som (?:før|i fjor)|etterslep"
        r"|vidarefør(?:a|er|ast)|halda? ved lag|oppretthald(?:a|er)|tek igjen"
    ),
    "sv": r"upprätthåll(?:a|er|s)|behåll(?:a|er|s)|ta(?:r)? igen|som (?:förut|i fjol)",
    "en": r"maintain(?:s|ed)?|keep(?:s)? up|carr(?:y|ies) on|as (?:before|last year)|backlogs?",
}
_KEEP = {tag: re.compile(rf"\b(?:{forms})\b", re.IGNORECASE) for tag, forms in _KEEPS.items()}

# A deadline is a day, or a year after a word that sets a limit: «innen utgangen av 2026», «senast 2026».
_DEADLINE = re.compile(
    r"\b(?:0?[1-9]|[12]\d|3[01])(?P<mark>[./])\s?(?:0?[1-9]|1[0-2])(?P=mark)\s?(?P<day>(?:20)?\d\d)\b(?![./])"
    r"|\b(?P<iso>20\d\d)-\d\d-\d\d\b"
    r"|\b(?:innen|innan|før|senest|seinast|utgangen av|utløpet av|løpet av|inom|före|senast|utgången av"
    r"|loppet av|by|before|within|during|end of|no later than)\b"
    r"(?:\s+[^\W\d]+|\s+\d{1,2}\.?){0,4}\s+(?P<year>20\d\d)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def alike(one: str, other: str) -> bool:
    """Tell whether two texts say much the same: most of their words are shared, or one holds the other.

    A word weighs as much as it is long: in our languages the long compound carries the meaning. Texts that
    differ in their numbers alone («fase 1», «fase 2») are not alike.
    """
    first, second = _stems(one), _stems(other)
    if not first or not second or _numbers(one) != _numbers(other):
        return False
    both = first & second
    shared, least, most = _weight(both), *sorted((_weight(first), _weight(second)))
    if shared >= _ALIKE * (least + most - shared):
        return True
    return len(both) >= _FEWEST_INSIDE and shared >= _INSIDE * least


@lru_cache(maxsize=1024)
def speaks_of(side: Side, text: str, language: str) -> bool:
    """Tell whether the text speaks of this side; ``language`` is the document's (BCP 47)."""
    folded = text.casefold()
    return any(stem in folded for stem in _SIDES[side].get(_base(language), ()))


@lru_cache(maxsize=1024)
def vague_word(text: str, language: str) -> str:
    """Return the first word that only says that things get better («forbedrer»), as written, or nothing."""
    words = _VAGUE_WORD.get(_base(language))
    found = words.search(text) if words else None
    return found[0] if found else ""


@lru_cache(maxsize=1024)
def counts_edges(text: str, language: str) -> bool:
    """Tell whether an indicator only counts what was done («antall møter»), not what came of it (R345)."""
    words = _EDGE.get(_base(language))
    return words is not None and words.search(text) is not None


@lru_cache(maxsize=1024)
def only_keeps(text: str, language: str) -> bool:
    """Tell whether the text speaks of carrying on what was («opprettholder»), or of clearing up after it."""
    words = _KEEP.get(_base(language))
    return words is not None and words.search(text) is not None


@lru_cache(maxsize=4096)
def last_deadline(text: str) -> int:
    """Return the year of the last deadline the text names («innen 31.12.2026»); 0 when it names none."""
    found = (match["day"] or match["iso"] or match["year"] for match in _DEADLINE.finditer(text))
    return max((int(year) % 100 + 2000 for year in found), default=0)


@lru_cache(maxsize=4096)
def has_number(text: str) -> bool:
    """Tell whether the text names any number, so that one can see when it is reached."""
    return bool(_NUMBER.search(text))


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(stem(word) for word in words if len(word) >= _SHORTEST and word not in EMPTY_WORDS)


def stem(word: str) -> str:
    """Return the word, in lower case, without the endings of its forms."""
    shorter = _ENDING.sub("", word)
    while shorter != word:
        word, shorter = shorter, _ENDING.sub("", shorter)
    return word


@lru_cache(maxsize=2048)
def _numbers(text: str) -> tuple[str, ...]:
    return tuple(_NUMBER.findall(text))


def _weight(stems: frozenset[str]) -> int:
    return sum(map(len, stems))


def _base(language: str) -> str:
    return language.partition("-")[0]
