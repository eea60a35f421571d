"""What can be wrong with issue numbers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """One way in which issues, records of numbers and counters can disagree."""

    DUPLICATE = "duplicate number"
    UNNUMBERED = "issue without a number"
    UNRECORDED = "number without a record"
    MISRECORDED = "record out of step"
    REPEATED = "number recorded twice"
    BEHIND = "counter behind"

    @classmethod
    def of_issues(cls) -> frozenset[Kind]:
        """Those that only another number for an issue puts right."""
        return frozenset({cls.DUPLICATE, cls.UNNUMBERED})


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong with one number.

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
