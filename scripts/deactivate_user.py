"""Keep a user out: ``python -m scripts.deactivate_user EMAIL``."""

from __future__ import annotations

import json

from scripts._support.accounts import Email, as_document, counted, possessions
from scripts._support.cli import DatabaseUrl, Json, command_app, run
from tortoise_tracker import connect
from tortoise_tracker.operations.accounts.activation import deactivate_user as deactivate
from tortoise_tracker.operations.accounts.activation import user_by_email

app = command_app("deactivate_user")


@app.default
async def deactivate_user(
    email: Email, /, *, as_json: Json = False, database_url: DatabaseUrl = None
) -> None:
    """Keep a user out, and take nothing from them.

    Ends their sessions at once. Memberships and API tokens stay as they are, but do not count until
    `python -m scripts.activate_user` lets the user in again. Workspaces they own stay theirs, and usable
    for the others there; issues stay assigned.

    The last active instance admin cannot be deactivated. For somebody who is inactive already nothing
    changes, but sessions that may be left are ended.
    """
    async with connect(database_url):
        standing = await deactivate(await user_by_email(email))
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


if __name__ == "__main__":
    run(app)
