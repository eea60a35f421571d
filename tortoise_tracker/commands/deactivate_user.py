"""Keep a user out."""

from __future__ import annotations

import json

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.accounts import Email, as_document, counted, possessions
from tortoise_tracker.commands.frame.app import Json, command_app
from tortoise_tracker.commands.frame.database import DEFAULT, Database

app = command_app("deactivate_user")


@app.default
async def deactivate_user(email: Email, /, *, as_json: Json = False, database: Database = DEFAULT) -> None:
    """Keep a user out, and take nothing from them.

    Ends their sessions at once. Memberships and API tokens stay as they are, but do not count until
    `tortoise-tracker activate_user` lets the user in again. Workspaces they own stay theirs, and usable
    for the others there; issues stay assigned.

    The last active instance admin cannot be deactivated. For a user who is inactive already nothing
    changes, but sessions that may be left are ended.
    """
    async with database.opened(app):
        activation = tracker.services.accounts.activation
        standing = await activation.deactivate_user(await activation.user_by_email(email))
    if as_json:
        print(json.dumps(as_document(standing)))
        return
    if standing.changed:
        print(f"{standing.user.email} can no longer sign in")
        print(f"Suspended: {possessions(standing)}")
    else:
        print(f"{standing.user.email} is inactive already")
    print(f"Ended: {counted(standing.sessions_ended, 'session')}")
    if standing.owned_workspaces:
        print(f"Still theirs: {', '.join(standing.owned_workspaces)}")
