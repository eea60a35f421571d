"""Two processes over one database and one cache."""

from __future__ import annotations

import anyio
import pytest

from tests.support.cache_worker import cache_worker
from tests.support.redis_server import RedisServer
from tests.support.statements import count_statements
from tortoise_tracker import cache
from tortoise_tracker.enums import Role
from tortoise_tracker.factories import make_project_member
from tortoise_tracker.models import ProjectMember
from tortoise_tracker.services import membership


async def test_other_process_sees_a_new_role_at_once(shared_cache: RedisServer, database_url: str) -> None:
    """Whichever of the two has changed it, and although both had read the old one."""
    member = await make_project_member(role=Role.GUEST)
    user, project = await member.member, await member.project
    with cache_worker(database_url) as other:
        read = [(await other.role_of(user.pk, project.pk), await membership.role_of(user, project))]
        with count_statements() as seen:
            await membership.role_of(user, project)

        await other.set_role(member.pk, Role.MEMBER)
        read.append((await other.role_of(user.pk, project.pk), await membership.role_of(user, project)))
        await ProjectMember.filter(pk=member.pk).update(role=Role.GUEST)
        read.append((await other.role_of(user.pk, project.pk), await membership.role_of(user, project)))

    assert [] == seen
    assert [(5, Role.GUEST), (15, Role.MEMBER), (5, Role.GUEST)] == read


async def test_entry_of_the_other_process_is_read(shared_cache: RedisServer, database_url: str) -> None:
    """What one has asked the database, the other need not ask."""
    member = await make_project_member()
    user, project = await member.member, await member.project
    with cache_worker(database_url) as other:
        await other.role_of(user.pk, project.pk)

    with count_statements() as seen:
        assert Role.MEMBER == await membership.role_of(user, project)

    assert [] == seen


async def test_process_that_never_read_invalidates(shared_cache: RedisServer, database_url: str) -> None:
    """It has opened no cache, and writes what others have read."""
    member = await make_project_member(role=Role.GUEST)
    user, project = await member.member, await member.project
    await membership.role_of(user, project)

    with cache_worker(database_url) as other:
        await other.set_role(member.pk, Role.MEMBER)

    assert Role.MEMBER == await membership.role_of(user, project)


async def test_other_process_never_sees_a_role_older_than_its_answer(
    shared_cache: RedisServer, database_url: str
) -> None:
    """While this one reads without a pause, each change of the other is seen as soon as it is reported."""
    member = await make_project_member(role=Role.GUEST)
    user, project = await member.member, await member.project
    late, is_over = [], False

    async def read_on() -> None:
        while not is_over:
            await membership.role_of(user, project)

    with cache_worker(database_url) as other:
        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(read_on)
            for number in range(40):
                role = (Role.MEMBER, Role.GUEST)[number % 2]
                await other.set_role(member.pk, role)
                if role != await membership.role_of(user, project):
                    late.append(number)
            is_over = True

    assert [] == late


async def test_prefix_keeps_installations_apart(
    shared_cache: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two that share a server have each their own values, and clear only these."""

    async def load() -> str:
        return prefix

    read, cleared = [], []
    for prefix in ("one", "two"):
        await cache.close()
        monkeypatch.setenv("CACHE_URL", f"{shared_cache.url}?prefix={prefix}")
        read.append(await cache.read("key", load, ttl=60))
    cleared.append(await cache.clear())
    await cache.close()
    monkeypatch.setenv("CACHE_URL", f"{shared_cache.url}?prefix=one")
    prefix = "new"
    read.append(await cache.read("key", load, ttl=60))

    assert (["one", "two", "one"], [1]) == (read, cleared)


async def test_everything_in_the_server_ends_by_itself(shared_cache: RedisServer) -> None:
    """No key is left for ever."""
    member = await make_project_member()
    await membership.role_of(await member.member, await member.project)

    total = shared_cache.ask("DBSIZE").removeprefix(":")
    lasting = shared_cache.ask(
        "EVAL \"local n=0 for _,k in ipairs(redis.call('KEYS','*')) do "
        "if redis.call('TTL',k) < 0 then n=n+1 end end return n\" 0",
    )

    assert ("6", ":0") == (total, lasting)
