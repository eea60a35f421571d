"""Shared parts of the commands about accounts: checking addresses, and words for what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

import tortoise_tracker as tracker

if TYPE_CHECKING:
    from tortoise_tracker.services.accounts.activation import Standing

Email = Annotated[str, Parameter(help="The e-mail address of the user.")]


def check_email(email: str) -> str:
    """Return the one form of an e-mail address.

    Raises:
        InvalidValue: If it is none.
    """
    address: str = tracker.models.User._meta.fields_map["email"].normalize(email)  # type: ignore[attr-defined]
    return address


def counted(number: int, thing: str) -> str:
    """A number of things in words: ``1 session``, ``2 sessions``."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def possessions(standing: Standing) -> str:
    """What counts while a user is active, in words."""
    return (
        f"memberships of {counted(standing.workspaces, 'workspace')} "
        f"and {counted(standing.projects, 'project')}, "
        f"{counted(standing.api_tokens, 'API token')}"
    )


def as_document(standing: Standing) -> dict[str, object]:
    """The same for ``--json``."""
    return {
        "email": standing.user.email,
        "user_id": str(standing.user.id),
        "is_active": standing.user.is_active,
        "changed": standing.changed,
        "workspaces": standing.workspaces,
        "projects": standing.projects,
        "api_tokens": standing.api_tokens,
        "sessions_ended": standing.sessions_ended,
        "owned_workspaces": standing.owned_workspaces,
    }
