"""``activate_user``, ``deactivate_user`` and ``reset_password`` as an operator runs them."""

from __future__ import annotations

import json

import pytest
from cyclopts import App

from scripts import activate_user, deactivate_user, reset_password
from tests.scripts.conftest import Call
from tests.support.databases import Dialect
from tests.support.processes import run_script, start_script
from tests.support.terminals import CTRL_C, ENTER, script_at_terminal
from tortoise_tracker import connect
from tortoise_tracker.factories import (
    make_api_token,
    make_instance_admin,
    make_project_member,
    make_session,
    make_user,
    make_workspace,
)
from tortoise_tracker.models import APIToken, Session, User

pytestmark = pytest.mark.no_database

EMAIL = "ada@example.com"
STRONG = "correct horse battery staple"
APPS = [activate_user.app, deactivate_user.app, reset_password.app]

alone = pytest.mark.only_on(Dialect.SQLITE)
each_app = pytest.mark.parametrize("app", APPS, ids=lambda app: app.name[0].rpartition(".")[2])


@pytest.fixture
async def url(fresh_database_url: str) -> str:
    """A database with a user who has a project, a token, a workspace of her own and two sessions."""
    async with connect(fresh_database_url, create_tables=True):
        member = await make_project_member()
        ada = await User.get(id=member.member_id)
        ada.email = EMAIL
        await ada.save()
        await make_workspace(owner=ada, slug="lovelace")
        await make_api_token(user=ada)
        for _ in range(2):
            await make_session(user_id=ada.id)
    return fresh_database_url


async def ada(url: str) -> User:
    """The user as she is now."""
    async with connect(url):
        return await User.get(email=EMAIL)


async def test_there_and_back(url: str) -> None:
    """Each says what rests, what ends, what counts again; and nothing, where nothing changes."""
    runs = [
        run_script(name, email, database_url=url)
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
        run_script(name, EMAIL, "--json", database_url=url) for name in ("deactivate_user", "activate_user")
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
    """One sentence names her and the way out; nothing is changed."""
    async with connect(url):
        await make_instance_admin(user=await User.get(email=EMAIL))

    run = run_script("deactivate_user", EMAIL, database_url=url)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert f"{EMAIL} is the last active instance admin and cannot be deactivated" in run.stderr
    assert (await ada(url)).is_active


async def test_two_admins_cannot_go_at_once(url: str) -> None:
    """Of two processes that deactivate one each, one is refused."""
    async with connect(url):
        await make_instance_admin(user=await User.get(email=EMAIL))
        await make_instance_admin(user=await make_user(email="bob@example.com"))

    processes = [
        start_script("deactivate_user", email, database_url=url) for email in (EMAIL, "bob@example.com")
    ]
    for process in processes:
        process.communicate(timeout=120)

    assert [0, 1] == sorted(process.returncode for process in processes)


async def test_new_password_from_standard_input(url: str) -> None:
    """Sessions end, tokens go on counting."""
    run = run_script("reset_password", EMAIL, "--password-stdin", database_url=url, input=STRONG)

    assert (0, "") == (run.returncode, run.stderr)
    assert f"{EMAIL} has a new password\nEnded: 2 sessions\n" == run.stdout
    async with connect(url):
        assert await (await User.get(email=EMAIL)).check_password(STRONG)
        assert (0, 1) == (await Session.all().count(), await APIToken.filter(is_active=True).count())


async def test_new_password_revokes_tokens_when_asked(url: str) -> None:
    """And says how many; a generated password is printed, as JSON too."""
    run = run_script("reset_password", EMAIL, "--generate", "--revoke-tokens", database_url=url)
    again = run_script("reset_password", EMAIL, "--generate", "--json", database_url=url)

    assert (0, 0, "", "") == (run.returncode, again.returncode, run.stderr, again.stderr)
    assert "Ended: 2 sessions\nRevoked: 1 API token\n" in run.stdout
    said = json.loads(again.stdout)
    assert (0, 0, EMAIL) == (said["sessions_ended"], said["tokens_revoked"], said["email"])
    user = await ada(url)
    assert f"Password: {said['password']}" not in run.stdout
    async with connect(url):
        assert (True, True) == (await user.check_password(said["password"]), user.is_password_autoset)


async def test_new_password_at_the_terminal(url: str) -> None:
    """Asked for twice, and not shown; her own address will not do."""
    with script_at_terminal("reset_password", EMAIL, database_url=url) as terminal:
        for prompt, answer in (
            (f"New password for {EMAIL}: ", EMAIL),
            (f"New password for {EMAIL}: ", STRONG),
            ("The same again: ", STRONG),
        ):
            terminal.wait_for(prompt)
            terminal.type(answer + ENTER)
        ended = terminal.end()

    assert (0, f"{EMAIL} has a new password\nEnded: 2 sessions\n") == ended
    assert ("too easy to guess" in terminal.shown, "horse" in terminal.shown) == (True, False)
    async with connect(url):
        assert await (await User.get(email=EMAIL)).check_password(STRONG)


async def test_interrupted_prompt_changes_nothing(url: str) -> None:
    """Exit 130, no traceback; the sessions go on."""
    with script_at_terminal("reset_password", EMAIL, database_url=url) as terminal:
        terminal.wait_for("New password for")
        terminal.type(CTRL_C)
        ended = terminal.end()

    assert (130, "") == ended
    assert "Traceback" not in terminal.shown
    async with connect(url):
        assert (2, "") == (await Session.all().count(), (await User.get(email=EMAIL)).password)


async def test_inactive_user_gets_a_password_and_stays_out(url: str) -> None:
    """A notice says so."""
    async with connect(url):
        await User.filter(email=EMAIL).update(is_active=False)

    run = run_script("reset_password", EMAIL, "--password-stdin", database_url=url, input=STRONG)

    assert 0 == run.returncode
    assert f"{EMAIL} is inactive: let them in with `python -m scripts.activate_user`\n" == run.stderr
    assert not (await ada(url)).is_active


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ("sunshine\n", "the password is too easy to guess (strength 0 of 4"),
        ("", "there is no password on standard input"),
    ],
)
async def test_refused_password_changes_nothing(url: str, given: str, complaint: str) -> None:
    """One sentence, without the password."""
    run = run_script("reset_password", EMAIL, "--password-stdin", database_url=url, input=given)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert complaint in run.stderr
    assert "sunshine" not in run.stderr
    async with connect(url):
        assert (2, "") == (await Session.all().count(), (await User.get(email=EMAIL)).password)


async def test_nowhere_to_ask(url: str) -> None:
    """Without a terminal the ways out are named."""
    run = run_script("reset_password", EMAIL, database_url=url)

    assert (1, "") == (run.returncode, run.stdout)
    assert "add --password-stdin or --generate" in run.stderr


@pytest.mark.parametrize("name", ["activate_user", "deactivate_user", "reset_password"])
async def test_unknown_user_is_one_sentence(url: str, name: str) -> None:
    """It repeats the address."""
    run = run_script(name, "nobody@example.com", database_url=url)

    assert (1, "") == (run.returncode, run.stdout)
    assert "there is no user nobody@example.com: name one by the e-mail address\n" == run.stderr


@pytest.mark.parametrize("name", ["activate_user", "deactivate_user", "reset_password"])
def test_without_tables(fresh_database_url: str, name: str) -> None:
    """The one sentence that says what to run."""
    run = run_script(name, EMAIL, database_url=fresh_database_url)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "does not exist: apply the migrations with `python -m scripts.migrate`\n" in run.stderr


@alone
@each_app
@pytest.mark.parametrize("arguments", [(), (EMAIL, "more"), (EMAIL, "--no-such")])
def test_wrong_usage_exits_2(app: App, arguments: tuple[str, ...], call: Call) -> None:
    """A line on stderr, and a word of where help is."""
    code, output, errors = call(app, *arguments)

    assert (2, "", 1) == (code, output, len(errors.splitlines()))
    assert "--help" in errors


@alone
@each_app
def test_help_teaches(app: App, call: Call) -> None:
    """What becomes of sessions and API tokens, and where the database comes from."""
    code, output, errors = call(app, "--help")

    assert (0, "") == (code, errors)
    for word in ("EMAIL", "ession", "tokens", "--json", "DATABASE_URL"):
        assert word in output
