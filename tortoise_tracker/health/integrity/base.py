"""Base classes of integrity checks: checks, probes and findings."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from tortoise_tracker.config import APP
from tortoise_tracker.kit.retry import retried
from tortoise_tracker.kit.sql import assignments
from tortoise_tracker.kit.writing.pipeline import stamped_on_update

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

#: Told that a part of the work is done.
OnStep = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Finding:
    """Rows, or parts of the catalogue, in which one thing is wrong.

    Attributes:
        check: Name of the check.
        subject: The model, and perhaps the column.
        total: How many are wrong.
        keys: The first of them: primary keys, or names of indexes.
        details: What is wrong with each of these; empty where the check says it all.
        fixable: Whether ``--fix`` puts it right.
        way_out: What a person can do about it otherwise.
    """

    check: str
    subject: str
    total: int
    keys: tuple[str, ...]
    fixable: bool
    way_out: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """Arguments of a probe."""

    db: BaseDBAsyncClient
    #: How many keys a finding names.
    keys: int


class Probe(ABC):
    """Query for one fault in one place, and its repair."""

    def __init__(self, check: type[Check], subject: str, *, fixable: bool) -> None:
        self.check = check
        self.subject = subject
        self.fixable = fixable

    @abstractmethod
    async def find(self, look: Look) -> Finding | None:
        """What is wrong, if anything."""

    @abstractmethod
    async def fix(self, db: BaseDBAsyncClient) -> None:
        """Put it right, where that is safe."""

    def finding(
        self, total: int, keys: Sequence[str], details: Sequence[str] = (), **changes: Any
    ) -> Finding:
        """A finding of this probe."""
        found = Finding(
            check=self.check.name,
            subject=self.subject,
            total=total,
            keys=tuple(keys),
            details=tuple(details),
            fixable=self.fixable,
            way_out=self.check.way_out,
        )
        return replace(found, **changes)


class Check(ABC):
    """Integrity check: one fault that must never be."""

    #: As reports call it.
    name: ClassVar[str]
    #: What must never be, as a sentence.
    what: ClassVar[str]
    #: What a person can do about it, where ``--fix`` does not.
    way_out: ClassVar[str]
    #: Whether it is about the tracker's tables; left out where a configuration does not have them.
    of_tracker: ClassVar[bool] = False

    @abstractmethod
    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:
        """The looks it takes at the open database, those to be fixed first in front."""


@dataclass(frozen=True, slots=True)
class Branch:
    """Rows that are wrong in one respect: ``c`` stands for their table."""

    detail: str
    #: ``FROM table c … WHERE …``.
    source: str


class RowProbe(Probe):
    """Probe of the rows of one table, with one statement; a row that is wrong twice counts once."""

    def __init__(
        self,
        check: type[Check],
        model: type[Model],
        branches: Sequence[Branch],
        *,
        fixes: Sequence[str] = (),
    ) -> None:
        """Say where to look.

        Args:
            check: Whose probe it is.
            model: The rows.
            branches: What is wrong with them.
            fixes: Statements that put it right.
        """
        super().__init__(check, shown(model), fixable=bool(fixes))
        self.model = model
        self.branches = branches
        self.fixes = fixes

    @property
    def wrong(self) -> str:
        """A SELECT of each row that is wrong, as text, and of what is wrong with it."""
        key = f'CAST(c."{self.model._meta.db_pk_column}" AS TEXT)'
        found = " UNION ALL ".join(
            f"SELECT {key} AS key, '{branch.detail}' AS detail {branch.source}" for branch in self.branches
        )
        return f"SELECT key, MIN(detail) AS detail FROM ({found}) AS f GROUP BY key"

    @property
    def statements(self) -> Sequence[str]:
        """What puts them right."""
        return self.fixes

    async def find(self, look: Look) -> Finding | None:
        """Count them, and name the first."""
        rows = await look.db.execute_query_dict(
            f"SELECT key, detail, COUNT(*) OVER () AS total FROM ({self.wrong}) AS g "
            f"ORDER BY key LIMIT {look.keys}"
        )
        if not rows:
            return None
        return self.finding(rows[0]["total"], [r["key"] for r in rows], [r["detail"] for r in rows])

    async def fix(self, db: BaseDBAsyncClient) -> None:
        """Run the statements in one transaction."""

        async def work(transaction: BaseDBAsyncClient) -> None:
            for statement in self.statements:
                await transaction.execute_query(statement)

        await retried(db, work)


def shown(model: type[Model]) -> str:
    """A model in findings: one of the tracker by its name alone, another one with its app."""
    return model.__name__ if model._meta.app == APP else model._meta.full_name


def stamps(model: type[Model]) -> str:
    """What an UPDATE sets besides, as every write does: a list of assignments that begins with a comma."""
    assigned = assignments(stamped_on_update(model, datetime.datetime.now(datetime.UTC)))
    return assigned and f", {assigned}"
