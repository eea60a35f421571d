"""Plants what must never be into a seeded database, as an import past the models would bring it."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Final

from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.chooser import Chooser, listed
from tests.support.databases import Dialect
from tests.support.imported import drop_foreign_key, drop_unique_numbers, execute_all
from tortoise_tracker.health.integrity import Finding

#: A fault: the check that has to find it, the model, and the row.
Planted = set[tuple[str, str, str]]

#: Indexes that are taken away; without the unique ones the rows that they refuse can come in.
_INDEXES: Final = {
    "unique_default_state_of_project_while_live": "states",
    "unique_assignee_of_issue_while_live": "issue_assignees",
    "unique_module_name_while_live": "modules",
    "live_comments_of_issue_by_age": "issue_comments",
}

_FOREIGN_KEYS: Final = (("modules", "lead_id"), ("issues", "type_id"), ("issue_links", "issue_id"))


class Planter(Chooser):
    """Chooses rows that are right, each for one fault only, and makes them wrong."""

    def __init__(self, db: BaseDBAsyncClient, count: int) -> None:
        super().__init__(db, count)
        self.planted: Planted = set()
        #: Those that ``--fix`` leaves.
        self.left: Planted = set()

    async def plant(self) -> None:
        """Plant that many faults of each kind, or as many as there are rows for."""
        await self._open_the_door()
        await self._parents()
        await self._scopes()
        await self._numbers()
        await self._references()
        await self._texts()
        await self._unique()
        await execute_all(self.db, self.statements)

    async def _open_the_door(self) -> None:
        await drop_unique_numbers(self.db)
        names = [*_INDEXES, "uid_issues_project_d90781", "uid_issue_seque_project_5f900c"]
        for index in _INDEXES:
            await self.db.execute_script(f'DROP INDEX "{index}"')
        self._expect("missing index", "catalogue", names)
        for table, column in _FOREIGN_KEYS:
            await drop_foreign_key(self.db, table, column)
        self._expect("missing foreign key", "catalogue", [".".join(key) for key in _FOREIGN_KEYS])
        # On PostgreSQL one cannot be validated while rows are lost; on SQLite none can be added.
        unfixable = [("issue_links", "issue_id")]
        if self.db.capabilities.dialect == Dialect.SQLITE:
            unfixable = list(_FOREIGN_KEYS)
        self._keep("missing foreign key", "catalogue", [".".join(key) for key in unfixable])
        self._keep(
            "missing index", "catalogue", ["uid_issues_project_d90781", "unique_module_name_while_live"]
        )

    async def _parents(self) -> None:
        comments = await self.choose(
            "issue_comments c",
            "description_id IS NOT NULL "
            "AND NOT EXISTS (SELECT 1 FROM issue_comments r WHERE r.parent_id = c.id)",
        )
        self.update("issue_comments", "deleted_at = created_at", comments)
        rows = await self.ids(f"SELECT description_id FROM issue_comments WHERE id IN ({listed(comments)})")
        self._expect("deleted parent", "Description", rows)
        cycles = await self.choose("cycles c", "end_date IS NOT NULL", limit=1)
        self.update("cycles", "deleted_at = created_at", cycles)
        for table, model in (
            ("cycle_issues", "CycleIssue"),
            ("cycle_user_properties", "CycleUserProperties"),
        ):
            found = await self.ids(
                f"SELECT id FROM {table} WHERE deleted_at IS NULL AND cycle_id IN ({listed(cycles)})"
            )
            self.used.update(found)
            self._expect("deleted parent", model, found)

    async def _scopes(self) -> None:
        attachments = await self.choose("issue_attachments c")
        other = (
            "(SELECT MIN(CAST(w.id AS TEXT)) FROM workspaces w WHERE w.id <> issue_attachments.workspace_id)"
        )
        self.update("issue_attachments", f"workspace_id = {self.uuid(other)}", attachments)
        self._expect("workspace", "IssueAttachment", attachments)

        subscribers = await self.choose("issue_subscribers c")
        self.update("issue_subscribers", f"project_id = {self.neighbor('issue_subscribers')}", subscribers)
        self._expect("relation", "IssueSubscriber", subscribers)

        links = await self.choose(
            "issue_labels c", "label_id IN (SELECT id FROM labels WHERE project_id IS NOT NULL)"
        )
        label = (
            "(SELECT MIN(CAST(l.id AS TEXT)) FROM labels l WHERE l.workspace_id = issue_labels.workspace_id "
            "AND l.project_id <> issue_labels.project_id AND l.deleted_at IS NULL)"
        )
        self.update("issue_labels", f"label_id = {self.uuid(label)}", links)
        self._expect("relation", "IssueLabel", links)

        issues = await self.choose("issues c", "state_id IS NOT NULL", limit=max(1, self.count // 10))
        state = (
            "(SELECT MIN(CAST(s.id AS TEXT)) FROM states s WHERE s.workspace_id = issues.workspace_id "
            "AND s.project_id <> issues.project_id AND s.deleted_at IS NULL)"
        )
        self.update("issues", f"state_id = {self.uuid(state)}", issues)
        self._expect("relation", "Issue", issues)
        self._keep("relation", "Issue", issues)

        states = await self.choose("states c", "NOT is_default")
        # The one that was written last stays.
        written = "updated_at = '2000-01-01 00:00:00+00:00'"
        self.update("states", f"is_default = TRUE, {written}", states)
        self._expect("surplus default", "State", states)

    async def _numbers(self) -> None:
        younger = await self.choose(
            "issues c",
            "sequence_id > 50 AND EXISTS (SELECT 1 FROM issues o WHERE o.project_id = c.project_id "
            "AND o.sequence_id = c.sequence_id - 50 AND o.created_at <= c.created_at)",
        )
        older = await self.ids(
            "SELECT o.id FROM issues c JOIN issues o ON o.project_id = c.project_id "
            f"AND o.sequence_id = c.sequence_id - 50 WHERE c.id IN ({listed(younger)})"
        )
        # An issue must not move away from the number that another one is given.
        chosen = sorted(set(younger) - set(older))
        self.used.update(older)
        self.update("issues", "sequence_id = sequence_id - 50", chosen)
        self._expect("issue number", "Issue", chosen)
        self._keep("issue number", "Issue", chosen)

        unrecorded = await self.choose("issues c")
        self.statements.append(f"DELETE FROM issue_sequences WHERE issue_id IN ({listed(unrecorded)})")
        self._expect("issue number", "Issue", unrecorded)

        named = await self.choose("issues c")
        self.update("issue_sequences", "issue_id = NULL", await self.records(named))
        self._expect("issue number", "IssueSequence", await self.records(named))

        twice = await self.choose("issues c")
        columns = "created_at, updated_at, project_id, workspace_id, sequence, deleted"
        for key in await self.records(twice):
            copy = str(uuid.uuid4())
            self.statements.append(
                f"INSERT INTO issue_sequences (id, {columns}) "
                f"SELECT '{copy}', {columns} FROM issue_sequences WHERE id = '{key}'"
            )
        # Which of two records is one too many does not show in its key.
        self.planted.update(("issue number", "twice", str(n)) for n in range(len(twice)))

        counters = await self.ids("SELECT project_id FROM issue_counters WHERE last_value > 0")
        self.statements.append("UPDATE issue_counters SET last_value = 0")
        self._expect("issue number", "IssueCounter", counters)

    async def _references(self) -> None:
        issues = await self.choose("issues c")
        self.update("issues", f"type_id = '{uuid.uuid4()}'", issues)
        self._expect("lost reference", "Issue", issues)
        links = await self.choose("issue_links c")
        self.update("issue_links", f"issue_id = '{uuid.uuid4()}'", links)
        self._expect("lost reference", "IssueLink", links)
        self._keep("lost reference", "IssueLink", links)
        projects = await self.choose("projects c")
        half = len(projects) // 2
        self.update("projects", f"estimate_id = '{uuid.uuid4()}'", projects[:half])
        state = "(SELECT MIN(CAST(s.id AS TEXT)) FROM states s WHERE s.project_id <> projects.id)"
        self.update("projects", f"default_state_id = {self.uuid(state)}", projects[half:])
        self._expect("plain id", "Project", projects)

    async def _texts(self) -> None:
        for table, column, model in (
            ("issues", "description_stripped", "Issue"),
            ("issue_comments", "comment_stripped", "IssueComment"),
            ("pages", "description_stripped", "Page"),
        ):
            rows = await self.choose(f"{table} c")
            self.update(table, f"{column} = 'out of step'", rows)
            self._expect("stripped text", f"{model}.{column}", rows)

    async def _unique(self) -> None:
        assignees = await self.choose("issue_assignees c")
        columns = "updated_at, project_id, workspace_id, issue_id, assignee_id"
        for key in assignees:
            copy = str(uuid.uuid4())
            later = "'2999-01-01 00:00:00+00:00'"
            self.statements.append(
                f"INSERT INTO issue_assignees (id, created_at, {columns}) "
                f"SELECT '{copy}', {later}, {columns} FROM issue_assignees WHERE id = '{key}'"
            )
            self._expect("duplicate", "IssueAssignee", [copy])
        projects = await self.ids(
            "SELECT project_id FROM modules WHERE deleted_at IS NULL GROUP BY project_id HAVING COUNT(*) > 1"
        )
        for project in projects:
            first, second, *_ = await self.ids(
                f"SELECT id FROM modules WHERE project_id = '{project}' AND deleted_at IS NULL "
                "ORDER BY created_at, id"
            )
            self.statements.append(
                f"UPDATE modules SET name = (SELECT m.name FROM modules m WHERE m.id = '{first}') "
                f"WHERE id = '{second}'"
            )
            self._expect("duplicate", "Module", [second])
            self._keep("duplicate", "Module", [second])

    def _expect(self, check: str, subject: str, keys: Collection[str]) -> None:
        self.planted.update((check, subject, key) for key in keys)

    def _keep(self, check: str, subject: str, keys: Collection[str]) -> None:
        self.left.update((check, subject, key) for key in keys)


def told(findings: list[Finding]) -> Planted:
    """What the findings name; records that are there twice are only counted."""
    found: Planted = set()
    for finding in findings:
        twice = "number recorded twice" in finding.details
        keys = [str(n) for n in range(finding.total)] if twice else finding.keys
        assert finding.total == len(keys)
        found.update((finding.check, "twice" if twice else finding.subject, key) for key in keys)
    return found
