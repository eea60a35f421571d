"""Empty the cache."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

from cyclopts import Group, Parameter
from cyclopts.validators import LimitedChoice

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.app import Json, command_app

if TYPE_CHECKING:
    from tortoise_tracker.cache import CacheSettings

app = command_app("clear_cache")

_chosen = Group("What to remove", validator=LimitedChoice())

CacheUrl = Annotated[
    str | None,
    Parameter(
        name="--cache-url",
        env_var="CACHE_URL",
        # As with the database: the default may hold a password, and is never printed.
        show_env_var=True,
        help=(
            "The cache, as redis://USER:PASSWORD@HOST:PORT/NUMBER?prefix=NAME."
            " Left out: the memory of each process."
        ),
    ),
]


@app.default
async def clear_cache(
    *,
    key: Annotated[str | None, Parameter(group=_chosen)] = None,
    match: Annotated[str | None, Parameter(group=_chosen)] = None,
    tag: Annotated[str | None, Parameter(group=_chosen)] = None,
    as_json: Json = False,
    cache_url: CacheUrl = None,
) -> None:
    """Remove what is cached, all of it unless you say which; it is read from the database again.

    There is no need for this after a write: that invalidates what it changes. It is for tables that were
    changed past the models, by SQL, a restored backup or an import.

    Keys are role:USER:project:PROJECT, role:USER:workspace:WORKSPACE and configuration:KEY. Tags are
    roles, user:USER, workspace:WORKSPACE, project:PROJECT and configuration.

    Parameters
    ----------
    key:
        The one entry under this key.
    match:
        Entries whose keys fit a pattern, such as 'role:*'.
    tag:
        Entries that depend on this, such as 'roles'.
    as_json:
        Print where the cache is and how many keys were removed as JSON.
    """
    settings = tracker.cache.cache_settings(cache_url)
    removed = await _remove(settings, key, match, tag) if settings.is_shared else 0
    if as_json:
        print(json.dumps({"cache": settings.label, "shared": settings.is_shared, "removed": removed}))
    elif settings.is_shared:
        print(f"{removed:,} keys removed from {settings.label}")
    else:
        print(
            "nothing to clear from here: without CACHE_URL each process has a cache of its own in memory, "
            f"whose entries live for {tracker.cache.settings.LONGEST_IN_MEMORY:.0f} s at the longest"
        )


async def _remove(settings: CacheSettings, key: str | None, match: str | None, tag: str | None) -> int:
    cache = tracker.cache.Cache(settings)
    try:
        return await cache.remove(key=key, match="*" if match is None else match, tag=tag)
    finally:
        await cache.close()
