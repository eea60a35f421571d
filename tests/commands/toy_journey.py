"""The way of a toy project's filled database up, down and up again, by Aerich itself."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from tortoise import connections
from tortoise.context import TortoiseContext

from tests.commands.toy_project import ToyProject, aerich_at_work, toy_orm
from tests.migrations.catalogue import Table, read_catalogue, rows_of
from tests.support.in_process import run_apart


def there_and_back(project: ToyProject, url: str, other_url: str, rows: str) -> dict[str, Any]:
    """Migrate a database with rows up, down and up again, and say what it was like at each station.

    Args:
        project: With two migrations.
        url: A database without tables.
        other_url: Another one, which gets its tables from today's models, without migrations.
        rows: SQL that fills the tables of the first migration.
    """
    first = project.migrations[0]
    with tempfile.TemporaryDirectory() as folder, project.entered():
        only_first = Path(folder, "toy")
        only_first.mkdir()
        (only_first / first.name).write_text(first.read_text())
        stations = run_apart(_travel, url, other_url, rows, folder)
    told: dict[str, Any] = json.loads(json.dumps(stations, default=_plain))
    return told


async def _travel(url: str, other_url: str, rows: str, only_first: str) -> dict[str, Any]:
    stations: dict[str, Any] = {}
    async with aerich_at_work(toy_orm(url), "toy", only_first) as command:
        await command.upgrade()
        await connections.get("default").execute_script(rows)
        stations["before"] = await _look()
    async with aerich_at_work(toy_orm(url), "toy", "migrations") as command:
        await command.upgrade()
        stations["after"] = await _look()
        await command.downgrade(version=-1, delete=False)
        stations["back"] = await _look()
        await command.upgrade()
        stations["again"] = await _look()
    async with TortoiseContext() as context:
        await context.init(config=toy_orm(other_url))
        await context.generate_schemas()
        stations["models"] = await _look()
    return stations


async def _look() -> dict[str, Any]:
    client = connections.get("default")
    return {"catalogue": await read_catalogue(client), "rows": await rows_of(client)}


def _plain(value: object) -> object:
    if isinstance(value, Table):
        return {name: getattr(value, name) for name in Table.__dataclass_fields__}
    return sorted(value) if isinstance(value, set) else str(value)
