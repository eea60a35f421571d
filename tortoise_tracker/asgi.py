"""ASGI middleware that sets the acting user, for users of the tracker."""

from __future__ import annotations

from tortoise_tracker.context import acting_as
from tortoise_tracker.kit import asgi

__all__ = ["ActingUserMiddleware"]


class ActingUserMiddleware(asgi.ActingUserMiddleware):
    """The toolkit's middleware for the tracker's users, whose keys are UUIDs."""

    acting_as = staticmethod(acting_as)  # type: ignore[assignment]  # fewer kinds of keys
