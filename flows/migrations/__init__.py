"""Migrations of the store; a new one is a file in `versions/` and a line in `flows.store.schema.REVISIONS`."""
