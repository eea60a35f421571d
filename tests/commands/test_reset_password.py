"""``reset_password``: where the password comes from, and what ends with the old one."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.support.databases import Databases, Dialect, temporary_database
from tests.support.in_process import call_command, run_apart
from tests.support.terminals import CTRL_C, ENTER, script_at_terminal
from tortoise_tracker import connect
from tortoise_tracker.factories import make_api_token, make_session, make_user
from tortoise_tracker.models import APIToken, Session, User

pytestmark = pytest.mark.no_database

EMAIL = "ada@example.com"
STRONG = "correct horse battery staple"

#: Where a password comes from is the same on both.
alone = pytest.mark.only_on(Dialect.SQLITE)


@pytest.fixture(scope="module")
def base(databases: Databases, migrated_base: str) -> Iterator[str]:
    """A database with a user who has a token and two sessions, and no password."""

    async def fill(url: str) -> None:
        async with connect(url):
            ada = await make_user(email=EMAIL)
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


async def test_new_password_from_standard_input(url: str) -> None:
    """Sessions end, tokens go on counting."""
    run = call_command("reset_password", EMAIL, "--password-stdin", database_url=url, input=STRONG)

    assert (0, "") == (run.returncode, run.stderr)
    assert f"{EMAIL} has a new password\nEnded: 2 sessions\n" == run.stdout
    async with connect(url):
        assert await (await User.get(email=EMAIL)).check_password(STRONG)
        assert (0, 1) == (await Session.all().count(), await APIToken.filter(is_active=True).count())


async def test_new_password_revokes_tokens_when_asked(url: str) -> None:
    """And says how many; a generated password is printed, as JSON too."""
    run = call_command("reset_password", EMAIL, "--generate", "--revoke-tokens", database_url=url)
    again = call_command("reset_password", EMAIL, "--generate", "--json", database_url=url)

    assert (0, 0, "", "") == (run.returncode, again.returncode, run.stderr, again.stderr)
    assert "Ended: 2 sessions\nRevoked: 1 API token\n" in run.stdout
    said = json.loads(again.stdout)
    assert (0, 0, EMAIL) == (said["sessions_ended"], said["tokens_revoked"], said["email"])
    user = await ada(url)
    assert f"Password: {said['password']}" not in run.stdout
    async with connect(url):
        assert (True, True) == (await user.check_password(said["password"]), user.is_password_autoset)


@alone
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


@alone
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

    run = call_command("reset_password", EMAIL, "--password-stdin", database_url=url, input=STRONG)

    assert 0 == run.returncode
    assert f"{EMAIL} is inactive: let them in with `tortoise-tracker activate_user`\n" == run.stderr
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
    run = call_command("reset_password", EMAIL, "--password-stdin", database_url=url, input=given)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert complaint in run.stderr
    assert "sunshine" not in run.stderr
    async with connect(url):
        assert (2, "") == (await Session.all().count(), (await User.get(email=EMAIL)).password)


async def test_nowhere_to_ask(url: str) -> None:
    """Without a terminal the ways out are named."""
    run = call_command("reset_password", EMAIL, database_url=url)

    assert (1, "") == (run.returncode, run.stdout)
    assert "add --password-stdin or --generate" in run.stderr
