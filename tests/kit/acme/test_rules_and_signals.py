"""Rules, signals and the ends of transactions for an application's own models."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from tests.kit.acme.models import Page, Site, Step, User
from tests.kit.acme.running import run
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit import on_commit, on_rollback
from tortoise_tracker.kit.signals import (
    muted,
    post_bulk_create,
    post_bulk_update,
    post_restore,
    post_soft_delete,
    pre_soft_delete,
)

_SIGNALS = (post_bulk_create, post_bulk_update, pre_soft_delete, post_soft_delete, post_restore)


@pytest.fixture
def heard() -> Iterator[list[tuple[str, int]]]:
    """What listeners on the model of sites were told: which signal, and of how many rows."""
    told: list[tuple[str, int]] = []
    listeners = []
    for signal in _SIGNALS:

        async def listen(sender: type[Site], *, _name: str = signal.name, **arguments: Any) -> None:
            told.append((_name, len(arguments.get("instances", arguments.get("pks", ())))))

        signal(Site)(listen)
        listeners.append((signal, listen))
    yield told
    for signal, listener in listeners:
        signal.disconnect(listener)


def test_rules_hold_on_every_path(acme_url: str) -> None:
    """Places, dates, trees, columns that stay: by instance, in bulk and by queryset."""

    async def journey(_: User) -> None:
        site, other = await Site.create(name="a"), await Site.create(name="b")
        one, two = Page(project=site), Page(project=site)
        await Page.bulk_create([one, two])
        three = await Page.create(project=site, parent=one, is_home=True)
        assert one.sort_order < two.sort_order
        late, early = datetime.date(2026, 2, 1), datetime.date(2026, 1, 1)
        for attempt in (
            Page.create(project=site, from_day=late, to_day=early),
            Page.filter(pk=one.pk).update(from_day=late, to_day=early),
            Page.filter(pk=one.pk).update(parent_id=three.pk),
            Page.filter(pk=one.pk).update(project_id=other.pk),
        ):
            with pytest.raises(InvalidValue):
                await attempt
        four = await Page.create(project=site, is_home=True)
        assert [four.pk] == await Page.filter(is_home=True).values_list("id", flat=True)

    run(acme_url, journey)


def test_list_without_scope_and_without_soft_deletion(acme_url: str) -> None:
    """Every row gets a place of its own, the latest in front."""

    async def journey(_: User) -> None:
        steps = [await Step.create(), Step(), Step()]
        await Step.bulk_create(steps[1:])
        steps.append(await Step.create())
        places = [step.sort_order for step in steps]
        assert (sorted(places, reverse=True), 4) == (places, len(set(places)))

    run(acme_url, journey)


def test_rules_of_rows_with_whole_numbers_for_keys(acme_url: str) -> None:
    """A loop and another value of what stays are refused, by save and by queryset; all else is written."""

    async def journey(_: User) -> None:
        one = await Step.create()
        two = await Step.create(after=one)
        one.after = two
        with pytest.raises(InvalidValue, match="itself or a row below it"):
            await one.save()
        two.kind = "other"
        with pytest.raises(InvalidValue, match="make another step"):
            await two.save()
        with pytest.raises(InvalidValue):
            await Step.filter(id=one.id).update(after_id=two.id)
        three = await Step.create(after_id=two.id)
        three.after = one
        await three.save()
        assert one.id == (await Step.get(id=three.id)).after_id

    run(acme_url, journey)


#: Columns of a step that stay, by the value and another one.
_STAYS = {
    "kind": ("plain", "other"),
    "is_gate": (True, False),
    "planned_at": (
        datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC),
        datetime.datetime(2026, 1, 1, 13, tzinfo=datetime.UTC),
    ),
}


@pytest.mark.parametrize(("column", "values"), _STAYS.items(), ids=_STAYS)
def test_column_that_stays(column: str, values: tuple[Any, Any], acme_url: str) -> None:
    """The same value of any type is no change, written by whatever path; another one is."""
    value, other = values

    async def journey(_: User) -> None:
        step = await Step.create(**{column: value})
        await step.save()
        await Step.bulk_update([step], [column])
        await Step.filter(id=step.id).update(**{column: value})
        setattr(step, column, other)
        for attempt in (
            step.save(),
            Step.bulk_update([step], [column]),
            Step.filter(id=step.id).update(**{column: other}),
        ):
            with pytest.raises(InvalidValue, match=f"Step.{column} .* make another step"):
                await attempt

    run(acme_url, journey)


def test_signals_tell_of_bulk_writes_and_deletions(acme_url: str, heard: list[tuple[str, int]]) -> None:
    """Once each, unless they are muted."""

    async def journey(_: User) -> None:
        await Site.bulk_create([Site(name="a"), Site(name="b")])
        await Site.filter(name="a").update(name="c")
        deletion = await Site.all().delete()
        await deletion.restore()
        with muted():
            await Site.all().delete()

    run(acme_url, journey)
    assert [
        ("post_bulk_create", 2),
        ("post_bulk_update", 1),
        ("pre_soft_delete", 2),
        ("post_soft_delete", 2),
        ("post_restore", 2),
    ] == heard


def test_callbacks_wait_for_the_end(acme_url: str) -> None:
    """Those of a commit after it, those of a rollback after that."""

    async def journey(_: User) -> None:
        called: list[str] = []
        async with in_transaction():
            await Site.create(name="a")
            on_commit(lambda: called.append("commit"))
            on_rollback(lambda: called.append("never"))
            assert [] == called
        lost = Site(name="b")
        with pytest.raises(ZeroDivisionError):
            async with in_transaction():
                await lost.save()
                on_commit(lambda: called.append("never"))
                on_rollback(lambda: called.append("rollback"))
                raise ZeroDivisionError
        assert ["commit", "rollback"] == called
        await lost.save()
        assert 2 == await Site.all().count()

    run(acme_url, journey)
