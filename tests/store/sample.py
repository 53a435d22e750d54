"""One agreement that has something in every table, for the tests that need no chance."""

from datetime import UTC, date, datetime

from ledarapp.domain.agreement import Agreement, Milestone, Period, Person, Section, SetAside
from ledarapp.domain.decision import Decision, DecisionKind
from ledarapp.domain.evaluation import Assessment, GoalEvaluation, Recognition, Reply, SelfEvaluation
from ledarapp.domain.follow_up import DateNote, Evidence, FollowUp, LogEntry
from ledarapp.domain.goal import (
    Action,
    Aim,
    Carried,
    Dimensions,
    DocumentLink,
    EvaluationSource,
    Goal,
    Indicator,
    IndicatorKind,
    Target,
    Upward,
)
from ledarapp.domain.redaction import Redaction
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.domain.snapshot import Snapshot
from ledarapp.domain.views import (
    Answer,
    Asked,
    Group,
    GroupViews,
    Question,
    QuestionSheet,
    Rated,
    Tally,
    Views,
    Withheld,
    Written,
)

AT = datetime(2026, 1, 14, 13, 5, 0, 250_000, tzinfo=UTC)
FORM = 'key = "sample"\nversion = 1\n'
_DECISION = Decision(
    id="decision-1",
    kind=DecisionKind.NEEDED,
    on=date(2026, 1, 10),
    role=Role.SUPERIOR,
    at=AT,
    name="Kari Østby",
    reason="Nye oppgaver",
)


def some_views() -> Views:
    """Return a summary of one group, with another withheld."""
    return Views(
        sheet="sheet-1",
        levels=("liten grad", "stor grad"),
        questions=(Question(key="q1", text="Motiverer", area="Motivasjon"),),
        groups=(
            GroupViews(
                key="staff", title="Ansatte", answers=6, tallies=(Tally(question="q1", counts=(2, 4)),)
            ),
        ),
        withheld=(Withheld(title="Sideordnede", answers=1),),
    )


def some_notes() -> FollowUp:
    """Return one entry with a file, and a date that was moved."""
    report = Evidence(sha256="ef" * 32, name="rapport.pdf", size=8, media="application/pdf")
    entry = LogEntry(
        id="entry-1",
        goal="goal-1",
        on=date(2026, 5, 4),
        writer=Role.LEADER,
        text="Halvparten er levert",
        value="50 %",
        evidence=(report,),
    )
    moved = DateNote(key="half_year_talk", writer=Role.SUPERIOR, moved=date(2026, 6, 8), note="Ferie")
    return FollowUp(entries=(entry,), dates=(moved,))


def a_signature() -> Signature:
    """Return the leader's signature on the agreement."""
    return Signature(
        edition=Edition.AGREEMENT,
        role=Role.LEADER,
        version=1,
        name="Ola Nordmann",
        at=AT,
        content_hash="ab" * 32,
        fingerprint="cd" * 32,
    )


def an_agreement(agreement_id: str = "agreement-1") -> Agreement:
    """Return an agreement with two goals and everything around them."""
    return Agreement(
        id=agreement_id,
        template="sample",
        template_version=1,
        language="nb",
        organisation="Eksempeldirektoratet",
        case_number="26/1234",
        leader=Person(name="Ola Nordmann", title="Seksjonsleder", unit="Seksjon 3"),
        superior=Person(name="Kari Østby", title="Avdelingsdirektør", unit="Avdeling A"),
        period=Period(start=date(2026, 1, 1), end=date(2026, 12, 31)),
        sections=(Section(key="tasks", text="Blåbærsyltetøy"), Section(key="frame", text="")),
        milestones=(Milestone(key="half_year", on=date(2026, 6, 15)),),
        goals=_goals(),
        views=some_views(),
        self_evaluation=SelfEvaluation(
            overall="Et godt år",
            support="Tid",
            goals=(GoalEvaluation(goal="goal-1", text="Nådd", level="meets"),),
        ),
        assessment=Assessment(
            overall="Enig",
            goals=(GoalEvaluation(goal="goal-1", level="above", reason="Tempo"),),
            answers=(Reply(key="connection", text="Ledelsen ga resultatene."),),
            outcome="unchanged",
            ground="Som avtalt",
            recognition=Recognition(tasks=True, words="Leder prosjektet", unit="Studietur"),
        ),
        signatures=(a_signature(),),
        set_aside=(SetAside(code="goal.no_source", goal="goal-2", reason="Felles krav"),),
        redactions=(Redaction(phrase="underdirektør", ground="Personforhold"),),
        decisions=(_DECISION,),
        follow_up=some_notes(),
    )


def _goals() -> tuple[Goal, ...]:
    return (
        Goal(
            id="goal-1",
            area="results",
            text="Kortere ventetid",
            target=Target.UNIT,
            link=DocumentLink(title="Tildelingsbrev", reference="2.1"),
            indicators=(
                Indicator(id="a", text="Dager", kind=IndicatorKind.NUMBER, baseline="40", target="30"),
                Indicator(id="b", text="Tilbakemeldinger"),
            ),
            sources=(EvaluationSource(id="a", text="Statistikk", provider="Staben", when="hver måned"),),
            dimensions=Dimensions(deadline=True, no_complaints=True),
            actions=(Action(id="a", text="Ny rutine", responsible="Ola Nordmann", when="mars"),),
            rank=1,
            aim=Aim.EFFECT,
            partner="Skatteetaten",
            carried=Carried(agreement="agreement-0", goal="goal-0"),
            upward=Upward(id="goal-9", text="Kortere ventetid i hele etaten"),
        ),
        Goal(id="goal-2", area="staff", title="Delegering", common=True),
    )


def a_snapshot(role: Role = Role.LEADER, at: datetime = AT, version: int = 1) -> Snapshot:
    """Return what the leader or the superior signed."""
    return Snapshot(
        id=f"{role}-{at:%H%M}-{version}",
        agreement="agreement-1",
        edition=Edition.AGREEMENT,
        version=version,
        role=role,
        at=at,
        content_hash="ab" * 32,
        data=b'{"goals":[]}',
        template_text=FORM,
        pdf=b"%PDF-1.7 \x00\xff",
    )


def a_sheet() -> QuestionSheet:
    """Return a sheet with one group and one question of each kind."""
    return QuestionSheet(
        id="sheet-1",
        title="Synspunkter",
        about="Ola Nordmann",
        language="nb",
        groups=(Group(key="staff", title="Ansatte"),),
        questions=(
            Question(key="q1", text="Motiverer"),
            Question(key="q2", text="Hva mer?", kind=Asked.TEXT),
        ),
        levels=("liten grad", "stor grad"),
        issued=date(2026, 3, 1),
    )


def an_answer(mark: str = "t1") -> Answer:
    """Return an answer to it."""
    return Answer(
        sheet="sheet-1",
        token=mark,
        group="staff",
        ratings=(Rated(question="q1", level=2),),
        texts=(Written(question="q2", text="Åpen dør"),),
    )
