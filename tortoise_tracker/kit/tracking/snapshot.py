"""Snapshot of a row as the database holds it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from decimal import Decimal
from functools import cache
from typing import Any, Final, Self
from uuid import UUID

from pypika_tortoise.terms import Term
from tortoise.expressions import Expression
from tortoise.fields.data import JSONField
from tortoise.models import Model

from tortoise_tracker.exceptions import ImmutableField
from tortoise_tracker.kit.fields.base import Checked
from tortoise_tracker.kit.fields.documents import is_same_document
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.kit.writing.columns import column_of
from tortoise_tracker.kit.writing.pipeline import stamped_always, stamped_by

#: Stands for the value of a column that was never loaded.
_UNKNOWN: Final = object()

#: What ``_recall`` is given for a row that was new before it was inserted.
_WAS_NEW: Final = (False,)

#: Immutable types among those that drivers give.
_IMMUTABLE = (str, int, float, bytes, UUID, datetime.date, datetime.time, datetime.timedelta, Decimal)

#: Mutable types of values, which are stored in another form.
_MUTABLE = frozenset({dict, list, set, bytearray})


class SnapshotModel(RuledModel):
    """Abstract model that keeps what the driver gave, documents unconverted, and compares on demand.

    Loading costs next to nothing that way, and changes inside a JSON document are seen.
    """

    # Slots of the instance, set past Tortoise's __setattr__; a new row has neither.
    _loaded: dict[str, Any]
    #: The old and the new values of what the last save wrote, compared on demand; after an insertion the row
    #: as it was inserted.
    _last_save: tuple[Mapping[str, Any], Mapping[str, Any]] | Mapping[str, Any]

    class Meta:
        abstract = True

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
                held[name] = value = field.to_python_value(kwargs[key])
                if type(value) not in _MUTABLE:
                    # Immutable, so the snapshot can share it, and need no second conversion.
                    kwargs[key] = value
        except KeyError:
            self = super()._init_from_db(**kwargs)
            held = self.__dict__
        else:
            held["_partial"], held["_saved_in_db"], held["_await_when_save"] = False, True, {}
            held["_custom_generated_pk"] = meta.db_pk_column not in meta.generated_db_fields
        held["_loaded"] = kwargs
        return self

    def __copy__(self) -> Self:
        copied = type(self).__new__(type(self))
        copied.__dict__.update(self.__dict__, _loaded=dict(self._snapshot()))
        for relation in self._meta.fetch_fields - self._meta.fk_fields - self._meta.o2o_fields:
            # It belongs to the original, and would write for that.
            copied.__dict__.pop(f"_{relation}", None)
        for column in self._meta.fields_db_projection:
            if type(value := self.__dict__.get(column)) in _MUTABLE:
                copied.__dict__[column] = deepcopy(value)
        return copied

    def _snapshot(self) -> Mapping[str, Any]:
        """The row as it is in the database; where only that knows a value, the expression it was given."""
        loaded: Mapping[str, Any] = self.__dict__.get("_loaded", {})
        return loaded

    def _knows(self, column: str) -> bool:
        """Whether it is known what the database holds in a column."""
        stored = self._snapshot().get(column, _UNKNOWN)
        return stored is not _UNKNOWN and not isinstance(stored, Expression)

    def _old(self, column: str) -> Any:
        """What the database holds in a column; None where that is not known."""
        if not self._knows(column):
            return None
        return self._meta.fields_map[column].to_python_value(self._snapshot()[column])

    def _differs(self, column: str) -> bool:
        """Whether the instance has another value than the database, or may have."""
        if column not in self.__dict__:
            return False  # deferred by only(): nothing was assigned, and no query is worth asking
        value, stored = self.__dict__[column], self._snapshot().get(column, _UNKNOWN)
        if isinstance(value, Expression):
            # One that was saved is pending no more, though its result is not known yet.
            return value is not stored
        if stored is _UNKNOWN:
            return value is not None or self._saved_in_db
        if isinstance(stored, Expression) or isinstance(value, Term):
            # To compare a term with anything makes another term, which counts as true.
            return True
        if type(value) not in _MUTABLE and value == stored:
            return False
        return column not in stamped_always(type(self)) and not self._same(column, value, stored)

    def _same(self, column: str, one: Any, other: Any) -> bool:
        """Whether two values are one in the database."""
        field = self._meta.fields_map[column]
        if isinstance(field, Checked):
            return field.is_same(one, other)
        if isinstance(field, JSONField):
            # Python takes true for 1.
            return is_same_document(one, other)
        return bool(field.to_python_value(one) == field.to_python_value(other))

    def _columns_to_save(self, *, everything: bool) -> frozenset[str]:
        key = self._meta.pk_attr
        # Mostly the very key that the driver gave; _differs() takes its time.
        is_as_loaded = self.__dict__.get(key) is self._snapshot().get(key)
        if self._saved_in_db and not is_as_loaded and self._differs(key):
            msg = (
                f"{type(self).__name__} {self._old(key)} cannot become {self.pk}: "
                "save a clone() with that key instead"
            )
            raise ImmutableField(msg)
        columns = super()._columns_to_save(everything=everything)
        if everything:
            return columns
        held, stored = self.__dict__, self._snapshot()
        try:
            # Almost all columns of almost all rows are what the driver gave, and need no closer look.
            changed = [column for column in columns if held[column] is not stored[column]]
        except KeyError:
            changed = list(columns)
        changed += mutable_natives_of(type(self)).difference(changed)
        return frozenset(filter(self._differs, changed))

    def _complete_from(self, other: Self, columns: Iterable[str]) -> Sequence[Any]:
        columns = list(columns)
        super()._complete_from(other, columns)
        return self._take_over({column: other._snapshot()[column] for column in columns})

    def _take_over(self, stored: Mapping[str, Any]) -> Sequence[Any]:
        """Know from now on that the database holds this.

        Returns:
            The arguments for ``_recall``, which undoes it.
        """
        before, last_save = self._snapshot(), self.__dict__.get("_last_save")
        object.__setattr__(self, "_loaded", {**before, **stored})
        return self._saved_in_db, before, stored, last_save, last_save

    def _mark_written(self, stored: dict[str, Any], *, created: bool) -> Sequence[Any]:
        held = self.__dict__
        loaded, last_save = held.get("_loaded"), held.get("_last_save")
        [was_saved] = super()._mark_written(stored, created=created)
        if created:
            held["_loaded"] = held["_last_save"] = stored
            return _WAS_NEW if loaded is None else (was_saved, loaded, stored, last_save, stored)
        # A dictionary of its own: the last save has the one that it inserted.
        known: dict[str, Any] = dict(loaded or {}) if loaded is last_save else held["_loaded"]
        olds = {column: known[column] for column in stored if column in known}
        this_save = olds, stored
        held["_loaded"], held["_last_save"] = known, this_save
        known.update(stored)
        return was_saved, olds, stored, last_save, this_save

    def _recall(
        self,
        was_saved: Any,
        before: Mapping[str, Any] | None = None,
        stored: Mapping[str, Any] | None = None,
        last_save: Any = None,
        this_save: Any = None,
    ) -> None:
        super()._recall(was_saved)
        held = self.__dict__
        if before is None or stored is None:
            held.pop("_loaded", None)
            held.pop("_last_save", None)
            return
        if held.get("_last_save") is this_save:
            held["_last_save"] = last_save
        # Column by column: another task may have saved another one meanwhile, without a failure.
        loaded = dict(self._snapshot())
        for column, value in stored.items():
            if loaded.get(column, _UNKNOWN) is value:
                if column in before:
                    loaded[column] = before[column]
                else:
                    del loaded[column]
        held["_loaded"] = loaded

    def _changes_of_last_save(self) -> Iterator[tuple[str, tuple[Any, Any]]]:
        """Column, old value and new value of each column that the last save changed."""
        last_save = self.__dict__.get("_last_save") or {}
        is_update = isinstance(last_save, tuple)
        olds, stored = last_save if isinstance(last_save, tuple) else ({}, last_save)
        fields, reported = self._meta.fields_map, reported_of(type(self))
        for column, value in stored.items():
            if column not in reported or isinstance(value, Expression):
                continue
            old = olds.get(column, _UNKNOWN)
            is_known = old is not _UNKNOWN and not isinstance(old, Expression)
            if is_known and self._same(column, value, old):
                continue
            convert = fields[column].to_python_value
            old, new = convert(old) if is_known else None, convert(value)
            # NULL over a value that was never loaded may be a change; in a new row it is none.
            if is_update or new is not None:
                yield column, (old, new)


@cache
def mutable_natives_of(model: type[Model]) -> frozenset[str]:
    """The columns whose values the driver gives as they are, and the application may change in place."""
    natives = {name: field for _, name, field in model._meta.db_native_fields}
    return frozenset(name for name, field in natives.items() if not issubclass(field.field_type, _IMMUTABLE))


@cache
def reported_of(model: type[RuledModel]) -> frozenset[str]:
    """The columns that ``saved_changes`` tells of: the tracked ones but the stamps."""
    names: Iterable[str] | None = getattr(model, "TRACKED_FIELDS", None)
    tracked = model._meta.fields_db_projection if names is None else names
    return frozenset(column_of(model, name) for name in tracked) - stamped_by(model)
