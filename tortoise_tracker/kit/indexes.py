"""Partial indexes that mean the same on PostgreSQL and on SQLite.

Tortoise's own ``PartialIndex`` cannot be unique and writes ``deleted_at = null``, which no row
satisfies. These classes write their SQL themselves, for both dialects.

Migrations remember an index as the pickle that ``describe()`` makes, and Aerich
unpickles it for as long as that migration file exists. The pickle holds nothing but the path of
:func:`rebuild_index` and one JSON string; that path, the names of the classes and their options
are therefore frozen for good. Options may be added: one at its default is not written down.
"""

from __future__ import annotations

import base64
import json
import pickle
from typing import TYPE_CHECKING, Any, Final

from tortoise.exceptions import ConfigurationError
from tortoise.indexes import Index

if TYPE_CHECKING:
    from tortoise.backends.base.schema_generator import BaseSchemaGenerator
    from tortoise.models import Model

__all__ = ["LiveIndex", "SetIndex", "UniqueLive", "rebuild_index"]

#: PostgreSQL cuts longer names off in silence; the migration would then miss its own index.
MAX_NAME_LENGTH: Final = 63

#: Python 3.14 pickles by a newer protocol: the same index must give the same bytes everywhere.
PICKLE_PROTOCOL: Final = 4


class _ConditionalIndex(Index):
    """Named partial index with the same SQL on both dialects.

    Args:
        fields: Fields to index; a relation's name stands for its ``_id`` column.
        name: Name in the database, at most 63 characters.
        where: A boolean field that must be true for a row to be indexed.
        where_null: Fields that must be NULL for a row to be indexed.
        where_set: Fields that must not be NULL for a row to be indexed.
    """

    UNIQUE = False
    #: Always in front of ``where_null`` and ``where_set``; not part of the pickle.
    ALWAYS_NULL: tuple[str, ...] = ()

    def __init__(
        self,
        *fields: str,
        name: str,
        where: str | None = None,
        where_null: tuple[str, ...] | list[str] = (),
        where_set: tuple[str, ...] | list[str] = (),
    ) -> None:
        super().__init__(fields=fields, name=name)
        if len(name) > MAX_NAME_LENGTH:
            raise ConfigurationError(
                f"The index name {name!r} has {len(name)} characters; use at most {MAX_NAME_LENGTH}."
            )
        self.where = where
        self.where_null = tuple(where_null)
        self.where_set = tuple(where_set)

    def resolve_expressions(self, model: type[Model]) -> None:
        """Check the names in the conditions; Tortoise itself checks the indexed fields only.

        Raises:
            ConfigurationError: ``model`` has no such field.
        """
        for field in (*self._null_fields, *self._flags, *self.where_set):
            if field not in model._meta.fields_map:
                raise ConfigurationError(
                    f"The index {self.name!r} names the field {field!r},"
                    f" which {model.__name__} does not have."
                )

    def index_name(
        self,
        schema_generator: BaseSchemaGenerator,  # noqa: ARG002 - Tortoise's signature
        model: type[Model],  # noqa: ARG002 - the same
    ) -> str:
        """Return the name: Aerich drops the index by it, also after its fields are gone."""
        return str(self.name)

    def get_sql(
        self,
        schema_generator: BaseSchemaGenerator,
        model: type[Model],
        safe: bool,  # noqa: FBT001 - Tortoise's signature
    ) -> str:
        """Return the ``CREATE INDEX`` statement, the same for both dialects.

        Args:
            schema_generator: Tortoise's generator for the dialect.
            model: Whose table is indexed.
            safe: Whether an index of that name may be there already.
        """
        quote = schema_generator.quote
        table = schema_generator._qualify_table_name(model._meta.db_table, model._meta.schema)
        columns = ", ".join(map(quote, self.columns(model)))
        return (
            f"CREATE {'UNIQUE ' if self.UNIQUE else ''}INDEX {'IF NOT EXISTS ' if safe else ''}"
            f"{quote(str(self.name))} ON {table} ({columns}) WHERE {self.condition(model)};"
        )

    def columns(self, model: type[Model]) -> list[str]:
        """Return the indexed columns."""
        return [_column(model, field) for field in self.fields]

    def condition(self, model: type[Model]) -> str:
        """Return what must be true for a row to be indexed, as SQL of either dialect."""
        conditions = [
            *(f'"{_column(model, field)}" IS NULL' for field in self._null_fields),
            *(f'"{_column(model, field)}"' for field in self._flags),
            *(f'"{_column(model, field)}" IS NOT NULL' for field in self.where_set),
        ]
        return " AND ".join(conditions)

    def describe(self) -> dict[str, Any]:
        """Return the form in which Aerich keeps an index of a class it does not know."""
        pickled = pickle.dumps(self, protocol=PICKLE_PROTOCOL)
        return {"type": "index", "val": base64.b64encode(pickled).decode("ascii")}

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Return class path, arguments and options."""
        options = {"name": self.name, **self._options()}
        return f"{type(self).__module__}.{type(self).__name__}", list(self.fields), options

    @property
    def _null_fields(self) -> tuple[str, ...]:
        return (*self.ALWAYS_NULL, *self.where_null)

    @property
    def _flags(self) -> tuple[str, ...]:
        return () if self.where is None else (self.where,)

    def _options(self) -> dict[str, Any]:
        options = {
            "where": self.where,
            "where_null": list(self.where_null),
            "where_set": list(self.where_set),
        }
        return {key: value for key, value in options.items() if value}

    def _payload(self) -> str:
        arguments = {"fields": self.fields, "name": self.name, **self._options()}
        return json.dumps({"class": type(self).__name__, **arguments}, sort_keys=True)

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return rebuild_index, (self._payload(),)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ConditionalIndex) and self._payload() == other._payload()

    def __hash__(self) -> int:
        return hash(self._payload())

    def __repr__(self) -> str:
        fields = [repr(field) for field in self.fields]
        options = [f"{key}={value!r}" for key, value in self._options().items()]
        return f"{type(self).__name__}({', '.join([*fields, f'name={self.name!r}', *options])})"


class UniqueLive(_ConditionalIndex):
    """Partial unique index among live rows: a deleted row frees its key, restoring claims it back.

    ``UniqueLive("book", "number", name="unique_page_number_while_live")`` becomes
    ``CREATE UNIQUE INDEX … (book_id, number) WHERE deleted_at IS NULL``.
    """

    UNIQUE = True
    ALWAYS_NULL = ("deleted_at",)


class LiveIndex(_ConditionalIndex):
    """Partial index over live rows, for the queries of ``objects``."""

    ALWAYS_NULL = ("deleted_at",)


class SetIndex(_ConditionalIndex):
    """Partial index over the rows that have a value in ``field``; small where most rows have none."""

    def __init__(self, field: str, *, name: str) -> None:
        super().__init__(field, name=name, where_set=(field,))

    def _options(self) -> dict[str, Any]:
        return {}


_CLASSES: Final[dict[str, type[_ConditionalIndex]]] = {
    kind.__name__: kind for kind in (UniqueLive, LiveIndex, SetIndex)
}


def rebuild_index(payload: str) -> _ConditionalIndex:
    """Make an index of what its pickle holds.

    Every migration file refers to this function by its path, so it never moves.
    """
    options = json.loads(payload)
    kind = _CLASSES[options.pop("class")]
    return kind(*options.pop("fields"), **options)


def _column(model: type[Model], field: str) -> str:
    """Return the column of ``field``; a relation's is that of its key.

    An unknown name is taken as it is: for the downgrade of a migration Aerich asks the new model
    about the old index.
    """
    meta = model._meta
    if field in meta.fk_fields or field in meta.o2o_fields:
        field = meta.fields_map[field].source_field or f"{field}_id"
    known = meta.fields_map.get(field)
    return (known.source_field if known is not None else None) or field
