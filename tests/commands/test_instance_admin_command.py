"""``create_instance_admin``: the first admin, the next ones, and none by mistake."""

from __future__ import annotations

import getpass
import json
from contextlib import ExitStack

import pytest

from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tests.support.processes import start_script
from tests.support.terminals import CTRL_C, CTRL_D, ENTER, script_at_terminal
from tortoise_tracker import connect
from tortoise_tracker.factories import make_user
from tortoise_tracker.models import Instance, InstanceAdmin, User

pytestmark = pytest.mark.no_database

NAME = "create_instance_admin"
EMAIL = "ada@example.com"
STRONG = "correct horse battery staple"

alone = pytest.mark.only_on(Dialect.SQLITE)


async def admins(url: str, password: str) -> list[tuple[str, bool]]:
    """The addresses of the instance admins, and whether this is their password."""
    async with connect(url):
        assert await Instance.all().count() <= 1
        users = await User.filter(instance_admin_roles__id__isnull=False)
        return [(user.email, await user.check_password(password)) for user in users]


async def test_password_from_standard_input(migrated_url: str) -> None:
    """The first line of it, without the line end."""
    run = call_command(
        NAME, EMAIL, "--password-stdin", database_url=migrated_url, input=f"{STRONG}\r\nrest\n"
    )

    assert (0, "") == (run.returncode, run.stderr)
    assert [
        "Created the instance",
        f"Created the user {EMAIL}",
        f"{EMAIL} is an instance admin now",
    ] == run.stdout.splitlines()
    assert [(EMAIL, True)] == await admins(migrated_url, STRONG)


async def test_generated_password_is_shown_once(migrated_url: str) -> None:
    """In a line of its own; run again, another notice, and the password stays."""
    first = call_command(NAME, EMAIL, "--generate", database_url=migrated_url)
    again = call_command(NAME, EMAIL.upper(), "--generate", database_url=migrated_url)

    (password,) = [line[10:] for line in first.stdout.splitlines() if line.startswith("Password: ")]
    assert (0, 0, 23) == (first.returncode, again.returncode, len(password))
    assert f"{EMAIL} is an instance admin already: nothing to do\n" == again.stdout
    assert f"{EMAIL} is there and keeps the password they have" in again.stderr
    assert [(EMAIL, True)] == await admins(migrated_url, password)


async def test_for_a_machine(migrated_url: str) -> None:
    """JSON says what was done, and holds a generated password, once."""
    first, again = [
        call_command(NAME, EMAIL, "--generate", "--json", database_url=migrated_url) for _ in range(2)
    ]

    said, said_again = json.loads(first.stdout), json.loads(again.stdout)
    assert [(EMAIL, True)] == await admins(migrated_url, said["password"])
    created = ("instance_created", "user_created", "admin_created")
    assert ([True] * 3, [False] * 3) == ([said[key] for key in created], [said_again[key] for key in created])
    assert ("", False) == (first.stderr, "password" in said_again)
    assert said["user_id"] == said_again["user_id"]


async def test_user_who_is_there_needs_no_password(migrated_url: str) -> None:
    """Nothing is asked, wherever the command runs."""
    async with connect(migrated_url):
        await make_user(email=EMAIL)

    run = call_command(NAME, EMAIL, database_url=migrated_url)

    assert (0, "") == (run.returncode, run.stderr)
    assert f"Created the instance\n{EMAIL} is an instance admin now\n" == run.stdout


async def test_inactive_user(migrated_url: str) -> None:
    """Is refused, and told how to be let in."""
    async with connect(migrated_url):
        await make_user(email=EMAIL, is_active=False)

    refused = call_command(NAME, EMAIL, database_url=migrated_url)
    accepted = call_command(NAME, EMAIL, "--activate", database_url=migrated_url)

    assert (1, "", 1) == (refused.returncode, refused.stdout, len(refused.stderr.splitlines()))
    assert f"{EMAIL} is inactive" in refused.stderr
    assert "--activate" in refused.stderr
    assert (0, True) == (accepted.returncode, f"{EMAIL} may sign in again\n" in accepted.stdout)


@pytest.mark.parametrize(
    ("email", "arguments", "given", "complaint"),
    [
        (EMAIL, (), "", "there is no terminal to ask for a password on: add --password-stdin or --generate"),
        (EMAIL, ("--password-stdin",), "", "there is no password on standard input"),
        (EMAIL, ("--password-stdin",), "\n", "there is no password on standard input"),
        (EMAIL, ("--password-stdin",), "sunshine\n", "the password is too easy to guess (strength 0 of 4"),
        (EMAIL, ("--password-stdin",), "ada@example.com\n", "the password is too easy to guess"),
        (EMAIL, ("--password-stdin",), "aB3$" * 5000, "is too long: use at most 1024"),
        ("nonsense", ("--generate",), "", "User.email does not accept 'nonsense'"),
        ("", ("--generate",), "", "User.email does not accept ''"),
    ],
)
async def test_refusals_are_one_sentence(
    migrated_url: str, email: str, arguments: tuple[str, ...], given: str, complaint: str
) -> None:
    """Nothing is written, and the password is not repeated."""
    run = call_command(NAME, email, *arguments, database_url=migrated_url, input=given)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert complaint in run.stderr
    assert "sunshine" not in run.stderr
    async with connect(migrated_url):
        assert (0, 0) == (await User.all().count(), await Instance.all().count())


@alone
async def test_password_is_asked_for_twice_and_not_shown(migrated_url: str) -> None:
    """A weak one and a mistyped one are asked for again, with the reason."""
    with script_at_terminal(NAME, EMAIL, database_url=migrated_url) as terminal:
        prompts = ["New password for", "New password for", "The same again", "New password for"]
        answers = ["sunshine", STRONG, f"{STRONG}!", STRONG]
        for prompt, answer in zip(prompts, answers, strict=True):
            terminal.wait_for(prompt)
            terminal.type(answer + ENTER)
        terminal.wait_for("The same again")
        terminal.type(STRONG + ENTER)
        code, output = terminal.end()

    assert (0, True) == (code, output.endswith(f"{EMAIL} is an instance admin now\n"))
    assert "the password is too easy to guess (strength 0 of 4" in terminal.shown
    assert "the two passwords differ: type the same one twice" in terminal.shown
    assert [] == [word for word in ("sunshine", "horse") if word in terminal.shown + output]
    assert [(EMAIL, True)] == await admins(migrated_url, STRONG)


@alone
async def test_third_weak_password_is_the_last(migrated_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit 1, and no user was created."""
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return "sunshine"

    monkeypatch.setattr(getpass, "getpass", answer)
    run = call_command(NAME, EMAIL, database_url=migrated_url, at_terminal=True)

    assert (1, "", 3) == (run.returncode, run.stdout, run.stderr.count("the password is too easy to guess"))
    assert [f"New password for {EMAIL}: "] * 3 == asked
    assert [] == await admins(migrated_url, STRONG)


@alone
@pytest.mark.parametrize(
    ("answers", "key", "code", "word"),
    [
        ([STRONG], CTRL_C, 130, "interrupted"),
        ([], CTRL_D, 1, "no password was given"),
        ([STRONG], CTRL_D, 1, "no password was given"),
    ],
)
async def test_leaving_the_prompt(
    migrated_url: str, answers: list[str], key: str, code: int, word: str
) -> None:
    """By Ctrl-C or Ctrl-D, at either question, without a traceback."""
    with script_at_terminal(NAME, EMAIL, database_url=migrated_url) as terminal:
        terminal.wait_for("New password for")
        for answer in answers:
            terminal.type(answer + ENTER)
            terminal.wait_for("The same again")
        terminal.type(key)
        ended = terminal.end()

    assert (code, "") == ended
    assert word in terminal.shown
    assert "Traceback" not in terminal.shown
    assert [] == await admins(migrated_url, STRONG)


async def test_several_at_the_same_time(migrated_url: str) -> None:
    """As by deployments: all succeed, one creates."""
    arguments = (NAME, EMAIL, "--generate", "--json")
    with ExitStack() as stack:
        processes = [
            stack.enter_context(start_script(*arguments, database_url=migrated_url)) for _ in range(3)
        ]
        ended = [(process.communicate(timeout=120)[0], process.returncode) for process in processes]

    said = [json.loads(output) for output, code in ended if code == 0]
    passwords = [each["password"] for each in said if "password" in each]
    assert (3, 1) == (len(said), len(passwords))
    assert [(EMAIL, True)] == await admins(migrated_url, passwords[0])
    async with connect(migrated_url):
        assert (1, 1) == (await Instance.all().count(), await InstanceAdmin.all().count())


@alone
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        (EMAIL, "more"),
        (EMAIL, "--generate", "--password-stdin"),
        (EMAIL, "--no-such"),
        (EMAIL, "--password", "x"),
    ],
)
def test_wrong_usage_exits_2(arguments: tuple[str, ...]) -> None:
    """A line on stderr, and a word of where help is."""
    run = call_command(NAME, *arguments)

    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "--help" in run.stderr


@alone
def test_help_teaches() -> None:
    """What it does, where the password comes from, and each option."""
    run = call_command(NAME, "--help")

    assert (0, "") == (run.returncode, run.stderr)
    for word in ("--password-stdin", "--generate", "--activate", "--json", "--database-url", "hard to guess"):
        assert word in run.stdout
