"""How an agreement begins from the window: which form is meant when nobody has chosen, and the example."""

from __future__ import annotations

from ledarapp.domain.template import FormCard, nearest
from ledarapp.operations import drafting, listing
from ledarapp.operations.desk import Opened
from ledarapp.ui.workplace import Workplace


def example(workplace: Workplace) -> Opened:
    """Begin the example of the form nearest to the reader, in the interface's language where it has that."""
    template = listing.form_types(workplace.desk, workplace.language.language)[0]
    return drafting.example(workplace.desk, template.key, document_language(workplace, template))


def document_language(workplace: Workplace, template: FormCard) -> str:
    """Return the document language to suggest: the one nearest to the interface's, else the form's first."""
    near = nearest(workplace.language.language)
    return next((tag for tag in near if tag in template.languages), template.languages[0])
