"""What stops a command, each with the exit code it ends in.

FundwatchError
+-- UsageError            2  the command line asks for something that does not exist
+-- ConfigurationError    2  a file of config/ or an environment variable is wrong
+-- DatabaseError         2  the database cannot be opened, written or migrated
|   +-- NoDatabaseError   2  nothing has been kept there yet
+-- RunFailed             1  no source reachable, sums that differ, a dead delivery
    +-- RunInProgress     1  another run of this kind holds the lease

Every message is one line for a person: what is wrong, where, and what to do. Expected failures of single
sources, pages and deliveries are values (`flows.outcomes`), never exceptions.
"""

from __future__ import annotations


class FundwatchError(Exception):
    """Base of all errors that end a command with one line instead of a traceback."""

    exit_code = 1


class UsageError(FundwatchError):
    """The command line names something that does not exist or cannot be combined."""

    exit_code = 2


class ConfigurationError(FundwatchError):
    """A configuration file or environment variable is wrong; names file, line or key, and what is allowed."""

    exit_code = 2


class DatabaseError(FundwatchError):
    """The database cannot be opened, written or migrated."""

    exit_code = 2


class NoDatabaseError(DatabaseError):
    """There is no database of fundwatch at this place, and the command is not one that makes it."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"there is no database at {place} yet: `fundwatch run` makes it (or name another with --database)"
        )
        self.place = place


class RunFailed(FundwatchError):
    """A run ended without doing its job; it is recorded as failed."""


class RunInProgress(RunFailed):
    """Another run holds the lease of this kind of run."""
