"""Rule that keeps the relations of a row inside its project and workspace."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from tortoise_tracker.exceptions import ScopeMismatch
from tortoise_tracker.kit.rules.live_targets import LiveTargets, Relation, Target, foreign_keys
from tortoise_tracker.kit.writing.columns import is_soft_deletable
from tortoise_tracker.kit.writing.write import Write

if TYPE_CHECKING:
    from tortoise.models import Model

#: What a row may belong to: the relation that says so, by the model that it has to lead to.
_SCOPES: Final = {"project": "tracker.Project", "workspace": "tracker.Workspace"}


class InScope(LiveTargets):
    """Rule that relations lead to live rows of the same project and workspace.

    Also fills ``workspace`` from the project, and ``project`` from the first relation that has one, where
    they are not given. A model that has neither, or whose ``project`` is not the tracker's, is not bound.
    """

    replaces = LiveTargets

    def watched(self, model: type[Model]) -> tuple[Relation, ...]:
        """The relations onto what belongs to a project or a workspace, or can be deleted."""
        return tuple(r for r in foreign_keys(model) if scopes_of(r.model) or is_soft_deletable(r.model))

    def reads_of(self, model: type[Model]) -> tuple[str, ...]:
        """The columns that say to what a row belongs."""
        return tuple(f"{scope}_id" for scope in _SCOPES if scope in scopes_of(model))

    def concerned(self, write: Write) -> Sequence[Relation]:
        """Moving a row to another project has to be checked against all it refers to."""
        moved = write.touches(self.reads_of(write.model))
        return [r for r in self.watched(write.model) if moved or write.touches((r.column,))]

    def selected(self, relation: Relation) -> dict[str, str]:
        """The project and the workspace of a target, to each of which it belongs itself."""
        meta = relation.model._meta
        found = {}
        for scope, model in _SCOPES.items():
            column = "NULL"
            if meta.full_name == model:
                column = f'"{meta.db_pk_column}"'
            elif scope in scopes_of(relation.model):
                column = f'"{scope}_id"'
            found[scope] = f"CAST({column} AS TEXT)"
        return found

    def of_row(self, row: Any) -> dict[str, str | None]:
        """The project and the workspace of a new row."""
        keys = {scope: getattr(row, f"{scope}_id", None) for scope in _SCOPES}
        return {scope: None if key is None else str(key) for scope, key in keys.items()}

    def check(self, write: Write, row: Any, found: Sequence[tuple[Relation, Target]]) -> None:
        """Fill and compare.

        Raises:
            ScopeMismatch: If a target belongs to another project or workspace.
        """
        scopes = scopes_of(write.model)
        for scope in _SCOPES:
            if scope in scopes and getattr(row, f"{scope}_id") is None:
                self._fill(write, row, scope, found)
        for relation, target in found:
            if relation.name != "workspace":
                self._compare(row, relation, target, scopes)

    def _fill(self, write: Write, row: Any, scope: str, found: Sequence[tuple[Relation, Target]]) -> None:
        column = write.model._meta.fields_map[f"{scope}_id"]
        if scope == "project" and column.null:
            # Rows of the workspace alone.
            return
        for _, target in found:
            if (key := target.extra[scope]) is not None:
                write.set(row, f"{scope}_id", column.to_python_value(key))
                return

    @staticmethod
    def _compare(row: Any, relation: Relation, target: Target, scopes: frozenset[str]) -> None:
        crossing = getattr(type(row), "cross_project_relations", frozenset[str]())
        for scope in _SCOPES:
            if scope not in scopes or (scope == "project" and relation.name in crossing):
                continue
            own, other = getattr(row, f"{scope}_id"), target.extra[scope]
            if own and other is not None and str(own) != other:
                msg = (
                    f"{type(row).__name__}.{relation.name} refers to {relation.model.__name__} "
                    f"{getattr(row, relation.column)} of another {scope} ({other}): "
                    f"choose one of {scope} {own}"
                )
                raise ScopeMismatch(msg)

    def chosen(self, write: Write, relation: Relation, places: dict[Relation, str]) -> str:
        """The condition for the targets of a relation: those named, and those that will be filled in.

        A deletion locks from the workspace downwards. A write that locked an issue first, and then its
        project, would wait for a deletion that waits for the issue.
        """
        named = super().chosen(write, relation, places)
        if (
            relation.name not in scopes_of(write.model)
            or not write.db.capabilities.support_for_update
            or all(getattr(row, relation.column) is not None for row in write.rows)
        ):
            return named
        meta = relation.model._meta
        sources = [
            f'SELECT "{relation.column}" FROM "{source.model._meta.db_table}" '
            f"WHERE {source.target_column} IN ({keys})"
            for source, keys in places.items()
            if relation.name in scopes_of(source.model)
        ]
        if named:
            # Not with OR, for which the whole table would be read.
            sources.append(f'SELECT "{meta.db_pk_column}" FROM "{meta.db_table}" WHERE {named}')
        return f'"{meta.db_pk_column}" IN ({" UNION ALL ".join(sources)})' if sources else ""


@cache
def scopes_of(model: type[Model]) -> frozenset[str]:
    """To what the rows of a model belong: ``project``, ``workspace``, both or neither.

    A relation of that name onto a table of another app does not count.
    """
    relations = {r.name: r.model._meta.full_name for r in foreign_keys(model)}
    return frozenset(scope for scope, target in _SCOPES.items() if relations.get(scope) == target)
