"""Chance that can be repeated."""

from __future__ import annotations

import datetime
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tortoise_tracker.demo.dice import Skewed, shares, some, stream, uuid_at

MOMENT = datetime.datetime(2026, 3, 4, 5, 6, 7, 891000, tzinfo=datetime.UTC)


def test_streams_of_one_purpose_are_equal() -> None:
    """The same seed and purpose give the same numbers."""
    assert stream("1", "project", 2).random() == stream("1", "project", 2).random()


def test_streams_of_two_purposes_differ() -> None:
    """What is decided for one project says nothing about the next."""
    numbers = {stream(*key).random() for key in (("1", "a"), ("1", "b"), ("2", "a"), ("1", "a", 0))}

    assert 4 == len(numbers)


@given(st.datetimes(timezones=st.just(datetime.UTC)).filter(lambda moment: moment.year > 1970), st.integers())
def test_keys_are_version_7(moment: datetime.datetime, seed: int) -> None:
    """A key has the version, the variant and the millisecond of RFC 9562."""
    key = uuid_at(moment, stream(seed))

    assert (7, "specified in RFC 4122") == (key.version, key.variant)
    assert int(moment.timestamp() * 1000) == key.int >> 80


def test_keys_of_one_moment_differ() -> None:
    """74 bits are random."""
    dice = stream(1)

    assert 10_000 == len({uuid_at(MOMENT, dice) for _ in range(10_000)})


def test_keys_sort_by_time() -> None:
    """A row that was created later has the greater key."""
    dice = stream(2)
    later = MOMENT + datetime.timedelta(milliseconds=1)

    assert all(uuid_at(MOMENT, dice) < uuid_at(later, dice) for _ in range(1000))


def test_few_take_most() -> None:
    """The first of ten is picked twice as often as the second, and ten times as often as the last."""
    dice = stream(3)
    skewed = Skewed(range(10))

    counts = Counter(skewed.pick(dice) for _ in range(20_000))

    assert 2 == pytest.approx(counts[0] / counts[1], rel=0.1)
    assert 10 == pytest.approx(counts[0] / counts[9], rel=0.2)


@given(st.integers(0, 5000), st.integers(1, 60), st.integers())
def test_shares_add_up(total: int, parts: int, seed: int) -> None:
    """Every share is there, none is negative, and each gets something where there is enough."""
    counts = shares(total, parts, stream(seed))

    assert (parts, total) == (len(counts), sum(counts))
    assert min(counts) >= (1 if total >= parts else 0)


@given(st.lists(st.integers(), unique=True), st.integers(0, 5), st.integers(0, 5), st.integers())
def test_some_are_different_ones(items: list[int], least: int, more: int, seed: int) -> None:
    """No item is taken twice, and never more than there are."""
    taken = some(items, least, least + more, stream(seed))

    assert len(taken) == len(set(taken))
    assert min(least, len(items)) <= len(taken) <= min(least + more, len(items))
