"""Rows that hang on rows of their own table never hang on themselves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.rows import contents, scope_of
from tests.support.statements import count_statements
from tests.support.write_paths import UPDATES, stored, updating
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue, make_issue_comment, make_label, make_page, make_project
from tortoise_tracker.models import Issue, Label

Factory = Callable[..., Awaitable[Any]]

each_tree = pytest.mark.parametrize("factory", [make_issue, make_issue_comment, make_label, make_page])


async def chain(factory: Factory, length: int) -> list[Any]:
    """Rows each of which hangs on the one before."""
    rows = [await factory()]
    for _ in range(length - 1):
        scope = (
            {"issue_id": rows[0].issue_id}
            if hasattr(rows[0], "issue_id")
            else scope_of(type(rows[0]), rows[0])
        )
        rows.append(await factory(parent_id=rows[-1].id, **scope))
    return rows


@each_tree
async def test_row_cannot_hang_on_itself(factory: Factory) -> None:
    """By no path."""
    row = await factory()
    before = await contents()

    assert [] == await updating(row, {"parent_id": row.id}, InvalidValue)
    assert before == await contents()


@each_tree
async def test_descendant_cannot_become_the_parent(factory: Factory) -> None:
    """However far below it hangs, and by no path."""
    top, middle, bottom = await chain(factory, 3)
    before = await contents()

    accepted = [
        *await updating(top, {"parent_id": middle.id}, InvalidValue),
        *await updating(top, {"parent_id": bottom.id}, InvalidValue),
        *await updating(middle, {"parent_id": bottom.id}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


@each_tree
@pytest.mark.parametrize("path", UPDATES)
async def test_row_moves_within_its_tree(factory: Factory, path: str) -> None:
    """Up to its grandparent, or to the top; then what was above may hang below."""
    top, middle, bottom = await chain(factory, 3)

    await UPDATES[path](bottom, parent_id=top.id)
    await UPDATES[path](middle, parent_id=bottom.id)
    await UPDATES[path](top, parent_id=None)

    assert [None, bottom.id, top.id] == [(await stored(row)).parent_id for row in (top, middle, bottom)]


async def test_error_names_the_row_and_the_parent() -> None:
    """The message says which row cannot hang where, and what to do."""
    top, bottom = await chain(make_issue, 2)

    with pytest.raises(InvalidValue) as caught:
        await Issue.filter(id=top.id).update(parent=bottom)

    assert str(caught.value) == (
        f"Issue {top.id} cannot have {bottom.id} as its parent, "
        "which is itself or a row below it: choose another"
    )


async def test_two_rows_of_one_batch_cannot_hang_on_each_other() -> None:
    """Neither hangs on the other in the database, yet both together would make a loop."""
    project = await make_project()
    one, other = [await make_issue(project=project) for _ in range(2)]
    one.parent_id, other.parent_id = other.id, one.id
    before = await contents()

    with pytest.raises(InvalidValue):
        await Issue.bulk_update([one, other], ["parent_id"])

    assert before == await contents()


async def test_moving_several_rows_under_one_of_them_is_refused() -> None:
    """An update of many looks at each."""
    project = await make_project()
    issues = [await make_issue(project=project) for _ in range(3)]
    before = await contents()

    with pytest.raises(InvalidValue):
        await Issue.filter(project=project).update(parent_id=issues[1].id)

    assert before == await contents()


async def test_tree_can_be_turned_over_in_one_batch() -> None:
    """What counts is how the rows hang afterwards."""
    top, bottom = await chain(make_issue, 2)
    top.parent_id, bottom.parent_id = bottom.id, None

    await Issue.bulk_update([top, bottom], ["parent_id"])

    assert [bottom.id, None] == [(await stored(issue)).parent_id for issue in (top, bottom)]


async def test_new_rows_of_a_batch_cannot_hang_on_each_other() -> None:
    """A loop is not created, either; a row that is not there yet is no parent."""
    project = await make_project()
    one, other = Label(project=project, name="One"), Label(project=project, name="Other")
    one.parent_id, other.parent_id = other.id, one.id
    before = await contents()

    with pytest.raises(InvalidValue):
        await Label.bulk_create([one, other])

    assert before == await contents()


async def test_deep_trees_are_followed_with_one_statement() -> None:
    """A chain of 300 costs as many statements as one of 3, and its loop is found."""
    shallow, deep = await chain(make_label, 3), await chain(make_label, 300)
    counts = []

    for rows in (shallow, deep):
        with count_statements() as seen, pytest.raises(InvalidValue):
            await Label.filter(id=rows[0].id).update(parent_id=rows[-1].id)
        counts.append(len(seen))

    assert counts[0] == counts[1]
