"""Let a user in again: ``python -m scripts.activate_user EMAIL``."""

from __future__ import annotations

import json

from scripts._support.accounts import Email, as_document, possessions
from scripts._support.cli import DatabaseUrl, Json, command_app, run
from tortoise_tracker import connect
from tortoise_tracker.operations.accounts.activation import activate_user as activate
from tortoise_tracker.operations.accounts.activation import user_by_email

app = command_app("activate_user")


@app.default
async def activate_user(email: Email, /, *, as_json: Json = False, database_url: DatabaseUrl = None) -> None:
    """Let a deactivated user sign in again.

    What rested meanwhile counts again as it was: the memberships of workspaces and projects that the
    user had not left, with their roles, and API tokens that are switched on. Sessions do not come back:
    the user signs in anew, with the password they had.

    For somebody who is active already nothing changes.
    """
    async with connect(database_url):
        standing = await activate(await user_by_email(email))
    if as_json:
        print(json.dumps(as_document(standing)))
    elif standing.changed:
        print(f"{standing.user.email} may sign in again")
        print(f"Usable again: {possessions(standing)}")
    else:
        print(f"{standing.user.email} is active already: nothing has been changed")


if __name__ == "__main__":
    run(app)
