"""A form's text part by part: what is moved, doubled and taken out, while the rest stays as it was."""

import pytest

from ledarapp.templates import Library
from ledarapp.templates.outline import doubled, moved, parts, removed, renamed, with_head
from tests.templates.shelf import FORMS, RESOURCES

LIBRARY = Library(RESOURCES)
UFD_AD = LIBRARY.text("ufd-ad", 1)


def named(text: str, name: str, label: str = "") -> str:
    """The first lines of the part, to be found again."""
    part = next(each for each in parts(text) if each.name == name and label in each.label)
    return "\n".join(text.splitlines()[part.first : part.end])


@pytest.mark.requirement("R239")
@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_every_part_of_every_form_is_listed_once_and_inside_its_own(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    form = LIBRARY.read(text)
    found = parts(text)

    assert sum(each.name == "areas" for each in found) == len(form.areas)
    assert sum(each.name == "areas.goals" for each in found) == sum(len(each.goals) for each in form.areas)
    assert sum(each.name == "sections" for each in found) == len(form.sections)
    assert [each.first for each in found] == sorted(each.first for each in found)
    assert all(each.end > each.first for each in found)


def test_an_area_is_moved_with_all_its_goals_and_comments_stay() -> None:
    area = next(each for each in parts(UFD_AD) if (each.name, each.label) == ("areas", "general"))
    text = moved(UFD_AD, area, -1)

    assert LIBRARY.read(text).area_keys == ("professional", "general", "personal")
    assert len(LIBRARY.read(text).area("general").goals) == 6
    assert sorted(line for line in text.splitlines() if line.startswith("#")) == sorted(
        line for line in UFD_AD.splitlines() if line.startswith("#")
    )
    again = next(each for each in parts(text) if (each.name, each.label) == ("areas", "general"))
    assert moved(text, again, 1) == UFD_AD
    first = next(each for each in parts(UFD_AD) if each.name == "areas")
    assert moved(UFD_AD, first, -1) == UFD_AD


def test_a_goal_moves_within_its_own_area_alone() -> None:
    last = [each for each in parts(UFD_AD) if each.name == "areas.goals"][-1]

    assert moved(UFD_AD, last, 1) == UFD_AD
    assert (
        LIBRARY.read(moved(UFD_AD, last, -1)).area("general").goals[-1]
        == (LIBRARY.get("ufd-ad").area("general").goals[-2])
    )


def test_a_doubled_level_has_a_key_of_its_own_and_a_removed_one_is_gone() -> None:
    level = next(each for each in parts(UFD_AD) if each.name == "levels")
    text = doubled(UFD_AD, level)

    assert [each.key for each in LIBRARY.read(text).levels][:2] == [level.label, f"{level.label}_2"]
    added = [each for each in parts(text) if each.name == "levels"][1]
    assert removed(text, added) == UFD_AD


def test_what_stands_in_the_head_is_set_and_nothing_else() -> None:
    text = with_head(UFD_AD, key="mine", version=3, follows=["ufd-ad"])
    form = LIBRARY.read(text)

    assert (form.key, form.version, form.follows) == ("mine", 3, ("ufd-ad",))
    assert text.partition("\n[")[2] == UFD_AD.partition("\n[")[2]
    assert LIBRARY.read(renamed(text, {"nb": " – vår"})).name["nb"].endswith(" – vår")
