"""A row is never its own ancestor."""

from __future__ import annotations

from typing import Any, cast
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.rules.test_date_order import runs
from tests.support.statements import count_statements
from tests.support.write_paths import UPDATES
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_page, make_project
from tortoise_tracker.models import Issue, Page
from tortoise_tracker.rules import NoLoop, Write

each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)


async def chain(length: int) -> list[Page]:
    """Pages of which each hangs on the one before."""
    first = await make_page()
    pages = [first]
    for _ in range(length - 1):
        key = pages[-1].id
        pages.append(Page(workspace_id=first.workspace_id, owned_by_id=first.owned_by_id, parent_id=key))
    await Page.bulk_create(pages[1:])
    return pages


class Remembered(NoLoop):
    """Finds ancestors in a dictionary instead of a table."""

    def __init__(self, parents: dict[str, str | None]) -> None:
        super().__init__("parent_id")
        self.known = parents

    async def _ancestors(self, _: Write, keys: list[Any]) -> dict[str, str | None]:
        found: dict[str, str | None] = {}
        waiting = [str(key) for key in keys]
        while waiting:
            key = waiting.pop()
            if key not in found and key in self.known:
                found[key] = self.known[key]
                waiting += [parent for parent in [found[key]] if parent]
        return found


async def refuses(rule: NoLoop, rows: list[Page]) -> bool:
    """Whether the rule refuses to update these rows."""
    try:
        await rule.before(Write(Page, rows, cast("Any", None), frozenset({"parent_id"})))
    except InvalidValue:
        return True
    return False


SIZE = 6
PARENTS = st.lists(st.none() | st.integers(0, SIZE - 1), min_size=SIZE, max_size=SIZE)


@pytest.mark.usefixtures("connection")
@given(before=PARENTS, after=st.dictionaries(st.integers(0, SIZE - 1), st.none() | st.integers(0, SIZE - 1)))
def test_batch_is_refused_exactly_if_it_would_close_a_loop(
    before: list[int | None], after: dict[int, int | None]
) -> None:
    """Of rows in the batch, in the table, or in both."""
    # What is in the table has no loop: a row hangs only on one with a smaller number.
    tree = {n: parent if parent is not None and parent < n else None for n, parent in enumerate(before)}
    known = {
        str(UUID(int=n)): None if parent is None else str(UUID(int=parent)) for n, parent in tree.items()
    }
    rows = [
        Page(id=UUID(int=n), parent_id=None if parent is None else UUID(int=parent))
        for n, parent in after.items()
    ]

    assert has_loop({**tree, **after}) == runs(refuses(Remembered(known), rows))


def has_loop(parents: dict[int, int | None]) -> bool:
    """Whether somebody comes back to where they started."""
    for start in parents:
        key: int | None = start
        for _ in range(len(parents)):
            key = None if key is None else parents[key]
            if key == start:
                return True
    return False


@each_update
async def test_descendant_is_no_parent(write: Any) -> None:
    """Nor is the row itself; the message names row and parent."""
    top, middle, bottom = await chain(3)

    for parent in (top, middle, bottom):
        with pytest.raises(
            InvalidValue, match=rf"Page {top.id} cannot have {parent.id} as its parent, which is itself or"
        ):
            await write(top, parent_id=parent.id)
    assert None is (await Page.get(pk=top.pk)).parent_id


async def test_loop_within_a_batch() -> None:
    """Neither row hangs on the other one in the table."""
    one = await make_page()
    two = await make_page(workspace_id=one.workspace_id)
    one.parent_id, two.parent_id = two.id, one.id

    with pytest.raises(InvalidValue):
        await Page.bulk_update([one, two], ["parent_id"])

    assert [None, None] == [page.parent_id for page in await Page.all()]


async def test_swap_within_a_batch() -> None:
    """What counts is what is there afterwards."""
    top, bottom = await chain(2)
    top.parent_id, bottom.parent_id = bottom.id, None

    assert 2 == await Page.bulk_update([top, bottom], ["parent_id"])
    assert (bottom.id, None) == (
        (await Page.get(pk=top.pk)).parent_id,
        (await Page.get(pk=bottom.pk)).parent_id,
    )


async def test_loop_within_a_new_batch() -> None:
    """Rows that are not there yet cannot hang on each other in a circle."""
    project = await make_project()
    one, two = Issue(project_id=project.id, name="1"), Issue(project_id=project.id, name="2")
    one.parent_id, two.parent_id = two.id, one.id

    with pytest.raises(InvalidValue):
        await Issue.bulk_create([one, two])
    one.parent_id, two.parent_id = one.id, None
    with pytest.raises(InvalidValue):
        await Issue.bulk_create([one, two])

    assert 0 == await Issue.all_objects.count()


async def test_deep_chain_costs_one_statement() -> None:
    """A thousand rows deep as two, upwards and around."""
    counts = []
    for depth in (2, 1000):
        pages = await chain(depth)
        bottom = await Page.get(pk=pages[-1].pk)
        loose = await make_page(workspace_id=bottom.workspace_id)
        loose.parent_id = bottom.id
        with count_statements() as seen:
            await loose.save()
        counts.append(len(seen))

        with pytest.raises(InvalidValue):
            await Page.filter(pk=pages[0].pk).update(parent_id=bottom.id)

    assert counts[0] == counts[1]
    assert [1] == [sum("RECURSIVE" in statement for statement in seen)]


async def test_row_without_a_parent_asks_nothing() -> None:
    """Taking a parent away cannot close a loop."""
    _, bottom = await chain(2)
    bottom.parent_id = None

    with count_statements() as seen:
        await bottom.save()

    assert [] == [statement for statement in seen if "RECURSIVE" in statement]
