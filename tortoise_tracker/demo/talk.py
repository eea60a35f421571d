"""The comments under an issue: a conversation of people who know each other."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from random import Random
from uuid import UUID

from tortoise_tracker.demo.content.threads import Part, pick_script, speak
from tortoise_tracker.demo.dice import uuid_at
from tortoise_tracker.demo.sketch import IssueSketch
from tortoise_tracker.demo.world import Member, ProjectWorld, signed
from tortoise_tracker.enums import CommentAccess, StateGroup
from tortoise_tracker.models import IssueComment

#: How many issues have no comment at all, by where they stand.
_SILENT = {StateGroup.DONE: 0.55, StateGroup.IN_PROGRESS: 0.4}
_MOSTLY_SILENT = 0.7

#: How many members are tried to find one who has not spoken yet.
_TRIES = 5

_EDITED = 0.06
_EXTERNAL = 0.1


def talk(sketch: IssueSketch, issue: UUID, world: ProjectWorld, rng: Random) -> Iterator[IssueComment]:
    """The comments of an issue, in order of time; answers carry the key of what they answer.

    Args:
        sketch: The issue.
        issue: Its key.
        world: Its project.
        rng: Decides whether there are any.
    """
    # A conversation takes two.
    if sketch.is_draft or sketch.doer == sketch.reporter:
        return
    if rng.random() < _SILENT.get(sketch.group, _MOSTLY_SILENT):
        return
    script = pick_script(sketch.topic, rng)
    turns = [*script.turns[: rng.randint(0, len(script.turns))]]
    if sketch.group is StateGroup.DONE:
        turns += script.closing[: rng.randint(0, len(script.closing))]
    if not turns:
        return
    parts = _parts(sketch, world, rng)
    if parts is None:
        return
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


def _parts(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> dict[Part, Member] | None:
    """Who speaks, asking and answering apart; None where there are too few people."""
    doer, reporter = sketch.doer, sketch.reporter
    lead = world.lead
    if lead == doer:
        lead = _other(world, (doer, reporter), rng) or reporter
    peer = _other(world, (doer, reporter, lead), rng)
    if peer is None:
        if lead == reporter:
            return None
        peer = reporter
    return {Part.REPORTER: reporter, Part.ASSIGNEE: doer, Part.PEER: peer, Part.LEAD: lead}


def _other(world: ProjectWorld, taken: tuple[Member, ...], rng: Random) -> Member | None:
    """A member who is not taken, if one is found."""
    candidates = (world.workers.pick(rng) for _ in range(_TRIES))
    return next((member for member in candidates if member not in taken), None)


def _moments(sketch: IssueSketch, count: int, world: ProjectWorld, rng: Random) -> list[datetime.datetime]:
    """When each comment was made: while the issue was open, in order."""
    until = sketch.until(world.story.end)
    return sorted(world.story.between(sketch.created, until, rng) for _ in range(count))
