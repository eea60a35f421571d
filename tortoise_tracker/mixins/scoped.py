"""Base model whose relations stay in scope."""

from __future__ import annotations

from typing import ClassVar

from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.rules.scope import InScope


class ScopedModel(RuledModel):
    """Base model whose relations stay inside the project and workspace of the row, where it has one."""

    rules: ClassVar[tuple[Rule, ...]] = (InScope(),)

    #: Relations that may lead to another project of the workspace.
    cross_project_relations: ClassVar[frozenset[str]] = frozenset()

    class Meta:
        abstract = True
