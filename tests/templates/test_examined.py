"""Every mistake of a form is told at once, and a part that is begun leaves the form sound."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.domain.errors import LedarappError
from ledarapp.templates import Library
from ledarapp.templates.form import examine, read
from ledarapp.templates.fresh import KINDS, begun
from ledarapp.templates.outline import parts
from tests.templates.shelf import FORMS, RESOURCES

COMMON = Library(RESOURCES).common_words()
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in FORMS}
GOOD = TEXTS["ufd-ad"]


def told(text: str) -> list[tuple[str, str]]:
    form, mistakes = examine(text, COMMON, file="form.toml")
    assert (form is None) == bool(mistakes)
    return [(each.code.partition(".")[2], str(each.values["key"])) for each in mistakes]


@pytest.mark.requirement("R089", "R239")
def test_mistakes_in_many_places_are_told_together_in_the_order_of_the_text() -> None:
    text = GOOD
    for old, new in (
        ("order = 10", "order = 10\nordre = 10"),
        ('agreement.nb = "Resultatavtale"', 'agreement.nb = ""'),
        ('title.nb = "Faglige krav"', 'title.xx = "Faglige krav"'),
        ("most = 5", "most = 2"),
        ('label.sv = "i liten grad"\n', ""),
        ('rule = "after_start"', 'rule = "now"'),
        ('anchor = "half_year_talk"', 'anchor = "end"'),
    ):
        assert old in text
        text = text.replace(old, new, 1)

    assert told(text) == [
        ("unknown_key", "ordre"),
        ("empty_text", "words.agreement.nb"),
        ("missing_language", "areas[1].title.nb"),
        ("reversed", "areas[1].fewest"),
        ("unknown_language", "areas[1].title.xx"),
        ("missing_language", "levels[1].label.sv"),
        ("unknown_value", "milestones[1].rule"),
        ("unknown_value", "milestones[2].anchor"),
    ]


def test_what_is_missing_as_a_whole_is_told_once() -> None:
    assert told(re.sub(r"\[\[areas\]\].*?# --- the scale", "# --- the scale", GOOD, flags=re.DOTALL)) == [
        ("missing_key", "areas"),
        ("unknown_value", "development"),
    ]
    assert told(GOOD.replace("[roles]", "[rolls]", 1)) == [("missing_key", "roles"), ("unknown_key", "rolls")]


@settings(max_examples=120, deadline=None)
@given(data=st.data())
def test_whatever_line_is_lost_the_first_mistake_of_all_is_one_that_reading_finds(
    data: st.DataObject,
) -> None:
    lines = TEXTS[data.draw(st.sampled_from(sorted(TEXTS)))].split("\n")
    for _ in range(data.draw(st.integers(1, 3))):
        del lines[data.draw(st.integers(0, len(lines) - 1))]
    text = "\n".join(lines)
    form, mistakes = examine(text, COMMON, file="form.toml")
    if form is not None:
        assert read(text, COMMON, file="form.toml") == form
        return
    with pytest.raises(LedarappError) as refused:
        read(text, COMMON, file="form.toml")
    assert (refused.value.code, refused.value.values) in [(each.code, each.values) for each in mistakes]
    places = [(each.code, each.values.get("key"), str(each.values)) for each in mistakes]
    assert len(places) == len(set(places))


@pytest.mark.requirement("R239")
@pytest.mark.parametrize("key", sorted(TEXTS))
def test_a_part_of_every_kind_is_begun_in_every_form_and_leaves_it_sound(key: str) -> None:
    text = TEXTS[key]
    before = read(text, COMMON)
    for kind in sorted(KINDS):
        outer = kind.rpartition(".")[0]
        at = next((each for each in parts(text) if each.name == outer), None) if outer else None
        if outer and at is None:
            continue
        made = begun(text, kind, before.languages, at=at)
        after = read(made, COMMON)
        assert after != before
        assert sum(each.name == kind for each in parts(made)) == 1 + sum(
            each.name == kind for each in parts(text)
        )
