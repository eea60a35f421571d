"""What was deleted: issues filed by mistake, comments posted in the wrong place."""

from __future__ import annotations

from random import Random

from tortoise_tracker.context import acting_as
from tortoise_tracker.demo.content.work import MISPLACED, MISTAKES
from tortoise_tracker.demo.dice import some
from tortoise_tracker.demo.world import ProjectWorld, signed
from tortoise_tracker.enums import StateGroup
from tortoise_tracker.models import Issue, IssueComment

_MOST_ISSUES, _MOST_COMMENTS = 2, 3


async def fill_bin(world: ProjectWorld, rng: Random) -> None:
    """Write a few issues and comments, and delete them again.

    They come on top of the issues that were asked for. The deletions are of this moment: only the
    clock can say when something is deleted.
    """
    clumsy = world.reporters.pick(rng)
    last = world.recent[-1].created if world.recent else world.story.start
    names = some(MISTAKES, 1, _MOST_ISSUES, rng)
    moments = sorted(world.story.between(last, world.story.end, rng) for _ in names)
    issues = [
        Issue(
            **signed(moment, clumsy.id, rng),
            **world.scope,
            name=name,
            state_id=world.states[StateGroup.BACKLOG][0].id,
        )
        for name, moment in zip(names, moments, strict=True)
    ]
    with acting_as(clumsy.id):
        await Issue.bulk_create(issues)
        await Issue.objects.filter(id__in=[issue.id for issue in issues]).delete()
    for issue in some(world.recent, 1, _MOST_COMMENTS, rng):
        speaker = world.workers.pick(rng)
        moment = world.story.between(issue.created, issue.finished or world.story.end, rng)
        with acting_as(speaker.id):
            comment = await IssueComment.create(
                **signed(moment, speaker.id, rng),
                **world.scope,
                issue_id=issue.id,
                actor_id=speaker.id,
                comment_html=f"<p>{rng.choice(MISPLACED)}</p>",
            )
            await comment.delete()
