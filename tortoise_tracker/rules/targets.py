"""What the rows of a write refer to: one look that also keeps it from being deleted meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from tortoise_tracker.rules.base import Write, is_soft_deletable, placeholders

if TYPE_CHECKING:
    from tortoise.models import Model


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


def lookup(write: Write, keys: dict[Relation, list[Any]]) -> tuple[str, list[Any]]:
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
