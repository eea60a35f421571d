"""Signals of bulk writes, soft deletions and restorations, in Tortoise's decorator form.

    @post_bulk_create(Book)
    async def announce(sender, instances, using_db): ...

    @post_bulk_update(Book)
    async def announce(sender, instances, fields, using_db): ...

    @pre_soft_delete(Book)      # post_soft_delete and post_restore alike
    async def announce(sender, pks, deletion, using_db): ...

A listener on an abstract base hears its subclasses too. Listeners run one after the other, in the order in
which they were registered, inside the writing transaction: one that raises undoes the write. What must not
happen before the commit goes through ``on_commit``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from tortoise.models import Model
from tortoise.signals import Signals

from tortoise_tracker.kit.transactions import on_commit, on_rollback

__all__ = [
    "Listener",
    "Signal",
    "is_muted",
    "muted",
    "on_commit",
    "on_rollback",
    "post_bulk_create",
    "post_bulk_update",
    "post_restore",
    "post_soft_delete",
    "pre_soft_delete",
]

Listener = Callable[..., Awaitable[Any]]
L = TypeVar("L", bound=Listener)

#: The signals that are muted in this task; None for all of them.
_muted: ContextVar[frozenset[Signal | Signals] | None] = ContextVar("muted_signals", default=frozenset())


class Signal:
    """Signal with its listeners, registered by model."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._listeners: list[tuple[type[Model], Listener]] = []

    def __call__(self, *senders: type[Model]) -> Callable[[L], L]:
        """Register the decorated coroutine function for ``senders`` and their subclasses."""

        def register(listener: L) -> L:
            for sender in senders:
                if (sender, listener) not in self._listeners:
                    self._listeners.append((sender, listener))
            return listener

        return register

    def disconnect(self, listener: Listener) -> None:
        """Stop calling a listener; one that is not registered is ignored."""
        self._listeners = [entry for entry in self._listeners if entry[1] is not listener]

    def listeners_of(self, sender: type[Model]) -> list[Listener]:
        """The listeners that hear ``sender``, each once, in order of registration; none while it is muted."""
        if is_muted(self):
            return []
        return list(dict.fromkeys(f for model, f in self._listeners if issubclass(sender, model)))

    async def send(self, sender: type[Model], **arguments: Any) -> None:
        """Call every listener of ``sender``, one after the other."""
        for listener in self.listeners_of(sender):
            await listener(sender, **arguments)

    def __repr__(self) -> str:
        return f"<Signal {self.name}>"


post_bulk_create = Signal("post_bulk_create")
post_bulk_update = Signal("post_bulk_update")
pre_soft_delete = Signal("pre_soft_delete")
post_soft_delete = Signal("post_soft_delete")
post_restore = Signal("post_restore")


@contextmanager
def muted(*signals: Signal | Signals) -> Iterator[None]:
    """Mute the listeners of the toolkit's models for the body, as an import may want it.

    Rules hold and stamps are set all the same. Nests, and concerns this task alone, with those it starts.

    Args:
        signals: Those of this module, or Tortoise's four, such as ``Signals.post_save``; all when left out.
    """
    before = _muted.get()
    token = _muted.set(None if before is None or not signals else before.union(signals))
    try:
        yield
    finally:
        _muted.reset(token)


def is_muted(signal: Signal | Signals) -> bool:
    """Whether a signal is muted in this task."""
    silenced = _muted.get()
    return silenced is None or signal in silenced
