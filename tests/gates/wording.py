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
    for pattern, reason in {**_EVERYWHERE, **_BY_LANGUAGE[language]}.items():
        found = re.search(pattern, text, re.IGNORECASE)
        if found:
            yield f"«{found[0]}»: {reason}"
