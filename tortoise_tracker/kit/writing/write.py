"""A write of rows of one model, as rules see it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

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


def assign(row: Any, column: str, value: Any) -> None:
    """Give a column another value, and forget what its relation was fetched as before."""
    # Past Tortoise's own __setattr__, which looks whether the column is a relation.
    object.__setattr__(row, column, value)
    if column.endswith("_id"):
        row.__dict__.pop(f"_{column[:-3]}", None)
