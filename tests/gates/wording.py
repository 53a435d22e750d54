"""Words and signs the interface does without, each with the reason."""

import re
from collections.abc import Iterator

_EVERYWHERE = {
    r"!": "no exclamation marks",
    r"\w ?\*( |$)": "no asterisk for what must be filled in",
    r"\b(departementsråd|ekspedisjonssjef|expeditionschef|kanslichef|statssekretær|statssekreterare)\w*": (
        "titles differ from country to country: they are the agreement's own data"
    ),
}
_BY_LANGUAGE = {
    "en": {
        r"\b(mandatory|obligatory)\b": "say «Must be filled in»",
        r"\b(invalid|illegal|fatal)\b": "say what is wrong, without blame",
        r"\bplease\b": "plain and short",
    },
    "nb": {
        r"\b(obligatorisk|påkrevd)\w*": "say «Må fylles ut»",
        r"\bmåloppfyllelse\w*": "say «måloppnåelse»",
        r"\b(ugyldig)\w*": "say what is wrong, without blame",
        r"\bvennligst\b": "plain and short",
        r"[äö]": "a Swedish letter",
    },
    "nn": {
        r"\b(obligatorisk|påkravd)\w*": "say «Må fyllast ut»",
        r"\b(ikke|hva|hvem|hvor|hvordan|hvilke\w*|noen|noe|fra|være|gjøre|jeg|dere|også)\b": "bokmål",
        r"\b(leder|virksomhet|egenevaluering|måloppnåelse|sikkerhetskopi|kilde)\w*": "bokmål",
        r"\b(lagre|åpne|angre|signere|endre|velge|vise|begynne\w*|fortsett\w*)\b": "bokmål",
        r"\b(ugyldig)\w*": "say what is wrong, without blame",
        r"\bver ?venleg\b": "plain and short",
        r"[äö]": "a Swedish letter",
    },
    "fi": {
        r"\bpakolli\w*": "say «Täytettävä»",
        r"\besimie(s|h)\w*": "say «esihenkilö»",
        r"\btyydyttäv\w*": "sounds like a poor school mark: say «riittävässä määrin»",
        r"\btulossopimu\w*": "the agency's agreement with its ministry: say «sopimus»",
        r"\b(virheellinen|virheellis\w*|laiton)\b": "say what is wrong, without blame",
        r"\b(ole hyvä|olkaa hyvä)\b": "plain and short",
        r"[«»“]": "Finnish quotation marks are ”…”",
        r"[æø]": "a Norwegian letter",
    },
    "sv": {
        r"\bobligatorisk\w*": "say «Måste fyllas i»",
        r"\bresultatavtal\w*": "in Finland the agency's agreement with its ministry: say «avtal»",
        r"\b(kontra)?signer(a|as|ar|at|ade|ats|ing|ingen)\b": "say «skriva under», «undertecknad»",
        r"\brespons\w*": "say «återkoppling»",
        r"\bogiltig\w*": "say what is wrong, without blame",
        r"\bvänligen\b": "plain and short",
        r"[æø]": "a Norwegian letter",
    },
}


def faults(language: str, text: str) -> Iterator[str]:
    """Say what in this text the interface does without."""
    for pattern, reason in {**_EVERYWHERE, **_BY_LANGUAGE[language.partition("-")[0]]}.items():
        found = re.search(pattern, text, re.IGNORECASE)
        if found:
            yield f"«{found[0]}»: {reason}"
