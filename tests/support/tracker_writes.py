"""Every way to write tracked instances, beside the model of what it must do."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Any

import pytest
from tortoise.signals import Signals

from tests.support.models import Book
from tests.support.statements import count_statements
from tests.support.tracked_rows import DELETION, Mirror, PlusOne, Tables
from tortoise_tracker.kit.signals import post_bulk_create


class Boom(Exception):
    """What undoes a write, or a transaction."""


class Writes:
    """The writing steps of a journey; each is given an instance and its mirror."""

    _tables: Tables
    _prequels: dict[str, Any]
    _travellers: list[tuple[Book, Mirror]]

    async def _save(self, book: Book, mirror: Mirror, *, expectant: bool = False) -> None:
        is_partial, was_saved = book._partial, mirror.is_saved
        error, written = self._tables.save(mirror, expectant=expectant)
        with count_statements() as seen:
            await self._try(book.save(expect_unchanged=expectant), error)
        if error is None and not is_partial:
            updates = [sql for sql in seen if sql.startswith("UPDATE")]
            assert ([] if not written else [{*written, "updated_at"}]) == [set_by(sql) for sql in updates]
            # One to lock and compare the row, one to look whether the target of the relation is there.
            looks = expectant + ("prequel_id" in (written or ()) and book.prequel_id is not None)
            assert not was_saved or len(updates) + looks == len(seen)

    async def _save_expectantly(self, book: Book, mirror: Mirror) -> None:
        await self._save(book, mirror, expectant=True)

    async def _save_some(self, book: Book, mirror: Mirror, fields: Collection[str]) -> None:
        error, _ = self._tables.save(mirror, fields)
        await self._try(book.save(update_fields=fields), error)

    async def _save_all(self, book: Book, mirror: Mirror) -> None:
        if mirror.is_saved:
            error, _ = self._tables.save(mirror, forced=True)
            await self._try(book.save(force_update=True), error)

    async def _save_in_vain(self, book: Book, mirror: Mirror) -> None:
        """A listener fails: neither the row nor what is known of it has changed."""
        self._tables.begin([mirror])
        error, written = self._tables.save(mirror)
        if error is None and (written is None or written):
            error = Boom
            self._tables.roll_back()
        else:
            self._tables.commit()

        async def fail(*_: Any) -> None:
            raise Boom

        await self._listening(fail, book, error)

    async def _save_twice(self, book: Book, mirror: Mirror) -> None:
        """A listener changes the row, and saves it once more; the changes are those of the outer save."""
        heard: list[Any] = []

        async def save_again(sender: Any, instance: Book, *_: Any) -> None:
            if not heard:
                heard.append(dict(instance.saved_changes))
                instance.title = "Again"
                await instance.save()

        error, written = self._tables.save(mirror)
        changes = mirror.changes
        if error is None and (written is None or written):
            mirror.held["title"] = "Again"
            if mirror.dirty:
                error, _ = self._tables.save(mirror)
                mirror.changes = changes
        await self._listening(save_again, book, error)

    async def _listening(self, listener: Any, book: Book, error: type[Exception] | None) -> None:
        Book.register_listener(Signals.post_save, listener)
        try:
            await self._try(book.save(), error)
        finally:
            Book.unregister_listener(Signals.post_save, listener)

    async def _bulk_update(self, book: Book, mirror: Mirror, fields: Collection[str]) -> None:
        values = [mirror.held.get(field) for field in fields]
        if mirror.key not in self._tables.rows or not mirror.held.keys() >= set(fields):
            return
        if any(isinstance(value, PlusOne) for value in values):
            return
        is_there = not self._tables.rows[mirror.key][DELETION]
        error = self._tables.update(mirror, fields) if is_there else None
        await self._try(Book.bulk_update([book], fields), error)

    async def _bulk_create(self, _: Book, __: Mirror, listener_saves: bool) -> None:  # noqa: FBT001
        """Insert all that is new; perhaps a listener changes it, and saves it once more."""
        new = [(book, mirror) for book, mirror in self._travellers if not mirror.is_saved]
        mirrors = [mirror for _, mirror in new]

        async def save_again(sender: Any, instances: list[Book], using_db: Any) -> None:
            for instance in instances:
                instance.title = "Again"
                await instance.save()

        self._tables.begin(mirrors)
        error = next((error for mirror in mirrors if (error := self._tables.save(mirror)[0])), None)
        if error:
            self._tables.roll_back()
        else:
            self._tables.commit()
            if listener_saves:
                post_bulk_create(Book)(save_again)
                for mirror in mirrors:
                    mirror.held["title"] = "Again"
                    self._tables.save(mirror)
        try:
            await self._try(Book.bulk_create([book for book, _ in new], batch_size=2), error)
        finally:
            post_bulk_create.disconnect(save_again)

    async def _update(self, _: Book, mirror: Mirror, column: str, value: Any) -> None:
        """Somebody else writes the row."""
        if column == "prequel_id":
            value = self._prequels[value]
        if mirror.key in self._tables.rows and (value is not None or column == "prequel_id"):
            self._tables.write(mirror.key, column, value)
            query = Book.all_objects.filter(pk=mirror.key).update(**{column: value})
            await asyncio.create_task(query._run())  # type: ignore[attr-defined]

    async def _try(self, write: Any, error: type[Exception] | None) -> None:
        if error is None:
            await write
        else:
            with pytest.raises(error):
                await write


def set_by(statement: str) -> set[str]:
    """The columns that an UPDATE sets."""
    setting = statement.partition(" SET ")[2].partition(" WHERE ")[0]
    return {part.strip().partition("=")[0].strip('"') for part in setting.split(",")}
