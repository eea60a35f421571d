"""The workspace member invites table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.enums import Role
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import BaseModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.workspace import Workspace


class WorkspaceMemberInvite(BaseModel):
    """An invitation by e-mail to join a workspace."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="member_invites"
    )

    #: Whom it was sent to.
    email = fields.EmailField()
    #: The role the person will have.
    role = fields.IntEnumField(Role, default=Role.GUEST)
    #: The secret in the link of the invitation.
    token = fields.CharField(max_length=255, secret=True)
    #: What the inviting person wrote.
    message = fields.TextField(default="")
    accepted = fields.BooleanField(default=False)
    #: When the invitation was accepted or declined; null until then.
    responded_at = fields.DatetimeField(null=True)

    if TYPE_CHECKING:
        workspace_id: UUID

    class Meta:
        table = "workspace_member_invites"
        app = "tracker"
        indexes = (UniqueLive("workspace", "email", name="unique_invited_email_in_workspace_while_live"),)

    def __str__(self) -> str:
        return f"invitation of {self.email}"
