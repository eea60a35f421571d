"""The tracker's configuration for Tortoise and Aerich."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, Final

from tortoise_tracker.exceptions import ConfigError
from tortoise_tracker.kit.config import AERICH_MODELS, orm_config

DEFAULT_DATABASE_URL: Final = "sqlite://tracker.sqlite3"

#: The label of our app: ``tracker.Issue``.
APP: Final = "tracker"

#: The label that modules get which are named without one.
OTHER_APP: Final = "models"

ADVICE: Final = "apply the migrations with `tortoise-tracker migrate`"


def tortoise_orm_config(
    database_url: str | None = None,
    *,
    models: Sequence[str] = (),
    apps: Mapping[str, Sequence[str]] | None = None,
    advice: str = ADVICE,
) -> dict[str, Any]:
    """Build the Tortoise configuration of the tracker, and of an application's models beside it.

    Args:
        database_url: Such as ``sqlite://tracker.sqlite3`` or
            ``postgres://user:password@host:5432/name``. Left out, the environment variable
            ``DATABASE_URL`` counts, and without it the file ``tracker.sqlite3`` in the working directory.
        models: Dotted names of further modules with models; they get an app of their own, ``models``, on
            the same connection, and may refer to ours as ``tracker.User``.
        apps: The same for apps with labels of their own: ``{"acme": ["acme.models"]}``.
        advice: What errors advise if a table is missing, as the end of a sentence.

    Returns:
        A dictionary for ``Tortoise.init(config=…)`` and for Aerich. An application's apps come first in it,
        so that Aerich, which takes the first one unless told otherwise, works on those.

    Raises:
        ConfigError: If the URL is malformed, or of a database that is not supported.
    """
    url = database_url or os.environ.get("DATABASE_URL") or DEFAULT_DATABASE_URL
    if isinstance(models, str | bytes) or (apps is not None and not isinstance(apps, Mapping)):
        msg = (
            f"models is {models!r} and apps is {apps!r}: give models as a list of dotted names, and apps as "
            "{label: [dotted names]}"
        )
        raise ConfigError(msg)
    modules: dict[str, Sequence[str]] = {**(apps or {})}
    if models:
        modules[OTHER_APP] = [*modules.get(OTHER_APP, ()), *models]
    modules[APP] = ["tortoise_tracker.models", AERICH_MODELS]
    return orm_config(url, apps=modules, advice=advice, setting="DATABASE_URL")


def __getattr__(name: str) -> Any:
    # Aerich reads this name. It is built when asked for, not at import: a malformed DATABASE_URL must
    # not keep the package from being imported.
    if name == "TORTOISE_ORM":
        return tortoise_orm_config()
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
