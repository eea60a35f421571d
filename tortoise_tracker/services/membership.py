"""Role of a user in a workspace or project, read through the cache.

await membership.role_of(user, project)    # Role.ADMIN, MEMBER, GUEST, or None; cached
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from tortoise_tracker import cache
from tortoise_tracker.enums import Role
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.models import Project, ProjectMember, User, Workspace, WorkspaceMember
from tortoise_tracker.rules.cached_roles import ROLES, project_tag, user_tag, workspace_tag

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

#: Seconds for which a role is kept. Changes do not wait for that: it bounds what is left if a process is
#: killed, or loses the cache, after it has committed a change and before it could say so.
ROLE_TTL: Final = 60.0

_IN_WORKSPACE: Final = """
    WITH place AS (SELECT id, owner_id FROM workspaces WHERE id = {place} AND deleted_at IS NULL),
         named AS (SELECT id FROM users WHERE id = {user} AND is_active)
    SELECT MAX(found.role) AS role FROM (
        SELECT m.role FROM place JOIN workspace_members m ON m.workspace_id = place.id
        JOIN named ON named.id = m.member_id
        WHERE m.is_active AND m.deleted_at IS NULL
        UNION ALL
        SELECT {admin} FROM place JOIN named ON named.id = place.owner_id
    ) AS found
"""

_IN_PROJECT: Final = """
    WITH place AS (
             SELECT p.id, p.workspace_id, w.owner_id
             FROM projects p JOIN workspaces w ON w.id = p.workspace_id
             WHERE p.id = {place} AND p.deleted_at IS NULL AND w.deleted_at IS NULL
         ),
         named AS (SELECT id FROM users WHERE id = {user} AND is_active)
    SELECT MAX(found.role) AS role FROM (
        SELECT m.role FROM place JOIN project_members m ON m.project_id = place.id
        JOIN named ON named.id = m.member_id
        WHERE m.is_active AND m.deleted_at IS NULL
        UNION ALL
        SELECT m.role FROM place JOIN workspace_members m ON m.workspace_id = place.workspace_id
        JOIN named ON named.id = m.member_id
        WHERE m.is_active AND m.deleted_at IS NULL AND m.role >= {admin}
        UNION ALL
        SELECT {admin} FROM place JOIN named ON named.id = place.owner_id
    ) AS found
"""


async def role_of(user: User | UUID, place: Workspace | Project) -> Role | None:
    """The role that a user has in a workspace or a project now.

    The owner of a workspace is an admin of it, and its admins are admins of all its projects; of several
    roles the highest counts. Nothing counts of an inactive user, of a membership that is inactive or
    deleted, nor in a workspace or project that is deleted. Read through the cache, except in a transaction,
    which sees what it has written itself.

    Args:
        user: The user, or their key.
        place: Where.

    Returns:
        The role; None for a user who has none.

    Raises:
        InvalidValue: If the project was loaded without its workspace.
    """
    key = user.pk if isinstance(user, User) else user
    tags = [ROLES, user_tag(key)]
    if isinstance(place, Project):
        if "workspace_id" not in place.__dict__:
            msg = (
                f"Project {place.pk} was loaded without workspace_id, which role_of() needs: load it as well"
            )
            raise InvalidValue(msg)
        tags += [workspace_tag(place.workspace_id), project_tag(place.pk)]
    else:
        tags += [workspace_tag(place.pk)]
    role = await cache.read(
        f"role:{key}:{type(place).__name__.lower()}:{place.pk}",
        partial(_load, key, place),
        ttl=ROLE_TTL,
        tags=tags,
    )
    return None if role is None else Role(role)


async def _load(user: UUID, place: Workspace | Project) -> int | None:
    # The one that is written to: a replica may not have the last commit yet.
    model = ProjectMember if isinstance(place, Project) else WorkspaceMember
    db: BaseDBAsyncClient = model._choose_db(for_write=True)
    sql = (_IN_PROJECT if isinstance(place, Project) else _IN_WORKSPACE).format(
        place=placeholders(db, 1), user=placeholders(db, 1, 2), admin=int(Role.ADMIN)
    )
    [found] = await db.execute_query_dict(sql, [str(place.pk), str(user)])
    role: int | None = found["role"]
    return role
