"""Rules about the state of an issue: the default state, and ``completed_at``."""

from __future__ import annotations

from typing import NamedTuple

from tortoise_tracker.enums import StateGroup
from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.rules import Rule, Write
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.rows import chunks


class _States(NamedTuple):
    groups: dict[str, str]
    defaults: dict[str, str]


class FollowState(Rule):
    """Rule that new issues get the default state, and ``completed_at`` follows the group of the state."""

    triggers = ("state_id", "completed_at")
    reads = ("state_id", "completed_at", "project_id")

    async def before(self, write: Write) -> None:
        """Look the states up with one statement, then set what follows."""
        begin = [row for row in write.rows if row.state_id is None] if write.creates else []
        states = await _look_up(
            write,
            [str(key) for key in write.values("state_id")],
            sorted({str(row.project_id) for row in begin}),
        )
        for row in begin:
            if state := states.defaults.get(str(row.project_id)):
                write.set(row, "state_id", write.model._meta.fields_map["state_id"].to_python_value(state))
        for row in write.rows:
            done = states.groups.get(str(row.state_id)) == StateGroup.DONE
            write.set(row, "completed_at", (row.completed_at or write.moment) if done else None)


async def _look_up(write: Write, states: list[str], projects: list[str]) -> _States:
    found = _States({}, {})
    wanted = [("id", key) for key in states] + [("project_id", key) for key in projects]
    for chunk in chunks(wanted):
        branches: list[str] = []
        values: list[str] = []
        for column, condition in (
            ("id", ""),
            ("project_id", "AND is_default AND deleted_at IS NULL"),
        ):
            keys = [key for name, key in chunk if name == column]
            if keys:
                places = placeholders(write.db, len(keys), len(values) + 1)
                branches.append(
                    'SELECT CAST(id AS TEXT) AS id, CAST(project_id AS TEXT) AS project, "group", is_default '
                    f"FROM states WHERE {column} IN ({places}) {condition}"
                )
                values += keys
        for row in await write.db.execute_query_dict(" UNION ALL ".join(branches), values):
            found.groups[row["id"]] = row["group"]
            if row["is_default"]:
                found.defaults[row["project"]] = row["id"]
    return found


class FollowGroup(Rule):
    """Rule that ``completed_at`` of issues follows a state that enters or leaves the group Done."""

    triggers = reads = ("group",)
    spans_rows = True

    def applies_to(self, write: Write) -> bool:
        """Only when a state is changed; a new one has no issues."""
        return not write.creates and super().applies_to(write)

    async def after(self, write: Write) -> None:
        """Update the issues that do not agree with their state; ``FollowState`` says how."""
        for done in (True, False):
            states = [state.pk for state in write.rows if (state.group == StateGroup.DONE) is done]
            for keys in chunks(states):
                issues = model_named("tracker.Issue").all_objects.using_db(write.db).filter(state_id__in=keys)
                await issues.filter(completed_at__isnull=done).update(completed_at=None)
