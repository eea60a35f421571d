"""One operation reads the clock once, however many rows, batches and tables it writes."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.support.databases import Dialect
from tests.support.models import Book, Chapter, Note, Review, Shelf
from tortoise_tracker import acting_as, connect
from tortoise_tracker.factories import make_issue, make_project, make_state, make_user, make_workspace
from tortoise_tracker.kit.writing.pipeline import LOAD_CHUNK
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.models import Issue, Profile, Project, ProjectIdentifier, State

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


async def moments(*models: type[BaseModel], column: str = "updated_at") -> set[object]:
    """The moments that the rows of these tables carry, those in the bin included."""
    found: set[object] = set()
    for model in models:
        found.update(await model.all_objects.all().values_list(column, flat=True))
    return found


@pytest.mark.parametrize(
    "options",
    [{}, {"batch_size": 3}, {"ignore_conflicts": True}, {"on_conflict": ["id"], "update_fields": ["text"]}],
    ids=["plain", "batches", "ignore_conflicts", "upsert"],
)
async def test_bulk_creation_is_one_moment(options: Any) -> None:
    """That of creation and that of the last write."""
    notes = [Note(text=str(n)) for n in range(10)]

    await Note.bulk_create(notes, **options)

    created = await moments(Note, column="created_at")
    assert (1, created) == (len(created), await moments(Note))
    assert created == {note.created_at for note in notes} == {note.updated_at for note in notes}


async def test_upsert_is_one_moment() -> None:
    """For the rows that were there and for the new ones."""
    notes = [Note(text=str(n), created_at=LONG_AGO, updated_at=LONG_AGO) for n in range(4)]
    await Note.bulk_create(notes[:2])

    again = [Note(id=note.id, text="new") for note in notes]
    await Note.bulk_create(again, on_conflict=["id"], update_fields=["text"])

    [moment] = await moments(Note)
    assert {LONG_AGO, moment} == await moments(Note, column="created_at")


async def test_bulk_update_is_one_moment() -> None:
    """In batches, too, and in memory."""
    notes = [Note(text=str(n), updated_at=LONG_AGO) for n in range(10)]
    await Note.bulk_create(notes)
    for note in notes:
        note.text = "new"

    await Note.bulk_update(notes, ["text"], batch_size=3)

    moments_in_memory = {note.updated_at for note in notes}
    assert (1, False) == (len(moments_in_memory), LONG_AGO in moments_in_memory)
    assert moments_in_memory == await moments(Note)


async def test_update_of_a_queryset_is_one_moment() -> None:
    """Where rules look at the rows in portions."""
    issue = await make_issue()
    count = LOAD_CHUNK + 1
    await Issue.bulk_create([Issue(project_id=issue.project_id, name=str(n)) for n in range(count)])

    assert count + 1 == await Issue.all().update(start_date=datetime.date(2026, 1, 1))

    assert 1 == len(await moments(Issue))


async def test_deletion_and_restoration_are_one_moment() -> None:
    """In all tables: what goes along, and what loses its reference and gets it back."""
    shelf = await Shelf.create(label="a")
    book = await Book.create(shelf=shelf, title="a")
    await Chapter.create(book=book, title="a")
    await Review.create(book=book)
    tables = (Shelf, Book, Chapter)

    deletion: Any = await shelf.delete()
    assert {deletion.deleted_at} == await moments(*tables) == await moments(*tables, column="deleted_at")
    assert {deletion.deleted_at} == await moments(Review)

    await deletion.restore()
    assert {deletion.restored_at} == await moments(*tables) == await moments(Review)


async def test_rows_that_lost_their_reference_say_who() -> None:
    """Whoever deleted what they referred to, and then whoever brought it back; nobody changes nothing."""
    author, remover, restorer = [await make_user() for _ in range(3)]
    book = await Book.create(shelf=await Shelf.create(label="a"), title="a")
    with acting_as(author):
        await Review.create(book=book)

    deletion: Any = await book.delete()
    assert author.id == (await Review.get()).updated_by_id
    await deletion.restore()
    assert author.id == (await Review.get()).updated_by_id

    with acting_as(remover):
        deletion = await book.delete()
    assert (None, remover.id) == await Review.get().values_list("book_id", "updated_by_id")
    with acting_as(restorer):
        await deletion.restore()
    assert (book.id, restorer.id) == await Review.get().values_list("book_id", "updated_by_id")


async def test_what_a_project_brings_carries_its_moment_and_user() -> None:
    """Its states, and its claim to the identifier."""
    user = await make_user()
    workspace = await make_workspace()

    with acting_as(user):
        project = await make_project(workspace=workspace)

    for model in (State, ProjectIdentifier):
        assert {project.created_at} == await moments(model) == await moments(model, column="created_at")
        assert {user.id} == set(await model.all().values_list("created_by_id", flat=True))
    assert {project.created_at} == await moments(Project)


async def test_what_a_user_brings_carries_its_moment() -> None:
    """The profile."""
    user = await make_user()

    profile = await Profile.get(user=user)

    assert (user.created_at, user.updated_at) == (profile.created_at, profile.updated_at)


async def test_neighbor_that_lost_a_flag_carries_the_same_moment() -> None:
    """As the row that took it."""
    issue = await make_issue()
    [old] = await State.filter(project_id=issue.project_id, is_default=True)

    new = await make_state(project_id=issue.project_id, is_default=True)

    assert new.updated_at == (await State.get(pk=old.pk)).updated_at


@pytest.mark.only_on(Dialect.SQLITE)
async def test_moments_are_stored_in_utc(fresh_database_url: str) -> None:
    """SQLite compares them as text."""
    given = LONG_AGO.astimezone(datetime.timezone(datetime.timedelta(hours=-7)))
    async with connect(fresh_database_url, models=["tests.support.models"], create_tables=True) as context:
        await Note.create(text="a", created_at=given)
        await Note.all().update(text="b")
        [row] = await context.db().execute_query_dict('SELECT created_at, updated_at FROM "note"')

    assert "2020-01-01 00:00:00+00:00" == row["created_at"]
    assert row["updated_at"].endswith("+00:00")
