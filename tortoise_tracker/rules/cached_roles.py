"""Cache invalidation of roles, on every write path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from tortoise_tracker.cache import invalidate_on_commit
from tortoise_tracker.kit.rules import Rule, Write
from tortoise_tracker.kit.sql import placeholders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

    from tortoise_tracker.kit import DeletionModel

#: The tag of every role.
ROLES: Final = "roles"

#: The most tags for one write; above it, all roles are invalidated, which costs less than so many tags.
_MANY: Final = 1000


def user_tag(key: Any) -> str:
    """The tag of all roles of a user."""
    return f"user:{key}"


def workspace_tag(key: Any) -> str:
    """The tag of all roles in a workspace and its projects."""
    return f"workspace:{key}"


def project_tag(key: Any) -> str:
    """The tag of all roles in a project."""
    return f"project:{key}"


class ForgetRoles(Rule):
    """Rule that invalidates the cached roles that a write changes, once it is committed."""

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
            new: Whether a new row changes some; those of a new user or place cannot be cached yet.
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
        """Schedule the invalidation for the commit, before the rows are written."""
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

    async def hidden(self, model: type[Model], deletion: DeletionModel, using_db: BaseDBAsyncClient) -> None:
        """Invalidate the roles that a deletion took."""
        await _forget_taken(model, deletion, using_db)

    async def returning(
        self, model: type[Model], deletion: DeletionModel, using_db: BaseDBAsyncClient
    ) -> None:
        """Invalidate the roles, cached as none, that a restoration brings back."""
        await _forget_taken(model, deletion, using_db)

    async def removed(self, model: type[Model], using_db: BaseDBAsyncClient) -> None:  # noqa: ARG002 - as every rule
        """Invalidate all roles: which rows the database's cascade took is not known, and the case is rare."""
        await invalidate_on_commit(ROLES, using_db=using_db)


#: From the top down, and how their roles are named: a deletion of one takes all below it.
_PLACES: Final[dict[str, tuple[str, Callable[[Any], str]]]] = {
    "tracker.Workspace": ("id", workspace_tag),
    "tracker.Project": ("id", project_tag),
    "tracker.WorkspaceMember": ("member_id", user_tag),
    "tracker.ProjectMember": ("member_id", user_tag),
}


async def _forget_taken(model: type[Model], deletion: DeletionModel, db: BaseDBAsyncClient) -> None:
    """Invalidate the roles in the highest places that a deletion took; called for each, looked up once."""
    highest = next(place for place in _PLACES if deletion.counts.get(place))
    if model._meta.full_name != highest:
        return
    column, tag = _PLACES[highest]
    tags = {ROLES}
    if deletion.counts[highest] <= _MANY:
        rows = await db.execute_query_dict(
            f'SELECT DISTINCT "{column}" AS named FROM "{model._meta.db_table}" '
            f'WHERE "deletion_id" = {placeholders(db, 1)}',
            [str(deletion.pk)],
        )
        tags = {tag(row["named"]) for row in rows}
    await invalidate_on_commit(*tags, using_db=db)
