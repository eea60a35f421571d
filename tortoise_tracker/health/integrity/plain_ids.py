"""Check that plain ids, without a foreign key, name rows that exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from tortoise_tracker.health.integrity.base import Branch, Check, Probe, RowProbe, stamps
from tortoise_tracker.models import Estimate, Project, State

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

#: Columns without a foreign key only because it would close a circle, and what they name.
#:
#: All other plain ids may outlive what they name: history, snapshots, the last workspace of a user.
PLAIN_IDS: Final[tuple[tuple[type[Model], str, type[Model]], ...]] = (
    (Project, "estimate_id", Estimate),
    (Project, "default_state_id", State),
)


class PlainIds(Check):
    """Check that the estimate and the default state of a project exist, and are its own."""

    name: ClassVar[str] = "plain id"
    what: ClassVar[str] = "a plain id names a row that is gone for good, or one of another project"
    way_out: ClassVar[str] = "choose another, or none"
    of_tracker: ClassVar[bool] = True

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:  # noqa: ARG002 - as for every check
        """One for each table."""
        found: list[Probe] = []
        for model in dict.fromkeys(model for model, _, _ in PLAIN_IDS):
            branches = [
                Branch(column.removesuffix("_id"), _lost(model, column, target))
                for owner, column, target in PLAIN_IDS
                if owner is model
            ]
            fixes = [
                f'UPDATE "{model._meta.db_table}" SET "{column}" = NULL{stamps(model)} '
                f"WHERE id IN (SELECT c.id {_lost(model, column, target)})"
                for owner, column, target in PLAIN_IDS
                if owner is model
            ]
            found.append(RowProbe(PlainIds, model, branches, fixes=fixes))
        return found


def _lost(model: type[Model], column: str, target: type[Model]) -> str:
    """What lies in the bin may come back, and is not lost."""
    return (
        f'FROM "{model._meta.db_table}" c LEFT JOIN "{target._meta.db_table}" t ON t.id = c."{column}" '
        f'WHERE c."{column}" IS NOT NULL AND (t.id IS NULL OR t.project_id <> c.id)'
    )
