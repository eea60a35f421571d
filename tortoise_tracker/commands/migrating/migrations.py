"""Pending migrations of all apps of a configuration, and applying or undoing them.

This is ``aerich upgrade`` made safe for several deployers at once, and for the apps of an application beside
ours. Aerich alone looks which migrations are missing before it begins the transaction that applies them: of
ten that start together on an empty database one wins and nine crash, and a migration that only changes rows
is applied ten times.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from types import ModuleType
from typing import Any, Final

from aerich.models import Aerich
from aerich.utils import decompress_dict, get_models_describe, import_py_file
from tortoise import connections
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import BaseORMException
from tortoise.transactions import in_transaction

from tortoise_tracker.commands.migrating.address import address_of
from tortoise_tracker.commands.migrating.configuration import Configuration, MigratedApp
from tortoise_tracker.commands.migrating.connections import opened
from tortoise_tracker.commands.migrating.folder import (
    TABLE_ON_POSTGRES,
    TABLE_ON_SQLITE,
    VERSIONS,
    migration_files,
)
from tortoise_tracker.commands.migrating.locks import OnWait, migration_lock
from tortoise_tracker.commands.migrating.references import refuse_dangling, refuse_missing_tables
from tortoise_tracker.commands.migrating.steps import NO_STEPS, Steps, Target, steps_to
from tortoise_tracker.exceptions import MigrationError, MigrationsPending, TrackerError
from tortoise_tracker.kit.database import opened as opened_database

#: Seconds to wait for another process that migrates the same database.
DEFAULT_TIMEOUT: Final[float] = 300

#: The way of each app, in the order in which it is gone: ours first.
Route = list[tuple[MigratedApp, Steps]]

#: Told a migration as soon as it is applied or undone, as ``MigratedApp.shown`` has it.
OnStep = Callable[[str], None]


async def apply_migrations(
    configuration: Configuration,
    *,
    timeout: float = DEFAULT_TIMEOUT,
    on_wait: OnWait = lambda _: None,
    on_applied: OnStep = lambda _: None,
) -> list[str]:
    """Bring the tables of a database up to date; see :func:`migrate_to`.

    Returns:
        The migrations that were applied now, in order.
    """
    done = await migrate_to(configuration, None, timeout=timeout, on_wait=on_wait, on_applied=on_applied)
    return done.forth


async def migrate_to(
    configuration: Configuration,
    to: Target | None,
    *,
    may_undo: Collection[str] = (),
    timeout: float = DEFAULT_TIMEOUT,
    on_wait: OnWait = lambda _: None,
    on_applied: OnStep = lambda _: None,
    on_undone: OnStep = lambda _: None,
) -> Steps:
    """Bring the tables of a database to a migration, in turn with every other process that does.

    Each migration is a transaction: one that fails leaves nothing behind, and those before it stay.
    Opens and closes connections of its own; call it before ``connect()``.

    Args:
        configuration: Whose apps are migrated, ours first.
        to: The app and the number of its migration after which nothing of it stays applied; None for the
            last ones of all apps.
        may_undo: Migrations that may be undone on the way, with the loss of their rows.
        timeout: Seconds to wait for another process that migrates the same database.
        on_wait: Told which process we wait for, if any.
        on_applied: Told each migration as soon as it is applied.
        on_undone: Told each migration as soon as it is undone.

    Returns:
        What was done now.

    Raises:
        DatabaseUnavailable: If the database cannot be reached.
        MigrationBusy: If another process does not finish in time.
        MigrationError: If a migration fails, or one would be undone that may not.
    """
    if _is_done(await migration_steps(configuration, to)):
        # That needs no lock, and so no file beside the database.
        return NO_STEPS
    async with AsyncExitStack() as locks:
        # Two connections may be to one database, which would then wait for itself.
        databases = {str(address_of(entry)): entry for entry in _connections(configuration).values()}
        for connection in databases.values():
            await locks.enter_async_context(migration_lock(connection, timeout, on_wait))
        route = await migration_steps(configuration, to)
        done = shown(route)
        if unexpected := [name for name in done.back if name not in may_undo]:
            msg = f"{', '.join(unexpected)} came meanwhile, and would be undone as well: look again"
            raise MigrationError(msg)
        if not _is_done(route):
            async with opened_database(configuration.orm):
                for app, steps in route:
                    await _undo(app, steps.back, on_undone)
                    await apply_files(app, steps.forth, on_applied)
        return done


async def migration_steps(configuration: Configuration, to: Target | None) -> Route:
    """Return the way of each app to its last migration, or of one to another.

    Loads no model and changes nothing; an SQLite file that does not exist is not created.

    Args:
        configuration: Whose apps are meant.
        to: The app and the number of its migration; None for the last ones of all apps.

    Raises:
        DatabaseUnavailable: If the database cannot be reached.
        MigrationError: If there is no such migration, no file of one to be undone, or no migration of an app
            at all.
    """
    applied = {name: await _applied(entry) for name, entry in _connections(configuration).items()}
    apps = configuration.apps if to is None else (configuration.app(to.app),)
    return [
        (
            app,
            steps_to(
                None if to is None else to.number,
                files_of(app),
                [v for label, v in applied[app.connection] if label == app.label],
            ),
        )
        for app in apps
    ]


async def pending_migrations(configuration: Configuration) -> list[str]:
    """Return the migrations that a database lacks, in order.

    Loads no model and changes nothing; an SQLite file that does not exist is not created.
    """
    return shown(await migration_steps(configuration, None)).forth


def files_of(app: MigratedApp) -> list[str]:
    """The names of the migration files of an app, in order.

    Raises:
        MigrationError: If there is none.
    """
    files = migration_files(app.folder)
    if not files:
        msg = (
            f"the app {app.label} has no migrations in {app.folder}: write them with "
            "`tortoise-tracker makemigrations initial`, or name the folder above with --location"
        )
        raise MigrationError(msg)
    return files


def shown(route: Route) -> Steps:
    """A way through several apps as one, in the names that people are told."""
    return Steps(
        [app.shown(name) for app, steps in route for name in steps.back],
        [app.shown(name) for app, steps in route for name in steps.forth],
    )


def _is_done(route: Route) -> bool:
    return all(steps == NO_STEPS for _, steps in route)


def _connections(configuration: Configuration) -> dict[str, dict[str, Any]]:
    """The connections of the apps, each once, in the order in which every process locks them."""
    names = sorted({app.connection for app in configuration.apps})
    return {name: configuration.connection(name) for name in names}


async def _applied(connection: dict[str, Any]) -> Sequence[tuple[str, str]]:
    """The app and the name of each migration that a database has, in the order in which it got them."""
    address = address_of(connection)
    if address.is_missing:
        return []
    async with opened(connection) as client:
        is_sqlite = client.capabilities.dialect == "sqlite"
        if not await client.execute_query_dict(TABLE_ON_SQLITE if is_sqlite else TABLE_ON_POSTGRES):
            return []
        rows = await client.execute_query_dict(VERSIONS)
    return [(row["app"], row["version"]) for row in rows]


async def apply_files(app: MigratedApp, names: Sequence[str], on_applied: OnStep = lambda _: None) -> None:
    """Apply migrations of an app to the open database, whatever it has.

    Raises:
        MigrationError: If one fails.
    """
    for name in names:
        with _told("migration", app, name):
            async with _client(app, name) as client:
                module = _module(app, name)
                await client.execute_script(await module.upgrade(client))
                await refuse_missing_tables(client, app.shown(name))
                state = getattr(module, "MODELS_STATE", None)
                content = decompress_dict(state) if state else get_models_describe(app.label)
                await Aerich.create(version=name, app=app.label, content=content, using_db=client)
        on_applied(app.shown(name))


async def _undo(app: MigratedApp, names: Sequence[str], on_undone: OnStep) -> None:
    for name in names:
        await refuse_dangling(connections.get(app.connection), app, name)
        with _told("undoing of", app, name):
            async with _client(app, name) as client:
                await client.execute_script(await _module(app, name).downgrade(client))
                await Aerich.filter(app=app.label, version=name).using_db(client).delete()
        on_undone(app.shown(name))


def _module(app: MigratedApp, name: str) -> ModuleType:
    return import_py_file(app.folder / name)


@asynccontextmanager
async def _client(app: MigratedApp, name: str) -> AsyncIterator[BaseDBAsyncClient]:
    """What a migration runs on: a transaction, unless it wants none."""
    if _is_whole(app, name):
        async with in_transaction(app.connection) as transaction:
            yield transaction
    else:
        yield connections.get(app.connection)


def _is_whole(app: MigratedApp, name: str) -> bool:
    """Whether a migration runs in a transaction."""
    return bool(getattr(_module(app, name), "RUN_IN_TRANSACTION", True))


@contextmanager
def _told(what: str, app: MigratedApp, name: str) -> Iterator[None]:
    """Turn what a migration raises, its own Python included, into an error that names it."""
    try:
        yield
    except MigrationsPending as error:
        # Its own advice, to migrate, would lead in a circle.
        raise _failure(what, app, name, str(error.__cause__)) from error
    except TrackerError:
        raise
    except BaseORMException as error:
        raise _failure(what, app, name, str(error)) from error
    except Exception as error:
        raise _failure(what, app, name, f"{type(error).__name__}: {error}") from error


def _failure(what: str, app: MigratedApp, name: str, why: str) -> MigrationError:
    try:
        is_whole = _is_whole(app, name)
    except Exception:  # noqa: BLE001 - the file itself is what failed
        is_whole = True
    left = "left nothing behind" if is_whole else "what it had done stays, for it asks for no transaction"
    return MigrationError(f"the {what} {app.shown(name)} failed, and {left}: {why}")
