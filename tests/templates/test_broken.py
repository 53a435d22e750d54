"""A form with a mistake is refused with the file, the line and the key, and the others keep working."""

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledarapp.domain.errors import LedarappError
from ledarapp.messages import LANGUAGES, Messages
from ledarapp.templates import Library
from ledarapp.templates.form import read
from tests.templates.shelf import RESOURCES, Toml, toml

Place = tuple[str | int, ...]

BROKEN = Path(__file__).parents[1] / "data" / "broken"
GOOD = (RESOURCES / "templates" / "ufd-ad.toml").read_text(encoding="utf-8")
COMMON = Library(RESOURCES).common_words()
MESSAGES = Messages(RESOURCES / "messages", strict=True)


def refused(text: str, file: str = "form.toml") -> LedarappError:
    with pytest.raises(LedarappError) as caught:
        read(text, COMMON, file=file)
    for language in LANGUAGES:
        assert file in MESSAGES.sentence(caught.value, language)
    return caught.value


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


@pytest.mark.parametrize("path", sorted(BROKEN.glob("*.toml")), ids=lambda path: path.stem)
def test_a_broken_form_tells_where_and_what(path: Path) -> None:
    """The first line of each file says what is to be found: ``# code | key | text of that line``."""
    text = path.read_text(encoding="utf-8")
    code, key, line = (part.strip() for part in text.partition("\n")[0].removeprefix("#").split("|"))

    error = refused(text, path.name)

    assert error.code == code
    assert error.values.get("key", "") == key
    assert text.splitlines()[int(str(error.values["line"])) - 1].startswith(line)


@pytest.mark.parametrize(
    ("old", "new", "code", "key"),
    [
        ('languages = ["nb", "sv", "en"]', 'languages = ["nb", "xx"]', "unknown_language", "languages[2]"),
        ('languages = ["nb", "sv", "en"]', 'languages = ["nb", "nb"]', "unknown_language", "languages[2]"),
        ('languages = ["nb", "sv", "en"]', "languages = []", "missing_key", "languages"),
        ('languages = ["nb", "sv", "en"]', 'languages = "nb"', "not_list", "languages"),
        ("schema = 1", "schema = 2", "newer_schema", "schema"),
        ("version = 1", 'version = "1"', "not_number", "version"),
        ("version = 1", "version = -1", "not_number", "version"),
        ('jurisdiction = "NO"', 'jurisdiction = "XX"', "unknown_value", "jurisdiction"),
        ('name.nb = "Resultatavtale for avdelingsdirektør"', 'name.nb = " "', "empty_text", "name.nb"),
        ('goal.nb = "Krav"', 'gaol.nb = "Krav"', "unknown_key", "words.gaol"),
        ('superior.nb = "Nærmeste', 'boss.nb = "Nærmeste', "missing_language", "roles.superior.nb"),
        ('kind = "clause"', 'kind = "poem"', "unknown_value", "sections[1].kind"),
        ("{leader} og {superior}", "{leader} og {chief}", "unknown_place", "sections[5].text.nb"),
        ("Kort, høyst fem linjer.", "Kort, {leader}.", "unknown_place", "sections[6].help.nb"),
        ("required = true", 'required = "yes"', "not_flag", "sections[6].required"),
        ('key = "period"', 'key = "introduction"', "duplicate_key", "sections[2].key"),
        ("fewest = 4", "fewest = 6", "reversed", "areas[1].fewest"),
        ('target = "leader"', 'target = "all"', "unknown_value", "areas[2].target"),
        ('key = "personal"', 'key = "professional"', "duplicate_key", "areas[2].key"),
        (
            "period_months = 12",
            'period_months = 12\ncolumns = ["goal", "pay"]',
            "unknown_value",
            "columns",
        ),
        (
            "period_months = 12",
            'period_months = 12\naudience = "all"',
            "unknown_value",
            "audience",
        ),
        ("period_months = 12", "period_months = 0", "unknown_value", "period_months"),
        ("period_months = 12", "period_months = 999999999999", "unknown_value", "period_months"),
        ("goals.none_about_users", "goals.none_at_all", "unknown_value", "remarks[2]"),
        ("goals.none_about_users", "goal.no_text", "unknown_value", "remarks[2]"),
        ('development = "personal"', 'development = "introduction"', "unknown_value", "development"),
        ("periods = [6]", "periods = [6, 0]", "unknown_value", "periods[2]"),
        ("periods = [6]", "periods = [6, 6]", "unknown_value", "periods[2]"),
        ("periods = [6]", "periods = 6", "not_list", "periods"),
        ("periods = [6]", 'remaining_term = "yes"', "not_flag", "remaining_term"),
        ("covers.nb =", "covers.da =", "missing_language", "covers.nb"),
        ('[[posts]]\nrole = "leader"', '[[posts]]\nrole = "chief"', "unknown_value", "posts[1].role"),
        ('[[posts]]\nrole = "leader"', '[[posts]]\nrole = "leader"\npay = 1', "unknown_key", "posts[1].pay"),
        ('author = "above"', 'author = "staff"', "unknown_value", "areas[3].author"),
        ('rule = "after_start"', 'rule = "yearly"\nmonth = 13', "unknown_value", "milestones[1].month"),
        (
            'rule = "after_start"',
            'rule = "yearly"\nmonth = 2\nday = 29',
            "unknown_value",
            "milestones[1].day",
        ),
        (
            'rule = "after_start"\nmonths = 6',
            'rule = "yearly"\nturn = 0',
            "unknown_value",
            "milestones[1].turn",
        ),
        ('rule = "after_start"', 'rule = "after_start"\nturn = 2', "unknown_key", "milestones[1].turn"),
        ('key = "great"', 'key = "small"', "duplicate_key", "levels[3].key"),
        ('anchor = "half_year_talk"', 'anchor = "end"', "unknown_value", "milestones[2].anchor"),
        ('rule = "after_start"', 'rule = "sometime"', "unknown_value", "milestones[1].rule"),
        ("days = 7", "days = true", "not_number", "milestones[2].days"),
        ('screen = "check"', 'screen = "pay"', "unknown_value", "steps[3].screen"),
        ('screen = "check"', 'screen = "goals"', "duplicate_key", "steps[3].screen"),
        ('phase = "agreement"', 'phase = "talk"', "unknown_value", "steps[1].phase"),
        (
            'edition = "agreement"\nrole = "leader"',
            'edition = "agreement"\nrole = "minister"',
            "unknown_value",
            "signatures[1].role",
        ),
        (
            'edition = "agreement"\nrole = "leader"',
            'edition = "agreement"\nrole = "superior"',
            "duplicate_key",
            "signatures[2].role",
        ),
    ],
)
def test_a_mistake_is_told_with_its_key(old: str, new: str, code: str, key: str) -> None:
    error = refused(changed(old, new))

    assert (error.code, error.values["key"]) == (f"templates.{code}", key)


def test_a_form_where_somebody_never_signs_is_refused() -> None:
    last = GOOD.rindex("[[signatures]]")

    error = refused(GOOD[:last])

    assert error.code == "templates.missing_signature"
    assert (error.values["edition"], error.values["role"]) == ("assessment", "leader")


def _paths(value: Toml, place: Place = ()) -> list[Place]:
    items: Iterable[tuple[str | int, Toml]] = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    return [path for key, each in items for path in ((*place, key), *_paths(each, (*place, key)))]


def without(path: Place) -> str:
    form = tomllib.loads(GOOD)
    del _parent(form, path)[path[-1]]
    return toml(form)


def with_value(path: Place, value: Toml) -> str:
    form = tomllib.loads(GOOD)
    _parent(form, path)[path[-1]] = value
    return toml(form)


def _parent(form: dict[str, Any], path: Place) -> Any:  # noqa: ANN401 - a table or a list
    parent: Any = form
    for part in path[:-1]:
        parent = parent[part]
    return parent


EVERY_PATH = _paths(tomllib.loads(GOOD))
WHOLE = [path for path in EVERY_PATH if len(path) == 1]
WITH_KEY = [path for path in EVERY_PATH if isinstance(path[-1], str)]


def problem(text: str) -> LedarappError | None:
    try:
        read(text, COMMON, file="form.toml")
    except LedarappError as error:
        return error
    return None


@given(st.sampled_from(EVERY_PATH))
@settings(max_examples=80)
def test_a_form_without_one_of_its_keys_is_read_or_refused_by_name(path: Place) -> None:
    error = problem(without(path))

    if error is not None:
        assert error.code.startswith("templates.")
        # Dates may hang on one another, and development measures on a section or category.
        told = re.findall(r"\w+", str(error.values["key"]))[0]
        assert told in {path[0], "milestones", "development"}
        assert MESSAGES.sentence(error, "nb")


@pytest.mark.parametrize("path", WHOLE, ids=str)
def test_each_top_key_of_a_form_is_asked_for_by_name_or_optional(path: Place) -> None:
    error = problem(without(path))

    assert error is None or error.values["key"] == path[0]
    optional = {"basis", "covers", "order", "period_months", "periods", "posts", "titles", "sections"}
    optional |= {"milestones", "remarks", "development", "asks"}
    assert (error is None) == (path[0] in optional)


@given(st.sampled_from(WITH_KEY))
@settings(max_examples=60)
def test_a_value_of_another_kind_is_refused(path: Place) -> None:
    error = problem(with_value(path, 1.5))

    assert error is not None
    assert error.code.startswith("templates.not_")
    assert str(error.values["key"]).endswith(str(path[-1]))


def test_a_damaged_file_leaves_the_other_forms_alone(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "a.toml").write_text("key = ", encoding="utf-8")
    (folder / "b.toml").write_bytes(b"\xff\xfe")
    (folder / "c.toml").write_text(changed("[roles]", "[rolls]"), encoding="utf-8")
    (folder / "d.toml").write_text(GOOD, encoding="utf-8")
    (folder / "e.toml").write_text(GOOD.replace("version = 1", "version = 3", 1), encoding="utf-8")

    library = Library(tmp_path)

    assert [(card.key, card.version) for card in library.cards()] == [("ufd-ad", 3)]
    told = {(error.values["file"], error.code) for error in library.problems()}
    assert told == {
        ("a.toml", "templates.not_value"),
        ("b.toml", "templates.unreadable"),
        ("c.toml", "templates.missing_key"),
        ("d.toml", "templates.twice"),
    }


def test_a_form_saved_with_a_mark_at_its_beginning_is_read(tmp_path: Path) -> None:
    """Windows' own editor writes one when it is asked for UTF-8."""
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "ufd-ad.toml").write_text(GOOD, encoding="utf-8-sig")
    library = Library(tmp_path)
    assert library.problems() == ()
    assert library.text("ufd-ad", 1) == GOOD
