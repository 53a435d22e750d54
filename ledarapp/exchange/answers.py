"""An answer to a question sheet from elsewhere: read strictly, and held against the sheet it is for."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import Any

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.sheets import LONGEST_TEXT
from ledarapp.domain.views import Answer, Asked, QuestionSheet, Written
from ledarapp.exchange import strict_json
from ledarapp.exchange.structure import from_plain

FORMAT = 1
_TOKEN = re.compile(r"[0-9a-f]{32}")
_KEPT = {"\n", "\t"}


def read(data: bytes) -> dict[str, Any]:
    """Return the answer file's content; raises ``answers.not_an_answer``."""
    try:
        return strict_json.read(data)
    except LedarappError as error:
        raise LedarappError("answers.not_an_answer") from error


def sheet_of(plain: dict[str, Any]) -> str:
    """Return the id of the sheet that an answer is for.

    Raises ``answers.not_an_answer``, and ``answers.made_by_newer_version`` before anything else is looked at.
    """
    form, sheet = plain.get("format"), plain.get("sheet")
    if not isinstance(form, int) or isinstance(form, bool) or form < 1:
        raise LedarappError("answers.not_an_answer")
    if form > FORMAT:
        raise LedarappError("answers.made_by_newer_version", found=form, known=FORMAT)
    if not isinstance(sheet, str):
        raise LedarappError("answers.not_an_answer")
    return sheet


def checked(plain: dict[str, Any], sheet: QuestionSheet) -> Answer:
    """Return the answer to this sheet; raises ``answers.broken`` with the ``field`` that doesn't fit.

    Words lose what isn't text: signs that steer a screen or turn the reading direction round.
    """
    told = {name: value for name, value in plain.items() if name != "format"}
    try:
        answer: Answer = from_plain(Answer, told, place="answer")
    except LedarappError as error:
        raise LedarappError("answers.broken", field=error.values.get("field", "answer")) from error
    rated = {each.key for each in sheet.questions if each.kind is Asked.SCALE}
    written = {each.key for each in sheet.questions if each.kind is Asked.TEXT}
    _demand(_TOKEN.fullmatch(answer.token) is not None, "token")
    _demand(answer.group in {each.key for each in sheet.groups}, "group")
    _demand(all(1 <= each.level <= len(sheet.levels) for each in answer.ratings), "level")
    _demand({each.question for each in answer.ratings} <= rated, "question")
    _demand({each.question for each in answer.texts} <= written, "question")
    asked = [each.question for each in answer.ratings] + [each.question for each in answer.texts]
    _demand(len(set(asked)) == len(asked), "question")
    _demand(all(len(each.text) <= LONGEST_TEXT for each in answer.texts), "text")
    texts = tuple(Written(question=each.question, text=_plain_text(each.text)) for each in answer.texts)
    answer = replace(answer, texts=tuple(each for each in texts if each.text))
    _demand(not answer.empty, "answer")
    return answer


def _demand(holds: bool, field: str) -> None:  # noqa: FBT001 - what is demanded
    if not holds:
        raise LedarappError("answers.broken", field=field)


def _plain_text(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = (
        each for each in lines if each in _KEPT or unicodedata.category(each) not in {"Cc", "Cf", "Cs", "Co"}
    )
    return "".join(kept).strip()
