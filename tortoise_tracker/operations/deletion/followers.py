"""What has to follow a deletion while its rows still carry its key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

    from tortoise_tracker.models import Deletion

Follower = Callable[["Deletion", "BaseDBAsyncClient", bool], Awaitable[None]]
F = TypeVar("F", bound=Follower)

_followers: dict[type[Model], list[Follower]] = {}


def follows(model: type[Model]) -> Callable[[F], F]:
    """Register a coroutine function ``(deletion, using_db, restored)`` for deletions of rows of a model.

    It runs after the rows are marked, and before the marks are taken away again; unlike a listener it
    cannot be silenced.
    """

    def register(follower: F) -> F:
        _followers.setdefault(model, []).append(follower)
        return follower

    return register


async def follow(
    model: type[Model], deletion: Deletion, using_db: BaseDBAsyncClient, *, restored: bool
) -> None:
    """Run the followers of a model."""
    for follower in _followers.get(model, ()):
        await follower(deletion, using_db, restored)
