"""What ends the life of a cached role, on every path by which rows are written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final

from tortoise_tracker.cache import invalidate_on_commit
from tortoise_tracker.mixins.removal import on_removal
from tortoise_tracker.models import Deletion, Project, ProjectMember, User, Workspace, WorkspaceMember
from tortoise_tracker.operations.deletion.followers import follows
from tortoise_tracker.operations.membership.roles import ROLES, project_tag, user_tag, workspace_tag
from tortoise_tracker.rules import Rule, Write, placeholders, register

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

#: Above it, all roles are invalidated instead: reading them anew costs less than naming so many.
_MANY: Final = 1000


class ForgetRoles(Rule):
    """Roles that a write changes are forgotten once it is committed."""

    #: Without a transaction, a task that is canceled after its write would not come to it.
    spans_rows: ClassVar[bool] = True

    def __init__(
        self,
        column: str,
        tag: Callable[[Any], str],
        *changing: str,
        moving: Iterable[str] = (),
        new: bool = False,
    ) -> None:
        """Say what changes roles.

        Args:
            column: Names whose or where the roles are.
            tag: Makes a tag of that.
            changing: Columns that change roles there.
            moving: Columns that change them elsewhere, too.
            new: Whether a new row changes some; nobody can have asked for those of a new user or place.
        """
        self.column = column
        self.tag = tag
        self.new = new
        self.moving = frozenset(moving)
        self.triggers = (*changing, *self.moving)
        self.reads = (column,)

    def applies_to(self, write: Write) -> bool:
        """To updates of its columns, and to new rows where they change roles."""
        return self.new if write.creates else write.touches(self.triggers)

    async def before(self, write: Write) -> None:
        """Have it done, before anybody else who waits for the commit."""
        tags: set[str] = set()
        for row in write.rows:
            # What the row in memory says may differ from what is stored, and is not to be written.
            tags |= {self.tag(getattr(row, self.column)), self.tag(row.previous(self.column))}
        moved = not write.creates and write.touches(self.moving)
        # An instance that was not loaded only looks like the row that it stands for.
        unknown = not write.creates and any(not row._saved_in_db for row in write.rows)
        if moved or unknown or len(tags) > _MANY:
            tags = {ROLES}
        await invalidate_on_commit(*tags, using_db=write.db)


#: From the top down, and how their roles are named: a deletion of one takes all below it.
_PLACES: Final[dict[type[Model], tuple[str, Callable[[Any], str]]]] = {
    Workspace: ("id", workspace_tag),
    Project: ("id", project_tag),
    WorkspaceMember: ("member_id", user_tag),
    ProjectMember: ("member_id", user_tag),
}


async def _follow_deletion(
    deletion: Deletion,
    using_db: BaseDBAsyncClient,
    restored: bool,  # noqa: ARG001, FBT001 - a follower's signature; both ways change roles
    *,
    model: type[Model],
) -> None:
    highest = next(place for place in _PLACES if deletion.counts.get(place.__name__))
    if model is not highest:
        return
    column, tag = _PLACES[model]
    tags = {ROLES}
    if deletion.counts[model.__name__] <= _MANY:
        rows = await using_db.execute_query_dict(
            f'SELECT DISTINCT "{column}" AS named FROM "{model._meta.db_table}" '
            f'WHERE "deletion_id" = {placeholders(using_db, 1)}',
            [str(deletion.pk)],
        )
        tags = {tag(row["named"]) for row in rows}
    await invalidate_on_commit(*tags, using_db=using_db)


async def _follow_removal(using_db: BaseDBAsyncClient) -> None:
    # The database says not what its cascade took. It happens too seldom to be worth asking.
    await invalidate_on_commit(ROLES, using_db=using_db)


register(User, ForgetRoles("id", user_tag, "is_active"))
register(Workspace, ForgetRoles("id", workspace_tag, "owner_id"))
register(Project, ForgetRoles("id", project_tag, moving=["workspace_id"]))
register(
    WorkspaceMember,
    ForgetRoles("member_id", user_tag, "role", "is_active", moving=["member_id", "workspace_id"], new=True),
)
register(
    ProjectMember,
    ForgetRoles("member_id", user_tag, "role", "is_active", moving=["member_id", "project_id"], new=True),
)
for _model in _PLACES:
    follows(_model)(partial(_follow_deletion, model=_model))
on_removal(User, *_PLACES)(_follow_removal)
