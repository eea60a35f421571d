"""Checks that the declared indexes are in the catalogue, and that no rows break the unique ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise.exceptions import IntegrityError
from tortoise.fields.relational import ForeignKeyFieldInstance

from tortoise_tracker.health.catalogue import (
    DeclaredIndex,
    build_index,
    declared_indexes,
    open_models,
    present_indexes,
)
from tortoise_tracker.health.integrity.base import Branch, Check, Finding, Look, Probe
from tortoise_tracker.health.integrity.bin import BinProbe
from tortoise_tracker.health.integrity.defaults import defaults_of
from tortoise_tracker.kit.writing.columns import is_soft_deletable
from tortoise_tracker.models import Issue, IssueSequence

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

#: Looked at together with counters and records.
_NUMBERS = {(Issue, ("project_id", "sequence_id")), (IssueSequence, ("project_id", "sequence"))}

#: Columns that say nothing of what a row is about.
_GENERAL = {
    *("id", "created_at", "updated_at", "created_by_id", "updated_by_id", "deleted_at", "deletion_id"),
    *("project_id", "workspace_id"),
}


async def missing(db: BaseDBAsyncClient) -> dict[type[Model], list[DeclaredIndex]]:
    """The declared indexes that the database lacks."""
    present = await present_indexes(db)
    found: dict[type[Model], list[DeclaredIndex]] = {}
    for model in open_models():
        for index in declared_indexes(db, model):
            if not any(one.serves_as(index) for one in present.get(index.table, ())):
                found.setdefault(model, []).append(index)
    return found


class Duplicates(Check):
    """Check that no rows share a unique key, where its index is missing."""

    name: ClassVar[str] = "duplicate"
    what: ClassVar[str] = "rows share what must be unique, which a missing index let in"
    way_out: ClassVar[str] = "rename or delete all but one, then run this with --fix to put the index back"

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:
        """One for each table whose unique indexes are not all there."""
        found: list[Probe] = []
        for model, indexes in (await missing(db)).items():
            flags = {rule.flag for rule in defaults_of(model)}
            unique = [
                index
                for index in indexes
                if index.unique
                and (model, index.columns) not in _NUMBERS
                and not any(f'"{flag}"' in index.condition for flag in flags)
            ]
            found += [_DuplicateProbe(model, index) for index in unique]
        return found


class _DuplicateProbe(BinProbe):
    """All but the oldest; of rows that say nothing else but what must be unique these are not needed."""

    def __init__(self, model: type[Model], index: DeclaredIndex) -> None:
        super().__init__(Duplicates, model, [Branch(index.name, duplicates_of(index))])
        self.fixable = _is_mere_link(index)


class Indexes(Check):
    """Check that the catalogue has every index of the models."""

    name: ClassVar[str] = "missing index"
    what: ClassVar[str] = "an index or a unique constraint of the models is not in the catalogue"
    way_out: ClassVar[str] = "remove what stands in its way, then run this with --fix"

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:  # noqa: ARG002 - as for every check
        """One for all tables."""
        return [_IndexProbe(Indexes, "catalogue", fixable=True)]


class _IndexProbe(Probe):
    async def find(self, look: Look) -> Finding | None:
        lost = [index for indexes in (await missing(look.db)).values() for index in indexes]
        if not lost:
            return None
        shown = lost[: look.keys]
        return self.finding(len(lost), [i.name for i in shown], [i.table for i in shown])

    async def fix(self, db: BaseDBAsyncClient) -> None:
        """Create those that nothing stands in the way of.

        Raises:
            IntegrityError: If rows stand in the way of one; the others are there.
        """
        refusal: IntegrityError | None = None
        for indexes in (await missing(db)).values():
            for index in indexes:
                try:
                    await build_index(db, index)
                except IntegrityError as error:
                    refusal = error
        if refusal is not None:
            raise refusal


def duplicates_of(index: DeclaredIndex) -> str:
    """All rows but the oldest of each key, as the source of a branch."""
    meta = index.model._meta
    columns = ", ".join(f'"{column}"' for column in index.columns)
    conditions = [f'"{column}" IS NOT NULL' for column in index.columns]
    if index.condition:
        conditions.append(index.condition)
    age = '"created_at", ' if "created_at" in meta.fields_db_projection else ""
    return (
        f'FROM (SELECT "{meta.db_pk_column}", ROW_NUMBER() OVER (PARTITION BY {columns} '
        f'ORDER BY {age}"{meta.db_pk_column}") AS place FROM "{meta.db_table}" '
        f"WHERE {' AND '.join(conditions)}) AS c WHERE c.place > 1"
    )


def _is_mere_link(index: DeclaredIndex) -> bool:
    """Whether rows with the same key say the same: which rows they link, and nothing besides."""
    model = index.model
    fields = model._meta.fields_map
    keys = {
        str(field.source_field) for field in fields.values() if isinstance(field, ForeignKeyFieldInstance)
    }
    own = set(model._meta.fields_db_projection) - _GENERAL
    return is_soft_deletable(model) and own <= set(index.columns) <= keys
