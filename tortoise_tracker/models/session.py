"""The sessions table."""

from __future__ import annotations

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import ChangeTrackerMixin, TimeAuditModel


class Session(ChangeTrackerMixin, TimeAuditModel):
    """What the application keeps of a browser that has signed in, until it signs out."""

    #: Secret: who sends it is signed in. Made up unless given.
    session_key = fields.CharField(
        max_length=128, primary_key=True, default=defaults.session_key, secret=True
    )
    #: Who has signed in; null before that. A plain id: a session is read without its user.
    user_id = fields.UUIDField(null=True, db_index=True)
    #: What the browser said of itself.
    device_info = fields.JSONField[JsonObject](default=dict)
    #: What the application remembers from one request to the next.
    data = fields.JSONField[JsonObject](default=dict)
    #: From then on the session counts no more.
    expire_date = fields.DatetimeField(db_index=True)

    class Meta:
        table = "sessions"
        app = "tracker"
        ordering = ("-created_at",)

    def __str__(self) -> str:
        return f"session of {self.user_id}"

    def __repr__(self) -> str:
        # Tortoise's would show the key.
        return f"<Session of {self.user_id}>"
