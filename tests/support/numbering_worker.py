"""Creates issues as fast as it can, in a process of its own; several of them compete for numbers.

    python -m tests.support.numbering_worker create 100 PROJECT [PROJECT …]
    python -m tests.support.numbering_worker hang 5 PROJECT

It says ``ready`` when it is connected, begins when it is told to, and prints the numbers it got.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys

from tortoise.transactions import in_transaction

from tortoise_tracker import connect
from tortoise_tracker.models import Issue

#: How many issues are created at once, over and over; None for one by itself.
_PORTIONS = (None, 3, None, 1, 8, None, None, 5)


async def create(count: int, projects: list[str]) -> list[tuple[str, int]]:
    """Create that many issues by turns, one by one and in bulk, in all projects by turns or together."""
    issues: list[Issue] = []
    places = itertools.cycle(projects)
    for portion in itertools.cycle(_PORTIONS):
        if len(issues) == count:
            return [(str(issue.project_id), issue.sequence_id) for issue in issues]
        if portion is None:
            issues.append(await Issue.create(project_id=next(places), name="One"))
        else:
            batch = [
                Issue(project_id=next(places), name="Many") for _ in range(min(portion, count - len(issues)))
            ]
            await Issue.bulk_create(batch)
            issues += batch
    raise AssertionError(count)


async def hang(count: int, projects: list[str]) -> None:
    """Create that many issues in a transaction which never ends."""
    async with in_transaction():
        for _ in range(count):
            await Issue.create(project_id=projects[0], name="Never")
        _say("hanging")
        await asyncio.sleep(600)


async def main(task: str, count: int, projects: list[str]) -> None:
    """Connect, wait for the word, and do the task."""
    async with connect():
        # The connection is opened before the others are under way.
        await Issue.all().count()
        _say("ready")
        sys.stdin.readline()
        if task == "hang":
            await hang(count, projects)
        _say(json.dumps(await create(count, projects)))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
