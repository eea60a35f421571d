"""Moments are one and the same whatever time zone they are given in."""

from __future__ import annotations

import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.models import Note
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue
from tortoise_tracker.models import Issue

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)
each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)

NOON = datetime.datetime(2026, 7, 1, 12, 0, 0, 123456, tzinfo=datetime.UTC)
ZONES = ["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati"]
each_zone = pytest.mark.parametrize("zone", ZONES)


@each_zone
@each_creation
async def test_moment_is_the_same_in_every_zone_when_created(write: Any, zone: str) -> None:
    """Read back it is in UTC, to the microsecond."""
    note = await write(Note, text="x", created_at=NOON.astimezone(ZoneInfo(zone)))

    assert (NOON, datetime.timedelta(0)) == (note.created_at, note.created_at.utcoffset())


@each_zone
@each_update
async def test_moment_is_the_same_in_every_zone_when_updated(write: Any, zone: str) -> None:
    """By every way to update a row."""
    issue = await make_issue()

    found = await write(issue, archived_at=NOON.astimezone(ZoneInfo(zone)))

    assert NOON == found.archived_at


@each_zone
async def test_filters_compare_moments_not_texts(zone: str) -> None:
    """A bound in another zone is the same bound, on SQLite too."""
    note = await Note.create(text="x", created_at=NOON)
    bound = NOON.astimezone(ZoneInfo(zone))
    second = datetime.timedelta(seconds=1)

    assert [note] == await Note.filter(created_at=bound)
    assert [note] == await Note.filter(created_at__in=[bound])
    assert [note] == await Note.filter(created_at__gte=bound, created_at__lte=bound)
    assert [note] == await Note.filter(created_at__range=(bound - second, bound + second))
    assert [] == await Note.filter(created_at__gt=bound)
    assert [] == await Note.filter(created_at__lt=bound)


async def test_order_is_that_of_time() -> None:
    """However the moments were written, they sort as moments."""
    hours = [
        NOON.astimezone(ZoneInfo(zone)) + datetime.timedelta(hours=number)
        for number, zone in enumerate(ZONES)
    ]
    for number, moment in enumerate(hours):
        await Note.create(text=str(number), created_at=moment)

    found: list[Any] = await Note.all().order_by("created_at").values_list("text", flat=True)
    assert ["0", "1", "2", "3"] == found


async def test_moment_without_a_zone_is_one_in_utc() -> None:
    """Given as text; without a warning, because the row has it right from the beginning."""
    note = await Note.create(text="x", created_at=NOON.replace(tzinfo=None))

    assert NOON == note.created_at
    assert NOON == (await Note.get(pk=note.pk)).created_at


async def test_naive_moment_in_a_filter_is_one_in_utc() -> None:
    """As it is in a write."""
    note = await Note.create(text="x", created_at=NOON)

    assert [note] == await Note.filter(created_at=NOON.replace(tzinfo=None))


@given(st.datetimes(datetime.datetime(1900, 1, 2), timezones=st.timezones()))  # noqa: DTZ001 - it adds them
def test_what_is_written_is_always_utc(moment: datetime.datetime) -> None:
    """And the same moment, for every zone and year."""
    written = Note._meta.fields_map["created_at"].to_db_value(moment, Note())

    # Two moments of which one is told twice by the clocks of its zone never compare as equal.
    assert (moment.timestamp(), datetime.UTC) == (written.timestamp(), written.tzinfo)


async def test_text_in_iso_format_is_a_moment() -> None:
    """As it comes out of JSON."""
    note = await Note.create(text="x", created_at="2026-07-01T14:00:00.123456+02:00")

    assert NOON == (await Note.get(pk=note.pk)).created_at


async def test_malformed_moment_is_refused() -> None:
    """Nothing is written."""
    with pytest.raises(InvalidValue, match=r"Note\.created_at does not accept 'yesterday'"):
        await Note.create(text="x", created_at="yesterday")

    assert 0 == await Note.all_objects.count()


@each_update
async def test_malformed_day_is_refused(write: Any) -> None:
    """By every way to update a row."""
    issue = await make_issue(start_date=datetime.date(2026, 1, 1))

    with pytest.raises(InvalidValue, match="start_date"):
        await write(issue, start_date="first of May")

    assert datetime.date(2026, 1, 1) == (await Issue.get(pk=issue.pk)).start_date


async def test_text_in_iso_format_is_a_day() -> None:
    """Of a calendar, without a zone."""
    issue = await make_issue(start_date="2026-05-01")

    assert datetime.date(2026, 5, 1) == (await Issue.get(pk=issue.pk)).start_date
