"""``on_conflict`` names any unique constraint, those among live rows as well."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.models import Shelf
from tortoise_tracker.exceptions import InvalidValue, UnknownField
from tortoise_tracker.factories import make_label, make_project
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.kit.queryset.conflicts import conflict_target
from tortoise_tracker.kit.registry import all_models
from tortoise_tracker.models import Label


async def test_upsert_among_live_rows() -> None:
    """By relation and column; the row that was there is updated, and keeps its key."""
    project = await make_project()
    there = await make_label(project=project, name="bug", color="#000000")
    rows = [
        Label(workspace_id=project.workspace_id, project=project, name=name, color="#ff0000")
        for name in ("bug", "idea")
    ]

    upsert: Any = Label.bulk_create(rows, on_conflict=["project", "name"], update_fields=["color"])
    made = await upsert

    assert there.pk == made[0].pk
    found = await Label.filter(project=project).order_by("name").values_list("name", "color")
    assert [("bug", "#ff0000"), ("idea", "#ff0000")] == found


async def test_deleted_row_is_in_no_conflict() -> None:
    """A new one is made beside it."""
    project = await make_project()
    deleted = await make_label(project=project, name="bug")
    await deleted.delete()
    row = Label(workspace_id=project.workspace_id, project=project, name="bug")

    await Label.bulk_create([row], on_conflict=["name", "project_id"], update_fields=["color"])

    assert deleted.pk != row.pk
    assert 2 == await Label.all_objects.filter(project=project, name="bug").count()


async def test_upsert_by_a_unique_column() -> None:
    """As before."""
    there = await Shelf.create(label="s")
    row = Shelf(label="s")

    await Shelf.bulk_create([row], on_conflict=["label"], update_fields=["label"])

    assert there.pk == row.pk
    assert 1 == await Shelf.all().count()


async def test_every_constraint_among_live_rows_can_be_named() -> None:
    """Of every model."""
    seen = 0
    for model in all_models():
        for index in model._meta.indexes:
            if isinstance(index, UniqueLive):
                columns, condition = conflict_target(model, reversed(list(index.fields)))
                assert set(columns) == set(index.columns(model))
                assert condition is not None
                assert '"deleted_at" IS NULL' in condition
                seen += 1
    assert seen > 10


async def test_constraint_that_is_not_there_is_refused() -> None:
    """Before anything is sent, with those that are there."""
    for names, error, message in (
        (["color"], InvalidValue, "Label has no unique constraint on color, which on_conflict names"),
        (["colour"], UnknownField, "Label has no column 'colour': did you mean 'color'"),
    ):
        with pytest.raises(error, match=message):
            await Label.bulk_create([Label(name="s")], on_conflict=names, update_fields=["name"])
