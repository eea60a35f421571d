"""Give a user a new password: ``python -m scripts.reset_password EMAIL``."""

from __future__ import annotations

import json
from functools import partial
from typing import Annotated

import anyio
from cyclopts import Parameter

from scripts._support.accounts import Email, counted
from scripts._support.cli import DatabaseUrl, Flag, Json, command_app, complain, run
from scripts._support.passwords import Chosen, Generate, PasswordStdin, choose_password
from tortoise_tracker import connect
from tortoise_tracker.models import User
from tortoise_tracker.operations.accounts import passwords
from tortoise_tracker.operations.accounts.activation import user_by_email

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
    database_url: DatabaseUrl = None,
) -> None:
    """Give a user a new password, and sign them out everywhere.

    Asks for the password on the terminal, twice and without showing it. Where there is no terminal, say
    where it comes from: --password-stdin or --generate. It must be hard to guess.

    Ends every session of the user, and voids a letter that would let somebody choose a password. API
    tokens go on counting, unless --revoke-tokens switches them off. An inactive user stays inactive.
    """
    user = anyio.run(_find, database_url, email)
    known = passwords.known_of(user)
    chosen = choose_password(
        user.email,
        lambda password: passwords.check_strength(password, *known),
        from_stdin=password_stdin,
        generate=generate,
    )
    done = anyio.run(partial(_reset, database_url, email, chosen, revoke_tokens=revoke_tokens))
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
        complain(f"{done.user.email} is inactive: let them in with `python -m scripts.activate_user`")


async def _find(database_url: str | None, email: str) -> User:
    async with connect(database_url):
        return await user_by_email(email)


async def _reset(
    database_url: str | None, email: str, chosen: Chosen, *, revoke_tokens: bool
) -> passwords.PasswordReset:
    async with connect(database_url):
        return await passwords.reset_password(
            await user_by_email(email),
            chosen.password,
            made_up=chosen.made_up,
            revoke_tokens=revoke_tokens,
        )


if __name__ == "__main__":
    run(app)
