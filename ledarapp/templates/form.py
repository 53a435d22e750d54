"""Turns a form type's TOML text into a template, or says which key is wrong."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import KINDS, Kind
from ledarapp.domain.goal import Audience
from ledarapp.domain.paper import USUAL, Handout
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import (
    Area,
    Extra,
    FormCard,
    FormSection,
    Level,
    Post,
    Question,
    SectionKind,
    SignatureRule,
    Step,
    Template,
)
from ledarapp.domain.wording import PLACES
from ledarapp.templates.areas import read_areas
from ledarapp.templates.dates import read_milestones, read_period, read_periods
from ledarapp.templates.sheet import read_sheet
from ledarapp.templates.table import LANGUAGES, Table, members, parse, unique

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ledarapp.domain.template import Wording

SCHEMA = 1
INTERFACE = ("nb", "sv", "en")
JURISDICTIONS = ("NO", "SE", "FI", "DK", "general")
SCREENS = ("basis", "views", "goals", "check", "sign", "follow_up", "self_evaluation", "assessment", "close")
PHASES = ("agreement", "follow_up")
FORM_WORDS = (
    "agreement",
    "goal",
    "goals",
    "indicator",
    "source",
    "self_evaluation",
    "assessment",
    "rating",
)
# What the composition of a document fills in the printed words.
WORD_PLACES = frozenset(
    {
        "comment",
        "count",
        "date",
        "end",
        "ground",
        "heading",
        "issuer",
        "level",
        "levels",
        "name",
        "number",
        "page",
        "pages",
        "start",
        "time",
        "value",
    }
)
# The columns of the goals' table that fit a page and can be read.
COLUMNS = (("goal", "indicator", "source"), ("goal", "indicator", "contribution"), ("goal", "indicator"))
# The stages of an agreement are read from these signatures; without one of them it could never move on.
NEEDED_SIGNATURES = (
    (Edition.AGREEMENT, Role.LEADER),
    (Edition.AGREEMENT, Role.SUPERIOR),
    (Edition.SELF_EVALUATION, Role.LEADER),
    (Edition.ASSESSMENT, Role.SUPERIOR),
    (Edition.ASSESSMENT, Role.LEADER),
)


def read(text: str, common_words: str, *, file: str = "") -> Template:
    """Return the form type that ``text`` describes; ``common_words`` is the text of the common printed words.

    ``file`` is the name shown in errors. Raises ``LedarappError`` (``templates.…``) with ``file``, ``line``
    and ``key`` for the first mistake found.
    """
    return _form(parse(text, file), common_words)


def examine(
    text: str, common_words: str, *, file: str = ""
) -> tuple[Template | None, tuple[LedarappError, ...]]:
    """Return the form that ``text`` describes, or None and every mistake for which ``read`` would refuse it.

    They come in the text's order; where it isn't TOML there is only the first.
    """
    noted: list[LedarappError] = []
    try:
        made = _form(parse(text, file, noted), common_words)
    except LedarappError as error:
        return None, (error,)
    in_order = sorted(noted, key=lambda each: int(str(each.values.get("line", 0))))
    return (None if noted else made), tuple(in_order)


def _form(root: Table, common_words: str) -> Template:
    card = _card(root)
    common = _common_words(common_words)
    template = Template(
        key=card.key,
        version=card.version,
        name=card.name,
        description=card.description,
        source=card.source,
        basis=card.basis,
        covers=card.covers,
        jurisdiction=card.jurisdiction,
        order=card.order,
        follows=card.follows,
        languages=card.languages,
        period_months=read_period(root),
        words=_words(root, common, card.languages),
        roles=_by_role(root.table("roles"), card.languages, required=True),
        titles=_titles(root, card.languages),
        sections=(sections := _sections(root, card.languages)),
        areas=(areas := read_areas(root, card.languages)),
        levels=_levels(root, card.languages, needed=any(area.rated for area in areas)),
        milestones=read_milestones(root, card.languages),
        steps=(steps := _steps(root)),
        signatures=_signatures(root, card.languages),
        remarks=_remarks(root),
        columns=_columns(root),
        audience=root.choice("audience", Audience, Audience.UNIT),
        sheet=read_sheet(root, card.languages, tuple(each.key for each in areas), needed=_asks_views(steps)),
        handouts=_handouts(root),
        periods=read_periods(root),
        remaining_term=root.flag("remaining_term"),
        posts=_posts(root, card.languages),
        yearly_rounds=root.flag("yearly_rounds"),
        asks_lasting=root.flag("asks_lasting"),
        questions=_questions(root, card.languages),
        outcomes=_levels(root, card.languages, "outcomes"),
        development=_development(root, sections, areas),
        asks=members(root, "asks", Extra),
    )
    root.done()
    return template


def read_card(text: str, *, file: str = "") -> FormCard:
    """Return the head of a form type. Only the lines before the first table are read, so this is cheap."""
    return _card(parse(head(text), file))


def head(text: str) -> str:
    """Return the lines before the first ``[table]``."""
    if text.startswith("["):
        return ""
    return text.partition("\n[")[0] + "\n"


def _card(root: Table) -> FormCard:
    schema = root.number("schema")
    if schema > SCHEMA:
        root.refuse("templates.newer_schema", "schema", found=schema, known=SCHEMA)
    languages = root.listed("languages", str)
    if not languages:
        root.refuse("templates.missing_key", "languages")
    for index, tag in enumerate(languages, start=1):
        if tag not in LANGUAGES or tag in languages[: index - 1]:
            root.refuse("templates.unknown_language", f"languages[{index}]", language=tag)
    languages = tuple(tag for tag in languages if tag in LANGUAGES)
    shown = (*languages, "nb", "en") if languages[:1] == ("sv-FI",) else (*languages, *INTERFACE)
    return FormCard(
        key=root.text("key"),
        version=root.number("version"),
        name=root.wording("name", shown),
        description=root.wording("description", shown),
        source=root.wording("source", shown),
        basis=root.wording("basis", shown, required=False),
        covers=root.wording("covers", shown, required=False),
        jurisdiction=root.one_of("jurisdiction", JURISDICTIONS),
        languages=languages,
        order=root.number("order", 100),
        follows=root.listed("follows", str),
    )


@lru_cache(maxsize=1)
def _common_words(text: str) -> Mapping[str, Wording]:
    table = parse(text, "document-words.toml")
    if "words" not in table.keys:
        return {}
    words = table.table("words")
    return {key: words.wording(key, INTERFACE, places=WORD_PLACES) for key in words.keys}


def _words(root: Table, common: Mapping[str, Wording], languages: tuple[str, ...]) -> dict[str, Wording]:
    """Return the common words with the form's own above them; both sets of keys are closed."""
    table = root.table("words")
    own = {}
    for key in table.keys:
        if key not in FORM_WORDS and key not in common:
            table.refuse("templates.unknown_key", key)
        own[key] = table.wording(key, languages, places=WORD_PLACES)
    words = {**common, **own}
    for key in FORM_WORDS:
        if key not in words:
            table.refuse("templates.missing_key", key)
    return words


def _by_role(table: Table, languages: tuple[str, ...], *, required: bool) -> dict[Role, Wording]:
    found = {role: table.wording(role, languages, required=required) for role in Role}
    table.done()
    return {role: wording for role, wording in found.items() if wording}


def _titles(root: Table, languages: tuple[str, ...]) -> dict[Role, Wording]:
    return _by_role(root.table("titles"), languages, required=False) if "titles" in root.keys else {}


def _asks_views(steps: tuple[Step, ...]) -> bool:
    return any(step.screen == "views" for step in steps)


def _posts(root: Table, languages: tuple[str, ...]) -> tuple[Post, ...]:
    posts = []
    for table in root.tables("posts"):
        posts.append(Post(role=table.choice("role", Role), title=table.wording("title", languages)))
        table.done()
    return tuple(posts)


def _remarks(root: Table) -> tuple[str, ...]:
    codes = root.listed("remarks", str)
    for place, code in enumerate(codes, start=1):
        if KINDS.get(code, Kind.MUST) is Kind.MUST:
            allowed = ", ".join(code for code, kind in KINDS.items() if kind is not Kind.MUST)
            root.refuse("templates.unknown_value", f"remarks[{place}]", value=code, allowed=allowed)
    return codes


def _development(root: Table, sections: tuple[FormSection, ...], areas: tuple[Area, ...]) -> str:
    if "development" not in root.keys:
        return ""
    written = (each.key for each in sections if each.kind is SectionKind.TEXT)
    return root.one_of("development", (*written, *(each.key for each in areas)))


def _columns(root: Table) -> tuple[str, ...]:
    names = root.listed("columns", str) or COLUMNS[0]
    if names not in COLUMNS:
        allowed = " / ".join(", ".join(each) for each in COLUMNS)
        root.refuse("templates.unknown_value", "columns", value=", ".join(names), allowed=allowed)
    return names


def _handouts(root: Table) -> tuple[Handout, ...]:
    """Return the handouts the form names, each once and in the order they are offered everywhere."""
    return members(root, "editions", Handout) if "editions" in root.keys else USUAL


def _sections(root: Table, languages: tuple[str, ...]) -> tuple[FormSection, ...]:
    tables = root.tables("sections")
    sections = tuple(_section(table, languages) for table in tables)
    unique(tables, (section.key for section in sections))
    return sections


def _section(table: Table, languages: tuple[str, ...]) -> FormSection:
    kind = table.choice("kind", SectionKind, SectionKind.TEXT)
    is_clause = kind is SectionKind.CLAUSE
    section = FormSection(
        key=table.text("key"),
        title=table.wording("title", languages),
        kind=kind,
        help=table.wording("help", languages, required=False),
        # Only a clause is filled when it is printed; a standard text becomes the writer's own at once.
        text=table.wording("text", languages, required=is_clause, places=PLACES if is_clause else ()),
        max_lines=table.number("max_lines", 0),
        required=table.flag("required"),
        carry_over=table.flag("carry_over"),
        after_goals=table.flag("after_goals"),
        audience=table.choice("audience", Audience, Audience.UNIT),
    )
    table.done()
    return section


def _levels(
    root: Table, languages: tuple[str, ...], key: str = "levels", *, needed: bool = False
) -> tuple[Level, ...]:
    tables = root.tables(key)
    if needed and not tables:
        root.refuse("templates.missing_key", key)
    levels = []
    for table in tables:
        levels.append(
            Level(
                key=table.text("key"),
                label=table.wording("label", languages),
                gloss=table.wording("gloss", languages, required=False),
            )
        )
        table.done()
    unique(tables, (level.key for level in levels))
    return tuple(levels)


def _questions(root: Table, languages: tuple[str, ...]) -> tuple[Question, ...]:
    tables = root.tables("questions")
    questions = []
    for table in tables:
        questions.append(
            Question(
                key=table.text("key"),
                title=table.wording("title", languages),
                help=table.wording("help", languages, required=False),
                required=table.flag("required", default=True),
            )
        )
        table.done()
    unique(tables, (question.key for question in questions))
    return tuple(questions)


def _steps(root: Table) -> tuple[Step, ...]:
    tables = root.tables("steps")
    if not tables:
        root.refuse("templates.missing_key", "steps")
    steps = []
    for table in tables:
        steps.append(Step(screen=table.one_of("screen", SCREENS), phase=table.one_of("phase", PHASES)))
        table.done()
    unique(tables, (step.screen for step in steps), "screen")
    return tuple(steps)


def _signatures(root: Table, languages: tuple[str, ...]) -> tuple[SignatureRule, ...]:
    tables = root.tables("signatures")
    rules = []
    for table in tables:
        rules.append(
            SignatureRule(
                edition=table.choice("edition", Edition),
                role=table.choice("role", Role),
                meaning=table.wording("meaning", languages),
            )
        )
        table.done()
    unique(tables, (f"{rule.edition}, {rule.role}" for rule in rules), "role")
    for edition, role in NEEDED_SIGNATURES:
        if not any((rule.edition, rule.role) == (edition, role) for rule in rules):
            root.refuse("templates.missing_signature", "signatures", edition=edition, role=role)
    return tuple(rules)
