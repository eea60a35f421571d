"""Keys by their names: what is taken where, and what is never given again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.rows import contents
from tortoise_tracker import models
from tortoise_tracker.factories import (
    make_account,
    make_estimate,
    make_issue,
    make_label,
    make_module,
    make_page_log,
    make_project,
    make_state,
    make_team,
    make_user,
    make_workspace,
)
from tortoise_tracker.models import (
    Account,
    ModuleIssue,
)

_OF_USERS = {"users", "profiles", "user_notification_preferences"}


@pytest.mark.parametrize(
    ("factory", "changed"),
    [
        (make_workspace, "slug"),
        (make_team, "name"),
        (make_project, "name"),
        (make_project, "identifier"),
        (make_state, "name"),
        (make_label, "name"),
        (make_estimate, "name"),
        (make_module, "name"),
    ],
)
async def test_taken_name_is_refused_and_nothing_half_written(
    factory: Callable[..., Awaitable[Any]], changed: str
) -> None:
    """Creating or renaming onto a live row's name leaves everything as it was."""
    row = await factory()
    scope = {
        name: getattr(row, name)
        for name in ("project_id", "workspace_id")
        if name in row._meta.fields_db_projection
    }
    if "project_id" in scope:
        del scope["workspace_id"]
    other = await factory(**scope)
    before = await contents()

    with pytest.raises(IntegrityError):
        await factory(**scope, **{changed: getattr(row, changed)})
    with pytest.raises(IntegrityError):
        await type(row).filter(id=other.id).update(**{changed: getattr(row, changed)})

    after = await contents()
    # The factory may have made an owner for the workspace that was refused.
    assert {table: rows for table, rows in before.items() if table not in _OF_USERS} == {
        table: rows for table, rows in after.items() if table not in _OF_USERS
    }


@pytest.mark.parametrize("factory", [make_state, make_label, make_estimate, make_module, make_team])
async def test_same_name_is_free_elsewhere(factory: Callable[..., Awaitable[Any]]) -> None:
    """Names are taken within a project, or within a workspace, and not beyond."""
    one, other = await factory(name="Same"), await factory(name="Same")

    assert "Same" == one.name == other.name


async def test_project_names_and_identifiers_are_free_in_another_workspace() -> None:
    """Two companies can both have a project WEB."""
    one, other = [await make_project(name="Website", identifier="WEB") for _ in range(2)]

    assert (one.name, one.identifier) == (other.name, other.identifier)


async def test_label_of_the_workspace_may_be_called_like_one_of_a_project() -> None:
    """A label without a project is another one, whatever it is called."""
    label = await make_label()

    other = await make_label(workspace_id=label.workspace_id, name=label.name)

    assert (label.name, None) == (other.name, other.project_id)


async def test_module_has_an_issue_once_and_an_issue_many_modules() -> None:
    """Unlike cycles, modules overlap."""
    issue = await make_issue()
    for _ in range(2):
        await ModuleIssue.create(module=await make_module(project_id=issue.project_id), issue=issue)

    assert 2 == await ModuleIssue.filter(issue=issue).count()


@pytest.mark.parametrize("column", ["username", "email"])
async def test_users_have_names_and_addresses_of_their_own(column: str) -> None:
    """Neither is ever shared."""
    user = await make_user()
    before = await contents()

    with pytest.raises(IntegrityError):
        await make_user(**{column: getattr(user, column)})

    assert before == await contents()


async def test_address_is_taken_in_any_case() -> None:
    """ADA@EXAMPLE.COM is ada@example.com."""
    await make_user(email="ada@example.com")

    with pytest.raises(IntegrityError):
        await make_user(email=" ADA@Example.COM ")


async def test_account_at_a_provider_belongs_to_one_user() -> None:
    """The same id at another provider is somebody else."""
    account = await make_account(provider="github", provider_account_id="1")
    await make_account(provider="gitlab", provider_account_id="1")

    with pytest.raises(IntegrityError):
        await make_account(provider="github", provider_account_id=account.provider_account_id)
    assert 2 == await Account.objects.filter(provider_account_id="1").count()


async def test_node_of_a_page_refers_to_one_thing() -> None:
    """The same node may be in another page."""
    log = await make_page_log()
    await make_page_log(transaction=log.transaction)

    with pytest.raises(IntegrityError):
        await make_page_log(page_id=log.page_id, transaction=log.transaction)


async def test_profile_is_the_only_one() -> None:
    """A user has one profile, also by another path than its creation."""
    user = await make_user()

    with pytest.raises(IntegrityError):
        await models.Profile.create(user=user)
