"""A second process of an application: it reads and changes roles when it is told to.

``python -m tests.support.cache_worker`` answers each line of JSON on its standard input by one on its
standard output, over the database and the cache of its environment.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final
from uuid import UUID

import anyio
from anyio import to_thread

from tests.support.processes import REPOSITORY, environment
from tortoise_tracker import connect
from tortoise_tracker.models import Project, ProjectMember
from tortoise_tracker.services import membership

#: Seconds that an answer may take.
_PATIENCE: Final = 60


class Worker:
    """The process, as the test sees it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    async def role_of(self, user: Any, project: Any) -> int | None:
        """What it takes the role of a user in a project for."""
        role: int | None = await self._order("role_of", user=str(user), project=str(project))
        return role

    async def set_role(self, member: Any, role: int) -> None:
        """Let it write a role, and answer after the commit."""
        await self._order("set_role", member=str(member), role=role)

    async def _order(self, name: str, **arguments: Any) -> Any:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps({"name": name, **arguments}) + "\n")
        stdin.flush()
        with anyio.fail_after(_PATIENCE):
            line = await to_thread.run_sync(stdout.readline, abandon_on_cancel=True)
        return json.loads(line)["answer"]


@contextmanager
def cache_worker(database_url: str) -> Iterator[Worker]:
    """Another process on the same database, gone at the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.cache_worker"],
        cwd=REPOSITORY,
        env=environment(database_url),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    # The context manager closes its standard input, which is its sign to end, and waits.
    with process:
        try:
            yield Worker(process)
        except BaseException:
            process.kill()
            raise


async def _role_of(user: str, project: str) -> int | None:
    return await membership.role_of(UUID(user), await Project.get(pk=project))


async def _set_role(member: str, role: int) -> None:
    await ProjectMember.filter(pk=member).update(role=role)


_ORDERS: Final[dict[str, Any]] = {"role_of": _role_of, "set_role": _set_role}


async def main() -> None:
    """Do what is ordered until standard input ends."""
    async with connect(models=["tests.support.models"]):
        while line := await to_thread.run_sync(sys.stdin.readline):
            order = json.loads(line)
            answer = await _ORDERS[order.pop("name")](**order)
            sys.stdout.write(json.dumps({"answer": answer}) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    anyio.run(main)
