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
from tortoise import connections
from tortoise.context import TortoiseContext

from scripts._support.project import other_project
from tests.migrations.catalogue import Table, read_catalogue, rows_of
from tortoise_tracker.config import tortoise_orm_config

_LOCATION = Path("migrations")
_CONFIG = other_project("toy_settings.TORTOISE_ORM", "toy", _LOCATION).config


def main(url: str, other_url: str, rows: str) -> dict[str, Any]:
    """Return what was at each station."""
    first, *_ = sorted((_LOCATION / "toy").glob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        only_first = Path(folder, "toy")
        only_first.mkdir()
        (only_first / first.name).write_text(first.read_text())
        return anyio.run(_travel, url, other_url, rows, folder)


async def _travel(url: str, other_url: str, rows: str, only_first: str) -> dict[str, Any]:
    stations: dict[str, Any] = {}
    async with TortoiseContext(), aerich.Command(_config(url), "toy", only_first) as command:
        await command.init()
        await command.upgrade()
        await connections.get("default").execute_script(rows)
        stations["before"] = await _look()
    async with TortoiseContext(), aerich.Command(_config(url), "toy", str(_LOCATION)) as command:
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
    return {**_CONFIG, "connections": tortoise_orm_config(url)["connections"]}


async def _look() -> dict[str, Any]:
    client = connections.get("default")
    return {"catalogue": await read_catalogue(client), "rows": await rows_of(client)}


def _plain(value: object) -> object:
    if isinstance(value, Table):
        return {name: getattr(value, name) for name in Table.__dataclass_fields__}
    return sorted(value) if isinstance(value, set) else str(value)


if __name__ == "__main__":
    _, a_url, another_url = sys.argv
    json.dump(main(a_url, another_url, sys.stdin.read()), sys.stdout, default=_plain)
