"""How a command waits: ever more patiently, and with a word whenever the reason changes."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from tests.support.databases import Dialect
from tortoise_tracker.commands.frame.waiting import ATTEMPT
from tortoise_tracker.commands.migrating import waiting

pytestmark = [pytest.mark.only_on(Dialect.SQLITE), pytest.mark.no_database]


class Clock:
    """A time that passes only while it is slept."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        """The seconds that have been slept."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Let the time pass."""
        self.pauses.append(seconds)
        self.now += seconds


class Attempts:
    """Fails for these reasons, one after the other, and then for the last one for ever; None succeeds."""

    def __init__(self, reasons: Iterable[str | None]) -> None:
        self.limits: list[float] = []
        self._reasons = list(reasons)

    async def __call__(self, limit: float) -> None:
        """Fail, or not."""
        self.limits.append(limit)
        reason = self._reasons.pop(0) if len(self._reasons) > 1 else self._reasons[0]
        if reason is not None:
            raise waiting.NotYet(reason)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that a command waits by."""
    made = Clock()
    monkeypatch.setattr(waiting, "time", made)
    monkeypatch.setattr(waiting, "anyio", made)
    return made


async def test_success_is_not_waited_for(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    """The first attempt is made at once, and says nothing if it succeeds."""
    attempts = Attempts([None])

    assert None is await waiting.wait_until(attempts, "it", timeout=60, interval=0.5)
    assert (1, [], "") == (len(attempts.limits), clock.pauses, capsys.readouterr().err)


async def test_backs_off(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    """The pauses begin with a tenth of the interval and grow up to it; the reason is told once."""
    attempts = Attempts(["no"] * 6 + [None])

    assert None is await waiting.wait_until(attempts, "it", timeout=60, interval=10)
    assert [1, 2, 4, 8, 10, 10] == clock.pauses
    assert "waiting up to 60 s for it: no\n" == capsys.readouterr().err


async def test_every_reason_is_told(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    """When it changes, also back to an earlier one; then the pauses are short again."""
    attempts = Attempts(["no", "no", "not quite", "no", None])

    assert None is await waiting.wait_until(attempts, "it", timeout=60, interval=10)
    assert ["no", "not quite", "no"] == [
        line.removeprefix("waiting up to 60 s for it: ") for line in capsys.readouterr().err.splitlines()
    ]
    assert [1, 2, 1, 1] == clock.pauses


async def test_gives_up(clock: Clock) -> None:
    """At the deadline the last reason is the result, and no attempt is given more than is left."""
    attempts = Attempts(["no", "still not"])

    assert "still not" == await waiting.wait_until(attempts, "it", timeout=3, interval=10)
    assert [1, 1, 1] == clock.pauses
    assert [3, 2, 1, 0.25] == attempts.limits


async def test_attempt_has_its_own_limit(clock: Clock) -> None:
    """However long there is to wait, one attempt may not take all of it."""
    attempts = Attempts([None])
    await waiting.wait_until(attempts, "it", timeout=3600, interval=0.5)

    assert [ATTEMPT] == attempts.limits
