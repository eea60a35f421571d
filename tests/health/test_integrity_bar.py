"""Every planted fault is found, and nothing else; what is safe to put right is put right."""

from __future__ import annotations

import datetime

import pytest

from tests.support.faults import Planter, told
from tortoise_tracker import connect
from tortoise_tracker.demo import Sizes, seed
from tortoise_tracker.health.integrity import check_integrity

pytestmark = pytest.mark.no_database

#: About 6,000 rows; `python -m benchmarks.integrity` does it with 50,000 and more.
SIZES = Sizes(workspaces=2, projects=3, issues=600, users=30)
COUNT = 25

TODAY = datetime.date(2026, 6, 1)


async def test_every_fault_is_found_and_nothing_else(fresh_database_url: str) -> None:
    """In what was clean before, its bin included; after --fix only those are left that are for people."""
    async with connect(fresh_database_url, create_tables=True) as context:
        db = context.db()
        await seed(SIZES, seed=1, today=TODAY)
        assert [] == (await check_integrity(db)).found
        planter = Planter(db, COUNT)
        await planter.plant()

        report = await check_integrity(db, keys=10_000)
        assert planter.planted == told(report.found)

        fixed = await check_integrity(db, fix=True, keys=10_000)
        assert planter.left == told(fixed.left)
        again = await check_integrity(db, keys=10_000)
        assert planter.left == told(again.found)
