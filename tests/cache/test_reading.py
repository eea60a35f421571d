"""Reading through the cache, in memory and in a real server."""

from __future__ import annotations

from itertools import count

import anyio
import pytest
from tortoise.transactions import in_transaction

from tortoise_tracker import cache, spawn
from tortoise_tracker.models import User


class Source:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    async def load(self) -> int:
        """How often so far."""
        self.asked += 1
        return self.asked


@pytest.fixture
def source() -> Source:
    """What is behind the cache."""
    return Source()


@pytest.fixture(params=["memory_cache", "shared_cache"], autouse=True)
def _either(request: pytest.FixtureRequest) -> None:
    request.getfixturevalue(request.param)


async def test_second_read_asks_nobody(source: Source) -> None:
    """What was read is kept, each key for itself."""
    read = [await cache.read(key, source.load, ttl=60) for key in ("a", "a", "b", "a")]

    assert [1, 1, 2, 1] == read


@pytest.mark.parametrize("value", [None, 0, 15, "", "15", "text", True, 1.5, [1, None], {"a": {"b": "ü"}}])
async def test_value_comes_back_as_it_was(value: object) -> None:
    """Everything that JSON knows, None included."""

    async def load() -> object:
        return value

    async def refuse() -> object:
        raise AssertionError

    await cache.read("key", load, ttl=60)
    again = await cache.read("key", refuse, ttl=60)

    assert (type(value), value) == (type(again), again)


async def test_entry_ends_after_its_time(source: Source) -> None:
    """Then the source is asked again."""
    await cache.read("key", source.load, ttl=0.05)

    with anyio.fail_after(20):
        while source.asked == 1:
            await anyio.sleep(0.01)
            await cache.read("key", source.load, ttl=60)
    assert 2 == await cache.read("key", source.load, ttl=60)


async def test_tags_invalidate_what_depends_on_them(source: Source) -> None:
    """Each entry with one of the tags, and no other."""
    tags = {"a": ["red"], "b": ["red", "blue"], "c": ["blue"], "d": []}
    for key, own in tags.items():
        await cache.read(key, source.load, ttl=60, tags=own)

    await cache.invalidate(tags=["red", "unknown"])
    read = [await cache.read(key, source.load, ttl=60, tags=own) for key, own in tags.items()]

    assert [5, 6, 3, 4] == read


async def test_keys_are_invalidated_by_name(source: Source) -> None:
    """Others stay."""
    for key in ("a", "b"):
        await cache.read(key, source.load, ttl=60)

    await cache.invalidate(keys=["a"])

    assert [3, 2] == [await cache.read(key, source.load, ttl=60) for key in ("a", "b")]


async def test_clearing_leaves_nothing(source: Source) -> None:
    """It tells how many entries there were, and is harmless where there are none."""
    for number in range(600):
        await cache.read(f"key{number}", source.load, ttl=60, tags=["all"])

    assert [600, 0] == [await cache.clear(), await cache.clear()]
    assert 601 == await cache.read("key0", source.load, ttl=60, tags=["all"])


async def test_reader_that_is_overtaken_leaves_nothing_old() -> None:
    """Who has read before a change and stores after it stores something that nobody is given."""
    versions = count()

    async def slow() -> int:
        read = next(versions)
        if read == 0:
            # Somebody commits a change and invalidates, and somebody else reads, before this one stores.
            await cache.invalidate(tags=["tag"])
            assert 1 == await cache.read("key", slow, ttl=60, tags=["tag"])
        return read

    assert 0 == await cache.read("key", slow, ttl=60, tags=["tag"])
    assert 2 == await cache.read("key", slow, ttl=60, tags=["tag"])


async def test_failing_source_leaves_nothing() -> None:
    """Its error is that of the read, and the next read asks again."""

    async def fail() -> int:
        raise KeyError

    async def load() -> int:
        return 1

    with pytest.raises(KeyError):
        await cache.read("key", fail, ttl=60)

    assert 1 == await cache.read("key", load, ttl=60)


async def test_transaction_reads_past_the_cache(source: Source) -> None:
    """It is neither given what is kept, nor keeps what it sees."""
    await cache.read("a", source.load, ttl=60)

    async with in_transaction():
        inside = [await cache.read(key, source.load, ttl=60) for key in ("a", "b")]
    after = [await cache.read(key, source.load, ttl=60) for key in ("a", "b")]

    assert ([2, 3], [1, 4]) == (inside, after)


async def test_invalidation_waits_for_the_commit(source: Source) -> None:
    """Nested transactions are committed with the outermost."""
    await cache.read("key", source.load, ttl=60, tags=["tag"])

    async with in_transaction() as outer:
        async with in_transaction() as inner:
            await cache.invalidate_on_commit("tag", using_db=inner)
        await cache.invalidate_on_commit("other", using_db=outer)
        with anyio.fail_after(20):
            during = await _elsewhere(source)

    assert (1, 2) == (during, await cache.read("key", source.load, ttl=60, tags=["tag"]))


async def test_rolled_back_savepoint_does_not_swallow_an_invalidation(source: Source) -> None:
    """What else the transaction did is committed, and invalidated."""
    await cache.read("key", source.load, ttl=60, tags=["tag"])

    async with in_transaction() as outer:
        with pytest.raises(KeyError):
            async with in_transaction() as inner:
                await cache.invalidate_on_commit("other", using_db=inner)
                raise KeyError
        await cache.invalidate_on_commit("tag", using_db=outer)

    assert 2 == await cache.read("key", source.load, ttl=60, tags=["tag"])


async def test_rollback_invalidates_nothing(source: Source) -> None:
    """What was read before is still true."""
    await cache.read("key", source.load, ttl=60, tags=["tag"])

    with pytest.raises(KeyError):
        async with in_transaction() as transaction:
            await cache.invalidate_on_commit("tag", using_db=transaction)
            raise KeyError

    assert 1 == await cache.read("key", source.load, ttl=60, tags=["tag"])


async def test_without_a_transaction_it_is_invalidated_at_once(source: Source) -> None:
    """What was written is committed already."""
    await cache.read("key", source.load, ttl=60, tags=["tag"])

    await cache.invalidate_on_commit("tag", using_db=User._choose_db(for_write=True))

    assert 2 == await cache.read("key", source.load, ttl=60, tags=["tag"])


async def _elsewhere(source: Source) -> int:
    """What a task that is no part of the transaction reads."""
    return await spawn(cache.read("key", source.load, ttl=60, tags=["tag"]))
