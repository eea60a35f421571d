"""Translation of the drivers' errors about unique constraints."""

from __future__ import annotations

import re
from typing import Any

from tortoise_tracker.exceptions import DuplicateValue
from tortoise_tracker.kit.registry import models_by_table

#: In whatever language PostgreSQL speaks: ``Key (workspace_id, name)=(…) already exists.``
_POSTGRES_KEY = re.compile(r"\((.*?)\)=\(", re.DOTALL)
#: ``UNIQUE constraint failed: labels.workspace_id, labels.name``
_SQLITE_KEY = re.compile(r"UNIQUE constraint failed: (.*)", re.DOTALL)


def of_postgres(error: Any) -> DuplicateValue:
    """The error for what asyncpg raised."""
    found = _POSTGRES_KEY.search(error.detail or "")
    names = found[1].split(", ") if found else []
    return _duplicate(error.table_name or "", [name.strip('"') for name in names])


def of_sqlite(error: Exception) -> DuplicateValue | None:
    """The error for what the driver of SQLite raised; None if that is about another kind of constraint."""
    if (found := _SQLITE_KEY.search(str(error))) is None:
        return None
    pairs = [name.rpartition(".") for name in found[1].split(", ")]
    return _duplicate(pairs[0][0], [column for table, _, column in pairs if table])


def _duplicate(table: str, names: list[str]) -> DuplicateValue:
    model = models_by_table().get(table)
    known = model._meta.fields_db_projection_reverse if model else {}
    columns = tuple(known.get(name, name) for name in names)
    title = model.__name__ if model else table or "row"
    what = f"the same {' and '.join(columns)}" if columns else "the same values"
    return DuplicateValue(
        f"there is a {title} with {what} already: choose another, or update that one",
        model=model,
        columns=columns,
    )
