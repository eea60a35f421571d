"""Whatever happens to tracked rows, in whatever order, they say what a simple model of them says."""

from __future__ import annotations

from itertools import chain
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.models import Book, Shelf
from tests.support.tracked_rows import COLUMNS
from tests.support.tracker_journeys import COPIERS, Journey

VALUES: dict[str, list[Any]] = {
    "title": ["One", "Two", "", None],
    "pages": [0, 1, 7, "7", 7.0, None],
    "remarks": [
        {},
        {"a": 1},
        {"a": [1]},
        {"b": [{"c": None}]},
        {"b": [], "a": True},
        {"a": (1, 2.5)},
        {1: "a"},
        None,
    ],
    # What the journey puts in their place is known when there is a database.
    "prequel_id": ["none", "key", "text"],
}

INSTANCES = st.integers(0, 3)
SOME_COLUMNS = st.sets(st.sampled_from(sorted(COLUMNS)), min_size=1).map(sorted)
ASSIGNMENTS = st.one_of(
    *(st.tuples(st.just(column), st.sampled_from(values)) for column, values in VALUES.items())
)


def a(name: str, *arguments: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    """A step, with some instance."""
    return st.tuples(st.just(name), INSTANCES, *arguments)


STEPS = st.one_of(
    a("load", st.just(sorted(COLUMNS)) | SOME_COLUMNS),
    st.builds(lambda number, pair: ("assign", number, *pair), INSTANCES, ASSIGNMENTS),
    a("assign_back", st.sampled_from(sorted(COLUMNS))),
    a("mutate", st.sampled_from([1, None, {"c": 1}])),
    a("plus_one"),
    a("save"),
    a("save_some", SOME_COLUMNS),
    a("save_all"),
    a("save_expectantly"),
    a("save_in_vain"),
    a("save_twice"),
    a("bulk_update", SOME_COLUMNS),
    a("bulk_create", st.booleans()),
    a("refresh", st.none() | SOME_COLUMNS),
    st.builds(lambda number, pair: ("update", number, *pair), INSTANCES, ASSIGNMENTS),
    a("delete"),
    a("restore"),
    a("copy", st.sampled_from(sorted(COPIERS))),
    a("clone"),
    a("make"),
    a("begin"),
    a("end", st.sampled_from(["commit", "roll back", "by hand"])),
)


#: NULL is written over a column that was known only in what was rolled back.
_ONCE_FOUND: list[list[tuple[Any, ...]]] = [
    [
        ("save", 0),
        ("load", 0, ["pages"]),
        ("begin", 0),
        ("refresh", 1, None),
        ("end", 0, "roll back"),
        ("save", 1),
    ]
]


@settings(max_examples=120)
@example(days=_ONCE_FOUND)
@given(days=st.lists(st.lists(STEPS, max_size=10), max_size=8))
async def test_any_journey_of_rows(days: list[list[tuple[Any, ...]]]) -> None:
    """What has changed, what was saved and what is in the database, after each step."""
    shelf, _ = await Shelf.get_or_create(label="A")
    prequel = await Book.create(shelf=shelf, title="Zero")
    journey = Journey(shelf, prequel)
    await journey.step("make", 0)
    try:
        # In portions, so that hypothesis makes long journeys, and cuts them short where one fails.
        for step in chain.from_iterable(days):
            await journey.step(*step)
            await journey.check()
    finally:
        await journey.finish()
    await journey.check()
