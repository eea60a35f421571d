"""Check that the declared foreign keys are in the catalogue, and validated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from tortoise.exceptions import IntegrityError

from tortoise_tracker.health.catalogue import open_models
from tortoise_tracker.health.integrity.base import Check, Finding, Look, Probe

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

_OF_POSTGRES = """
SELECT c.relname::text AS "table", a.attname::text AS "column", f.relname::text AS target,
       k.conname::text AS name, k.convalidated AS is_valid
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace AND cardinality(k.conkey) = 1
"""

_OF_SQLITE = """
SELECT t.name AS "table", k."from" AS "column", k."table" AS target, '' AS name, 1 AS is_valid
FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table'
"""


@dataclass(frozen=True)
class _Key:
    table: str
    column: str
    target: str
    target_column: str
    on_delete: str
    #: The constraint that is there and was never checked.
    unchecked: str = ""

    @property
    def statements(self) -> list[str]:
        name = self.unchecked or f"{self.table}_{self.column}_fkey"
        add = (
            f'ALTER TABLE "{self.table}" ADD CONSTRAINT "{name}" FOREIGN KEY ("{self.column}") '
            f'REFERENCES "{self.target}" ("{self.target_column}") ON DELETE {self.on_delete} NOT VALID'
        )
        # Writers wait for the first statement only, which reads no rows.
        check = f'ALTER TABLE "{self.table}" VALIDATE CONSTRAINT "{name}"'
        return [check] if self.unchecked else [add, check]


class ForeignKeys(Check):
    """Check that the catalogue has every foreign key of the models."""

    name: ClassVar[str] = "missing foreign key"
    what: ClassVar[str] = "a foreign key of the models is not in the catalogue, or was never validated"
    way_out: ClassVar[str] = (
        "remove the lost references and run this with --fix; on SQLite load the rows into a database that "
        "`tortoise-tracker migrate` has made"
    )

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:
        """One for all tables."""
        return [_KeyProbe(ForeignKeys, "catalogue", fixable=db.capabilities.dialect == "postgres")]


class _KeyProbe(Probe):
    async def find(self, look: Look) -> Finding | None:
        lost = await self._lost(look.db)
        shown = lost[: look.keys]
        found = [f"{key.table}.{key.column}" for key in shown]
        return self.finding(len(lost), found, [key.target for key in shown]) if lost else None

    async def fix(self, db: BaseDBAsyncClient) -> None:
        """Add and validate those that no lost reference stands in the way of.

        Raises:
            IntegrityError: If one is lost; its foreign key is there, and guards the rows to come.
        """
        refusal: IntegrityError | None = None
        for key in await self._lost(db):
            try:
                for statement in key.statements:
                    await db.execute_query(statement)
            except IntegrityError as error:
                refusal = error
        if refusal is not None:
            raise refusal

    async def _lost(self, db: BaseDBAsyncClient) -> list[_Key]:
        is_sqlite = db.capabilities.dialect == "sqlite"
        present = {
            (row["table"], row["column"], row["target"]): "" if row["is_valid"] else row["name"]
            for row in await db.execute_query_dict(_OF_SQLITE if is_sqlite else _OF_POSTGRES)
        }
        lost = []
        for key in _declared():
            unchecked = present.get((key.table, key.column, key.target))
            if unchecked is None:
                lost.append(key)
            elif unchecked:
                lost.append(_Key(**{**vars(key), "unchecked": unchecked}))
        return lost


def _declared() -> list[_Key]:
    found = []
    for model in open_models():
        for name, column in model._meta.fields_db_projection.items():
            reference = getattr(model._meta.fields_map[name], "reference", None)
            if reference is not None and reference.db_constraint:
                target = reference.related_model._meta
                found.append(
                    _Key(
                        table=model._meta.db_table,
                        column=column,
                        target=target.db_table,
                        target_column=target.db_pk_column,
                        on_delete=str(reference.on_delete),
                    )
                )
    return found
