"""Audit and change tracking of models that are all the application's own."""

from __future__ import annotations

import pytest

from tests.kit.acme.models import Page, Site, User
from tests.kit.acme.running import run
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit import acting_as, current_user_id


def test_every_write_path_names_the_user(acme_url: str) -> None:
    """With the key of the application's user, a whole number, and never with another's."""

    async def journey(ada: User) -> None:
        with acting_as(ada):
            assert ada.id == current_user_id()
            site = await Site.create(name="a")
            made = [Site(name="b"), Site(name="c")]
            await Site.bulk_create(made)
        bob = await User.create(email="bob@example.com")
        with acting_as(bob.id):
            site.name = "d"
            await site.save()
            await Site.filter(name="b").update(name="e")
            made[1].name = "f"
            await Site.bulk_update([made[1]], ["name"])
        rows = await Site.all().order_by("name").values_list("name", "created_by_id", "updated_by_id")
        assert [(name, ada.id, bob.id) for name in "def"] == rows

    run(acme_url, journey)


@pytest.mark.parametrize("user", [object(), 1.5, b"1", True, ""])
def test_what_is_no_user_is_refused(user: object) -> None:
    """With the value in the message."""
    with pytest.raises(InvalidValue, match="saved user"), acting_as(user):  # type: ignore[arg-type]
        pass


def test_changes_are_known_and_alone_are_saved(acme_url: str) -> None:
    """Inside documents, too, and a rollback makes them changes again."""

    async def journey(_: User) -> None:
        site = await Site.create(name="a")
        page = await Page.create(project=site, title="one", meta={"tags": []})
        page.title = "two"
        page.meta["tags"] = ["x"]
        assert {"title", "meta"} == set(page.changed_fields)
        await Page.filter(pk=page.pk).update(is_home=True)
        await page.save()
        assert {"title", "meta"} == set(page.saved_changes)
        assert (await Page.get(pk=page.pk)).is_home

    run(acme_url, journey)
