"""Signals that Tortoise lacks: who hears them, and when."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.listening import SIGNALS, hearing, recorder
from tests.support.models import Essay, Letter, Note, Paper, Postcard
from tortoise_tracker import signals
from tortoise_tracker.kit.signals import (
    post_bulk_create,
)
from tortoise_tracker.mixins import BaseModel

pytestmark = pytest.mark.usefixtures("forget_listeners")


async def test_listeners_run_in_order_of_registration() -> None:
    """Whichever class of the family they listen to."""
    heard: list[Any] = []
    for name, model in (("1", Letter), ("2", BaseModel), ("3", Paper), ("4", Letter)):
        post_bulk_create(model)(recorder(heard, name))

    await Letter.bulk_create([Letter(text="a")])

    assert ["1", "2", "3", "4"] == [name for name, _ in heard]


async def test_listener_of_a_base_hears_its_subclasses() -> None:
    """And is told which of them it was; other models it does not hear."""
    heard = hearing(post_bulk_create, Paper)

    models: list[Any] = [Letter, Essay, Postcard, Note]
    for model in models:
        await model.bulk_create([model(text="a")])

    assert ["Letter", "Essay", "Postcard"] == [name for name, _ in heard]


async def test_listener_hears_each_write_once() -> None:
    """However often it was registered, for the class and for its base."""
    heard: list[Any] = []
    listener = recorder(heard)
    for _ in range(2):
        post_bulk_create(Letter, Paper, BaseModel)(listener)

    await Letter.bulk_create([Letter(text="a")])

    assert 1 == len(heard)


async def test_listener_can_be_taken_away() -> None:
    """A second time is harmless."""
    heard: list[Any] = []
    listener = recorder(heard)
    post_bulk_create(Note)(listener)
    for _ in range(2):
        post_bulk_create.disconnect(listener)

    await Note.bulk_create([Note(text="a")])

    assert [] == heard


def test_decorated_function_is_the_function() -> None:
    """It can be called by others as well."""
    listener = recorder([])

    assert listener is post_bulk_create(Note)(listener)


def test_signals_are_named_as_promised() -> None:
    """Under ``tortoise_tracker.kit.signals``."""
    for signal in SIGNALS:
        assert signal is getattr(signals, signal.name)
        assert f"<Signal {signal.name}>" == repr(signal)


async def test_nothing_written_is_heard_by_nobody() -> None:
    """Empty lists, empty querysets, and deletions of nothing."""
    heard: list[Any] = []
    for signal in SIGNALS:
        signal(Note)(recorder(heard))

    await Note.bulk_create([])
    await Note.bulk_update([], ["text"])
    await Note.all().update(text="a")
    await Note.all().delete()

    assert [] == heard
