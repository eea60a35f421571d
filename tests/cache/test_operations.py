"""What docs/operations.md says of the server of the cache holds."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest

from tests.support.in_process import call_command
from tests.support.processes import REPOSITORY
from tests.support.redis_server import RedisServer
from tests.support.statements import count_statements
from tortoise_tracker import cache
from tortoise_tracker.factories import make_project_member
from tortoise_tracker.services import membership

_GUIDE = (REPOSITORY / "docs" / "operations.md").read_text()


async def test_user_with_few_rights_is_enough(
    shared_cache: RedisServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """For reading, invalidating and the command that clears."""
    [command] = re.findall(r"^ACL SETUSER .*$", _GUIDE, re.MULTILINE)
    assert "+OK" == shared_cache.ask(command)
    port = urlsplit(shared_cache.url).port
    monkeypatch.setenv("CACHE_URL", f"redis://tracker:password@127.0.0.1:{port}/0")
    member = await make_project_member()
    user, project = await member.member, await member.project

    read = [await membership.role_of(user, project)]
    with count_statements() as seen:
        read.append(await membership.role_of(user, project))
    await member.delete()
    read.append(await membership.role_of(user, project))
    cleared = call_command("clear_cache")
    await cache.close()

    assert ([member.role, member.role, None], []) == (read, seen)
    assert ("1 keys removed", "") == (cleared.stdout.partition(" from")[0], cleared.stderr)
    assert "" == caplog.text


async def test_server_that_forgets_is_none_to_be_afraid_of(shared_cache: RedisServer) -> None:
    """Keys may vanish at any moment, the tokens among them, and no old entry counts again."""
    member = await make_project_member()
    user, project = await member.member, await member.project
    await membership.role_of(user, project)

    forget = "EVAL \"return redis.call('DEL', unpack(redis.call('KEYS', '*token:*')))\" 0"
    assert ":5" == shared_cache.ask(forget)
    with count_statements() as seen:
        assert member.role == await membership.role_of(user, project)

    assert 1 == len(seen)
