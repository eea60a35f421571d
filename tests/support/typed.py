"""What type checkers make of an application's code; they run over this file, and nothing else does."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, assert_type
from uuid import UUID

from tortoise_tracker import acting_as, fields
from tortoise_tracker.enums import Priority
from tortoise_tracker.kit.queryset import RuledQuerySet
from tortoise_tracker.mixins import BaseModel, ChangeTrackerMixin
from tortoise_tracker.models import Deletion, Issue, Label, State, User


class MemoQuerySet(RuledQuerySet["Memo"]):
    """Has a method of the application's own."""

    def pinned(self) -> MemoQuerySet:
        """Those that are."""
        return self.filter(pinned=True)


class Memo(BaseModel, ChangeTrackerMixin):
    """As an application declares a model."""

    text = fields.TextField()
    pinned = fields.BooleanField(default=False)
    due = fields.DateField(null=True)
    author: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("tracker.User")

    if TYPE_CHECKING:
        author_id: UUID

    class Meta:
        abstract = True


async def columns(memo: Memo, issue: Issue) -> None:
    """Columns and relations."""
    assert_type(memo.text, str)
    assert_type(memo.due, datetime.date | None)
    assert_type(await memo.author, User)
    assert_type(issue.name, str)
    assert_type(issue.priority, Priority)
    assert_type(issue.state, State | None)
    assert_type(issue.changed_fields, list[str])


async def reading(memos: MemoQuerySet) -> None:
    """Querysets keep their class while they are chained."""
    assert_type(memos.pinned().order_by("text").limit(5).pinned(), MemoQuerySet)
    assert_type(await memos.pinned(), list[Memo])
    assert_type(await Issue.objects.filter(name="x"), list[Issue])
    assert_type(await Issue.objects.all().order_by("name").first(), Issue | None)
    assert_type(await Issue.get(pk=1), Issue)
    assert_type(await Issue.get_or_none(pk=1), Issue | None)
    assert_type(await Issue.objects.all().values("name"), list[dict[str, Any]])


async def writing(issue: Issue, user: User, label: Label, *, soft: bool) -> None:
    """What is written, and what comes back."""
    with acting_as(user):
        assert_type(await Issue.create(name="x"), Issue)
    assert_type(await Issue.get_or_create(name="x"), tuple[Issue, bool])
    assert_type(await Issue.bulk_create([issue]), list[Issue])
    assert_type(await Issue.objects.all().bulk_create([issue]), list[Issue])
    assert_type(await issue.labels.all(), list[Label])
    await issue.labels.set([label])
    assert_type(await issue.delete(), Deletion)
    assert_type(await issue.delete(soft=True), Deletion)
    assert_type(await issue.delete(soft=soft), Deletion | None)
    assert_type(await issue.restore(), Deletion | None)
