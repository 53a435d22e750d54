"""What the program relies on in every agreement it made, demanded of those that come from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.amending import words_of
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.file_name import is_file_name
from ledarapp.domain.follow_up import FollowUp
from ledarapp.domain.goal import Goal, Origin
from ledarapp.domain.signature import Edition

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_KEY = re.compile(r"[a-z][a-z0-9_-]{0,63}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_HASH = re.compile(r"[0-9a-f]{64}")


def check(agreement: Agreement) -> None:
    """Raise ``exchange.bad_data`` with the ``field`` that no agreement of ours would hold.

    Ids and keys become names in the store and of files, so they are plain; each stands for one thing only.
    """
    _all_fit(_ID, "agreement.id", (agreement.id,))
    _all_fit(_KEY, "agreement.template", (agreement.template,))
    _all_fit(_LANGUAGE, "agreement.language", (agreement.language,))
    if min(agreement.version, agreement.template_version, agreement.round) < 1:
        raise LedarappError("exchange.bad_data", field="agreement.version")
    goals = agreement.goals
    _each_once(_ID, "agreement.goals", [goal.id for goal in goals])
    _each_once(_ID, "agreement.goals.indicators", [each.id for goal in goals for each in goal.indicators])
    _each_once(_ID, "agreement.goals.sources", [each.id for goal in goals for each in goal.sources])
    _each_once(_ID, "agreement.goals.actions", [each.id for goal in goals for each in goal.actions])
    if any(goal.rank < 0 for goal in goals):
        raise LedarappError("exchange.bad_data", field="agreement.goals.rank")
    _all_fit(_KEY, "agreement.goals.area", (goal.area for goal in goals))
    _check_origins(goals)
    _each_once(_KEY, "agreement.sections", [section.key for section in agreement.sections])
    _each_once(_KEY, "agreement.milestones", [milestone.key for milestone in agreement.milestones])
    for name, evaluation in (
        ("agreement.self_evaluation", agreement.self_evaluation),
        ("agreement.assessment", agreement.assessment),
    ):
        _each_once(_ID, f"{name}.goals", [said.goal for said in evaluation.goals])
    _each_once(_KEY, "agreement.assessment.answers", [each.key for each in agreement.assessment.answers])
    _each_once(_ID, "agreement.decisions", [each.id for each in agreement.decisions])
    _check_signatures(agreement)
    if len({(each.code, each.goal) for each in agreement.set_aside}) != len(agreement.set_aside):
        raise LedarappError("exchange.bad_data", field="agreement.set_aside")
    _check_follow_up(agreement.follow_up)
    _check_amended(agreement)
    withheld = [each.phrase for each in agreement.redactions]
    if len(set(withheld)) != len(withheld) or any(each.is_empty for each in agreement.redactions):
        raise LedarappError("exchange.bad_data", field="agreement.redactions")


def _check_origins(goals: tuple[Goal, ...]) -> None:
    """Either nothing is said of a pack, or all that it takes to tell whether the issuer's words stand."""
    taken = [goal.origin for goal in goals if goal.origin != Origin()]
    _all_fit(_ID, "agreement.goals.origin.pack", (each.pack for each in taken))
    _all_fit(_ID, "agreement.goals.origin.item", (each.item for each in taken))
    _all_fit(_HASH, "agreement.goals.origin.says", (each.says for each in taken))
    if not all(each.version >= 1 for each in taken):
        raise LedarappError("exchange.bad_data", field="agreement.goals.origin.version")


def _check_amended(agreement: Agreement) -> None:
    """The version before is this agreement's own, earlier, and holds nothing but what was agreed."""
    before = agreement.amends
    if before is None:
        return
    fits = before.version < agreement.version and before == words_of(before)
    if (before.id, before.template) != (agreement.id, agreement.template) or not fits:
        raise LedarappError("exchange.bad_data", field="agreement.amends")
    check(before)


def _check_follow_up(noted: FollowUp) -> None:
    """Files are found by their hash and written out under their name, so both are what they say they are."""
    _each_once(_ID, "agreement.follow_up.entries", [each.id for each in noted.entries])
    _all_fit(_ID, "agreement.follow_up.entries.goal", (each.goal for each in noted.entries))
    _all_fit(_KEY, "agreement.follow_up.dates", (each.key for each in noted.dates))
    if len({(each.key, each.writer) for each in noted.dates}) != len(noted.dates):
        raise LedarappError("exchange.bad_data", field="agreement.follow_up.dates")
    _each_once(_ID, "agreement.follow_up.comments", [each.id for each in noted.comments])
    about = [*(each.goal for each in noted.comments), *(each.goal for each in noted.minutes)]
    _all_fit(_ID, "agreement.follow_up.comments.goal", filter(None, about))
    if len({(each.goal, each.writer) for each in noted.minutes}) != len(noted.minutes):
        raise LedarappError("exchange.bad_data", field="agreement.follow_up.minutes")
    files = [file for each in noted.entries for file in each.evidence]
    _all_fit(_HASH, "agreement.follow_up.entries.evidence.sha256", (each.sha256 for each in files))
    if not all(is_file_name(each.name) and each.size >= 0 for each in files):
        raise LedarappError("exchange.bad_data", field="agreement.follow_up.entries.evidence.name")


def _check_signatures(agreement: Agreement) -> None:
    given = agreement.signatures
    once = {
        (
            each.edition,
            each.role,
            each.version,
            each.round if each.edition is not Edition.AGREEMENT else 0,
            each.take,
        )
        for each in given
    }
    fits = all(
        1 <= each.version <= agreement.version
        and 1 <= each.round <= agreement.round
        and (each.take == 1 or (each.edition is Edition.SELF_EVALUATION and each.take > 1))
        for each in given
    )
    if len(once) != len(given) or not fits:
        raise LedarappError("exchange.bad_data", field="agreement.signatures")
    _all_fit(_HASH, "agreement.signatures.content_hash", (each.content_hash for each in given))
    prints = (each.fingerprint for each in given if each.fingerprint)
    _all_fit(_HASH, "agreement.signatures.fingerprint", prints)
    _all_fit(_HASH, "agreement.signatures.scan", (each.scan for each in given if each.scan))
    if any(each.scan_size < 0 for each in given):
        raise LedarappError("exchange.bad_data", field="agreement.signatures.scan_size")


def _all_fit(pattern: re.Pattern[str], field: str, names: Iterable[str]) -> None:
    if not all(pattern.fullmatch(name) for name in names):
        raise LedarappError("exchange.bad_data", field=field)


def _each_once(pattern: re.Pattern[str], field: str, names: list[str]) -> None:
    _all_fit(pattern, field, names)
    if len(set(names)) != len(names):
        raise LedarappError("exchange.bad_data", field=field)
