"""Removals for good that cannot pass unheard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient
from tortoise.models import Model
from tortoise.signals import Signals, post_delete

from tests.support.rules import with_rules
from tortoise_tracker.factories import make_user, make_workspace_member
from tortoise_tracker.kit.rules import Rule
from tortoise_tracker.kit.signals import muted
from tortoise_tracker.models import User, WorkspaceMember

Hear = Callable[..., list[BaseDBAsyncClient]]


class Note(Rule):
    """Notes the removals that it is told of, or fails."""

    def __init__(self, told: list[BaseDBAsyncClient], *, fails: bool) -> None:
        self.told = told
        self.fails = fails

    async def removed(self, model: type[Model], using_db: BaseDBAsyncClient) -> None:
        """Note the connection."""
        self.told.append(using_db)
        if self.fails:
            raise KeyError(model)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Hear:
    """Hears removals of models until the end of the test, or fails."""

    def hear(*models: type[Model], fails: bool = False) -> list[BaseDBAsyncClient]:
        told: list[BaseDBAsyncClient] = []
        for model in models:
            with_rules(monkeypatch, model, Note(told, fails=fails))
        return told

    return hear


async def test_each_way_is_heard_once_in_its_transaction(heard: Hear) -> None:
    """Also with muted signals; a soft deletion is none."""
    told = heard(User, WorkspaceMember)
    members = [await make_workspace_member() for _ in range(4)]

    with muted():
        await members[0].delete(soft=False)
        counts = [await WorkspaceMember.filter(pk=members[1].pk).delete(soft=False)]
        counts.append(await WorkspaceMember.filter(pk=members[2].pk).limit(1).delete(soft=False))
        counts.append(await User.filter(pk=members[0].member_id).delete())
        await members[3].delete()

    assert ([1, 1, 1], 4) == (counts, len(told))
    assert [True] * 4 == [isinstance(db, TransactionalDBClient) for db in told]


async def test_hearer_that_fails_undoes_the_removal(heard: Hear) -> None:
    """By instance and by queryset."""
    heard(User, fails=True)
    user = await make_user()

    for attempt in (user.delete, User.filter(pk=user.pk).delete):
        with pytest.raises(KeyError):
            await attempt()

    assert await User.filter(pk=user.pk).exists()


async def test_listeners_hear_as_ever(heard: Hear) -> None:
    """Those of Tortoise's signals come first."""
    told: list[str] = []
    noted = heard(User)
    user = await make_user()

    async def listen(sender: Any, instance: User, using_db: BaseDBAsyncClient) -> None:
        told.append(f"{instance.pk} {len(noted)}")

    post_delete(User)(listen)
    try:
        await user.delete()
    finally:
        User.unregister_listener(Signals.post_delete, listen)

    assert ([f"{user.pk} 0"], 1) == (told, len(noted))


async def test_query_can_be_looked_at() -> None:
    """As any other of Tortoise's."""
    assert User.filter(username="x").delete().sql().startswith("DELETE FROM")
