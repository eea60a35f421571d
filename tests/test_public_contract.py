"""What applications may rely on: the names, and that importing them opens nothing."""

from __future__ import annotations

import importlib
import importlib.metadata
from pathlib import Path

import pytest

from tests.support.processes import REPOSITORY, run_python
from tortoise_tracker import exceptions
from tortoise_tracker.exceptions import TrackerError

SIGNALS = {"post_bulk_create", "post_bulk_update", "pre_soft_delete", "post_soft_delete", "post_restore"}

#: What the design promises, module by module.
NAMES = {
    "tortoise_tracker": {
        *("connect", "acting_as", "current_user_id", "TORTOISE_ORM", "tortoise_orm_config"),
        *("on_commit", "on_rollback", "spawn", "__version__"),
        *("asgi", "cache", "config", "context", "database", "demo", "enums", "exceptions", "factories"),
        *("fields", "health", "indexes", "kit", "mixins", "models", "rules", "services", "signals"),
        "transactions",
    },
    "tortoise_tracker.kit": {
        *("connect", "orm_config", "acting_as", "current_user_id", "ActingUserMiddleware"),
        *("on_commit", "on_rollback", "spawn"),
        *("TimeAuditModel", "UserAuditModel", "SoftDeleteModel", "AuditModel", "ChangeTrackerMixin"),
        *("DeletionModel", "DeletionReferenceModel", "Rule", "UniqueLive", "LiveIndex", "SetIndex"),
        *("fields", "rules", "signals"),
    },
    "tortoise_tracker.asgi": {"ActingUserMiddleware"},
    "tortoise_tracker.mixins": {
        *("TimeAuditModel", "UserAuditModel", "SoftDeleteModel", "AuditModel"),
        *("ChangeTrackerMixin", "BaseModel"),
    },
    "tortoise_tracker.models": {
        *("User", "Profile", "Account", "Workspace", "WorkspaceMember", "WorkspaceMemberInvite", "Team"),
        *("Project", "ProjectMember", "ProjectIdentifier", "Issue", "IssueSequence", "IssueAssignee"),
        *("IssueLabel", "IssueComment", "IssueActivity", "IssueAttachment", "IssueLink", "IssueRelation"),
        *("IssueSubscriber", "IssueVersion", "IssueDescriptionVersion", "Cycle", "CycleIssue"),
        *("CycleUserProperties", "Module", "ModuleIssue", "ModuleMember", "Page", "PageLabel", "PageLog"),
        *("PageVersion", "State", "Label", "Estimate", "EstimatePoint", "IssueType", "Description"),
        *("ProjectPage", "ProjectUserProperty", "UserNotificationPreference", "Deletion"),
        *("Instance", "InstanceAdmin", "InstanceConfiguration", "Session", "APIToken"),
    },
    "tortoise_tracker.enums": {"StateGroup", "Priority", "Role"},
    "tortoise_tracker.signals": SIGNALS,
    "tortoise_tracker.kit.signals": SIGNALS,
    "tortoise_tracker.exceptions": {
        *("TrackerError", "ConfigError", "DatabaseUnavailable", "MigrationsPending", "InvalidValue"),
        *("ScopeMismatch", "ParentDeleted", "ProtectedError", "StaleObjectError"),
        *("RestoreConflict", "RestoreBlocked"),
    },
    "tortoise_tracker.indexes": {"UniqueLive"},
    "tortoise_tracker.kit.indexes": {"UniqueLive"},
}

#: Imports everything, and says what of that was opened: Python announces it to this hook.
WATCHED = """
import pathlib, sys

opened = []

def watch(event, arguments):
    if event in {"sqlite3.connect", "subprocess.Popen"} or event.startswith("socket."):
        opened.append((event, arguments))
    elif event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        opened.append((event, arguments))

sys.addaudithook(watch)
import tortoise_tracker
from tortoise_tracker import (
    TORTOISE_ORM, asgi, cache, config, context, database, defaults, demo, enums, exceptions, factories,
    fields, health, html, indexes, kit, mixins, models, rules, security, services, signals, transactions,
)
from tortoise_tracker.health import catalogue, integrity, sequences
from tortoise_tracker.kit import asgi, config, context, database, indexes, queryset, registry
from tortoise_tracker.kit import rules, soft_delete, tracking, transactions, writing
from tortoise_tracker.kit.engines import asyncpg, sqlite
from tortoise_tracker.services import accounts, configuration, membership
from tortoise_tracker.models import *

print(opened)
"""


@pytest.mark.parametrize(("module", "names"), NAMES.items(), ids=NAMES)
def test_promised_names_are_there(module: str, names: set[str]) -> None:
    """Under the module that the design names."""
    found = importlib.import_module(module)

    assert [] == [name for name in sorted(names) if not hasattr(found, name)]


@pytest.mark.parametrize(
    "module",
    ["tortoise_tracker", "tortoise_tracker.kit", "tortoise_tracker.models", "tortoise_tracker.mixins"],
)
def test_all_lists_what_is_there(module: str) -> None:
    """Each name once, and each can be imported."""
    found = importlib.import_module(module)

    assert len(set(found.__all__)) == len(found.__all__)
    assert NAMES[module] <= set(found.__all__)
    assert [] == [name for name in found.__all__ if not hasattr(found, name)]


@pytest.mark.parametrize("module", ["tortoise_tracker", "tortoise_tracker.kit"])
def test_package_offers_these_names_and_no_more(module: str) -> None:
    """All else that is needed has a module of its own."""
    assert NAMES[module] == set(importlib.import_module(module).__all__)


def test_package_lists_its_names_before_they_are_asked_for() -> None:
    """For completion at a prompt: each name is listed, and none of them has been imported for it."""
    program = "import sys, tortoise_tracker; print(*dir(tortoise_tracker)); print('tortoise' in sys.modules)"

    listed, imported = run_python("-c", program).stdout.splitlines()

    assert NAMES["tortoise_tracker"] <= set(listed.split())
    assert "False" == imported


def test_errors_come_without_the_models() -> None:
    """A name is imported when it is asked for, with what it needs, and no other."""
    program = (
        "import sys\n"
        "from tortoise_tracker import exceptions\n"
        "print('tortoise_tracker.models' in sys.modules)\n"
        "from tortoise_tracker import models\n"
        "print(models is sys.modules['tortoise_tracker.models'])"
    )

    assert ["False", "True"] == run_python("-c", program).stdout.splitlines()


def test_every_error_has_one_root() -> None:
    """Whoever catches ``TrackerError`` catches all of ours, and each says when it is raised."""
    classes = [value for value in vars(exceptions).values() if isinstance(value, type)]
    ours = [value for value in classes if value.__module__ == exceptions.__name__]

    assert [] == [error.__name__ for error in ours if not issubclass(error, TrackerError)]
    assert [] == [error.__name__ for error in ours if not (vars(error).get("__doc__") or "").strip()]
    assert [] == [error.__name__ for error in ours if error.__name__ not in (exceptions.__doc__ or "")]


@pytest.mark.parametrize("url", [None, "mysql://nonsense", "postgres://nobody@nowhere.invalid/nothing"])
def test_importing_opens_nothing(tmp_path: Path, url: str | None) -> None:
    """No file, no socket, no process, whatever the environment says of a database."""
    program = WATCHED.replace("TORTOISE_ORM, ", "") if url and "mysql" in url else WATCHED

    run = run_python("-B", "-c", program, database_url=url, cwd=tmp_path)

    assert ("[]\n", "") == (run.stdout, run.stderr)
    assert [] == list(tmp_path.iterdir())


def test_watching_sees_what_is_opened(tmp_path: Path) -> None:
    """The test above would notice a database."""
    program = WATCHED + "import sqlite3; sqlite3.connect('x.sqlite3').close(); print(len(opened))"

    run = run_python("-B", "-c", program, cwd=tmp_path)

    assert ["[]", "1"] == run.stdout.splitlines()


def test_package_is_typed() -> None:
    """Type checkers read its annotations, also where it is installed."""
    assert (REPOSITORY / "tortoise_tracker" / "py.typed").is_file()
    assert "Typing :: Typed" in (REPOSITORY / "pyproject.toml").read_text()
