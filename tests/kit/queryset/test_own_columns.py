"""A column of the model is never taken for one of the same name in a joined table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tortoise.expressions import Case, F, Q, When
from tortoise.functions import Count, Lower, Max

from tests.support.models import Book, Chapter, Shelf
from tortoise_tracker.kit.queryset.base import RuledQuerySet

#: Both tables have a title; the joined one stands beside it in each query.
QUERIES: dict[str, Callable[[RuledQuerySet[Chapter]], Any]] = {
    "annotated rows": lambda rows: rows.annotate(own=F("title"), of_book=F("book__title")),
    "values": lambda rows: rows.annotate(own=F("title")).values("own", "book__title"),
    "values_list": lambda rows: rows.annotate(own=F("title")).values_list("own", "book__title"),
    "function": lambda rows: rows.annotate(own=Lower(F("title"))).values("own", "book__title"),
    "arithmetic": lambda rows: rows.annotate(sum=F("book__pages") + F("book__pages")).values("sum"),
    "case": lambda rows: rows.annotate(
        own=Case(When(title="One", then=F("title")), default="none"), of_book=F("book__title")
    ).values("own", "of_book"),
    "filter": lambda rows: rows.filter(book__title="Book", title=F("title")),
    "negated filter": lambda rows: rows.filter(Q(book__title="Book"), ~Q(title=F("book__title"))),
    "order": lambda rows: rows.annotate(own=F("title")).order_by("own", "book__title"),
    "latest": lambda rows: rows.annotate(own=F("title")).filter(book__title="Book").order_by("-own").first(),
    "groups": lambda rows: (
        rows.annotate(n=Count("id"), last=Max("title")).group_by("book__title").values("n", "last")
    ),
    "joined by select_related": lambda rows: rows.annotate(own=F("title")).select_related("book"),
    "count": lambda rows: rows.filter(book__title="Book", title=F("title")).count(),
    "annotated count": lambda rows: (
        rows.annotate(own=F("title")).filter(own="One", book__title="Book").count()
    ),
    "exists": lambda rows: rows.annotate(own=F("title")).filter(own="One", book__title="Book").exists(),
}


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
async def test_own_column_is_told_from_a_joined_one(query: Callable[..., Any]) -> None:
    """With deleted rows hidden, and with all rows."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="Book", pages=1)
    await Chapter.create(book=book, title="One")

    for rows in (Chapter.objects.all(), Chapter.all_objects.all()):
        assert await query(rows)


async def test_annotation_may_have_the_name_of_a_column() -> None:
    """Then the name means the annotation, as it does for Tortoise."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="Book")
    await Chapter.create(book=book, title="One")

    found: list[Any] = (
        await Chapter.annotate(label=F("book__title")).order_by("label").values_list("label", "title")
    )

    assert [("Book", "One")] == found
