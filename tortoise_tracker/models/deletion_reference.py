"""The deletion references table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise.models import Model

from tortoise_tracker import fields

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.deletion import Deletion


class DeletionReference(Model):
    """A reference that a deletion has set to NULL, so that a restore can set it back.

    Its key is a plain counter, for the rows are written by INSERT … SELECT.
    """

    deletion: fields.ForeignKeyRelation[Deletion] = fields.ForeignKeyField(
        "tracker.Deletion", related_name="references"
    )

    id = fields.BigIntField(primary_key=True)
    #: Name of the model whose row referred.
    model = fields.CharField(max_length=64)
    #: The column that was set to NULL.
    column = fields.CharField(max_length=64)
    #: The row that referred.
    row_id = fields.CharField(max_length=64)
    #: What it referred to.
    old_value = fields.CharField(max_length=64)

    if TYPE_CHECKING:
        deletion_id: UUID

    class Meta:
        table = "deletion_references"

    def __str__(self) -> str:
        return f"{self.model}.{self.column} of {self.row_id}"
