"""The comments under an issue: a conversation of people who know each other."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from random import Random
from uuid import UUID

from tortoise_tracker.enums import CommentAccess, StateGroup
from tortoise_tracker.factories.content.threads import Part, pick_script, speak
from tortoise_tracker.factories.seeding.dice import uuid_at
from tortoise_tracker.factories.seeding.sketch import IssueSketch
from tortoise_tracker.factories.seeding.world import ProjectWorld, signed
from tortoise_tracker.models import IssueComment

#: How many issues have no comment at all, by where they stand.
_SILENT = {StateGroup.DONE: 0.62, StateGroup.IN_PROGRESS: 0.5, StateGroup.TRIAGE: 0.9}
_MOSTLY_SILENT = 0.8

_EDITED = 0.06
_EXTERNAL = 0.1


def talk(sketch: IssueSketch, issue: UUID, world: ProjectWorld, rng: Random) -> Iterator[IssueComment]:
    """The comments of an issue, in order of time; answers carry the key of what they answer.

    Args:
        sketch: The issue.
        issue: Its key.
        world: Its project.
        rng: Decides whether anybody says anything.
    """
    if sketch.is_draft or rng.random() < _SILENT.get(sketch.group, _MOSTLY_SILENT):
        return
    script = pick_script(sketch.topic, rng)
    turns = [*script.turns[: rng.randint(0, len(script.turns))]]
    if sketch.group is StateGroup.DONE:
        turns += script.closing[: rng.randint(0, len(script.closing))]
    if not turns:
        return
    parts = {
        Part.REPORTER: sketch.reporter,
        Part.ASSIGNEE: sketch.doer,
        Part.PEER: world.workers.pick(rng),
        Part.LEAD: world.lead,
    }
    names = {part.value: member.first_name for part, member in parts.items()}
    root: UUID | None = None
    wording = 0
    for turn, moment in zip(turns, _moments(sketch, len(turns), world, rng), strict=True):
        if not turn.answers or root is None:
            wording = rng.randrange(12)
            root = None
        speaker = parts[turn.part]
        comment = IssueComment(
            **signed(moment, speaker.id, rng),
            **world.scope,
            issue_id=issue,
            actor_id=speaker.id,
            parent_id=root,
            description_id=uuid_at(moment, rng),
            comment_html=speak(turn, wording, sketch.topic, names),
            access=CommentAccess.EXTERNAL if rng.random() < _EXTERNAL else CommentAccess.INTERNAL,
        )
        if rng.random() < _EDITED:
            comment.edited_at = comment.updated_at = world.story.after(moment, 0.5, rng)
        root = root or comment.id
        yield comment


def _moments(sketch: IssueSketch, count: int, world: ProjectWorld, rng: Random) -> list[datetime.datetime]:
    """When each comment was made: while the issue was open, in order."""
    until = sketch.until(world.story.end)
    return sorted(world.story.between(sketch.created, until, rng) for _ in range(count))
