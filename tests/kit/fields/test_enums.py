"""A column of an enumeration holds its members and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.write_paths import UPDATES
from tortoise_tracker.enums import PageAccess, Priority, StateGroup
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue, make_page, make_state
from tortoise_tracker.models import Issue, Page, State

each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)


async def test_members_are_read_as_members() -> None:
    """Of texts and of numbers."""
    state = await make_state(group=StateGroup.DONE)
    page = await make_page(access=PageAccess.PRIVATE)

    assert StateGroup.DONE is (await State.get(pk=state.pk)).group
    assert PageAccess.PRIVATE is (await Page.get(pk=page.pk)).access


async def test_plain_values_become_members() -> None:
    """Before the row is saved already."""
    issue = await make_issue(priority="high")

    assert Priority.HIGH is issue.priority
    assert Priority.HIGH is (await Issue.get(pk=issue.pk)).priority


async def test_plain_values_and_members_filter_alike() -> None:
    """By equality and by a list."""
    issue = await make_issue(priority=Priority.HIGH)

    assert [issue] == await Issue.filter(priority="high")
    assert [issue] == await Issue.filter(priority=Priority.HIGH)
    assert [issue] == await Issue.filter(priority__in=["high", Priority.LOW])
    assert [] == await Issue.filter(priority__not="high")


async def test_unknown_value_is_refused_on_creation() -> None:
    """The message lists what there is."""
    with pytest.raises(
        InvalidValue, match=r"Issue\.priority does not accept 'huge': choose one of 'urgent', "
    ):
        await make_issue(priority="huge")

    assert 0 == await Issue.all_objects.count()


@each_update
async def test_unknown_value_is_refused_by_every_update(write: Any) -> None:
    """What was there stays."""
    issue = await make_issue(priority="high")

    with pytest.raises(InvalidValue, match=r"Issue\.priority does not accept 'huge': choose one of 'urgent'"):
        await write(issue, priority="huge")

    assert Priority.HIGH is (await Issue.get(pk=issue.pk)).priority


async def test_unknown_number_is_refused() -> None:
    """An enumeration of numbers is no different."""
    with pytest.raises(InvalidValue, match=r"Page\.access does not accept 17: choose one of 0, 1"):
        await make_page(access=17)


async def test_unknown_value_in_a_filter_is_refused() -> None:
    """A misspelled value does not look like an empty table."""
    with pytest.raises(InvalidValue, match=r"Issue\.priority does not accept 'huge'"):
        await Issue.filter(priority="huge")


@pytest.mark.parametrize("column", ["priority"])
def test_next_member_needs_no_migration(column: str) -> None:
    """Neither the width of the column nor its comment depends on the members."""
    field = Issue._meta.fields_map[column]

    assert ("", 32) == (field.description, field.max_length)  # type: ignore[attr-defined]
