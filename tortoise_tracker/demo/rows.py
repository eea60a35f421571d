"""The rows around issues, by table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any
from uuid import UUID

from tortoise.models import Model

from tortoise_tracker.demo.content.work import make_file, make_link
from tortoise_tracker.demo.history import (
    activities,
    earlier_descriptions,
    earlier_versions,
)
from tortoise_tracker.demo.sketch import IssueSketch
from tortoise_tracker.demo.talk import talk
from tortoise_tracker.demo.world import ProjectWorld, signed
from tortoise_tracker.models import (
    CycleIssue,
    Description,
    Issue,
    IssueActivity,
    IssueAssignee,
    IssueAttachment,
    IssueComment,
    IssueDescriptionVersion,
    IssueLabel,
    IssueLink,
    IssueRelation,
    IssueSubscriber,
    IssueVersion,
    ModuleIssue,
)

#: The tables around issues, in order of writing: versions refer to activities.
_ORDER: tuple[type[Model], ...] = (
    IssueAssignee,
    IssueLabel,
    IssueSubscriber,
    IssueLink,
    IssueRelation,
    IssueAttachment,
    IssueComment,
    IssueActivity,
    IssueVersion,
    IssueDescriptionVersion,
    CycleIssue,
    ModuleIssue,
)

_IS_FOLLOWED = 0.15
_HAS_LINK = 0.16
_HAS_FILE = 0.1


class Rows:
    """The rows around a batch of issues, by table."""

    def __init__(self) -> None:
        self._tables: dict[type[Model], list[Any]] = {model: [] for model in _ORDER}

    def in_order(self) -> Iterator[tuple[type[Model], Sequence[Any]]]:
        """Tables and their rows, those first that others refer to."""
        for model, rows in self._tables.items():
            if model is IssueComment:
                yield Description, [_text_of(comment) for comment in rows]
                # What is answered has to be there before the answers.
                yield model, [comment for comment in rows if comment.parent_id is None]
                yield model, [comment for comment in rows if comment.parent_id]
            else:
                yield model, rows

    def add(self, sketch: IssueSketch, issue: Issue, world: ProjectWorld, rng: Random) -> None:
        """Everything around one issue."""
        base = {**world.scope, "issue_id": issue.id}
        created, who = sketch.created, sketch.reporter.id
        begun = sketch.started or created

        def by_reporter() -> dict[str, Any]:
            return {**signed(created, who, rng), **base}

        self._tables[IssueAssignee] += [
            IssueAssignee(**signed(begun, world.lead.id, rng), **base, assignee_id=member.id)
            for member in sketch.assignees
        ]
        self._tables[IssueLabel] += [IssueLabel(**by_reporter(), label_id=label) for label in sketch.labels]
        self._tables[IssueSubscriber] += [
            IssueSubscriber(**by_reporter(), subscriber_id=key) for key in _followers(sketch, world, rng)
        ]
        if sketch.relation:
            kind, other = sketch.relation
            self._tables[IssueRelation].append(
                IssueRelation(**by_reporter(), related_issue_id=other, relation_type=kind)
            )
        self._enclose(sketch, base, world, rng)
        self._tables[IssueComment] += talk(sketch, issue.id, world, rng)
        happened = list(activities(sketch, issue, world, rng))
        self._tables[IssueActivity] += happened
        self._tables[IssueVersion] += earlier_versions(sketch, issue, happened[0], world, rng)
        self._tables[IssueDescriptionVersion] += earlier_descriptions(sketch, issue, world, rng)
        self._plan(sketch, base, world, rng)

    def _enclose(self, sketch: IssueSketch, base: dict[str, Any], world: ProjectWorld, rng: Random) -> None:
        """Links and files, added while the issue was open."""
        until = sketch.until(world.story.end)
        if rng.random() < _HAS_LINK:
            title, url = make_link(world.workspace.slug, rng)
            moment = world.story.between(sketch.created, until, rng)
            self._tables[IssueLink].append(
                IssueLink(**signed(moment, sketch.doer.id, rng), **base, title=title, url=url)
            )
        if rng.random() < _HAS_FILE:
            name, media_type, size = make_file(rng)
            moment = world.story.between(sketch.created, until, rng)
            audit = signed(moment, sketch.reporter.id, rng)
            self._tables[IssueAttachment].append(
                IssueAttachment(
                    **audit,
                    **base,
                    attributes={"name": name, "type": media_type, "size": size},
                    asset=f"{world.workspace.id}/{audit['id'].hex}-{name}",
                    size=size,
                )
            )

    def _plan(self, sketch: IssueSketch, base: dict[str, Any], world: ProjectWorld, rng: Random) -> None:
        """Its cycle and its module."""
        if sketch.cycle:
            until = sketch.until(world.story.end)
            begun = min(max(sketch.created, sketch.cycle.start), until)
            self._tables[CycleIssue].append(
                CycleIssue(**signed(begun, world.lead.id, rng), **base, cycle_id=sketch.cycle.id)
            )
            world.progress.setdefault(sketch.cycle.id, Counter())[sketch.group] += 1
        if sketch.module:
            self._tables[ModuleIssue].append(
                ModuleIssue(
                    **signed(sketch.created, world.lead.id, rng),
                    **base,
                    module_id=sketch.module.id,
                )
            )


def _text_of(comment: IssueComment) -> Description:
    """The text of a comment as a row of its own.

    A comment without one would get it by rule, under a key that the clock makes.
    """
    text = Description(
        id=comment.description_id,
        workspace_id=comment.workspace_id,
        project_id=comment.project_id,
        description_html=comment.comment_html,
    )
    for column in ("created_at", "updated_at", "created_by_id", "updated_by_id"):
        setattr(text, column, getattr(comment, column))
    return text


def _followers(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> list[UUID]:
    """Its subscribers: the one who filed it, often the one who does it, sometimes a third one."""
    found = [sketch.reporter.id]
    if sketch.assignees and rng.random() < _IS_FOLLOWED:
        found.append(sketch.doer.id)
    if rng.random() < _IS_FOLLOWED:
        found.append(world.reporters.pick(rng).id)
    return list(dict.fromkeys(found))
