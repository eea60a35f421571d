"""In which order rows are listed when nobody asks for another."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.support.rows import FACTORIES, make
from tortoise_tracker import models
from tortoise_tracker.factories import make_estimate, make_estimate_point, make_label, make_project
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import (
    Cycle,
    Deletion,
    DeletionReference,
    EstimatePoint,
    Instance,
    Issue,
    IssueCounter,
    Label,
    Module,
    Page,
    Profile,
    ProjectMember,
    ProjectUserProperty,
    State,
)

#: Lists that people or projects put in order.
BY_PLACE = {
    **dict.fromkeys(
        (Cycle, Issue, Label, Module, Page, ProjectMember, ProjectUserProperty), ("sort_order", "-created_at")
    ),
    State: ("sequence",),
    EstimatePoint: ("key", "-created_at"),
}
_BY_AGE = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


def ordering_of(model: type[Any]) -> tuple[str, ...]:
    """The ordering of a model as its Meta would say it."""
    return tuple(
        f"{'-' if direction.value == 'DESC' else ''}{column}"
        for column, direction in model._meta._default_ordering
    )


def test_sortable_lists_are_ordered_by_place() -> None:
    """Every model with a place is listed by it."""
    sortable = {
        model
        for model in FACTORIES
        if {"sort_order"} <= model._meta.fields_map.keys() and model is not models.IssueVersion
    }

    assert sortable == set(BY_PLACE) - {State, EstimatePoint}
    assert BY_PLACE == {model: ordering_of(model) for model in BY_PLACE}


@pytest.mark.parametrize(
    "model",
    # There is one instance.
    [model for model in FACTORIES if model not in BY_PLACE and model is not Instance],
    ids=lambda model: model.__name__,
)
async def test_other_lists_start_with_the_newest(model: type[RuledModel]) -> None:
    """By the moment of creation, whatever was written last."""
    rows = [await make(model) for _ in range(3)]
    ages = [2, 0, 1]
    for row, age in zip(rows, ages, strict=True):
        moment = _BY_AGE - datetime.timedelta(days=age)
        await model.objects.filter(pk=row.pk).update(created_at=moment)

    listed = [row for row in await model.objects.all() if row in rows]

    assert [rows[1], rows[2], rows[0]] == listed


async def test_rows_of_one_moment_are_listed_by_key() -> None:
    """A batch has one moment; its rows come the last first, and always alike."""
    project = await make_project()
    teams = [models.Team(workspace_id=project.workspace_id, name=str(n)) for n in range(20)]
    await models.Team.bulk_create(teams)

    assert 1 == len({team.created_at for team in teams})
    assert teams[::-1] == list(await models.Team.all())


async def test_points_are_listed_from_the_smallest() -> None:
    """As a scale is read."""
    estimate = await make_estimate()
    points = [await make_estimate_point(estimate=estimate, key=key) for key in (3, 1, 2)]

    assert [points[1], points[2], points[0]] == list(await EstimatePoint.filter(estimate=estimate))


async def test_same_place_is_shared_newest_first() -> None:
    """Two rows in one place are listed like everything else."""
    first = await make_label(sort_order=1.0)
    second = await make_label(project_id=first.project_id, sort_order=1.0)

    assert [second, first] == list(await Label.filter(project_id=first.project_id))


async def test_bin_is_listed_newest_first() -> None:
    """What was deleted last is on top."""
    deletions = [await (await make_label()).delete() for _ in range(3)]

    assert deletions[::-1] == list(await Deletion.all())


def test_every_model_is_looked_at() -> None:
    """A new model gets a place in this file, or is built by the tests' factories."""
    registered = {getattr(models, name) for name in models.__all__}

    assert registered == {*FACTORIES, Deletion, DeletionReference, IssueCounter, Profile}
