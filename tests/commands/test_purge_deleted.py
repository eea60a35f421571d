"""``python -m scripts.purge_deleted`` empties the bin, or says why it does not."""

from __future__ import annotations

import datetime
import json
import re
import subprocess
from typing import Any

import pytest

from tests.support.consistency import hidden_by, told_of
from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tests.support.rows import contents
from tests.support.trees import make_full_project
from tests.support.write_paths import stored
from tortoise_tracker.factories import make_issue, make_label, make_project, make_state, make_workspace
from tortoise_tracker.kit.soft_delete.purging import purge
from tortoise_tracker.models import Deletion, Issue, IssueSequence, Label

alone = pytest.mark.only_on(Dialect.SQLITE)


async def delete(row: Any, *, days_ago: int = 90) -> Deletion:
    """Delete a row that lives, some time ago."""
    deletion: Deletion | None = await row.delete()
    assert deletion is not None
    deletion.deleted_at = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=days_ago)
    await deletion.save()
    return deletion


def purged(url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command for what is older than sixty days."""
    return call_command("purge_deleted", "--older-than=60d", *arguments, database_url=url)


async def test_what_is_old_enough_goes(database_url: str) -> None:
    """A summary tells the rows of each model; what is younger stays, and a second run finds nothing."""
    deletion = await delete(await make_full_project())
    young = await delete(await make_label(), days_ago=59)

    first, second = purged(database_url), purged(database_url)

    assert (0, "", 0, "") == (first.returncode, first.stderr, second.returncode, second.stderr)
    assert deletion.counts == {
        model: int(count) for model, count in re.findall(r"│ ([\w.]+) +│ (\d+) +│", first.stdout)
    }
    assert f"{deletion.total} rows went with 1 deletions" == first.stdout.splitlines()[-1]
    assert "0 rows went with 0 deletions\n" == second.stdout
    assert ([young], young.counts) == (await Deletion.all(), await hidden_by(young))


async def test_one_workspace(database_url: str) -> None:
    """The bins of others stay full, and so does that of a namesake who is gone."""
    namesake = await make_workspace(slug="acme")
    kept = [await delete(await make_label(workspace=namesake)), await delete(namesake)]
    workspace = await make_workspace(slug="acme")
    await delete(await make_label(workspace=workspace))
    kept.append(await delete(await make_label()))

    result = purged(database_url, "--workspace=acme")

    assert (0, "", "1 rows went with 1 deletions") == (
        result.returncode,
        result.stderr,
        result.stdout.splitlines()[-1],
    )
    assert {each.id for each in kept} == {each.id for each in await Deletion.all()}


async def test_deleted_workspace_has_a_bin_too(database_url: str) -> None:
    """It is found by its slug, and goes for good."""
    workspace = await make_workspace(slug="gone")
    await delete(workspace)

    result = purged(database_url, "--workspace=gone")

    assert (0, 0) == (result.returncode, await type(workspace).all_objects.all().count())


async def test_unknown_workspace(database_url: str) -> None:
    """It is named, and nothing is removed."""
    await delete(await make_label())
    before = await contents()

    result = purged(database_url, "--workspace=nowhere")

    assert (1, "", "there is no workspace nowhere: name one by its slug\n") == (
        result.returncode,
        result.stdout,
        result.stderr,
    )
    assert before == await contents()


async def test_dry_run_removes_nothing(database_url: str) -> None:
    """It tells what would go."""
    deletion = await delete(await make_full_project())
    before = await contents()

    told, as_json = purged(database_url, "--dry-run"), purged(database_url, "--dry-run", "--json")

    assert (0, "", 0, "") == (told.returncode, told.stderr, as_json.returncode, as_json.stderr)
    assert f"{deletion.total} rows would go with 1 deletions" == told.stdout.splitlines()[-1]
    assert deletion.counts == json.loads(as_json.stdout)
    assert before == await contents()


@pytest.mark.parametrize("batch", [1, 7])
async def test_rows_are_counted_whatever_the_portion(database_url: str, batch: int) -> None:
    """For programs the summary is JSON, and nothing else is printed."""
    deletions = [await delete(await make_full_project()), await delete(await make_issue())]
    expected = dict(deletions[0].counts)
    expected["tracker.Issue"] += 1

    result = purged(database_url, f"--batch={batch}", "--json")

    assert (0, "", expected) == (result.returncode, result.stderr, json.loads(result.stdout))
    assert 0 == await Deletion.all().count()


async def test_numbers_stay_used(database_url: str) -> None:
    """The next issue has the next number."""
    project = await make_project()
    await make_issue(project=project)
    await delete(await make_issue(project=project))

    assert 0 == purged(database_url).returncode

    assert 3 == (await make_issue(project=project)).sequence_id
    assert [(1, False), (2, True), (3, False)] == [
        (row.sequence, row.issue_id is None)
        for row in await IssueSequence.filter(project=project).order_by("sequence")
    ]


async def test_deletion_that_is_referred_to_stays(database_url: str) -> None:
    """It is told of, the others go, and the exit code is 1."""
    state = await make_state()
    issue = await make_issue(project_id=state.project_id, state=state)
    of_issue = await delete(issue, days_ago=1)
    of_state = await delete(state, days_ago=90)
    await delete(await make_label(), days_ago=70)

    result = purged(database_url)

    assert (1, "1 rows went with 1 deletions") == (result.returncode, result.stdout.splitlines()[-1])
    assert (
        f"deletion {of_state.id} cannot be removed for good while 1 rows of Issue refer to its State rows: "
        "remove those first\n"
    ) == result.stderr
    await of_state.restore()
    await of_issue.restore()
    assert state.id == (await stored(issue)).state_id


async def test_interrupted_purge_is_finished(database_url: str) -> None:
    """By the next run, however young the deletion is: what has begun to go cannot come back."""
    project = await make_project()
    await Issue.bulk_create([Issue(project=project, name="x") for _ in range(10)])
    deletion = await delete(project, days_ago=1)
    portions = purge(deletion, 1)
    begun = [await anext(portions) for _ in range(5)]
    await portions.aclose()
    left = await hidden_by(deletion)
    assert deletion.total - len(begun) == sum(told_of(left).values())

    result = purged(database_url, "--json")

    assert (0, told_of(left)) == (result.returncode, json.loads(result.stdout))
    assert ({}, 0) == (await hidden_by(deletion), await Deletion.all().count())


async def test_nothing_is_younger_than_now(database_url: str) -> None:
    """No time at all means everything, and hours will do as well as days."""
    await delete(await make_label(), days_ago=0)
    await delete(await make_label(), days_ago=1)

    for older_than, left in (("12h", 1), ("0d", 0)):
        call_command("purge_deleted", f"--older-than={older_than}", database_url=database_url)
        assert left == await Deletion.all().count()
    assert 0 == await Label.all_objects.all().count()


@alone
@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((), "--older-than"),
        (("--older-than=60",), "--older-than"),
        (("--older-than=soon",), "--older-than"),
        (("--older-than=-1d",), "--older-than"),
        (("--older-than=60d", "--batch=0"), "--batch"),
        (("--older-than=60d", "--batch=many"), "--batch"),
        (("--older-than=60d", "--everything"), "--everything"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], named: str) -> None:
    """It is named in a line, and exits 2."""
    result = call_command("purge_deleted", *arguments)

    assert (2, "", 1) == (result.returncode, result.stdout, len(result.stderr.splitlines()))
    assert named in result.stderr


@alone
def test_help() -> None:
    """Every option is explained."""
    result = call_command("purge_deleted", "--help")

    assert (0, "") == (result.returncode, result.stderr)
    for option in ("--older-than", "--workspace", "--dry-run", "--batch", "--json", "--database-url"):
        assert option in result.stdout
