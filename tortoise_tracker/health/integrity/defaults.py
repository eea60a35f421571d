"""Check that a group has at most one default row."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.health.catalogue import open_models
from tortoise_tracker.health.integrity.base import Branch, Check, Probe, RowProbe, stamps
from tortoise_tracker.kit.rules.sorting import OnlyOneDefault
from tortoise_tracker.kit.writing.columns import is_soft_deletable
from tortoise_tracker.kit.writing.pipeline import rules_of

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model


class Defaults(Check):
    """Check that a group, such as the states of a project, has at most one default row."""

    name: ClassVar[str] = "surplus default"
    what: ClassVar[str] = "several rows are the default, such as two states of one project"
    way_out: ClassVar[str] = "make one of them the default anew"

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:  # noqa: ARG002 - as for every check
        """One for each model with such a rule."""
        return [self._probe(model, rule) for model in open_models() for rule in defaults_of(model)]

    def _probe(self, model: type[Model], rule: OnlyOneDefault) -> Probe:
        table, pk = model._meta.db_table, model._meta.db_pk_column
        # As the rule itself has it: the latest stays. Of those written together it is the first.
        latest = "updated_at DESC, " if "updated_at" in model._meta.fields_db_projection else ""
        live = " AND deleted_at IS NULL" if is_soft_deletable(model) else ""
        surplus = (
            f'FROM (SELECT "{pk}", ROW_NUMBER() OVER (PARTITION BY "{rule.group}" '
            f'ORDER BY {latest}"{pk}") AS place FROM "{table}" '
            f'WHERE "{rule.flag}"{live}) AS c WHERE c.place > 1'
        )
        fix = (
            f'UPDATE "{table}" SET "{rule.flag}" = FALSE{stamps(model)} '
            f'WHERE "{pk}" IN (SELECT c."{pk}" {surplus})'
        )
        return RowProbe(Defaults, model, [Branch(rule.flag, surplus)], fixes=[fix])


def defaults_of(model: type[Model]) -> list[OnlyOneDefault]:
    """The rules of a model that there is one default."""
    return [rule for rule in rules_of(model) if isinstance(rule, OnlyOneDefault)]
