"""Runs a coroutine function with the application's database open, and its tables empty."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

import anyio

from tests.kit.acme.models import User
from tortoise_tracker.kit import connect
from tortoise_tracker.kit.registry import all_models

Journey = Callable[[User], Awaitable[None]]

MODELS = f"{__package__}.models"


def run(url: str, journey: Journey) -> None:
    """Run a journey with a user at hand; what it leaves is removed before the next."""

    async def opened() -> None:
        async with connect(url, apps={"acme": [MODELS]}, create_tables=True) as context:
            db = context.db()
            tables = [f'"{model._meta.db_table}"' for model in all_models()]
            if db.capabilities.dialect == "postgres":
                await db.execute_script(f"TRUNCATE {', '.join(tables)} CASCADE")
            else:
                statements = "; ".join(f"DELETE FROM {table}" for table in tables)
                await db.execute_script(f"PRAGMA foreign_keys = OFF; {statements}; PRAGMA foreign_keys = ON")
            with anyio.fail_after(60):
                await journey(await User.create(email="Ada@Example.com "))

    run_apart(opened)


def run_apart(function: Callable[[], Awaitable[None]]) -> None:
    """Run it in a loop of its own, in a thread of its own: a suite may have a loop that waits in this one."""
    with ThreadPoolExecutor(max_workers=1) as executor:
        executor.submit(anyio.run, function).result()
