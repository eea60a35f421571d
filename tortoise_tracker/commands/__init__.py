"""The commands for operators, each in a module of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tortoise_tracker.commands.frame.lazy import lazy

if TYPE_CHECKING:
    from tortoise_tracker.commands import makemigrations as makemigrations
    from tortoise_tracker.commands import migrating as migrating
    from tortoise_tracker.commands import overview as overview

#: Every command, and what it is for.
COMMANDS: Final = {
    "activate_user": "Let a user in again",
    "check_integrity": "Look for what must never be",
    "clear_cache": "Empty the cache",
    "create_instance_admin": "Create the first user who administers the instance",
    "create_project_member": "Let a user into a project",
    "deactivate_user": "Keep a user out",
    "faker": "Fill a database with a tracker that looks lived-in",
    "fix_duplicate_sequences": "Put issue numbers right",
    "makemigrations": "Write the next migration",
    "migrate": "Apply the pending migrations",
    "purge_deleted": "Empty the bin",
    "reset_password": "Give a user a new password",
    "wait_for_db": "Wait until the database answers",
    "wait_for_migrations": "Wait until no migration is pending",
}

__getattr__ = lazy(__name__, {"makemigrations": "", "migrating": "", "overview": ""})
