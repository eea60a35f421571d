"""Each plain id is either held to what it names, or may outlive it; somebody has thought about which."""

from __future__ import annotations

import pytest
from tortoise.fields.relational import ForeignKeyFieldInstance

from tortoise_tracker import fields, models
from tortoise_tracker.health.integrity.plain_ids import PLAIN_IDS

#: History, snapshots, places where somebody was last, sessions, which expire, and assets, which have no
#: table yet.
OUTLIVING = {
    ("IssueActivity", "issue_id"),
    *(("IssueVersion", f"{name}_id") for name in ("state", "parent", "type", "estimate_point", "cycle")),
    ("Deletion", "workspace_id"),
    ("Page", "moved_to_page_id"),
    ("Page", "moved_to_project_id"),
    ("Profile", "last_workspace_id"),
    ("Project", "cover_image_asset_id"),
    ("Session", "user_id"),
    ("User", "avatar_asset_id"),
    ("User", "cover_image_asset_id"),
    ("Workspace", "logo_asset_id"),
}


@pytest.mark.usefixtures("connection")
def test_every_plain_id_is_thought_of() -> None:
    """A new one is added to ``PLAIN_IDS``, or to those that may outlive what they name."""
    found = set()
    for name in models.__all__:
        meta = getattr(models, name)._meta
        keys = {
            str(field.source_field)
            for field in meta.fields_map.values()
            if isinstance(field, ForeignKeyFieldInstance)
        }
        found |= {
            (name, column)
            for column, field in meta.fields_map.items()
            if isinstance(field, fields.UUIDField)
            and column.endswith("_id")
            and column not in keys
            and column != "deletion_id"
        }

    assert OUTLIVING | {(model.__name__, column) for model, column, _ in PLAIN_IDS} == found
