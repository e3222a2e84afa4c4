"""Alembic's entry: runs the migrations within the transaction of the connection that `flows.store.schema` passes in."""

from alembic import context

from flows.store.schema import VERSION_TABLE
from flows.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    version_table=VERSION_TABLE,
    render_as_batch=True,
)
context.run_migrations()
