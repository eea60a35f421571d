"""What is missing in the catalogue is found whatever its name, and put back beside those who write."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import IntegrityError

from tests.support.databases import Dialect
from tests.support.imported import drop_constraint
from tortoise_tracker import connect
from tortoise_tracker.exceptions import IndexBusy
from tortoise_tracker.factories import make_issue, make_state
from tortoise_tracker.health.catalogue import (
    DeclaredIndex,
    build_index,
    declared_indexes,
    open_models,
    present_indexes,
)
from tortoise_tracker.health.integrity import check_integrity
from tortoise_tracker.models import Issue, Page, State

pytestmark = pytest.mark.no_database

_NAME = "unique_state_name_while_live"


@pytest.fixture
async def fresh(fresh_database_url: str) -> AsyncIterator[BaseDBAsyncClient]:
    """A database of the test's own, whose catalogue it may change."""
    async with connect(fresh_database_url, create_tables=True) as context:
        yield context.db()


def index_of_names(db: BaseDBAsyncClient) -> DeclaredIndex:
    """The one that has a state's name once in a project."""
    [index] = [index for index in declared_indexes(db, State) if index.name == _NAME]
    return index


async def missing(db: BaseDBAsyncClient) -> list[str]:
    """The declared indexes that are not there."""
    present = await present_indexes(db)
    return [
        index.name
        for model in open_models()
        for index in declared_indexes(db, model)
        if not any(one.serves_as(index) for one in present.get(index.table, ()))
    ]


async def test_new_database_has_all(fresh: BaseDBAsyncClient) -> None:
    """Whatever the dialect calls them."""
    assert [] == await missing(fresh)


async def test_other_name_is_as_good(fresh: BaseDBAsyncClient) -> None:
    """What counts is what an index does."""
    await fresh.execute_script(
        f'DROP INDEX "{_NAME}"; CREATE UNIQUE INDEX "other" ON states (project_id, name) '
        "WHERE deleted_at IS NULL"
    )

    assert [] == await missing(fresh)


@pytest.mark.parametrize(
    "definition",
    [
        'CREATE INDEX "{}" ON states (project_id, name) WHERE deleted_at IS NULL',
        'CREATE UNIQUE INDEX "{}" ON states (project_id, name)',
        'CREATE UNIQUE INDEX "{}" ON states (name, project_id) WHERE deleted_at IS NULL',
    ],
    ids=["not unique", "of all rows", "of other columns"],
)
async def test_other_index_of_that_name_is_replaced(fresh: BaseDBAsyncClient, definition: str) -> None:
    """It does not do the same."""
    await fresh.execute_script(f'DROP INDEX "{_NAME}"; {definition.format(_NAME)}')
    assert [_NAME] == await missing(fresh)

    assert await build_index(fresh, index_of_names(fresh))

    assert [] == await missing(fresh)
    assert not await build_index(fresh, index_of_names(fresh))


async def test_rows_in_the_way_leave_no_index(fresh: BaseDBAsyncClient) -> None:
    """Not half of one either, and the next attempt is not in its way."""
    state = await make_state(name="One")
    other = await make_state(project_id=state.project_id, name="Two")
    await fresh.execute_script(
        f"DROP INDEX \"{_NAME}\"; UPDATE states SET name = 'One' WHERE id = '{other.id}'"
    )

    with pytest.raises(IntegrityError):
        await build_index(fresh, index_of_names(fresh))

    assert not [one for one in (await present_indexes(fresh))["states"] if one.name == _NAME]
    await other.delete()
    assert await build_index(fresh, index_of_names(fresh))


async def test_several_build_the_same(fresh: BaseDBAsyncClient) -> None:
    """One of them does it, the others find it done."""
    await fresh.execute_script(f'DROP INDEX "{_NAME}"')

    built = await asyncio.gather(*(build_index(fresh, index_of_names(fresh)) for _ in range(3)))

    assert [False, False, True] == sorted(built)
    assert [] == await missing(fresh)


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_long_transaction_is_not_waited_for_for_ever(fresh_database_url: str) -> None:
    """Who could not wait says why; the next attempt replaces what was begun."""
    async with connect(fresh_database_url, create_tables=True) as context:
        db = context.db()
        issue = await make_issue()
        await drop_constraint(db, "issues", "uid_issues_project_d90781")
        [index] = [i for i in declared_indexes(db, Issue) if i.columns == ("project_id", "sequence_id")]
        other: Any = await asyncpg.connect(fresh_database_url)
        try:
            await other.execute(f"BEGIN; UPDATE issues SET name = 'x' WHERE id = '{issue.id}'")
            with pytest.raises(IndexBusy, match="let it end, and run this again"):
                await build_index(db, index, patience=0.5)
            assert index.name in await missing(db)
            await other.execute("COMMIT")
            assert await build_index(db, index)
            assert [] == await missing(db)
        finally:
            await other.close()


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_foreign_key_that_was_never_validated(fresh: BaseDBAsyncClient) -> None:
    """Is looked at, and then is like any other."""
    name = "issues_state_id_fkey"
    await fresh.execute_script(
        f"ALTER TABLE issues DROP CONSTRAINT {name}; ALTER TABLE issues ADD CONSTRAINT {name} "
        "FOREIGN KEY (state_id) REFERENCES states (id) ON DELETE RESTRICT NOT VALID"
    )

    found = (await check_integrity(fresh)).found
    report = await check_integrity(fresh, fix=True)

    assert [("missing foreign key", ("issues.state_id",))] == [(each.check, each.keys) for each in found]
    assert ([], []) == (report.left, report.failures)


async def test_index_is_declared_in_the_words_of_the_migrations(fresh: BaseDBAsyncClient) -> None:
    """So that a later migration finds by name what was put back."""
    statements = {index.name: index.statement for index in declared_indexes(fresh, Page)}

    assert (
        'CREATE INDEX "live_pages_of_workspace_in_order" ON "pages" ("workspace_id", "sort_order") '
        'WHERE "deleted_at" IS NULL'
    ) == statements["live_pages_of_workspace_in_order"]
