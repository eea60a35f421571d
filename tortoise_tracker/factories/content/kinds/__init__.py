"""The kinds of products that seeded projects are about, by the department that builds them."""

from __future__ import annotations

from tortoise_tracker.factories.content.kinds.apps import DESIGN_SYSTEM, MOBILE, PORTAL
from tortoise_tracker.factories.content.kinds.base import ProductKind
from tortoise_tracker.factories.content.kinds.commerce import PAYMENTS, STOREFRONT, WAREHOUSE
from tortoise_tracker.factories.content.kinds.company import FIRMWARE, HIRING, WEBSITE
from tortoise_tracker.factories.content.kinds.platform import DATA, IDENTITY, INFRASTRUCTURE

#: Every kind, the most telling ones first: small tracker data shows those.
KINDS: tuple[ProductKind, ...] = (
    STOREFRONT,
    MOBILE,
    PAYMENTS,
    INFRASTRUCTURE,
    PORTAL,
    DATA,
    IDENTITY,
    DESIGN_SYSTEM,
    WAREHOUSE,
    WEBSITE,
    FIRMWARE,
    HIRING,
)

__all__ = ["KINDS", "ProductKind"]
