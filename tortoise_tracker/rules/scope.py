"""The rule that every model obeys unasked: relations stay inside the project and the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from tortoise.fields.relational import ForeignKeyFieldInstance

from tortoise_tracker.exceptions import InvalidValue, ParentDeleted, ScopeMismatch
from tortoise_tracker.rules.base import Rule, Write, is_soft_deletable, placeholders

if TYPE_CHECKING:
    from tortoise.models import Model

#: The audit columns may name anybody, also somebody who has left.
AUDIT = frozenset({"created_by", "updated_by"})

#: Keys looked up by one statement; PostgreSQL takes 32,767 parameters.
_CHUNK = 10_000


class Target(NamedTuple):
    """What the rule has to know of a row that is referred to."""

    deleted: bool
    project_id: str | None
    workspace_id: str | None


@dataclass(frozen=True)
class Relation:
    """A foreign key that the rule watches."""

    name: str
    column: str
    model: type[Model]

    @property
    def scoped(self) -> bool:
        """Whether its targets belong to a project or a workspace."""
        return not {"project_id", "workspace_id"}.isdisjoint(self.model._meta.fields_map)


class InScope(Rule):
    """Every relation leads to a live row of the same project and workspace.

    Also fills ``workspace`` from the project, and ``project`` from the first relation that has one, where
    they are not given. Rows that already refer to a target that is deleted later stay as they are.
    """

    # The targets stay locked until the row is written.
    spans_rows = True

    def __init__(self, model: type[Model], relations: list[Relation]) -> None:
        self.relations = relations
        columns = model._meta.fields_db_projection
        self.crossing: frozenset[str] = getattr(model, "cross_project_relations", frozenset())
        self.has_project = "project_id" in columns
        self.has_workspace = "workspace_id" in columns
        self.project_required = self.has_project and not model._meta.fields_map["project_id"].null
        #: What a row hangs on most closely comes last in a model, and is to be named first.
        self.required = [r.column for r in reversed(relations) if not model._meta.fields_map[r.column].null]
        self.triggers = tuple(relation.column for relation in relations)
        self.reads = tuple(column for column in ("project_id", "workspace_id") if column in columns)

    @classmethod
    def of(cls, model: type[Model]) -> InScope | None:
        """The rule for a model, or None where there is nothing to watch."""
        relations = [
            Relation(name, str(field.source_field), field.related_model)
            for name, field in model._meta.fields_map.items()
            if isinstance(field, ForeignKeyFieldInstance) and name not in AUDIT
        ]
        watched = [r for r in relations if r.scoped or is_soft_deletable(r.model)]
        return cls(model, watched) if watched else None

    async def before(self, write: Write) -> None:
        """Look all targets up with one statement, then fill and compare.

        Raises:
            InvalidValue: If a relation is missing that the row needs.
            ParentDeleted: If a target is deleted or does not exist.
            ScopeMismatch: If a target belongs to another project or workspace.
        """
        # Moving a row to another project has to be checked against all it refers to.
        moved = write.touches(("project_id", "workspace_id"))
        relations = [r for r in self.relations if moved or write.touches((r.column,))]
        targets = await self._targets(write, relations)
        standing = set() if write.creates else await self._standing(write, relations, targets)
        for row in write.rows:
            found = list(self._found(row, relations, targets, standing))
            self._fill(write, row, found)
            self._require(row)
            for relation, target in found:
                self._compare(row, relation, target)
            if write.creates:
                self._add(row, targets)

    def _add(self, row: Any, targets: dict[str, dict[str, Target]]) -> None:
        """A new row may be the target of those that come after it in the same batch."""
        project, workspace = (getattr(row, column, None) for column in ("project_id", "workspace_id"))
        target = Target(
            deleted=False,
            project_id=None if project is None else str(project),
            workspace_id=None if workspace is None else str(workspace),
        )
        for relation in self.relations:
            if relation.model is type(row):
                targets[relation.name].setdefault(str(row.pk), target)

    def _found(
        self,
        row: Any,
        relations: list[Relation],
        targets: dict[str, dict[str, Target]],
        standing: set[tuple[str, str]],
    ) -> Iterator[tuple[Relation, Target]]:
        for relation in relations:
            key = getattr(row, relation.column)
            if key is None:
                continue
            target = targets[relation.name].get(str(key))
            if _lost(target) and (str(row.pk), relation.name) in standing:
                continue
            if target is None or target.deleted:
                state = "is deleted: restore it first" if target else "does not exist"
                msg = (
                    f"{type(row).__name__}.{relation.name} refers to {relation.model.__name__} {key}, "
                    f"which {state}, or choose another"
                )
                raise ParentDeleted(msg)
            yield relation, target

    async def _standing(
        self, write: Write, relations: list[Relation], targets: dict[str, dict[str, Target]]
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

    def _fill(self, write: Write, row: Any, found: list[tuple[Relation, Target]]) -> None:
        if self.project_required and row.project_id is None:
            for relation, target in found:
                if relation.name != "workspace" and target.project_id is not None:
                    self._set(write, row, "project_id", target.project_id)
                    break
        if self.has_workspace and row.workspace_id is None:
            for _, target in found:
                if target.workspace_id is not None:
                    self._set(write, row, "workspace_id", target.workspace_id)
                    break

    def _require(self, row: Any) -> None:
        for column in self.required:
            if column in row.__dict__ and row.__dict__[column] is None:
                msg = f"{type(row).__name__}.{column} is required: give it a value"
                raise InvalidValue(msg)

    def _set(self, write: Write, row: Any, column: str, key: str) -> None:
        write.set(row, column, write.model._meta.fields_map[column].to_python_value(key))

    def _compare(self, row: Any, relation: Relation, target: Target) -> None:
        if relation.name == "workspace":
            return
        key = getattr(row, relation.column)
        within_project = self.has_project and relation.name not in self.crossing
        for scope, own, other in (
            ("project", within_project and row.project_id, target.project_id),
            ("workspace", self.has_workspace and row.workspace_id, target.workspace_id),
        ):
            if own and other is not None and str(own) != str(other):
                msg = (
                    f"{type(row).__name__}.{relation.name} refers to {relation.model.__name__} {key} "
                    f"of another {scope} ({other}): choose one of {scope} {own}"
                )
                raise ScopeMismatch(msg)

    async def _targets(self, write: Write, relations: list[Relation]) -> dict[str, dict[str, Target]]:
        found: dict[str, dict[str, Target]] = {relation.name: {} for relation in relations}
        wanted = [(relation, key) for relation in relations for key in write.values(relation.column)]
        for start in range(0, len(wanted), _CHUNK):
            keys: dict[Relation, list[Any]] = {relation: [] for relation in relations}
            for relation, key in wanted[start : start + _CHUNK]:
                keys[relation].append(key)
            for row in await write.db.execute_query_dict(*_lookup(write, keys)):
                found[row["relation"]][row["id"]] = Target(
                    deleted=bool(row["deleted"]),
                    project_id=row["project_id"],
                    workspace_id=row["workspace_id"],
                )
        return found


def _lost(target: Target | None) -> bool:
    return target is None or target.deleted


def _lookup(write: Write, keys: dict[Relation, list[Any]]) -> tuple[str, list[Any]]:
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
        chosen = _chosen(write, relation, places)
        if not chosen:
            continue
        meta = relation.model._meta
        pk = meta.db_pk_column
        name = relation.model.__name__
        # A project and a workspace belong to themselves.
        scope = {
            column: f'"{pk}"'
            if name.lower() == column.removesuffix("_id")
            else f'"{column}"'
            if column in meta.fields_db_projection
            else "NULL"
            for column in ("project_id", "workspace_id")
        }
        deleted = '"deleted_at" IS NOT NULL' if is_soft_deletable(relation.model) else "1 = 0"
        # As the foreign key itself will lock it, only earlier: a deletion waits for this row to be written,
        # or this row sees that its target is gone. SQLite admits one writer at a time.
        lock = f' ORDER BY "{pk}" FOR KEY SHARE' if write.db.capabilities.support_for_update else ""
        branches.append(
            f"SELECT * FROM (SELECT '{relation.name}' AS relation, "
            f'CAST("{pk}" AS TEXT) AS id, {deleted} AS deleted, '
            f"CAST({scope['project_id']} AS TEXT) AS project_id, "
            f"CAST({scope['workspace_id']} AS TEXT) AS workspace_id "
            f'FROM "{meta.db_table}" WHERE {chosen}{lock}) AS found'
        )
    return " UNION ALL ".join(branches), values


def _chosen(write: Write, relation: Relation, places: dict[Relation, str]) -> str:
    """The condition for the targets of a relation: those named, and those that will be filled in.

    A deletion locks from the workspace downwards. Who locks an issue first, and then its project, would wait
    for a deletion that waits for the issue.
    """
    meta = relation.model._meta
    named = f'"{meta.db_pk_column}" IN ({places[relation]})' if relation in places else ""
    if (
        relation.name not in ("workspace", "project")
        or not write.db.capabilities.support_for_update
        or all(getattr(row, relation.column) is not None for row in write.rows)
    ):
        return named
    sources = [
        f'SELECT "{relation.column}" FROM "{source.model._meta.db_table}" '
        f'WHERE "{source.model._meta.db_pk_column}" IN ({keys})'
        for source, keys in places.items()
        if relation.column in source.model._meta.fields_db_projection
    ]
    if named:
        # Not with OR, for which the whole table would be read.
        sources.append(f'SELECT "{meta.db_pk_column}" FROM "{meta.db_table}" WHERE {named}')
    return f'"{meta.db_pk_column}" IN ({" UNION ALL ".join(sources)})' if sources else ""
