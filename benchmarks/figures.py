"""What ``benchmarks.tracking`` measures: each figure is taken of one model, with rows of one kind."""

from __future__ import annotations

import datetime
import gc
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

ROWS: Final = 10_000
#: Rows created or saved one after the other in a turn; few, as what else the machine does comes and goes.
SINGLES: Final = 50
#: What both are given as ``batch_size``: about the most that PostgreSQL's limit of parameters lets Tortoise
#: update at once, and what Tortoise is fastest with.
LARGEST_BATCH: Final = 5_000
BEST_BATCH: Final = 100


class Figure(StrEnum):
    """What is measured."""

    LOAD = "load"
    CREATE = "create"
    BULK_CREATE = "bulk-create"
    SAVE = "save"
    BULK_UPDATE = "bulk-update"
    BATCHES = "bulk-update-batches"
    MEMORY = "memory"


@dataclass(frozen=True)
class Side:
    """One of the two models, and what its application does by hand."""

    model: type[Any]
    #: Columns that it has to fill on creation, and on each later write.
    on_create: Mapping[str, Any] = field(default_factory=dict)
    on_update: Mapping[str, Any] = field(default_factory=dict)

    def new(self, count: int) -> list[dict[str, Any]]:
        """The columns of so many rows."""
        return [{**_columns(number), **self.on_create} for number in range(count)]

    async def load(self, count: int) -> list[Any]:
        """Some of the rows, the last one first."""
        rows: list[Any] = await self.model.all().limit(count)
        assert len(rows) == count, f"{self.model.__name__} has {len(rows)} rows, not {count}"
        return rows


@dataclass(frozen=True)
class Measurement:
    """How a figure is taken, and what the ratio may be."""

    what: str
    #: None where it is only good to know.
    limit: float | None
    rounds: int
    #: Takes it of one side.
    take: Callable[[Side], Awaitable[float]]
    #: How many rows the tables have when it begins; None for as many as there are.
    rows: int | None = ROWS
    unit: str = "ms"


def _columns(number: int) -> dict[str, Any]:
    """A row as an application would have it: some text, some JSON, most columns filled."""
    moment = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC) + datetime.timedelta(minutes=number)
    text = f"The importer stops at line {number} of a file that another program has written. " * 5
    return {
        "name": f"Task {number}",
        "slug": f"task-{number}",
        "description_html": f"<p>{text}</p>",
        "description_stripped": text,
        "priority": ("none", "low", "high")[number % 3],
        "external_source": "elsewhere",
        "external_id": str(number),
        "sequence": number,
        "point": number % 13,
        "level": number % 5,
        "size": number * 1_000_000,
        "progress": number / ROWS,
        "is_pinned": number % 10 == 0,
        "description_json": {"type": "doc", "content": [{"type": "text", "text": text}], "version": number},
        "logo_props": {"in_use": "icon", "icon": {"name": "star", "color": "#ff0000"}},
        "tags": ["import", "files", f"tag-{number % 20}"],
        "start_date": moment.date(),
        "target_date": moment.date() + datetime.timedelta(days=14),
        "completed_at": moment,
        "state_id": UUID(int=number % 6),
        "team_id": UUID(int=number % 9),
        "parent_id": UUID(int=number),
    }


async def _take_load(side: Side) -> float:
    began = time.perf_counter()
    rows = await side.model.all()
    seconds = time.perf_counter() - began
    assert len(rows) == ROWS
    return seconds


async def _take_create(side: Side) -> float:
    given = side.new(SINGLES)
    began = time.perf_counter()
    for columns in given:
        await side.model.create(**columns)
    return time.perf_counter() - began


async def _take_bulk_create(side: Side) -> float:
    rows = [side.model(**columns) for columns in side.new(ROWS)]
    began = time.perf_counter()
    await side.model.bulk_create(rows)
    return time.perf_counter() - began


async def _take_save(side: Side) -> float:
    rows = await side.load(SINGLES)
    began = time.perf_counter()
    for row in rows:
        row.sequence += 1
        for column, value in side.on_update.items():
            setattr(row, column, value)
        await row.save()
    return time.perf_counter() - began


async def _take_bulk_update(side: Side) -> float:
    return await _bulk_update(side, LARGEST_BATCH)


async def _take_batches(side: Side) -> float:
    return await _bulk_update(side, BEST_BATCH)


async def _bulk_update(side: Side, batch: int) -> float:
    """Two columns; the clock and the user, which ours writes as well, are a present to the other side."""
    rows = await side.load(ROWS)
    for row in rows:
        row.sequence += 1
        row.name = f"Task {row.sequence}"
    began = time.perf_counter()
    await side.model.bulk_update(rows, ["name", "sequence"], batch_size=batch)
    return time.perf_counter() - began


async def _take_memory(side: Side) -> float:
    """Bytes per row."""
    await side.load(1)
    tracemalloc.start()
    try:
        rows = await side.load(ROWS)
        gc.collect()
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return taken / len(rows)


MEASUREMENTS: Final = {
    Figure.LOAD: Measurement(f"load {ROWS:,}", 1.08, 15, _take_load),
    Figure.CREATE: Measurement(f"create {SINGLES}, one by one", 1.15, 60, _take_create, rows=None),
    Figure.BULK_CREATE: Measurement(f"bulk_create {ROWS:,}", 1.10, 7, _take_bulk_create, rows=0),
    Figure.SAVE: Measurement(f"save {SINGLES}, one field each", 1.0, 60, _take_save),
    Figure.BULK_UPDATE: Measurement(f"bulk_update {ROWS:,}, two fields", 0.5, 5, _take_bulk_update),
    Figure.BATCHES: Measurement(f"the same in batches of {BEST_BATCH}", None, 5, _take_batches),
    Figure.MEMORY: Measurement("memory of a loaded row", 1.5, 1, _take_memory, unit="bytes"),
}
