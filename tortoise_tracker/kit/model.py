"""Base model whose instances are written under its rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar, Self

from tortoise.exceptions import ValidationError
from tortoise.fields import Field
from tortoise.models import Model
from tortoise.signals import Signals

from tortoise_tracker.exceptions import InvalidValue, MissingColumn, StaleObjectError
from tortoise_tracker.kit.fields.base import shown
from tortoise_tracker.kit.metaclass import RuledModelMeta
from tortoise_tracker.kit.queryset import RuledManager, RuledQuerySet
from tortoise_tracker.kit.queryset.links import RuledMetaInfo
from tortoise_tracker.kit.rules.live_targets import LiveTargets
from tortoise_tracker.kit.signals import is_muted
from tortoise_tracker.kit.writing.columns import checked_names, columns_of, writable_of
from tortoise_tracker.kit.writing.normalize import Normalize
from tortoise_tracker.kit.writing.pipeline import collected, concerned, run_after, run_before, spans_rows
from tortoise_tracker.kit.writing.rows import insert_row, update_row
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.kit.writing.stamps import AutoNow
from tortoise_tracker.kit.writing.undo import undone_on_failure
from tortoise_tracker.kit.writing.write import Write

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

    from tortoise_tracker.kit.queryset.bulk import RuledBulkCreateQuery

_registrations = count()


def _copied(field: Field[Any]) -> Field[Any]:
    """A copy with the slots of a field class of its own, which Tortoise leaves out."""
    made = copy(field)
    for kind in type(field).__mro__:
        slots = vars(kind).get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if hasattr(field, name):
                setattr(made, name, getattr(field, name))
    return made


class RuledModel(Model, metaclass=RuledModelMeta):
    """Base model whose writes run its rules; listeners may be registered for abstract bases."""

    #: What must hold or is derived whenever rows are written. A model declares its own; once the class is
    #: made, this is the whole list in the order in which they run, those of the bases first.
    rules: ClassVar[tuple[Rule, ...]] = (Normalize(), AutoNow(), LiveTargets())
    #: The class of the querysets that the managers hand out.
    queryset_class: ClassVar[type[RuledQuerySet[Any]]] = RuledQuerySet
    #: Whether the rows are bookkeeping of another table: ``Deletion.counts`` leaves them out.
    bookkeeping: ClassVar[bool] = False
    #: The rules that this class itself declares, and all that it has.
    _declared_rules: ClassVar[tuple[Rule, ...]]
    _rules: ClassVar[tuple[Rule, ...]] = ()
    #: When each listener was registered, so that those of a class and of its bases run in order.
    _registered_at: ClassVar[dict[tuple[Signals, type[Model], Any], int]] = {}

    #: Relations whose targets belong to the row, and are deleted with it.
    owned_relations: ClassVar[frozenset[str]] = frozenset()

    if TYPE_CHECKING:
        objects = RuledManager()

    class Meta:
        abstract = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._meta.__class__ = RuledMetaInfo
        cls._declared_rules = tuple(vars(cls).get("rules", ()))
        cls._rules = collected(cls)
        if "rules" not in cls._meta.fields_map:
            cls.rules = cls._rules
        if not (meta := cls._meta).abstract:
            # Tortoise shares the fields of abstract bases: messages would name the last model that has one.
            meta.fields_map.update({name: _copied(field) for name, field in meta.fields_map.items()})
            meta.pk = meta.fields_map[meta.pk_attr]
            # Declared here it would win over that of a nearer base: Tortoise takes the most distant manager.
            if "objects" not in vars(cls):
                manager = cls._default_manager()
                manager._model = cls
                type.__setattr__(cls, "objects", manager)
        # Tortoise does not inherit Meta.manager; a manager shared by two models would serve the last one.
        if "manager" not in vars(cls.__dict__.get("Meta", object)):
            cls._meta.manager = cls._default_manager()

    if TYPE_CHECKING:

        @classmethod
        def bulk_create(  # noqa: PLR0917 - Tortoise's signature
            cls,
            objects: Iterable[Self],
            batch_size: int | None = None,
            ignore_conflicts: bool = False,  # noqa: FBT001, FBT002 - as above
            update_fields: Iterable[str] | None = None,
            on_conflict: Iterable[str] | None = None,
            using_db: BaseDBAsyncClient | None = None,
        ) -> RuledBulkCreateQuery[Self]:
            """Insert many rows in one transaction; awaited, it returns those truly written."""

    @classmethod
    def _default_manager(cls) -> RuledManager:
        """The manager behind ``Model.filter()`` and its like."""
        return RuledManager()

    @classmethod
    def register_listener(cls, signal: Signals, listener: Any) -> None:
        """Register a listener of one of Tortoise's signals for this class and its subclasses."""
        # Those of plain Tortoise models, which number nothing, were there before.
        for model, listeners in Model._listeners[signal].items():
            for other in listeners:
                cls._numbered(signal, model, other)
        super().register_listener(signal, listener)
        cls._numbered(signal, cls, listener)

    @classmethod
    def _numbered(cls, signal: Signals, model: type[Model], listener: Any) -> int:
        """The place of a listener in the order of registration, at the end if it is new."""
        return cls._registered_at.setdefault((signal, model, listener), next(_registrations))

    @classmethod
    def unregister_listener(cls, signal: Signals, listener: Any) -> None:
        """Stop calling a listener of one of Tortoise's signals; one that is not registered is ignored."""
        listeners = Model._listeners[signal].get(cls, [])
        if listener in listeners:
            listeners.remove(listener)
        cls._registered_at.pop((signal, cls, listener), None)

    @classmethod
    def _listeners_for(cls, signal: Signals) -> list[Any]:
        registered = Model._listeners[signal]
        if not registered or is_muted(signal):
            return []
        found = [
            (cls._numbered(signal, base, listener), listener)
            for base in cls.__mro__
            for listener in registered.get(base, ())
        ]
        return list(dict.fromkeys(listener for _, listener in sorted(found, key=lambda entry: entry[0])))

    async def _wait_for_listeners(self, signal: Signals, *listener_args: Any) -> None:
        for listener in self._listeners_for(signal):
            await listener(type(self), self, *listener_args)

    def _set_kwargs(self, kwargs: dict[str, Any]) -> set[str]:
        return super()._set_kwargs(checked_names(type(self), kwargs))

    @classmethod
    def _validate_relation_type(cls, field_key: str, value: Any) -> None:
        try:
            super()._validate_relation_type(field_key, value)
        except ValidationError as error:
            related = cls._meta.fields_map[field_key].related_model  # type: ignore[attr-defined]
            label = f"{cls.__name__}.{field_key}"
            msg = f"{label} does not accept {shown(None, value)}: give it an instance of {related.__name__}"
            raise InvalidValue(msg) from error

    async def save(
        self,
        using_db: BaseDBAsyncClient | None = None,
        update_fields: Iterable[str] | None = None,
        force_create: bool = False,  # noqa: FBT001, FBT002 - Tortoise's signature
        force_update: bool = False,  # noqa: FBT001, FBT002 - Tortoise's signature
    ) -> None:
        """Insert the row, or write what has changed in it.

        Args:
            using_db: The connection; that of the model when left out.
            update_fields: Write these columns or relations only, changed or not; if there is none, nothing.
            force_create: Insert.
            force_update: Update every column, changed or not.

        A row whose key was set to None is saved as another row.

        Raises:
            InvalidValue: If a value is not accepted, or a rule broken.
            ImmutableField: If the key was set to another one.
            StaleObjectError: If the row to update is not there any more.
            IntegrityError: If the database refuses the row.
        """
        if update_fields is not None and not (update_fields := list(update_fields)) and not force_create:
            return
        if self._await_when_save:
            await self._set_async_default_field()
        db = using_db or self._choose_db(for_write=True)
        if self._saved_in_db and not force_create and self.__dict__.get(self._meta.pk_attr, self) is None:
            force_create = True
            self._take_new_key()
        creates = force_create or not (self._saved_in_db or update_fields or force_update)
        named = None if creates or update_fields is None else columns_of(type(self), update_fields)
        if not creates:
            self._check_complete(named)
        fields = None if creates else named or self._columns_to_save(everything=force_update)
        # Listeners of pre_save may change more columns.
        called_before = self._listeners_for(Signals.pre_save)
        if not (creates or fields or called_before):
            self._mark_written({}, created=False)
            return
        write = Write(type(self), (self,), db, fields)
        with undone_on_failure(write):
            if called_before or self._listeners_for(Signals.post_save):
                async with db._in_transaction() as transaction:
                    write.db = transaction
                    await self._write_heard(write, named, everything=force_update)
            elif spans_rows(write):
                async with db._in_transaction() as transaction:
                    write.db = transaction
                    await self._write(write)
            else:
                await self._write(write)

    def _take_new_key(self) -> None:
        """Give a row whose key was set to None the key of another, unless the database does."""
        key = self._meta.pk
        if callable(key.default):
            self.pk = key.default()
        elif not key.generated:
            msg = f"{type(self).__name__}.{self._meta.pk_attr} is required: give it a value"
            raise InvalidValue(msg)
        self._custom_generated_pk = False

    async def _write_heard(self, write: Write, named: frozenset[str] | None, *, everything: bool) -> None:
        update_fields = named and sorted(named)
        await self._pre_save(write.db, update_fields)
        if not (write.creates or named):
            write.fields = self._columns_to_save(everything=everything)
            if not write.fields:
                self._mark_written({}, created=False)
                return
        await self._write(write)
        await self._post_save(write.db, write.creates, update_fields)

    async def _write(self, write: Write) -> None:
        await run_before(write)
        write.mark((self,), (await self._send(write),))
        await run_after(write)

    async def _send(self, write: Write) -> dict[str, Any]:
        """Give the row, or the columns to write, to the database."""
        if write.creates:
            key = self.pk
            inserted = await insert_row(self, write.db)
            if key is None:
                # The database made one, and makes it again for another row if this one is taken back.
                write.replaced.append(((self,), self._meta.pk_attr, (None,), self.pk))
            return inserted
        stored = await update_row(self, write.columns, write.db)
        if stored is None:
            msg = f"{type(self).__name__} {self.pk} is not in the database any more: nothing was saved"
            raise StaleObjectError(msg)
        return stored

    async def delete(self, using_db: BaseDBAsyncClient | None = None) -> None:
        """Hard-delete the row; a listener or a rule that raises undoes that.

        Raises:
            OperationalError: If the row has never been saved.
        """
        db = using_db or self._choose_db(for_write=True)
        followed = concerned([type(self)], "removed")
        heard = self._listeners_for(Signals.pre_delete) or self._listeners_for(Signals.post_delete)
        if not (followed or heard):
            await super().delete(db)
            return
        async with db._in_transaction() as transaction:
            await super().delete(transaction)
            for model, rule in followed:
                await rule.removed(model, transaction)

    def _check_complete(self, named: frozenset[str] | None) -> None:
        if not self._partial:
            return
        if named is None:
            named = self._columns_to_save(everything=False)
        missing = sorted(c for c in {self._meta.pk_attr, *named} if c not in self.__dict__)
        if missing:
            msg = (
                f"{type(self).__name__} was loaded without {missing[0]}, which saving needs: "
                "load it, or name the columns in update_fields"
            )
            raise MissingColumn(msg)

    def _columns_to_save(self, *, everything: bool) -> frozenset[str]:  # noqa: ARG002 - the change tracker narrows it
        """What a save without ``update_fields`` writes; the change tracker narrows it to what changed."""
        columns = writable_of(type(self))
        return frozenset(c for c in columns if c in self.__dict__) if self._partial else columns

    def _mark_written(self, stored: dict[str, Any], *, created: bool) -> Sequence[Any]:  # noqa: ARG002 - the snapshot's
        """Note that the row, or some columns of it, are in the database.

        Args:
            stored: What the database was given, by column; it becomes the row's own.
            created: Whether the row is new.

        Returns:
            The arguments for ``_recall``, which undoes it.
        """
        was_saved, self._saved_in_db = self._saved_in_db, True
        return (was_saved,)

    def _recall(self, was_saved: Any, *_: Any) -> None:
        """Undo ``_mark_written``, but for what has been written since."""
        self._saved_in_db = was_saved

    def _complete_from(self, other: Self, columns: Iterable[str]) -> Sequence[Any]:
        """Take columns that this row came without from the same row, loaded as a whole.

        Returns:
            The arguments for ``_recall``, which undoes what is known by that.
        """
        for column in columns:
            object.__setattr__(self, column, getattr(other, column))
        return (self._saved_in_db,)
