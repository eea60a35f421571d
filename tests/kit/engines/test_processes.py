"""Several processes on one database."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from tests.support.models import Counter
from tests.support.processes import REPOSITORY, environment

#: Reads a number and writes the next one, in transactions of its own, once it is told to begin.
PROGRAM = """
import asyncio, sys
from tortoise.transactions import in_transaction
from tests.support.models import Counter
from tortoise_tracker import connect

async def main():
    async with connect(models=["tests.support.models"]):
        print("ready", flush=True)
        sys.stdin.readline()
        for _ in range(int(sys.argv[1])):
            async with in_transaction():
                counter = await Counter.select_for_update().get(id=1)
                counter.count += 1
                await counter.save()

asyncio.run(main())
"""


@contextmanager
def counting(database_url: str, times: int) -> Iterator[subprocess.Popen[str]]:
    """A process that is ready to count, and is gone at the end."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(times)],
        cwd=REPOSITORY,
        env=environment(database_url),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            assert "ready\n" == process.stdout.readline()
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("processes", [2])
async def test_processes_that_read_and_then_write_do_not_fail(database_url: str, processes: int) -> None:
    """None is told that the database is locked, and none overwrites what another one wrote."""
    await Counter.create(id=1)
    times = 50

    with ExitStack() as stack:
        running = [stack.enter_context(counting(database_url, times)) for _ in range(processes)]
        for process in running:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        errors = [process.communicate(timeout=120)[1] for process in running]

    assert [""] * processes == errors
    assert processes * times == (await Counter.get(id=1)).count
