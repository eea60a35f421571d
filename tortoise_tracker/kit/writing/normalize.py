"""Rule that normalizes values in memory."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tortoise_tracker.kit.fields import NormalizedField
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.kit.writing.write import Write

if TYPE_CHECKING:
    from tortoise.models import Model


class Normalize(Rule):
    """Rule that normalizes e-mails, slugs, identifiers and the like in memory, as in the database."""

    def applies_to(self, write: Write) -> bool:
        """To models with such columns; an update of one statement converts on the way to the database."""
        normalized = _normalized(write.model)
        return bool(normalized) and (write.creates or write.touches(normalized))

    async def before(self, write: Write) -> None:
        """Normalize the values in memory."""
        for name, field in _normalized(write.model).items():
            if not write.touches((name,)):
                continue
            for row in write.rows:
                value = row.__dict__.get(name)
                if isinstance(value, str) and (value or not field.blank):
                    setattr(row, name, field.normalize(value))


@cache
def _normalized(model: type[Model]) -> dict[str, NormalizedField]:
    fields = model._meta.fields_map.items()
    return {name: field for name, field in fields if isinstance(field, NormalizedField)}
