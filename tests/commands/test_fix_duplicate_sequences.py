"""``python -m scripts.fix_duplicate_sequences``: what came in wrong is shown, and put right."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.support.databases import Databases, Dialect, execute, temporary_database
from tests.support.imported import drop_unique_numbers
from tests.support.in_process import apart, call_command, run_apart
from tortoise_tracker import connect
from tortoise_tracker.factories import make_project, make_workspace
from tortoise_tracker.health.sequences import find_faults, missing_indexes
from tortoise_tracker.models import Issue, IssueActivity, Workspace

pytestmark = pytest.mark.no_database

COMMAND = "fix_duplicate_sequences"

alone = pytest.mark.only_on(Dialect.SQLITE)


@dataclass(frozen=True)
class Imported:
    """Workspaces acme and globex, each with a project WEB of 5 issues; the second of each has the number 1.

    The unique constraints are not there.
    """

    url: str
    #: The keys of the issues that need another number.
    wrong: list[str]


async def _import(url: str) -> list[str]:
    wrong = []
    async with connect(url) as context:
        await drop_unique_numbers(context.db())
        for slug in ("acme", "globex"):
            workspace = await make_workspace(slug=slug)
            project = await make_project(workspace=workspace, identifier="WEB")
            issues = [Issue(project=project, name=f"Issue {n}") for n in range(1, 6)]
            await Issue.bulk_create(issues)
            await context.db().execute_script(
                f"UPDATE issues SET sequence_id = 1 WHERE id = '{issues[1].id}'"
            )
            wrong.append(str(issues[1].id))
    return wrong


@pytest.fixture(scope="module")
def base(databases: Databases, migrated_base: str) -> Iterator[Imported]:
    """A database that no test changes."""
    with temporary_database(databases, like=migrated_base) as url:
        yield Imported(url, run_apart(_import, url))


@pytest.fixture
def imported(databases: Databases, base: Imported) -> Iterator[Imported]:
    """A database of the test's own."""
    with temporary_database(databases, like=base.url) as url:
        yield Imported(url, base.wrong)


async def numbers(url: str) -> dict[str, list[int]]:
    """The numbers of each workspace, in order."""
    async with connect(url):
        return {
            workspace.slug: sorted(
                [issue.sequence_id for issue in await Issue.filter(workspace_id=workspace.id)]
            )
            for workspace in await Workspace.all()
        }


async def left(url: str) -> tuple[int, int]:
    """How many faults, and how many missing indexes there are."""
    async with connect(url) as context:
        return len(await find_faults(context.db())), len(await missing_indexes(context.db()))


def run(url: str, *arguments: str) -> Any:
    """The command's report, as a machine reads it."""
    ended = call_command(COMMAND, *arguments, "--json", database_url=url)
    assert (0, "") == (ended.returncode, ended.stderr)
    return json.loads(ended.stdout)


async def test_everything_is_put_right(imported: Imported) -> None:
    """A table shows what was wrong; run again there is nothing to do."""
    ended = call_command(COMMAND, database_url=imported.url)
    again = call_command(COMMAND, database_url=imported.url)

    assert (0, "") == (ended.returncode, ended.stderr)
    for word in ("acme/WEB", "globex/WEB", "duplicate number", *imported.wrong):
        assert word in ended.stdout
    assert "Put 2 faults right; 2 issues got another number" in ended.stdout
    assert "Put the unique index uid_issues_project_d90781 back" in ended.stdout
    assert (0, "All numbers are as they must be\n", "") == (again.returncode, again.stdout, again.stderr)
    assert (0, 0) == await left(imported.url)
    assert {"acme": [1, 3, 4, 5, 6], "globex": [1, 3, 4, 5, 6]} == await numbers(imported.url)


async def test_machine_reads_it(imported: Imported) -> None:
    """What was found, and what became of it."""
    report = run(imported.url)

    assert {(key, "duplicate number", 1) for key in imported.wrong} == {
        (fault["key"], fault["kind"], fault["number"]) for fault in report["faults"]
    }
    assert [
        {"project": "acme/WEB", "issue": imported.wrong[0], "old": 1, "new": 6},
        {"project": "globex/WEB", "issue": imported.wrong[1], "old": 1, "new": 6},
    ] == sorted(report["renumbered"], key=lambda each: each["project"])
    assert ["uid_issues_project_d90781", "uid_issue_seque_project_5f900c"] == report["indexes"]
    async with connect(imported.url):
        assert {("1", "6")} == set(await IssueActivity.all().values_list("old_value", "new_value"))


async def test_dry_run_changes_nothing(base: Imported) -> None:
    """It says what would become of each."""
    report = run(base.url, "--dry-run")
    shown = call_command(COMMAND, "--dry-run", database_url=base.url)

    assert {(key, 6) for key in base.wrong} == {(each["issue"], each["new"]) for each in report["renumbered"]}
    assert "2 faults; 2 issues would get another number" in shown.stdout
    assert "Would put the unique index uid_issue_seque_project_5f900c back" in shown.stdout
    assert (2, 2) == await left(base.url)


@pytest.mark.parametrize("name", ["acme/WEB", "acme/web", "acme/WEB-3"])
async def test_one_project(imported: Imported, name: str) -> None:
    """By its name or by one of its issues; an index that another project stands in the way of is told of."""
    ended = call_command(COMMAND, name, database_url=imported.url)

    assert 1 == ended.returncode
    assert 1 == len(ended.stderr.splitlines())
    assert "run this again without naming a project" in ended.stderr
    assert {"acme": [1, 3, 4, 5, 6], "globex": [1, 1, 3, 4, 5]} == await numbers(imported.url)
    assert (1, 2) == await left(imported.url)


async def test_issue_key_alone(imported: Imported) -> None:
    """Is enough where only one workspace has such a project."""
    async with connect(imported.url):
        await (await Workspace.get(slug="globex")).delete()

    report = run(imported.url, "WEB-3", "--dry-run")

    assert ["acme/WEB"] == [fault["project"] for fault in report["faults"]]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("WEB-1", "2 workspaces have a project WEB: name one as acme/WEB, globex/WEB"),
        ("acme/APP", "there is no project APP in workspace acme: name one as WORKSPACE/PROJECT"),
        ("APP", "there is no project APP in any workspace: name one as WORKSPACE/PROJECT"),
        ("acme/WEB-99", "there is no issue acme/WEB-99: name another, or the project acme/WEB"),
    ],
)
async def test_name_that_means_no_project(base: Imported, name: str, sentence: str) -> None:
    """Is told of in one sentence, and nothing is changed."""
    ended = call_command(COMMAND, name, database_url=base.url)

    assert (1, "", f"{sentence}\n") == (ended.returncode, ended.stdout, ended.stderr)
    assert (2, 2) == await left(base.url)


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_half_built_index_is_built_anew(imported: Imported) -> None:
    """One that an interrupted attempt left behind protects nothing."""
    statement = (
        'CREATE UNIQUE INDEX CONCURRENTLY "uid_issues_project_d90781" ON issues (project_id, sequence_id)'
    )
    with pytest.raises(Exception, match="could not create unique index"):
        apart(lambda: execute(imported.url, statement))

    report = run(imported.url)

    assert "uid_issues_project_d90781" in report["indexes"]
    assert (0, 0) == await left(imported.url)


@alone
@pytest.mark.parametrize("arguments", [["acme/"], ["a b"], ["acme/WEB-x"], ["acme/WEB", "more"], ["--fix"]])
def test_wrong_usage(arguments: list[str]) -> None:
    """Exit 2, and a word of where help is."""
    ended = call_command(COMMAND, *arguments, database_url="sqlite://:memory:")

    assert (2, "") == (ended.returncode, ended.stdout)
    assert "--help" in ended.stderr


@alone
def test_help_teaches() -> None:
    """What it does, and each option."""
    ended = call_command(COMMAND, "--help")

    assert 0 == ended.returncode
    for word in ("acme/WEB-12", "--dry-run", "--json", "oldest", "unique", "purged"):
        assert word in ended.stdout
