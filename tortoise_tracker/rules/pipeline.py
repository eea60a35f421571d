"""Which rules a model has, and running them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from tortoise_tracker.fields import NormalizedField
from tortoise_tracker.rules.base import ABSENT, Rule, Stamp, Write
from tortoise_tracker.rules.scope import InScope
from tortoise_tracker.rules.stamps import AutoNow

if TYPE_CHECKING:
    from tortoise.models import Model

_registered: dict[type[Model], list[Rule]] = {}

#: Rows loaded by one statement; far below the 32,767 parameters that PostgreSQL takes.
LOAD_CHUNK = 1000


class Normalize(Rule):
    """Brings e-mails, slugs, identifiers and the like into their one form, in memory as in the database."""

    def __init__(self, fields: dict[str, NormalizedField]) -> None:
        self.fields = fields

    def applies_to(self, write: Write) -> bool:
        """Only creation: an update converts its values on the way to the database."""
        return write.creates or write.touches(self.fields)

    async def before(self, write: Write) -> None:
        """Normalize the values in memory."""
        for name, field in self.fields.items():
            if not write.touches((name,)):
                continue
            for row in write.rows:
                value = row.__dict__.get(name)
                if isinstance(value, str) and (value or not field.blank):
                    setattr(row, name, field.normalize(value))


def register(model: type[Model], *rules: Rule) -> None:
    """Give a model rules that live in a room above it; they run before those it declares itself."""
    _registered.setdefault(model, []).extend(rules)
    rules_of.cache_clear()


@cache
def rules_of(model: type[Model]) -> tuple[Rule, ...]:
    """All rules of a model: the automatic ones, then those of its bases, then its own."""
    rules: list[Rule] = []
    normalized = {n: f for n, f in model._meta.fields_map.items() if isinstance(f, NormalizedField)}
    if normalized:
        rules.append(Normalize(normalized))
    always, once = _columns_with(model, "auto_now"), _columns_with(model, "auto_now_add")
    if always or once:
        rules.append(AutoNow(always, once))
    if in_scope := InScope.of(model):
        rules.append(in_scope)
    for base in reversed(model.__mro__):
        rules += _registered.get(base, [])
        rules += vars(base).get("rules", ())
    return tuple(rules)


def _columns_with(model: type[Model], option: str) -> tuple[str, ...]:
    return tuple(name for name, field in model._meta.fields_map.items() if getattr(field, option, False))


def stamps_of(model: type[Model]) -> tuple[Stamp, ...]:
    """The rules that stamp every write."""
    return tuple(rule for rule in rules_of(model) if isinstance(rule, Stamp))


def governing(write: Write) -> list[Rule]:
    """The rules that a write has to go through with its rows at hand."""
    return [rule for rule in rules_of(write.model) if not isinstance(rule, Stamp) and rule.applies_to(write)]


def spans_rows(write: Write) -> bool:
    """Whether a rule will write to other rows, so that the write needs a transaction."""
    return any(rule.spans_rows and rule.applies_to(write) for rule in rules_of(write.model))


async def run_before(write: Write) -> None:
    """Let every rule check and derive.

    Raises:
        InvalidValue: If a row breaks a rule.
    """
    if not write.creates and any(row._partial for row in write.rows):
        await _complete(write)
    for rule in rules_of(write.model):
        # Asked one by one: what an earlier rule derived may concern a later one.
        if rule.applies_to(write):
            await rule.before(write)


async def run_after(write: Write) -> None:
    """Let every rule write what follows."""
    for rule in rules_of(write.model):
        if rule.applies_to(write):
            await rule.after(write)


async def _complete(write: Write) -> None:
    """Load the columns that rules read for rows that came without them (``only()``)."""
    partial = [row for row in write.rows if row._partial]
    reads = {column for rule in governing(write) for column in rule.reads}
    missing = {column for column in reads for row in partial if column not in row.__dict__}
    if not missing:
        return
    found = await load(write.model, [row.pk for row in partial], write.db)
    complete = {row.pk: row for row in found}
    for row in partial:
        if row.pk in complete:
            absent = missing.difference(row.__dict__)
            write.marked.append(((row,), (row._complete_from(complete[row.pk], absent),)))
            write.replaced += [((row,), column, (ABSENT,), row.__dict__[column]) for column in absent]


async def load(model: type[Model], pks: Sequence[Any], db: Any) -> list[Any]:
    """The rows with these keys, deleted ones included, in no particular order."""
    rows: list[Any] = []
    for start in range(0, len(pks), LOAD_CHUNK):
        queryset = unfiltered(model).using_db(db).filter(pk__in=pks[start : start + LOAD_CHUNK])
        rows += await queryset
    return rows


def unfiltered(model: type[Model]) -> Any:
    """A queryset over all rows of a model, whatever its managers hide."""
    everything = getattr(model, "all_objects", None)
    return everything.all() if everything is not None else model.all()
