"""Abstract models of deletions, and of the references that they set to NULL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from tortoise.models import Model

from tortoise_tracker.exceptions import ConfigError
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.kit.queryset import RuledManager, RuledQuerySet
from tortoise_tracker.kit.registry import models_by_name
from tortoise_tracker.kit.soft_delete.restore import RestorePreview, preview_restore, restore_deletion

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.queryset import QuerySet

M = TypeVar("M", bound=Model)


class DeletionQuerySet(RuledQuerySet[M]):
    """Queryset over deletions."""

    __slots__ = ()

    def in_bin(self) -> Self:
        """The deletions in the bin: neither undone nor begun to be purged."""
        return self.filter(restored_at__isnull=True, purged_at__isnull=True)


class DeletionManager(RuledManager):
    """Manager over deletions."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[M]) -> DeletionQuerySet[M]: ...


class DeletionModel(RuledModel):
    """Abstract model of a soft deletion. Every row that it hid carries its id in ``deletion_id``.

    A configuration has one concrete model of it, for a deletion may spread over all its apps. One with a
    foreign key ``deleted_by`` onto the application's users names who acted.
    """

    queryset_class: ClassVar[type[RuledQuerySet[Any]]] = DeletionQuerySet
    objects = DeletionManager()

    #: Made by the application; later deletions have greater keys.
    id = fields.UUIDField(primary_key=True)
    #: The moment that every hidden row carries, in UTC.
    deleted_at = fields.DatetimeField()
    #: Name of the model whose delete() was called, as ``app.Model``.
    root_model = fields.CharField(max_length=200)
    #: Ids of some of the rows it was called on; the other rows refer to these, directly or not.
    root_ids = fields.JSONField[list[str]](default=list)
    #: How many rows it hid.
    total = fields.IntField(default=0)
    #: How many of each model, by its name ``app.Model``.
    counts = fields.JSONField[dict[str, int]](default=dict)
    #: How many rows of models without soft deletion refer to those and were left alone, by ``app.Model``.
    kept = fields.JSONField[dict[str, int]](default=dict)
    #: When it was undone; null while it holds.
    restored_at = fields.DatetimeField(null=True)
    #: When its rows began to be removed for good; from then on it cannot be undone.
    purged_at = fields.DatetimeField(null=True)

    class Meta:
        abstract = True
        ordering = ("-deleted_at", "-id")

    async def fill_from(self, root: type[Model], pks: Sequence[str], using_db: BaseDBAsyncClient) -> None:
        """Fill columns of the application's own, such as whose bin it lies in, before the row is written.

        Args:
            root: The model whose ``delete()`` was called.
            pks: The keys of up to a hundred of its rows, as text.
            using_db: The transaction of the deletion.
        """

    def references(self) -> QuerySet[DeletionReferenceModel]:
        """The references that this deletion has set to NULL."""
        return reference_model().filter(deletion_id=self.pk)

    async def restore(self) -> Self:
        """Bring back exactly the rows and references that this deletion took.

        Returns:
            This deletion; one that is undone already is left as it is.

        Raises:
            RestoreConflict: If a live row has taken a unique key meanwhile; nothing is restored.
            RestoreBlocked: If the parent of a row is still deleted; nothing is restored.
        """
        await restore_deletion(self)
        return self

    async def preview_restore(self) -> RestorePreview:
        """Tell what ``restore()`` would bring back, and what stands in its way; changes nothing."""
        return await preview_restore(self)

    def __str__(self) -> str:
        return f"deletion of {self.total} rows from {self.root_model.rpartition('.')[2]}"


class DeletionReferenceModel(Model):
    """Abstract model of a reference that a deletion has set to NULL, so that a restoration can set it back.

    Its key is a plain counter, for the rows are written by INSERT … SELECT.
    """

    id = fields.BigIntField(primary_key=True)
    #: The deletion; a plain id, for the model of deletions is the application's.
    deletion_id = fields.UUIDField()
    #: Name of the model whose row referred, as ``app.Model``.
    model = fields.CharField(max_length=200)
    #: The column that was set to NULL.
    column = fields.CharField(max_length=64)
    #: The key of the row that referred, as text.
    row_id = fields.TextField()
    #: The key of what it referred to, as text.
    old_value = fields.TextField()

    class Meta:
        abstract = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if not (meta := cls._meta).abstract:
            # For restorations: the references of a deletion, and the one of a row.
            meta.indexes = (*meta.indexes, ("deletion_id", "row_id"))

    def __str__(self) -> str:
        return f"{self.model.rpartition('.')[2]}.{self.column} of {self.row_id}"


def deletion_model() -> type[DeletionModel]:
    """The model of the open database's deletions.

    Raises:
        ConfigError: If there is none, or more than one.
    """
    return _only(DeletionModel)


def reference_model() -> type[DeletionReferenceModel]:
    """The model of the references that deletions have set to NULL.

    Raises:
        ConfigError: If there is none, or more than one.
    """
    return _only(DeletionReferenceModel)


def refuse_second_bins() -> None:
    """Refuse a configuration with two models of deletions, or of their references.

    Raises:
        ConfigError: If there are two.
    """
    for base in (DeletionModel, DeletionReferenceModel):
        if len(_concrete(base)) > 1:
            _only(base)


def _concrete(base: type[Model]) -> dict[str, type[Any]]:
    return {name: model for name, model in models_by_name().items() if issubclass(model, base)}


def _only(base: type[Model]) -> type[Any]:
    found = _concrete(base)
    if len(found) == 1:
        return next(iter(found.values()))
    kind = base.__name__.removesuffix("Model")
    if found:
        msg = (
            f"{' and '.join(sorted(found))} are both a {base.__name__}, but a deletion may spread over all "
            "apps, so that a configuration has one: take one of them out"
        )
    else:
        msg = (
            f"no model of the open database is a {base.__name__}, which soft deletion needs: "
            f"declare `class {kind}({base.__name__})` in one of its apps"
        )
    raise ConfigError(msg)
