"""Signals that Tortoise lacks, in its own decorator form.

    @post_bulk_create(Issue)
    async def announce(sender, instances, using_db): ...

    @post_bulk_update(Issue)
    async def announce(sender, instances, fields, using_db): ...

    @pre_soft_delete(Issue)     # post_soft_delete and post_restore alike
    async def announce(sender, pks, deletion, using_db): ...

A listener on an abstract base hears its subclasses too. Listeners run one after the other, in the order in
which they were registered, inside the writing transaction: one that raises undoes the write.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from tortoise.models import Model

Listener = Callable[..., Awaitable[Any]]
L = TypeVar("L", bound=Listener)


class Signal:
    """A moment that listeners can wait for."""

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
        """The listeners that hear ``sender``, each once, in order of registration."""
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
