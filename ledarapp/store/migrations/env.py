"""Runs the steps on the connection that ``migrations.upgrade`` has opened and begun."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
