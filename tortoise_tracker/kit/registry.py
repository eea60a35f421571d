"""Registry of the open database's models, by the names that foreign keys use: ``app.Model``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from tortoise.context import require_context

from tortoise_tracker.exceptions import ConfigError

if TYPE_CHECKING:
    from tortoise.apps import Apps

T = TypeVar("T")


def once_per_database(function: Callable[[], T]) -> Callable[[], T]:
    """Keep what a function works out from the models of the open database, for as long as that is open."""
    known: WeakKeyDictionary[Apps, T] = WeakKeyDictionary()

    @wraps(function)
    def remembered() -> T:
        apps = require_context().apps
        if apps is None:
            return function()
        if apps not in known:
            known[apps] = function()
        return known[apps]

    return remembered


@once_per_database
def models_by_name() -> dict[str, type[Any]]:
    """Every model of the open database, of all its apps."""
    apps = require_context().apps
    return {} if apps is None else {model._meta.full_name: model for model in apps.get_models_iterable()}


@once_per_database
def models_by_table() -> dict[str, type[Any]]:
    """The same by their tables; of two databases with a table of that name that of the first app."""
    return {model._meta.db_table: model for model in reversed(all_models())}


def all_models() -> Sequence[type[Any]]:
    """The same, without the names."""
    return list(models_by_name().values())


def model_named(name: str) -> type[Any]:
    """The model of a name such as ``acme.Book``.

    Raises:
        ConfigError: If the open database has no such model.
    """
    try:
        return models_by_name()[name]
    except KeyError:
        msg = f"there is no model {name} in the open database: open it with the app and module that it is in"
        raise ConfigError(msg) from None
