"""The seeded tracker: as much as was asked for, the same for the same seed, and without a lie."""

from __future__ import annotations

import datetime
import gc
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.isolation import Empty
from tortoise_tracker.demo import DEMO_PASSWORD, Sizes, seed
from tortoise_tracker.enums import StateGroup
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.models import (
    Cycle,
    Issue,
    Project,
    State,
    User,
    Workspace,
)

TODAY = datetime.date(2026, 6, 15)
SIZES = Sizes(workspaces=2, projects=2, issues=80, users=14)

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


async def dump(db: BaseDBAsyncClient) -> dict[str, list[dict[str, Any]]]:
    """All values that the seed decides."""
    return {
        table: await db.execute_query_dict(f"SELECT {columns} FROM {table} ORDER BY id")
        for table, columns in DECIDED.items()
    }


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


async def test_seed_decides_the_data(db: BaseDBAsyncClient, empty: Empty) -> None:
    """On the same day, the same seed gives the same rows, keys included; another seed tells another story."""
    await seed(SIZES, seed=3, today=TODAY)
    first = await dump(db)
    await empty()

    await seed(SIZES, seed=3, today=TODAY)
    same = await dump(db)
    await empty()

    await seed(SIZES, seed=4, today=TODAY)
    other = await dump(db)

    assert [] == [table for table in DECIDED if first[table] != same[table]]
    assert [] == [table for table in DECIDED if first[table] == other[table]]
    assert [] == [table for table in DECIDED if not first[table]]


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


async def test_cycles_are_past_current_and_future() -> None:
    """Each project is in the middle of its cycles, and knows how the past ones went."""
    await seed(Sizes(1, 1, 60, 8), seed=12, today=TODAY)

    midnight = datetime.datetime.combine(TODAY, datetime.time(), datetime.UTC)
    past = await Cycle.filter(end_date__lt=midnight)
    assert len(past) > 2
    assert 1 == await Cycle.filter(start_date__lte=midnight, end_date__gte=midnight).count()
    assert 2 == await Cycle.filter(start_date__gt=midnight).count()
    assert 0 < sum(cycle.progress_snapshot["completed_issues"] for cycle in past)


async def test_every_user_can_sign_in() -> None:
    """The password that is printed is the one of every user."""
    seeded = await seed(Sizes(1, 1, 1, 3), seed=14, today=TODAY)

    assert 1 == len(set(await User.all().values_list("password", flat=True)))
    user = await User.get(email=seeded.email)
    assert await user.check_password(DEMO_PASSWORD)


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
