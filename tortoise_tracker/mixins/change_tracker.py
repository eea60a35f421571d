"""What has changed in a row since it was loaded or saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

from tortoise.exceptions import OperationalError
from tortoise.expressions import Expression
from tortoise.models import EMPTY

from tortoise_tracker.mixins.write_path import WritePathModel
from tortoise_tracker.queryset.columns import column_of, guarded_of
from tortoise_tracker.rules.base import assign
from tortoise_tracker.rules.pipeline import stamps_of, unfiltered

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


class _Created(NamedTuple):
    """The row that a save inserted."""

    row: Mapping[str, Any]


class ChangeTrackerMixin(WritePathModel):
    """A row that knows its changes, and saves no more than those.

    It keeps the row as the database gave it, unconverted, and compares when asked: loading costs next to
    nothing, and changes inside a JSON document are seen.
    """

    #: The columns and relations whose changes are reported; all when None. Saving is not narrowed by it.
    TRACKED_FIELDS: ClassVar[Iterable[str] | None] = None

    # Slots of the instance, set past Tortoise's __setattr__.
    _loaded: Mapping[str, Any]
    _saved_changes: Mapping[str, tuple[Any, Any]] | _Created

    class Meta:
        abstract = True

    @property
    def changed_fields(self) -> list[str]:
        """The columns that differ from the database as it was last seen, by their names in the model."""
        return [column for column in self._tracked() if self._differs(column)]

    @property
    def old_values(self) -> Mapping[str, Any]:
        """The value that each tracked column had when it was last loaded or saved."""
        loaded = self._snapshot()
        return MappingProxyType({column: self._old(column) for column in self._tracked() if column in loaded})

    @property
    def saved_changes(self) -> Mapping[str, tuple[Any, Any]]:
        """What the last save changed: column → (old value, new value), without the stamps.

        None is the old value of a new row.
        """
        changes = self.__dict__.get("_saved_changes", {})
        if isinstance(changes, _Created):
            columns = self._reported()
            values = {
                c: self._meta.fields_map[c].to_python_value(v) for c, v in changes.row.items() if c in columns
            }
            changes = {column: (None, value) for column, value in values.items() if value is not None}
        return MappingProxyType(dict(changes))

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
        self = super()._init_from_db(**kwargs)
        object.__setattr__(self, "_loaded", kwargs)
        return self

    def clone(self, pk: Any = EMPTY) -> Self:
        """A copy that saving inserts as a row of its own."""
        copied = super().clone(pk) if pk is not EMPTY else super().clone()
        if copied.pk is None:
            # Tortoise clears the key, and leaves the making of a new one to nobody.
            default = self._meta.pk.default
            copied.pk = default() if callable(default) else None
        for column in guarded_of(type(self)):
            # The copy of a deleted row lives: no deletion knows of it.
            setattr(copied, column, None)
        object.__setattr__(copied, "_loaded", {})
        object.__setattr__(copied, "_saved_changes", {})
        return copied

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
        queryset = unfiltered(type(self)).using_db(using_db or self._choose_db())
        columns = None if fields is None else sorted({column_of(type(self), name) for name in fields})
        if columns is not None:
            queryset = queryset.only(*columns)
        found = await queryset.get(pk=self.pk)
        for column in columns or self._meta.fields_db_projection:
            if (value := getattr(found, column)) != self.__dict__.get(column):
                assign(self, column, value)
        object.__setattr__(self, "_loaded", {**self._snapshot(), **found._snapshot()})

    def _snapshot(self) -> Mapping[str, Any]:
        loaded: Mapping[str, Any] = self.__dict__.get("_loaded", {})
        return loaded

    def _tracked(self) -> Iterable[str]:
        if self.TRACKED_FIELDS is None:
            return list(self._meta.fields_db_projection)
        return dict.fromkeys(column_of(type(self), name) for name in self.TRACKED_FIELDS)

    def _reported(self) -> set[str]:
        """The columns that ``saved_changes`` tells of: the tracked ones but the stamps."""
        return set(self._tracked()).difference(*(stamp.columns for stamp in stamps_of(type(self))))

    def _old(self, column: str) -> Any:
        loaded = self._snapshot()
        if column not in loaded:
            return None
        return self._meta.fields_map[column].to_python_value(loaded[column])

    def _differs(self, column: str) -> bool:
        if column not in self.__dict__:
            return False  # deferred by only(): nothing was assigned, and no query is worth asking
        value = self.__dict__[column]
        if column not in self._snapshot():
            return value is not None or self._saved_in_db
        if self._pending(column):
            return True
        return bool(self._meta.fields_map[column].to_python_value(value) != self._old(column))

    def _columns_to_save(self, *, everything: bool) -> frozenset[str]:
        columns = super()._columns_to_save(everything=everything)
        if everything:
            return columns
        return frozenset(column for column in columns if self._differs(column))

    def _complete_from(self, other: Self, columns: Iterable[str]) -> None:
        columns = list(columns)
        super()._complete_from(other, columns)
        known = {column: other._snapshot()[column] for column in columns}
        object.__setattr__(self, "_loaded", {**self._snapshot(), **known})

    def _remember(self) -> Any:
        return super()._remember(), self._snapshot(), self.__dict__.get("_saved_changes", {})

    def _recall(self, memory: Any) -> None:
        saved, loaded, changes = memory
        super()._recall(saved)
        object.__setattr__(self, "_loaded", loaded)
        object.__setattr__(self, "_saved_changes", changes)

    def _mark_written(self, columns: Iterable[str] | None) -> None:
        written = (
            self._meta.fields_db_projection if columns is None else set(columns) - guarded_of(type(self))
        )
        loaded = dict(self._snapshot())
        changes: dict[str, tuple[Any, Any]] = {}
        reported = set() if columns is None else self._reported()
        for column, field in self._meta.fields_map.items():
            if column not in written or column not in self.__dict__:
                continue
            value = self.__dict__[column]
            if isinstance(value, Expression):
                # Only the database knows what came out: unknown until the row is refreshed.
                loaded.pop(column, None)
                continue
            stored = field.to_db_value(value, self)
            if column in reported and self._differs(column):
                # Not the value itself: a document may be changed in place later on.
                changes[column] = (self._old(column), field.to_python_value(stored))
            loaded[column] = stored
        object.__setattr__(self, "_loaded", loaded)
        # What a new row brought is worked out when somebody asks.
        object.__setattr__(self, "_saved_changes", _Created(loaded) if columns is None else changes)
        super()._mark_written(columns)
