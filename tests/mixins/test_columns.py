"""Columns that several tables share, each group taken by itself."""

from __future__ import annotations

from typing import Any

import pytest

from tortoise_tracker import defaults, fields, mixins
from tortoise_tracker.mixins import (
    ArchivableModel,
    AuditModel,
    BaseModel,
    ChangeTrackerMixin,
    ExternalModel,
    LogoModel,
    RichTextModel,
    SoftDeleteModel,
    SortableModel,
    TimeAuditModel,
    TimeZoneModel,
    UserAuditModel,
    UUIDModel,
    ViewPreferencesModel,
)

COLUMNS: dict[Any, set[str]] = {
    ArchivableModel: {"archived_at"},
    ExternalModel: {"external_source", "external_id"},
    LogoModel: {"logo_props"},
    RichTextModel: {"description_html", "description_json", "description_binary", "description_stripped"},
    SortableModel: {"sort_order"},
    TimeZoneModel: {"timezone"},
    ViewPreferencesModel: {"filters", "display_filters", "display_properties", "rich_filters"},
    TimeAuditModel: {"created_at", "updated_at"},
    UserAuditModel: {"created_by", "updated_by"},
    SoftDeleteModel: {"deleted_at", "deletion_id"},
    ChangeTrackerMixin: set(),
}
COLUMNS[AuditModel] = COLUMNS[TimeAuditModel] | COLUMNS[UserAuditModel] | COLUMNS[SoftDeleteModel]
COLUMNS[BaseModel] = COLUMNS[AuditModel] | {"id"}
COLUMNS[UUIDModel] = COLUMNS[TimeAuditModel] | {"id"}


@pytest.mark.parametrize(
    ("mixin", "columns"), COLUMNS.items(), ids=lambda value: getattr(value, "__name__", "")
)
def test_mixin_brings_its_columns(mixin: Any, columns: set[str]) -> None:
    """Those and no others, and it is no table."""
    assert columns == set(mixin._meta.fields_map)
    assert mixin._meta.abstract


def test_mixins_are_offered_by_name() -> None:
    """All that the design names, and all that exist."""
    promised = {
        *("TimeAuditModel", "UserAuditModel", "SoftDeleteModel", "AuditModel"),
        *("ChangeTrackerMixin", "BaseModel"),
    }

    assert promised <= set(mixins.__all__)
    assert sorted(mixins.__all__, key=str.lower) == sorted(
        {model.__name__ for model in COLUMNS} | {"ProjectModel", "WorkspaceModel"}, key=str.lower
    )


def test_columns_begin_as_one_says_it() -> None:
    """The defaults stand once, in ``defaults``."""
    rich, view = RichTextModel._meta.fields_map, ViewPreferencesModel._meta.fields_map

    assert (defaults.EMPTY_HTML, "") == (
        rich["description_html"].default,
        rich["description_stripped"].default,
    )
    assert [defaults.view_filters, defaults.view_display_filters, defaults.view_display_properties, dict] == [
        view[name].default for name in ("filters", "display_filters", "display_properties", "rich_filters")
    ]
    assert "UTC" == TimeZoneModel._meta.fields_map["timezone"].default


def test_no_two_rows_share_a_document() -> None:
    """Each default is a function that makes a new one."""
    makers = [
        field.default
        for model in COLUMNS
        for field in model._meta.fields_map.values()
        if isinstance(field, fields.JSONField)
    ]

    assert 6 == len(makers)
    assert [True] * len(makers) == [make() == make() and make() is not make() for make in makers]


def test_optional_columns_may_be_empty() -> None:
    """Nothing was archived, deleted or imported yet."""
    empty = {
        "archived_at",
        "external_source",
        "external_id",
        "deleted_at",
        "deletion_id",
        "description_binary",
    }

    found = {name for model in COLUMNS for name, field in model._meta.fields_map.items() if field.null}

    assert empty | {"created_by", "updated_by"} == found


def test_columns_explain_themselves() -> None:
    """The comment above each one reaches the database."""
    silent = [
        f"{model.__name__}.{name}"
        for model in COLUMNS
        for name, field in model._meta.fields_map.items()
        if not field.docstring
    ]

    assert [] == silent
