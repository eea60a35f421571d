"""Foreign keys on SQLite stay on."""

from __future__ import annotations

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient


@pytest.mark.only_on("sqlite")
async def test_script_in_a_transaction_does_not_leave_them_off(db: BaseDBAsyncClient) -> None:
    """A migration that switches them off to rebuild a table does so for itself alone."""
    async with db._in_transaction() as transaction:
        await transaction.execute_script("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE; SELECT 1;")

    assert [{"foreign_keys": 1}] == await db.execute_query_dict("PRAGMA foreign_keys")
