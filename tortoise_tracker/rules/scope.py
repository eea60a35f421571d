"""The rule that every model obeys unasked: relations stay inside the project and the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tortoise.fields.relational import ForeignKeyFieldInstance

from tortoise_tracker.exceptions import InvalidValue, ParentDeleted, ScopeMismatch
from tortoise_tracker.rules.base import Rule, Write, is_soft_deletable, placeholders
from tortoise_tracker.rules.targets import Relation, Target, lookup

if TYPE_CHECKING:
    from tortoise.models import Model

#: The audit columns may name anybody, also somebody who has left.
AUDIT = frozenset({"created_by", "updated_by"})

#: Keys looked up by one statement; PostgreSQL takes 32,767 parameters.
_CHUNK = 10_000


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
            for row in await write.db.execute_query_dict(*lookup(write, keys)):
                found[row["relation"]][row["id"]] = Target(
                    deleted=bool(row["deleted"]),
                    project_id=row["project_id"],
                    workspace_id=row["workspace_id"],
                )
        return found


def _lost(target: Target | None) -> bool:
    return target is None or target.deleted
