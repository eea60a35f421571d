"""Give a user a new password."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Annotated

import anyio
from cyclopts import Parameter

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.accounts import Email, counted
from tortoise_tracker.commands.frame.app import Flag, Json, command_app, complain
from tortoise_tracker.commands.frame.database import DEFAULT, Database
from tortoise_tracker.commands.frame.passwords import Chosen, Generate, PasswordStdin, choose_password

if TYPE_CHECKING:
    from tortoise_tracker.models import User
    from tortoise_tracker.services.accounts.passwords import PasswordReset

app = command_app("reset_password")


@app.default
def reset_password(
    email: Email,
    /,
    *,
    password_stdin: PasswordStdin = False,
    generate: Generate = False,
    revoke_tokens: Annotated[Flag, Parameter(help="Switch the user's API tokens off as well.")] = False,
    as_json: Json = False,
    database: Database = DEFAULT,
) -> None:
    """Give a user a new password, and sign them out everywhere.

    Asks for the password on the terminal, twice and without showing it. Where there is no terminal, say
    where it comes from: --password-stdin or --generate. It must be hard to guess.

    Ends every session of the user, and voids a letter with which a password could be chosen. API tokens
    go on counting, unless --revoke-tokens switches them off. An inactive user stays inactive.
    """
    passwords = tracker.services.accounts.passwords
    user = anyio.run(_find, database, email)
    known = passwords.known_of(user)
    chosen = choose_password(
        user.email,
        lambda password: passwords.check_strength(password, *known),
        from_stdin=password_stdin,
        generate=generate,
    )
    done = anyio.run(partial(_reset, database, email, chosen, revoke_tokens=revoke_tokens))
    if as_json:
        document = {
            "email": done.user.email,
            "user_id": str(done.user.id),
            "sessions_ended": done.sessions_ended,
            "tokens_revoked": done.tokens_revoked,
        }
        print(json.dumps({**document, "password": chosen.password} if generate else document))
        return
    print(f"{done.user.email} has a new password")
    if generate:
        print(f"Password: {chosen.password}")
    print(f"Ended: {counted(done.sessions_ended, 'session')}")
    if revoke_tokens:
        print(f"Revoked: {counted(done.tokens_revoked, 'API token')}")
    if not done.user.is_active:
        complain(f"{done.user.email} is inactive: let them in with `tortoise-tracker activate_user`")


async def _find(database: Database, email: str) -> User:
    async with database.opened(app):
        return await tracker.services.accounts.activation.user_by_email(email)


async def _reset(database: Database, email: str, chosen: Chosen, *, revoke_tokens: bool) -> PasswordReset:
    accounts = tracker.services.accounts
    async with database.opened(app):
        return await accounts.passwords.reset_password(
            await accounts.activation.user_by_email(email),
            chosen.password,
            made_up=chosen.made_up,
            revoke_tokens=revoke_tokens,
        )
