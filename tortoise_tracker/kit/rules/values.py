"""Rules about the values of one row."""

from __future__ import annotations

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.columns import column_of
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.kit.writing.write import Write

_CHUNK = 10_000


class DateOrder(Rule):
    """Rule that a span ends after it starts."""

    def __init__(self, start: str, end: str, *, equal: bool = True, together: bool = False) -> None:
        """Name the columns.

        Args:
            start: The column of the beginning.
            end: The column of the end.
            equal: Whether both may be the same.
            together: Whether either both have to be given or none.
        """
        self.start = start
        self.end = end
        self.equal = equal
        self.together = together
        self.triggers = self.reads = (start, end)

    async def before(self, write: Write) -> None:
        """Compare both in each row.

        Raises:
            InvalidValue: If the end comes too early, or one is missing.
        """
        columns = write.model._meta.fields_map
        first, last = (column_of(write.model, name) for name in (self.start, self.end))
        for row in write.rows:
            name = type(row).__name__
            start = columns[first].to_python_value(getattr(row, first))
            end = columns[last].to_python_value(getattr(row, last))
            if start is None or end is None:
                if self.together and start is not end:
                    msg = f"{name} needs both {self.start} ({start}) and {self.end} ({end}), or neither"
                    raise InvalidValue(msg)
            elif end < start or (end == start and not self.equal):
                relation = "before" if end < start else "the same as"
                msg = f"{name}.{self.end} {end} is {relation} {self.start} {start}: choose a later one"
                raise InvalidValue(msg)


class NotItself(Rule):
    """Rule that two columns of a row never hold the same value."""

    def __init__(self, one: str, other: str) -> None:
        self.one = one
        self.other = other
        self.triggers = self.reads = (one, other)

    async def before(self, write: Write) -> None:
        """Compare both in each row.

        Raises:
            InvalidValue: If they are the same.
        """
        one, other = (column_of(write.model, name) for name in (self.one, self.other))
        for row in write.rows:
            key = getattr(row, one)
            if key is not None and key == getattr(row, other):
                msg = f"{type(row).__name__} relates {self.one} {key} to itself: choose another {self.other}"
                raise InvalidValue(msg)


class Unchangeable(Rule):
    """Rule that a column keeps the value it was created with."""

    def __init__(self, column: str, reason: str) -> None:
        """Name the column.

        Args:
            column: The column.
            reason: Why it cannot change and what to do instead, as the end of a sentence.
        """
        self.column = column
        self.reason = reason
        self.triggers = (column,)

    def applies_to(self, write: Write) -> bool:
        """Only to rows that are there."""
        return not write.creates and super().applies_to(write)

    async def before(self, write: Write) -> None:
        """Compare with the database.

        Raises:
            InvalidValue: If a row brings another value.
        """
        meta = write.model._meta
        column = column_of(write.model, self.column)
        convert = meta.fields_map[column].to_python_value
        for start in range(0, len(write.rows), _CHUNK):
            rows = {str(row.pk): row for row in write.rows[start : start + _CHUNK]}
            found = await write.db.execute_query_dict(
                f'SELECT CAST("{meta.db_pk_column}" AS TEXT) AS id, "{column}" AS old '
                f'FROM "{meta.db_table}" '
                f'WHERE "{meta.db_pk_column}" IN ({placeholders(write.db, len(rows))})',
                [meta.pk.to_db_value(row.pk, write.model) for row in rows.values()],
            )
            for old in found:
                new, before = getattr(rows[old["id"]], column), convert(old["old"])
                if before is not None and convert(new) != before:
                    name = f"{write.model.__name__}.{column}"
                    msg = f"{name} {before} cannot become {new}: {self.reason}"
                    raise InvalidValue(msg)
