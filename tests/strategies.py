"""Generated agreements for property tests: all the domain allows, odd letters included."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from ledarapp.domain.agreement import Agreement, Milestone, Period, Person, Section, SetAside
from ledarapp.domain.amending import words_of
from ledarapp.domain.decision import Decision, DecisionKind
from ledarapp.domain.evaluation import Assessment, GoalEvaluation, Recognition, Reply, SelfEvaluation
from ledarapp.domain.follow_up import Comment, DateNote, Evidence, FollowUp, LogEntry, Minute
from ledarapp.domain.goal import (
    Action,
    Aim,
    Audience,
    Dimensions,
    DocumentLink,
    EvaluationSource,
    Goal,
    Indicator,
    IndicatorKind,
    Lasting,
    Origin,
    Priority,
    Target,
)
from ledarapp.domain.redaction import Redaction
from ledarapp.domain.signature import Edition, Means, Role, Signature
from ledarapp.domain.views import Asked, GroupViews, Question, Tally, Views, Withheld, Written

_DATES = st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 12, 31))
_MOMENTS = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001 - the zone is given below
    max_value=datetime(2040, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
_KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,11}", fullmatch=True)
_HEX = st.from_regex(r"[0-9a-f]{64}", fullmatch=True)

texts = st.text(st.characters(codec="utf-8"), max_size=40) | st.sampled_from(
    [
        "",
        "Ärende åäö – ½",
        "Čálli šaddá",
        "rad ett\nrad två",
        ' "citat" \\ ',
        "é versus e\u0301",
        "\u202eomvänt",
        "😀",
    ]
)
"""Texts of any letters, among them what people really write and what trips programs."""

ids = st.uuids(version=4).map(str)
"""Ids as the program makes them."""


def _unique(element: st.SearchStrategy[Any], by: str, *, most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(element, max_size=most, unique_by=lambda each: getattr(each, by)).map(tuple)


people = st.builds(Person, name=texts, title=texts, unit=texts)

indicators = st.builds(
    Indicator, id=ids, text=texts, kind=st.sampled_from(IndicatorKind), baseline=texts, target=texts
)
actions = st.builds(Action, id=ids, text=texts, responsible=texts, when=texts)
sources = st.builds(EvaluationSource, id=ids, text=texts, provider=texts, when=texts)

origins = st.just(Origin()) | st.builds(
    Origin,
    pack=ids,
    version=st.integers(1, 99),
    item=ids,
    issuer=texts,
    issued=st.none() | st.dates(),
    says=st.just("ab" * 32),
)

goals = st.builds(
    Goal,
    id=ids,
    area=_KEYS,
    title=texts,
    text=texts,
    success=texts,
    contribution=texts,
    target=st.sampled_from(Target),
    priority=st.sampled_from(Priority),
    link=st.builds(DocumentLink, title=texts, reference=texts, verbatim=st.booleans()),
    audience=st.sampled_from(Audience),
    common=st.booleans(),
    no_indicator_reason=texts,
    indicators=_unique(indicators, "id"),
    sources=_unique(sources, "id"),
    origin=origins,
    lasting=st.sampled_from(Lasting),
    dimensions=st.builds(
        Dimensions,
        deadline=st.booleans(),
        resources=st.booleans(),
        quality=st.booleans(),
        language=st.booleans(),
        no_disagreement=st.booleans(),
        no_complaints=st.booleans(),
    ),
    actions=_unique(actions, "id"),
    rank=st.integers(min_value=0, max_value=9),
    aim=st.sampled_from(Aim),
    partner=texts,
)

evaluations = st.builds(GoalEvaluation, goal=ids, text=texts, level=st.just("") | _KEYS, reason=texts)

assessments = st.builds(
    Assessment,
    goals=_unique(evaluations, "goal"),
    overall=texts,
    answers=_unique(st.builds(Reply, key=_KEYS, text=texts), "key"),
    outcome=st.just("") | _KEYS,
    ground=texts,
    recognition=st.builds(
        Recognition,
        tasks=st.booleans(),
        competence=st.booleans(),
        token=st.booleans(),
        words=texts,
        unit=texts,
    ),
)

signatures = st.builds(
    Signature,
    edition=st.sampled_from(Edition),
    role=st.sampled_from(Role),
    version=st.integers(min_value=1, max_value=4),
    name=texts,
    at=_MOMENTS,
    content_hash=_HEX,
    means=st.sampled_from(Means),
    fingerprint=st.just("") | _HEX,
    comment=texts,
    round=st.integers(min_value=1, max_value=3),
)

decisions = st.builds(
    Decision,
    id=ids,
    kind=st.sampled_from(DecisionKind),
    on=_DATES,
    role=st.sampled_from(Role),
    at=_MOMENTS,
    name=texts,
    reason=texts,
    refers=texts,
)


views = st.builds(
    Views,
    sheet=st.just("") | ids,
    levels=st.lists(texts, max_size=3).map(tuple),
    minimum=st.integers(min_value=3, max_value=9),
    questions=_unique(
        st.builds(Question, key=_KEYS, text=texts, kind=st.sampled_from(Asked), area=texts), "key"
    ),
    groups=_unique(
        st.builds(
            GroupViews,
            key=_KEYS,
            title=texts,
            answers=st.integers(min_value=1, max_value=9),
            named=st.booleans(),
            tallies=_unique(
                st.builds(
                    Tally,
                    question=_KEYS,
                    counts=st.lists(st.integers(0, 9), min_size=1, max_size=3).map(tuple),
                ),
                "question",
            ),
            texts=st.lists(st.builds(Written, question=_KEYS, text=texts), max_size=2).map(tuple),
        ),
        "key",
        most=2,
    ),
    withheld=st.lists(st.builds(Withheld, title=texts, answers=st.integers(1, 4)), max_size=2).map(tuple),
)


def agreements(*, signed: bool = True) -> st.SearchStrategy[Agreement]:
    """Return agreements of any shape the domain allows; their parts need not fit any form or each other.

    ``signed`` adds signatures (at most one per edition, role and version); their hashes are of nothing real.
    """
    given = st.lists(signatures, max_size=3, unique_by=lambda each: (each.edition, each.role, each.version))
    drafts = st.builds(
        Agreement,
        id=ids,
        template=_KEYS,
        template_version=st.integers(min_value=1, max_value=9),
        language=st.sampled_from(["sv", "nb", "en", "nn", "sv-FI"]),
        version=st.integers(min_value=1, max_value=4),
        organisation=texts,
        case_number=texts,
        leader=people,
        superior=people,
        period=st.builds(Period, start=st.none() | _DATES, end=st.none() | _DATES),
        audience=st.sampled_from(Audience),
        sections=_unique(st.builds(Section, key=_KEYS, text=texts), "key"),
        milestones=_unique(st.builds(Milestone, key=_KEYS, on=_DATES), "key"),
        goals=_unique(goals, "id"),
        views=st.just(Views()) | views,
        self_evaluation=st.builds(
            SelfEvaluation,
            goals=_unique(evaluations, "goal"),
            overall=texts,
            support=texts,
            next_period=texts,
        ),
        assessment=assessments,
        signatures=given.map(tuple) if signed else st.just(()),
        set_aside=_unique(st.builds(SetAside, code=_KEYS, goal=st.just("") | ids, reason=texts), "code"),
        redactions=_redactions(),
        follow_up=st.just(FollowUp()) | _follow_up(),
        example=st.booleans(),
        round=st.integers(min_value=1, max_value=3),
        decisions=_unique(decisions, "id").map(
            lambda taken: tuple(sorted(taken, key=lambda each: (each.at, each.id)))
        ),
    )
    return st.builds(_amended, drafts.map(_no_later_signature), st.booleans())


def _amended(agreement: Agreement, again: bool) -> Agreement:  # noqa: FBT001 - drawn
    """Some of them change an earlier version of themselves."""
    if agreement.version == 1 or not again:
        return agreement
    before = replace(words_of(agreement), version=agreement.version - 1, organisation="Før", goals=())
    return replace(agreement, amends=before)


_COMMENTS = st.builds(
    Comment,
    id=ids,
    writer=st.sampled_from(Role),
    on=_DATES,
    name=texts,
    goal=st.just("") | ids,
    text=texts,
)
_MINUTES = st.builds(Minute, writer=st.sampled_from(Role), on=_DATES, goal=st.just("") | ids, text=texts)


def _follow_up() -> st.SearchStrategy[FollowUp]:
    """What was noted in the year, by either, with files under names that a file may have."""
    files = st.builds(
        Evidence,
        sha256=_HEX,
        name=st.sampled_from(["rapport.pdf", "Møte 3. mars.txt"]),
        size=st.integers(0, 9),
        media=st.just("") | st.just("application/pdf"),
        travels=st.booleans(),
    )
    entries = st.builds(
        LogEntry,
        id=ids,
        goal=ids,
        on=_DATES,
        writer=st.sampled_from(Role),
        text=texts,
        indicator=st.just("") | ids,
        value=texts,
        source=texts,
        said_by=texts,
        audience=st.sampled_from(Audience),
        evidence=_unique(files, "sha256", most=2),
    )
    dates = st.builds(
        DateNote,
        key=_KEYS,
        writer=st.sampled_from(Role),
        moved=st.none() | _DATES,
        done=st.none() | _DATES,
        note=texts,
    )
    return st.builds(
        FollowUp,
        entries=_unique(entries, "id").map(
            lambda some: tuple(sorted(some, key=lambda each: (each.on, each.id)))
        ),
        dates=_unique(dates, "key", most=2).map(
            lambda some: tuple(sorted(some, key=lambda each: (each.key, each.writer)))
        ),
        comments=_unique(_COMMENTS, "id", most=2).map(
            lambda some: tuple(sorted(some, key=lambda each: (each.on, each.id)))
        ),
        minutes=_unique(_MINUTES, "goal", most=2).map(
            lambda some: tuple(sorted(some, key=lambda each: (each.goal, each.writer)))
        ),
    )


def _redactions() -> st.SearchStrategy[tuple[Redaction, ...]]:
    """Words withheld, in the order that the agreement keeps them in."""
    each = st.builds(
        Redaction, phrase=_KEYS, ground=st.text("abc §", max_size=5), audience=st.sampled_from(Audience)
    )
    return _unique(each, "phrase").map(lambda some: tuple(sorted(some, key=lambda one: one.phrase)))


def _no_later_signature(agreement: Agreement) -> Agreement:
    """Signatures are given for this version and round or earlier ones."""
    latest = max((each.version for each in agreement.signatures), default=1)
    turn = max((each.round for each in agreement.signatures), default=1)
    return replace(agreement, version=max(agreement.version, latest), round=max(agreement.round, turn))
