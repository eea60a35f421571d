"""Cache invalidation of settings, on every write path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tortoise_tracker.cache import invalidate_on_commit
from tortoise_tracker.kit.rules import Rule, Write

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

    from tortoise_tracker.kit import DeletionModel

#: The tag of every setting.
CONFIGURATION: Final = "configuration"


class ForgetConfiguration(Rule):
    """Rule that invalidates the cached settings once a write of them is committed."""

    triggers = ("key", "value")
    #: Without a transaction, a task that is canceled after its write would not come to it.
    spans_rows = True

    async def before(self, write: Write) -> None:
        """Schedule the invalidation for the commit, before the rows are written."""
        await invalidate_on_commit(CONFIGURATION, using_db=write.db)

    async def hidden(
        self,
        model: type[Model],  # noqa: ARG002 - as every rule
        deletion: DeletionModel,  # noqa: ARG002 - the same
        using_db: BaseDBAsyncClient,
    ) -> None:
        """Schedule the invalidation after a soft deletion."""
        await invalidate_on_commit(CONFIGURATION, using_db=using_db)

    async def returning(
        self,
        model: type[Model],  # noqa: ARG002 - as every rule
        deletion: DeletionModel,  # noqa: ARG002 - the same
        using_db: BaseDBAsyncClient,
    ) -> None:
        """Schedule the invalidation after a restoration."""
        await invalidate_on_commit(CONFIGURATION, using_db=using_db)

    async def removed(self, model: type[Model], using_db: BaseDBAsyncClient) -> None:  # noqa: ARG002 - as every rule
        """Schedule the invalidation after a hard delete."""
        await invalidate_on_commit(CONFIGURATION, using_db=using_db)
