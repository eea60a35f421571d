"""A span of time ends after it begins, on every write path."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.support.rows import columns_of, contents, make
from tests.support.write_paths import CREATIONS, UPDATES, creating, stored, updating
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_cycle, make_issue, make_module
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import Cycle, Issue, Module

_DAY, _NEXT = datetime.date(2026, 11, 1), datetime.date(2026, 11, 2)
_NOON = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.UTC)
_LATER = _NOON + datetime.timedelta(seconds=1)

with_days = pytest.mark.parametrize("model", [Issue, Module])


@with_days
@pytest.mark.parametrize(
    ("start", "target"), [(_DAY, _NEXT), (_DAY, _DAY), (_DAY, None), (None, _DAY), (None, None)]
)
async def test_days_in_order_are_accepted(
    model: type[RuledModel], start: datetime.date | None, target: datetime.date | None
) -> None:
    """One day is a span, and either end may be open."""
    row = await make(model)
    dates = {"start_date": start, "target_date": target}
    columns = columns_of(row)

    for update in UPDATES.values():
        changed = await update(row, **dates)
        assert (start, target) == (changed.start_date, changed.target_date)
    await row.delete(soft=False)
    for create in CREATIONS.values():
        created = await create(model, **{**columns, **dates})
        assert (start, target) == (created.start_date, created.target_date)
        await created.delete(soft=False)


@with_days
async def test_target_before_the_start_is_refused(model: type[RuledModel]) -> None:
    """Whether both are written or one of them, and nothing is half written."""
    row = await make(model, start_date=_NEXT, target_date=_NEXT)
    before = await contents()
    wrong = {"start_date": _NEXT, "target_date": _DAY}

    accepted = [
        *await updating(row, wrong, InvalidValue),
        *await updating(row, {"target_date": _DAY}, InvalidValue),
        *await updating(row, {"start_date": _NEXT + datetime.timedelta(days=1)}, InvalidValue),
        *await creating(model, {**columns_of(row), **wrong}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


async def test_cycle_has_both_ends_or_neither() -> None:
    """A cycle without an end would never be over."""
    cycle = await make_cycle(start_date=_NOON, end_date=_LATER)
    planned = await make_cycle(start_date=None, end_date=None)
    before = await contents()

    accepted = [
        *await updating(cycle, {"end_date": None}, InvalidValue),
        *await updating(cycle, {"start_date": None}, InvalidValue),
        *await updating(planned, {"start_date": _NOON}, InvalidValue),
        *await updating(planned, {"end_date": _NOON}, InvalidValue),
        *await creating(Cycle, {**columns_of(cycle), "end_date": None}, InvalidValue),
        *await creating(Cycle, {**columns_of(cycle), "start_date": None}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


@pytest.mark.parametrize("end", [_NOON, _NOON - datetime.timedelta(days=1)])
async def test_cycle_ends_after_it_starts(end: datetime.datetime) -> None:
    """Not at the same moment, and not before."""
    cycle = await make_cycle(start_date=_NOON, end_date=_LATER)
    before = await contents()

    accepted = [
        *await updating(cycle, {"end_date": end}, InvalidValue),
        *await creating(Cycle, {**columns_of(cycle), "end_date": end}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


async def test_cycle_dates_are_set_and_taken_together() -> None:
    """By every path."""
    for update in UPDATES.values():
        cycle = await make_cycle(start_date=None, end_date=None)
        planned = await update(cycle, start_date=_NOON, end_date=_LATER)
        assert (_NOON, _LATER) == (planned.start_date, planned.end_date)
        emptied = await update(cycle, start_date=None, end_date=None)
        assert (None, None) == (emptied.start_date, emptied.end_date)


async def test_moments_are_compared_whatever_their_time_zone() -> None:
    """13:00 in Berlin is 12:00 in London: the same moment, so there is nothing between."""
    berlin = _NOON.astimezone(datetime.timezone(datetime.timedelta(hours=1)))
    cycle = await make_cycle(start_date=None, end_date=None)

    assert [] == await updating(cycle, {"start_date": _NOON, "end_date": berlin}, InvalidValue)


@pytest.mark.parametrize(
    ("start", "target"), [("2026-11-02", "2026-11-01"), ("2026-11-02", _DAY), (_NEXT, "2026-11-01")]
)
async def test_days_given_as_text_are_compared_as_days(start: Any, target: Any) -> None:
    """As an API hands them over."""
    issue = await make_issue()

    assert [] == await updating(issue, {"start_date": start, "target_date": target}, InvalidValue)


async def test_one_wrong_row_stops_the_batch() -> None:
    """The others are not written either."""
    module = await make_module()
    rows = [
        Module(project_id=module.project_id, name="Right", start_date=_DAY, target_date=_NEXT),
        Module(project_id=module.project_id, name="Wrong", start_date=_NEXT, target_date=_DAY),
    ]
    before = await contents()

    with pytest.raises(InvalidValue):
        await Module.bulk_create(rows)

    assert before == await contents()


async def test_update_of_many_is_refused_as_a_whole() -> None:
    """If it does not fit one of them it is written to none."""
    early = await make_issue(start_date=_DAY)
    late = await make_issue(project_id=early.project_id, start_date=_NEXT)

    with pytest.raises(InvalidValue):
        await Issue.filter(project_id=early.project_id).update(target_date=_DAY)

    assert [None, None] == [(await stored(issue)).target_date for issue in (early, late)]


async def test_error_names_both_days() -> None:
    """The message says which end is wrong, and what to do."""
    issue = await make_issue(start_date=_NEXT)

    with pytest.raises(InvalidValue) as caught:
        await Issue.filter(id=issue.id).update(target_date=_DAY)

    assert str(caught.value) == (
        "Issue.target_date 2026-11-01 is before start_date 2026-11-02: choose a later one"
    )


@pytest.mark.parametrize("value", ["tomorrow", "2026-13-01", "2026-02-30", 20261101])
async def test_malformed_day_is_refused(value: Any) -> None:
    """By every path, with an error of ours."""
    issue = await make_issue()
    columns = {"project_id": issue.project_id, "name": "x", "target_date": value}
    before = await contents()

    accepted = [
        *await updating(issue, {"target_date": value}, InvalidValue),
        *await creating(Issue, columns, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()
