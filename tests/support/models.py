"""Models of an application that only takes the mixins, in an app of its own: a library.

Each relation hangs on a book in another way, and the small models at the end differ in how they are
declared: with no Meta, with one of their own, and as grandchildren.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from tortoise import fields as tortoise_fields
from tortoise.manager import Manager
from tortoise.queryset import QuerySet

from tortoise_tracker import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import (
    BaseModel,
    ChangeTrackerMixin,
    SoftDeleteModel,
    TimeAuditModel,
    UserAuditModel,
    UUIDModel,
)


class Shelf(BaseModel):
    """Holds books; its label is unique among the shelves that are there."""

    label = fields.CharField(max_length=40)

    if TYPE_CHECKING:
        books: fields.ReverseRelation[Book]

    class Meta:
        table = "test_shelves"
        indexes = (UniqueLive("label", name="unique_shelf_label_while_live"),)


class Author(BaseModel):
    """Writes books."""

    name = fields.CharField(max_length=80)

    if TYPE_CHECKING:
        books: fields.ManyToManyRelation[Book]

    class Meta:
        table = "test_authors"


class Book(BaseModel):
    """Goes with its shelf, and takes its chapters along."""

    shelf: fields.ForeignKeyRelation[Shelf] = fields.ForeignKeyField("models.Shelf", related_name="books")
    #: The book that this one continues.
    prequel: fields.ForeignKeyNullableRelation[Book] = fields.ForeignKeyField(
        "models.Book", related_name="sequels", null=True
    )
    authors: fields.ManyToManyRelation[Author] = fields.ManyToManyField(
        "models.Author",
        related_name="books",
        through="test_authorships",
        forward_key="author_id",
        backward_key="book_id",
    )

    title = fields.CharField(max_length=80)
    pages = fields.IntField(default=0)
    #: Changed in place, as applications do.
    remarks = fields.JSONField[dict[str, object]](default=dict)

    if TYPE_CHECKING:
        shelf_id: UUID
        prequel_id: UUID | None
        chapters: fields.ReverseRelation[Chapter]
        cover: fields.BackwardOneToOneRelation[Cover]
        genres: fields.ManyToManyRelation[Genre]
        loans: fields.ReverseRelation[Loan]
        reviews: fields.ReverseRelation[Review]

    class Meta:
        table = "test_books"


class Authorship(BaseModel):
    """Links an author to a book, in a row that can be deleted by itself."""

    book: fields.ForeignKeyRelation[Book] = fields.ForeignKeyField("models.Book", related_name="authorships")
    author: fields.ForeignKeyRelation[Author] = fields.ForeignKeyField(
        "models.Author", related_name="authorships"
    )

    if TYPE_CHECKING:
        book_id: UUID
        author_id: UUID

    class Meta:
        table = "test_authorships"


class Genre(BaseModel):
    """Its links to books are in a table that Tortoise made up."""

    books: fields.ManyToManyRelation[Book] = fields.ManyToManyField(
        "models.Book", related_name="genres", through="test_genres_of_books"
    )

    name = fields.CharField(max_length=80)

    class Meta:
        table = "test_genres"


class Chapter(BaseModel):
    """CASCADE: goes with its book."""

    book: fields.ForeignKeyRelation[Book] = fields.ForeignKeyField("models.Book", related_name="chapters")
    title = fields.CharField(max_length=80)

    if TYPE_CHECKING:
        book_id: UUID

    class Meta:
        table = "test_chapters"


class Review(BaseModel):
    """SET_NULL: outlives its book, and forgets it."""

    book: fields.ForeignKeyNullableRelation[Book] = fields.ForeignKeyField(
        "models.Book", related_name="reviews", on_delete=fields.SET_NULL, null=True
    )
    text = fields.TextField(default="")

    if TYPE_CHECKING:
        book_id: UUID | None

    class Meta:
        table = "test_reviews"


class Loan(BaseModel):
    """RESTRICT: a book that is lent out stays."""

    book: fields.ForeignKeyRelation[Book] = fields.ForeignKeyField(
        "models.Book", related_name="loans", on_delete=fields.RESTRICT
    )
    borrower = fields.CharField(max_length=80)

    if TYPE_CHECKING:
        book_id: UUID

    class Meta:
        table = "test_loans"


class Mention(BaseModel):
    """NO_ACTION: does not care."""

    book: fields.ForeignKeyRelation[Book] = fields.ForeignKeyField(
        "models.Book", related_name="mentions", on_delete=fields.NO_ACTION
    )

    if TYPE_CHECKING:
        book_id: UUID

    class Meta:
        table = "test_mentions"


class Cover(UUIDModel):
    """One for each book, and not soft-deletable: only the database's own cascade takes it."""

    book: fields.OneToOneRelation[Book] = fields.OneToOneField("models.Book", related_name="cover")
    color = fields.CharField(max_length=20)

    if TYPE_CHECKING:
        book_id: UUID

    class Meta:
        table = "test_covers"


class Note(BaseModel):
    """Has no Meta at all."""

    text = fields.TextField(default="")


class Paper(BaseModel):
    """Abstract, between BaseModel and the models that are tables."""

    text = fields.TextField(default="")

    class Meta:
        abstract = True
        ordering = ("text",)


class Letter(Paper):
    """A grandchild with no Meta."""


class Essay(Paper):
    """A grandchild with a Meta of its own, ordered another way."""

    class Meta:
        table = "test_essays"
        ordering = ("-text",)


class Postcard(Letter):
    """A child of a model that is a table itself; it has a table of its own."""

    picture = fields.CharField(max_length=80, default="")


class LongMemos(Manager):
    """Lists only the memos of more than one page."""

    def get_queryset(self) -> QuerySet[Memo]:
        """The long ones, deleted or not."""
        return super().get_queryset().filter(pages__gt=1)


class Memo(BaseModel):
    """Names a manager of its own, which its Meta keeps."""

    pages = fields.IntField(default=1)

    class Meta:
        table = "test_memos"
        manager = LongMemos()


class Bookmark(SoftDeleteModel):
    """Takes soft deletion and nothing else; the key is an integer of the database's."""

    id = fields.IntField(primary_key=True)
    page = fields.IntField(default=1)


class Visit(TimeAuditModel):
    """Takes the times alone."""

    id = fields.IntField(primary_key=True)
    place = fields.CharField(max_length=40, default="")


class Signature(UserAuditModel):
    """Takes the users alone."""

    id = fields.IntField(primary_key=True)


class Counter(ChangeTrackerMixin):
    """Takes change tracking alone, and reports one of its two columns."""

    TRACKED_FIELDS: ClassVar[Iterable[str] | None] = ["count"]

    id = fields.IntField(primary_key=True)
    count = fields.IntField(default=0)
    reason = fields.TextField(default="")


class Heartbeat(ChangeTrackerMixin):
    """Takes change tracking, and leaves the clock to Tortoise's own fields."""

    id = fields.IntField(primary_key=True)
    text = fields.TextField(default="")
    first_at = fields.DatetimeField(auto_now_add=True)
    last_at = fields.DatetimeField(auto_now=True)
    tortoise_at = tortoise_fields.DatetimeField(auto_now=True)


class Shade(enum.StrEnum):
    """An enumeration of text."""

    RED = "red"
    BLUE = "blue"


class Size(enum.IntEnum):
    """An enumeration of numbers."""

    SMALL = 1
    LARGE = 2


class Specimen(BaseModel):
    """A row with one column of each type."""

    flag = fields.BooleanField(null=True)
    small = fields.SmallIntField(null=True)
    whole = fields.IntField(null=True)
    big = fields.BigIntField(null=True)
    double = fields.FloatField(null=True)
    price = fields.DecimalField(max_digits=8, decimal_places=2, null=True)
    name = fields.CharField(max_length=40, null=True)
    text = fields.TextField(null=True)
    email = fields.EmailField(null=True)
    day = fields.DateField(null=True)
    moment = fields.DatetimeField(null=True)
    clock = fields.TimeField(null=True)
    lasting = fields.TimeDeltaField(null=True)
    document: Any = fields.JSONField(null=True)
    blob = fields.BinaryField(null=True)
    token = fields.UUIDField(null=True)
    shade = fields.EnumField(Shade, null=True)
    size = fields.IntEnumField(Size, null=True)
