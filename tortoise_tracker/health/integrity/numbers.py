"""Check that issue numbers, their records and the counters agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.health.integrity.base import Check, Finding, Look, Probe
from tortoise_tracker.health.sequences import Fault, Kind, find_faults, put_in_step

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

_MODELS = {
    Kind.DUPLICATE: "Issue",
    Kind.UNNUMBERED: "Issue",
    Kind.UNRECORDED: "Issue",
    Kind.MISRECORDED: "IssueSequence",
    Kind.REPEATED: "IssueSequence",
    Kind.BEHIND: "IssueCounter",
}


class Numbers(Check):
    """Check that each issue has a number of its own, which is recorded and counted."""

    name: ClassVar[str] = "issue number"
    what: ClassVar[str] = "an issue number is there twice, missing, or out of step"
    way_out: ClassVar[str] = "run `tortoise-tracker fix_duplicate_sequences`, which gives other numbers"
    of_tracker: ClassVar[bool] = True

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:  # noqa: ARG002 - as for every check
        """One for each kind; they look together."""
        survey = _Survey()
        return [_NumberProbe(kind, survey) for kind in Kind]


class _Survey:
    """All that is wrong, looked for once."""

    def __init__(self) -> None:
        self._faults: list[Fault] | None = None

    async def faults(self, db: BaseDBAsyncClient) -> list[Fault]:
        if self._faults is None:
            self._faults = await find_faults(db)
        return self._faults


class _NumberProbe(Probe):
    def __init__(self, kind: Kind, survey: _Survey) -> None:
        super().__init__(Numbers, _MODELS[kind], fixable=not kind.is_of_issues)
        self.kind = kind
        self.survey = survey

    async def find(self, look: Look) -> Finding | None:
        faults = [fault for fault in await self.survey.faults(look.db) if fault.kind is self.kind]
        if not faults:
            return None
        keys = [fault.key for fault in faults[: look.keys]]
        return self.finding(len(faults), keys, [str(self.kind)] * len(keys))

    async def fix(self, db: BaseDBAsyncClient) -> None:
        await put_in_step(db)
