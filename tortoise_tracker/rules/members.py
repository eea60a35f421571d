"""Rules that users named in a project or a workspace are members of it."""

from __future__ import annotations

from typing import ClassVar

from tortoise_tracker.enums import Role
from tortoise_tracker.exceptions import ScopeMismatch
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.kit.writing.write import Write

_CHUNK = 10_000


class Members(Rule):
    """Base class of rules that a user named in a column is a member."""

    scope: ClassVar[str]
    #: Finds, for scopes and users, which belong together.
    query: ClassVar[str]

    def __init__(self, column: str) -> None:
        self.column = column
        self.triggers = (column,)
        self.reads = (column, self.scope)

    async def before(self, write: Write) -> None:
        """Look the members of all scopes concerned up with one statement.

        Raises:
            ScopeMismatch: If a user is no active member.
        """
        named = [row for row in write.rows if getattr(row, self.column) is not None]
        pairs = {(str(getattr(row, self.scope)), str(getattr(row, self.column))) for row in named}
        strangers = pairs - await self._members(write, sorted(pairs))
        if strangers:
            scope, user = min(strangers)
            where = self.scope.removesuffix("_id")
            msg = (
                f"{write.model.__name__}.{self.column.removesuffix('_id')} refers to User {user}, "
                f"who is not an active member of {where} {scope}: add them to the {where} first"
            )
            raise ScopeMismatch(msg)

    async def _members(self, write: Write, pairs: list[tuple[str, str]]) -> set[tuple[str, str]]:
        members: set[tuple[str, str]] = set()
        for start in range(0, len(pairs), _CHUNK):
            chunk = pairs[start : start + _CHUNK]
            scopes = sorted({scope for scope, _ in chunk})
            users = sorted({user for _, user in chunk})
            sql = self.query.format(
                scopes=placeholders(write.db, len(scopes)),
                users=placeholders(write.db, len(users), len(scopes) + 1),
                admin=int(Role.ADMIN),
            )
            for row in await write.db.execute_query_dict(sql, [*scopes, *users]):
                members.add((row["scope"], row["member"]))
        return members


class WorkspaceMembers(Members):
    """Rule that a user belongs to the workspace: its owner, or an active member."""

    scope = "workspace_id"
    query = """
        WITH wanted AS (SELECT id, owner_id FROM workspaces WHERE id IN ({scopes})),
             named AS (SELECT id FROM users WHERE id IN ({users}))
        SELECT CAST(wanted.id AS TEXT) AS scope, CAST(named.id AS TEXT) AS member
        FROM wanted JOIN workspace_members m ON m.workspace_id = wanted.id
        JOIN named ON named.id = m.member_id
        WHERE m.is_active AND m.deleted_at IS NULL
        UNION
        SELECT CAST(wanted.id AS TEXT), CAST(wanted.owner_id AS TEXT) FROM wanted
    """


class ProjectMembers(Members):
    """Rule that a user belongs to the project: an active member, or one who may enter every project.

    Those are the owner of the workspace and its admins.
    """

    scope = "project_id"
    query = """
        WITH wanted AS (SELECT id, workspace_id FROM projects WHERE id IN ({scopes})),
             named AS (SELECT id FROM users WHERE id IN ({users}))
        SELECT CAST(wanted.id AS TEXT) AS scope, CAST(named.id AS TEXT) AS member
        FROM wanted JOIN project_members m ON m.project_id = wanted.id JOIN named ON named.id = m.member_id
        WHERE m.is_active AND m.deleted_at IS NULL
        UNION
        SELECT CAST(wanted.id AS TEXT), CAST(named.id AS TEXT)
        FROM wanted JOIN workspace_members m ON m.workspace_id = wanted.workspace_id
        JOIN named ON named.id = m.member_id
        WHERE m.is_active AND m.deleted_at IS NULL AND m.role >= {admin}
        UNION
        SELECT CAST(wanted.id AS TEXT), CAST(w.owner_id AS TEXT)
        FROM wanted JOIN workspaces w ON w.id = wanted.workspace_id
    """
