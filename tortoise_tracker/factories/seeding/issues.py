"""Issues with everything around them, a batch at a time."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

from tortoise.models import Model
from tortoise.transactions import in_transaction

from tortoise_tracker.factories.content.work import make_file, make_link
from tortoise_tracker.factories.seeding.history import (
    activities,
    earlier_descriptions,
    earlier_versions,
)
from tortoise_tracker.factories.seeding.sketch import (
    IssueSketch,
    as_ref,
    sketch_epic,
    sketch_issue,
)
from tortoise_tracker.factories.seeding.talk import talk
from tortoise_tracker.factories.seeding.world import ProjectWorld, signed
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

#: Issues written in one transaction; what hangs on them is about ten times as much. Issues refer
#: to earlier batches only, so that small projects need small ones, too.
_BATCH = 250
_FIRST_BATCH = 10

_IS_FOLLOWED = 0.15
_HAS_LINK = 0.16
_HAS_FILE = 0.1


async def fill_project(
    world: ProjectWorld, count: int, rng: Random, on_written: Callable[[int], None]
) -> None:
    """Create the issues of a project, the epics first, the others in order of time.

    Args:
        world: The project.
        count: How many issues, epics included.
        rng: Decides the rest.
        on_written: Told how many issues have been written since the last time.
    """
    epics = [sketch_epic(world, module, rng) for module in world.modules[:count]]
    for sketch, issue in zip(epics, await _write(world, epics, rng), strict=True):
        if sketch.module:
            world.epics[sketch.module.id] = as_ref(sketch, issue.id)
    on_written(len(epics))
    rest = count - len(epics)
    start, size = 0, _FIRST_BATCH
    while start < rest:
        stop = min(rest, start + size)
        sketches = [
            sketch_issue(world, _filed(world, place, rest, rng), rng)
            for place in range(start, stop)
        ]
        for sketch, issue in zip(sketches, await _write(world, sketches, rng), strict=True):
            world.recent.append(as_ref(sketch, issue.id))
        on_written(stop - start)
        start, size = stop, min(_BATCH, size * 3)


def _filed(world: ProjectWorld, place: int, count: int, rng: Random) -> datetime.datetime:
    """When the ``place``-th of ``count`` issues was filed: later in each place, more as time goes on."""
    return world.story.at(((place + rng.random()) / count) ** 0.8)


async def _write(
    world: ProjectWorld, sketches: Sequence[IssueSketch], rng: Random
) -> Sequence[Issue]:
    rows = Rows()
    async with in_transaction():
        rows.issues = [_issue(sketch, world, rng) for sketch in sketches]
        await Issue.bulk_create(rows.issues)
        # The numbers are there now, which versions repeat.
        for sketch, issue in zip(sketches, rows.issues, strict=True):
            rows.add(sketch, issue, world, rng)
        for model, instances in rows.in_order():
            await model.bulk_create(instances)
    return rows.issues


def _issue(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> Issue:
    issue = Issue(
        **signed(sketch.created, sketch.reporter.id, rng),
        **world.scope,
        name=sketch.topic.title,
        description_html=sketch.html,
        priority=sketch.priority,
        state_id=sketch.state.id,
        parent_id=sketch.parent,
        type_id=world.workspace.types[sketch.topic.flavor],
        estimate_point_id=sketch.point and sketch.point.id,
        start_date=sketch.start_date,
        target_date=sketch.target_date,
        completed_at=sketch.completed,
        archived_at=sketch.archived,
        is_draft=sketch.is_draft,
    )
    last = sketch.archived or sketch.finished or sketch.started
    if last:
        issue.updated_at = last
        issue.updated_by_id = sketch.doer.id
    return issue


@dataclass(slots=True)
class Rows:
    """The rows of a batch, by table."""

    issues: list[Issue] = field(default_factory=list)
    assignees: list[Model] = field(default_factory=list)
    labels: list[Model] = field(default_factory=list)
    subscribers: list[Model] = field(default_factory=list)
    links: list[Model] = field(default_factory=list)
    relations: list[Model] = field(default_factory=list)
    attachments: list[Model] = field(default_factory=list)
    comments: list[IssueComment] = field(default_factory=list)
    activities: list[IssueActivity] = field(default_factory=list)
    versions: list[Model] = field(default_factory=list)
    description_versions: list[Model] = field(default_factory=list)
    cycle_issues: list[Model] = field(default_factory=list)
    module_issues: list[Model] = field(default_factory=list)

    def in_order(self) -> Iterator[tuple[type[Model], Sequence[Model]]]:
        """Tables and their rows, those first that others refer to."""
        yield Description, [_text_of(comment) for comment in self.comments]
        yield IssueAssignee, self.assignees
        yield IssueLabel, self.labels
        yield IssueSubscriber, self.subscribers
        yield IssueLink, self.links
        yield IssueRelation, self.relations
        yield IssueAttachment, self.attachments
        # What is answered has to be there before the answers.
        yield IssueComment, [comment for comment in self.comments if comment.parent_id is None]
        yield IssueComment, [comment for comment in self.comments if comment.parent_id]
        yield IssueActivity, self.activities
        yield IssueVersion, self.versions
        yield IssueDescriptionVersion, self.description_versions
        yield CycleIssue, self.cycle_issues
        yield ModuleIssue, self.module_issues

    def add(self, sketch: IssueSketch, issue: Issue, world: ProjectWorld, rng: Random) -> None:
        """Everything that hangs on an issue."""
        base = {**world.scope, "issue_id": issue.id}
        created, who = sketch.created, sketch.reporter.id
        begun = sketch.started or created

        def by_reporter() -> dict[str, Any]:
            return {**signed(created, who, rng), **base}

        self.assignees += [
            IssueAssignee(**signed(begun, world.lead.id, rng), **base, assignee_id=member.id)
            for member in sketch.assignees
        ]
        self.labels += [IssueLabel(**by_reporter(), label_id=label) for label in sketch.labels]
        self.subscribers += [
            IssueSubscriber(**by_reporter(), subscriber_id=key)
            for key in _followers(sketch, world, rng)
        ]
        if sketch.relation:
            kind, other = sketch.relation
            self.relations.append(
                IssueRelation(**by_reporter(), related_issue_id=other, relation_type=kind)
            )
        self._enclose(sketch, base, world, rng)
        self.comments += talk(sketch, issue.id, world, rng)
        happened = list(activities(sketch, issue, world, rng))
        self.activities += happened
        self.versions += earlier_versions(sketch, issue, happened[0], world, rng)
        self.description_versions += earlier_descriptions(sketch, issue, world, rng)
        self._plan(sketch, base, world, rng)

    def _enclose(
        self, sketch: IssueSketch, base: dict[str, Any], world: ProjectWorld, rng: Random
    ) -> None:
        """Links and files, added while the issue was open."""
        until = sketch.until(world.story.end)
        if rng.random() < _HAS_LINK:
            title, url = make_link(world.workspace.slug, rng)
            moment = world.story.between(sketch.created, until, rng)
            self.links.append(
                IssueLink(**signed(moment, sketch.doer.id, rng), **base, title=title, url=url)
            )
        if rng.random() < _HAS_FILE:
            name, media_type, size = make_file(rng)
            moment = world.story.between(sketch.created, until, rng)
            audit = signed(moment, sketch.reporter.id, rng)
            self.attachments.append(
                IssueAttachment(
                    **audit,
                    **base,
                    attributes={"name": name, "type": media_type, "size": size},
                    asset=f"{world.workspace.id}/{audit['id'].hex}-{name}",
                    size=size,
                )
            )

    def _plan(
        self, sketch: IssueSketch, base: dict[str, Any], world: ProjectWorld, rng: Random
    ) -> None:
        """Its cycle and its module."""
        if sketch.cycle:
            until = sketch.until(world.story.end)
            begun = min(max(sketch.created, sketch.cycle.start), until)
            self.cycle_issues.append(
                CycleIssue(**signed(begun, world.lead.id, rng), **base, cycle_id=sketch.cycle.id)
            )
            world.progress.setdefault(sketch.cycle.id, Counter())[sketch.group] += 1
        if sketch.module:
            self.module_issues.append(
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
    """Who wants to hear of it: who filed it, often who does it, sometimes somebody else."""
    found = [sketch.reporter.id]
    if sketch.assignees and rng.random() < _IS_FOLLOWED:
        found.append(sketch.doer.id)
    if rng.random() < _IS_FOLLOWED:
        found.append(world.reporters.pick(rng).id)
    return list(dict.fromkeys(found))
