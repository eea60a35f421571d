"""Deletes, restores, purges and creates in processes of its own, which may be killed at any statement.

    python -m tests.support.deletion_worker

Reads orders, a line of JSON each, from ``tests.support.crew``. The modules are imported once: each task runs
in a child, which connects, waits until all others of its order have, and says how it ended.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import sys
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from tortoise_tracker import connect, models
from tortoise_tracker.exceptions import ParentDeleted, RestoreBlocked, TrackerError
from tortoise_tracker.kit.soft_delete.purging import purge
from tortoise_tracker.models import Deletion, Issue, IssueComment, IssueLabel, Label

#: How many rows a creator writes at once.
_PORTION = 5

#: How many statements a process runs at most while it is being killed.
_LEEWAY = 3

Task = Callable[..., Awaitable[Any]]


async def delete(model: str, key: str) -> int:
    """Delete a row softly; how many rows that hid."""
    row = await getattr(models, model).all_objects.get(pk=key)
    deletion: Deletion = await row.delete()
    return deletion.total


async def delete_many(model: str, project: str) -> int:
    """Delete all rows that a project has of a model."""
    deletion: Deletion = await getattr(models, model).objects.filter(project_id=project).delete()
    return deletion.total


async def restore(deletion: str) -> bool:
    """Undo a deletion, unless it is being removed; whether it could."""
    found = await Deletion.get_or_none(pk=deletion)
    if found is None:
        return False
    try:
        await found.restore()
    except RestoreBlocked:
        return False
    return True


async def remove(deletion: str, batch: int) -> int:
    """Remove a deletion for good; how many rows that were."""
    return sum([portion.rows async for portion in purge(await Deletion.get(pk=deletion), batch)])


async def delete_and_restore(model: str, key: str, times: int) -> list[str]:
    """Do both by turns; the errors of ours that it met."""
    met = []
    row = await getattr(models, model).all_objects.get(pk=key)
    for _ in range(times):
        for action in (row.delete, row.restore):
            try:
                await action()
            except TrackerError as error:
                met.append(type(error).__name__)
    return met


async def delete_under_creators(model: str, key: str, workspace: str, times: int) -> None:
    """Delete and restore a row, each time as soon as somebody has created something; deleted at the end."""
    row = await getattr(models, model).all_objects.get(pk=key)
    for turn in range(times):
        if turn:
            await row.restore()
        before = await _created_in(workspace)
        while before == await _created_in(workspace):  # noqa: ASYNC110 - it happens in another process
            await asyncio.sleep(0.005)
        await row.delete()


async def _created_in(workspace: str) -> int:
    return sum(
        [
            await model.all_objects.filter(workspace_id=workspace).count()
            for model in (Issue, IssueComment, Label, IssueLabel)
        ]
    )


async def put_label(issue: str, label: str) -> None:
    """Put a label on an issue."""
    await (await Issue.get(pk=issue)).labels.add(await Label.get(pk=label))


async def create(what: str, project: str, issue: str, times: int) -> int:
    """Create rows under an issue or its project until that has been deleted so often.

    Returns:
        How often it could not.
    """
    refused = 0
    while True:
        try:
            await _CREATIONS[what](project, issue)
        except ParentDeleted:
            refused += 1
            if times == await Deletion.all().count():
                return refused


async def _issues(project: str, _: str) -> None:
    await Issue.create(project_id=project, name="One")
    await Issue.bulk_create([Issue(project_id=project, name="Many") for _ in range(_PORTION)])


async def _chain(project: str, issue: str) -> None:
    """Each under the one before, and a comment on the last."""
    for _ in range(_PORTION):
        issue = str((await Issue.create(project_id=project, parent_id=issue, name="Below")).id)
    await IssueComment.create(issue_id=issue)


async def _comments(_: str, issue: str) -> None:
    first = await IssueComment.create(issue_id=issue)
    await IssueComment.bulk_create(
        [IssueComment(issue_id=issue, parent_id=first.id) for _ in range(_PORTION)]
    )


async def _labels(project: str, issue: str) -> None:
    labels = [Label(project_id=project, name=f"{os.getpid()} {os.urandom(8).hex()}") for _ in range(_PORTION)]
    await Label.bulk_create(labels)
    await IssueLabel.create(issue_id=issue, label_id=labels[0].id)
    await (await Issue.all_objects.get(id=issue)).labels.add(*labels)


_CREATIONS: dict[str, Task] = {"issues": _issues, "chain": _chain, "comments": _comments, "labels": _labels}

_TASKS: dict[str, Task] = {
    task.__name__: task
    for task in (
        *(delete, delete_many, restore, remove, put_label),
        *(delete_and_restore, delete_under_creators, create),
    )
}


class _Teller(logging.Handler):
    """Says when a certain statement is about to be run, and waits there, or a little later."""

    def __init__(self, at: int, *, waits: bool) -> None:
        super().__init__()
        self._left = at
        self._last = 0 if waits else -_LEEWAY

    def emit(self, record: logging.LogRecord) -> None:  # noqa: ARG002 - each record is a statement
        self._left -= 1
        if self._left == 0:
            say(kill=os.getpid())
        if self._left == self._last:
            os.kill(os.getpid(), signal.SIGSTOP)


async def work(order: dict[str, Any], number: int, ready: int, gate: int) -> None:
    """Do one task of an order."""
    name, *arguments = order["tasks"][number]
    async with connect(order["url"], models=order["models"]):
        await Deletion.all().count()
        os.write(ready, b".")
        # Ends when the parent opens the gate.
        os.read(gate, 1)
        if order["at"]:
            logger = logging.getLogger("tortoise.db_client")
            logger.addHandler(_Teller(order["at"], waits=order["waits"]))
            logger.setLevel(logging.DEBUG)
        say(ended=number, value=await _TASKS[name](*arguments), error=None)


def do(order: dict[str, Any]) -> None:
    """Run the tasks of an order side by side, and wait until all are over."""
    (gate, opened), (ready, readied) = os.pipe(), os.pipe()
    children = []
    for number in range(len(order["tasks"])):
        child = os.fork()
        if child:
            children.append(child)
            continue
        os.close(opened)
        code = 1
        try:
            asyncio.run(work(order, number, readied, gate))
            code = 0
        except BaseException:  # noqa: BLE001 - the child must not go on as its parent
            say(ended=number, value=None, error=traceback.format_exc()[-2000:])
        finally:
            os._exit(code)
    os.close(readied)
    for _ in children:
        os.read(ready, 1)
    os.close(opened)
    for _ in range(len(children)):
        child, status = os.wait()
        children.remove(child)
        if status:
            # The others may be waiting for what it did not do.
            for other in children:
                os.kill(other, signal.SIGKILL)
    os.close(gate)
    os.close(ready)
    say(over=True)


def say(**what: Any) -> None:
    """Print a line; whole, whoever else is printing."""
    os.write(1, f"{json.dumps(what)}\n".encode())


if __name__ == "__main__":
    while line := sys.stdin.readline():
        do(json.loads(line))
