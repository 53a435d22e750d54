"""A register: what many desks have agreed, collected from their packages into one database on a server.

The tables are those of a profile, made by the same steps, and the rows are written and read by the same code;
only adding is possible here. ``Register`` itself doesn't know which database it stands on.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date
from typing import Any, Self

from sqlalchemy import func, inspect, select, text, update
from sqlalchemy.engine import Connection, Engine
from sqlmodel import SQLModel, col

from ledarapp.domain.address import Address
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.collected import Collected, Outcome, RegisterReport
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.folding import folded
from ledarapp.domain.signature import Role
from ledarapp.domain.snapshot import NamedVersion, Snapshot
from ledarapp.domain.summary import Summary
from ledarapp.store import mapping, overview, records
from ledarapp.store.collected import CollectedRow
from ledarapp.store.counting import counts
from ledarapp.store.locking import take_turn
from ledarapp.store.migrations import HEAD
from ledarapp.store.tables import AgreementRow, SnapshotRow

MOST_FOUND = 200
"""The most agreements that one search returns."""

_STATE = "received"


class Register:
    """An open register."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        on_server = engine.dialect.name == "postgresql"
        # One question may take several statements; they are to see one moment.
        self._still = engine.execution_options(isolation_level="REPEATABLE READ") if on_server else engine
        self._records = records.Records(self._still)

    @classmethod
    def make(cls, address: Address, password: str | None = None) -> Self:
        """Make the tables in an empty database, or bring an older register up to date, and open it.

        Raises what ``open`` raises, and ``register.other_data`` for a database with other tables.
        """
        engine = _engine(address, password)
        with ExitStack() as undo:
            undo.callback(engine.dispose)
            with engine.connect() as begun:
                found = _revision(begun)
                if not found and inspect(begun).get_table_names():
                    raise LedarappError("register.other_data", address=address.name)
            _refuse_newer(address, found)
            if found != HEAD:
                from ledarapp.store.migrations import at_server  # noqa: PLC0415 - Alembic is slow to load

                at_server.run(engine, to=HEAD)
            undo.pop_all()
        return cls(engine)

    @classmethod
    def open(cls, address: Address, password: str | None = None) -> Self:
        """Open a register; changes nothing in it.

        Raises ``register.not_made``, ``register.older``, ``register.newer``, ``register.not_installed``, and
        what the server answers: ``register.unreachable``, ``register.wrong_password``, ….
        """
        engine = _engine(address, password)
        with ExitStack() as undo:
            undo.callback(engine.dispose)
            with engine.connect() as begun:
                found = _revision(begun)
            if not found:
                raise LedarappError("register.not_made", address=address.name)
            _refuse_newer(address, found)
            if found != HEAD:
                raise LedarappError("register.older", address=address.name, found=found, known=HEAD)
            undo.pop_all()
        return cls(engine)

    def collect(self, given: Collected) -> Outcome:
        """Keep what a package brought: all of it or nothing. The same package again changes nothing.

        The latest sealed package tells how an agreement stands, in whatever order packages arrive; what was
        signed and every state that was sent are kept for ever.
        """
        with self._engine.begin() as begun:
            take_turn(begun)
            row = SQLModel.metadata.tables["collected"]
            found = begun.execute(select(row).where(row.c.agreement == given.agreement.id)).mappings().first()
            added = [records.keep(begun, each) for each in given.snapshots]
            if found is None:
                _put_first(begun, given)
                outcome = Outcome.NEW
            elif (given.sealed_at, given.package) > (found["sealed_at"], found["package"]):
                _put_instead(begun, given)
                outcome = Outcome.UPDATED
            else:
                outcome = Outcome.KNOWN
            added.append(_keep_state(begun, given))
            if outcome is Outcome.KNOWN and any(added):
                outcome = Outcome.OLDER
        return outcome

    def agreements(self) -> tuple[Summary, ...]:
        """Return one line for each agreement, the latest sealed first."""
        with self._still.connect() as begun:
            return overview.summaries(lambda question: _plain(begun, question))

    def load(self, agreement_id: str) -> Agreement:
        """Return an agreement as its latest package told it; raises ``store.no_such_agreement``."""
        with self._still.connect() as begun:
            return records.read(begun, agreement_id)

    def template_text(self, agreement_id: str) -> str:
        """Return the text of the form an agreement is written under; raises ``store.no_such_agreement``."""
        return self._records.template_text(agreement_id)

    def snapshots(self, agreement_id: str) -> tuple[Snapshot, ...]:
        """Return everything that was signed on an agreement, the latest last."""
        return self._records.snapshots(agreement_id)

    def states(self, agreement_id: str) -> tuple[NamedVersion, ...]:
        """Return every state in which the agreement was sent, in the order they came here."""
        return self._records.versions(agreement_id)

    def find(self, words: str) -> tuple[str, ...]:
        """Return the ids of agreements with the words in any field, the latest first; none for no words."""
        wanted = folded(words).strip()
        if not wanted:
            return ()
        holding = (
            select(col(AgreementRow.id))
            .join(CollectedRow, col(CollectedRow.agreement) == col(AgreementRow.id))
            .where(col(CollectedRow.words).contains(wanted, autoescape=True))
            .order_by(col(AgreementRow.changed_at).desc(), col(AgreementRow.id))
            .limit(MOST_FOUND)
        )
        with self._still.connect() as begun:
            return tuple(begun.execute(holding).scalars())

    def counts(self) -> dict[str, int]:
        """Return the rows of each table."""
        with self._still.connect() as begun:
            return counts(begun)

    def check(self) -> RegisterReport:
        """Report on the register's health; the server itself compares every signed file with its hash."""
        pdf, kept = col(SnapshotRow.pdf), col(SnapshotRow.pdf_hash)
        altered = select(func.count()).where(func.encode(func.sha256(pdf), "hex") != kept)
        with self._still.connect() as begun:
            return RegisterReport(
                revision=_revision(begun),
                server=str(begun.execute(text("SHOW server_version")).scalar_one()),
                protected=bool(begun.execute(text(_PROTECTED)).scalar_one()),
                altered=begun.execute(altered).scalar_one(),
                counts=tuple(counts(begun).items()),
            )

    def close(self) -> None:
        """Leave the server."""
        self._engine.dispose()


# A connection over this computer's own socket goes over no network.
_PROTECTED = """
    SELECT inet_client_addr() IS NULL OR ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()
"""


def _engine(address: Address, password: str | None) -> Engine:
    try:
        from ledarapp.store.server import engine_to  # noqa: PLC0415 - the library is there on request only
    except ImportError as error:
        raise LedarappError("register.not_installed") from error
    return engine_to(address, password)


def _revision(begun: Connection) -> str:
    if not inspect(begun).has_table("alembic_version"):
        return ""
    return str(begun.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def _refuse_newer(address: Address, found: str) -> None:
    if found > HEAD or (found and not found.isdigit()):
        raise LedarappError("register.newer", address=address.name, found=found, known=HEAD)


def _put_first(begun: Connection, given: Collected) -> None:
    # A register sits on neither side; the column belongs to desks, which do.
    own: mapping.Row = {"side": Role.LEADER.value, "deleted_at": None, **_own(begun, given)}
    records.write(begun, {}, mapping.parts_of(given.agreement), own)
    row = SQLModel.metadata.tables["collected"]
    begun.execute(row.insert().values(agreement=given.agreement.id, **_of_package(given)))


def _put_instead(begun: Connection, given: Collected) -> None:
    before = mapping.parts_of(records.read(begun, given.agreement.id))
    own = _own(begun, given)
    records.write(begun, before, mapping.parts_of(given.agreement), own)
    agreement, row = SQLModel.metadata.tables["agreement"], SQLModel.metadata.tables["collected"]
    begun.execute(update(agreement).where(agreement.c.id == given.agreement.id).values(**own))
    begun.execute(update(row).where(row.c.agreement == given.agreement.id).values(**_of_package(given)))


def _own(begun: Connection, given: Collected) -> mapping.Row:
    form = records.keep_form(begun, given.agreement, given.template_text)
    return {"form": form, "changed_at": given.sealed_at}


def _of_package(given: Collected) -> mapping.Row:
    return {
        "package": given.package,
        "sealed_at": given.sealed_at,
        "sealer": given.sealer,
        "fingerprint": given.fingerprint,
        "words": given.words,
    }


def _keep_state(begun: Connection, given: Collected) -> bool:
    """Keep this state of the agreement; tell whether it was new here."""
    row = SQLModel.metadata.tables["named_version"]
    state = {"at": given.sealed_at, "rows": mapping.as_text(given.agreement)}
    same = [getattr(row.c, name) == value for name, value in state.items()]
    here = select(func.count()).select_from(row).where(row.c.agreement == given.agreement.id, *same)
    if begun.execute(here).scalar_one():
        return False
    begun.execute(row.insert().values(agreement=given.agreement.id, label=_STATE, **state))
    return True


def _plain(begun: Connection, question: str) -> list[Sequence[Any]]:
    """Return the rows with dates as text, as the list's own questions expect them."""
    return [
        [each.isoformat() if isinstance(each, date) else each for each in row]
        for row in begun.exec_driver_sql(question)
    ]
