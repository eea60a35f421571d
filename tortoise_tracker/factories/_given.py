"""Shared parts of factories: counting, and finding or building the parents of a row."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any, TypeVar

from tortoise.models import Model

M = TypeVar("M", bound=Model)

_numbers = count(1)


def number() -> int:
    """A number that no factory has had in this process, for what has to be unique."""
    return next(_numbers)


async def parent(columns: dict[str, Any], name: str, model: type[M], make: Callable[..., Awaitable[M]]) -> M:
    """The row that a relation leads to: the one given, by instance or by key, or else a new one.

    Args:
        columns: What was given; a new parent is added to it.
        name: The relation.
        model: What it leads to.
        make: Called where nothing was given.
    """
    if name in columns:
        given: M = columns[name]
        return given
    key = f"{name}_id"
    if key in columns:
        return await model.get(pk=columns[key])
    made = columns[name] = await make()
    return made


def in_project(columns: dict[str, Any], factory: Callable[..., Awaitable[M]]) -> Callable[[], Awaitable[M]]:
    """A factory that builds in the project which ``columns`` names, if they name one."""
    scope = {key: columns[key] for key in ("project", "project_id") if key in columns}
    return lambda: factory(**scope)
