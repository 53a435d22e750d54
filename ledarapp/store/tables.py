"""How agreements lie in the database: one row class per table, one column per field of the domain's values.

The steps in ``migrations`` make these tables; a test compares the two.
"""

from datetime import date, datetime

from sqlalchemy import Column, Dialect, ForeignKeyConstraint, Integer, LargeBinary, String
from sqlalchemy import text as sql
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from ledarapp.store.moments import moment_text


class UtcTime(TypeDecorator[datetime]):
    """A moment as ISO text in UTC; SQLite's own type forgets the zone without a word."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the text for a moment; a moment without a zone is a fault of ours."""
        del dialect
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment for its text."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


def _moment(*, required: bool = True) -> Column[datetime]:
    return Column(UtcTime, nullable=not required)


def part_of(table: str, *columns: tuple[str, str]) -> tuple[ForeignKeyConstraint]:
    """The rows of a part go with the row they belong to; checked at commit, so their order doesn't matter."""
    here, there = zip(*columns, strict=True)
    return (
        ForeignKeyConstraint(
            here,
            [f"{table}.{name}" for name in there],
            ondelete="CASCADE",
            deferrable=True,
            initially="DEFERRED",
        ),
    )


def of_agreement() -> tuple[ForeignKeyConstraint]:
    """The rows that go with their agreement."""
    return part_of("agreement", ("agreement", "id"))


def of_goal() -> tuple[ForeignKeyConstraint]:
    """The rows that go with their goal."""
    return part_of("goal", ("agreement", "agreement"), ("goal", "id"))


class FormRow(SQLModel, table=True):
    """The text of a form (``hash``: its SHA-256) that some agreement was written under."""

    __tablename__ = "form"
    hash: str = Field(primary_key=True)
    key: str
    version: int
    text: str


class AgreementRow(SQLModel, table=True):
    """An agreement without its lists, and what only this store knows of it: side, moments, its form."""

    __tablename__ = "agreement"
    __table_args__ = (ForeignKeyConstraint(["form"], ["form.hash"], deferrable=True, initially="DEFERRED"),)
    id: str = Field(primary_key=True)
    template: str
    template_version: int
    language: str
    version: int
    organisation: str
    case_number: str
    leader_name: str
    leader_title: str
    leader_unit: str
    leader_on_behalf_of: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    leader_decision: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    superior_name: str
    superior_title: str
    superior_unit: str
    superior_on_behalf_of: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    superior_decision: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    period_start: date | None
    period_end: date | None
    audience: str
    example: bool
    views: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    round: int = Field(default=1, sa_column_kwargs={"server_default": "1"})
    follow_up: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    amends: str | None = None
    form: str
    side: str
    changed_at: datetime = Field(sa_column=_moment())
    deleted_at: datetime | None = Field(sa_column=_moment(required=False))


class SectionRow(SQLModel, table=True):
    """What is written under one heading."""

    __tablename__ = "section"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    position: int
    text: str


class MilestoneRow(SQLModel, table=True):
    """A date that is set."""

    __tablename__ = "milestone"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    position: int
    on: date


class GoalRow(SQLModel, table=True):
    """A goal; ``position`` counts through the whole agreement."""

    __tablename__ = "goal"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    position: int
    area: str
    title: str
    text: str
    success: str
    contribution: str
    target: str
    priority: str
    link_title: str
    link_reference: str
    audience: str
    common: bool
    no_indicator_reason: str
    origin_pack: str = Field(default="", sa_column_kwargs={"server_default": ""})
    origin_version: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    origin_item: str = Field(default="", sa_column_kwargs={"server_default": ""})
    origin_issuer: str = Field(default="", sa_column_kwargs={"server_default": ""})
    origin_issued: date | None = None
    origin_says: str = Field(default="", sa_column_kwargs={"server_default": ""})
    lasting: str = Field(default="", sa_column_kwargs={"server_default": ""})
    link_verbatim: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    rank: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    aim: str = Field(default="", sa_column_kwargs={"server_default": ""})
    partner: str = Field(default="", sa_column_kwargs={"server_default": ""})
    dimensions_deadline: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    dimensions_resources: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    dimensions_quality: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    dimensions_language: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    dimensions_no_disagreement: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    dimensions_no_complaints: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    carried_agreement: str = Field(default="", sa_column_kwargs={"server_default": ""})
    carried_goal: str = Field(default="", sa_column_kwargs={"server_default": ""})
    upward_id: str = Field(default="", sa_column_kwargs={"server_default": ""})
    upward_text: str = Field(default="", sa_column_kwargs={"server_default": ""})


class IndicatorRow(SQLModel, table=True):
    """An indicator of a goal."""

    __tablename__ = "indicator"
    __table_args__ = of_goal()
    agreement: str = Field(primary_key=True)
    goal: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    position: int
    text: str
    kind: str
    baseline: str
    target: str


class EvaluationSourceRow(SQLModel, table=True):
    """An evaluation source of a goal."""

    __tablename__ = "evaluation_source"
    __table_args__ = of_goal()
    agreement: str = Field(primary_key=True)
    goal: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    position: int
    text: str
    provider: str
    when: str


class GoalActionRow(SQLModel, table=True):
    """A measure agreed for a goal."""

    __tablename__ = "goal_action"
    __table_args__ = of_goal()
    agreement: str = Field(primary_key=True)
    goal: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    position: int
    text: str
    responsible: str
    when: str


class SelfEvaluationRow(SQLModel, table=True):
    """What the leader says of the whole."""

    __tablename__ = "self_evaluation"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    overall: str
    support: str
    next_period: str


class AssessmentRow(SQLModel, table=True):
    """What the superior says of the whole."""

    __tablename__ = "assessment"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    overall: str
    outcome: str = Field(default="", sa_column_kwargs={"server_default": ""})
    ground: str = Field(default="", sa_column_kwargs={"server_default": ""})
    recognition_tasks: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    recognition_competence: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    recognition_token: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    recognition_words: str = Field(default="", sa_column_kwargs={"server_default": ""})
    recognition_unit: str = Field(default="", sa_column_kwargs={"server_default": ""})


class AssessmentAnswerRow(SQLModel, table=True):
    """What the superior writes under one of the form's own headings."""

    __tablename__ = "assessment_answer"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    position: int
    text: str


class GoalEvaluationRow(SQLModel, table=True):
    """What one side says of one goal; stays while the goal is gone, so that undo brings it back."""

    __tablename__ = "goal_evaluation"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    role: str = Field(primary_key=True)
    goal: str = Field(primary_key=True)
    position: int
    text: str
    level: str
    reason: str


class SignatureRow(SQLModel, table=True):
    """A given signature."""

    __tablename__ = "signature"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    edition: str = Field(primary_key=True)
    role: str = Field(primary_key=True)
    round: int = Field(primary_key=True)
    take: int = Field(primary_key=True)
    position: int
    name: str
    at: datetime = Field(sa_column=_moment())
    content_hash: str
    means: str
    fingerprint: str
    comment: str
    meaning: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    on_behalf_of: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    place: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    scan: str = Field(sa_column=Column(String, nullable=False, server_default=""))
    scan_size: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))


class SetAsideRow(SQLModel, table=True):
    """A remark that was put aside."""

    __tablename__ = "set_aside"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    code: str = Field(primary_key=True)
    goal: str = Field(primary_key=True)
    position: int
    reason: str


class RedactionRow(SQLModel, table=True):
    """Words that are withheld from some readers."""

    __tablename__ = "redaction"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    phrase: str = Field(primary_key=True)
    position: int
    ground: str
    audience: str


class DecisionRow(SQLModel, table=True):
    """A decision about the agreement itself."""

    __tablename__ = "decision"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    position: int
    kind: str
    on: date
    role: str
    at: datetime = Field(sa_column=_moment())
    name: str
    reason: str
    refers: str


class SnapshotRow(SQLModel, table=True):
    """What was signed, as it was. No key ties it to the agreement, so that no save can take it along."""

    __tablename__ = "snapshot"
    id: str = Field(primary_key=True)
    agreement: str = Field(index=True)
    edition: str
    version: int
    role: str
    at: datetime = Field(sa_column=_moment())
    content_hash: str
    data: bytes
    template_text: str
    pdf: bytes
    pdf_hash: str
    scan: bytes = Field(sa_column=Column(LargeBinary, nullable=False, server_default=sql("x''")))
    round: int = Field(default=1, sa_column_kwargs={"server_default": "1"})


class EvidenceRow(SQLModel, table=True):
    """The bytes of a file that an entry in the year rests on; never read with its agreement."""

    __tablename__ = "evidence"
    __table_args__ = of_agreement()
    agreement: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True)
    data: bytes


class NamedVersionRow(SQLModel, table=True):
    """An earlier state that was given a name; ``rows`` is the agreement's rows as JSON."""

    __tablename__ = "named_version"
    __table_args__ = of_agreement()
    number: int | None = Field(default=None, primary_key=True)
    agreement: str = Field(index=True)
    label: str
    at: datetime = Field(sa_column=_moment())
    rows: str


class KnownPersonRow(SQLModel, table=True):
    """A person whose certificate (SHA-256 in hex) this user has compared with its owner."""

    __tablename__ = "known_person"
    fingerprint: str = Field(primary_key=True)
    name: str
    known_since: datetime = Field(sa_column=_moment())


class HoldingRow(SQLModel, table=True):
    """Something kept beside the agreements, as the file it came as: ``kind`` says what it is.

    ``entry`` is a text of one's own library, ``pack`` a pack of common requirements in one of its versions,
    ``contact`` what is known of a person besides the certificate, by its fingerprint.
    """

    __tablename__ = "holding"
    kind: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    at: datetime = Field(sa_column=_moment())
    data: bytes
