"""Rules: what must hold, or is derived, whenever rows of a model are written.

A rule is written once and holds on every write path. ``create``, ``save`` (also with ``update_fields``),
``bulk_create``, ``bulk_update`` and a queryset's ``update`` each describe what they are about to do as a
``Write``, let the rules of the model work on it, and write what comes out. Soft deletions, restorations and
hard deletes call the rules of the models that they touch as well.
"""

from __future__ import annotations

import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from tortoise_tracker.kit.writing.columns import column_of
from tortoise_tracker.kit.writing.write import Write

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

    from tortoise_tracker.kit.soft_delete.deletion import DeletionModel


class Rule:
    """Base class of all rules. A subclass overrides the methods for the moments that concern it."""

    #: Columns, or relations, whose writing calls the rule; creation always does.
    triggers: tuple[str, ...] = ()
    #: Columns it looks at; they are loaded for rows that came without them.
    reads: tuple[str, ...] = ()
    #: Whether it only concerns new rows.
    on_create_only: ClassVar[bool] = False
    #: Whether it writes to other rows or tables, so that the whole needs a transaction.
    spans_rows: ClassVar[bool] = False
    #: The class of rules whose place in the list of a base this one takes.
    replaces: ClassVar[type[Rule] | None] = None

    def applies_to(self, write: Write) -> bool:
        """Whether this write concerns the rule."""
        if write.fields is None:
            return True
        return not self.on_create_only and write.touches(_columns(write.model, self.triggers))

    def reads_of(self, model: type[Model]) -> tuple[str, ...]:
        """The columns of a model that the rule looks at."""
        return _columns(model, self.reads)

    async def before(self, write: Write) -> None:
        """Check and derive, before the rows are written.

        Raises:
            InvalidValue: If a row breaks the rule.
        """

    async def after(self, write: Write) -> None:
        """Write what follows from the rows, after them, in their transaction."""

    async def hidden(self, model: type[Model], deletion: DeletionModel, using_db: BaseDBAsyncClient) -> None:
        """Write what follows from a soft deletion of rows of the model, once they carry its key.

        Unlike a listener it cannot be muted.
        """

    async def returning(
        self, model: type[Model], deletion: DeletionModel, using_db: BaseDBAsyncClient
    ) -> None:
        """Write what follows from a restoration, while the rows still carry the deletion's key."""

    async def removed(self, model: type[Model], using_db: BaseDBAsyncClient) -> None:
        """Write what follows from a hard delete of rows of the model, in its transaction.

        It is not called for rows that the database's own cascade removes.
        """


@cache
def _columns(model: type[Model], names: tuple[str, ...]) -> tuple[str, ...]:
    """The columns of a model that names mean: a relation's is that of its key.

    Raises:
        FieldError: If the model has no such column.
    """
    return tuple(column_of(model, name) for name in names)


def overrides(rule: Rule, method: str) -> bool:
    """Whether a rule has something to do at a moment, named by its method."""
    return getattr(type(rule), method) is not getattr(Rule, method)


class Stamp(Rule):
    """Rule whose values depend on nothing in the row, so that an update need not load any."""

    def applies_to(self, write: Write) -> bool:  # noqa: ARG002 - as for every rule
        """To every write."""
        return True

    def columns_of(self, model: type[Model]) -> tuple[str, ...]:  # noqa: ARG002 - subclasses use it
        """The columns that it writes; ``saved_changes`` leaves them out."""
        return ()

    def always_of(self, model: type[Model]) -> tuple[str, ...]:  # noqa: ARG002 - subclasses use it
        """Those of them that each write stamps: a value that is there is no change to be saved."""
        return ()

    def updates(self, model: type[Model], moment: datetime.datetime) -> dict[str, Any]:  # noqa: ARG002 - subclasses use it
        """What every update writes at ``moment``."""
        return {}
