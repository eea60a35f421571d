"""``activate_user`` and ``deactivate_user`` as an operator runs them; what all commands on a user share."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.support.databases import Databases, Dialect, temporary_database
from tests.support.in_process import call_command, run_apart
from tests.support.processes import start_script
from tortoise_tracker import connect
from tortoise_tracker.factories import (
    make_api_token,
    make_instance_admin,
    make_project_member,
    make_session,
    make_user,
    make_workspace,
)
from tortoise_tracker.models import User

pytestmark = pytest.mark.no_database

EMAIL = "ada@example.com"

alone = pytest.mark.only_on(Dialect.SQLITE)
each_command = pytest.mark.parametrize("name", ["activate_user", "deactivate_user", "reset_password"])


@pytest.fixture(scope="module")
def base(databases: Databases, migrated_base: str) -> Iterator[str]:
    """A database with a user who has a project, a token, a workspace of her own and two sessions."""

    async def fill(url: str) -> None:
        async with connect(url):
            member = await make_project_member()
            ada = await User.get(id=member.member_id)
            ada.email = EMAIL
            await ada.save()
            await make_workspace(owner=ada, slug="lovelace")
            await make_api_token(user=ada)
            for _ in range(2):
                await make_session(user_id=ada.id)

    with temporary_database(databases, like=migrated_base) as url:
        run_apart(fill, url)
        yield url


@pytest.fixture
def url(databases: Databases, base: str) -> Iterator[str]:
    """A copy of it for the test."""
    with temporary_database(databases, like=base) as copy:
        yield copy


async def ada(url: str) -> User:
    """The user as she is now."""
    async with connect(url):
        return await User.get(email=EMAIL)


async def test_there_and_back(url: str) -> None:
    """Each says what rests, what ends, what counts again; and nothing, where nothing changes."""
    runs = [
        call_command(name, email, database_url=url)
        for name, email in (
            ("deactivate_user", EMAIL.upper()),
            ("deactivate_user", EMAIL),
            ("activate_user", EMAIL),
            ("activate_user", EMAIL),
        )
    ]

    assert [(0, "")] * 4 == [(run.returncode, run.stderr) for run in runs]
    has = "memberships of 1 workspace and 1 project, 1 API token"
    assert [
        f"{EMAIL} can no longer sign in\nSuspended: {has}\nEnded: 2 sessions\nStill theirs: lovelace\n",
        f"{EMAIL} is inactive already\nEnded: 0 sessions\nStill theirs: lovelace\n",
        f"{EMAIL} may sign in again\nUsable again: {has}\n",
        f"{EMAIL} is active already: nothing has been changed\n",
    ] == [run.stdout for run in runs]
    assert (await ada(url)).is_active


async def test_for_a_machine(url: str) -> None:
    """JSON says the same."""
    runs = [
        call_command(name, EMAIL, "--json", database_url=url) for name in ("deactivate_user", "activate_user")
    ]

    has = {
        "email": EMAIL,
        "user_id": str((await ada(url)).id),
        "changed": True,
        "workspaces": 1,
        "projects": 1,
        "api_tokens": 1,
        "owned_workspaces": ["lovelace"],
    }
    assert [
        {**has, "is_active": False, "sessions_ended": 2},
        {**has, "is_active": True, "sessions_ended": 0},
    ] == [json.loads(run.stdout) for run in runs]


async def test_last_admin_stays(url: str) -> None:
    """One sentence names her and the way out, as commands are called here; nothing is changed."""
    async with connect(url):
        await make_instance_admin(user=await User.get(email=EMAIL))

    run = call_command("deactivate_user", EMAIL, database_url=url)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert f"{EMAIL} is the last active instance admin and cannot be deactivated" in run.stderr
    assert "with `tortoise-tracker create_instance_admin`\n" in run.stderr
    assert (await ada(url)).is_active


async def test_two_admins_cannot_go_at_once(url: str) -> None:
    """Of two processes that deactivate one each, one is refused."""
    async with connect(url):
        await make_instance_admin(user=await User.get(email=EMAIL))
        await make_instance_admin(user=await make_user(email="bob@example.com"))

    with ExitStack() as stack:
        processes = [
            stack.enter_context(start_script("deactivate_user", email, database_url=url))
            for email in (EMAIL, "bob@example.com")
        ]
        for process in processes:
            process.communicate(timeout=120)

    assert [0, 1] == sorted(process.returncode for process in processes)


@each_command
def test_unknown_user_is_one_sentence(base: str, name: str) -> None:
    """It repeats the address."""
    run = call_command(name, "unknown@example.com", database_url=base)

    assert (1, "") == (run.returncode, run.stdout)
    assert "there is no user unknown@example.com: name one by the e-mail address\n" == run.stderr


@alone
@each_command
@pytest.mark.parametrize("arguments", [(), (EMAIL, "more"), (EMAIL, "--no-such")])
def test_wrong_usage_exits_2(name: str, arguments: tuple[str, ...]) -> None:
    """A line on stderr, and a word of where help is."""
    run = call_command(name, *arguments)

    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "--help" in run.stderr


@alone
@each_command
def test_help_teaches(name: str) -> None:
    """What becomes of sessions and API tokens, and where the database comes from."""
    run = call_command(name, "--help")

    assert (0, "") == (run.returncode, run.stderr)
    for word in ("EMAIL", "ession", "tokens", "--json", "DATABASE_URL"):
        assert word in run.stdout
