"""Rule that foreign keys refer to live rows; every model has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from tortoise.fields.relational import ForeignKeyFieldInstance

from tortoise_tracker.exceptions import InvalidValue, ParentDeleted
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.columns import is_soft_deletable
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.kit.writing.write import Write

if TYPE_CHECKING:
    from tortoise.models import Model

#: The audit columns may name any user, also one who has left.
AUDIT = frozenset({"created_by", "updated_by"})

#: Keys looked up by one statement; PostgreSQL takes 32,767 parameters.
_CHUNK = 10_000


@dataclass(frozen=True)
class Relation:
    """Foreign key that the rule checks."""

    name: str
    column: str
    model: type[Model]
    #: The column of the target that the key is: its primary key, or that of ``to_field``.
    target: str
    required: bool

    @property
    def target_column(self) -> str:
        """The same, quoted."""
        return f'"{self.target}"'


@dataclass
class Target:
    """Target row of a foreign key, as far as the rule has looked it up."""

    deleted: bool = False
    #: What a subclass has selected beside it.
    extra: dict[str, str | None] = field(default_factory=dict)


#: Targets by the name of the relation and the key as text.
Targets = dict[str, dict[str, Target]]


@cache
def foreign_keys(model: type[Model]) -> tuple[Relation, ...]:
    """The foreign keys of a model but those of the audit columns."""
    return tuple(
        Relation(
            name,
            str(key.source_field),
            key.related_model,
            model_column(key.related_model, key.to_field_instance.model_field_name),
            required=not model._meta.fields_map[str(key.source_field)].null,
        )
        for name, key in model._meta.fields_map.items()
        if isinstance(key, ForeignKeyFieldInstance) and name not in AUDIT
    )


def model_column(model: type[Model], name: str) -> str:
    """The database's column of a field."""
    return model._meta.fields_db_projection[name]


class LiveTargets(Rule):
    """Rule that foreign keys onto soft-deletable models refer to live rows, locked until the write ends.

    Rows that already refer to a target that is deleted later stay as they are. A subclass may look at more of
    the targets: it says which relations it watches, what it selects, and checks what was found.
    """

    # The targets stay locked until the row is written.
    spans_rows = True

    def watched(self, model: type[Model]) -> tuple[Relation, ...]:
        """The relations of a model whose targets are looked up."""
        return tuple(r for r in foreign_keys(model) if is_soft_deletable(r.model))

    def selected(self, relation: Relation) -> dict[str, str]:  # noqa: ARG002 - subclasses use it
        """SQL of what is selected of a target for ``check()``, by the name that it gets."""
        return {}

    def concerned(self, write: Write) -> Sequence[Relation]:
        """The relations whose targets a write has to look up."""
        return [r for r in _watched(self, write.model) if write.touches((r.column,))]

    def check(self, write: Write, row: Any, found: Sequence[tuple[Relation, Target]]) -> None:
        """Check and derive from what was found for a row; a required relation must not be missing then."""

    def of_row(self, row: Any) -> dict[str, str | None]:  # noqa: ARG002 - subclasses use it
        """What ``selected()`` will select of a row that is being created."""
        return {}

    def applies_to(self, write: Write) -> bool:
        """To models with such relations, when one is written."""
        watched = _watched(self, write.model)
        return bool(watched) and (write.creates or write.touches(r.column for r in watched))

    async def before(self, write: Write) -> None:
        """Look all targets up with one statement.

        Raises:
            InvalidValue: If a relation is missing that the row needs.
            ParentDeleted: If a target is deleted or does not exist.
        """
        relations = self.concerned(write)
        targets = await self._targets(write, relations)
        standing = set() if write.creates else await self._standing(write, relations, targets)
        # The nearest parent comes last in a model, and is to be named first.
        required = [r.column for r in reversed(_watched(self, write.model)) if r.required]
        for row in write.rows:
            self.check(write, row, list(self._found(row, relations, targets, standing)))
            for column in required:
                if column in row.__dict__ and row.__dict__[column] is None:
                    msg = f"{type(row).__name__}.{column} is required: give it a value"
                    raise InvalidValue(msg)
            if write.creates:
                self._add(row, relations, targets)

    def _add(self, row: Any, relations: Sequence[Relation], targets: Targets) -> None:
        """A new row may be the target of those that come after it in the same batch."""
        for relation in relations:
            if relation.model is type(row):
                key = str(getattr(row, relation.target, row.pk))
                targets[relation.name].setdefault(key, Target(extra=self.of_row(row)))

    def _found(
        self, row: Any, relations: Sequence[Relation], targets: Targets, standing: set[tuple[str, str]]
    ) -> Iterator[tuple[Relation, Target]]:
        for relation in relations:
            key = getattr(row, relation.column)
            if key is None:
                continue
            target = targets[relation.name].get(str(key))
            if _lost(target) and (str(row.pk), relation.name) in standing:
                continue
            if target is None or target.deleted:
                state = "is deleted: restore it first, or" if target else "does not exist:"
                msg = (
                    f"{type(row).__name__}.{relation.name} refers to {relation.model.__name__} {key}, "
                    f"which {state} choose another"
                )
                raise ParentDeleted(msg)
            yield relation, target

    async def _standing(
        self, write: Write, relations: Sequence[Relation], targets: Targets
    ) -> set[tuple[str, str]]:
        """The references onto deleted rows that are in the database already, and may stay."""
        doubtful = {
            str(row.pk): row
            for row in write.rows
            for relation in relations
            if (key := getattr(row, relation.column)) is not None
            and _lost(targets[relation.name].get(str(key)))
        }
        standing: set[tuple[str, str]] = set()
        meta = write.model._meta
        columns = ", ".join(f'CAST("{r.column}" AS TEXT) AS "{r.column}"' for r in relations)
        for start in range(0, len(doubtful), _CHUNK):
            keys = list(doubtful)[start : start + _CHUNK]
            stored = await write.db.execute_query_dict(
                f'SELECT CAST("{meta.db_pk_column}" AS TEXT) AS "key of the row", {columns} '
                f'FROM "{meta.db_table}" '
                f'WHERE "{meta.db_pk_column}" IN ({placeholders(write.db, len(keys))})',
                [meta.pk.to_db_value(doubtful[key].pk, write.model) for key in keys],
            )
            for found in stored:
                row = doubtful[found["key of the row"]]
                standing.update(
                    (str(row.pk), r.name)
                    for r in relations
                    if found[r.column] is not None and found[r.column] == str(getattr(row, r.column))
                )
        return standing

    async def _targets(self, write: Write, relations: Sequence[Relation]) -> Targets:
        found: Targets = {relation.name: {} for relation in relations}
        wanted = [(relation, key) for relation in relations for key in write.values(relation.column)]
        for start in range(0, len(wanted), _CHUNK):
            keys: dict[Relation, list[Any]] = {relation: [] for relation in relations}
            for relation, key in wanted[start : start + _CHUNK]:
                keys[relation].append(key)
            for row in await write.db.execute_query_dict(*self._lookup(write, keys)):
                extra = dict(row)
                relation, key = extra.pop("relation"), extra.pop("id")
                found[relation][key] = Target(deleted=bool(extra.pop("deleted")), extra=extra)
        return found

    def _lookup(self, write: Write, keys: dict[Relation, list[Any]]) -> tuple[str, list[Any]]:
        """One statement for the targets of all relations; keys come as text, whatever their type."""
        branches: list[str] = []
        values: list[Any] = []
        places: dict[Relation, str] = {}
        for relation, wanted in keys.items():
            if wanted:
                column = write.model._meta.fields_map[relation.column]
                places[relation] = placeholders(write.db, len(wanted), len(values) + 1)
                values += [column.to_db_value(key, write.model) for key in wanted]
        for relation in keys:
            chosen = self.chosen(write, relation, places)
            if not chosen:
                continue
            meta = relation.model._meta
            deleted = '"deleted_at" IS NOT NULL' if is_soft_deletable(relation.model) else "1 = 0"
            extra = "".join(f", {sql} AS {name}" for name, sql in self.selected(relation).items())
            # As the foreign key itself will lock it, only earlier: a deletion waits for this row to be
            # written, or this row sees that its target is gone. SQLite admits one writer at a time.
            lock = (
                f' ORDER BY "{meta.db_pk_column}" FOR KEY SHARE'
                if write.db.capabilities.support_for_update
                else ""
            )
            branches.append(
                f"SELECT * FROM (SELECT '{relation.name}' AS relation, "
                f"CAST({relation.target_column} AS TEXT) AS id, {deleted} AS deleted{extra} "
                f'FROM "{meta.db_table}" WHERE {chosen}{lock}) AS found'
            )
        return " UNION ALL ".join(branches), values

    def chosen(self, write: Write, relation: Relation, places: dict[Relation, str]) -> str:  # noqa: ARG002 - subclasses use it
        """The condition for the targets of a relation: those named; empty for none.

        Args:
            write: The write.
            relation: The relation.
            places: The placeholders of the keys that each relation names.
        """
        return f"{relation.target_column} IN ({places[relation]})" if relation in places else ""


@cache
def _watched(rule: LiveTargets, model: type[Model]) -> tuple[Relation, ...]:
    return rule.watched(model)


def _lost(target: Target | None) -> bool:
    return target is None or target.deleted
