"""Password hashing with argon2id, and rehashing when the parameters grow.

Hashing takes a tenth of a second of one core by design. Coroutines run these functions in a thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.exceptions import InvalidValue

if TYPE_CHECKING:
    from argon2 import PasswordHasher


class _Hashing:
    """The hasher in use; made when it is first asked for."""

    hasher: PasswordHasher | None = None


def _current() -> PasswordHasher:
    if _Hashing.hasher is None:
        # Imported on first use, so that only hashing waits for it.
        from argon2 import PasswordHasher  # noqa: PLC0415 - a heavy library

        _Hashing.hasher = PasswordHasher()
    return _Hashing.hasher


def configure(hasher: PasswordHasher) -> PasswordHasher:
    """Hash with other parameters from now on; older hashes stay valid.

    Args:
        hasher: Carries the time, memory and parallelism to spend.

    Returns:
        The hasher used until now, to put it back.
    """
    previous, _Hashing.hasher = _current(), hasher
    return previous


def hash_password(password: str) -> str:
    """Hash a password, under a salt of its own.

    Raises:
        InvalidValue: If the password is empty, or no text that can be encoded.
    """
    if not password:
        msg = "a password cannot be empty: give it at least one character"
        raise InvalidValue(msg)
    try:
        return _current().hash(password)
    except UnicodeEncodeError:
        # Without the password, not even a part of it.
        msg = "a password cannot hold half of a surrogate pair: give it whole characters"
        raise InvalidValue(msg) from None


def verify_password(hashed: str, password: str) -> tuple[bool, bool]:
    """Compare a password with a hash.

    Args:
        hashed: What ``hash_password`` returned; anything else, such as the empty string of a user
            without a password or a damaged hash, matches no password.
        password: In plain text.

    Returns:
        Whether they match, and whether the hash should be made anew because its parameters are
        not those of today.
    """
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - as above

    try:
        _current().verify(hashed, password)
    except (VerificationError, InvalidHashError, UnicodeEncodeError):
        return False, False
    return True, _current().check_needs_rehash(hashed)
