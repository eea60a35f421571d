"""Normalized text fields: e-mail, slug, identifier, time zone, URL.

Each value is brought into its one form (``normalize``) and checked on every write path. A filter only folds
its value into that form, so that ``User.get(email="ADA@Example.com")`` finds her and a malformed value
matches no row.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from tortoise_tracker.kit.fields.base import is_filter, refused
from tortoise_tracker.kit.fields.plain import CharField

_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_IDENTIFIER = re.compile(r"[A-Z0-9]+")


@cache
def _time_zones() -> frozenset[str]:
    """All time zones, read once: that takes a walk over hundreds of files."""
    return frozenset(available_timezones())


class NormalizedField(CharField[str]):
    """Text field with one normal form, which subclasses define."""

    def fold(self, value: str) -> str:
        """The form of a value, without looking whether it is a valid one."""
        return value.strip()

    def refusal(self, value: str) -> str | None:
        """Why a folded value is not valid, and what to do; None if it is."""
        raise AttributeError(value)

    def normalize(self, value: str) -> str:
        """The one form of a value.

        Raises:
            InvalidValue: If it has none.
        """
        folded = self.fold(value)
        # The length first: the other checks take their time with a text of megabytes.
        if len(folded) > self.max_length:
            raise refused(self, value, f"it is longer than {self.max_length} characters")
        if reason := self.refusal(folded):
            raise refused(self, value, reason)
        return folded

    def is_same(self, one: Any, other: Any) -> bool:
        """Whether two values have the same form."""
        folded = [self.fold(value) if isinstance(value, str) else value for value in (one, other)]
        return super().is_same(*folded)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert, normalized."""
        if isinstance(value, str) and (value or not self.blank):
            value = self.fold(value) if is_filter(instance) else self.normalize(value)
        return super().to_db_value(value, instance)

    def __init__(self, max_length: int, *, blank: bool = False, **kwargs: Any) -> None:
        """Declare the column.

        Args:
            max_length: In characters.
            blank: Whether the empty string, for "none", is accepted.
            kwargs: As for every field.
        """
        super().__init__(max_length, **kwargs)
        self.blank = blank


class EmailField(NormalizedField):
    """An e-mail address, trimmed and in lower case."""

    def __init__(self, max_length: int = 255, **kwargs: Any) -> None:
        super().__init__(max_length, **kwargs)

    def fold(self, value: str) -> str:
        """Trimmed, in lower case."""
        return value.strip().lower()

    def refusal(self, value: str) -> str | None:
        """Whether the syntax is wrong; no look-up in the DNS."""
        # Imported on first use, so that applications without e-mail addresses do not wait for it.
        from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - a heavy library

        try:
            validate_email(value, check_deliverability=False)
        except EmailNotValidError as error:
            return f"it is not an e-mail address ({error})"
        return None


class SlugField(NormalizedField):
    """The name of a thing in a web address: lower-case letters, digits, single dashes or underscores."""

    def __init__(self, max_length: int, *, reserved: Collection[str] = (), **kwargs: Any) -> None:
        super().__init__(max_length, **kwargs)
        self.reserved = frozenset(reserved)

    def fold(self, value: str) -> str:
        """Trimmed, in lower case."""
        return value.strip().lower()

    def refusal(self, value: str) -> str | None:
        """Whether it is malformed, or a reserved word."""
        if not _SLUG.fullmatch(value):
            return "use lower-case letters and digits, with single dashes or underscores between them"
        if value in self.reserved:
            return "it is a reserved word, choose another"
        return None


class IdentifierField(NormalizedField):
    """A short name in upper-case letters and digits, such as WEB."""

    def __init__(self, max_length: int = 12, **kwargs: Any) -> None:
        super().__init__(max_length, **kwargs)

    def fold(self, value: str) -> str:
        """Trimmed, in upper case."""
        return value.strip().upper()

    def refusal(self, value: str) -> str | None:
        """Whether something else than letters A to Z and digits is in it."""
        return None if _IDENTIFIER.fullmatch(value) else "use only letters A to Z and digits"


class TimeZoneField(NormalizedField):
    """The IANA name of a time zone, such as ``Europe/Berlin``."""

    def __init__(self, max_length: int = 64, **kwargs: Any) -> None:
        super().__init__(max_length, **{"default": "UTC", **kwargs})

    def refusal(self, value: str) -> str | None:
        """Whether the time zone database does not know it."""
        return None if value in _time_zones() else "it is not an IANA time zone such as Europe/Berlin"


class URLField(NormalizedField):
    """A web address under http or https."""

    def __init__(self, max_length: int = 2048, **kwargs: Any) -> None:
        super().__init__(max_length, **kwargs)

    def refusal(self, value: str) -> str | None:
        """Whether the scheme is another, or the host is missing."""
        try:
            parts = urlsplit(value)
        except ValueError:
            return "it is not a web address"
        if parts.scheme not in {"http", "https"} or not parts.hostname or re.search(r"\s", value):
            return "it must be a web address that begins with http:// or https://"
        return None
