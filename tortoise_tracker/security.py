"""Passwords: hashed with argon2id, and hashed anew when the parameters grow.

Hashing takes a tenth of a second of one core by design. Coroutines run these functions in a thread.
"""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from tortoise_tracker.exceptions import InvalidValue

_hasher = PasswordHasher()


def configure(hasher: PasswordHasher) -> PasswordHasher:
    """Hash with other parameters from now on; older hashes stay valid.

    Args:
        hasher: Carries the time, memory and parallelism to spend.

    Returns:
        The hasher used until now, to put it back.
    """
    global _hasher
    previous, _hasher = _hasher, hasher
    return previous


def hash_password(password: str) -> str:
    """Hash a password, under a salt of its own.

    Raises:
        InvalidValue: If the password is empty.
    """
    if not password:
        msg = "a password cannot be empty: give it at least one character"
        raise InvalidValue(msg)
    return _hasher.hash(password)


def verify_password(hashed: str, password: str) -> tuple[bool, bool]:
    """Compare a password with a hash.

    Args:
        hashed: What ``hash_password`` returned; anything else, such as the empty string of a user
            without a password, matches no password.
        password: In plain text.

    Returns:
        Whether they match, and whether the hash should be made anew because its parameters are
        not those of today.
    """
    try:
        _hasher.verify(hashed, password)
    except (VerifyMismatchError, InvalidHashError):
        return False, False
    return True, _hasher.check_needs_rehash(hashed)
