"""The rule that gives a new row its place in a list that people order by hand."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from tortoise_tracker.rules.base import Rule, Write, placeholders

#: The place of the first row of a list, and the room left between two, for rows to be put in between.
FIRST = 65535.0
STEP = 10000.0

#: Lists looked up by one statement; SQLite refuses more than 500 parts in one.
_CHUNK = 100


class SortOrder(Rule):
    """New rows without a place go to the end of their list, or to its front."""

    on_create_only = True

    def __init__(self, *scope: str, first: bool = False) -> None:
        """Name the list.

        Args:
            scope: Columns whose values make a list of their own.
            first: Whether new rows come first, the last of a batch foremost.
        """
        self.scope = scope
        self.first = first

    async def before(self, write: Write) -> None:
        """Place the rows in the order in which they come."""
        unplaced = [row for row in write.rows if row.sort_order is None]
        lists: dict[tuple[Any, ...], list[Any]] = {}
        for row in unplaced:
            lists.setdefault(tuple(getattr(row, column) for column in self.scope), []).append(row)
        edges = await self._edges(write, list(lists))
        step = -STEP if self.first else STEP
        for scope, rows in lists.items():
            edge = edges.get(scope)
            place = FIRST if edge is None else edge + step
            for row in rows:
                write.set(row, "sort_order", place)
                place += step

    async def _edges(self, write: Write, scopes: list[tuple[Any, ...]]) -> dict[tuple[Any, ...], float]:
        """The outermost place of each list, each found in an index: as fast in a long list as in a short one."""
        edges = {}
        for start in range(0, len(scopes), _CHUNK):
            chunk = scopes[start : start + _CHUNK]
            branches, values = [], []
            for number, scope in enumerate(chunk):
                condition, bound = self._condition(write, scope, len(values) + 1)
                branches.append(self._branch(write, number, condition))
                values += bound
            for row in await write.db.execute_query_dict(" UNION ALL ".join(branches), values):
                if row["edge"] is not None:
                    edges[chunk[row["number"]]] = row["edge"]
        return edges

    def _branch(self, write: Write, number: int, condition: str) -> str:
        edge = "MIN" if self.first else "MAX"
        return (
            f'SELECT {number} AS number, {edge}("sort_order") AS edge '  # noqa: S608 - names from the model
            f'FROM "{write.model._meta.db_table}" WHERE {condition} AND "deleted_at" IS NULL'
        )

    def _condition(self, write: Write, scope: tuple[Any, ...], first: int) -> tuple[str, list[Any]]:
        parts, values = [], []
        for column, value in zip(self.scope, scope, strict=True):
            if value is None:
                parts.append(f'"{column}" IS NULL')
            else:
                parts.append(f'"{column}" = {placeholders(write.db, 1, first + len(values))}')
                values.append(write.model._meta.fields_map[column].to_db_value(value, write.model))
        return " AND ".join(parts), values


class OnlyOneDefault(Rule):
    """At most one row of a group is the default: the latest that was made so."""

    spans_rows = True

    def __init__(self, flag: str, group: str) -> None:
        self.flag = flag
        self.group = group
        self.triggers = (flag, group)
        self.reads = (flag, group)

    async def before(self, write: Write) -> None:
        """Take the flag from the rows that had it; a partial unique index admits one at any moment."""
        chosen = [row for row in write.rows if getattr(row, self.flag)]
        if not chosen:
            return
        for _, rows in groupby(sorted(chosen, key=self._key), key=self._key):
            *others, _last = rows
            for row in others:
                write.set(row, self.flag, value=False)
        meta = write.model._meta
        groups = list({self._key(row): getattr(row, self.group) for row in chosen}.values())
        updated = placeholders(write.db, 1)
        await write.db.execute_query(
            f'UPDATE "{meta.db_table}" SET "{self.flag}" = FALSE, "updated_at" = {updated} '  # noqa: S608 - names from the model
            f'WHERE "{self.flag}" AND "{self.group}" IN ({placeholders(write.db, len(groups), 2)})',
            [write.moment, *(meta.fields_map[self.group].to_db_value(key, write.model) for key in groups)],
        )

    def _key(self, row: Any) -> str:
        return str(getattr(row, self.group))
