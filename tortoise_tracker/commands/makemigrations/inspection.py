"""Old and new schema: what the migrations lead to, and what the models declare."""

from __future__ import annotations

import contextlib
import copy
import io
import sqlite3
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aerich.coder import decoder, encoder
from aerich.ddl.postgres import PostgresDDL
from aerich.exceptions import NotSupportError
from aerich.migrate import Migrate
from aerich.models import Aerich
from aerich.utils import decompress_dict, get_models_describe, import_py_file
from tortoise import Tortoise, connections
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.backends.base_postgres.schema_generator import BasePostgresSchemaGenerator
from tortoise.exceptions import BaseORMException
from tortoise.models import Model
from tortoise.utils import get_schema_sql

from tortoise_tracker.commands.makemigrations.catalogue import Catalogue, catalogue_of, read_catalogue
from tortoise_tracker.commands.makemigrations.postgres import create_table
from tortoise_tracker.commands.makemigrations.project import Project
from tortoise_tracker.commands.makemigrations.schema import Schema
from tortoise_tracker.commands.makemigrations.state import State, Targets, postgres_schema, targets_of
from tortoise_tracker.commands.migrating.configuration import MigratedApp
from tortoise_tracker.commands.migrating.folder import migration_files
from tortoise_tracker.commands.migrating.migrations import apply_files
from tortoise_tracker.exceptions import MigrationError
from tortoise_tracker.kit.database import opened


@dataclass(frozen=True)
class Side:
    """The tables of one moment, as each dialect sees them, and the state Aerich keeps of it."""

    state: State
    postgres: Schema
    sqlite: Catalogue


@dataclass(frozen=True)
class Inspection:
    """Before and after the migration that is to be written."""

    old: Side
    new: Side
    models: Sequence[type[Model]]
    #: Whether Aerich sees a change where there is none to the tables: it remembers Python's defaults, too.
    is_news_to_aerich: bool
    #: The statement that creates Aerich's own table, by dialect.
    bookkeeping: dict[str, str]


async def inspect_project(project: Project) -> Inspection:
    """Apply the migrations of a project to an empty SQLite database, and compare it with the models.

    Needs no server: PostgreSQL's tables are known from the state in the last migration.

    Raises:
        MigrationError: If a migration cannot be read or applied, or a model not be expressed.
    """
    with tempfile.TemporaryDirectory(prefix="makemigrations-") as folder:
        file = Path(folder) / "migrated.sqlite3"
        configuration = project.on_sqlite(file)
        try:
            async with opened(configuration.orm):
                for app in project.before:
                    await apply_files(app, migration_files(app.folder))
                await apply_files(project.app, migration_files(project.app.folder))
                return _inspect(project, file)
        except (BaseORMException, MigrationError) as error:
            msg = f"the migrations in {project.app.folder} do not lead to a database: {error}"
            raise MigrationError(msg) from error


def _inspect(project: Project, file: Path) -> Inspection:
    label = project.app.label
    connection = connections.get(project.app.connection)
    old_state = _last_state(project.app)
    new_state: State = decoder(encoder(get_models_describe(label)))
    elsewhere = _other_apps(label)
    with contextlib.closing(sqlite3.connect(file)) as database:
        migrated = read_catalogue(database)
    wanted = catalogue_of(get_schema_sql(connection, safe=False))
    old = _side(old_state, migrated, elsewhere)
    new = _side(new_state, wanted, elsewhere)
    # What neither knows was made by hand in a migration, and is left alone.
    known = old.postgres.keys() | new.postgres.keys()
    models = [model for model in Tortoise.apps[label].values() if model is not Aerich]
    _check_expressible(models, new.postgres, connection)
    return Inspection(
        old=Side(old.state, old.postgres, old.sqlite.only(known)),
        new=Side(new.state, new.postgres, new.sqlite.only(new.postgres)),
        models=models,
        is_news_to_aerich=(
            old.postgres == new.postgres and _is_news_to_aerich(label, connection, old_state, new_state)
        ),
        bookkeeping={
            "postgres": _create(BasePostgresSchemaGenerator, connection),
            "sqlite": _create(connection.schema_generator, connection),
        },
    )


def _side(state: State, catalogue: Catalogue, elsewhere: Targets) -> Side:
    schema = postgres_schema(state, index_names=set(catalogue.objects), elsewhere=elsewhere)
    return Side(state, schema, catalogue)


def _last_state(app: MigratedApp) -> State:
    files = migration_files(app.folder)
    if not files:
        return {}
    compressed = getattr(import_py_file(app.folder / files[-1]), "MODELS_STATE", None)
    if not compressed:
        msg = f"the migration {files[-1]} has no MODELS_STATE: run `aerich fix-migrations`"
        raise MigrationError(msg)
    state: State = decompress_dict(compressed)
    return state


def _other_apps(app: str) -> Targets:
    targets: dict[str, Any] = {}
    for other in Tortoise.apps or {}:
        if other != app:
            targets |= targets_of(get_models_describe(other))
    return targets


def _is_news_to_aerich(label: str, connection: BaseDBAsyncClient, old: State, new: State) -> bool:
    # Its SQL is not used; but after our migration `aerich migrate` must have nothing to add. Aerich keeps
    # what it finds on the class, and adds to it with each app.
    for found in (
        Migrate.upgrade_operators,
        Migrate.downgrade_operators,
        Migrate._upgrade_fk_m2m_index_operators,
        Migrate._downgrade_fk_m2m_index_operators,
        Migrate._upgrade_m2m,
        Migrate._downgrade_m2m,
    ):
        found.clear()
    Migrate.app = label
    Migrate.dialect = "postgres"
    Migrate.ddl = PostgresDDL(connection)
    # It takes its own model out of both.
    before, after = copy.deepcopy((dict[str, Any](old), dict[str, Any](new)))
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            Migrate.diff_models(before, after, no_input=True)
        except NotSupportError:
            return True
    return bool(Migrate.upgrade_operators or Migrate._upgrade_fk_m2m_index_operators)


def _create(generator: type[BaseSchemaGenerator], connection: BaseDBAsyncClient) -> str:
    # After a downgrade to nothing the table is still there: Aerich keeps its books in it.
    sql: str = generator(connection)._get_table_sql(Aerich, safe=True)["table_creation_string"]
    return sql.strip().rstrip(";")


def _check_expressible(models: Sequence[type[Model]], schema: Schema, connection: BaseDBAsyncClient) -> None:
    """Compare our own CREATE TABLE with Tortoise's: the state does not tell everything."""
    generator = BasePostgresSchemaGenerator(connection)  # type: ignore[arg-type]
    for model in models:
        table = schema.get(model._meta.db_table)
        if table is None:
            continue
        theirs = generator._get_table_sql(model, safe=False)["table_creation_string"]
        ours = ";\n".join(create_table(table))
        odd = _lines(theirs) ^ _lines(ours)
        if odd:
            msg = (
                f"{model.__name__} has something that Aerich does not keep in its state"
                f" ({min(odd, key=len)}): write this migration by hand"
            )
            raise MigrationError(msg)


def _lines(script: str) -> set[str]:
    return {line.strip().rstrip(",;") for line in script.splitlines()} - {""}
