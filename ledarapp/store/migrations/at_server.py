"""The same steps on a register's server: all of them in one transaction, so they are made or not made."""

from __future__ import annotations

from alembic import command
from sqlalchemy import event, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from ledarapp.domain.errors import LedarappError
from ledarapp.store.counting import counts
from ledarapp.store.locking import take_turn
from ledarapp.store.migrations import words
from ledarapp.store.migrations.steps import script_config


def run(engine: Engine, *, to: str) -> None:
    """Bring the register to this step. Nothing happens where it is there already.

    Raises ``register.step_failed`` or what the server answers; the register is then as it was.
    """
    config = script_config()
    try:
        with engine.begin() as begun:
            take_turn(begun)
            # Checked at each statement: a table with checks that wait can't be renamed.
            begun.execute(text("SET CONSTRAINTS ALL IMMEDIATE"))
            before = counts(begun)
            event.listen(begun, "before_cursor_execute", words.speak, retval=True)
            try:
                config.attributes["connection"] = begun
                command.upgrade(config, to)
            finally:
                event.remove(begun, "before_cursor_execute", words.speak)
            after = counts(begun)
            if any(after.get(name, count) != count for name, count in before.items()):
                raise LedarappError("register.step_failed", revision=to)
    except SQLAlchemyError as error:
        raise LedarappError("register.step_failed", revision=to) from error
