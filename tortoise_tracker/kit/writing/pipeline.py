"""Rule pipeline: the rules of a model, and running them around a write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from tortoise_tracker.kit.writing.rule import Rule, Stamp, overrides
from tortoise_tracker.kit.writing.write import ABSENT, Write

if TYPE_CHECKING:
    from tortoise.models import Model

#: Rows loaded by one statement; far below the 32,767 parameters that PostgreSQL takes.
LOAD_CHUNK = 1000


def collected(model: type[Model]) -> tuple[Rule, ...]:
    """All rules that a model and its bases declare, in the order in which they run: those of bases first."""
    rules: list[Rule] = []
    for base in reversed(model.__mro__):
        for rule in vars(base).get("_declared_rules", vars(base).get("rules", ())):
            _enlist(rules, rule)
    return tuple(rules)


def _enlist(rules: list[Rule], rule: Rule) -> None:
    if rule in rules:
        return
    if rule.replaces is not None:
        for place, other in enumerate(rules):
            if isinstance(other, rule.replaces):
                if not isinstance(other, type(rule)):
                    rules[place] = rule
                return
    rules.append(rule)


def rules_of(model: type[Model]) -> tuple[Rule, ...]:
    """All rules of a model, in the order in which they run; a model without the toolkit's base has none."""
    rules: tuple[Rule, ...] = getattr(model, "_rules", ())
    return rules


@cache
def _stamps(rules: tuple[Rule, ...]) -> tuple[Stamp, ...]:
    return tuple(rule for rule in rules if isinstance(rule, Stamp))


def stamps_of(model: type[Model]) -> tuple[Stamp, ...]:
    """The rules that stamp every write."""
    return _stamps(rules_of(model))


def stamped_on_update(model: type[Model], moment: Any) -> dict[str, Any]:
    """What the stamps of a model write with every update at a moment, by column."""
    return {c: value for stamp in stamps_of(model) for c, value in stamp.updates(model, moment).items()}


@cache
def stamped_by(model: type[Model]) -> frozenset[str]:
    """The columns that are stamped."""
    return frozenset(column for stamp in stamps_of(model) for column in stamp.columns_of(model))


@cache
def stamped_always(model: type[Model]) -> frozenset[str]:
    """The columns that each write stamps, whatever is in them."""
    return frozenset(column for stamp in stamps_of(model) for column in stamp.always_of(model))


def concerned(models: Iterable[type[Model]], method: str) -> list[tuple[type[Model], Rule]]:
    """The rules of models that have something to do at a moment, named by their method."""
    return [(model, rule) for model in models for rule in rules_of(model) if overrides(rule, method)]


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
        if overrides(rule, "after") and rule.applies_to(write):
            await rule.after(write)


async def _complete(write: Write) -> None:
    """Load the columns that rules read for rows that came without them (``only()``)."""
    partial = [row for row in write.rows if row._partial]
    reads = {column for rule in governing(write) for column in rule.reads_of(write.model)}
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
