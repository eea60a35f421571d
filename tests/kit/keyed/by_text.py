"""A user whose key is a text that the application gives, and rows whose keys are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import AuditModel, DeletionModel, DeletionReferenceModel, TimeAuditModel, fields


class User(TimeAuditModel):
    """A user."""

    id = fields.CharField(max_length=300, primary_key=True)

    class Meta:
        table = "users"


class Deletion(DeletionModel):
    """The bin."""

    deleted_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "keyed.User", related_name=False, null=True, on_delete=fields.SET_NULL
    )

    if TYPE_CHECKING:
        deleted_by_id: str | None


class DeletionReference(DeletionReferenceModel):
    """What SET_NULL remembers."""


class Note(AuditModel):
    """A row with the audit columns, and a reference that is forgotten."""

    id = fields.CharField(max_length=300, primary_key=True)
    created_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "keyed.User", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    updated_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "keyed.User", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    answers: fields.ForeignKeyNullableRelation[Note] = fields.ForeignKeyField(
        "keyed.Note", related_name="answered_by", null=True, on_delete=fields.SET_NULL
    )

    if TYPE_CHECKING:
        created_by_id: str | None
        updated_by_id: str | None
        answers_id: str | None

    class Meta:
        table = "notes"
