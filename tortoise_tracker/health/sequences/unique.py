"""The two unique constraints under which no number can be given, or recorded, twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.health.catalogue import (
    DeclaredIndex,
    build_index,
    declared_indexes,
    present_indexes,
)
from tortoise_tracker.models import Issue, IssueSequence

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

_COLUMNS = {Issue: ("project_id", "sequence_id"), IssueSequence: ("project_id", "sequence")}


async def missing_indexes(db: BaseDBAsyncClient) -> list[DeclaredIndex]:
    """Those of the two that the database came without."""
    present = await present_indexes(db)
    return [
        index
        for model, columns in _COLUMNS.items()
        for index in declared_indexes(db, model)
        if index.unique
        and index.columns == columns
        and not any(one.serves_as(index) for one in present.get(index.table, ()))
    ]


async def build_missing(db: BaseDBAsyncClient) -> list[str]:
    """Put back what is missing, and return the names.

    Raises:
        IntegrityError: If a number is still, or again, there twice.
        IndexBusy: If another transaction goes on for too long.
    """
    return [index.name for index in await missing_indexes(db) if await build_index(db, index)]
