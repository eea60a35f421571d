"""``python -m scripts.purge_deleted``: what is old goes, mistakes are one sentence."""

from __future__ import annotations

import json
import re

import pytest

from tests.support.processes import run_script
from tortoise_tracker import connect
from tortoise_tracker.factories import make_issue
from tortoise_tracker.models import Deletion, Issue, Workspace

pytestmark = pytest.mark.no_database


async def bin_with_two(url: str) -> tuple[str, str]:
    """Two workspaces with one deleted and one live issue each; their slugs."""
    async with connect(url, create_tables=True):
        slugs = []
        for _ in range(2):
            issue = await make_issue()
            await make_issue(project_id=issue.project_id)
            await issue.delete()
            slugs.append((await Workspace.get(id=issue.workspace_id)).slug)
    return slugs[0], slugs[1]


async def left(url: str) -> tuple[int, int, int]:
    """How many deleted issues, live issues and deletions there are."""
    async with connect(url):
        return (
            await Issue.deleted_objects.all().count(),
            await Issue.objects.all().count(),
            await Deletion.all().count(),
        )


async def test_dry_run_removes_nothing(fresh_database_url: str) -> None:
    """It says what would go."""
    await bin_with_two(fresh_database_url)

    run = run_script("purge_deleted", "--older-than", "0d", "--dry-run", database_url=fresh_database_url)

    assert (0, "") == (run.returncode, run.stderr)
    assert "2 rows would go with 2 deletions" in run.stdout
    assert (2, 2, 2) == await left(fresh_database_url)


async def test_what_is_old_goes(fresh_database_url: str) -> None:
    """And a table says what it was; run again, there is nothing to do."""
    await bin_with_two(fresh_database_url)

    run = run_script("purge_deleted", "--older-than", "0s", "--batch", "1", database_url=fresh_database_url)
    again = run_script("purge_deleted", "--older-than", "0s", database_url=fresh_database_url)

    assert (0, 0) == (run.returncode, again.returncode)
    assert re.search(r"Issue\s*│\s*2", run.stdout)
    assert "2 rows went with 2 deletions" in run.stdout
    assert "0 rows went with 0 deletions" in again.stdout
    assert (0, 2, 0) == await left(fresh_database_url)


async def test_what_is_young_stays(fresh_database_url: str) -> None:
    """Sixty days have not passed."""
    await bin_with_two(fresh_database_url)

    run = run_script("purge_deleted", "--older-than", "60d", "--json", database_url=fresh_database_url)

    assert (0, {}) == (run.returncode, json.loads(run.stdout))
    assert (2, 2, 2) == await left(fresh_database_url)


async def test_one_workspace_alone(fresh_database_url: str) -> None:
    """Named by its slug; a machine may read what went."""
    slug, _ = await bin_with_two(fresh_database_url)

    run = run_script(
        "purge_deleted", "--older-than", "0d", "--workspace", slug, "--json", database_url=fresh_database_url
    )

    assert (0, {"Issue": 1}) == (run.returncode, json.loads(run.stdout))
    assert (1, 2, 1) == await left(fresh_database_url)


async def test_unknown_workspace_is_one_sentence(fresh_database_url: str) -> None:
    """It names the slug."""
    await bin_with_two(fresh_database_url)

    run = run_script(
        "purge_deleted", "--older-than", "0d", "--workspace", "nowhere", database_url=fresh_database_url
    )

    assert (1, "") == (run.returncode, run.stdout)
    assert "there is no workspace nowhere: name one by its slug\n" == run.stderr


@pytest.mark.parametrize(
    "arguments", [[], ["--older-than", "soon"], ["--older-than", "1d", "--batch", "0"], ["--no-such"]]
)
def test_wrong_usage(arguments: list[str]) -> None:
    """Exit 2, and a word of where help is."""
    run = run_script("purge_deleted", *arguments, database_url="sqlite://:memory:")

    assert (2, "") == (run.returncode, run.stdout)
    assert "--help" in run.stderr


def test_help_teaches() -> None:
    """What it does, and each option."""
    run = run_script("purge_deleted", "--help", database_url="sqlite://:memory:")

    assert 0 == run.returncode
    for word in ("--older-than", "60d", "--workspace", "--dry-run", "--batch", "--json", "stopped"):
        assert word in run.stdout
