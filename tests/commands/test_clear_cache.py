"""Emptying the cache from a shell."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tests.support.processes import run_script
from tests.support.redis_server import RedisServer
from tests.support.statements import count_statements
from tortoise_tracker.enums import Role
from tortoise_tracker.factories import make_instance_configuration, make_project_member
from tortoise_tracker.models import Project
from tortoise_tracker.services import configuration
from tortoise_tracker.services.membership import role_of

#: Columns changed past the models, as a restored backup does it.
_PAST = "UPDATE project_members SET role = 15"


#: What has nothing to do with a database needs to be run once only.
alone = pytest.mark.only_on(Dialect.SQLITE)


class Cached:
    """A cache with three roles and a setting in it."""

    def __init__(self, members: list[Any], project: Project) -> None:
        self.members = members
        self.project = project

    async def read(self) -> list[Any]:
        """What is read, and how many statements each took."""
        found: list[Any] = []
        for member in self.members:
            with count_statements() as seen:
                found.append((await role_of(member.member_id, self.project), len(seen)))
        with count_statements() as seen:
            found.append((await configuration.value_of("HOST"), len(seen)))
        return found


@pytest.fixture
async def cached(shared_cache: RedisServer) -> Cached:
    """Three guests of a project."""
    first = await make_project_member(role=Role.GUEST)
    project = await first.project
    others = [await make_project_member(project=project, role=Role.GUEST) for _ in range(2)]
    await make_instance_configuration(key="HOST", value="mail")
    found = Cached([first, *others], project)
    await found.read()
    assert [(Role.GUEST, 0)] * 3 + [("mail", 0)] == await found.read()
    return found


async def _clear(server: RedisServer, *arguments: str) -> tuple[str, str, int]:
    done = call_command("clear_cache", *arguments, env={"CACHE_URL": server.url})
    return done.stdout.strip(), done.stderr.strip(), done.returncode


async def test_all_of_it(cached: Cached, shared_cache: RedisServer) -> None:
    """What was changed past the models is read from the database."""
    await Project._choose_db(for_write=True).execute_query(_PAST)

    done = await _clear(shared_cache)

    assert (f"4 keys removed from redis://127.0.0.1:{shared_cache.port}/0", "", 0) == done
    assert [(Role.MEMBER, 1)] * 3 + [("mail", 1)] == await cached.read()


async def test_one_key(cached: Cached, shared_cache: RedisServer) -> None:
    """The others stay."""
    key = f"role:{cached.members[1].member_id}:project:{cached.project.pk}"

    done = [await _clear(shared_cache, "--key", key), await _clear(shared_cache, "--key", "unknown")]

    assert ["1 keys removed", "0 keys removed"] == [each[0].partition(" from")[0] for each in done]
    assert [0, 1, 0, 0] == [cost for _, cost in await cached.read()]


async def test_keys_that_fit_a_pattern(cached: Cached, shared_cache: RedisServer) -> None:
    """Of roles alone."""
    done = await _clear(shared_cache, "--match", "role:*")

    assert ("3 keys removed", 0) == (done[0].partition(" from")[0], done[2])
    assert [1, 1, 1, 0] == [cost for _, cost in await cached.read()]


async def test_keys_with_a_tag(cached: Cached, shared_cache: RedisServer) -> None:
    """Of one user alone."""
    done = await _clear(shared_cache, "--tag", f"user:{cached.members[0].member_id}")

    assert ("1 keys removed", 0) == (done[0].partition(" from")[0], done[2])
    assert [1, 0, 0, 0] == [cost for _, cost in await cached.read()]


async def test_report_for_machines(cached: Cached, shared_cache: RedisServer) -> None:
    """``--cache-url`` wins over the environment."""
    label = f"redis://127.0.0.1:{shared_cache.port}/0"
    done = call_command(
        *("clear_cache", "--json", "--cache-url", shared_cache.url), env={"CACHE_URL": "redis://nowhere:1"}
    )

    assert {"cache": label, "shared": True, "removed": 4} == json.loads(done.stdout)


@alone
def test_memory_cannot_be_cleared_from_here() -> None:
    """It says so, and is no failure."""
    plain = call_command("clear_cache", env={"CACHE_URL": None})
    machine = call_command("clear_cache", "--json", env={"CACHE_URL": None})

    assert (True, "", 0) == (
        plain.stdout.startswith("nothing to clear from here: without CACHE_URL each process"),
        plain.stderr,
        plain.returncode,
    )
    assert {"cache": "memory of this process", "shared": False, "removed": 0} == json.loads(machine.stdout)


@alone
def test_server_that_is_down(redis_server: RedisServer) -> None:
    """One sentence, without the password."""
    redis_server.kill()

    done = call_command("clear_cache", env={"CACHE_URL": redis_server.url})

    assert (1, "", 1) == (done.returncode, done.stdout, len(done.stderr.splitlines()))
    assert f"the cache at redis://127.0.0.1:{redis_server.port}/0 does not answer" in done.stderr
    assert "not-for-logs" not in done.stderr


@alone
def test_server_that_hangs(redis_server: RedisServer) -> None:
    """It is given up, and does not keep the command for ever."""
    redis_server.hang()
    try:
        done = run_script("clear_cache", env={"CACHE_URL": redis_server.url})
    finally:
        redis_server.go_on()

    assert (1, True) == (done.returncode, "does not answer" in done.stderr)


@alone
def test_wrong_password(redis_server: RedisServer) -> None:
    """The sentence says what the server answered."""
    url = redis_server.url.replace(redis_server.password, "guess")

    done = call_command("clear_cache", env={"CACHE_URL": url})

    assert (1, False) == (done.returncode, "Traceback" in done.stderr)
    assert "AuthenticationError" in done.stderr


@alone
def test_wrong_usage() -> None:
    """Of a key, a pattern and a tag only one can be meant."""
    done = call_command("clear_cache", "--key", "a", "--tag", "b")

    assert (2, "") == (done.returncode, done.stdout)
    assert "Traceback" not in done.stderr


@alone
def test_malformed_url() -> None:
    """As everywhere, a sentence and exit 1."""
    done = call_command("clear_cache", "--cache-url", "memcached://localhost")

    assert (1, "") == (done.returncode, done.stdout)
    assert "the cache URL is memcached://…" in done.stderr


@alone
def test_help_teaches() -> None:
    """It names keys, tags and the variable, and prints no value of that."""
    done = call_command("clear_cache", "--help", env={"CACHE_URL": "redis://:secret@localhost"})

    assert 0 == done.returncode
    assert ([True] * 4, False) == (
        [word in done.stdout for word in ("role:USER:project", "--match", "CACHE_URL", "configuration")],
        "secret" in done.stdout,
    )
