"""Writing migrations: one file with the SQL of both dialects, from the last one to the models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.commands.frame.lazy import lazy

if TYPE_CHECKING:
    from tortoise_tracker.commands.makemigrations.command import app
    from tortoise_tracker.commands.makemigrations.inspection import inspect_project
    from tortoise_tracker.commands.makemigrations.migration_file import write_migration
    from tortoise_tracker.commands.makemigrations.planning import plan_migration, possible_renames
    from tortoise_tracker.commands.makemigrations.project import projects_of, refuse_installed

__all__ = [
    "app",
    "inspect_project",
    "plan_migration",
    "possible_renames",
    "projects_of",
    "refuse_installed",
    "write_migration",
]

__getattr__ = lazy(
    __name__,
    {
        "app": "command",
        "inspect_project": "inspection",
        "plan_migration": "planning",
        "possible_renames": "planning",
        "projects_of": "project",
        "refuse_installed": "project",
        "write_migration": "migration_file",
    },
)
