"""Kinds of faults of issue numbers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Kind of fault: a way in which issues, records of numbers and counters can disagree."""

    DUPLICATE = "duplicate number"
    UNNUMBERED = "issue without a number"
    UNRECORDED = "number without a record"
    MISRECORDED = "record out of step"
    REPEATED = "number recorded twice"
    BEHIND = "counter behind"

    @property
    def is_of_issues(self) -> bool:
        """Whether only another number for an issue puts it right."""
        return self in {Kind.DUPLICATE, Kind.UNNUMBERED}

    @property
    def is_of_counters(self) -> bool:
        """Whether it is the counter of a project that is wrong."""
        return self is Kind.BEHIND


@dataclass(frozen=True, slots=True)
class Fault:
    """Fault of one number.

    Attributes:
        kind: What it is.
        project_id: The project.
        number: The number that is wrong; of a counter the highest one that was given.
        key: The row that is wrong: an issue, a record, or the project of a counter.
        found: What stands in the wrong place: the counter, or the issue that a record names.
        turn: Of an issue that needs another number: the how-manieth of its project it is to get one.
    """

    kind: Kind
    project_id: str
    number: int | None
    key: str
    found: str = ""
    turn: int = 0
