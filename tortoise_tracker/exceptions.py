"""Exceptions of the package: every error that it raises on purpose.

    TrackerError
    ├── ConfigError            DATABASE_URL or CACHE_URL cannot be understood
    ├── DatabaseUnavailable    the database cannot be reached, or refuses us
    ├── CacheUnavailable       the cache cannot be reached, in a call that concerns nothing else
    ├── MigrationsPending      the tables are not there yet, or are too old
    ├── MigrationError         a migration could not be written or applied
    │   └── MigrationBusy      another process has been migrating for too long
    ├── DatabaseNotEmpty       the demo would be put beside rows that are there
    ├── NotFound               what a command was told to work on is not there
    ├── NoPassword             a command was given no password
    ├── NumbersInTheWay        issue numbers are there twice, so that their index cannot be built
    ├── IndexBusy              others keep an index from being built
    ├── InvalidValue           a value no column or rule accepts
    │   ├── WeakPassword       a password that is easy to guess
    │   ├── ScopeMismatch      a relation into another project or workspace
    │   └── ParentDeleted      a relation onto a row that is deleted, or is not there
    ├── UnknownField           a name that no column has
    ├── ImmutableField         the primary key, or a column of deletions, was to be written
    ├── MissingColumn          a row was loaded without a column that is needed
    ├── DuplicateValue         a unique constraint refuses a row
    ├── UnsupportedLookup      a filter that one of the databases cannot answer
    ├── ProtectedError         RESTRICT: live rows still use what was to be deleted
    ├── LastInstanceAdmin      no other active admin of the instance would be left
    ├── StaleObjectError       the row was changed or removed since it was loaded
    ├── TransactionConflict    a deadlock or a serialization failure: nothing was written
    ├── CallbackError          a callback failed after the end of its transaction
    └── RestoreError
        ├── RestoreConflict    a live row has taken a unique key meanwhile
        └── RestoreBlocked     the parent of a row to restore is still deleted

Each message is one sentence: what is wrong with which value, and what to do.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tortoise.exceptions import (
    ConfigurationError,
    DBConnectionError,
    FieldError,
    IncompleteInstanceError,
    IntegrityError,
    OperationalError,
    ValidationError,
)


class TrackerError(Exception):
    """Root of all errors of this package."""


class ConfigError(TrackerError, ConfigurationError):
    """The database URL, or another setting, cannot be understood."""


class DatabaseUnavailable(TrackerError, DBConnectionError):
    """The database cannot be reached, or does not let us in."""


class CacheUnavailable(TrackerError):
    """The cache does not answer in time; reads through it fall back to the database."""


class MigrationsPending(TrackerError, OperationalError):
    """The database lacks a table that the code needs."""


class MigrationError(TrackerError):
    """A migration could not be written or applied; what was there before is still there."""


class MigrationBusy(MigrationError):
    """Another process has been migrating the same database for longer than we may wait."""


class DatabaseNotEmpty(TrackerError):
    """The database holds users already, and nothing said that more should be put beside them."""


class NotFound(TrackerError):
    """Nothing, or more than one thing, has the name that a command was given."""


class NoPassword(TrackerError):
    """A command was given no password, and no way to one."""


class NumbersInTheWay(TrackerError, IntegrityError):
    """A unique index cannot be put back, because issue numbers are still there twice."""


class IndexBusy(TrackerError, OperationalError):
    """An index could not be built in time while others use its table."""


class InvalidValue(TrackerError, ValidationError, ValueError):
    """A value that a column or a rule of its model does not accept.

    Also Tortoise's ``ValidationError`` and Python's ``ValueError``, so that code which catches those keeps
    working.
    """


class WeakPassword(InvalidValue):
    """A password that is easy to guess; the message says why, and what to do instead."""


class ScopeMismatch(InvalidValue):
    """A row refers to a row of another project or workspace."""


class ParentDeleted(InvalidValue):
    """A row refers to a parent that is deleted or does not exist."""


class UnknownField(TrackerError, FieldError):
    """A name that no column or relation of the model has; the message suggests the nearest one."""


class DuplicateValue(TrackerError, IntegrityError):
    """A unique constraint refuses a row: there is one with these values already."""

    def __init__(
        self,
        message: str,
        *,
        model: type[Any] | None = None,
        columns: tuple[str, ...] = (),
        values: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        #: The model whose table refuses; None if that is no model's.
        self.model = model
        #: The columns of the constraint, in its order; empty if they have no names.
        self.columns = columns
        #: What was to be written there, by column, as far as it is known: of ``update()`` what it was given,
        #: and nothing where one of many rows has what another row of the table has already.
        self.values: Mapping[str, Any] = values or {}


class ImmutableField(TrackerError, FieldError, IntegrityError):
    """A column that a save or an update cannot write: the primary key, or one that belongs to deletions."""


class MissingColumn(TrackerError, FieldError, IncompleteInstanceError):
    """A row was loaded by ``only()`` without a column that is needed now; the message names it."""


class UnsupportedLookup(TrackerError, FieldError):
    """A filter that the column or the database cannot answer; no statement was sent."""


class ProtectedError(TrackerError, IntegrityError):
    """Rows under RESTRICT still use what was to be deleted; nothing was changed."""


class LastInstanceAdmin(TrackerError):
    """The last active instance admin was to be deactivated; nothing was changed."""


class StaleObjectError(TrackerError, IntegrityError):
    """The row has been changed or removed since it was loaded; nothing was written."""

    def __init__(self, message: str, *, fields: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        #: The columns that have been changed since the row was loaded; empty if it is gone.
        self.fields = fields


class TransactionConflict(TrackerError, OperationalError):
    """A deadlock or a serialization failure: the database rolled the transaction back; try it again."""


class CallbackError(TrackerError):
    """A callback failed after its transaction had ended; the transaction stays as it ended.

    The callback's own error is the ``__cause__``.
    """


class RestoreError(TrackerError):
    """A deletion cannot be undone as things are; nothing was restored."""


class RestoreConflict(RestoreError):
    """A live row holds a unique key that a row to be restored needs."""


class RestoreBlocked(RestoreError):
    """The parent of a row to be restored is still deleted."""
