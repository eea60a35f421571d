"""The seeded tracker: as much as was asked for, the same for the same seed, and without a lie."""

from __future__ import annotations

import datetime
import gc
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.isolation import delete_all_rows
from tortoise_tracker.demo import DEMO_PASSWORD, Sizes, seed
from tortoise_tracker.enums import StateGroup
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.models import (
    Cycle,
    Deletion,
    Issue,
    IssueComment,
    IssueSequence,
    Page,
    Project,
    State,
    User,
    Workspace,
)

TODAY = datetime.date(2026, 6, 15)
SIZES = Sizes(workspaces=2, projects=2, issues=150, users=14)

#: Tables whose every value the seed decides, except for what a later update stamps.
DECIDED = {
    "users": "id, email, username, display_name, password, created_at",
    "accounts": "id, user_id, provider, provider_account_id, created_at",
    "workspaces": "id, name, slug, owner_id, created_at, updated_at, created_by_id",
    "workspace_members": "id, workspace_id, member_id, role, created_at",
    "projects": "id, name, identifier, created_at, updated_at, created_by_id",
    "project_members": "id, project_id, member_id, role, created_at, created_by_id",
    "states": 'id, project_id, name, "group", created_at, created_by_id',
    "labels": "id, project_id, name, color, created_at",
    "cycles": "id, name, start_date, end_date, owned_by_id, created_at, created_by_id",
    "modules": "id, name, status, start_date, target_date, lead_id, created_at, updated_at",
    "issues": (
        "id, name, sequence_id, state_id, parent_id, type_id, estimate_point_id, priority, "
        "description_html, description_stripped, start_date, target_date, completed_at, "
        "archived_at, sort_order, created_at, created_by_id"
    ),
    "issue_assignees": "id, issue_id, assignee_id, created_at, created_by_id",
    "issue_labels": "id, issue_id, label_id, created_at, created_by_id",
    "issue_comments": "id, issue_id, actor_id, parent_id, comment_html, created_at",
    "issue_activities": "id, issue_id, actor_id, verb, field, old_value, new_value, created_at",
    "issue_relations": "id, issue_id, related_issue_id, relation_type, created_at",
    "issue_links": "id, issue_id, title, url, created_at",
    "issue_attachments": "id, issue_id, asset, size, created_at",
    "issue_versions": "id, issue_id, activity_id, sequence_id, created_at",
    "cycle_issues": "id, cycle_id, issue_id, created_at",
    "module_issues": "id, module_id, issue_id, created_at",
    "pages": "id, name, parent_id, owned_by_id, access, description_html, created_at",
    "page_versions": "id, page_id, owned_by_id, description_html, created_at",
    "page_logs": 'id, page_id, "transaction", entity_identifier, created_at',
}

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


async def dump(db: BaseDBAsyncClient) -> dict[str, list[dict[str, Any]]]:
    """All values that the seed decides."""
    return {
        table: await db.execute_query_dict(f"SELECT {columns} FROM {table} ORDER BY id")
        for table, columns in DECIDED.items()
    }


async def test_sizes_are_kept() -> None:
    """There is as much as was asked for; what lies in the bin comes on top."""
    await seed(SIZES, seed=1, today=TODAY)

    assert SIZES == Sizes(
        workspaces=await Workspace.all().count(),
        projects=await Project.all().count() // SIZES.workspaces,
        issues=await Issue.objects.all().count(),
        users=await User.all().count(),
    )


@pytest.mark.parametrize(
    "sizes",
    [Sizes(1, 1, 1, 1), Sizes(3, 2, 1, 1), Sizes(1, 14, 3, 2)],
    ids=["one of each", "fewer people than workspaces", "fewer issues than projects"],
)
async def test_small_sizes_are_kept(sizes: Sizes) -> None:
    """However small, the tracker is complete."""
    await seed(sizes, seed=2, today=TODAY)

    assert (sizes.workspaces * sizes.projects, sizes.issues, sizes.users) == (
        await Project.all().count(),
        await Issue.objects.all().count(),
        await User.all().count(),
    )


async def test_same_seed_same_data(db: BaseDBAsyncClient) -> None:
    """On the same day, the same seed gives the same rows, keys included."""
    await seed(SIZES, seed=3, today=TODAY)
    first = await dump(db)
    await delete_all_rows(db)

    await seed(SIZES, seed=3, today=TODAY)

    second = await dump(db)
    assert [] == [table for table in DECIDED if first[table] != second[table]]
    assert [] == [table for table in DECIDED if not first[table]]


async def test_other_seed_other_data(db: BaseDBAsyncClient) -> None:
    """Another seed tells another story."""
    await seed(SIZES, seed=3, today=TODAY)
    first = await dump(db)
    await delete_all_rows(db)

    await seed(SIZES, seed=4, today=TODAY)

    second = await dump(db)
    assert [] == [table for table in DECIDED if first[table] == second[table]]


async def test_more_can_be_put_beside(db: BaseDBAsyncClient) -> None:
    """With the same seed, too, and nothing that was there is changed."""
    await seed(SIZES, seed=5, today=TODAY)
    first = await dump(db)

    await seed(SIZES, seed=5, today=TODAY)

    second = await dump(db)
    for table, rows in first.items():
        assert [] == [row for row in rows if row not in second[table]]
    assert 2 * SIZES.issues == await Issue.objects.all().count()
    assert 2 * SIZES.workspaces == await Workspace.all().count()


async def test_nothing_contradicts_itself(db: BaseDBAsyncClient) -> None:
    """Dates, people and states of all rows agree with each other."""
    await seed(Sizes(1, 2, 260, 16), seed=6, today=TODAY)

    found = {lie: len(await db.execute_query_dict(query)) for lie, query in LIES.items()}
    assert {} == {lie: count for lie, count in found.items() if count}


async def test_story_ends_before_today(db: BaseDBAsyncClient) -> None:
    """No row that people wrote is younger than the midnight before."""
    await seed(SIZES, seed=7, today=TODAY)

    midnight = datetime.datetime.combine(TODAY, datetime.time(), datetime.UTC)
    for table in ("users", "projects", "issues", "issue_comments", "issue_activities", "pages"):
        latest = await db.execute_query_dict(f"SELECT MAX(created_at) AS latest FROM {table}")
        assert str(latest[0]["latest"]) <= str(midnight)


async def test_everything_is_signed(db: BaseDBAsyncClient) -> None:
    """Each row says who wrote it, or came by rule with a user who says it."""
    await seed(SIZES, seed=8, today=TODAY)

    unsigned = [
        table
        for table in (*DECIDED, "descriptions", "issue_sequences", "project_identifiers")
        if table not in {"users", "accounts"}
        and await db.execute_query_dict(
            f"SELECT id FROM {table} WHERE created_by_id IS NULL OR updated_by_id IS NULL"
        )
    ]
    assert [] == unsigned


async def test_numbers_have_no_gap(db: BaseDBAsyncClient) -> None:
    """Every project counts from 1, what lies in the bin included."""
    await seed(SIZES, seed=9, today=TODAY)

    rows = await db.execute_query_dict(
        "SELECT COUNT(*) AS issues, MAX(sequence_id) AS last FROM issues GROUP BY project_id"
    )
    assert [] == [row for row in rows if row["issues"] != row["last"]]
    assert await IssueSequence.all().count() == sum(row["issues"] for row in rows)


async def test_work_is_skewed() -> None:
    """Most issues are done, few are urgent, and one person does more than her share."""
    await seed(Sizes(1, 1, 300, 16), seed=10, today=TODAY)

    done = [state.id for state in await State.filter(group=StateGroup.DONE)]
    busiest: dict[Any, int] = {}
    for key in await Issue.filter(assignee_links__id__isnull=False).values_list(
        "assignee_links__assignee_id", flat=True
    ):
        busiest[key] = busiest.get(key, 0) + 1

    assert 0.4 < await Issue.filter(state_id__in=done).count() / 300 < 0.9
    assert 0 < await Issue.filter(priority="urgent").count() < 40
    assert max(busiest.values()) > 2 * sum(busiest.values()) / len(busiest)


async def test_rows_refer_to_each_other() -> None:
    """There are epics with sub-issues, threads with answers, and pages below pages."""
    await seed(SIZES, seed=11, today=TODAY)

    assert await Issue.filter(parent_id__isnull=False).exists()
    assert await IssueComment.filter(parent_id__isnull=False).exists()
    assert await Page.filter(parent_id__isnull=False).exists()


async def test_cycles_are_past_current_and_future() -> None:
    """Each project is in the middle of its cycles, and knows how the past ones went."""
    await seed(Sizes(1, 1, 60, 8), seed=12, today=TODAY)

    midnight = datetime.datetime.combine(TODAY, datetime.time(), datetime.UTC)
    past = await Cycle.filter(end_date__lt=midnight)
    assert len(past) > 2
    assert 1 == await Cycle.filter(start_date__lte=midnight, end_date__gte=midnight).count()
    assert 2 == await Cycle.filter(start_date__gt=midnight).count()
    assert 0 < sum(cycle.progress_snapshot["completed_issues"] for cycle in past)


async def test_bin_is_not_empty() -> None:
    """A few issues and comments were deleted."""
    await seed(SIZES, seed=13, today=TODAY)

    assert await Issue.deleted_objects.all().exists()
    assert await IssueComment.deleted_objects.all().exists()
    deletions = await Deletion.filter(deleted_by_id__isnull=False)
    assert {"tracker.Issue", "tracker.IssueComment"} == {deletion.root_model for deletion in deletions}


async def test_every_user_can_sign_in() -> None:
    """The password that is printed is the one of every user."""
    seeded = await seed(Sizes(1, 1, 1, 3), seed=14, today=TODAY)

    assert 1 == len(set(await User.all().values_list("password", flat=True)))
    user = await User.get(email=seeded.email)
    assert await user.check_password(DEMO_PASSWORD)


async def test_progress_is_told() -> None:
    """The callback is told of every issue."""
    written: list[int] = []

    await seed(SIZES, seed=15, today=TODAY, on_written=written.append)

    assert SIZES.issues == sum(written)
    assert len(written) > 4


async def test_memory_does_not_grow_with_the_issues() -> None:
    """Issues that are written are let go: never more than two batches are in memory."""
    alive: list[int] = []

    def count(_: int) -> None:
        gc.collect()
        alive.append(sum(isinstance(each, Issue) for each in gc.get_objects()))

    await seed(Sizes(1, 1, 600, 6), seed=16, today=TODAY, on_written=count)

    assert 600 == await Issue.objects.all().count()
    assert max(alive) <= 400


@pytest.mark.parametrize("today", [datetime.date(1999, 12, 31), datetime.date(9999, 12, 31)])
async def test_story_takes_place_in_our_time(today: datetime.date) -> None:
    """A day in the future, or before the year 2000, is refused before anything is written."""
    with pytest.raises(InvalidValue, match=str(today)):
        await seed(SIZES, seed=1, today=today)

    assert not await User.all().exists()
