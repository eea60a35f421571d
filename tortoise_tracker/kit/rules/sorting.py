"""Rules for sorted lists: the place of a new row, and the one row of a group that is the default."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.columns import column_of, is_soft_deletable
from tortoise_tracker.kit.writing.pipeline import stamped_on_update
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.kit.writing.write import Write

if TYPE_CHECKING:
    from tortoise.models import Model

#: The place of the first row of a list, and the gap between two rows.
SORT_ORDER_FIRST: Final = 65535.0
SORT_ORDER_STEP: Final = 10000.0

#: Lists looked up by one statement; SQLite refuses more than 500 parts in one.
_CHUNK = 100


class SortOrder(Rule):
    """Rule that places new rows at the end of their list, or at its front."""

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
            scope: Columns or relations whose values make a list of their own; without any, the whole table is
                one list.
            first: Whether new rows come first, the last of a batch foremost.
            column: Where the place is kept.
            start: The place of the first row of a list.
            step: The gap between two rows.
        """
        self.scope = scope
        self.first = first
        self.column = column
        self.start = start
        self.step = -step if first else step

    async def before(self, write: Write) -> None:
        """Place the rows in the order in which they come."""
        columns = [column_of(write.model, name) for name in self.scope]
        unplaced = [row for row in write.rows if getattr(row, self.column) is None]
        lists: dict[tuple[Any, ...], list[Any]] = {}
        for row in unplaced:
            lists.setdefault(tuple(getattr(row, column) for column in columns), []).append(row)
        edges = await self._edges(write, columns, list(lists))
        for scope, rows in lists.items():
            edge = edges.get(scope)
            place = self.start if edge is None else edge + self.step
            for row in rows:
                write.set(row, self.column, place)
                place += self.step

    async def _edges(
        self, write: Write, columns: list[str], scopes: list[tuple[Any, ...]]
    ) -> dict[tuple[Any, ...], float]:
        """The outermost place of each list, found in an index: in a long list as fast as in a short one."""
        edges = {}
        for start in range(0, len(scopes), _CHUNK):
            chunk = scopes[start : start + _CHUNK]
            branches: list[str] = []
            values: list[Any] = []
            for number, scope in enumerate(chunk):
                condition, bound = self._condition(
                    write, dict(zip(columns, scope, strict=True)), len(values) + 1
                )
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
            f'FROM "{write.model._meta.db_table}"{condition}'
        )

    @staticmethod
    def _condition(write: Write, scope: dict[str, Any], first: int) -> tuple[str, list[Any]]:
        parts: list[str] = []
        values: list[Any] = []
        for column, value in scope.items():
            if value is None:
                parts.append(f'"{column}" IS NULL')
            else:
                parts.append(f'"{column}" = {placeholders(write.db, 1, first + len(values))}')
                values.append(write.model._meta.fields_map[column].to_db_value(value, write.model))
        if is_soft_deletable(write.model):
            parts.append('"deleted_at" IS NULL')
        return f" WHERE {' AND '.join(parts)}" if parts else "", values


class OnlyOneDefault(Rule):
    """Rule that a group has at most one default row: the latest that was made so."""

    spans_rows = True

    def __init__(self, flag: str, group: str) -> None:
        self.flag = flag
        self.group = group
        self.triggers = (flag, group)
        self.reads = (flag, group)

    async def before(self, write: Write) -> None:
        """Take the flag from the rows that had it; a partial unique index admits one at any moment."""
        flag, group = (column_of(write.model, name) for name in (self.flag, self.group))

        def key(row: Model) -> str:
            return str(getattr(row, group))

        chosen = [row for row in write.rows if getattr(row, flag)]
        if not chosen:
            return
        for _, rows in groupby(sorted(chosen, key=key), key=key):
            *others, _last = rows
            for row in others:
                write.set(row, flag, value=False)
        meta = write.model._meta
        groups = list({key(row): getattr(row, group) for row in chosen}.values())
        stamps = stamped_on_update(write.model, write.moment)
        setting = "".join(f', "{c}" = {placeholders(write.db, 1, n)}' for n, c in enumerate(stamps, start=1))
        places = placeholders(write.db, len(groups), len(stamps) + 1)
        await write.db.execute_query(
            f'UPDATE "{meta.db_table}" SET "{flag}" = FALSE{setting} '
            f'WHERE "{flag}" AND "{group}" IN ({places})',
            [
                *(meta.fields_map[column].to_db_value(value, None) for column, value in stamps.items()),  # type: ignore[arg-type]
                *(meta.fields_map[group].to_db_value(value, write.model) for value in groups),
            ],
        )
