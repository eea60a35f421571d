"""Putting rows that must not be into the bin, from which they can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise_tracker.operations.integrity.base import RowProbe
from tortoise_tracker.queryset.rows import chunks

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


class BinProbe(RowProbe):
    """A look for rows that are put right by a soft deletion, with all that hangs on them."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fixable = True

    async def fix(self, db: BaseDBAsyncClient) -> None:
        """Delete them softly: a deletion for each portion."""
        keys = [row["key"] for row in await db.execute_query_dict(self.wrong)]
        for some in chunks(keys):
            rows: Any = self.model.objects.using_db(db)  # type: ignore[attr-defined]
            await rows.filter(pk__in=some).delete()
