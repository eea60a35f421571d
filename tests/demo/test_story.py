"""Dates that agree with each other."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from tortoise_tracker.demo.dice import stream
from tortoise_tracker.demo.story import Story

TODAY = datetime.date(2026, 11, 22)
MIDNIGHT = datetime.datetime(2026, 11, 22, tzinfo=datetime.UTC)
FRACTIONS = st.floats(0, 1)


def test_story_ends_with_the_last_midnight() -> None:
    """Nothing happens on the day itself, so that the day gives the same story at any hour."""
    story = Story.until(TODAY, 30)

    assert (MIDNIGHT - datetime.timedelta(days=30), MIDNIGHT) == (story.start, story.end)


@given(st.integers(1, 500), FRACTIONS, FRACTIONS)
def test_moments_are_in_order(days: int, one: float, other: float) -> None:
    """The later part of the working time is the later moment, and both lie in the story."""
    story = Story.until(TODAY, days)

    first, last = sorted((one, other))

    assert story.start <= story.at(first) <= story.at(last) <= story.end


@given(st.integers(8, 500), FRACTIONS)
def test_people_work_on_weekdays(days: int, fraction: float) -> None:
    """Between eight and six, from Monday to Friday."""
    moment = Story.until(TODAY, days).at(fraction)

    assert moment.weekday() < 5
    assert 8 <= moment.hour < 18


@given(st.integers(1, 500), FRACTIONS, st.floats(0.1, 2000), st.integers())
def test_what_follows_comes_later(days: int, fraction: float, hours: float, seed: int) -> None:
    """A moment after another is after it, and not after the end."""
    story = Story.until(TODAY, days)
    moment = story.at(fraction)

    assert moment <= story.after(moment, hours, stream(seed)) <= story.end


@given(st.integers(1, 500), FRACTIONS, FRACTIONS, st.integers())
def test_what_lies_between_lies_between(days: int, one: float, other: float, seed: int) -> None:
    """Any moment between two is neither before the first nor after the second."""
    story = Story.until(TODAY, days)
    first, last = sorted((story.at(one), story.at(other)))

    assert first <= story.between(first, last, stream(seed)) <= last


def test_part_of_a_story_has_the_same_end() -> None:
    """A project begins later than its workspace, and goes on as long."""
    story = Story.until(TODAY, 100)
    begun = story.at(0.4)

    assert (begun, story.end) == (story.since(begun).start, story.since(begun).end)
