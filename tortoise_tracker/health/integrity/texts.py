"""Check that plain text agrees with its HTML."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, ClassVar, Final

from tortoise_tracker.health.catalogue import open_models
from tortoise_tracker.health.integrity.base import Check, Finding, Look, Probe, shown, stamps
from tortoise_tracker.html import plain_text
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.pipeline import rules_of
from tortoise_tracker.rules import PlainText

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

#: Rows read by one statement; their text is in memory at once.
_PORTION: Final = 2000


class Texts(Check):
    """Check that derived plain text agrees with its HTML."""

    name: ClassVar[str] = "stripped text"
    what: ClassVar[str] = "plain text does not say what the HTML beside it says"
    way_out: ClassVar[str] = "save the row again"

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:  # noqa: ARG002 - as for every check
        """One for each such pair of columns."""
        return [
            _TextProbe(model, rule)
            for model in open_models()
            for rule in rules_of(model)
            if isinstance(rule, PlainText)
        ]


class _TextProbe(Probe):
    def __init__(self, model: type[Model], rule: PlainText) -> None:
        super().__init__(Texts, f"{shown(model)}.{rule.text}", fixable=True)
        self.model = model
        self.rule = rule

    async def find(self, look: Look) -> Finding | None:
        total = 0
        keys: list[str] = []
        async for wrong in self._wrong(look.db):
            total += len(wrong)
            keys += [str(key) for _, key in wrong[: look.keys - len(keys)]]
        return self.finding(total, keys) if total else None

    async def fix(self, db: BaseDBAsyncClient) -> None:
        table, pk = self.model._meta.db_table, self.model._meta.db_pk_column
        text, key = (placeholders(db, 1, place) for place in (1, 2))
        statement = (
            f'UPDATE "{table}" SET "{self.rule.text}" = {text}{stamps(self.model)} WHERE "{pk}" = {key}'
        )
        async for wrong in self._wrong(db):
            await db.execute_many(statement, wrong)

    async def _wrong(self, db: BaseDBAsyncClient) -> AsyncIterator[list[Any]]:
        """The right text and the key of each row that has another, batch by batch."""
        meta = self.model._meta
        pk, html, text = meta.db_pk_column, self.rule.html, self.rule.text
        last: Any = None
        while True:
            begin = "" if last is None else f'WHERE "{pk}" > {placeholders(db, 1)} '
            rows = await db.execute_query_dict(
                f'SELECT "{pk}" AS key, "{html}" AS html, "{text}" AS text '
                f'FROM "{meta.db_table}" {begin}ORDER BY "{pk}" LIMIT {_PORTION}',
                [] if last is None else [last],
            )
            derived = [(plain_text(row["html"] or ""), row) for row in rows]
            if wrong := [[right, row["key"]] for right, row in derived if right != row["text"]]:
                yield wrong
            if len(rows) < _PORTION:
                return
            last = rows[-1]["key"]
