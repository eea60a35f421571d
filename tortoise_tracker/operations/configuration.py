"""The settings of the instance, which every request may ask for.

await configuration.value_of("EMAIL_HOST", default="localhost")
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, cast, overload

from tortoise_tracker import cache
from tortoise_tracker.mixins.removal import on_removal
from tortoise_tracker.models import Deletion, InstanceConfiguration
from tortoise_tracker.operations.deletion.followers import follows
from tortoise_tracker.rules import Rule, Write, register

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

#: Seconds for which a setting is kept; changes do not wait for that.
CONFIGURATION_TTL: Final = 60.0

#: The tag of every setting.
CONFIGURATION: Final = "configuration"


@overload
async def value_of(key: str, default: str) -> str: ...


@overload
async def value_of(key: str, default: None = None) -> str | None: ...


async def value_of(key: str, default: str | None = None) -> str | None:
    """The value of a setting as it is stored, so encrypted where the application has encrypted it.

    Read through the cache, except in a transaction, which sees what it has written itself.

    Args:
        key: The name of the setting.
        default: For a setting that is not there, or deleted.
    """
    value = await cache.read(
        f"configuration:{key}", partial(_load, key), ttl=CONFIGURATION_TTL, tags=[CONFIGURATION]
    )
    return default if value is None else value


async def _load(key: str) -> str | None:
    # The one that is written to: a replica may not have the last commit yet.
    db = InstanceConfiguration._choose_db(for_write=True)
    found = InstanceConfiguration.objects.filter(key=key).using_db(db)
    return cast("str | None", next(iter(await found.values_list("value", flat=True)), None))


class ForgetConfiguration(Rule):
    """Settings that a write changes are forgotten once it is committed."""

    triggers = ("key", "value")
    #: Without a transaction, a task that is canceled after its write would not come to it.
    spans_rows = True

    async def before(self, write: Write) -> None:
        """Have it done, before anybody else who waits for the commit."""
        await _forget(write.db)


@follows(InstanceConfiguration)
async def _follow_deletion(deletion: Deletion, using_db: BaseDBAsyncClient, restored: bool) -> None:  # noqa: ARG001, FBT001 - a follower's signature
    await _forget(using_db)


@on_removal(InstanceConfiguration)
async def _forget(using_db: BaseDBAsyncClient) -> None:
    await cache.invalidate_on_commit(CONFIGURATION, using_db=using_db)


register(InstanceConfiguration, ForgetConfiguration())
