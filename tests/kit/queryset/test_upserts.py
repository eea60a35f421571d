"""``bulk_create()`` that updates the rows in conflict: the instances are the rows that are there."""

from __future__ import annotations

from typing import Any

from tests.support.models import Counter
from tests.support.statements import count_statements
from tortoise_tracker.kit.signals import post_bulk_create
from tortoise_tracker.models import InstanceConfiguration


async def upsert(rows: list[InstanceConfiguration], **options: Any) -> Any:
    """Write settings, whether they are there or not."""
    return await InstanceConfiguration.objects.bulk_create(
        rows, on_conflict=["key"], update_fields=["value"], **options
    )


async def test_instance_has_the_key_of_the_row_that_is_there() -> None:
    """New rows keep their own; all count as saved."""
    there = await InstanceConfiguration.create(key="a", value="old")
    rows = [InstanceConfiguration(key=key, value="new") for key in "ab"]
    own = rows[1].id

    await upsert(rows)

    assert [there.id, own] == [row.id for row in rows]
    assert {there.id, own} == {found.id for found in await InstanceConfiguration.all()}
    assert [(True, []), (True, [])] == [(row._saved_in_db, row.changed_fields) for row in rows]


async def test_instance_is_the_row_that_is_there() -> None:
    """In the columns that were not to be updated, too; saving the instance changes none of them."""
    await InstanceConfiguration.create(key="a", value="old", category="mail")
    there = await InstanceConfiguration.get()
    row = InstanceConfiguration(key="a", value="new", category="other")

    await upsert([row])

    assert ("new", "mail", there.created_at) == (row.value, row.category, row.created_at)
    row.value = "newer"
    await row.save(expect_unchanged=True)
    assert ("newer", "mail") == await InstanceConfiguration.get().values_list("value", "category")


async def test_keys_of_several_batches() -> None:
    """Each instance gets that of its own row, and a listener hears of them once."""
    for key in "bd":
        await InstanceConfiguration.create(key=key, value="old")
    heard: list[Any] = []

    async def listener(sender: Any, instances: list[Any], using_db: Any) -> None:
        heard.append([row.id for row in instances])

    post_bulk_create(InstanceConfiguration)(listener)
    try:
        rows = await upsert(
            [InstanceConfiguration(key=key, value=f"new {key}") for key in "abcde"], batch_size=2
        )
    finally:
        post_bulk_create.disconnect(listener)

    found = {row.id: row.value for row in await InstanceConfiguration.all()}
    assert found == {row.id: f"new {row.key}" for row in rows}
    assert [[row.id for row in rows]] == heard


async def test_many_rows_take_few_statements() -> None:
    """As many for a hundred as for two."""
    counts = []
    for size in (2, 100):
        with count_statements() as seen:
            await upsert([InstanceConfiguration(key=str(number), value="new") for number in range(size)])
        counts.append(len(seen))

    assert counts[0] == counts[1]


async def test_model_with_change_tracking_alone() -> None:
    """Its keys are integers, and what it does not report is known all the same."""
    await Counter.create(id=1, count=1, reason="x")
    row = Counter(id=1, count=5, reason="y")

    await Counter.bulk_create([row], on_conflict=["id"], update_fields=["count"])

    assert (5, "x", []) == (row.count, row.reason, row.changed_fields)
    row.reason = "y"
    await row.save()
    assert (5, "y") == await Counter.get(id=1).values_list("count", "reason")
