"""The data layer of a project tracker, on Tortoise ORM, and the toolkit that it is built with."""

from __future__ import annotations

import importlib
from importlib import metadata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tortoise_tracker import (
        asgi,
        cache,
        config,
        context,
        database,
        demo,
        enums,
        exceptions,
        factories,
        fields,
        health,
        indexes,
        kit,
        mixins,
        models,
        rules,
        services,
        signals,
        transactions,
    )
    from tortoise_tracker.config import TORTOISE_ORM, tortoise_orm_config
    from tortoise_tracker.context import acting_as, current_user_id
    from tortoise_tracker.database import connect
    from tortoise_tracker.transactions import on_commit, on_rollback, spawn

    __version__: str

__all__ = [
    "TORTOISE_ORM",
    "__version__",
    "acting_as",
    "asgi",
    "cache",
    "config",
    "connect",
    "context",
    "current_user_id",
    "database",
    "demo",
    "enums",
    "exceptions",
    "factories",
    "fields",
    "health",
    "indexes",
    "kit",
    "mixins",
    "models",
    "on_commit",
    "on_rollback",
    "rules",
    "services",
    "signals",
    "spawn",
    "tortoise_orm_config",
    "transactions",
]

#: The module that provides each name; the other names are modules.
_ORIGINS = {
    "TORTOISE_ORM": "config",
    "acting_as": "context",
    "connect": "database",
    "current_user_id": "context",
    "on_commit": "transactions",
    "on_rollback": "transactions",
    "spawn": "transactions",
    "tortoise_orm_config": "config",
}


# PEP 562. Tortoise and the models take most of a second to import: a command that only prints its help, or a
# module that needs no more than the errors, does without.
def __getattr__(name: str) -> Any:
    value: Any
    if name == "__version__":
        value = metadata.version("tortoise_tracker")
    elif name in _ORIGINS:
        value = getattr(importlib.import_module(f"{__name__}.{_ORIGINS[name]}"), name)
    elif name in __all__:
        value = importlib.import_module(f"{__name__}.{name}")
    else:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    # The configuration is read from the environment each time.
    return value if name == "TORTOISE_ORM" else globals().setdefault(name, value)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
