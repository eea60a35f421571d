"""``create_project_member``: who comes in, comes back, or rises."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.support.databases import Databases, Dialect, temporary_database
from tests.support.in_process import call_command, run_apart
from tests.support.processes import start_script
from tortoise_tracker import connect
from tortoise_tracker.enums import Role
from tortoise_tracker.factories import make_project, make_user, make_workspace, make_workspace_member
from tortoise_tracker.models import ProjectMember, User, Workspace, WorkspaceMember

pytestmark = pytest.mark.no_database

NAME = "create_project_member"
EMAIL = "ada@example.com"

alone = pytest.mark.only_on(Dialect.SQLITE)


@pytest.fixture(scope="module")
def base(databases: Databases, migrated_base: str) -> Iterator[str]:
    """A database with the project acme/WEB, a colleague who is not in it, and a stranger to the workspace."""

    async def fill(url: str) -> None:
        async with connect(url):
            workspace = await make_workspace(slug="acme")
            await make_project(workspace=workspace, identifier="WEB")
            await make_workspace_member(workspace=workspace, member=await make_user(email=EMAIL))
            await make_user(email="bob@example.com")

    with temporary_database(databases, like=migrated_base) as url:
        run_apart(fill, url)
        yield url


@pytest.fixture
def url(databases: Databases, base: str) -> Iterator[str]:
    """A copy of it for the test."""
    with temporary_database(databases, like=base) as copy:
        yield copy


async def memberships(url: str) -> list[tuple[str, Role, bool]]:
    """Who is in the project, as what, and whether actively."""
    async with connect(url):
        members = await ProjectMember.all().select_related("member")
        return [(member.member.email, member.role, member.is_active) for member in members]


async def test_in_up_and_back(url: str) -> None:
    """Each run says what it did; places and addresses are taken in any case."""
    ran = [
        call_command(NAME, "acme/WEB", EMAIL, database_url=url),
        call_command(NAME, "Acme/web", EMAIL.upper(), "--role", "admin", database_url=url),
        call_command(NAME, "acme/WEB", EMAIL, "--role", "guest", database_url=url),
    ]
    async with connect(url):
        await ProjectMember.all().update(is_active=False)
    ran.append(call_command(NAME, "acme/WEB", EMAIL, "--role", "guest", database_url=url))

    assert [(0, "")] * 4 == [(run.returncode, run.stderr) for run in ran]
    assert [
        f"{EMAIL} is a member of acme/WEB now, as member\n",
        f"{EMAIL} is admin of acme/WEB now\n",
        f"{EMAIL} is admin of acme/WEB already: nothing to do\n",
        f"{EMAIL} is back in acme/WEB, as guest\n",
    ] == [run.stdout for run in ran]
    assert [(EMAIL, Role.GUEST, True)] == await memberships(url)


async def test_stranger_to_the_workspace(url: str) -> None:
    """Is refused with the way out, which leads there."""
    refused = call_command(NAME, "acme/WEB", "bob@example.com", database_url=url)
    assert (1, "", 1) == (refused.returncode, refused.stdout, len(refused.stderr.splitlines()))
    assert "bob@example.com is not a member of the workspace acme" in refused.stderr
    assert "--join-workspace" in refused.stderr
    assert [] == await memberships(url)

    run = call_command(
        NAME, "acme/WEB", "bob@example.com", "--join-workspace", "--role", "admin", database_url=url
    )
    assert (
        "bob@example.com is a member of the workspace acme now\n"
        "bob@example.com is a member of acme/WEB now, as admin\n"
    ) == run.stdout
    assert [("bob@example.com", Role.ADMIN, True)] == await memberships(url)
    async with connect(url):
        assert Role.MEMBER == (await WorkspaceMember.get(member__email="bob@example.com")).role


async def test_for_a_machine(url: str) -> None:
    """JSON says the same."""
    run = call_command(NAME, "acme/WEB", EMAIL, "--json", database_url=url)

    said = json.loads(run.stdout)
    async with connect(url):
        member = await ProjectMember.get()
    assert {
        "email": EMAIL,
        "user_id": str(member.member_id),
        "project_id": str(member.project_id),
        "member_id": str(member.id),
        "role": "member",
        "outcome": "created",
        "in_workspace": None,
    } == said


@pytest.mark.parametrize(
    ("place", "email", "complaint"),
    [
        ("nowhere/WEB", EMAIL, "there is no project WEB in workspace nowhere: name one as WORKSPACE/PROJECT"),
        ("acme/APP", EMAIL, "there is no project APP in workspace acme: name one as WORKSPACE/PROJECT"),
        ("acme/WEB", "unknown@example.com", "there is no user unknown@example.com"),
    ],
)
def test_unknown_names_are_one_sentence(base: str, place: str, email: str, complaint: str) -> None:
    """Whichever of the three it is."""
    run = call_command(NAME, place, email, database_url=base)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert complaint in run.stderr


async def test_deleted_places_are_unknown(url: str) -> None:
    """What lies in the bin takes no members."""
    async with connect(url):
        await (await Workspace.get()).delete()

    run = call_command(NAME, "acme/WEB", EMAIL, database_url=url)

    complaint = "there is no project WEB in workspace acme: name one as WORKSPACE/PROJECT\n"
    assert (1, complaint) == (run.returncode, run.stderr)


async def test_inactive_user_is_refused(url: str) -> None:
    """And told which command lets them in."""
    async with connect(url):
        await User.filter(email=EMAIL).update(is_active=False)

    run = call_command(NAME, "acme/WEB", EMAIL, database_url=url)

    assert (1, "") == (run.returncode, run.stdout)
    assert f"{EMAIL} is inactive: let them in again with `tortoise-tracker activate_user`\n" == run.stderr


async def test_several_at_the_same_time(url: str) -> None:
    """All succeed, and there is one membership."""
    arguments = (NAME, "acme/WEB", EMAIL, "--json")
    with ExitStack() as stack:
        processes = [stack.enter_context(start_script(*arguments, database_url=url)) for _ in range(3)]
        outcomes = [json.loads(process.communicate(timeout=120)[0])["outcome"] for process in processes]

    assert ["created", *["unchanged"] * 2] == sorted(outcomes)
    assert [(EMAIL, Role.MEMBER, True)] == await memberships(url)


@alone
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("acme/WEB",),
        ("acme", EMAIL),
        ("acme/", EMAIL),
        ("acme/WEB/1", EMAIL),
        ("acme/WEB", EMAIL, "--role", "boss"),
        ("acme/WEB", EMAIL, "--role", "20"),
    ],
)
def test_wrong_usage_exits_2(arguments: tuple[str, ...]) -> None:
    """A line on stderr, and a word of where help is."""
    run = call_command(NAME, *arguments)

    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "--help" in run.stderr


@alone
def test_help_teaches() -> None:
    """How a project is named, which roles there are, what becomes of members who are there."""
    run = call_command(NAME, "--help")

    assert (0, "") == (run.returncode, run.stderr)
    for word in ("WORKSPACE/PROJECT", "acme/WEB", "admin, member, guest", "--join-workspace", "in the bin"):
        assert word in run.stdout
