"""Settings of the instance, read through the cache.

await configuration.value_of("EMAIL_HOST", default="localhost")
"""

from __future__ import annotations

from functools import partial
from typing import Final, cast, overload

from tortoise_tracker import cache
from tortoise_tracker.models import InstanceConfiguration
from tortoise_tracker.rules.cached_configuration import CONFIGURATION

#: Seconds for which a setting is kept; changes do not wait for that.
CONFIGURATION_TTL: Final = 60.0


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
