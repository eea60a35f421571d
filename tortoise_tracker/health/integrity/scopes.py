"""Checks that rows and their relations stay in one project and workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tortoise_tracker.health.catalogue import open_models
from tortoise_tracker.health.integrity.base import Branch, Check, Probe, RowProbe, stamps
from tortoise_tracker.health.integrity.bin import BinProbe
from tortoise_tracker.kit.rules.live_targets import Relation
from tortoise_tracker.kit.writing.columns import is_soft_deletable
from tortoise_tracker.kit.writing.pipeline import rules_of
from tortoise_tracker.models import Project
from tortoise_tracker.rules import InScope
from tortoise_tracker.rules.scope import scopes_of

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model


class Workspaces(Check):
    """Check that the workspace of a row is that of its project."""

    name: ClassVar[str] = "workspace"
    what: ClassVar[str] = "the workspace of a row is not that of its project"
    way_out: ClassVar[str] = "another row stands in the way of the right workspace: rename or delete that"
    of_tracker: ClassVar[bool] = True

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:  # noqa: ARG002 - as for every check
        """One for each table that has both."""
        return [self._probe(model) for model in open_models() if _columns(model) == (True, True)]

    def _probe(self, model: type[Model]) -> Probe:
        table, pk = model._meta.db_table, model._meta.db_pk_column
        source = (
            f'FROM "{table}" c JOIN projects p ON p.id = c.project_id '
            "WHERE c.workspace_id IS NULL OR c.workspace_id <> p.workspace_id"
        )
        fix = (
            f'UPDATE "{table}" SET workspace_id = '
            f'(SELECT p.workspace_id FROM projects p WHERE p.id = "{table}".project_id){stamps(model)} '
            f'WHERE "{pk}" IN (SELECT c."{pk}" {source})'
        )
        return RowProbe(Workspaces, model, [Branch("workspace", source)], fixes=[fix])


class Relations(Check):
    """Check that a row refers to rows of its own project and workspace."""

    name: ClassVar[str] = "relation"
    what: ClassVar[str] = "a row refers to a row of another project or workspace"
    way_out: ClassVar[str] = "give it another row of its own project, or delete it"
    of_tracker: ClassVar[bool] = True

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:  # noqa: ARG002 - as for every check
        """One for each table that refers to rows with a project or a workspace."""
        found: list[Probe] = []
        for model in open_models():
            rule = next((rule for rule in rules_of(model) if isinstance(rule, InScope)), None)
            if rule is None:
                continue
            relations = [r for r in rule.watched(model) if r.name not in {"project", "workspace"}]
            branches = {r: sql for r in relations if (sql := _across(model, r))}
            if branches:
                found.append(_RelationProbe(model, branches))
        return found


class _RelationProbe(BinProbe):
    """Where what a row cannot be without agrees on a project, it belongs there.

    Where that does not agree, and the row is nothing but a link between the two, it goes to the bin.
    """

    def __init__(self, model: type[Model], branches: dict[Relation, str]) -> None:
        named = [Branch(relation.name, sql) for relation, sql in branches.items()]
        required = [r for r in branches if r.required]
        self.moves = _moves(model, required)
        self.is_link = is_soft_deletable(model) and len(required) > 1
        super().__init__(Relations, model, named)
        self.fixable = bool(self.moves) or self.is_link

    async def fix(self, db: BaseDBAsyncClient) -> None:
        """Move what can be moved, and take away what links two projects."""
        await RowProbe.fix(self, db)
        if self.is_link:
            await super().fix(db)

    @property
    def statements(self) -> list[str]:
        """What moves the rows."""
        return self.moves


def _moves(model: type[Model], required: list[Relation]) -> list[str]:
    hung = [r for r in required if _columns(r.model)[0] and r.name not in _crossing(model)]
    sure = [r for r in hung if not r.model._meta.fields_map["project_id"].null]
    if not sure or not _columns(model)[0] or model._meta.fields_map["project_id"].null:
        return []
    table, pk = model._meta.db_table, model._meta.db_pk_column
    ordered = [sure[0], *(r for r in hung if r is not sure[0])]
    joins = [
        f'JOIN "{relation.model._meta.db_table}" t{n} ON '
        f't{n}."{relation.model._meta.db_pk_column}" = c."{relation.column}"'
        for n, relation in enumerate(ordered)
    ]
    agree = "".join(
        f" AND (t{n}.project_id IS NULL OR t{n}.project_id = t0.project_id)" for n in range(1, len(ordered))
    )
    chosen = (
        f'SELECT c."{pk}" FROM "{table}" c {" ".join(joins)} '
        f"WHERE {_live(model)}c.project_id <> t0.project_id{agree}"
    )
    first = sure[0].model._meta
    of_first = f'FROM "{first.db_table}" t WHERE t."{first.db_pk_column}" = "{table}"."{sure[0].column}"'
    setting = f"project_id = (SELECT t.project_id {of_first})"
    if _columns(model)[1]:
        setting += (
            ", workspace_id = (SELECT p.workspace_id FROM projects p WHERE p.id = "
            f"(SELECT t.project_id {of_first}))"
        )
    return [f'UPDATE "{table}" SET {setting}{stamps(model)} WHERE "{pk}" IN ({chosen})']


def _live(model: type[Model]) -> str:
    """What lies in the bin is found when it comes back."""
    return "c.deleted_at IS NULL AND " if is_soft_deletable(model) else ""


def _columns(model: type[Model]) -> tuple[bool, bool]:
    scopes = scopes_of(model)
    return "project" in scopes, "workspace" in scopes


def _crossing(model: type[Model]) -> frozenset[str]:
    return getattr(model, "cross_project_relations", frozenset[str]())


def _across(model: type[Model], relation: Relation) -> str:
    """The rows whose relation leads elsewhere; where both have projects, these decide, not their workspaces.

    A row with a wrong workspace is a fault of its own, and not one of everything that refers to it.
    """
    own_project, own_workspace, own_join = _scope(model, "c", "cp")
    its_project, its_workspace, its_join = _scope(relation.model, "t", "tp")
    conditions = []
    both = "1 = 0"
    if own_project and its_project and relation.name not in _crossing(model):
        conditions.append(f"{own_project} <> {its_project}")
        both = f"({own_project} IS NOT NULL AND {its_project} IS NOT NULL)"
    if own_workspace and its_workspace:
        conditions.append(f"(NOT {both} AND {own_workspace} <> {its_workspace})")
    if not conditions:
        return ""
    meta = relation.model._meta
    return (
        f'FROM "{model._meta.db_table}" c '
        f'JOIN "{meta.db_table}" t ON t."{meta.db_pk_column}" = c."{relation.column}" '
        f"{own_join} {its_join} WHERE {_live(model)}({' OR '.join(conditions)})"
    )


def _scope(model: type[Model], alias: str, of_project: str) -> tuple[str, str, str]:
    """The project and the workspace of a row, and the join that tells the latter."""
    if model is Project:
        return f"{alias}.id", f"{alias}.workspace_id", ""
    has_project, has_workspace = _columns(model)
    project = f"{alias}.project_id" if has_project else ""
    workspace = f"{alias}.workspace_id" if has_workspace else ""
    if not has_project:
        return project, workspace, ""
    known: Any = f"COALESCE({of_project}.workspace_id, {workspace})" if workspace else None
    join = f"LEFT JOIN projects {of_project} ON {of_project}.id = {project}"
    return project, known or f"{of_project}.workspace_id", join
