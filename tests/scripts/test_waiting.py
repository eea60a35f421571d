"""How a command waits: ever more patiently, and with a word whenever the reason changes."""

from __future__ import annotations

import time
from collections.abc import Iterable

import pytest

from scripts._support.waiting import ATTEMPT, NotYet, wait_until
from tests.support.databases import Dialect

pytestmark = [pytest.mark.only_on(Dialect.SQLITE), pytest.mark.no_database]


class Attempts:
    """Fails for these reasons, one after the other, and then for the last one for ever; None succeeds."""

    def __init__(self, reasons: Iterable[str | None]) -> None:
        self.limits: list[float] = []
        self.moments: list[float] = []
        self._reasons = list(reasons)

    async def __call__(self, limit: float) -> None:
        """Fail, or not."""
        self.limits.append(limit)
        self.moments.append(time.monotonic())
        reason = self._reasons.pop(0) if len(self._reasons) > 1 else self._reasons[0]
        if reason is not None:
            raise NotYet(reason)

    @property
    def pauses(self) -> list[float]:
        """Seconds between one attempt and the next."""
        return [after - before for before, after in zip(self.moments, self.moments[1:], strict=False)]


async def test_success_is_not_waited_for(capsys: pytest.CaptureFixture[str]) -> None:
    """The first attempt is made at once, and says nothing if it succeeds."""
    attempts = Attempts([None])

    assert None is await wait_until(attempts, "it", timeout=60, interval=0.5)
    assert (1, "") == (len(attempts.limits), capsys.readouterr().err)


async def test_backs_off(capsys: pytest.CaptureFixture[str]) -> None:
    """The pauses begin with a tenth of the interval and grow up to it; the reason is told once."""
    attempts = Attempts(["no"] * 6 + [None])

    assert None is await wait_until(attempts, "it", timeout=60, interval=0.2)
    # A pause is never shorter than it should be, however much longer.
    assert [] == [
        (pause, least)
        for pause, least in zip(attempts.pauses, [0.02, 0.04, 0.08, 0.16, 0.2, 0.2], strict=True)
        if pause < least - 0.005
    ]
    assert "waiting up to 60 s for it: no\n" == capsys.readouterr().err


async def test_every_reason_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """When it changes, also back to an earlier one."""
    attempts = Attempts(["no", "no", "not quite", "no", None])

    assert None is await wait_until(attempts, "it", timeout=60, interval=0.01)
    assert ["no", "not quite", "no"] == [
        line.removeprefix("waiting up to 60 s for it: ") for line in capsys.readouterr().err.splitlines()
    ]


async def test_gives_up() -> None:
    """At the deadline the last reason is the result, and no attempt is given more than it may take."""
    attempts = Attempts(["no", "still not"])

    assert "still not" == await wait_until(attempts, "it", timeout=0.3, interval=0.1)
    assert max(attempts.limits) <= 0.3
    assert attempts.moments[-1] - attempts.moments[0] >= 0.25


async def test_attempt_has_its_own_limit() -> None:
    """However long there is to wait, one attempt may not take all of it."""
    attempts = Attempts([None])
    await wait_until(attempts, "it", timeout=3600, interval=0.5)

    assert [ATTEMPT] == attempts.limits
