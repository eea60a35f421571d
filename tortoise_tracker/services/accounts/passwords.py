"""Password strength, generated passwords, and resetting a password."""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from anyio import to_thread

from tortoise_tracker.exceptions import ConfigError, InvalidValue, WeakPassword
from tortoise_tracker.kit.retry import retried
from tortoise_tracker.models import APIToken, User
from tortoise_tracker.services.accounts.activation import end_sessions, lock_user

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

#: From 0 to 4; below it, the password of a stolen hash is guessed in a few days.
LEAST_SCORE: Final = 3

#: In characters; a longer one is hardly meant, and hashing it takes time.
LONGEST: Final = 1024

#: How much of a password is looked at; the time grows with the square, and nothing as long is weak.
_LOOKED_AT: Final = 72

#: Letters and digits that are not mistaken for one another.
_ALPHABET: Final = "abcdefghjkmnpqrstuvwxyz23456789"

#: zxcvbn keeps the words of whom it is asked for in one place for all threads.
_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class PasswordReset:
    """Result of ``reset_password()``: the sessions and API tokens that ended."""

    user: User
    sessions_ended: int
    tokens_revoked: int


def check_strength(password: str, *known: str) -> None:
    """Refuse a password that is easy to guess.

    Args:
        password: In plain text.
        known: What others know of the user, such as the e-mail address: it makes no password stronger.

    Raises:
        WeakPassword: If it is; the message says why, and what to do instead.
        InvalidValue: If it is empty, or longer than 1,024 characters.
    """
    if not password:
        msg = "a password cannot be empty: choose one"
        raise InvalidValue(msg)
    if len(password) > LONGEST:
        msg = f"a password of {len(password)} characters is too long: use at most {LONGEST}"
        raise InvalidValue(msg)
    zxcvbn = _zxcvbn()
    words = [word for text in known for word in (text, *text.split("@"), *re.findall(r"\w+", text))]
    with _one_at_a_time:
        found = zxcvbn(password[:_LOOKED_AT], user_inputs=words)
    score = int(found["score"])
    if score < LEAST_SCORE:
        feedback = found["feedback"]
        advice = " ".join(text for text in (feedback["warning"], *feedback["suggestions"]) if text)
        msg = f"the password is too easy to guess (strength {score} of 4, {LEAST_SCORE} is needed): {advice}"
        raise WeakPassword(msg)


def _zxcvbn() -> Callable[..., dict[str, Any]]:
    # Its dictionaries take a while to load; the extra brings it, and only setting passwords needs it.
    try:
        from zxcvbn import zxcvbn  # type: ignore[import-untyped]  # noqa: PLC0415 - a heavy library without types
    except ImportError as error:
        msg = "judging passwords needs zxcvbn: pip install 'tortoise_tracker[cli]'"
        raise ConfigError(msg) from error
    judge: Callable[..., dict[str, Any]] = zxcvbn
    return judge


def known_of(user: User) -> tuple[str, ...]:
    """What others know of a user, for :func:`check_strength`."""
    names = (user.email, user.username, user.display_name, user.first_name, user.last_name)
    return tuple(name for name in names if name)


def generate_password() -> str:
    """Make a password up that is strong enough, and can be read aloud."""
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(4))
    return "-".join(groups)


async def hash_new_password(user: User, password: str, *, made_up: bool = False) -> None:
    """Check a password and hash it into a user; saving them is up to the caller.

    Args:
        user: Whose password it will be.
        password: In plain text.
        made_up: Whether the user has not chosen it.

    Raises:
        WeakPassword: If it is too easy to guess.
        InvalidValue: If it is empty or too long.
    """
    await to_thread.run_sync(check_strength, password, *known_of(user))
    await user.set_password(password)
    user.is_password_autoset = made_up


async def reset_password(
    user: User, password: str, *, made_up: bool = False, revoke_tokens: bool = False
) -> PasswordReset:
    """Give a user a new password, end their sessions, and void a letter to reset it.

    Args:
        user: Whose password is replaced.
        password: In plain text.
        made_up: Whether the user has not chosen it.
        revoke_tokens: Switch the user's API tokens off as well.

    Raises:
        WeakPassword: If it is too easy to guess; nothing has been changed.
        InvalidValue: If it is empty or too long, or the user is not there any more.
    """
    await hash_new_password(user, password, made_up=made_up)
    user.is_password_expired = False
    user.is_password_reset_required = False
    # A letter that is still under way must not set the password once more.
    user.token = ""
    columns = (
        *("password", "is_password_autoset", "is_password_expired"),
        *("is_password_reset_required", "token"),
    )

    async def write(db: BaseDBAsyncClient) -> PasswordReset:
        await lock_user(user, db)
        await user.save(using_db=db, update_fields=columns)
        revoked = 0
        if revoke_tokens:
            tokens = APIToken.objects.filter(user_id=user.pk, is_active=True).using_db(db)
            revoked = await tokens.update(is_active=False)
        return PasswordReset(user, await end_sessions(user, db), revoked)

    return await retried(User._choose_db(for_write=True), write)
