"""Rows of the seeded tracker: as many as were asked for, signed, and without a lie."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import TortoiseContext

from tests.demo.test_seed import DECIDED, TODAY
from tests.support.databases import Databases, temporary_database
from tortoise_tracker import connect
from tortoise_tracker.demo import Sizes, seed
from tortoise_tracker.models import (
    Deletion,
    Issue,
    IssueComment,
    IssueSequence,
    Page,
    Project,
    User,
    Workspace,
)

SIZES = Sizes(workspaces=2, projects=2, issues=260, users=16)

#: What must not be found: (what would be wrong, the rows that are).
LIES = {
    "an issue was completed before it was filed": """
        SELECT id FROM issues WHERE completed_at < created_at""",
    "an issue was archived before it was done": """
        SELECT id FROM issues WHERE archived_at < completed_at OR archived_at < created_at""",
    "an issue changed before it was filed": "SELECT id FROM issues WHERE updated_at < created_at",
    "a deadline lies before its start": "SELECT id FROM issues WHERE target_date < start_date",
    "an issue is done without a date, or open with one": """
        SELECT i.id FROM issues i JOIN states s ON s.id = i.state_id
        WHERE (s."group" = 'Done') <> (i.completed_at IS NOT NULL)""",
    "an issue is older than its parent": """
        SELECT i.id FROM issues i JOIN issues p ON p.id = i.parent_id
        WHERE i.created_at < p.created_at""",
    "an issue is open below one that is done": """
        SELECT i.id FROM issues i JOIN issues p ON p.id = i.parent_id
        JOIN states s ON s.id = i.state_id
        WHERE p.completed_at IS NOT NULL AND s."group" IN ('Backlog', 'Todo', 'In Progress')""",
    "what was done had waited for something that was not": """
        SELECT r.id FROM issue_relations r JOIN issues i ON i.id = r.issue_id
        JOIN issues o ON o.id = r.related_issue_id JOIN states s ON s.id = o.state_id
        WHERE r.relation_type = 'blocked_by' AND i.completed_at IS NOT NULL
        AND s."group" NOT IN ('Done', 'Cancelled')""",
    "a later number was given earlier": """
        SELECT i.id FROM issues i JOIN issues n
        ON n.project_id = i.project_id AND n.sequence_id = i.sequence_id + 1
        WHERE n.created_at < i.created_at""",
    "a comment is older than its issue": """
        SELECT c.id FROM issue_comments c JOIN issues i ON i.id = c.issue_id
        WHERE c.created_at < i.created_at""",
    "an answer came before the question": """
        SELECT c.id FROM issue_comments c JOIN issue_comments p ON p.id = c.parent_id
        WHERE c.created_at < p.created_at OR c.issue_id <> p.issue_id""",
    "a comment is by a user who is no member": """
        SELECT c.id FROM issue_comments c LEFT JOIN project_members m
        ON m.project_id = c.project_id AND m.member_id = c.actor_id WHERE m.id IS NULL""",
    "an issue was filed by a user who is no member": """
        SELECT i.id FROM issues i LEFT JOIN project_members m
        ON m.project_id = i.project_id AND m.member_id = i.created_by_id WHERE m.id IS NULL""",
    "a membership is older than its account": """
        SELECT m.id FROM workspace_members m JOIN users u ON u.id = m.member_id
        WHERE m.created_at < u.created_at""",
    "two cycles of a project overlap": """
        SELECT c.id FROM cycles c JOIN cycles n ON n.project_id = c.project_id AND n.id <> c.id
        WHERE n.start_date >= c.start_date AND n.start_date <= c.end_date""",
    "an issue was done outside of its cycle": """
        SELECT i.id FROM issues i JOIN cycle_issues l ON l.issue_id = i.id
        JOIN cycles c ON c.id = l.cycle_id
        WHERE i.completed_at < c.start_date OR i.completed_at > c.end_date""",
    "a module was done before its last issue": """
        SELECT m.id FROM modules m JOIN module_issues l ON l.module_id = m.id
        JOIN issues i ON i.id = l.issue_id JOIN states s ON s.id = i.state_id
        WHERE m.status = 'completed' AND s."group" NOT IN ('Done', 'Cancelled')""",
    "a module that has not begun is worked on": """
        SELECT m.id FROM modules m JOIN module_issues l ON l.module_id = m.id
        JOIN issues i ON i.id = l.issue_id JOIN states s ON s.id = i.state_id
        WHERE m.status IN ('planned', 'backlog') AND s."group" IN ('In Progress', 'Done')""",
    "a conversation has one speaker only": """
        SELECT c.id FROM issue_comments c JOIN issue_comments p ON p.id = c.parent_id
        WHERE c.actor_id = p.actor_id AND NOT EXISTS (
            SELECT 1 FROM issue_comments o WHERE o.issue_id = c.issue_id
            AND o.actor_id <> c.actor_id)""",
    "a page is older than its first version": """
        SELECT v.id FROM page_versions v JOIN pages p ON p.id = v.page_id
        WHERE v.created_at < p.created_at""",
    "a guest works on an issue": """
        SELECT a.id FROM issue_assignees a JOIN project_members m
        ON m.project_id = a.project_id AND m.member_id = a.assignee_id WHERE m.role = 5""",
    "an invitation was answered before it was sent": """
        SELECT id FROM workspace_member_invites WHERE responded_at < created_at""",
}


@dataclass(frozen=True)
class Seeded:
    """A seeded tracker."""

    client: BaseDBAsyncClient
    #: How many issues the callback was told of, each time.
    told: list[int]


pytestmark = [
    pytest.mark.usefixtures("seeded"),
    # One process seeds for all.
    pytest.mark.xdist_group("seeded rows"),
]


@pytest.fixture(scope="module")
def url(databases: Databases) -> Iterator[str]:
    """A database for all tests of this module, which change nothing."""
    with temporary_database(databases) as found:
        yield found


@pytest.fixture(scope="module")
async def seeded(connection: TortoiseContext, url: str) -> AsyncIterator[Seeded]:
    """What the models read from, inside the connection of the run."""
    told: list[int] = []
    async with connect(url, create_tables=True) as context:
        await seed(SIZES, seed=1, today=TODAY, on_written=told.append)
        yield Seeded(context.db(), told)


async def test_sizes_are_kept() -> None:
    """There is as much as was asked for; what lies in the bin comes on top."""
    assert SIZES == Sizes(
        workspaces=await Workspace.all().count(),
        projects=await Project.all().count() // SIZES.workspaces,
        issues=await Issue.objects.all().count(),
        users=await User.all().count(),
    )


async def test_nothing_contradicts_itself(seeded: Seeded) -> None:
    """Dates, people and states of all rows agree with each other."""
    found = {lie: len(await seeded.client.execute_query_dict(query)) for lie, query in LIES.items()}
    assert {} == {lie: count for lie, count in found.items() if count}


async def test_story_ends_before_today(seeded: Seeded) -> None:
    """No row that people wrote is younger than the midnight before."""
    midnight = datetime.datetime.combine(TODAY, datetime.time(), datetime.UTC)
    for table in ("users", "projects", "issues", "issue_comments", "issue_activities", "pages"):
        latest = await seeded.client.execute_query_dict(f"SELECT MAX(created_at) AS latest FROM {table}")
        assert str(latest[0]["latest"]) <= str(midnight)


async def test_everything_is_signed(seeded: Seeded) -> None:
    """Each row says who wrote it, or came by rule with a user who says it."""
    unsigned = [
        table
        for table in (*DECIDED, "descriptions", "issue_sequences", "project_identifiers")
        if table not in {"users", "accounts"}
        and await seeded.client.execute_query_dict(
            f"SELECT id FROM {table} WHERE created_by_id IS NULL OR updated_by_id IS NULL"
        )
    ]
    assert [] == unsigned


async def test_numbers_have_no_gap(seeded: Seeded) -> None:
    """Every project counts from 1, what lies in the bin included."""
    rows = await seeded.client.execute_query_dict(
        "SELECT COUNT(*) AS issues, MAX(sequence_id) AS last FROM issues GROUP BY project_id"
    )
    assert [] == [row for row in rows if row["issues"] != row["last"]]
    assert await IssueSequence.all().count() == sum(row["issues"] for row in rows)


async def test_rows_refer_to_each_other() -> None:
    """There are epics with sub-issues, threads with answers, and pages below pages."""
    assert await Issue.filter(parent_id__isnull=False).exists()
    assert await IssueComment.filter(parent_id__isnull=False).exists()
    assert await Page.filter(parent_id__isnull=False).exists()


async def test_bin_is_not_empty() -> None:
    """A few issues and comments were deleted."""
    assert await Issue.deleted_objects.all().exists()
    assert await IssueComment.deleted_objects.all().exists()
    deletions = await Deletion.filter(deleted_by_id__isnull=False)
    assert {"tracker.Issue", "tracker.IssueComment"} == {deletion.root_model for deletion in deletions}


async def test_progress_is_told(seeded: Seeded) -> None:
    """The callback is told of every issue."""
    assert SIZES.issues == sum(seeded.told)
    assert len(seeded.told) > 4
