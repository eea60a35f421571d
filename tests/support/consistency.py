"""Whether a database agrees with itself: deletions with their rows, children with their parents."""

from __future__ import annotations

from typing import Any

import anyio
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import require_context
from tortoise.fields.base import NO_ACTION

from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.soft_delete.plan import edges, is_bookkeeping
from tortoise_tracker.kit.writing.columns import is_soft_deletable
from tortoise_tracker.models import Deletion

#: Seconds; a server notices the death of a client when it next reads from it.
_PATIENCE = 30

_BUSY_BACKENDS = """
SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
AND backend_type = 'client backend' AND state <> 'idle'
"""


async def settled(db: BaseDBAsyncClient) -> None:
    """Wait until the server has noticed that a client was killed; SQLite knows at once."""
    if db.capabilities.dialect != "postgres":
        return
    with anyio.fail_after(_PATIENCE):
        while await db.execute_query_dict(_BUSY_BACKENDS):  # noqa: ASYNC110 - a server sends no event
            await anyio.sleep(0.01)


async def inconsistencies() -> list[str]:
    """All that is wrong, in words."""
    db = require_context().db()
    return [*await _lost_rows(db), *await _half_deletions(db), *await _damage(db)]


async def hidden_by(deletion: Deletion) -> dict[str, int]:
    """How many rows of each model carry the key of a deletion, by ``app.Model``; bookkeeping too."""
    looks = [
        f"SELECT '{model._meta.full_name}' AS model, COUNT(*) AS total FROM \"{model._meta.db_table}\" "
        f"WHERE \"deletion_id\" = '{deletion.id}'"
        for model in _soft_models()
    ]
    return {row["model"]: row["total"] for row in await _found(require_context().db(), looks)}


def told_of(hidden: dict[str, int], root: str = "") -> dict[str, int]:
    """What a deletion tells of the rows that it hides: no bookkeeping, unless it was deleted as such."""
    return {
        name: total for name, total in hidden.items() if name == root or not is_bookkeeping(model_named(name))
    }


async def _lost_rows(db: BaseDBAsyncClient) -> list[str]:
    """Live rows under a deleted one, and rows under none."""
    looks = []
    for edge in edges():
        to = (
            f"FROM {edge.child_table} c LEFT JOIN {edge.parent_table} p "
            f'ON p.{edge.parent_key} = c."{edge.column}"'
            f' WHERE c."{edge.column}" IS NOT NULL AND '
        )
        name = f"{edge.child.__name__}.{edge.relation}"
        if (
            edge.column != edge.child._meta.db_pk_column
            or edge.parent_column == edge.parent._meta.db_pk_column
        ):
            looks.append(
                f"SELECT '{name} that is not there' AS model, COUNT(*) AS total {to} "
                f"p.{edge.parent_key} IS NULL"
            )
        if (
            is_soft_deletable(edge.parent)
            and is_soft_deletable(edge.child)
            and edge.on_delete is not NO_ACTION
        ):
            looks.append(
                f"SELECT 'live {name} that is deleted' AS model, COUNT(*) AS total {to} "
                'c."deleted_at" IS NULL AND p."deleted_at" IS NOT NULL'
            )
    return [f"{row['total']} {row['model']}" for row in await _found(db, looks)]


async def _half_deletions(db: BaseDBAsyncClient) -> list[str]:
    wrong = []
    for deletion in await Deletion.all():
        hidden = await hidden_by(deletion)
        # What came back leaves nothing behind, bookkeeping neither.
        told, expected = (
            (hidden, {}) if deletion.restored_at else (told_of(hidden, deletion.root_model), deletion.counts)
        )
        if deletion.purged_at is None and (
            told != expected or deletion.total != sum(deletion.counts.values())
        ):
            wrong.append(f"{deletion} says {expected} and hides {hidden}")
        if not (deletion.total or _is_of_bookkeeping(deletion, hidden)):
            wrong.append(f"{deletion} is none")
    looks = [
        f"SELECT '{model.__name__}' AS model, COUNT(*) AS total FROM \"{model._meta.db_table}\" WHERE "
        '("deleted_at" IS NULL AND "deletion_id" IS NOT NULL) OR ("deleted_at" IS NOT NULL AND '
        '("deletion_id" IS NULL OR "deletion_id" NOT IN (SELECT "id" FROM "deletions")))'
        for model in _soft_models()
    ]
    return [*wrong, *(f"{row['total']} {row['model']} of no deletion" for row in await _found(db, looks))]


def _is_of_bookkeeping(deletion: Deletion, hidden: dict[str, int]) -> bool:
    """Whether it was called on bookkeeping alone, which it does not tell of, and hid some."""
    ended = deletion.restored_at or deletion.purged_at
    return is_bookkeeping(model_named(deletion.root_model)) and bool(hidden or ended)


async def _damage(db: BaseDBAsyncClient) -> list[str]:
    if db.capabilities.dialect == "postgres":
        return []
    found = await db.execute_query_dict("PRAGMA integrity_check")
    broken = await db.execute_query_dict("PRAGMA foreign_key_check")
    return [repr(dict(row)) for row in (*found, *broken) if dict(row) != {"integrity_check": "ok"}]


def _soft_models() -> list[Any]:
    apps = require_context().apps
    assert apps is not None
    return [model for model in apps.get_models_iterable() if is_soft_deletable(model)]


async def _found(db: BaseDBAsyncClient, looks: list[str]) -> list[Any]:
    return [row for row in await db.execute_query_dict(" UNION ALL ".join(looks)) if row["total"]]
