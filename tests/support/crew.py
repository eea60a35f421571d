"""Processes that work on a database at the same time, and one that is killed at a chosen statement."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Final

import anyio
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from tests.support.processes import REPOSITORY, environment

#: Seconds that an order may take.
_PATIENCE: Final = 60


#: Whether somebody waits for the transaction that asks to end.
_WAITING = """
SELECT 1 FROM pg_locks ours JOIN pg_locks others USING (transactionid)
WHERE ours.pid = pg_backend_pid() AND ours.granted AND NOT others.granted
"""


@dataclass(frozen=True)
class Ended:
    """How a task ended: what it returned, or the traceback of its error."""

    value: Any
    error: str | None


class Crew:
    """Gives tasks of ``tests.support.deletion_worker`` to processes of their own."""

    def __init__(self, process: subprocess.Popen[str], url: str) -> None:
        self._process = process
        self._url = url

    def run(self, *tasks: tuple[Any, ...]) -> list[Ended]:
        """Let all begin at the same moment, and return how each ended; an error of one ends all."""
        ended = {
            said["ended"]: Ended(said["value"], said["error"])
            for said in self._order(tasks)
            if "ended" in said
        }
        return [ended.get(number, Ended(None, "it was stopped")) for number in range(len(tasks))]

    def kill(self, task: tuple[Any, ...], at: int, *, waits: bool = False) -> Ended | None:
        """Kill the process of a task at one of its statements.

        Args:
            task: What it does.
            at: The number of the statement.
            waits: Let the process wait for its end before that statement; else it goes on meanwhile, and
                is hit in the middle of this or one of the next, or has ended before.

        Returns:
            How it ended, if it had done so before the signal came; None for one that was killed.
        """
        ended = None
        for said in self._order((task,), at=at, waits=waits):
            if "kill" in said:
                # It may have come to its end since it said so.
                with suppress(ProcessLookupError):
                    os.kill(said["kill"], signal.SIGKILL)
            elif "ended" in said:
                ended = Ended(said["value"], said["error"])
        return ended

    def _order(
        self, tasks: tuple[tuple[Any, ...], ...], *, at: int = 0, waits: bool = False
    ) -> Iterator[dict[str, Any]]:
        order = {
            "tasks": tasks,
            "url": self._url,
            "models": ["tests.support.models"],
            "at": at,
            "waits": waits,
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{json.dumps(order, default=str)}\n")
        self._process.stdin.flush()
        watchdog = threading.Timer(_PATIENCE, os.killpg, (self._process.pid, signal.SIGKILL))
        watchdog.start()
        try:
            while line := self._process.stdout.readline():
                said = json.loads(line)
                if "over" in said:
                    return
                yield said
        finally:
            watchdog.cancel()
        msg = f"the crew has gone, at the latest after {_PATIENCE} seconds: {tasks}"
        raise AssertionError(msg)


@contextmanager
def crew(url: str) -> Iterator[Crew]:
    """A crew for one database, all of it gone at the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.deletion_worker"],
        cwd=REPOSITORY,
        env=environment(url),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        try:
            yield Crew(process, url)
        finally:
            os.killpg(process.pid, signal.SIGKILL)


@asynccontextmanager
async def while_waiting(workers: Crew, *task: Any) -> AsyncIterator[tuple[BaseDBAsyncClient, list[Ended]]]:
    """A transaction that ends as soon as the process of a task, begun after the body, waits for it.

    On PostgreSQL alone: SQLite does not tell who waits.
    """
    ended: list[Ended] = []

    async def work() -> None:
        ended.extend(await anyio.to_thread.run_sync(workers.run, task))

    async with anyio.create_task_group() as group, in_transaction() as transaction:
        yield transaction, ended
        group.start_soon(work)
        with anyio.fail_after(_PATIENCE / 2):
            while not await transaction.execute_query_dict(_WAITING):
                if ended:
                    msg = f"it did not wait: {ended}"
                    raise AssertionError(msg)
                await anyio.sleep(0.01)
