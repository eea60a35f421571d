"""What tracked instances must say, and their table hold: plain Python, without a database.

A mirror stands for one instance, the tables for the database; a transaction that is rolled back puts both
back to what they were when it began.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from copy import deepcopy
from itertools import count
from typing import Any, Final
from uuid import UUID

import orjson
from tortoise.exceptions import IncompleteInstanceError

from tortoise_tracker.exceptions import InvalidValue, StaleObjectError


def _json(value: Any) -> bytes:
    return orjson.dumps(value, default=str, option=orjson.OPT_NON_STR_KEYS | orjson.OPT_SORT_KEYS)


#: The columns of a book that journeys change, and what of each the database keeps.
KEPT: Final[dict[str, Callable[[Any], Any]]] = {
    "title": lambda value: value,
    "pages": lambda value: None if value is None else int(value),
    "remarks": lambda value: None if value is None else orjson.loads(_json(value)),
    "prequel_id": lambda value: None if value is None else UUID(str(value)),
}
COLUMNS: Final = frozenset(KEPT)

#: Stands for when the row was last written: somebody else's write moves it.
VERSION: Final = "updated_at"

#: Stands for the deletion that took the row; 0 while it lives.
DELETION: Final = "deletion_id"

_UNKNOWN: Final = object()


class PlusOne:
    """One more than the database holds, which only the database knows."""


class Mirror:
    """One instance: what it holds, and what it knows of its row."""

    def __init__(self, key: UUID, held: dict[str, Any], known: dict[str, Any], *, is_saved: bool) -> None:
        self.key = key
        self.held = held
        self.known = known
        self.is_saved = is_saved
        self.changes: dict[str, tuple[Any, Any]] = {}
        #: Whether the instance says that it is deleted; None where it does not know.
        self.is_deleted: bool | None = None

    def differs(self, column: str) -> bool:
        """Whether a column must count as changed."""
        if column not in self.held:
            return False
        value, known = self.held[column], self.known.get(column, _UNKNOWN)
        if isinstance(value, PlusOne):
            return value is not known
        if known is _UNKNOWN:
            return value is not None or self.is_saved
        return isinstance(known, PlusOne) or not same(KEPT[column](value), known)

    @property
    def dirty(self) -> set[str]:
        """The columns that must count as changed."""
        return {column for column in COLUMNS if self.differs(column)}

    @property
    def old(self) -> dict[str, Any]:
        """The old values that are known."""
        return {c: v for c, v in self.known.items() if c in COLUMNS and not isinstance(v, PlusOne)}

    def know_all_of(self, row: dict[str, Any]) -> None:
        """Know the stamps and the deletion, too."""
        self.known.update({column: row[column] for column in (VERSION, DELETION)})
        self.is_deleted = bool(row[DELETION])

    def twin(self) -> Mirror:
        """A copy."""
        held = {c: v if isinstance(v, PlusOne) else deepcopy(v) for c, v in self.held.items()}
        twin = Mirror(self.key, held, dict(self.known), is_saved=self.is_saved)
        twin.changes, twin.is_deleted = self.changes, self.is_deleted
        return twin

    def memory(self) -> tuple[Any, ...]:
        """What a rollback has to bring back."""
        return self.is_saved, dict(self.known), self.changes, self.is_deleted

    def recall(self, memory: tuple[Any, ...]) -> None:
        """Be dirty as one was."""
        self.is_saved, known, self.changes, self.is_deleted = memory
        self.known = dict(known)


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same in the database, which tells true from 1 in a document."""
    if isinstance(one, dict | list):
        return _json(one) == _json(other)
    return bool(one == other)


class Tables:
    """The rows of the table, and the transactions that are open."""

    def __init__(self) -> None:
        self.rows: dict[UUID, dict[str, Any]] = {}
        self._numbers = count(1)
        self._frames: list[tuple[dict[UUID, dict[str, Any]], dict[Mirror, tuple[Any, ...]]]] = []

    def begin(self, mirrors: Iterable[Mirror]) -> None:
        """Open a transaction, or a savepoint in it."""
        self._frames.append((deepcopy(self.rows), {mirror: mirror.memory() for mirror in mirrors}))

    def commit(self) -> None:
        """Keep what has been done."""
        self._frames.pop()

    def roll_back(self) -> Collection[Mirror]:
        """Take it back.

        Returns:
            The mirrors that have been there before.
        """
        self.rows, memories = self._frames.pop()
        for mirror, memory in memories.items():
            mirror.recall(memory)
        return memories

    def load(self, key: UUID, columns: Collection[str]) -> Mirror:
        """An instance with these columns; with all of them it knows the stamps and the deletion, too."""
        row = self.rows[key]
        known = {column: row[column] for column in columns}
        mirror = Mirror(key, deepcopy(known), known, is_saved=True)
        if COLUMNS <= set(columns):
            mirror.know_all_of(row)
        return mirror

    def save(
        self,
        mirror: Mirror,
        fields: Collection[str] | None = None,
        *,
        forced: bool = False,
        expectant: bool = False,
    ) -> tuple[type[Exception] | None, Collection[str] | None]:
        """Save an instance.

        Returns:
            The error that must be raised, and the columns written; None for a new row.
        """
        if not (mirror.is_saved or fields or forced):
            return self._insert(mirror)
        if expectant and mirror.is_saved and self._has_moved(mirror):
            return StaleObjectError, ()
        if not COLUMNS.issuperset(fields or ()) or not mirror.held.keys() >= set(fields or ()):
            return IncompleteInstanceError, ()
        written = set(fields or (mirror.held if forced else mirror.dirty))
        if not written:
            self._forget_changes(mirror)
            return None, ()
        return self.update(mirror, written), written

    def update(self, mirror: Mirror, columns: Collection[str]) -> type[Exception] | None:
        """Write columns of an instance."""
        if self._lacks(mirror, columns):
            return InvalidValue
        if mirror.key not in self.rows:
            return StaleObjectError
        changes = {}
        row = self.rows[mirror.key]
        for column in columns:
            value = mirror.held[column]
            if isinstance(value, PlusOne):
                row[column] += 1
                mirror.known[column] = value
                continue
            if mirror.differs(column):
                changes[column] = (mirror.old.get(column), KEPT[column](value))
            mirror.known[column] = row[column] = deepcopy(KEPT[column](value))
        mirror.changes = changes
        self._stamp(mirror)
        return None

    def write(self, key: UUID, column: str, value: Any) -> None:
        """Write a column, as somebody who holds no instance."""
        self.rows[key][column] = deepcopy(KEPT[column](value))
        self._stamp(key)

    def mark_deleted(self, mirror: Mirror, *, is_deleted: bool) -> None:
        """Delete a row softly, or restore it; either does nothing the second time."""
        row = self.rows[mirror.key]
        if bool(row[DELETION]) is not is_deleted:
            # Each deletion is another one.
            row[DELETION] = next(self._numbers) if is_deleted else 0
            self._stamp(mirror)
        mirror.is_deleted, mirror.known[DELETION] = is_deleted, row[DELETION]
        mirror.known[VERSION] = row[VERSION]

    def refresh(self, mirror: Mirror, columns: Collection[str] | None) -> None:
        """Read columns again."""
        row = self.rows[mirror.key]
        for column in COLUMNS if columns is None else columns:
            mirror.held[column], mirror.known[column] = deepcopy(row[column]), row[column]
        if columns is None:
            mirror.know_all_of(row)

    def _forget_changes(self, mirror: Mirror) -> None:
        """The last save changed nothing, and no rollback takes that back."""
        mirror.changes = {}
        for _, memories in self._frames:
            if mirror in memories:
                is_saved, known, _, is_deleted = memories[mirror]
                memories[mirror] = is_saved, known, {}, is_deleted

    def _insert(self, mirror: Mirror) -> tuple[type[Exception] | None, Collection[str] | None]:
        if self._lacks(mirror, COLUMNS) or isinstance(mirror.held["pages"], PlusOne):
            return InvalidValue, ()
        row = {column: deepcopy(KEPT[column](value)) for column, value in mirror.held.items()}
        self.rows[mirror.key] = {**row, DELETION: 0}
        mirror.known, mirror.is_saved, mirror.is_deleted = {**row, DELETION: 0}, True, False
        mirror.changes = {column: (None, value) for column, value in row.items() if value is not None}
        self._stamp(mirror)
        return None, None

    def _has_moved(self, mirror: Mirror) -> bool:
        row = self.rows[mirror.key]
        return any(
            not isinstance(known, PlusOne) and not same(known, row[column])
            for column, known in mirror.known.items()
        )

    def _lacks(self, mirror: Mirror, columns: Iterable[str]) -> bool:
        return any(mirror.held[column] is None for column in columns if column != "prequel_id")

    def _stamp(self, written: Mirror | UUID) -> None:
        key = written if isinstance(written, UUID) else written.key
        version = self.rows[key][VERSION] = next(self._numbers)
        if isinstance(written, Mirror):
            written.known[VERSION] = version
