"""``connect()`` opens the database, and always closes it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import anyio
import anyio.to_thread
import pytest
from tortoise.context import get_current_context

from tests.kit.acme.models import User as AcmeUser
from tests.support.databases import Databases
from tests.support.models import Note, Shelf
from tortoise_tracker import connect, kit
from tortoise_tracker.exceptions import ConfigError, DatabaseUnavailable
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.models import User

pytestmark = pytest.mark.no_database

OURS = ["tests.support.models"]


def is_open(client: Any) -> bool:
    """Whether a client has a connection, or a pool of them."""
    return bool(client._connection or getattr(client, "_pool", None))


async def test_database_is_open_inside_and_closed_after(fresh_database_url: str) -> None:
    """Whatever was done with it."""
    async with connect(fresh_database_url, create_tables=True) as context:
        client = context.db()
        assert 0 == await User.all().count()
        assert is_open(client)

    assert (False, None) == (is_open(client), get_current_context())


async def test_database_is_closed_after_an_exception(fresh_database_url: str) -> None:
    """Which comes out as it was raised."""
    clients: list[Any] = []

    async def fail() -> None:
        async with connect(fresh_database_url) as context:
            clients.append(context.db())
            raise KeyError

    with pytest.raises(KeyError):
        await fail()
    assert (False, None) == (is_open(clients[0]), get_current_context())


async def test_database_is_closed_after_a_cancellation(fresh_database_url: str) -> None:
    """Of the scope around it."""
    clients: list[Any] = []
    with anyio.CancelScope() as scope:
        async with connect(fresh_database_url) as context:
            clients.append(context.db())
            scope.cancel()
            await clients[0].execute_query("SELECT 1")

    assert scope.cancelled_caught
    assert None is get_current_context()
    async with connect(fresh_database_url, create_tables=True):
        assert 0 == await User.all().count()


async def test_no_thread_is_left(fresh_database_url: str) -> None:
    """An open SQLite connection would keep a script from ending."""
    before = set(threading.enumerate())

    async with connect(fresh_database_url):
        pass

    assert set() == {thread for thread in set(threading.enumerate()) - before if "aiosqlite" in repr(thread)}


async def test_database_is_looked_at_before_the_body(tmp_path: Path) -> None:
    """A server that is not there is noticed at once, and nothing stays behind."""
    with pytest.raises(DatabaseUnavailable):
        async with connect(f"sqlite://{tmp_path}"):
            pytest.fail("it opened")

    assert None is get_current_context()


async def test_malformed_url_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given or found in the environment."""
    monkeypatch.setenv("DATABASE_URL", "mysql://localhost/tracker")
    for url in (None, "nonsense"):
        with pytest.raises(ConfigError):
            async with connect(url):
                pytest.fail("it opened")

    assert None is get_current_context()


async def test_failing_to_open_is_no_obstacle_to_the_next(tmp_path: Path, fresh_database_url: str) -> None:
    """Once the URL is corrected all works, across tasks, too."""
    for _ in range(2):
        with pytest.raises(DatabaseUnavailable):
            async with connect(f"sqlite://{tmp_path}"):
                pytest.fail("it opened")

    async with connect(fresh_database_url, create_tables=True):
        assert 0 == await asyncio.create_task(_count_users())


async def _count_users() -> int:
    return await User.all().count()


async def test_tasks_of_any_origin_find_the_connection(fresh_database_url: str) -> None:
    """Those started before it, as those of a web server are."""
    opened, counted = asyncio.Event(), asyncio.Event()
    found: list[int] = []

    async def request() -> None:
        await opened.wait()
        found.append(await User.all().count())
        counted.set()

    task = asyncio.create_task(request())
    async with connect(fresh_database_url, create_tables=True):
        opened.set()
        with anyio.fail_after(20):
            await counted.wait()
            await task

    assert [0] == found


async def test_opening_again_and_again(fresh_database_url: str) -> None:
    """What was written is there the next time."""
    for number in range(3):
        async with connect(fresh_database_url, models=OURS, create_tables=True):
            assert number == await Note.all().count()
            await Note.create(text=str(number))


async def test_two_databases_one_inside_the_other(databases: Databases, fresh_database_url: str) -> None:
    """The inner one is meant inside, and the outer one again afterwards."""
    inner = await anyio.to_thread.run_sync(databases.create)
    async with connect(fresh_database_url, models=OURS, create_tables=True):
        await Shelf.create(label="outer")
        async with connect(inner, models=OURS, create_tables=True):
            assert 0 == await Shelf.all().count()
            await Shelf.create(label="inner")
        found = [shelf.label for shelf in await Shelf.all()]
    await anyio.to_thread.run_sync(databases.drop, inner)

    assert ["outer"] == found


async def test_tables_of_one_name_in_two_databases(tmp_path: Path, fresh_database_url: str) -> None:
    """Each is written by its own columns, and in its own dialect, also after the other has been."""
    async with connect(fresh_database_url, create_tables=True):
        apps = {"acme": ["tests.kit.acme.models"]}
        async with kit.connect(f"sqlite://{tmp_path}/acme.sqlite3", apps=apps, create_tables=True):
            await AcmeUser.create(email="bob@example.com")
        await User.create(email="ada@example.com")

        assert ["ada@example.com"] == [user.email for user in await User.all()]


async def test_tables_are_created_only_when_asked(fresh_database_url: str) -> None:
    """And what is there already stays."""
    async with connect(fresh_database_url) as context:
        assert [] == await tables(context.db())
    async with connect(fresh_database_url, models=OURS, create_tables=True) as context:
        assert {"users", "issues", "deletions", "test_shelves", "note"} <= set(await tables(context.db()))
        await Note.create(text="a")
    async with connect(fresh_database_url, models=OURS, create_tables=True):
        assert 1 == await Note.all().count()


async def tables(client: Any) -> list[str]:
    """The tables of a database."""
    question = (
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        if client.capabilities.dialect == "sqlite"
        else "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()"
    )
    return [row["name"] for row in await client.execute_query_dict(question)]


async def test_environment_names_the_database(
    monkeypatch: pytest.MonkeyPatch, fresh_database_url: str
) -> None:
    """Where no URL is given."""
    monkeypatch.setenv("DATABASE_URL", fresh_database_url)
    async with connect(models=OURS, create_tables=True):
        await Note.create(text="a")
    monkeypatch.delenv("DATABASE_URL")

    async with connect(fresh_database_url, models=OURS):
        assert 1 == await Note.all().count()


async def test_default_is_a_file_in_the_working_directory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where neither is given."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)

    async with connect() as context:
        client: Any = context.db()
        assert "tracker.sqlite3" == client.filename


async def test_our_models_and_those_of_an_application_meet(fresh_database_url: str) -> None:
    """They refer to ours as ``tracker.User``."""
    async with connect(fresh_database_url, models=OURS, create_tables=True):
        user = await User.create(email="ada@example.com")
        note = await Note.create(text="a", created_by=user)

        found = await Note.get(pk=note.pk).prefetch_related("created_by")

    assert user == found.created_by


@pytest.mark.parametrize(
    ("module", "reason"),
    [
        ("acme_nowhere.models", "No module named 'acme_nowhere'"),
        ("tests.support.models.Book", "is not a package"),
    ],
)
async def test_module_that_cannot_be_imported_is_named(
    fresh_database_url: str, module: str, reason: str
) -> None:
    """With the reason, and nothing is left open."""
    with pytest.raises(ConfigError, match="can be imported") as caught:
        async with connect(fresh_database_url, models=[module]):
            pytest.fail("opened")

    assert (True, True) == (module in str(caught.value), reason in str(caught.value))


class Forgotten(BaseModel):
    """Is in no app."""


#: Whatever is done with a model outside of an open database.
FORGOTTEN: dict[str, Callable[[type[Forgotten]], Any]] = {
    "read": lambda model: model.all(),
    "count": lambda model: model.all().count(),
    "create": lambda model: model.create(),
    "save": lambda model: model().save(),
    "bulk_create": lambda model: model.bulk_create([model()]),
    "update": lambda model: model.all().update(id=uuid4()),
    "delete": lambda model: model.all().delete(),
}


@pytest.mark.parametrize("use", FORGOTTEN.values(), ids=FORGOTTEN)
async def test_forgotten_connect_is_said(fresh_database_url: str, use: Callable[..., Any]) -> None:
    """Where nothing is open, and where the models of the application are not among those that are."""
    with pytest.raises(
        ConfigError, match=r"Forgotten is in no open database: use it inside `async with connect"
    ):
        await use(Forgotten)
    async with connect(fresh_database_url):
        with pytest.raises(ConfigError, match=f"with its module {__name__} among the models of an app"):
            await use(Forgotten)
