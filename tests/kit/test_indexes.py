"""Partial indexes: the same SQL on both dialects, and a pickle that migrations can rely on."""

from __future__ import annotations

import base64
import pickle

import pytest
from aerich.coder import decoder, encoder
from tortoise.backends.base_postgres.schema_generator import BasePostgresSchemaGenerator
from tortoise.backends.sqlite.schema_generator import SqliteSchemaGenerator
from tortoise.exceptions import ConfigurationError
from tortoise.indexes import Index

from tortoise_tracker.kit.indexes import LiveIndex, SetIndex, UniqueLive
from tortoise_tracker.models import Issue, Label

INDEXES: list[tuple[Index, str]] = [
    (
        UniqueLive("project", "name", name="x"),
        'CREATE UNIQUE INDEX "x" ON "labels" ("project_id", "name") WHERE "deleted_at" IS NULL;',
    ),
    (
        UniqueLive("workspace", "name", name="x", where_null=("project",)),
        (
            'CREATE UNIQUE INDEX "x" ON "labels" ("workspace_id", "name")'
            ' WHERE "deleted_at" IS NULL AND "project_id" IS NULL;'
        ),
    ),
    (
        UniqueLive("name", name="x", where="color", where_set=["project", "parent"]),
        (
            'CREATE UNIQUE INDEX "x" ON "labels" ("name") WHERE "deleted_at" IS NULL AND "color"'
            ' AND "project_id" IS NOT NULL AND "parent_id" IS NOT NULL;'
        ),
    ),
    (
        LiveIndex("project_id", "sort_order", name="x"),
        'CREATE INDEX "x" ON "labels" ("project_id", "sort_order") WHERE "deleted_at" IS NULL;',
    ),
    (
        SetIndex("parent", name="x"),
        'CREATE INDEX "x" ON "labels" ("parent_id") WHERE "parent_id" IS NOT NULL;',
    ),
]

#: What migration files that are out in the world hold; none of it may ever change.
FROZEN = {
    UniqueLive("project", "name", name="x", where="a", where_null=("b",), where_set=("c",)): (
        b"\x80\x04\x95\xb3\x00\x00\x00\x00\x00\x00\x00\x8c\x1ctortoise_tracker.kit.indexes\x94"
        b"\x8c\rrebuild_index\x94\x93\x94\x8cz"
        b'{"class": "UniqueLive", "fields": ["project", "name"], "name": "x", "where": "a",'
        b' "where_null": ["b"], "where_set": ["c"]}\x94\x85\x94R\x94.'
    ),
    LiveIndex("a", name="x"): (
        b"\x80\x04\x95m\x00\x00\x00\x00\x00\x00\x00\x8c\x1ctortoise_tracker.kit.indexes\x94"
        b"\x8c\rrebuild_index\x94\x93\x94\x8c4"
        b'{"class": "LiveIndex", "fields": ["a"], "name": "x"}\x94\x85\x94R\x94.'
    ),
    SetIndex("a", name="x"): (
        b"\x80\x04\x95l\x00\x00\x00\x00\x00\x00\x00\x8c\x1ctortoise_tracker.kit.indexes\x94"
        b"\x8c\rrebuild_index\x94\x93\x94\x8c3"
        b'{"class": "SetIndex", "fields": ["a"], "name": "x"}\x94\x85\x94R\x94.'
    ),
}


@pytest.mark.parametrize("generator", [BasePostgresSchemaGenerator, SqliteSchemaGenerator])
@pytest.mark.parametrize(("index", "sql"), INDEXES, ids=lambda value: str(value)[:40])
async def test_sql_is_the_same_on_both_dialects(
    index: Index, sql: str, generator: type[BasePostgresSchemaGenerator | SqliteSchemaGenerator]
) -> None:
    """A relation stands for its column, and conditions come in a fixed order."""
    client = Label._meta.db
    assert sql == index.get_sql(generator(client), Label, safe=False)  # type: ignore[arg-type]
    safe = index.get_sql(generator(client), Label, safe=True)  # type: ignore[arg-type]
    assert sql.replace("INDEX ", "INDEX IF NOT EXISTS ", 1) == safe


@pytest.mark.parametrize(("index", "pickled"), FROZEN.items(), ids=lambda value: str(value)[:30])
def test_pickle_is_frozen(index: Index, pickled: bytes) -> None:
    """The bytes in migration files stay readable, and are still what is written."""
    assert index == pickle.loads(pickled)  # noqa: S301 - our own bytes
    assert pickled == base64.b64decode(index.describe()["val"])


@pytest.mark.parametrize(("index", "_sql"), INDEXES, ids=lambda value: str(value)[:40])
def test_aerich_finds_no_difference(index: Index, _sql: str) -> None:
    """What Aerich reads back from its state equals what the model says, as a member of a set, too."""
    read = decoder(encoder({"indexes": [index]}))["indexes"]
    assert {index} == set(read)


def test_another_argument_is_another_index() -> None:
    """Whatever differs makes indexes differ, so that Aerich sees the change."""
    indexes = [
        UniqueLive("a", name="x"),
        UniqueLive("b", name="x"),
        UniqueLive("a", "b", name="x"),
        UniqueLive("a", name="y"),
        UniqueLive("a", name="x", where="b"),
        UniqueLive("a", name="x", where_null=("b",)),
        UniqueLive("a", name="x", where_set=("b",)),
        LiveIndex("a", name="x"),
        SetIndex("a", name="x"),
    ]
    assert len(indexes) == len(set(indexes))
    assert len(indexes) == len({repr(index) for index in indexes})


def test_name_that_postgres_would_cut_off() -> None:
    """A name of more than 63 characters is refused."""
    with pytest.raises(ConfigurationError, match="has 64 characters; use at most 63"):
        LiveIndex("a", name="x" * 64)


def test_condition_on_unknown_field() -> None:
    """A condition on a field that the model lacks is refused when Tortoise starts."""
    with pytest.raises(ConfigurationError, match="names the field 'colour', which Issue does not have"):
        LiveIndex("name", name="x", where="colour").resolve_expressions(Issue)


def test_deconstruct_rebuilds_it() -> None:
    """Path, arguments and options of ``deconstruct`` make an equal index."""
    index = UniqueLive("a", name="x", where_null=("b",))
    path, arguments, options = index.deconstruct()
    assert "tortoise_tracker.kit.indexes.UniqueLive" == path
    assert index == UniqueLive(*arguments, **options)
