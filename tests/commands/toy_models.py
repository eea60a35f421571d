"""The models of the toy project, and how they may change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from unittest.mock import ANY

BASE = '''\
class Author(Model):
    """Who writes."""

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)

    class Meta:
        table = "authors"


class Book(Model):
    id = fields.UUIDField(primary_key=True)
    title = fields.CharField(max_length=100)
    subtitle = fields.CharField(max_length=100)
    isbn = fields.CharField(max_length=20, unique=True)
    note = fields.CharField(max_length=30, null=True)
    stars = fields.SmallIntField()
    shelf = fields.CharField(max_length=10)
    deleted_at = fields.DatetimeField(null=True)
    author = fields.ForeignKeyField("toy.Author", related_name="books", db_index=True)
    editor = fields.ForeignKeyField(
        "toy.Author", related_name="edited", null=True, on_delete=fields.SET_NULL
    )
    sequel_to = fields.ForeignKeyField("toy.Book", related_name="sequels", null=True)
    # more columns

    class Meta:
        table = "books"
        unique_together = (("author", "title"),)
        indexes = (
            UniqueLive("author", "shelf", name="unique_shelf_while_live"),
        )


class Review(Model):
    id = fields.UUIDField(primary_key=True)
    text = fields.TextField()
    book = fields.ForeignKeyField("toy.Book", related_name="reviews")

    class Meta:
        table = "reviews"


# more tables
'''

_ONE = "00000000-0000-7000-8000-000000000001"
_TWO = "00000000-0000-7000-8000-000000000002"

#: Fills the tables of ``BASE``, on either dialect.
ROWS = f"""
INSERT INTO authors (id, name) VALUES (1, 'Ada'), (2, 'Bo');
INSERT INTO books (id, title, subtitle, isbn, note, stars, shelf, author_id, editor_id, sequel_to_id)
VALUES ('{_ONE}', 'First', 'or so', '1', NULL, 3, 'a', 1, 2, NULL),
       ('{_TWO}', 'Second', 'it''s', '2', 'dog-eared', 4, 'b', 1, NULL, '{_ONE}');
INSERT INTO reviews (id, text, book_id) VALUES ('{_ONE}', 'Good', '{_ONE}'), ('{_TWO}', 'Bad', '{_TWO}');
"""

_COLUMNS = "    # more columns\n"
_TABLES = "# more tables\n"


@dataclass(frozen=True)
class Change:
    """What happens to ``BASE``, and to its rows."""

    name: str
    #: Pieces of its text and what comes in their place.
    edits: list[tuple[str, str]]
    #: By table: what rows have after it in other columns than before.
    after: dict[str, dict[str, Any]] = field(default_factory=dict)
    #: By table: columns that rows do not have any more.
    without: dict[str, tuple[str, ...]] = field(default_factory=dict)
    #: By table: what rows have after the way back that is not as before.
    back: dict[str, dict[str, Any]] = field(default_factory=dict)
    #: Tables whose rows are gone, or that have none yet.
    emptied: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()

    @property
    def models(self) -> str:
        """The text of the models after it."""
        text = BASE
        for old, new in self.edits:
            assert old in text, old
            text = text.replace(old, new, 1)
        return text


_NEW_COLUMNS = """\
    pages = fields.IntField(null=True)
    edition = fields.IntField(null=True, default=3)
    is_read = fields.BooleanField(default=True)
    weight = fields.FloatField(default=1.5)
    language = fields.CharField(max_length=9, default="it's")
    extra = fields.JSONField(default=lambda: {"a": [1]})
    cover = fields.BinaryField(default=b"\\x00")
    added_at = fields.DatetimeField(auto_now_add=True)
    genre = fields.CharField(max_length=9, null=True, db_index=True)
    code = fields.CharField(max_length=9, null=True, unique=True)
    copies = fields.IntField(db_default=7)
    reader = fields.ForeignKeyField("toy.Author", related_name="read", null=True)
"""

_NEW_VALUES = {
    "pages": None,
    # A default is for new rows; only a column that must have a value gets one in those that are there.
    "edition": None,
    "is_read": True,
    "weight": 1.5,
    "language": "it's",
    "extra": {"a": [1]},
    "cover": "b'\\x00'",
    "added_at": ANY,
    "genre": None,
    "code": None,
    "copies": 7,
    "reader_id": None,
}

_EDITOR = """\
    editor = fields.ForeignKeyField(
        "toy.Author", related_name="edited", null=True, on_delete=fields.SET_NULL
    )
"""

_NEW_TABLES = """\
class Shop(Model):
    id = fields.UUIDField(primary_key=True)
    name = fields.CharField(max_length=20)
    owner = fields.ForeignKeyField("toy.Author", related_name="shops")
    books = fields.ManyToManyField("toy.Book", related_name="shops", through="shop_books")
    rivals = fields.ManyToManyField("toy.Shop", related_name="rival_of", through="rivals")

    class Meta:
        table = "shops"
"""

_UNIQUE_SHELF = 'UniqueLive("author", "shelf", name="unique_shelf_while_live")'

CHANGES = [
    Change("add_columns", [(_COLUMNS, _NEW_COLUMNS)], after={"books": _NEW_VALUES}),
    Change(
        "add_column_to_parent",
        [("max_length=50)", "max_length=50)\n    born = fields.IntField(default=0)")],
        after={"authors": {"born": 0}},
    ),
    Change(
        "change_types",
        [
            ("title = fields.CharField(max_length=100)", "title = fields.CharField(max_length=200)"),
            ("isbn = fields.CharField(max_length=20", "isbn = fields.CharField(max_length=13"),
            ("stars = fields.SmallIntField()", "stars = fields.BigIntField(null=True)"),
        ],
    ),
    Change(
        "require_value",
        [("max_length=30, null=True", 'max_length=30, default="none"')],
        after={"books": {"note": "none"}},
        back={"books": {"note": "none"}},
    ),
    Change(
        "drop_columns",
        [("    subtitle = fields.CharField(max_length=100)\n", ""), (_EDITOR, "")],
        without={"books": ("subtitle", "editor_id")},
        back={"books": {"subtitle": "", "editor_id": None}},
    ),
    Change(
        "rename_columns",
        [
            ("subtitle = ", "second_title = "),
            ("shelf = ", "place = "),
            ("    author = ", "    writer = "),
            ('(("author", "title"),)', '(("writer", "title"),)'),
            ('"author", "shelf"', '"writer", "place"'),
        ],
        arguments=(
            *("--rename", "books.subtitle=second_title"),
            *("--rename", "books.shelf=place"),
            *("--rename", "books.author_id=writer_id"),
        ),
    ),
    Change(
        "change_foreign_keys",
        [
            ("null=True, on_delete=fields.SET_NULL", "null=True, db_constraint=False"),
            ('related_name="books"', 'related_name="books", on_delete=fields.RESTRICT'),
        ],
    ),
    Change(
        "change_unique_constraints",
        [
            ("max_length=20, unique=True", "max_length=20"),
            ("max_length=10)", "max_length=10, unique=True)"),
            ('(("author", "title"),)', '(("title", "isbn"),)'),
        ],
    ),
    Change("drop_unique_live", [(f"            {_UNIQUE_SHELF},\n", "")]),
    Change(
        "change_indexes",
        [
            (
                _UNIQUE_SHELF,
                """
            UniqueLive("shelf", where_set=("author",), name="unique_shelf_while_live"),
            UniqueLive("title", name="unique_title_while_live"),
            LiveIndex("stars", name="live_stars"),
            SetIndex("editor", name="edited_books")""",
            ),
            ('related_name="books", db_index=True', 'related_name="books"'),
        ],
    ),
    Change("change_comment", [("Who writes.", "Who writes, or \\\\ 'wrote'; {x}")]),
    Change(
        "drop_table",
        [(BASE[BASE.index("class Review") : BASE.index(_TABLES)], "")],
        without={"reviews": ("id", "text", "book_id")},
        emptied=("reviews",),
    ),
    Change("add_tables", [(_TABLES, _NEW_TABLES)]),
]
