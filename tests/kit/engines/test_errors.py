"""What a database refuses comes out as an error of Tortoise's or of ours, the same on both dialects."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.expressions import RawSQL
from tortoise.functions import Count
from tortoise.transactions import in_transaction

from tests.support.models import Book, Chapter, Shelf
from tortoise_tracker import connect, kit, tortoise_orm_config
from tortoise_tracker.database import opened
from tortoise_tracker.exceptions import MigrationsPending

NOBODY = UUID(int=1)


async def _twice() -> None:
    await Shelf.create(label="twice")
    await Shelf.create(label="twice")


async def _twice_in_bulk() -> None:
    await Shelf.bulk_create([Shelf(label="twice"), Shelf(label="twice")])


async def _same_key() -> None:
    shelf = await Shelf.create(label="one")
    await Shelf.create(id=shelf.id, label="two")


async def _renamed() -> None:
    await Shelf.create(label="one")
    other = await Shelf.create(label="two")
    other.label = "one"
    await other.save()


async def _stranger() -> None:
    shelf = await Shelf.create(label="one")
    shelf.created_by_id = NOBODY
    await shelf.save()


VIOLATIONS: dict[str, Callable[[], Awaitable[None]]] = {
    "unique": _twice,
    "unique, in bulk": _twice_in_bulk,
    "primary key": _same_key,
    "unique, by save": _renamed,
    "foreign key": _stranger,
}


@pytest.mark.parametrize("violate", VIOLATIONS.values(), ids=VIOLATIONS)
async def test_broken_constraint_is_an_integrity_error(violate: Callable[[], Awaitable[None]]) -> None:
    """Whichever constraint it is, and the connection works afterwards."""
    with pytest.raises(IntegrityError):
        await violate()

    assert await Shelf.all_objects.count() <= 2


async def test_missing_value_in_raw_sql_is_an_integrity_error(db: BaseDBAsyncClient) -> None:
    """NOT NULL is a constraint as well."""
    with pytest.raises(IntegrityError):
        await db.execute_query(f"INSERT INTO test_shelves (id) VALUES ('{NOBODY}')")


SENTENCES: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "query": lambda db: db.execute_query("SELECT nonsense FROM"),
    "dictionary": lambda db: db.execute_query_dict("SELECT nonsense FROM"),
    "script": lambda db: db.execute_script("SELECT nonsense FROM"),
    "many": lambda db: db.execute_many("SELECT nonsense FROM", [[]]),
    "insert": lambda db: db.execute_insert("SELECT nonsense FROM", []),
}
each_sentence = pytest.mark.parametrize("run", SENTENCES.values(), ids=SENTENCES)


@each_sentence
async def test_malformed_sql_is_an_operational_error(
    db: BaseDBAsyncClient, run: Callable[[Any], Awaitable[Any]]
) -> None:
    """By every way to run it."""
    with pytest.raises(OperationalError):
        await run(db)

    assert 0 == await Shelf.all().count()


# A script ends the transaction on SQLite, before it fails.
@pytest.mark.parametrize("run", [SENTENCES[name] for name in SENTENCES if name != "script"])
async def test_malformed_sql_in_a_transaction_undoes_it(run: Callable[[Any], Awaitable[Any]]) -> None:
    """The error that comes out is that of the statement."""

    async def write() -> None:
        async with in_transaction() as transaction:
            await Shelf.create(label="gone")
            await run(transaction)

    with pytest.raises(OperationalError, match=r"FROM|syntax|input"):
        await write()
    assert 0 == await Shelf.all().count()


MODELS = "tests.support.models"

ADVICE: dict[str, tuple[Callable[[str], Any], str]] = {
    "the tracker": (
        lambda url: connect(url, models=[MODELS]),
        "apply the migrations with `tortoise-tracker migrate`",
    ),
    "an application": (
        lambda url: opened(tortoise_orm_config(url, models=[MODELS], advice="run `acme migrate`")),
        "run `acme migrate`",
    ),
    "the toolkit": (
        lambda url: kit.connect(url, apps={"tracker": ["tortoise_tracker.models"], "models": [MODELS]}),
        "apply the migrations of its application",
    ),
}


@pytest.mark.no_database
@pytest.mark.parametrize(("connecting", "advice"), ADVICE.values(), ids=ADVICE)
async def test_missing_table_says_what_to_run(
    fresh_database_url: str, connecting: Callable[[str], Any], advice: str
) -> None:
    """Of a database that was never migrated, on every path, inside a transaction too."""
    async with connecting(fresh_database_url):
        for run in (
            Shelf.all,
            lambda: Shelf.all().count(),
            lambda: Shelf.create(label="A"),
            lambda: Shelf.bulk_create([Shelf(label="A")]),
            lambda: Shelf.filter(label="A").update(label="B"),
        ):
            with pytest.raises(MigrationsPending, match=rf"test_shelves.*: {advice}$"):
                await run()


async def test_mistake_in_a_query_is_not_a_missing_migration() -> None:
    """PostgreSQL has one SQLSTATE for both."""
    for query in (Chapter.annotate(n=Count("book")), Chapter.annotate(n=RawSQL("nowhere.id"))):
        with pytest.raises(OperationalError) as raised:
            await query
        assert OperationalError is type(raised.value)


async def test_number_beyond_all_columns_is_an_operational_error(db: BaseDBAsyncClient, dialect: str) -> None:
    """An integer of more than 64 bits is no raw error of the driver."""
    place = "?" if dialect == "sqlite" else "$1::bigint"

    with pytest.raises(OperationalError):
        await db.execute_query_dict(f"SELECT {place}", [2**64])


async def test_error_keeps_that_of_the_driver_as_its_cause() -> None:
    """For those who need more than the message."""
    with pytest.raises(IntegrityError) as caught:
        await _twice()

    assert type(caught.value.__cause__).__module__.partition(".")[0] in {"sqlite3", "asyncpg"}


async def test_child_of_a_purged_parent_is_refused_by_the_database() -> None:
    """Also where no rule has looked: the foreign key is real on both dialects."""
    shelf = await Shelf.create(label="A")
    book = await Book.create(shelf=shelf, title="One")
    await Shelf.all_objects.filter(pk=shelf.pk).delete(soft=False)

    assert [0, 0] == [await Book.all_objects.count(), await Chapter.all_objects.count()]
    with pytest.raises(IntegrityError):
        await book._meta.db.execute_query(
            "INSERT INTO test_chapters (id, book_id, title, created_at, updated_at)"
            f" VALUES ('{NOBODY}', '{book.id}', 'x', '2026-01-01', '2026-01-01')"
        )
