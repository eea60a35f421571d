"""Callbacks of transactions and savepoints that are nested in any way."""

from __future__ import annotations

import asyncio
from itertools import count
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.transactions import in_transaction

from tests.support.models import Note
from tortoise_tracker.kit.transactions import on_commit, on_rollback

Heard = list[tuple[str, int]]


class Boom(Exception):
    """What undoes a transaction."""


#: A block is how it ends, and what is in it: callbacks, as None, and further blocks.
BLOCKS: Any = st.recursive(
    st.tuples(st.sampled_from(["commit", "fail", "by hand"]), st.lists(st.none(), max_size=3)),
    lambda inner: st.tuples(
        st.sampled_from(["commit", "commit", "fail", "by hand"]), st.lists(st.none() | inner, max_size=4)
    ),
    max_leaves=8,
)


async def run(block: Any, numbers: Any, heard: Heard) -> None:
    """Open a transaction, and write a row for each callback."""
    end, steps = block
    try:
        async with in_transaction() as transaction:
            for step in steps:
                if step is None:
                    register(number := next(numbers), heard)
                    await Note.create(text=str(number))
                else:
                    await run(step, numbers, heard)
            if end == "by hand":
                await transaction.rollback()
            elif end == "fail":
                raise Boom
    except Boom:
        await anyio.lowlevel.checkpoint()


def register(number: int, heard: Heard) -> None:
    """Wait for either end."""

    async def committed() -> None:
        await anyio.lowlevel.checkpoint()
        heard.append(("committed", number))

    on_commit(committed)
    on_rollback(lambda: heard.append(("undone", number)))


def left_of(block: Any, numbers: Any, undone: Heard) -> list[int]:
    """What a block hands to the one around it; what it takes back goes to ``undone``."""
    end, steps = block
    left: list[int] = []
    for step in steps:
        left += [next(numbers)] if step is None else left_of(step, numbers, undone)
    if end == "commit":
        return left
    undone += [("undone", number) for number in left]
    return []


@given(block=BLOCKS)
async def test_each_callback_hears_what_became_of_its_rows(block: Any) -> None:
    """Once, at the end of all, in order; and the rows are those of which the commit was told."""
    await Note.all_objects.all().delete(soft=False)
    heard: Heard = []
    undone: Heard = []

    await run(block, count(), heard)

    left = left_of(block, count(), undone)
    assert [*undone, *(("committed", number) for number in left)] == heard
    assert [str(number) for number in left] == [note.text for note in await Note.all().order_by("id")]


@given(blocks=st.lists(BLOCKS, min_size=2, max_size=4))
async def test_transactions_at_the_same_time_hear_of_their_own(blocks: list[Any]) -> None:
    """However their steps interleave."""
    heards: list[Heard] = [[] for _ in blocks]

    with anyio.fail_after(20):
        await asyncio.gather(
            *(run(block, count(), heard) for block, heard in zip(blocks, heards, strict=True))
        )

    for block, heard in zip(blocks, heards, strict=True):
        undone: Heard = []
        left = left_of(block, count(), undone)
        assert [*undone, *(("committed", number) for number in left)] == heard


async def test_cancelled_task_calls_the_other_callbacks() -> None:
    """The one that it interrupts is lost; what was committed stays, and the task is cancelled."""
    heard: list[str] = []
    has_begun = asyncio.Event()

    async def wait() -> None:
        has_begun.set()
        await anyio.sleep(10)

    async def work() -> None:
        async with in_transaction():
            on_commit(wait)
            on_commit(lambda: heard.append("called"))
            await Note.create(text="a")

    task = asyncio.create_task(work())
    with anyio.fail_after(5):
        await has_begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    assert (["called"], 1) == (heard, await Note.all().count())
