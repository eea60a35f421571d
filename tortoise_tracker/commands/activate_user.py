"""Let a user in again."""

from __future__ import annotations

import json

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.accounts import Email, as_document, possessions
from tortoise_tracker.commands.frame.app import Json, command_app
from tortoise_tracker.commands.frame.database import DEFAULT, Database

app = command_app("activate_user")


@app.default
async def activate_user(email: Email, /, *, as_json: Json = False, database: Database = DEFAULT) -> None:
    """Let a deactivated user sign in again.

    What rested meanwhile counts again as it was: the memberships of workspaces and projects that the
    user had not left, with their roles, and API tokens that are switched on. Sessions do not come back:
    the user signs in anew, with the password they had.

    For a user who is active already nothing changes.
    """
    async with database.opened(app):
        activation = tracker.services.accounts.activation
        standing = await activation.activate_user(await activation.user_by_email(email))
    if as_json:
        print(json.dumps(as_document(standing)))
    elif standing.changed:
        print(f"{standing.user.email} may sign in again")
        print(f"Usable again: {possessions(standing)}")
    else:
        print(f"{standing.user.email} is active already: nothing has been changed")
