"""Rule against cycles in a foreign key onto the same table."""

from __future__ import annotations

from typing import Any

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.columns import column_of
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.kit.writing.write import Write


class NoLoop(Rule):
    """Rule that a row is never its own ancestor."""

    def __init__(self, parent: str) -> None:
        self.parent = parent
        self.triggers = self.reads = (parent,)

    async def before(self, write: Write) -> None:
        """Follow the parents upwards, however far, with one statement.

        Raises:
            InvalidValue: If a row is reached again.
        """
        parent = column_of(write.model, self.parent)
        parents = {str(row.pk): _text(getattr(row, parent)) for row in write.rows}
        # New rows have no descendants in the database; a batch may still bring a loop of its own.
        if not write.creates and (above := write.values(parent)):
            parents = {**await self._ancestors(write, above), **parents}
        for row in write.rows:
            self._check(row, parents)

    async def _ancestors(self, write: Write, keys: list[Any]) -> dict[str, str | None]:
        """The parent of each of these rows, of its parent, and so on."""
        meta = write.model._meta
        pk, table = meta.db_pk_column, meta.db_table
        parent = column_of(write.model, self.parent)
        rows = await write.db.execute_query_dict(
            f"WITH RECURSIVE above (id, parent) AS ("
            f'SELECT "{pk}", "{parent}" FROM "{table}" '
            f'WHERE "{pk}" IN ({placeholders(write.db, len(keys))}) '
            f'UNION SELECT t."{pk}", t."{parent}" '
            f'FROM "{table}" t JOIN above ON t."{pk}" = above.parent) '
            f"SELECT CAST(id AS TEXT) AS id, CAST(parent AS TEXT) AS parent FROM above",
            [meta.pk.to_db_value(key, write.model) for key in keys],
        )
        return {row["id"]: row["parent"] for row in rows}

    def _check(self, row: Any, parents: dict[str, str | None]) -> None:
        start = key = str(row.pk)
        seen = {start}
        while above := parents.get(key):
            if above == start:
                msg = (
                    f"{type(row).__name__} {start} cannot have {parents[start]} as its "
                    f"{self.parent.removesuffix('_id')}, which is itself or a row below it: choose another"
                )
                raise InvalidValue(msg)
            if above in seen:
                return
            seen.add(above)
            key = above


def _text(key: object) -> str | None:
    return None if key is None else str(key)
