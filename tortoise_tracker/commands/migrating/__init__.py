"""Migrations of a database: what is pending, applying, undoing, and waiting for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.commands.frame.lazy import lazy

if TYPE_CHECKING:
    from tortoise_tracker.commands.migrating.address import address_of
    from tortoise_tracker.commands.migrating.configuration import Configuration, configuration_of
    from tortoise_tracker.commands.migrating.folder import migration_files
    from tortoise_tracker.commands.migrating.migrations import (
        apply_migrations,
        files_of,
        migrate_to,
        migration_steps,
        shown,
    )
    from tortoise_tracker.commands.migrating.probe import applied_migrations, check_answer
    from tortoise_tracker.commands.migrating.steps import NO_STEPS, Steps, Target, losses, sql_of
    from tortoise_tracker.commands.migrating.waiting import NotYet, wait_until

__all__ = [
    "NO_STEPS",
    "Configuration",
    "NotYet",
    "Steps",
    "Target",
    "address_of",
    "applied_migrations",
    "apply_migrations",
    "check_answer",
    "configuration_of",
    "files_of",
    "losses",
    "migrate_to",
    "migration_files",
    "migration_steps",
    "shown",
    "sql_of",
    "wait_until",
]

__getattr__ = lazy(
    __name__,
    {
        "Configuration": "configuration",
        "NO_STEPS": "steps",
        "NotYet": "waiting",
        "Steps": "steps",
        "Target": "steps",
        "address_of": "address",
        "applied_migrations": "probe",
        "apply_migrations": "migrations",
        "check_answer": "probe",
        "configuration_of": "configuration",
        "files_of": "migrations",
        "losses": "steps",
        "migrate_to": "migrations",
        "migration_files": "folder",
        "migration_steps": "migrations",
        "shown": "migrations",
        "sql_of": "steps",
        "wait_until": "waiting",
    },
)
