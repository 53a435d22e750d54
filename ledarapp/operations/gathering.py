"""Gather others' views: make a sheet, hand it out, take answers in, close, and put the summary to use."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ledarapp import files
from ledarapp.domain.agreement import put_goal
from ledarapp.domain.draft import renewed
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.goal import Target
from ledarapp.domain.sheets import MOST_LEVELS, Wishes, new_sheet
from ledarapp.domain.stages import Stage, stage
from ledarapp.domain.views import Answer, Asked, QuestionSheet, Views, closed, summarise
from ledarapp.exchange import answers
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk, Opened

if TYPE_CHECKING:
    from ledarapp.documents.sheet_words import SheetWords
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.template import Template

LARGEST = 8 * 2**20
"""The most that is read of an answer, in bytes."""
MOST_COPIES = 200
_PDF = b"%PDF-"
_FEWEST_LEVELS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of one file: ``answers.taken``, ``answers.known``, or the code of what is wrong."""

    path: Path
    error: LedarappError | None = None
    known: bool = False


def sheet(desk: Desk, agreement_id: str) -> QuestionSheet | None:
    """Return the agreement's latest sheet, or None."""
    found = desk.store.sheets(agreement_id)
    return found[-1] if found else None


def make(desk: Desk, opened: Opened, wishes: Wishes) -> QuestionSheet:
    """Make and keep a new sheet.

    Raises ``answers.nobody_answers_to_nothing`` and ``answers.scale_too_short``.
    """
    title = opened.template.word("sheet_title", opened.agreement.language)
    made = new_sheet(
        opened.agreement,
        opened.template,
        title,
        wishes,
        sheet_id=desk.new_id(),
        on=desk.now().date(),
    )
    if not made.questions:
        raise LedarappError("answers.nobody_answers_to_nothing")
    rated = any(each.kind is Asked.SCALE for each in made.questions)
    if rated and not _FEWEST_LEVELS <= len(made.levels) <= MOST_LEVELS:
        raise LedarappError("answers.scale_too_short")
    desk.store.keep_sheet(opened.agreement.id, made, at=desk.now())
    return made


def page(template: Template, made: QuestionSheet) -> bytes:
    """Return the sheet as one web page; works on values alone."""
    from ledarapp.documents import sheet_page  # noqa: PLC0415 - see desk.py

    return sheet_page.sheet_page(made, _words(template, made))


def copies(template: Template, made: QuestionSheet, resources: Path, count: int) -> tuple[bytes, ...]:
    """Return so many copies of the sheet as PDF, each with a number nobody has chosen."""
    from ledarapp.documents import fillable  # noqa: PLC0415 - see desk.py

    tokens = [secrets.token_hex(16) for _ in range(min(max(count, 1), MOST_COPIES))]
    return tuple(fillable.fillable(made, _words(template, made), tokens, resources=resources))


def take_in(desk: Desk, paths: Iterable[Path], *, only: QuestionSheet | None = None) -> tuple[Taken, ...]:
    """Take in answers from files, each by itself: what is wrong with one doesn't hinder the others.

    ``only`` is the sheet they must be for; without it each goes to its own. The files stay as they are, and
    the same file again changes nothing.
    """
    return tuple(_one(desk, path, only) for path in paths)


def answers_to(desk: Desk, made: QuestionSheet) -> tuple[Answer, ...]:
    """Return what has come in."""
    return desk.store.answers(made.id)


def close(desk: Desk, agreement_id: str, made: QuestionSheet) -> QuestionSheet:
    """Close the sheet for good; raises ``answers.too_few_yet`` while there would be nothing to show."""
    if made.closed:
        return made
    done = closed(made)
    if not summarise(done, answers_to(desk, made)).groups:
        raise LedarappError("answers.too_few_yet", minimum=made.minimum)
    desk.store.keep_sheet(agreement_id, done, at=desk.now())
    return done


def summary(desk: Desk, made: QuestionSheet) -> Views:
    """Return the summary of a closed sheet."""
    return summarise(made, answers_to(desk, made))


def as_pdf(template: Template, made: QuestionSheet, views: Views, resources: Path) -> bytes:
    """Return the summary as a document of its own, to be read before a talk or filed with it (R115)."""
    from ledarapp.documents import summary as drawn  # noqa: PLC0415 - see desk.py

    return drawn.summary(views, _words(template, made), resources=resources)


def described(template: Template, views: Views, language: str) -> str:
    """Return what the profile shows, in words."""
    from ledarapp.documents import gathered  # noqa: PLC0415 - see desk.py
    from ledarapp.documents.words import Words  # noqa: PLC0415 - see desk.py
    from ledarapp.domain.profile import profile  # noqa: PLC0415 - see desk.py

    return gathered.described(profile(views), Words(template, language))


def use_plan(desk: Desk, plan: Agreement, target_id: str) -> int:
    """Put the plan's actions into another draft as goals; return how many (R114, R115).

    They go to the first area that is for the leader, else to the last. What is there already, word for word,
    isn't put in again.
    """
    target = drafting.open_agreement(desk, target_id)
    areas = [each.key for each in target.template.areas if each.target is Target.LEADER]
    area = areas[0] if areas else target.template.area_keys[-1]
    changed, there = target.agreement, {goal.text for goal in target.agreement.goals}
    new = [goal for goal in plan.goals if goal.text and goal.text not in there]
    for goal in new:
        changed = put_goal(changed, replace(renewed(goal, desk.new_id), area=area, common=False))
    drafting.save(desk, changed)
    return len(new)


def drafts_for_plan(desk: Desk, plan_id: str) -> tuple[tuple[str, str], ...]:
    """Return the other drafts of this profile: id, and the form with the period's year."""
    found = []
    for each in desk.store.agreements():
        if each.id != plan_id and each.deleted_at is None and each.stage is Stage.DRAFT:
            name = " ".join(
                filter(None, (each.template, str(each.start.year) if each.start else "", each.leader))
            )
            found.append((each.id, name))
    return tuple(found)


def may_include(opened: Opened) -> bool:
    """Tell whether a summary can become part of the agreement: while a form with a sheet is a draft."""
    return opened.template.sheet is not None and stage(opened.agreement) is Stage.DRAFT


def _one(desk: Desk, path: Path, only: QuestionSheet | None) -> Taken:
    try:
        data = files.read(path, at_most=LARGEST)
        plain = _read(data)
        sheet_id = answers.sheet_of(plain)
        made = _sheet(desk, sheet_id, only)
        answer = answers.checked(plain, made)
        if _is_known(desk, made, answer):
            return Taken(path=path, known=True)
        desk.store.take_answers([answer])
    except LedarappError as error:
        return Taken(path=path, error=error)
    return Taken(path=path)


def _is_known(desk: Desk, made: QuestionSheet, answer: Answer) -> bool:
    kept = {each.token: each for each in desk.store.answers(made.id)}
    if answer.token in kept:
        if kept[answer.token] != answer:
            raise LedarappError("answers.differs")
        return True
    if made.closed:
        raise LedarappError("answers.closed")
    return False


def _read(data: bytes) -> dict[str, Any]:
    if data.startswith(_PDF):
        from ledarapp.documents import fillable  # noqa: PLC0415 - see desk.py

        return fillable.filled(data)
    return answers.read(data)


def _sheet(desk: Desk, sheet_id: str, only: QuestionSheet | None) -> QuestionSheet:
    if only is not None:
        if sheet_id != only.id:
            raise LedarappError("answers.another_sheet")
        return only
    for each in desk.store.sheets(desk.store.agreement_of_sheet(sheet_id)):
        if each.id == sheet_id:
            return each
    raise LedarappError("answers.no_such_sheet")


def _words(template: Template, made: QuestionSheet) -> SheetWords:
    from ledarapp.documents.sheet_words import SheetWords  # noqa: PLC0415 - see desk.py
    from ledarapp.documents.words import Words  # noqa: PLC0415 - see desk.py

    return SheetWords(made, Words(template, made.language))
