"""Repair by soft deletion, which can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise_tracker.health.integrity.base import RowProbe
from tortoise_tracker.kit.writing.rows import chunks

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


class BinProbe(RowProbe):
    """Probe whose repair soft-deletes the rows, with those that refer to them by CASCADE."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fixable = True

    async def fix(self, db: BaseDBAsyncClient) -> None:
        """Soft-delete them: a deletion for each batch."""
        pk = self.model._meta.pk
        keys = [pk.to_python_value(row["key"]) for row in await db.execute_query_dict(self.wrong)]
        for some in chunks(keys):
            rows: Any = self.model.objects.using_db(db)  # type: ignore[attr-defined]
            await rows.filter(pk__in=some).delete()
