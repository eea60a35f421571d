"""Change set of an instance: what differs from the row as it was loaded or saved."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from tortoise.exceptions import OperationalError
from tortoise.models import EMPTY
from tortoise.signals import Signals

from tortoise_tracker.exceptions import StaleObjectError
from tortoise_tracker.kit.tracking.snapshot import SnapshotModel
from tortoise_tracker.kit.writing.columns import column_of, guarded_of
from tortoise_tracker.kit.writing.pipeline import stamped_by, unfiltered
from tortoise_tracker.kit.writing.undo import UndoLog
from tortoise_tracker.kit.writing.write import ABSENT, Replaced, assign

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


class ChangeTrackerMixin(SnapshotModel):
    """Abstract model that tracks its changes, and saves no more than those."""

    #: The columns and relations whose changes are reported; all when None. Saving is not narrowed by it.
    TRACKED_FIELDS: ClassVar[Iterable[str] | None] = None

    class Meta:
        abstract = True

    @property
    def changed_fields(self) -> list[str]:
        """The columns that differ from the database as it was last seen, by their names in the model."""
        return [column for column in self._tracked() if self._differs(column)]

    @property
    def old_values(self) -> Mapping[str, Any]:
        """The value that each tracked column had when it was last loaded or saved."""
        return MappingProxyType(
            {column: self._old(column) for column in self._tracked() if self._knows(column)}
        )

    @property
    def saved_changes(self) -> Mapping[str, tuple[Any, Any]]:
        """What the last save changed: column → (old value, new value), without the stamps.

        None is the old value of a new row, and of a column that was never loaded.
        """
        return MappingProxyType(dict(self._changes_of_last_save()))

    def has_changed(self, field: str) -> bool:
        """Whether a column or relation differs from the database as it was last seen.

        Raises:
            FieldError: If there is no such column.
        """
        return self._differs(column_of(type(self), field))

    def previous(self, field: str) -> Any:
        """The value that a column or relation's key had when it was last loaded or saved, or None.

        Raises:
            FieldError: If there is no such column.
        """
        return self._old(column_of(type(self), field))

    def clone(self, pk: Any = EMPTY) -> Self:
        """A copy that saving inserts as a row of its own."""
        copied = super().clone(pk) if pk is not EMPTY else super().clone()
        if copied.pk is None:
            # Tortoise clears the key without making a new one.
            default = self._meta.pk.default
            copied.pk = default() if callable(default) else None
        # The copy of a deleted row is live, as no deletion knows of it, and gets stamps of its own.
        for column in guarded_of(type(self)) | stamped_by(type(self)):
            setattr(copied, column, None)
        object.__setattr__(copied, "_loaded", {})
        copied.__dict__.pop("_last_save", None)
        return copied

    def save(
        self,
        using_db: BaseDBAsyncClient | None = None,
        update_fields: Iterable[str] | None = None,
        force_create: bool = False,  # noqa: FBT001, FBT002 - Tortoise's signature
        force_update: bool = False,  # noqa: FBT001, FBT002 - Tortoise's signature
        *,
        expect_unchanged: bool = False,
    ) -> Coroutine[Any, Any, None]:
        """Insert the row, or write what has changed in it; nothing, if nothing has.

        Args:
            using_db: The connection; that of the model when left out.
            update_fields: Write these columns or relations only, changed or not.
            force_create: Insert.
            force_update: Update every column, changed or not.
            expect_unchanged: Lock the row first, and refuse to save if any column of it has been changed
                since it was loaded.

        Raises:
            InvalidValue: If a value is not accepted, or a rule broken.
            StaleObjectError: If the row to update is not there any more, or has been changed against the
                expectation; the error's ``fields`` names the columns.
            IntegrityError: If the database refuses the row.
        """
        if expect_unchanged and self._saved_in_db and not force_create:
            return self._save_unless_moved(using_db, update_fields, force_update)
        return super().save(using_db, update_fields, force_create, force_update)

    async def _save_unless_moved(
        self,
        using_db: BaseDBAsyncClient | None,
        update_fields: Iterable[str] | None,
        force_update: bool,  # noqa: FBT001 - as save() has it
    ) -> None:
        db = using_db or self._choose_db(for_write=True)
        async with db._in_transaction() as transaction:
            await self._refuse_if_moved(transaction)
            await super().save(transaction, update_fields, force_update=force_update)

    async def _refuse_if_moved(self, db: BaseDBAsyncClient) -> None:
        row = unfiltered(type(self)).using_db(db).filter(pk=self.pk)
        found = await (row.select_for_update() if db.capabilities.support_for_update else row).first()
        if found is None:
            msg = f"{type(self).__name__} {self.pk} is not in the database any more: nothing was saved"
            raise StaleObjectError(msg)
        moved = [
            column
            for column in self._meta.fields_db_projection
            if self._knows(column)
            and not self._same(column, self._snapshot()[column], found._snapshot()[column])
        ]
        if moved:
            # The stamps tell nothing that the other columns do not tell better.
            news = tuple(c for c in moved if c not in stamped_by(type(self))) or tuple(moved)
            msg = (
                f"{type(self).__name__} {self.pk} has been changed since it was loaded ({', '.join(news)}): "
                "nothing was saved; load it again, and decide anew"
            )
            raise StaleObjectError(msg, fields=news)

    async def refresh_from_db(
        self, fields: Iterable[str] | None = None, using_db: BaseDBAsyncClient | None = None
    ) -> None:
        """Read the row, or some columns of it, again; deleted rows too.

        Args:
            fields: Columns or relations; all when left out.
            using_db: The connection; that of the model when left out.

        Raises:
            OperationalError: If the row has never been saved.
            DoesNotExist: If it is not there any more.
        """
        if fields is not None and not (fields := list(fields)):
            return
        if not self._saved_in_db:
            msg = f"this {type(self).__name__} has never been saved, so there is nothing to refresh"
            raise OperationalError(msg)
        db = using_db or self._choose_db()
        queryset = unfiltered(type(self)).using_db(db)
        columns = None if fields is None else sorted({column_of(type(self), name) for name in fields})
        if columns is not None:
            queryset = queryset.only(*columns)
        found = await queryset.get(pk=self.pk)
        # No save could write these back.
        unsaveable = guarded_of(type(self)) | stamped_by(type(self))
        replaced: list[Replaced] = []
        for column in columns or self._meta.fields_db_projection:
            value = getattr(found, column)
            if column in unsaveable:
                replaced.append(((self,), column, (self.__dict__.get(column, ABSENT),), value))
            if column in self.__dict__ and self.__dict__[column] == value:
                # What a relation was fetched as stays.
                object.__setattr__(self, column, value)
            else:
                assign(self, column, value)
        known = self._take_over(found._snapshot())
        # What the transaction shows may never be committed.
        UndoLog(replaced, [((self,), (known,))]).keep_until_the_end_of(db)

    def _tracked(self) -> Iterable[str]:
        if self.TRACKED_FIELDS is None:
            return list(self._meta.fields_db_projection)
        return dict.fromkeys(column_of(type(self), name) for name in self.TRACKED_FIELDS)

    async def _wait_for_listeners(self, signal: Signals, *listener_args: Any) -> None:
        this_save = self.__dict__.get("_last_save")
        for listener in self._listeners_for(signal):
            await listener(type(self), self, *listener_args)
            if signal is Signals.post_save:
                # The listener may have saved the row once more; the next one hears of this save.
                object.__setattr__(self, "_last_save", this_save)
