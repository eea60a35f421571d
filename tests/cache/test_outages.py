"""The server of the cache goes away in the middle, and comes back."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import anyio
import pytest

from tests.support.cache_worker import cache_worker
from tests.support.redis_server import RedisServer
from tests.support.statements import count_statements
from tortoise_tracker import cache
from tortoise_tracker.cache.redis_store import RedisStore
from tortoise_tracker.enums import Role
from tortoise_tracker.factories import make_project_member
from tortoise_tracker.models import Project, ProjectMember, User
from tortoise_tracker.services import membership

#: Seconds; the server is looked for twice a second.
_PATIENCE = 30

_GONE = "does not answer"
_BACK = "answers again"


@pytest.fixture
async def guest(shared_cache: RedisServer) -> tuple[ProjectMember, User, Project]:
    """Somebody whose role is in the cache."""
    member = await make_project_member(role=Role.GUEST)
    user, project = await member.member, await member.project
    assert Role.GUEST == await membership.role_of(user, project)
    return member, user, project


Guest = tuple[ProjectMember, User, Project]


async def _is_cached(user: User, project: Project) -> bool:
    await membership.role_of(user, project)
    with count_statements() as seen:
        await membership.role_of(user, project)
    return not seen


async def _until(condition: Callable[[], Awaitable[bool]]) -> None:
    with anyio.fail_after(_PATIENCE):
        while not await condition():  # noqa: ASYNC110 - no event tells that a server is back
            await anyio.sleep(0.05)


def _said(caplog: pytest.LogCaptureFixture) -> list[str]:
    said = [record.getMessage() for record in caplog.records if record.name == "tortoise_tracker.cache"]
    return [next(what for what in (_GONE, _BACK) if what in message) for message in said]


async def test_reads_and_writes_go_on(
    guest: Guest, shared_cache: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Roles come from the database, changes are written, and one line in the log tells of it."""
    member, user, project = guest
    shared_cache.kill()

    read = []
    for role in (Role.MEMBER, Role.GUEST, Role.MEMBER):
        member.role = role
        await member.save()
        read += [await membership.role_of(user, project) for _ in range(3)]

    assert [Role.MEMBER] * 3 + [Role.GUEST] * 3 + [Role.MEMBER] * 3 == read
    assert [_GONE] == _said(caplog)


async def test_log_shows_no_password(
    guest: Guest, shared_cache: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    """But where the server should be, and why it was not reached."""
    _, user, project = guest
    shared_cache.kill()

    await membership.role_of(user, project)

    assert f"redis://127.0.0.1:{shared_cache.port}/0 does not answer (ConnectionError" in caplog.text
    assert "not-for-logs" not in caplog.text


async def test_return_is_told_of_once(
    guest: Guest, shared_cache: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Then the cache is used again; a second outage is told of again."""
    _, user, project = guest
    caplog.set_level(logging.INFO, "tortoise_tracker.cache")

    for _ in range(2):
        shared_cache.kill()
        assert not await _is_cached(user, project)
        shared_cache.start()
        await _until(lambda: _is_cached(user, project))

    assert [_GONE, _BACK, _GONE, _BACK] == _said(caplog)


async def test_server_that_was_down_unnoticed_is_no_outage(
    guest: Guest, shared_cache: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Connections are made anew, without a word."""
    _, user, project = guest
    shared_cache.kill()
    shared_cache.start()

    assert Role.GUEST == await membership.role_of(user, project)
    assert await _is_cached(user, project)
    assert [] == _said(caplog)


async def test_old_copy_of_the_data_is_not_believed(guest: Guest, shared_cache: RedisServer) -> None:
    """A server that starts from what it saved has roles in it that were invalidated since."""
    member, user, project = guest
    assert "+OK" == shared_cache.ask("SAVE")
    member.role = Role.MEMBER
    await member.save()

    shared_cache.kill()
    shared_cache.start()

    assert ":0" != shared_cache.ask("DBSIZE")
    assert Role.MEMBER == await membership.role_of(user, project)


async def test_change_during_an_outage_is_not_forgotten(
    guest: Guest, shared_cache: RedisServer, database_url: str
) -> None:
    """The server hangs, keeps all it has, and goes on: what it missed is invalidated for everybody."""
    member, user, project = guest
    with cache_worker(database_url) as other:
        assert 5 == await other.role_of(user.pk, project.pk)
        shared_cache.hang()
        try:
            member.role = Role.MEMBER
            await member.save()
            during = await membership.role_of(user, project)
        finally:
            shared_cache.go_on()
        await _until(lambda: _is_cached(user, project))
        after = await membership.role_of(user, project)
        elsewhere = await other.role_of(user.pk, project.pk)

    assert (Role.MEMBER, Role.MEMBER, 15) == (during, after, elsewhere)


async def test_outage_does_not_hold_up_requests(
    guest: Guest, shared_cache: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that hangs is waited for once, by those who ask at that moment, and not by each request."""
    _, user, project = guest
    asked: list[int] = []
    fetch = RedisStore.fetch

    async def noted(self: RedisStore, names: Sequence[str]) -> list[Any]:
        asked.append(len(names))
        return await fetch(self, names)

    monkeypatch.setattr(RedisStore, "fetch", noted)
    shared_cache.hang()
    try:
        for _ in range(200):
            await membership.role_of(user, project)
        assert 1 == len(asked)
    finally:
        shared_cache.go_on()
    await _until(lambda: _is_cached(user, project))


async def test_closing_during_an_outage_ends_the_search(
    guest: Guest, shared_cache: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody looks for the server any more, and the next read begins anew."""
    _, user, project = guest
    shared_cache.kill()
    await membership.role_of(user, project)

    await cache.close()
    shared_cache.start()

    assert await _is_cached(user, project)
    assert [_GONE] == _said(caplog)


async def test_server_without_memory_is_told_of_once(
    guest: Guest, shared_cache: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    """It answers, but stores nothing; what it has missed is invalidated once it does again."""
    member, user, project = guest
    caplog.set_level(logging.INFO, "tortoise_tracker.cache")
    assert "+OK" == shared_cache.ask("CONFIG SET maxmemory 1")
    try:
        for role in (Role.MEMBER, Role.GUEST, Role.MEMBER):
            member.role = role
            await member.save()
            assert role == await membership.role_of(user, project)
            # Longer than between two attempts.
            await anyio.sleep(0.6)
        said = _said(caplog)
    finally:
        shared_cache.ask("CONFIG SET maxmemory 0")
    await _until(lambda: _is_cached(user, project))

    assert ([_GONE], [_GONE, _BACK]) == (said, _said(caplog))
    assert Role.MEMBER == await membership.role_of(user, project)


async def test_server_may_be_absent_from_the_start(
    shared_cache: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    """An application starts without it."""
    shared_cache.kill()
    member = await make_project_member(role=Role.GUEST)

    assert Role.GUEST == await membership.role_of(await member.member, await member.project)
    assert [_GONE] == _said(caplog)
