"""Overview of a database for people: rows by table, and the board of a project."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.table import Table

import tortoise_tracker as tracker
from tortoise_tracker.enums import StateGroup

_GROUPS = (*StateGroup.open(), StateGroup.DONE)

#: Cards shown in each column of a board.
_CARDS = 4


async def count_rows() -> dict[str, int]:
    """How many rows each of our tables has, deleted ones included."""
    counts = {}
    for model in tracker.kit.registry.all_models():
        # Aerich's own table is in the app, too.
        if model.__module__.startswith("tortoise_tracker."):
            everything = getattr(model, "all_objects", model)
            counts[model._meta.db_table] = await everything.all().count()
    return counts


def summary(added: Mapping[str, int], seconds: float) -> RenderableType:
    """Rows by table, and how fast they came.

    Args:
        added: Rows by table; tables without any are left out.
        seconds: How long it took.
    """
    table = Table(title="Rows written", title_justify="left")
    for _ in range(2):
        table.add_column("table")
        table.add_column("rows", justify="right")
    filled = [(name, f"{rows:,}") for name, rows in sorted(added.items()) if rows]
    half = (len(filled) + 1) // 2
    for place in range(half):
        right = filled[half + place] if half + place < len(filled) else ("", "")
        table.add_row(*filled[place], *right)
    total = sum(added.values())
    rate = f"{total:,} rows in {seconds:.1f} s, {total / max(seconds, 0.001):,.0f} rows a second"
    return Group(table, rate)


async def board(project: UUID) -> RenderableType:
    """The latest issues of a project, a column for each state from the backlog to done."""
    shown = await tracker.models.Project.get(id=project)
    table = Table(title=f"{shown.name} ({shown.identifier})", title_justify="left")
    columns: list[list[str]] = []
    for state in await tracker.models.State.filter(project_id=project, group__in=_GROUPS):
        issues = tracker.models.Issue.filter(state_id=state.id, archived_at=None, is_draft=False)
        latest = await issues.order_by("-sequence_id").limit(_CARDS)
        table.add_column(f"{state.name}\n[dim]{await issues.count():,}[/dim]", ratio=1)
        columns.append([f"[bold]{shown.identifier}-{i.sequence_id}[/bold] {escape(i.name)}" for i in latest])
    for place in range(max(map(len, columns), default=0)):
        table.add_row(*(cards[place] if place < len(cards) else "" for cards in columns))
        table.add_section()
    return table
