"""What a unique constraint refuses is a ``DuplicateValue``, the same from both drivers and on every path."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.models import Shelf
from tortoise_tracker.exceptions import DuplicateValue
from tortoise_tracker.factories import make_label, make_project
from tortoise_tracker.models import Label


async def _save(row: Label, name: str) -> None:
    row.name = name
    await row.save()


async def _bulk_update(row: Label, name: str) -> None:
    row.name = name
    await Label.bulk_update([row], ["name"])


def _another(row: Label, name: str) -> Label:
    return Label(workspace_id=row.workspace_id, project_id=row.project_id, name=name)


WAYS: dict[str, Callable[[Label, str], Awaitable[Any]]] = {
    "create": lambda row, name: _another(row, name).save(),
    "save": _save,
    "bulk_create": lambda row, name: Label.bulk_create([_another(row, name)]),
    "bulk_update": _bulk_update,
    "update": lambda row, name: Label.filter(pk=row.pk).update(name=name),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
async def test_duplicate_among_live_rows(way: Any) -> None:
    """With model, columns and values; also Tortoise's error."""
    project = await make_project()
    await make_label(project=project, name="bug")
    row = await make_label(project=project, name="idea")

    with pytest.raises(DuplicateValue, match="a Label with the same project_id and name") as refused:
        await way(row, "bug")

    assert isinstance(refused.value, IntegrityError)
    assert (Label, ("project_id", "name")) == (refused.value.model, refused.value.columns)
    # One statement for all rows of a queryset knows what it was given, not what the rows have.
    known = {"name": "bug"} if way is WAYS["update"] else {"project_id": project.pk, "name": "bug"}
    assert known == refused.value.values
    assert 2 == await Label.filter(project=project).count()


async def test_duplicates_in_one_batch() -> None:
    """The values that are there twice are told."""
    with pytest.raises(DuplicateValue) as refused:
        await Shelf.bulk_create([Shelf(label="a"), Shelf(label="b"), Shelf(label="b")])

    assert (Shelf, ("label",), {"label": "b"}) == (
        refused.value.model,
        refused.value.columns,
        refused.value.values,
    )


async def test_duplicate_key() -> None:
    """The primary key is a unique constraint as well."""
    shelf = await Shelf.create(label="a")

    with pytest.raises(DuplicateValue) as refused:
        await Shelf.create(id=shelf.pk, label="b")

    assert (Shelf, ("id",), {"id": shelf.pk}) == (
        refused.value.model,
        refused.value.columns,
        refused.value.values,
    )
