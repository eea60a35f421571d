"""Yesterday's tables and today's: what the migrations lead to, and what the models say."""

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

import aerich
from aerich.coder import decoder, encoder
from aerich.ddl.postgres import PostgresDDL
from aerich.exceptions import NotSupportError
from aerich.migrate import Migrate
from aerich.models import Aerich
from aerich.utils import get_app_connection, get_models_describe
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.backends.base_postgres.schema_generator import BasePostgresSchemaGenerator
from tortoise.context import TortoiseContext
from tortoise.exceptions import BaseORMException
from tortoise.models import Model
from tortoise.utils import get_schema_sql

from scripts._support.catalogue import Catalogue, catalogue_of, read_catalogue
from scripts._support.errors import MigrationError
from scripts._support.postgres import create_table
from scripts._support.project import Project
from scripts._support.schema import Schema
from scripts._support.state import State, Targets, postgres_schema, targets_of


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
        config = project.config_on(file)
        try:
            async with (
                TortoiseContext(),
                aerich.Command(config, project.app, str(project.location)) as command,
            ):
                await command.init()
                return await _inspect(project, command, file)
        except BaseORMException as error:
            msg = f"the migrations in {project.folder} do not lead to a database: {error}"
            raise MigrationError(msg) from error


async def _inspect(project: Project, command: aerich.Command, file: Path) -> Inspection:
    await command.upgrade()
    connection = get_app_connection(command.tortoise_config, project.app)
    old_state = _last_state()
    new_state: State = decoder(encoder(get_models_describe(project.app)))
    elsewhere = _other_apps(project.app)
    with contextlib.closing(sqlite3.connect(file)) as database:
        migrated = read_catalogue(database)
    wanted = catalogue_of(get_schema_sql(connection, safe=False))
    old = _side(old_state, migrated, elsewhere)
    new = _side(new_state, wanted, elsewhere)
    # What neither knows was made by hand in a migration, and is none of our business.
    known = old.postgres.keys() | new.postgres.keys()
    models = [model for model in Tortoise.apps[project.app].values() if model is not Aerich]
    _check_expressible(models, new.postgres, connection)
    return Inspection(
        old=Side(old.state, old.postgres, old.sqlite.only(known)),
        new=Side(new.state, new.postgres, new.sqlite.only(new.postgres)),
        models=models,
        is_news_to_aerich=(
            old.postgres == new.postgres and _is_news_to_aerich(connection, old_state, new_state)
        ),
        bookkeeping={
            "postgres": _create(BasePostgresSchemaGenerator, connection),
            "sqlite": _create(connection.schema_generator, connection),
        },
    )


def _side(state: State, catalogue: Catalogue, elsewhere: Targets) -> Side:
    schema = postgres_schema(state, index_names=set(catalogue.objects), elsewhere=elsewhere)
    return Side(state, schema, catalogue)


def _last_state() -> State:
    module = Migrate.get_last_version_module()
    if module is None:
        return {}
    state = Migrate.get_migration_info_for_file(module).models_state
    if not state:
        msg = f"the migration {module.name} has no MODELS_STATE: run `aerich fix-migrations`"
        raise MigrationError(msg)
    return state


def _other_apps(app: str) -> Targets:
    targets: dict[str, Any] = {}
    for other in Tortoise.apps or {}:
        if other != app:
            targets |= targets_of(get_models_describe(other))
    return targets


def _is_news_to_aerich(connection: BaseDBAsyncClient, old: State, new: State) -> bool:
    # Its SQL is not used; but after our migration `aerich migrate` must have nothing to add.
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
