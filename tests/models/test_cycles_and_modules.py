"""Cycles and modules: their columns, and how issues lie in them."""

from __future__ import annotations

import datetime

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.rows import contents, defaults_of
from tests.support.write_paths import CREATIONS, UPDATES, stored, updating
from tortoise_tracker import defaults
from tortoise_tracker.enums import ModuleStatus
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import (
    make_cycle,
    make_cycle_issue,
    make_issue,
    make_module,
    make_project,
    make_user,
)
from tortoise_tracker.models import Cycle, CycleIssue, CycleUserProperties, Module

_COMMON: dict[str, object] = {
    "archived_at": None,
    "external_id": None,
    "external_source": None,
    "logo_props": {},
    "sort_order": 65535.0,
    "start_date": None,
    "view_props": {},
}


async def test_defaults_of_a_cycle() -> None:
    """A project, a name and somebody who leads it are enough; the dates come later."""
    assert {
        **_COMMON,
        "description": "",
        "end_date": None,
        "progress_snapshot": {},
        "timezone": "UTC",
        "version": 1,
    } == await defaults_of(Cycle, project=await make_project(), owned_by=await make_user(), name="Sprint 1")


async def test_defaults_of_a_module() -> None:
    """A module is planned, by nobody and for no day yet."""
    assert {
        **_COMMON,
        "description": "",
        "description_html": "<p></p>",
        "description_text": "",
        "lead_id": None,
        "status": ModuleStatus.PLANNED,
        "target_date": None,
    } == await defaults_of(Module, project=await make_project(), name="Checkout")


async def test_defaults_of_cycle_properties() -> None:
    """The one default set of view preferences."""
    assert {
        "filters": defaults.view_filters(),
        "display_filters": defaults.view_display_filters(),
        "display_properties": defaults.view_display_properties(),
        "rich_filters": {},
    } == await defaults_of(CycleUserProperties, cycle=await make_cycle(), user=await make_user())


@pytest.mark.parametrize("path", CREATIONS)
async def test_issue_is_in_one_cycle_at_a_time(path: str) -> None:
    """A second cycle takes it only once the first has let go."""
    link = await make_cycle_issue()
    other = await make_cycle(project_id=link.project_id)
    columns = {"cycle_id": other.id, "issue_id": link.issue_id}
    before = await contents()

    with pytest.raises(IntegrityError):
        await CREATIONS[path](CycleIssue, **columns)
    assert before == await contents()

    await link.delete()
    assert other.id == (await CREATIONS[path](CycleIssue, **columns)).cycle_id


@pytest.mark.parametrize("path", UPDATES)
async def test_issue_moves_to_another_cycle(path: str) -> None:
    """Within the project the link itself can be moved."""
    link = await make_cycle_issue()
    other = await make_cycle(project_id=link.project_id)

    assert other.id == (await UPDATES[path](link, cycle_id=other.id)).cycle_id


async def test_deleting_a_cycle_lets_its_issues_go() -> None:
    """They live on, and can be planned again."""
    link = await make_cycle_issue()
    issue = await link.issue
    await (await link.cycle).delete()

    again = await make_cycle_issue(issue_id=link.issue_id)

    assert issue == await again.issue
    assert [again] == await CycleIssue.filter(issue_id=link.issue_id)


@pytest.mark.parametrize("zone", ["Europe/Atlantis", ""])
async def test_cycle_has_a_time_zone_that_exists(zone: str) -> None:
    """It begins and ends by the clock of one place."""
    cycle = await make_cycle(timezone="Asia/Kolkata")

    assert [] == await updating(cycle, {"timezone": zone}, InvalidValue)
    assert "Asia/Kolkata" == (await stored(cycle)).timezone


async def test_both_are_printed_by_name() -> None:
    """As lists show them."""
    cycle = await make_cycle(name="Sprint 1")
    module = await make_module(name="Checkout")
    issue = await make_issue(project=await make_project())
    link = CycleIssue(issue_id=issue.id, cycle_id=cycle.id)

    assert ["Sprint 1", "Checkout", f"{issue.id} in {cycle.id}"] == [str(cycle), str(module), str(link)]


_NEW_YORK = "America/New_York"
_UTC = datetime.UTC
#: Given, and the moment it stands for in New York: four hours behind in October, and five in December.
_LOCAL = (
    (datetime.date(2026, 10, 1), datetime.datetime(2026, 10, 1, 4, tzinfo=_UTC)),
    ("2026-10-01", datetime.datetime(2026, 10, 1, 4, tzinfo=_UTC)),
    ("2026-12-01", datetime.datetime(2026, 12, 1, 5, tzinfo=_UTC)),
    ("2026-10-01T10:00", datetime.datetime(2026, 10, 1, 14, tzinfo=_UTC)),
    (datetime.datetime(2026, 10, 1, 10), datetime.datetime(2026, 10, 1, 14, tzinfo=_UTC)),  # noqa: DTZ001 - none
    ("2026-10-01T10:00+02:00", datetime.datetime(2026, 10, 1, 8, tzinfo=_UTC)),
    (datetime.datetime(2026, 10, 1, tzinfo=_UTC), datetime.datetime(2026, 10, 1, tzinfo=_UTC)),
)
_END = datetime.datetime(2027, 1, 1, tzinfo=_UTC)


@pytest.mark.parametrize("path", CREATIONS)
async def test_days_of_a_new_cycle_begin_at_midnight_in_its_zone(path: str) -> None:
    """So do moments without a zone; others are what they are."""
    project, user = await make_project(), await make_user()
    for given, expected in _LOCAL:
        dates = {"start_date": given, "end_date": _END, "timezone": _NEW_YORK}
        cycle = await CREATIONS[path](Cycle, project=project, owned_by=user, name="Sprint", **dates)
        assert (expected, _END) == (cycle.start_date, cycle.end_date)
        assert expected == (await stored(cycle)).start_date


@pytest.mark.parametrize("path", UPDATES)
async def test_days_set_on_a_cycle_begin_at_midnight_in_its_zone(path: str) -> None:
    """In that of each row, where many are updated at once."""
    cycle = await make_cycle(start_date=_END - datetime.timedelta(9), end_date=_END, timezone=_NEW_YORK)
    for given, expected in _LOCAL:
        assert expected == (await UPDATES[path](cycle, start_date=given)).start_date


async def test_day_that_is_out_of_range_in_its_zone_is_refused() -> None:
    """The last day has no midnight in UTC there."""
    with pytest.raises(InvalidValue, match="start_date"):
        await make_cycle(start_date="0001-01-01", end_date=_END, timezone="Asia/Tokyo")


@pytest.mark.parametrize("path", CREATIONS)
async def test_zone_of_a_cycle_is_that_of_its_project(path: str) -> None:
    """Unless one is given; and its days begin there."""
    project, user = await make_project(timezone=_NEW_YORK), await make_user()
    common = {
        "project": project,
        "owned_by": user,
        "name": "Sprint",
        "start_date": "2026-10-01",
        "end_date": _END,
    }

    taken = await CREATIONS[path](Cycle, **common)
    given = await CREATIONS[path](Cycle, timezone="UTC", **common)

    assert [(_NEW_YORK, 4), ("UTC", 0)] == [
        (cycle.timezone, cycle.start_date.hour) for cycle in (taken, given)
    ]
