"""Values that existing rows get in a column that must not be NULL.

On the way there it is the constant default of the model. On the way back the model is gone: the default in
Aerich's state if it is a constant, else the emptiest value of the type, for the values themselves went when
the column did.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Final
from uuid import UUID

from aerich.utils import is_default_function
from tortoise.fields.base import Field
from tortoise.models import Model

from tortoise_tracker.commands.makemigrations.schema import Fillings
from tortoise_tracker.commands.makemigrations.state import State
from tortoise_tracker.commands.migrating.dialects import POSTGRES, SQLITE

# As Tortoise writes moments on SQLite: text that sorts by time.
_NOW = {
    POSTGRES: "CURRENT_TIMESTAMP",
    SQLITE: "strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now')",
}

_EMPTY: Final[dict[str, object]] = {
    "CHAR": "",
    "VARCHAR": "",
    "TEXT": "",
    "SMALLINT": 0,
    "INT": 0,
    "BIGINT": 0,
    "DOUBLE PRECISION": 0.0,
    "DECIMAL": "0",
    "BOOL": False,
    "JSON": "{}",
}


def fillings_of_models(models: Iterable[type[Model]], dialect: str) -> Fillings:
    """Return the SQL of every constant default, by table and column."""
    fillings: dict[tuple[str, str], str] = {}
    for model in models:
        for name, column in model._meta.fields_db_projection.items():
            sql = _of_field(model._meta.fields_map[name], dialect)
            if sql is not None:
                fillings[model._meta.db_table, column] = sql
    return fillings


def fillings_of_state(state: State, dialect: str) -> Fillings:
    """Return the SQL of a stand-in for every column that has one, by table and column."""
    fillings: dict[tuple[str, str], str] = {}
    for model in state.values():
        keys = {field["raw_field"] for field in (*model["fk_fields"], *model["o2o_fields"])}
        for field in model["data_fields"]:
            sql = _stand_in(field, dialect, is_reference=field["name"] in keys)
            if sql is not None:
                fillings[model["table"], field["db_column"]] = sql
    return fillings


def _stand_in(field: Mapping[str, Any], dialect: str, *, is_reference: bool) -> str | None:
    if field.get("auto_now_add") or field.get("auto_now"):
        return _NOW[dialect]
    empty = _EMPTY.get(field["db_field_types"][""].split("(")[0])
    default = field["default"]
    if default is not None and not is_default_function(default) and type(default) is type(empty):
        return literal(default, dialect)
    # The same value in every row, or a row that there is not, would be refused.
    if empty is None or field["unique"] or is_reference:
        return None
    return literal(empty, dialect)


def _of_field(field: Field[Any], dialect: str) -> str | None:
    if getattr(field, "auto_now_add", False) or getattr(field, "auto_now", False):
        return _NOW[dialect]
    default = field.default
    if callable(default):
        first, default = default(), default()
        if first != default:
            # Such as a new key or the time: each row would need its own.
            return None
    if default is None:
        return None
    return literal(field.to_db_value(default, None), dialect)  # type: ignore[arg-type]


def literal(value: object, dialect: str) -> str | None:
    """Return a value that Tortoise would hand to the driver as SQL; None if its type has no literal."""
    if isinstance(value, Enum):
        value = value.value
    match value:
        case bool():
            sql = str(value).upper() if dialect == POSTGRES else str(int(value))
        case int() | float():
            sql = repr(value)
        case bytes():
            sql = f"'\\x{value.hex()}'" if dialect == POSTGRES else f"X'{value.hex()}'"
        case datetime.datetime():
            sql = f"'{value.isoformat(' ')}'"
        case datetime.date() | datetime.time():
            sql = f"'{value.isoformat()}'"
        case str() | UUID() | Decimal():
            sql = "'{}'".format(str(value).replace("'", "''"))
        case _:
            return None
    return sql
