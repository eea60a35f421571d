"""After each write the instance knows its row anew, on every path; after a failed one it does not."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest
from tortoise.exceptions import IntegrityError
from tortoise.signals import Signals
from tortoise.transactions import in_transaction

from tests.support.models import Book, Bookmark, Counter, Heartbeat, Note, Shelf
from tests.support.statements import count_statements
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue
from tortoise_tracker.kit.signals import post_bulk_create
from tortoise_tracker.models import Issue

PATHS: dict[str, Callable[[Any, str], Awaitable[Any]]] = {
    "save": lambda row, _: row.save(),
    "save(update_fields)": lambda row, column: row.save(update_fields=[column]),
    "save(force_update)": lambda row, _: row.save(force_update=True),
    "bulk_update": lambda row, column: type(row).bulk_update([row], [column]),
    "bulk_update of the manager": lambda row, column: type(row).objects.bulk_update([row], [column]),
    "refresh_from_db": lambda row, _: row.refresh_from_db(),
    "refresh_from_db(fields)": lambda row, column: row.refresh_from_db([column]),
}


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("model", "column", "old", "new"),
    [(Note, "text", "a", "b"), (Counter, "count", 1, 2), (Heartbeat, "text", "a", "b")],
    ids=["soft-deletable", "tracker alone", "with a clock"],
)
async def test_row_is_known_anew(model: Any, column: str, old: Any, new: Any, path: str) -> None:
    """Nothing is left to save, and the next change is told from what is there now."""
    row = await model.create(**{column: old})
    setattr(row, column, new)

    await PATHS[path](row, column)

    now = getattr(await model.get(pk=row.pk), column)
    assert (now, now, []) == (getattr(row, column), row.previous(column), row.changed_fields)
    with count_statements() as seen:
        await row.save()
    assert [] == seen


async def test_row_of_update_or_create() -> None:
    """Made or found, it has nothing to save, and says what was written."""
    row, is_new = await Counter.update_or_create({"count": 5}, id=1)
    assert (True, [], (None, 5)) == (is_new, row.changed_fields, row.saved_changes["count"])

    row, is_new = await Counter.update_or_create({"count": 6}, id=1)
    assert (False, [], {"count": (5, 6)}) == (is_new, row.changed_fields, dict(row.saved_changes))

    row, is_new = await Counter.get_or_create(id=1)
    assert (False, [], {}) == (is_new, row.changed_fields, dict(row.saved_changes))


async def test_save_that_wrote_nothing_changed_nothing() -> None:
    """What the save before it had changed is told once."""
    note = await Note.create(text="a")
    note.text = "b"
    await note.save()
    await note.save()

    assert {} == dict(note.saved_changes)


@pytest.mark.parametrize("fields", [None, ["prequel"], ["prequel_id", "pages"]], ids=str)
async def test_deferred_column_can_be_refreshed(fields: list[str] | None) -> None:
    """Also where the database has nothing in it."""
    await Book.create(shelf=await Shelf.create(label="A"), title="One")
    part = await Book.all().only("id", "title").get()

    await part.refresh_from_db(fields)

    assert (None, None, []) == (part.prequel_id, part.previous("prequel_id"), part.changed_fields)


async def test_instance_that_was_deleted_and_restored_has_not_moved() -> None:
    """What its own deletion stamped is nobody else's change."""
    await Note.create(text="a")
    note = await Note.get()
    await note.delete()
    await note.restore()
    note.text = "b"

    await note.save(expect_unchanged=True)

    assert "b" == (await Note.get()).text


@pytest.mark.parametrize("fault", ["rule", "constraint", "listener", "cancellation"])
async def test_failed_save_stays_dirty(fault: str) -> None:
    """Whatever it fails by; the row is as it was, and a second try may succeed."""
    await Shelf.create(label="taken")
    shelf = await Shelf.create(label="a")

    async def interfere(*_: Any) -> None:
        if fault == "cancellation":
            await anyio.sleep(10)
        raise KeyError(fault)

    shelf.label = {"rule": "x" * 41, "constraint": "taken"}.get(fault, "b")
    if fault in {"listener", "cancellation"}:
        Shelf.register_listener(Signals.post_save, interfere)
    error = {"rule": InvalidValue, "constraint": IntegrityError, "listener": KeyError}
    try:
        with pytest.raises(error.get(fault, TimeoutError)):
            await asyncio.wait_for(shelf.save(), timeout=0.2 if fault == "cancellation" else 10)
    finally:
        Shelf.unregister_listener(Signals.post_save, interfere)

    assert (["label"], "a") == (shelf.changed_fields, shelf.previous("label"))
    assert "a" == (await Shelf.get(pk=shelf.pk)).label
    shelf.label = "c"
    await shelf.save()
    assert "c" == (await Shelf.get(pk=shelf.pk)).label


@pytest.mark.parametrize("path", ["model", "manager", "queryset"])
async def test_rows_of_bulk_create_are_saved_and_have_their_keys(path: str) -> None:
    """When the listener hears of them, too, whoever was asked to create them."""
    heard: list[Any] = []

    async def listener(sender: Any, instances: list[Bookmark], using_db: Any) -> None:
        heard.append([(row.pk, row._saved_in_db) for row in instances])

    door: Any = {"model": Bookmark, "manager": Bookmark.objects, "queryset": Bookmark.all()}[path]
    rows = [Bookmark(page=page) for page in range(3)]
    post_bulk_create(Bookmark)(listener)
    try:
        await door.bulk_create(rows)
    finally:
        post_bulk_create.disconnect(listener)

    assert [[(row.pk, True) for row in await Bookmark.all().order_by("page")]] == heard


async def test_failing_batch_leaves_no_rows_and_no_signal() -> None:
    """Those of the batches before it neither."""
    heard: list[Any] = []

    async def listener(sender: Any, instances: list[Shelf], using_db: Any) -> None:
        heard.append(instances)

    shelves = [Shelf(label=label) for label in "abca"]
    post_bulk_create(Shelf)(listener)
    try:
        with pytest.raises(IntegrityError):
            await Shelf.bulk_create(shelves, batch_size=2)
    finally:
        post_bulk_create.disconnect(listener)

    assert ([], 0) == (heard, await Shelf.all_objects.count())
    assert [False] * 4 == [shelf._saved_in_db for shelf in shelves]


async def test_what_a_rule_read_for_a_part_of_a_row_may_never_have_been() -> None:
    """After a rollback it is not known any more, and assigning the same value is a change."""
    february = datetime.date(2026, 2, 1)
    issue = await make_issue(start_date=datetime.date(2026, 1, 1))
    part = await Issue.filter(pk=issue.pk).only("id", "target_date").get()

    with pytest.raises(KeyError):
        async with in_transaction():
            await Issue.filter(pk=issue.pk).update(start_date=february)
            part.target_date = datetime.date(2026, 6, 1)
            await part.save()
            raise KeyError
    part.start_date = february

    assert (None, {"start_date", "target_date"}) == (part.previous("start_date"), set(part.changed_fields))
    await part.save()
    assert february == (await Issue.get(pk=issue.pk)).start_date


async def test_tasks_that_save_one_instance_leave_it_clean() -> None:
    """Whichever stamped it last."""
    note = await Note.create(text="a")
    note.text = "b"

    with anyio.fail_after(10):
        await asyncio.gather(*(note.save() for _ in range(5)))

    assert [] == note.changed_fields
