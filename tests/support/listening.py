"""Listeners to the signals of ours, which tests watch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.support.models import Bookmark
from tortoise_tracker.kit.signals import (
    Signal,
    post_bulk_create,
    post_bulk_update,
    post_restore,
    post_soft_delete,
    pre_soft_delete,
)

SIGNALS = (post_bulk_create, post_bulk_update, pre_soft_delete, post_soft_delete, post_restore)


@contextmanager
def forgotten_listeners() -> Iterator[None]:
    """Those that are registered inside are gone after it."""
    kept = {signal: list(signal._listeners) for signal in SIGNALS}
    yield
    for signal, listeners in kept.items():
        signal._listeners = listeners


def recorder(heard: list[Any], name: str = "") -> Any:
    """A listener that notes what it heard."""

    async def listener(sender: Any, **arguments: Any) -> None:
        heard.append((name or sender.__name__, arguments))

    return listener


def hearing(signal: Signal, *senders: Any) -> list[Any]:
    """What a new listener hears from now on."""
    heard: list[Any] = []
    signal(*senders)(recorder(heard))
    return heard


def failing(signal: Signal, sender: Any) -> None:
    """Let a listener write a row, and raise."""

    @signal(sender)
    async def fail(sender: Any, using_db: Any, **_: Any) -> None:
        await Bookmark.create(page=17, using_db=using_db)
        raise KeyError(signal.name)
