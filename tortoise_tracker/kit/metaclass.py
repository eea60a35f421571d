"""Metaclass of models: makes what Tortoise's makes, in half of the time, which each import of models costs.

Tortoise tokenizes the source of each model for the comments of its columns, and searches it once for each
base; and it visits each base as often as there are ways to it.
"""

from __future__ import annotations

import ast
import linecache
import re
import sys
import threading
from typing import Any, Final

from tortoise.models import ModelMeta

_COMMENTED: Final = re.compile(r"((?:(?!\n|^)[^\w\n]*#:.*?\n)+?)[^\w\n]*(\w+)\s*[:=]")
_MARK: Final = re.compile(r"(^\s*#:\s*|\s*$)", re.MULTILINE)


class _Search(threading.local):
    """A search for inherited fields: the classes where it has been; None while there is none."""

    visited: set[type] | None = None


class RuledModelMeta(ModelMeta):
    """Metaclass of models that are written under their rules."""

    _search: Final = _Search()

    def __new__(  # noqa: PYI034 - Self has no meaning in a metaclass
        cls, name: str, bases: tuple[type, ...], attrs: dict[str, Any]
    ) -> RuledModelMeta:
        """Make a model, its columns with their ``#:`` comments."""
        source = _source_of(attrs["__module__"], attrs["__qualname__"])
        if source is None:
            return super().__new__(cls, name, bases, attrs)  # type: ignore[return-value]
        model: Any = super().__new__(cls, name, bases, {**attrs, "_no_comments": True})
        fields_map = model._meta.fields_map
        for lines, column in _COMMENTED.findall(source):
            if column in fields_map:
                field, comment = fields_map[column], _MARK.sub("", lines).replace("{model}", name)
                field.docstring = comment
                if field.description is None:
                    field.description = comment.partition("\n")[0]
        return model  # type: ignore[no-any-return]

    @classmethod
    def _search_for_field_attributes(cls, base: type, attrs: dict[str, Any]) -> None:
        """Collect the fields of a class and of its bases, each of which once."""
        search = cls._search
        if search.visited is not None:
            if base not in search.visited:
                search.visited.add(base)
                super()._search_for_field_attributes(base, attrs)
            return
        search.visited = {base}
        try:
            super()._search_for_field_attributes(base, attrs)
        finally:
            search.visited = None


def _source_of(module: str, qualname: str) -> str | None:
    """The source of a class that stands at the top of a module's file; None for others."""
    lines = linecache.getlines(getattr(sys.modules.get(module), "__file__", None) or "")
    try:
        tree = ast.parse("".join(lines))
    except SyntaxError:
        return None
    found = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == qualname]
    if len(found) != 1:
        return None
    return "".join(lines[found[0].lineno - 1 : found[0].end_lineno])
