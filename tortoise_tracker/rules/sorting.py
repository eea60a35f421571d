"""The rule that gives a new row its place in a list that people order by hand."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from tortoise_tracker.defaults import SORT_ORDER_FIRST, SORT_ORDER_STEP
from tortoise_tracker.rules.base import Rule, Write, placeholders
from tortoise_tracker.rules.pipeline import stamps_of

#: Lists looked up by one statement; SQLite refuses more than 500 parts in one.
_CHUNK = 100


class SortOrder(Rule):
    """New rows without a place go to the end of their list, or to its front."""

    on_create_only = True

    def __init__(
        self,
        *scope: str,
        first: bool = False,
        column: str = "sort_order",
        start: float = SORT_ORDER_FIRST,
        step: float = SORT_ORDER_STEP,
    ) -> None:
        """Name the list.

        Args:
            scope: Columns whose values make a list of their own.
            first: Whether new rows come first, the last of a batch foremost.
            column: Where the place is kept.
            start: The place of the first row of a list.
            step: The room left between two rows.
        """
        self.scope = scope
        self.first = first
        self.column = column
        self.start = start
        self.step = -step if first else step

    async def before(self, write: Write) -> None:
        """Place the rows in the order in which they come."""
        unplaced = [row for row in write.rows if getattr(row, self.column) is None]
        lists: dict[tuple[Any, ...], list[Any]] = {}
        for row in unplaced:
            lists.setdefault(tuple(getattr(row, column) for column in self.scope), []).append(row)
        edges = await self._edges(write, list(lists))
        for scope, rows in lists.items():
            edge = edges.get(scope)
            place = self.start if edge is None else edge + self.step
            for row in rows:
                write.set(row, self.column, place)
                place += self.step

    async def _edges(self, write: Write, scopes: list[tuple[Any, ...]]) -> dict[tuple[Any, ...], float]:
        """The outermost place of each list, found in an index: in a long list as fast as in a short one."""
        edges = {}
        for start in range(0, len(scopes), _CHUNK):
            chunk = scopes[start : start + _CHUNK]
            branches: list[str] = []
            values: list[Any] = []
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
            f'SELECT {number} AS number, {edge}("{self.column}") AS edge '
            f'FROM "{write.model._meta.db_table}" WHERE {condition} AND "deleted_at" IS NULL'
        )

    def _condition(self, write: Write, scope: tuple[Any, ...], first: int) -> tuple[str, list[Any]]:
        parts: list[str] = []
        values: list[Any] = []
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
        stamps = {c: v for stamp in stamps_of(write.model) for c, v in stamp.updates(write.moment).items()}
        setting = "".join(f', "{c}" = {placeholders(write.db, 1, n)}' for n, c in enumerate(stamps, start=1))
        places = placeholders(write.db, len(groups), len(stamps) + 1)
        await write.db.execute_query(
            f'UPDATE "{meta.db_table}" SET "{self.flag}" = FALSE{setting} '
            f'WHERE "{self.flag}" AND "{self.group}" IN ({places})',
            [
                *(meta.fields_map[column].to_db_value(value, None) for column, value in stamps.items()),  # type: ignore[arg-type]
                *(meta.fields_map[self.group].to_db_value(key, write.model) for key in groups),
            ],
        )

    def _key(self, row: Any) -> str:
        return str(getattr(row, self.group))
