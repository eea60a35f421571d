"""Rules: what must hold, or is derived, whenever rows of a model are written.

A rule is written once and holds on every write path. ``create``, ``save`` (also with ``update_fields``),
``bulk_create``, ``bulk_update`` and a queryset's ``update`` each describe what they are about to do as a
``Write``, let the rules of the model work on it, and write what comes out.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Final

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model


#: Stands for the value of a column that a row came without.
ABSENT: Final = object()


#: What rules put into a column in the place of something else: rows, column, the old values and the new one.
Replaced = tuple[Sequence[Any], str, Sequence[Any], Any]
#: Rows that were marked as written, and what each needs to unmark itself.
Marked = tuple[Sequence[Any], Sequence[Sequence[Any]]]


def put_back(row: Any, column: str, old: Any, new: Any) -> None:
    """Give a row its old value again, unless it has been given another since."""
    if row.__dict__.get(column, ABSENT) is not new:
        return
    if old is ABSENT:
        del row.__dict__[column]
    else:
        assign(row, column, old)


@dataclass(slots=True)
class Write:
    """One write of one or many rows of a model."""

    model: type[Model]
    rows: Sequence[Any]
    db: BaseDBAsyncClient
    #: The columns about to be written; None when the rows are created.
    fields: frozenset[str] | None
    #: The one moment that every row of this write is stamped with, in UTC.
    moment: datetime.datetime = field(default_factory=lambda: datetime.datetime.now(datetime.UTC))
    #: Columns that rules have set beside those asked for.
    derived: set[str] = field(default_factory=set)
    #: What the rules replaced in the rows, and by what: to be put back if the write fails.
    replaced: list[Replaced] = field(default_factory=list)
    #: The rows that know that they are in the database as they are here.
    marked: list[Marked] = field(default_factory=list)

    @property
    def creates(self) -> bool:
        """Whether the rows are new."""
        return self.fields is None

    @property
    def columns(self) -> set[str]:
        """The columns to write when the rows are not new."""
        return {*(self.fields or ()), *self.derived}

    def touches(self, columns: Iterable[str]) -> bool:
        """Whether the rows are new, or one of ``columns`` is written or was derived."""
        written, derived = self.fields, self.derived
        return written is None or any(column in written or column in derived for column in columns)

    def set(self, row: Any, column: str, value: Any) -> None:
        """Give a row a value that the rules derived."""
        if row.__dict__.get(column, ABSENT) != value:
            self.set_all((row,), column, value)
        self.derived.add(column)

    def set_all(self, rows: Sequence[Any], column: str, value: Any) -> None:
        """Give rows one value that the rules derived."""
        # A row that came without the column (``only()``) does not have it.
        self.replaced.append((rows, column, [row.__dict__.get(column, ABSENT) for row in rows], value))
        for row in rows:
            assign(row, column, value)
        self.derived.add(column)

    def mark(self, rows: Sequence[Any], stored: Sequence[dict[str, Any]]) -> None:
        """Let rows know that they, or some columns of them, are in the database.

        Args:
            rows: The instances.
            stored: For each what the database was given, by column.
        """
        creates = self.creates
        self.marked.append(
            (
                rows,
                [
                    row._mark_written(values, created=creates)
                    for row, values in zip(rows, stored, strict=True)
                ],
            )
        )

    def values(self, column: str) -> list[Any]:
        """The distinct values of a column over all rows, None left out, in order of appearance."""
        found = dict.fromkeys(getattr(row, column) for row in self.rows)
        found.pop(None, None)
        return list(found)


#: Only a deletion and its restoration write these.
DELETION_COLUMNS = frozenset({"deleted_at", "deletion_id"})


def is_soft_deletable(model: type[Model]) -> bool:
    """Whether rows of a model go to the bin when they are deleted."""
    return DELETION_COLUMNS.issubset(model._meta.fields_db_projection)


def assign(row: Any, column: str, value: Any) -> None:
    """Give a column another value, and forget what its relation was fetched as before."""
    # Past Tortoise's own __setattr__, which looks whether the column is a relation.
    object.__setattr__(row, column, value)
    if column.endswith("_id"):
        row.__dict__.pop(f"_{column[:-3]}", None)


def placeholders(db: BaseDBAsyncClient, count: int, first: int = 1) -> str:
    """The places of ``count`` parameters in a list, in the dialect of the connection."""
    if db.capabilities.dialect == "postgres":
        return ", ".join(f"${n}" for n in range(first, first + count))
    return ", ".join("?" * count)


class Rule:
    """Base of all rules. A subclass overrides ``before``, ``after`` or both."""

    #: Columns whose writing calls the rule; creation always does.
    triggers: tuple[str, ...] = ()
    #: Columns it looks at; they are loaded for rows that came without them.
    reads: tuple[str, ...] = ()
    #: Whether it only concerns new rows.
    on_create_only: ClassVar[bool] = False
    #: Whether it writes to other rows or tables, so that the whole needs a transaction.
    spans_rows: ClassVar[bool] = False

    def applies_to(self, write: Write) -> bool:
        """Whether this write concerns the rule."""
        if write.fields is None:
            return True
        return not self.on_create_only and write.touches(self.triggers)

    async def before(self, write: Write) -> None:
        """Check and derive, before the rows are written.

        Raises:
            InvalidValue: If a row breaks the rule.
        """

    async def after(self, write: Write) -> None:
        """Write what follows from the rows, after them, in their transaction."""


class Stamp(Rule):
    """A rule whose values depend on nothing in the row, so that an update needs not load any."""

    #: What it writes; these columns are no news to whoever asks what a save has changed.
    columns: tuple[str, ...] = ()
    #: Those of them that each write stamps, whatever is in them: a value there is no change to be saved.
    always: tuple[str, ...] = ()

    def applies_to(self, write: Write) -> bool:  # noqa: ARG002 - as for every rule
        """To every write."""
        return True

    def updates(self, moment: datetime.datetime) -> dict[str, Any]:  # noqa: ARG002 - subclasses use it
        """What every update writes at ``moment``."""
        return {}
