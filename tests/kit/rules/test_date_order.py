"""A span ends after it starts."""

from __future__ import annotations

import datetime
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue, make_project
from tortoise_tracker.models import Cycle, Issue
from tortoise_tracker.rules import DateOrder, Write

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)
each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)

DAYS = st.none() | st.dates(datetime.date(2026, 1, 1), datetime.date(2026, 1, 5))
MOMENTS = st.none() | st.datetimes(
    datetime.datetime(2026, 1, 1),  # noqa: DTZ001 - a zone is drawn for it
    datetime.datetime(2026, 1, 3),  # noqa: DTZ001 - as above
    timezones=st.sampled_from([datetime.UTC, datetime.timezone(datetime.timedelta(hours=14))]),
)


async def refuses(rule: DateOrder, row: Any) -> bool:
    """Whether the rule refuses to create a row; it asks no database."""
    try:
        await rule.before(Write(type(row), [row], cast("Any", None), None))
    except InvalidValue:
        return True
    return False


def runs(coroutine: Any) -> Any:
    """The result of a coroutine that waits for nothing."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    pytest.fail("it waits for something")


@given(start=DAYS, end=DAYS, equal=st.booleans(), together=st.booleans())
def test_days_are_refused_exactly_if_they_contradict(
    start: datetime.date | None,
    end: datetime.date | None,
    equal: Any,
    together: Any,
) -> None:
    """Equal ones where they may not be, and one alone where both belong together."""
    rule = DateOrder("start_date", "target_date", equal=equal, together=together)
    row = Issue(start_date=start, target_date=end)

    if start is None or end is None:
        wrong = together and (start is None) != (end is None)
    else:
        wrong = end < start or (end == start and not equal)
    assert wrong == runs(refuses(rule, row))


@given(start=MOMENTS, end=MOMENTS)
def test_moments_are_compared_across_time_zones(
    start: datetime.datetime | None, end: datetime.datetime | None
) -> None:
    """Not the clocks on the wall."""
    rule = DateOrder("start_date", "end_date", equal=False)
    wrong = start is not None and end is not None and end.timestamp() <= start.timestamp()

    assert wrong == runs(refuses(rule, Cycle(start_date=start, end_date=end)))


@each_creation
async def test_creation_is_refused(write: Any) -> None:
    """The message names both days and the way out."""
    project = await make_project()

    with pytest.raises(
        InvalidValue,
        match=r"Issue\.target_date 2026-01-01 is before start_date 2026-01-02: choose a later one",
    ):
        await write(Issue, project=project, name="a", start_date="2026-01-02", target_date="2026-01-01")

    assert 0 == await Issue.all_objects.count()


@pytest.mark.parametrize("column", ["start_date", "target_date"])
@each_update
async def test_update_of_one_end_is_compared_with_the_other(write: Any, column: str) -> None:
    """Which nobody named; a day given as text is a day."""
    issue = await make_issue(start_date="2026-01-02", target_date="2026-01-03")
    wrong = {"start_date": "2026-01-04", "target_date": "2026-01-01"}[column]

    with pytest.raises(InvalidValue, match=r"Issue\.target_date .* is before start_date"):
        await write(issue, **{column: wrong})

    found = await Issue.get(pk=issue.pk)
    assert ("2026-01-02", "2026-01-03") == (str(found.start_date), str(found.target_date))


@each_update
async def test_end_can_be_taken_away(write: Any) -> None:
    """Then there is nothing to compare."""
    issue = await make_issue(start_date="2026-01-02", target_date="2026-01-03")

    assert None is (await write(issue, target_date=None)).target_date
