"""Workspaces, their people and teams."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.rows import contents, defaults_of
from tests.support.write_paths import CREATIONS, UPDATES, creating, stored, updating
from tortoise_tracker import defaults
from tortoise_tracker.enums import Role
from tortoise_tracker.exceptions import InvalidValue, RestoreConflict
from tortoise_tracker.factories import make_team, make_user, make_workspace, make_workspace_invite
from tortoise_tracker.models import Team, Workspace, WorkspaceMember, WorkspaceMemberInvite

_TOKEN = "t"  # noqa: S105 - made up


async def test_defaults_of_a_workspace() -> None:
    """An owner, a name and a slug are enough."""
    assert {
        "timezone": "UTC",
        "logo": "",
        "logo_asset_id": None,
        "organization_size": "",
        "background_color": "",
    } == await defaults_of(Workspace, owner=await make_user(), name="Acme", slug="acme")


async def test_defaults_of_a_member() -> None:
    """Whoever joins is a guest, active, and has done and seen nothing."""
    found = await defaults_of(WorkspaceMember, workspace=await make_workspace(), member=await make_user())

    assert {
        "role": Role.GUEST,
        "company_role": "",
        "view_props": defaults.view_props(),
        "default_props": defaults.view_props(),
        "issue_props": {"subscribed": True, "assigned": True, "created": True, "all_issues": True},
        "is_active": True,
        "getting_started_checklist": defaults.getting_started_checklist(),
        "tips": defaults.tips(),
        "explored_features": defaults.explored_features(),
    } == found


async def test_defaults_of_an_invitation() -> None:
    """An invitation is open, and makes a guest."""
    found = await defaults_of(
        WorkspaceMemberInvite, workspace=await make_workspace(), email="ada@example.com", token=_TOKEN
    )

    assert {"role": Role.GUEST, "message": "", "accepted": False, "responded_at": None} == found


async def test_defaults_of_a_team() -> None:
    """A team is a name."""
    found = await defaults_of(Team, workspace=await make_workspace(), name="Design")

    assert {"description": "", "logo_props": {}} == found


@pytest.mark.parametrize(
    "slug",
    [
        *("", "two words", "Ärger", "a--b", "a__b", "-a", "a-", "_a", "a.b", "a/b", "x" * 49),
        *("api", "settings", "god-mode", "SETTINGS", " admin "),
    ],
)
async def test_malformed_or_reserved_slug_is_refused(slug: str) -> None:
    """A workspace cannot take the place of the tracker's own pages, nor have an address that is none."""
    workspace = await make_workspace()
    owner = workspace.owner
    before = await contents()

    accepted = [
        *await updating(workspace, {"slug": slug}, InvalidValue),
        *await creating(Workspace, {"owner": owner, "name": "Acme", "slug": slug}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


@pytest.mark.parametrize("path", CREATIONS)
@pytest.mark.parametrize("slug", ["a", "acme", "acme-2", "a_b-c", "2024", "x" * 48, "settings-2"])
async def test_well_formed_slug_is_accepted(path: str, slug: str) -> None:
    """Lower-case letters and digits, with single dashes or underscores between them."""
    workspace = await CREATIONS[path](Workspace, owner=await make_user(), name="Acme", slug=slug)

    assert slug == workspace.slug


@pytest.mark.parametrize("path", UPDATES)
async def test_slug_is_lower_case_and_trimmed(path: str) -> None:
    """A slug has one form, in memory as in the database."""
    workspace = await make_workspace()

    assert "acme" == (await UPDATES[path](workspace, slug=" ACME ")).slug


async def test_reserved_word_is_named_in_the_error() -> None:
    """The message says why."""
    with pytest.raises(InvalidValue) as caught:
        await make_workspace(slug="settings")

    assert str(caught.value) == (
        "Workspace.slug does not accept 'settings': it is a reserved word, choose another"
    )


async def test_deleting_frees_the_slug_and_restoring_claims_it_back() -> None:
    """As long as nobody has it."""
    workspace = await make_workspace(slug="acme")
    deletion = await workspace.delete()
    assert deletion is not None
    assert not await Workspace.filter(slug="acme").exists()

    await deletion.restore()

    assert workspace == await Workspace.get(slug="acme")


async def test_restoring_says_who_has_the_slug() -> None:
    """A workspace that took the slug meanwhile keeps it, and is named."""
    workspace = await make_workspace(slug="acme")
    await workspace.delete()
    holder = await make_workspace(slug="acme")
    before = await contents()

    with pytest.raises(RestoreConflict) as caught:
        await workspace.restore()

    assert str(holder.id) in str(caught.value)
    assert "unique_workspace_slug_while_live" in str(caught.value)
    assert before == await contents()


@pytest.mark.parametrize("zone", ["", "Europe/Atlantis", "CEST+2", "../../etc/passwd"])
async def test_unknown_time_zone_is_refused(zone: str) -> None:
    """Only a name of the time zone database tells when a day begins."""
    workspace = await make_workspace()

    assert [] == await updating(workspace, {"timezone": zone}, InvalidValue)


@pytest.mark.parametrize("path", UPDATES)
async def test_time_zone_is_kept(path: str) -> None:
    """A zone that exists is stored by its name."""
    workspace = await make_workspace()

    assert "Asia/Kolkata" == (await UPDATES[path](workspace, timezone="Asia/Kolkata")).timezone


async def test_name_is_limited() -> None:
    """80 characters fit, on both databases."""
    workspace = await make_workspace(name="x" * 80)

    assert [] == await updating(workspace, {"name": "x" * 81}, InvalidValue)


@pytest.mark.parametrize("path", CREATIONS)
async def test_invited_address_has_one_form(path: str) -> None:
    """An invitation is found by the address of the user who comes."""
    invite = await CREATIONS[path](
        WorkspaceMemberInvite, workspace=await make_workspace(), email=" Ada@Example.COM", token=_TOKEN
    )

    assert "ada@example.com" == invite.email


async def test_malformed_invited_address_is_refused() -> None:
    """Nobody can be invited at an address that is none."""
    invite = await make_workspace_invite()

    assert [] == await updating(invite, {"email": "ada"}, InvalidValue)


@pytest.mark.parametrize("column", ["name", "slug", "owner_id"])
async def test_required_columns_cannot_be_left_out(column: str) -> None:
    """An error of ours names the column that is missing."""
    columns: dict[str, Any] = {"name": "Acme", "slug": "acme", "owner_id": (await make_user()).id}
    del columns[column]
    before = await contents()

    with pytest.raises(InvalidValue, match=rf"{column} is required"):
        await Workspace.create(**columns)

    assert before == await contents()


async def test_rows_are_printed_by_their_own_columns() -> None:
    """Each in the word that people know it by."""
    workspace = await make_workspace(slug="acme")
    team = await make_team(name="Design")
    invite = await make_workspace_invite(email="ada@example.com")

    assert ["acme", "Design", "invitation of ada@example.com"] == [
        str(await stored(row)) for row in (workspace, team, invite)
    ]
