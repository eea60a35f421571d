"""A process that migrates a toy project's filled database up, down and up again.

``python -m tests.scripts.toy_journey URL OTHER_URL`` in the project's folder; on stdin the SQL that fills the
tables of the first migration, on stdout what the database was like at each station. All by Aerich itself.
``OTHER_URL`` gets its tables from today's models, without migrations.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import aerich
import anyio
from toy_settings import TORTOISE_ORM
from tortoise import connections
from tortoise.context import TortoiseContext

from tests.migrations.catalogue import Table, read_catalogue, rows_of
from tortoise_tracker.config import tortoise_orm_config


async def main(url: str, other_url: str, rows: str) -> dict[str, Any]:
    """Return what was at each station."""
    stations: dict[str, Any] = {}
    first, *_ = sorted(Path("migrations/toy").glob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        only_first = Path(folder, "toy")
        only_first.mkdir()
        (only_first / first.name).write_text(first.read_text())
        async with TortoiseContext(), aerich.Command(_config(url), "toy", folder) as command:
            await command.init()
            await command.upgrade()
            await connections.get("default").execute_script(rows)
            stations["before"] = await _look()
    async with TortoiseContext(), aerich.Command(_config(url), "toy", "migrations") as command:
        await command.init()
        await command.upgrade()
        stations["after"] = await _look()
        await command.downgrade(version=-1, delete=False)
        stations["back"] = await _look()
        await command.upgrade()
        stations["again"] = await _look()
    async with TortoiseContext() as context:
        await context.init(config=_config(other_url))
        await context.generate_schemas()
        stations["models"] = await _look()
    return stations


def _config(url: str) -> dict[str, Any]:
    return {**TORTOISE_ORM, "connections": tortoise_orm_config(url)["connections"]}


async def _look() -> dict[str, Any]:
    client = connections.get("default")
    return {"catalogue": await read_catalogue(client), "rows": await rows_of(client)}


def _plain(value: object) -> object:
    if isinstance(value, Table):
        return {name: getattr(value, name) for name in Table.__dataclass_fields__}
    return sorted(value) if isinstance(value, set) else str(value)


if __name__ == "__main__":
    print(json.dumps(anyio.run(main, *sys.argv[1:], sys.stdin.read()), default=_plain))
