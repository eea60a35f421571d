"""The models of the application; some have names that the tracker's have, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.kit import (
    AuditModel,
    ChangeTrackerMixin,
    DeletionModel,
    DeletionReferenceModel,
    LiveIndex,
    Rule,
    TimeAuditModel,
    UniqueLive,
    fields,
)
from tortoise_tracker.kit.rules import DateOrder, NoLoop, OnlyOneDefault, SortOrder, Unchangeable

if TYPE_CHECKING:
    from uuid import UUID


class User(TimeAuditModel):
    """A user, whose key is a whole number."""

    id = fields.IntField(primary_key=True)
    email = fields.EmailField(unique=True)

    class Meta:
        table = "users"

    def __str__(self) -> str:
        return self.email


class Deletion(DeletionModel):
    """The bin of this application."""

    deleted_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "acme.User", related_name=False, null=True, on_delete=fields.SET_NULL
    )

    if TYPE_CHECKING:
        deleted_by_id: int | None


class DeletionReference(DeletionReferenceModel):
    """What SET_NULL remembers."""


class Base(ChangeTrackerMixin, AuditModel):
    """What most models of the application stand on."""

    id = fields.UUIDField(primary_key=True)
    created_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "acme.User", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    updated_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "acme.User", related_name=False, null=True, on_delete=fields.SET_NULL
    )

    if TYPE_CHECKING:
        created_by_id: int | None
        updated_by_id: int | None

    class Meta:
        abstract = True


class Site(Base):
    """What pages belong to; its name is unique among the sites that live."""

    name = fields.CharField(max_length=40)

    class Meta:
        table = "sites"
        indexes = (UniqueLive("name", name="unique_site_name_while_live"),)


class Tag(Base):
    """A word on pages."""

    word = fields.CharField(max_length=40)

    if TYPE_CHECKING:
        pages: fields.ManyToManyRelation[Page]

    class Meta:
        table = "tags"


class Page(Base):
    """A page, called as one of the tracker's models is; ``project`` is a column of its own."""

    rules: ClassVar[tuple[Rule, ...]] = (
        SortOrder("project", "parent"),
        NoLoop("parent"),
        DateOrder("from_day", "to_day"),
        Unchangeable("project", "make it anew there"),
        OnlyOneDefault("is_home", "project"),
    )

    project: fields.ForeignKeyRelation[Site] = fields.ForeignKeyField("acme.Site", related_name="pages")
    parent: fields.ForeignKeyNullableRelation[Page] = fields.ForeignKeyField(
        "acme.Page", related_name="pages", null=True
    )
    #: Shown beside it; forgotten with its page.
    see_also: fields.ForeignKeyNullableRelation[Page] = fields.ForeignKeyField(
        "acme.Page", related_name="seen_from", null=True, on_delete=fields.SET_NULL
    )
    title = fields.CharField(max_length=80, default="")
    meta = fields.JSONField[dict[str, object]](default=dict)
    sort_order = fields.FloatField()
    is_home = fields.BooleanField(default=False)
    from_day = fields.DateField(null=True)
    to_day = fields.DateField(null=True)

    tags: fields.ManyToManyRelation[Tag] = fields.ManyToManyField(
        "acme.Tag", through="page_tags", forward_key="tag_id", backward_key="page_id", related_name="pages"
    )

    if TYPE_CHECKING:
        project_id: UUID
        parent_id: UUID | None
        see_also_id: UUID | None
        tag_links: fields.ReverseRelation[PageTag]

    class Meta:
        table = "pages"
        ordering = ("sort_order", "-created_at")
        indexes = (LiveIndex("project", "sort_order", name="live_pages_of_site"),)


class PageTag(Base):
    """A tag on a page."""

    page: fields.ForeignKeyRelation[Page] = fields.ForeignKeyField("acme.Page", related_name="tag_links")
    tag: fields.ForeignKeyRelation[Tag] = fields.ForeignKeyField("acme.Tag", related_name="page_links")

    class Meta:
        table = "page_tags"
        indexes = (UniqueLive("page", "tag", name="unique_tag_of_page_while_live"),)


class Address(Base):
    """Where a site is found: one each."""

    site: fields.OneToOneRelation[Site] = fields.OneToOneField("acme.Site", related_name="address")
    host = fields.CharField(max_length=80)

    class Meta:
        table = "addresses"


class Contract(Base):
    """Keeps its site from being deleted."""

    site: fields.ForeignKeyRelation[Site] = fields.ForeignKeyField(
        "acme.Site", related_name="contracts", on_delete=fields.RESTRICT
    )

    class Meta:
        table = "contracts"


class Part(Base):
    """A part of another, which it names by its code instead of its key."""

    code = fields.CharField(max_length=20, unique=True)
    of: fields.ForeignKeyNullableRelation[Part] = fields.ForeignKeyField(
        "acme.Part", related_name="parts", to_field="code", null=True
    )

    class Meta:
        table = "parts"


class Visit(TimeAuditModel):
    """Without soft deletion: hangs on a page, and stays."""

    id = fields.BigIntField(primary_key=True)
    page: fields.ForeignKeyRelation[Page] = fields.ForeignKeyField("acme.Page", related_name="visits")
    came_from: fields.ForeignKeyNullableRelation[Page] = fields.ForeignKeyField(
        "acme.Page", related_name="followed_by", null=True
    )

    class Meta:
        table = "visits"


class Step(TimeAuditModel):
    """Without soft deletion, in one list for the whole table, with keys that the database makes."""

    rules: ClassVar[tuple[Rule, ...]] = (
        SortOrder(first=True),
        NoLoop("after_id"),
        Unchangeable("kind", "make another step"),
        Unchangeable("is_gate", "make another step"),
        Unchangeable("planned_at", "make another step"),
    )

    id = fields.IntField(primary_key=True)
    sort_order = fields.FloatField()
    after: fields.ForeignKeyNullableRelation[Step] = fields.ForeignKeyField(
        "acme.Step", related_name="followers", null=True
    )
    kind = fields.CharField(max_length=10, default="plain")
    is_gate = fields.BooleanField(default=False)
    planned_at = fields.DatetimeField(null=True)

    if TYPE_CHECKING:
        after_id: int | None

    class Meta:
        table = "steps"
