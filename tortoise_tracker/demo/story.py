"""When things happened: the days of the story that the seeded data tells."""

from __future__ import annotations

import datetime
import math
from random import Random

_DAY = datetime.timedelta(days=1)
_OPENS = 8
_CLOSES = 18
_SATURDAY = 5


class Story:
    """A span of time with working days in it, ending with the last midnight before ``today``.

    Moments are in UTC. Nothing in the story happens after its end, whatever was asked for.
    """

    __slots__ = ("_days", "end", "start")

    def __init__(self, start: datetime.datetime, end: datetime.datetime) -> None:
        """Tell of what happened from ``start`` until ``end``; both aware, ``start`` the earlier."""
        self.start = start
        self.end = end
        length = max(1, math.ceil((end - start) / _DAY))
        first = start.date()
        days = (first + day * _DAY for day in range(length))
        self._days = [day for day in days if day.weekday() < _SATURDAY] or [first]

    @classmethod
    def until(cls, today: datetime.date, days: int) -> Story:
        """The ``days`` days before ``today``."""
        end = datetime.datetime.combine(today, datetime.time(), datetime.UTC)
        return cls(end - days * _DAY, end)

    def since(self, start: datetime.datetime) -> Story:
        """The part of the story that begins at ``start``."""
        return Story(start, self.end)

    def at(self, fraction: float) -> datetime.datetime:
        """The working moment that ``fraction`` (0 to 1) of the working time has passed at.

        Grows with ``fraction``, so that numbers given in this order are in order of time.
        """
        place = min(max(fraction, 0.0), 0.999999) * len(self._days)
        day = int(place)
        hours = _OPENS + (place - day) * (_CLOSES - _OPENS)
        moment = datetime.datetime.combine(
            self._days[day], datetime.time(), datetime.UTC
        ) + datetime.timedelta(milliseconds=round(hours * 3_600_000))
        return min(max(moment, self.start), self.end)

    def after(self, moment: datetime.datetime, hours: float, rng: Random) -> datetime.datetime:
        """A working moment after ``moment``, on average ``hours`` later.

        Where that would be after the end, any moment that is left.
        """
        later = moment + datetime.timedelta(seconds=60 + rng.expovariate(1 / (hours * 3600)))
        later = _working(later, rng)
        if later < self.end:
            return later
        return self.between(moment, self.end, rng)

    def between(self, first: datetime.datetime, last: datetime.datetime, rng: Random) -> datetime.datetime:
        """Any moment from ``first`` to ``last``, to the millisecond."""
        span = (last - first) / datetime.timedelta(milliseconds=1)
        return first + datetime.timedelta(milliseconds=int(rng.random() * max(0.0, span)))


def _working(moment: datetime.datetime, rng: Random) -> datetime.datetime:
    """``moment`` if it is in working hours, else some time on the next working morning."""
    days = 0
    if moment.hour >= _CLOSES:
        days = 1
    weekday = (moment.weekday() + days) % 7
    if weekday >= _SATURDAY:
        days += 7 - weekday
    elif not days and moment.hour >= _OPENS:
        return moment
    morning = moment.replace(hour=_OPENS, minute=0, second=0, microsecond=0) + days * _DAY
    return morning + datetime.timedelta(milliseconds=rng.randrange(9_000_000))
