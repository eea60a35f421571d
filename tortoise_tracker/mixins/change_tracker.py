"""What has changed in a row since it was loaded or saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from tortoise.exceptions import OperationalError
from tortoise.expressions import Expression
from tortoise.models import EMPTY, Model
from tortoise.signals import Signals

from tortoise_tracker.exceptions import StaleObjectError
from tortoise_tracker.mixins.write_path import WritePathModel
from tortoise_tracker.queryset.columns import column_of, guarded_of
from tortoise_tracker.rules.base import assign
from tortoise_tracker.rules.pipeline import stamps_of, unfiltered
from tortoise_tracker.rules.undo import Memory, undone_on_rollback

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


#: Stands for the value of a column that was never loaded.
_UNKNOWN: Final = object()

#: Types of values that may be changed in place, and stored in another form.
_MUTABLE = frozenset({dict, list, set, bytearray})


class _Changes(dict[str, tuple[Any, Any]]):
    """Column → (old value, new value)."""


class ChangeTrackerMixin(WritePathModel):
    """A row that knows its changes, and saves no more than those.

    It keeps the row as the database gave it, unconverted, and compares when asked: loading costs next to
    nothing, and changes inside a JSON document are seen.
    """

    #: The columns and relations whose changes are reported; all when None. Saving is not narrowed by it.
    TRACKED_FIELDS: ClassVar[Iterable[str] | None] = None

    # Slots of the instance, set past Tortoise's __setattr__.
    _loaded: Mapping[str, Any]
    #: What the last save changed; after an insertion the row as it was inserted.
    _saved_changes: _Changes | Mapping[str, Any]

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

        None is the old value of a new row.
        """
        changes = self.__dict__.get("_saved_changes", {})
        if isinstance(changes, _Changes):
            return MappingProxyType(dict(changes))
        fields, columns = self._meta.fields_map, reported_of(type(self))
        values = {c: fields[c].to_python_value(v) for c, v in changes.items() if c in columns}
        return MappingProxyType(
            {column: (None, value) for column, value in values.items() if value is not None}
        )

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

    @classmethod
    def _init_from_db(cls, **kwargs: Any) -> Self:
        meta = cls._meta
        self = cls.__new__(cls)
        held = self.__dict__
        try:
            # What Tortoise does for a whole row, without a call for each of its columns.
            for key, name, _ in meta.db_native_fields:
                held[name] = kwargs[key]
            for key, name, field in meta.db_default_fields:
                held[name] = None if (value := kwargs[key]) is None else field.field_type(value)
            for key, name, field in meta.db_complex_fields:
                held[name] = field.to_python_value(kwargs[key])
        except KeyError:
            self = super()._init_from_db(**kwargs)
            held = self.__dict__
        else:
            held["_partial"], held["_saved_in_db"], held["_await_when_save"] = False, True, {}
            held["_custom_generated_pk"] = meta.db_pk_column not in meta.generated_db_fields
        held["_loaded"] = kwargs
        return self

    def clone(self, pk: Any = EMPTY) -> Self:
        """A copy that saving inserts as a row of its own."""
        copied = super().clone(pk) if pk is not EMPTY else super().clone()
        if copied.pk is None:
            # Tortoise clears the key, and leaves the making of a new one to nobody.
            default = self._meta.pk.default
            copied.pk = default() if callable(default) else None
        # The copy of a deleted row lives, as no deletion knows of it, and somebody else may write it.
        for column in guarded_of(type(self)) | stamped_by(type(self)):
            setattr(copied, column, None)
        object.__setattr__(copied, "_loaded", {})
        object.__setattr__(copied, "_saved_changes", {})
        return copied

    async def save(
        self,
        using_db: BaseDBAsyncClient | None = None,
        update_fields: Iterable[str] | None = None,
        force_create: bool = False,  # noqa: FBT001, FBT002 - Tortoise's signature
        force_update: bool = False,  # noqa: FBT001, FBT002 - Tortoise's signature
        *,
        expect_unchanged: bool = False,
    ) -> None:
        """Insert the row, or write what has changed in it; nothing, if nothing has.

        Args:
            using_db: The connection; that of the model when left out.
            update_fields: Write these columns or relations only, changed or not.
            force_create: Insert.
            force_update: Update every column, changed or not.
            expect_unchanged: Lock the row first, and refuse to save if somebody else has changed it since it
                was loaded, in whatever column.

        Raises:
            InvalidValue: If a value is not accepted, or a rule broken.
            StaleObjectError: If the row to update is not there any more, or has been changed against the
                expectation; the error's ``fields`` names the columns.
            IntegrityError: If the database refuses the row.
        """
        arguments = update_fields, force_create, force_update
        if not expect_unchanged or force_create or not self._saved_in_db:
            await super().save(using_db, *arguments)
            return
        db = using_db or self._choose_db(for_write=True)
        async with db._in_transaction() as transaction:
            await self._refuse_if_moved(transaction)
            await super().save(transaction, *arguments)

    async def _refuse_if_moved(self, db: BaseDBAsyncClient) -> None:
        row = unfiltered(type(self)).using_db(db).filter(pk=self.pk)
        found = await (row.select_for_update() if db.capabilities.support_for_update else row).first()
        if found is None:
            msg = f"{type(self).__name__} {self.pk} is not in the database any more: nothing was saved"
            raise StaleObjectError(msg)
        moved = [
            column
            for column in self._meta.fields_db_projection
            if self._knows(column) and self._old(column) != found._old(column)
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
        if not self._saved_in_db:
            msg = f"this {type(self).__name__} has never been saved, so there is nothing to refresh"
            raise OperationalError(msg)
        db = using_db or self._choose_db()
        queryset = unfiltered(type(self)).using_db(db)
        columns = None if fields is None else sorted({column_of(type(self), name) for name in fields})
        if columns is not None:
            queryset = queryset.only(*columns)
        found = await queryset.get(pk=self.pk)
        # What the transaction shows may never be committed.
        undone_on_rollback(db, Memory([self]))
        for column in columns or self._meta.fields_db_projection:
            if (value := getattr(found, column)) != self.__dict__.get(column):
                assign(self, column, value)
        object.__setattr__(self, "_loaded", {**self._snapshot(), **found._snapshot()})

    def _snapshot(self) -> Mapping[str, Any]:
        """The row as it is in the database; where only that knows a value, the expression it was given."""
        loaded: Mapping[str, Any] = self.__dict__.get("_loaded", {})
        return loaded

    def _tracked(self) -> Iterable[str]:
        if self.TRACKED_FIELDS is None:
            return list(self._meta.fields_db_projection)
        return dict.fromkeys(column_of(type(self), name) for name in self.TRACKED_FIELDS)

    def _knows(self, column: str) -> bool:
        """Whether it is known what the database holds in a column."""
        stored = self._snapshot().get(column, _UNKNOWN)
        return stored is not _UNKNOWN and not isinstance(stored, Expression)

    def _old(self, column: str) -> Any:
        if not self._knows(column):
            return None
        return self._meta.fields_map[column].to_python_value(self._snapshot()[column])

    def _differs(self, column: str) -> bool:
        if column not in self.__dict__:
            return False  # deferred by only(): nothing was assigned, and no query is worth asking
        value, stored = self.__dict__[column], self._snapshot().get(column, _UNKNOWN)
        if isinstance(value, Expression):
            # One that was saved is pending no more, though what came of it is not known yet.
            return value is not stored
        if stored is _UNKNOWN:
            return value is not None or self._saved_in_db
        if isinstance(stored, Expression):
            return True
        if type(value) not in _MUTABLE and value == stored:
            return False
        field = self._meta.fields_map[column]
        return not getattr(field, "auto_now", False) and bool(
            field.to_python_value(value) != field.to_python_value(stored)
        )

    def _columns_to_save(self, *, everything: bool) -> frozenset[str]:
        columns = super()._columns_to_save(everything=everything)
        if everything:
            return columns
        held, stored = self.__dict__.get, self._snapshot().get
        return frozenset(
            [
                column
                for column in columns
                # Almost all columns of almost all rows are what the driver gave, and need no closer look.
                if ((value := held(column)) is not stored(column, _UNKNOWN) or type(value) in _MUTABLE)
                and self._differs(column)
            ]
        )

    def _complete_from(self, other: Self, columns: Iterable[str]) -> None:
        columns = list(columns)
        super()._complete_from(other, columns)
        known = {column: other._snapshot()[column] for column in columns}
        object.__setattr__(self, "_loaded", {**self._snapshot(), **known})

    def _remember(self) -> Any:
        loaded = self.__dict__.get("_loaded")
        if loaded is None:
            return None
        return super()._remember(), loaded, self.__dict__.get("_saved_changes", {})

    def _recall(self, memory: Any) -> None:
        # A new row remembers nothing.
        saved, loaded, changes = memory or (False, {}, {})
        super()._recall(saved)
        object.__setattr__(self, "_loaded", loaded)
        object.__setattr__(self, "_saved_changes", changes)

    def _mark_written(self, stored: Mapping[str, Any], *, created: bool) -> None:
        super()._mark_written(stored, created=created)
        if created:
            object.__setattr__(self, "_loaded", stored)
            # What a new row brought is worked out when somebody asks.
            object.__setattr__(self, "_saved_changes", stored)
            return
        fields = self._meta.fields_map
        changes = _Changes(
            # Not the value itself: a document may be changed in place later on.
            (column, (self._old(column), fields[column].to_python_value(value)))
            for column, value in stored.items()
            if column in reported_of(type(self))
            and self._differs(column)
            and not isinstance(value, Expression)
        )
        object.__setattr__(self, "_saved_changes", changes)
        object.__setattr__(self, "_loaded", {**self._snapshot(), **stored})

    async def _wait_for_listeners(self, signal: Signals, *listener_args: Any) -> None:
        changes = self.__dict__.get("_saved_changes", {})
        for listener in self._listeners_for(signal):
            await listener(type(self), self, *listener_args)
            if signal is Signals.post_save:
                # The listener may have saved the row once more; the next one hears of this save.
                object.__setattr__(self, "_saved_changes", changes)


@cache
def stamped_by(model: type[Model]) -> frozenset[str]:
    """The columns that every write stamps."""
    return frozenset(column for stamp in stamps_of(model) for column in stamp.columns)


@cache
def reported_of(model: type[ChangeTrackerMixin]) -> frozenset[str]:
    """The columns that ``saved_changes`` tells of: the tracked ones but the stamps."""
    names = model._meta.fields_db_projection if model.TRACKED_FIELDS is None else model.TRACKED_FIELDS
    return frozenset(column_of(model, name) for name in names) - stamped_by(model)
