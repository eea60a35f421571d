"""INSERT and UPDATE of rows, each with values of its own; they return what the driver was given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from tortoise.expressions import Expression

from tortoise_tracker.kit.sql import placeholders

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

T = TypeVar("T")

#: Keys named by one statement; PostgreSQL takes 32,767 parameters.
CHUNK = 5000


def chunks(items: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    """The items in batches."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def db_values(rows: Sequence[Any], columns: Iterable[str]) -> list[dict[str, Any]]:
    """What the driver is given for these columns of instances of one model."""
    if not rows:
        return []
    model: type[Model] = type(rows[0])
    conversions = _conversions(model, tuple(columns))
    return [
        {
            column: None if (value := getattr(row, column)) is None and nullable else convert(value, row)
            for column, convert, nullable in conversions
        }
        for row in rows
    ]


@cache
def _conversions(model: type[Model], columns: tuple[str, ...]) -> list[tuple[str, Callable[..., Any], bool]]:
    """How each column is converted, and whether None is stored as it is."""
    fields = [(column, model._meta.fields_map[column]) for column in columns]
    return [
        (column, field.to_db_value, field.null and not _takes_the_time(field)) for column, field in fields
    ]


def _takes_the_time(field: Any) -> bool:
    return getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)


async def insert_row(row: Any, db: BaseDBAsyncClient) -> dict[str, Any]:
    """Insert an instance.

    Returns:
        What the columns hold now, as the driver took it.
    """
    meta = row._meta
    executor = db.executor_class(model=type(row), db=db)
    if meta.db_default_db_columns:
        await executor.execute_insert(row)
        return db_values([row], meta.fields_db_projection)[0]
    if row._custom_generated_pk:
        [stored] = db_values([row], executor.regular_columns_all)
        await db.execute_insert(executor.insert_query_all, list(stored.values()))
        return stored
    [stored] = db_values([row], executor.regular_columns)
    made = await db.execute_insert(executor.insert_query, list(stored.values()))
    await executor._process_insert_result(row, made)
    return {meta.pk_attr: row.pk, **stored}


async def update_row(row: Any, columns: Iterable[str], db: BaseDBAsyncClient) -> dict[str, Any] | None:
    """Write columns of an instance.

    Returns:
        What they hold now, as the driver took it, and the expressions that only the database can compute;
        None if there is no such row.
    """
    model: type[Model] = type(row)
    names = sorted(columns)
    stored: dict[str, Any] = {}
    computed: dict[str, Any] = {}
    for name, convert, nullable in _conversions(model, tuple(names)):
        value = getattr(row, name)
        if isinstance(value, Expression):
            computed[name] = value
        else:
            stored[name] = None if value is None and nullable else convert(value, row)
    sql = db.executor_class(model=model, db=db).get_update_sql(names, computed)
    key = model._meta.pk.to_db_value(row.pk, row)
    count, _ = await db.execute_query(sql, [*stored.values(), key])
    return {**stored, **computed} if count else None


async def update_rows(
    model: type[Model], rows: Sequence[Any], columns: Iterable[str], db: BaseDBAsyncClient
) -> list[dict[str, Any]]:
    """Write columns of many instances; several times faster than one statement with a CASE for each row.

    Returns:
        For each row what the columns hold now, as the driver took it.
    """
    names = sorted(columns)
    if not rows or not names:
        return [{} for _ in rows]
    if any(isinstance(getattr(row, name), Expression) for row in rows for name in names):
        return await _update_computing(model, rows, names, db)
    stored = db_values(rows, names)
    await _update_alike(db.executor_class(model=model, db=db).get_update_sql(names, {}), rows, stored, db)
    return stored


async def _update_computing(
    model: type[Model], rows: Sequence[Any], names: Sequence[str], db: BaseDBAsyncClient
) -> list[dict[str, Any]]:
    """Rows with the same expressions share a statement."""
    executor = db.executor_class(model=model, db=db)
    computed = [
        {name: value for name in names if isinstance(value := getattr(row, name), Expression)} for row in rows
    ]
    alike: dict[str, list[int]] = {}
    for number, expressions in enumerate(computed):
        alike.setdefault(executor.get_update_sql(names, expressions), []).append(number)
    stored: list[dict[str, Any]] = [{}] * len(rows)
    for sql, numbers in alike.items():
        expressions, some = computed[numbers[0]], [rows[number] for number in numbers]
        given = db_values(some, [name for name in names if name not in expressions])
        await _update_alike(sql, some, given, db)
        for number, values in zip(numbers, given, strict=True):
            stored[number] = {**values, **computed[number]}
    return stored


async def _update_alike(
    sql: str, rows: Sequence[Any], stored: Sequence[dict[str, Any]], db: BaseDBAsyncClient
) -> None:
    key = rows[0]._meta.pk
    await db.execute_many(
        sql,
        [[*values.values(), key.to_db_value(row.pk, row)] for row, values in zip(rows, stored, strict=True)],
    )


async def insert_rows(model: type[Model], rows: Sequence[dict[str, Any]], db: BaseDBAsyncClient) -> None:
    """Insert rows that are complete as they come: no instance is built, no rule is run."""
    if not rows:
        return
    meta = model._meta
    names = list(rows[0])
    fields = [meta.fields_map[name] for name in names]
    columns = ", ".join(f'"{meta.fields_db_projection[name]}"' for name in names)
    places = placeholders(db, len(names))
    await db.execute_many(
        f'INSERT INTO "{meta.db_table}" ({columns}) VALUES ({places})',
        [
            [field.to_db_value(row[name], model) for name, field in zip(names, fields, strict=True)]
            for row in rows
        ],
    )
