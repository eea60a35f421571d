"""Many-to-many relations over a link table that is a model of its own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from tortoise.backends.base.client import TransactionalDBClient
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.fields.relational import ManyToManyFieldInstance, ManyToManyRelation
from tortoise.models import MetaInfo, Model
from tortoise.timezone import get_timezone, get_use_tz

from tortoise_tracker.exceptions import ConfigError, InvalidValue
from tortoise_tracker.kit.fields.base import shown
from tortoise_tracker.kit.fields.moments import DatetimeField
from tortoise_tracker.kit.queryset.base import RuledQuerySet
from tortoise_tracker.kit.queryset.forward import forward
from tortoise_tracker.kit.queryset.lookups import adapted
from tortoise_tracker.kit.registry import models_by_table
from tortoise_tracker.kit.writing.rows import chunks

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

M = TypeVar("M", bound=Model)


class LinkRelation(ManyToManyRelation[M]):
    """Many-to-many relation whose links are rows of a model, with a key, audit and soft deletion.

    Tortoise writes the two keys into the table and nothing else, takes a deleted link for a live one, and
    removes physically.
    """

    async def add(self, *instances: M, using_db: BaseDBAsyncClient | None = None) -> None:
        """Link these; those that are linked already stay so.

        A link that was deleted is made anew: its old row belongs to its deletion.

        Raises:
            OperationalError: If one of the rows has never been saved.
            InvalidValue: If one is not of the model of the relation, or a rule of the link refuses it.
        """
        link = self._link_model()
        if link is None:
            await super().add(*instances, using_db=using_db)
            return
        self._check(instances)
        db = using_db or link._choose_db(for_write=True)
        try:
            await self._add(link, instances, db)
        except IntegrityError:
            if isinstance(db, TransactionalDBClient):
                raise
            # Another transaction linked one of them after our SELECT; this one sees that.
            await self._add(link, instances, db)

    async def create(self, using_db: BaseDBAsyncClient | None = None, **kwargs: Any) -> M:
        """Create a row of the other model, and link it.

        Raises:
            OperationalError: If the row that the relation belongs to has never been saved.
            InvalidValue: If a value is not accepted, or a rule of the row or of the link refuses it.
        """
        self._check(())
        db = using_db or self.remote_model._choose_db(for_write=True)
        async with db._in_transaction() as transaction:
            made = await self.remote_model.create(using_db=transaction, **kwargs)
            await self.add(made, using_db=transaction)
        return made

    async def set(self, instances: Iterable[M], using_db: BaseDBAsyncClient | None = None) -> None:
        """Link these and no others, in one transaction; links that stay are left as they are.

        Raises:
            OperationalError: If one of the rows has never been saved.
            InvalidValue: If one is not of the model of the relation, or a rule of the link refuses it.
        """
        wanted = tuple(instances)
        self._check(wanted)
        db = using_db or self.remote_model._choose_db(for_write=True)
        async with db._in_transaction() as transaction:
            keys = {row.pk for row in wanted}
            linked = await type(self)(self.instance, self.field).all().using_db(transaction)
            if strangers := [row for row in linked if row.pk not in keys]:
                await self.remove(*strangers, using_db=transaction)
            if wanted:
                await self.add(*wanted, using_db=transaction)

    async def _add(self, link: type[Model], instances: tuple[M, ...], db: BaseDBAsyncClient) -> None:
        wanted = {str(row.pk): row for row in instances}
        async with db._in_transaction() as transaction:
            for keys in chunks(list(wanted)):
                linked = (
                    await self._links(link, keys)
                    .using_db(transaction)
                    .values_list(self.field.forward_key, flat=True)
                )
                missing = [wanted[key] for key in keys if key not in {str(pk) for pk in linked}]
                own = {self.field.backward_key: self.instance.pk}
                await link.bulk_create(
                    [link(**own, **{self.field.forward_key: row.pk}) for row in missing], using_db=transaction
                )

    async def _remove_or_clear(
        self, instances: tuple[M, ...] | None = None, using_db: BaseDBAsyncClient | None = None
    ) -> None:
        link = self._link_model()
        if link is None:
            await super()._remove_or_clear(instances, using_db)
            return
        self._check(instances or ())
        links = self._links(link, None if instances is None else [row.pk for row in instances])
        await links.using_db(using_db or link._choose_db(for_write=True)).delete()

    def _links(self, link: type[Model], keys: Any) -> RuledQuerySet[Any]:
        links = cast("RuledQuerySet[Any]", link.filter(**{self.field.backward_key: self.instance.pk}))
        return links if keys is None else links.filter(**{f"{self.field.forward_key}__in": list(keys)})

    def _link_model(self) -> type[Model] | None:
        """The model of the link table; None if Tortoise made the table up."""
        return models_by_table().get(self.field.through)

    def _check(self, instances: tuple[M, ...]) -> None:
        for row in instances:
            if not isinstance(row, self.remote_model):
                label = f"{type(self.instance).__name__}.{self.field.model_field_name}"
                name = self.remote_model.__name__
                msg = f"{label} does not accept {shown(None, row)}: give it instances of {name}"
                raise InvalidValue(msg)
        rows: tuple[Model, ...] = (self.instance, *instances)
        for saved in rows:
            if not saved._saved_in_db:
                msg = f"this {type(saved).__name__} has never been saved: save it before it is linked"
                raise OperationalError(msg)


class RuledMetaInfo(MetaInfo):
    """Tortoise's description of a model, with our lookups, and ``LinkRelation`` for links."""

    __slots__ = ()

    @property
    def db(self) -> BaseDBAsyncClient:
        """The connection of the model.

        Raises:
            ConfigError: If the model is in no open database.
        """
        if self.default_connection is None:
            model = self._model
            msg = (
                f"{model.__name__} is in no open database: use it inside `async with connect(…)`, with its "
                f"module {model.__module__} among the models of an app"
            )
            raise ConfigError(msg)
        return super().db

    def _generate_filters(self) -> None:
        if (get_use_tz(), get_timezone()) != (True, "UTC"):
            self._refuse_other_zones()
        super()._generate_filters()
        dialect = self.db.capabilities.dialect
        for key, info in self.filters.items():
            field = self.fields_map.get(info["field"])
            if "table" not in info and field is not None:
                lookup = key.removeprefix("pk" if key.split("__")[0] == "pk" else info["field"])
                self.filters[key] = adapted(lookup.removeprefix("__"), info, field, dialect)

    def _refuse_other_zones(self) -> None:
        for name, field in self.fields_map.items():
            if isinstance(field, DatetimeField):
                msg = (
                    f"{self._model.__name__}.{name} holds moments in UTC, but use_tz is {get_use_tz()} and "
                    f"timezone is {get_timezone()!r}: set use_tz=True and timezone='UTC', as connect() does"
                )
                raise ConfigError(msg)

    def _generate_lazy_fk_m2m_fields(self) -> None:
        super()._generate_lazy_fk_m2m_fields()
        for name in self.fk_fields | self.o2o_fields:
            setattr(self._model, name, forward(self._model, name))
        for name in self.m2m_fields:
            field = cast("ManyToManyFieldInstance[Any]", self.fields_map[name])
            setattr(self._model, name, property(partial(_relation, key=f"_{name}", field=field)))


def _relation(row: Model, key: str, field: ManyToManyFieldInstance[Any]) -> LinkRelation[Any]:
    relation: LinkRelation[Any] | None = row.__dict__.get(key)
    if relation is None:
        relation = LinkRelation(row, field)
        object.__setattr__(row, key, relation)
    return relation
