"""Running all integrity checks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from tortoise.exceptions import BaseORMException

from tortoise_tracker.exceptions import ConfigError
from tortoise_tracker.health.catalogue import open_models
from tortoise_tracker.health.integrity.base import Check, Finding, Look, Probe
from tortoise_tracker.health.integrity.defaults import Defaults
from tortoise_tracker.health.integrity.foreign_keys import ForeignKeys
from tortoise_tracker.health.integrity.indexes import Duplicates, Indexes
from tortoise_tracker.health.integrity.numbers import Numbers
from tortoise_tracker.health.integrity.parents import DeletedParents, LostParents
from tortoise_tracker.health.integrity.plain_ids import PlainIds
from tortoise_tracker.health.integrity.scopes import Relations, Workspaces
from tortoise_tracker.health.integrity.texts import Texts
from tortoise_tracker.models import Project

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

#: In the order in which they are put right: what others rest on first, the catalogue last.
CHECKS: Final[tuple[type[Check], ...]] = (
    LostParents,
    Workspaces,
    Relations,
    DeletedParents,
    Defaults,
    Numbers,
    PlainIds,
    Texts,
    Duplicates,
    Indexes,
    ForeignKeys,
)

#: Told how many looks have been taken, and how many there are.
OnLook = Callable[[int, int], None]


@dataclass
class Report:
    """What was found, and what became of it."""

    found: list[Finding] = field(default_factory=list)
    #: What is still wrong; the same where nothing was to be put right.
    left: list[Finding] = field(default_factory=list)
    #: What could not be put right, and why.
    failures: list[str] = field(default_factory=list)


async def check_integrity(
    db: BaseDBAsyncClient, *, fix: bool = False, keys: int = 5, on_look: OnLook = lambda _done, _of: None
) -> Report:
    """Look for what must never be, in all tables and in the catalogue of the open database.

    Without the tracker in its configuration, what is about the tracker's tables alone is left out.

    Args:
        db: The connection.
        fix: Whether to put right what can be put right safely; then everything is looked at once more.
        keys: How many rows a finding names.
        on_look: Told how far it is.

    Raises:
        ConfigError: If the models lie in several databases.
    """
    connections = {str(model._meta.default_connection) for model in open_models()}
    if len(connections) > 1:
        msg = (
            f"the models lie in several databases ({', '.join(sorted(connections))}), and one is looked at: "
            "name a configuration of its apps alone"
        )
        raise ConfigError(msg)
    report = Report()
    wrong = await _look(db, report.found, keys, on_look)
    report.left = report.found
    if fix and wrong:
        for probe in wrong:
            if probe.fixable:
                await _put_right(probe, db, report)
        report.left = []
        await _look(db, report.left, keys, on_look)
    return report


async def _look(db: BaseDBAsyncClient, found: list[Finding], keys: int, on_look: OnLook) -> list[Probe]:
    """Run all probes, and return those that found something."""
    has_tracker = Project in open_models()
    checks = [check for check in CHECKS if has_tracker or not check.of_tracker]
    probes = [probe for check in checks for probe in await check().probes(db)]
    wrong: list[Probe] = []
    for done, probe in enumerate(probes):
        on_look(done, len(probes))
        finding = await probe.find(Look(db, keys))
        if finding is not None:
            found.append(finding)
            wrong.append(probe)
    on_look(len(probes), len(probes))
    return wrong


async def _put_right(probe: Probe, db: BaseDBAsyncClient, report: Report) -> None:
    try:
        await probe.fix(db)
    except BaseORMException as error:
        report.failures.append(f"{probe.check.name}, {probe.subject}: {error}")
