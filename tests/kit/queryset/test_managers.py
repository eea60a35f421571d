"""Three doors to a table, each model's own, however the model is declared."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.models import Model

from tests.support.models import (
    Bookmark,
    Counter,
    Essay,
    Letter,
    Memo,
    Note,
    Paper,
    Postcard,
    Shelf,
    Visit,
)
from tortoise_tracker import models
from tortoise_tracker.kit.soft_delete import SoftDeleteQuerySet
from tortoise_tracker.mixins import BaseModel, SoftDeleteModel
from tortoise_tracker.models import Issue, State, User

#: With a Meta, with none, grandchildren with and without one, a child of a table, and without a BaseModel.
DECLARED: list[Any] = [Shelf, Note, Letter, Essay, Postcard, Bookmark]
each_model = pytest.mark.parametrize("model", DECLARED, ids=lambda model: model.__name__)

DOORS = ("objects", "all_objects", "deleted_objects")

ALL_MODELS: list[Any] = [*DECLARED, *(getattr(models, name) for name in models.__all__)]


async def live_and_deleted(model: Any) -> tuple[Any, Any]:
    """A live row and a deleted one."""
    given = {"label": "live"} if model is Shelf else {}
    live = await model.create(**given)
    deleted = await model.create(**dict.fromkeys(given, "deleted"))
    await deleted.delete()
    return live, deleted


@each_model
async def test_each_door_shows_its_rows(model: Any) -> None:
    """``objects`` the live ones, ``deleted_objects`` the others, ``all_objects`` both."""
    live, deleted = await live_and_deleted(model)

    assert [live] == await model.objects.all()
    assert {live, deleted} == set(await model.all_objects.all())
    assert [deleted] == await model.deleted_objects.all()


@each_model
async def test_plain_calls_are_those_of_objects(model: Any) -> None:
    """``Model.filter`` and its kind."""
    live, deleted = await live_and_deleted(model)

    assert [live] == await model.all()
    assert [live] == await model.filter(pk__in=[live.pk, deleted.pk])
    assert live == await model.first()
    assert None is await model.get_or_none(pk=deleted.pk)
    assert not await model.exists(pk=deleted.pk)
    assert {live.pk: live} == await model.in_bulk([live.pk, deleted.pk])


@each_model
async def test_calls_of_a_door_find_its_rows(model: Any) -> None:
    """Get, exists, count and first, not only listing."""
    live, deleted = await live_and_deleted(model)

    assert deleted == await model.all_objects.get(pk=deleted.pk)
    assert deleted == await model.deleted_objects.first()
    assert [1, 2, 1] == [await getattr(model, door).count() for door in DOORS]
    assert [False, True, True] == [
        await getattr(model, door).filter(pk=deleted.pk).exists() for door in DOORS
    ]
    assert [True, True, False] == [await getattr(model, door).filter(pk=live.pk).exists() for door in DOORS]


@pytest.mark.parametrize("model", ALL_MODELS, ids=lambda model: model.__name__)
def test_every_door_leads_to_its_own_model(model: Any) -> None:
    """A manager that two models share would serve the table of the last one."""
    doors = [door for door in DOORS if hasattr(model, door)]

    assert {model} == {getattr(model, door)._model for door in doors} | {model._meta.manager._model}


def test_no_two_models_share_a_manager() -> None:
    """Not even a parent and its child."""
    managers = [getattr(model, door) for model in DECLARED for door in DOORS]

    assert len(managers) == len({id(manager) for manager in managers})


async def test_grandchildren_keep_to_their_tables() -> None:
    """Reading one kind of paper never lists another one."""
    letter = await Letter.create(text="letter")
    essay = await Essay.create(text="essay")
    postcard = await Postcard.create(text="card", picture="sea")

    assert [[letter], [essay], [postcard]] == [
        await model.objects.all() for model in (Letter, Essay, Postcard)
    ]


async def test_order_of_an_abstract_parent_holds_unless_overruled() -> None:
    """Reading through ``objects`` or plainly."""
    for text in ("b", "a", "c"):
        await Letter.create(text=text)
        await Essay.create(text=text)

    assert ["a", "b", "c"] == [letter.text for letter in await Letter.objects.all()]
    assert ["c", "b", "a"] == [essay.text for essay in await Essay.all()]


async def test_newest_row_comes_first_unless_the_model_says_otherwise() -> None:
    """Also rows of the same moment: the key grows."""
    notes = [await Note.create(text=text) for text in "abc"]

    assert notes[::-1] == await Note.all()


async def test_manager_of_an_own_meta_stays() -> None:
    """It is what plain calls use; the three doors are there as well."""
    short, long = await Memo.create(pages=1), await Memo.create(pages=9)
    await long.delete()

    assert [long] == await Memo.all()
    assert [[short], [long]] == [await Memo.objects.all(), await Memo.deleted_objects.all()]
    assert 2 == await Memo.all_objects.count()


async def test_own_queryset_class_is_behind_every_door() -> None:
    """What a model adds to its queries can be chained after each of them."""
    for model in (Issue, State):
        classes = {type(getattr(model, door).all()) for door in DOORS} | {type(model.filter())}
        assert {model.queryset_class} == classes


async def test_chained_calls_keep_the_class() -> None:
    """However long the chain is."""
    chained = Shelf.objects.filter(label="A").exclude(label="B").order_by("label").limit(3).distinct()

    assert SoftDeleteQuerySet is type(chained)


async def test_doors_keep_their_condition_in_a_chain() -> None:
    """Filters, slices and orders narrow; they never open."""
    _, deleted = await live_and_deleted(Shelf)

    assert [] == await Shelf.objects.filter(pk=deleted.pk).order_by("label").limit(5)
    assert 0 == await Shelf.objects.filter(label="deleted").count()
    assert [deleted] == await Shelf.all_objects.filter(label="deleted").order_by("-label")


def test_models_without_soft_deletion_have_one_door() -> None:
    """There is nothing to hide."""
    for model in (User, Visit, Counter):
        assert [True, False, False] == [hasattr(model, door) for door in DOORS]


async def test_objects_of_a_model_without_soft_deletion() -> None:
    """It lists all, and creates."""
    visit = await Visit.objects.create(place="Rome")

    assert [visit] == await Visit.objects.filter(place="Rome")


async def test_doors_create_rows() -> None:
    """One, many, and on demand."""
    first = await Shelf.objects.create(label="1")
    [second] = await Shelf.objects.bulk_create([Shelf(label="2")])
    third, created = await Shelf.objects.get_or_create(label="3")
    fourth, _ = await Shelf.objects.update_or_create({"label": "4"}, id=third.id)

    assert created
    assert third == fourth
    assert {first, second, third} == set(await Shelf.all())
    assert "4" == (await Shelf.get(pk=third.pk)).label


def test_abstract_bases_are_no_tables() -> None:
    """Declaring a model needs no Meta to inherit from."""
    abstract: list[type[Model]] = [BaseModel, SoftDeleteModel, Paper]

    assert [True, True, True] == [model._meta.abstract for model in abstract]
    assert [False] * len(DECLARED) == [model._meta.abstract for model in DECLARED]
