"""Create the first user who administers the instance."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Annotated

import anyio
from cyclopts import Parameter

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.accounts import Email, check_email
from tortoise_tracker.commands.frame.app import Flag, Json, command_app, complain
from tortoise_tracker.commands.frame.database import DEFAULT, Database
from tortoise_tracker.commands.frame.passwords import Chosen, Generate, PasswordStdin, choose_password

if TYPE_CHECKING:
    from tortoise_tracker.services.accounts.instance_admins import NewAdmin

app = command_app("create_instance_admin")


@app.default
def create_instance_admin(
    email: Email,
    /,
    *,
    password_stdin: PasswordStdin = False,
    generate: Generate = False,
    activate: Annotated[Flag, Parameter(help="Let an inactive user in again.")] = False,
    as_json: Json = False,
    database: Database = DEFAULT,
) -> None:
    """Make a user an instance admin; create the user, and the instance, where there is none.

    A user who is there keeps their password. For a new one the password is asked on the terminal, twice
    and without showing it. Where there is no terminal, as in a container, say where it comes from:
    --password-stdin or --generate. It must be hard to guess.

    May be run again, as by every deployment: for a user who is an instance admin nothing changes. An
    inactive user is refused, unless --activate lets them in.
    """
    chosen = None
    if not anyio.run(_exists, database, email):
        address = check_email(email)
        chosen = choose_password(
            address,
            lambda password: tracker.services.accounts.passwords.check_strength(password, address),
            from_stdin=password_stdin,
            generate=generate,
        )
    done = anyio.run(partial(_create, database, email, chosen, activate=activate))
    if not done.user_created and (chosen is not None or password_stdin or generate):
        complain(
            f"{done.user.email} is there and keeps the password they have: "
            "change it with `tortoise-tracker reset_password`"
        )
    shown = chosen.password if chosen is not None and chosen.made_up and done.user_created else None
    if as_json:
        print(json.dumps(_document(done) if shown is None else {**_document(done), "password": shown}))
    else:
        _report(done, shown)


async def _exists(database: Database, email: str) -> bool:
    async with database.opened(app):
        return await tracker.models.User.filter(email=email).exists()


async def _create(database: Database, email: str, chosen: Chosen | None, *, activate: bool) -> NewAdmin:
    async with database.opened(app):
        return await tracker.services.accounts.instance_admins.create_instance_admin(
            email,
            None if chosen is None else chosen.password,
            made_up=chosen is not None and chosen.made_up,
            activate=activate,
        )


def _document(done: NewAdmin) -> dict[str, object]:
    return {
        "email": done.user.email,
        "user_id": str(done.user.id),
        "instance_id": str(done.admin.instance_id),
        "admin_created": done.admin_created,
        "user_created": done.user_created,
        "user_activated": done.user_activated,
        "instance_created": done.instance_created,
    }


def _report(done: NewAdmin, password: str | None) -> None:
    email = done.user.email
    if done.instance_created:
        print("Created the instance")
    if done.user_created:
        print(f"Created the user {email}")
    if password is not None:
        print(f"Password: {password}")
    if done.user_activated:
        print(f"{email} may sign in again")
    if done.admin_created:
        print(f"{email} is an instance admin now")
    else:
        print(f"{email} is an instance admin already: nothing to do")
