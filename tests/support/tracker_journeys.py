"""What happens to tracked instances in the database and in a model of both, step by step, and compared."""

from __future__ import annotations

import pickle
from collections.abc import Collection
from copy import copy, deepcopy
from typing import Any, Final

from tortoise.expressions import F
from tortoise.transactions import in_transaction

from tests.support.models import Book, Shelf
from tests.support.statements import count_statements
from tests.support.tracked_rows import COLUMNS, DELETION, Mirror, PlusOne, Tables, same
from tests.support.tracker_writes import Boom, Writes

#: How an instance is copied.
COPIERS: Final[dict[str, Any]] = {
    "copy": copy,
    "deepcopy": deepcopy,
    "pickle": lambda row: pickle.loads(pickle.dumps(row)),  # noqa: S301 - our own
}


class Journey(Writes):
    """Instances of some books, and beside each what it must say."""

    def __init__(self, shelf: Shelf, prequel: Book) -> None:
        self._shelf = shelf
        self._prequels = {"none": None, "key": prequel.id, "text": str(prequel.id)}
        self._tables = Tables()
        self._travellers: list[tuple[Book, Mirror]] = []
        self._open: list[tuple[Any, Any]] = []

    async def step(self, name: str, number: int, *arguments: Any) -> None:
        """Take one step with one of the instances; where that makes no sense, none."""
        if self._travellers or name in {"make", "begin", "end"}:
            book, mirror = (
                self._travellers[number % len(self._travellers)] if self._travellers else (None, None)
            )
            await getattr(self, f"_{name}")(book, mirror, *arguments)

    async def finish(self) -> None:
        """Leave no transaction open."""
        while self._open:
            await self._end(None, None, "commit")

    async def _make(self, _: Any, __: Any) -> None:
        book = Book(shelf=self._shelf, title="One")
        held = {"title": "One", "pages": 0, "remarks": {}, "prequel_id": None}
        self._travellers.append((book, Mirror(book.id, held, {}, is_saved=False)))

    async def _load(self, _: Book, mirror: Mirror, columns: Collection[str]) -> None:
        if mirror.key not in self._tables.rows:
            return
        queryset = Book.all_objects.filter(pk=mirror.key)
        if set(columns) != COLUMNS:
            queryset = queryset.only("id", *columns)
        self._travellers.append((await queryset.get(), self._tables.load(mirror.key, columns)))

    async def _assign(self, book: Book, mirror: Mirror, column: str, value: Any) -> None:
        if column == "prequel_id":
            value = self._prequels[value]
        setattr(book, column, deepcopy(value))
        mirror.held[column] = deepcopy(value)

    async def _assign_back(self, book: Book, mirror: Mirror, column: str) -> None:
        if column in mirror.old:
            setattr(book, column, book.previous(column))
            mirror.held[column] = deepcopy(mirror.old[column])

    async def _mutate(self, book: Book, mirror: Mirror, item: Any) -> None:
        if isinstance(mirror.held.get("remarks"), dict):
            remarks: Any
            for remarks in (book.remarks, mirror.held["remarks"]):
                remarks.setdefault("b", []).append(item)

    async def _plus_one(self, book: Book, mirror: Mirror) -> None:
        if mirror.is_saved:
            book.pages = F("pages") + 1  # type: ignore[assignment]
            mirror.held["pages"] = PlusOne()

    async def _refresh(self, book: Book, mirror: Mirror, fields: Collection[str] | None) -> None:
        if mirror.is_saved:
            self._tables.refresh(mirror, fields)
            await book.refresh_from_db(fields)

    async def _delete(self, book: Book, mirror: Mirror) -> None:
        if mirror.is_saved:
            self._tables.mark_deleted(mirror, is_deleted=True)
            await book.delete()

    async def _restore(self, book: Book, mirror: Mirror) -> None:
        if mirror.is_saved:
            self._tables.mark_deleted(mirror, is_deleted=False)
            await book.restore()

    async def _copy(self, book: Book, mirror: Mirror, copier: str) -> None:
        if mirror.is_saved:
            twin = COPIERS[copier](book)
            self._travellers.append((twin, mirror.twin()))

    async def _clone(self, book: Book, mirror: Mirror) -> None:
        if not book._partial and not isinstance(mirror.held["pages"], PlusOne):
            clone = book.clone()
            self._travellers.append((clone, Mirror(clone.id, deepcopy(mirror.held), {}, is_saved=False)))

    async def _begin(self, _: Any, __: Any) -> None:
        transaction = in_transaction()
        self._open.append((transaction, await transaction.__aenter__()))
        self._tables.begin(mirror for _, mirror in self._travellers)

    async def _end(self, _: Any, __: Any, how: str) -> None:
        if not self._open:
            return
        context, transaction = self._open.pop()
        if how == "commit":
            self._tables.commit()
            await context.__aexit__(None, None, None)
            return
        there = self._tables.roll_back()
        if how == "by hand":
            await transaction.rollback()
            await context.__aexit__(None, None, None)
        else:
            await context.__aexit__(Boom, Boom(), None)
        # Who was loaded meanwhile has seen what never was.
        self._travellers = [(book, mirror) for book, mirror in self._travellers if mirror in there]

    async def check(self) -> None:
        """Compare every instance, at no cost, and every row."""
        with count_statements() as seen:
            for book, mirror in self._travellers:
                _compare(book, mirror)
        assert [] == seen
        keys = {mirror.key for _, mirror in self._travellers}
        expected = {
            key: ({column: row[column] for column in COLUMNS}, bool(row[DELETION]))
            for key, row in self._tables.rows.items()
            if key in keys
        }
        found = await Book.all_objects.filter(pk__in=list(keys)).values("id", "deleted_at", *COLUMNS)
        assert expected == {
            row["id"]: ({column: row[column] for column in COLUMNS}, row["deleted_at"] is not None)
            for row in found
        }


def _compare(book: Book, mirror: Mirror) -> None:
    assert mirror.is_saved is book._saved_in_db
    changed = set(book.changed_fields)
    assert mirror.dirty == changed & COLUMNS
    assert mirror.dirty == {column for column in COLUMNS if book.has_changed(column)}
    assert mirror.old == {c: v for c, v in book.old_values.items() if c in COLUMNS}
    assert {c: mirror.old.get(c) for c in COLUMNS} == {c: book.previous(c) for c in COLUMNS}
    assert mirror.changes == {c: v for c, v in book.saved_changes.items() if c in COLUMNS}
    for column, value in mirror.held.items():
        assert isinstance(value, PlusOne) or same(value, book.__dict__[column])
    assert {"deleted_at", "deletion_id"}.isdisjoint(changed)
    if mirror.is_deleted is not None:
        assert mirror.is_deleted is (book.deleted_at is not None)
