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


def _add(name: str, column: str, value: object) -> Change:
    column_name = column.split(" ", 1)[0]
    return Change(
        name, [(_COLUMNS, f"    {column}\n")], after={"books": {column_name: value}}
    )


_NOTE = "note = fields.CharField(max_length=30, null=True)"
_UNIQUE_SHELF = '            UniqueLive("author", "shelf", name="unique_shelf_while_live"),\n'
_EDITOR = (
    "    editor = fields.ForeignKeyField(\n"
    '        "toy.Author", related_name="edited", null=True, on_delete=fields.SET_NULL\n'
    "    )\n"
)

CHANGES = [
    _add("nullable_column", "pages = fields.IntField(null=True)", None),
    _add("nullable_column_with_default", "pages = fields.IntField(null=True, default=3)", None),
    _add("flag", "is_read = fields.BooleanField(default=True)", True),
    _add("number", "weight = fields.FloatField(default=1.5)", 1.5),
    _add("text", """language = fields.CharField(max_length=9, default="it's")""", "it's"),
    _add("json", "extra = fields.JSONField(default=lambda: {'a': [1]})", {"a": [1]}),
    _add("moment", "added_at = fields.DatetimeField(auto_now_add=True)", ANY),
    _add("indexed_column", "genre = fields.CharField(max_length=9, null=True, db_index=True)", None),
    _add("unique_column", "code = fields.CharField(max_length=9, null=True, unique=True)", None),
    _add("database_default", "copies = fields.IntField(db_default=7)", 7),
    Change("column_of_parent", [("max_length=50)", "max_length=50)\n    born = fields.IntField(default=0)")],
           after={"authors": {"born": 0}}),
    Change("longer", [("title = fields.CharField(max_length=100)", "title = fields.CharField(max_length=200)")]),
    Change("shorter", [("title = fields.CharField(max_length=100)", "title = fields.CharField(max_length=60)")]),
    Change("other_type", [("stars = fields.SmallIntField()", "stars = fields.BigIntField()")]),
    Change("no_longer_required", [("stars = fields.SmallIntField()", "stars = fields.SmallIntField(null=True)")]),
    Change("required", [(_NOTE, 'note = fields.CharField(max_length=30, default="none")')],
           after={"books": {"note": "none"}}, back={"books": {"note": "none"}}),
    Change("drop_column", [("    subtitle = fields.CharField(max_length=100)\n", "")],
           without={"books": ("subtitle",)}, back={"books": {"subtitle": ""}}),
    Change("rename_column", [("subtitle = ", "second_title = ")], arguments=("--rename", "books.subtitle=second_title")),
    Change("rename_indexed_column",
           [("shelf = ", "place = "), ('"author", "shelf"', '"author", "place"')],
           arguments=("--rename", "books.shelf=place")),
    Change("rename_relation", [("    author = ", "    writer = "), ('(("author", "title"),)', '(("writer", "title"),)'),
                               ('UniqueLive("author"', 'UniqueLive("writer"')],
           arguments=("--rename", "books.author_id=writer_id")),
    Change("relation_that_is_new", [(_COLUMNS, "    " + 'reader = fields.ForeignKeyField("toy.Author", related_name="read", null=True)' + "\n")], after={"books": {"reader_id": None}}),
    Change("drop_relation", [(_EDITOR, "")], without={"books": ("editor_id",)}, back={"books": {"editor_id": None}}),
    Change("drop_constraint_of_relation", [("null=True, on_delete=fields.SET_NULL", "null=True, db_constraint=False")]),
    Change("other_on_delete", [('related_name="books", db_index=True', 'related_name="books", on_delete=fields.RESTRICT')]),
    Change("drop_unique", [("max_length=20, unique=True", "max_length=20")]),
    Change("add_unique", [("shelf = fields.CharField(max_length=10)", "shelf = fields.CharField(max_length=10, unique=True)")]),
    Change("drop_unique_together", [('        unique_together = (("author", "title"),)\n', "")]),
    Change("add_unique_together", [('(("author", "title"),)', '(("author", "title"), ("title", "isbn"))')]),
    Change("drop_unique_live", [(_UNIQUE_SHELF, "")]),
    Change("add_live_indexes", [(_UNIQUE_SHELF, _UNIQUE_SHELF + '            UniqueLive("title", name="unique_title_while_live"),\n'
                                 '            LiveIndex("stars", name="live_stars"),\n'
                                 '            SetIndex("editor", name="edited_books"),\n')]),
    Change("change_unique_live", [('UniqueLive("author", "shelf", name', 'UniqueLive("shelf", where_set=("author",), name')]),
    Change("comment", [('"""Who writes."""', '"""Who writes; or \\\\"wrote\\\\"."""')]),
    Change("drop_table", [(BASE[BASE.index("class Review"):BASE.index(_TABLES)], "")],
           without={"reviews": ("id", "text", "book_id")}, emptied=("reviews",)),
    Change("add_tables", [(_TABLES, '''\
class Shop(Model):
    id = fields.UUIDField(primary_key=True)
    name = fields.CharField(max_length=20)
    owner = fields.ForeignKeyField("toy.Author", related_name="shops")
    books = fields.ManyToManyField("toy.Book", related_name="shops", through="shop_books")

    class Meta:
        table = "shops"
''')]),
]
