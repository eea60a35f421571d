"""Soft deletion, restoration and purging in an application's own tables."""

from __future__ import annotations

import pytest

from tests.kit.acme.models import (
    Address,
    Contract,
    Deletion,
    DeletionReference,
    Page,
    PageTag,
    Part,
    Site,
    Tag,
    User,
    Visit,
)
from tests.kit.acme.running import run
from tortoise_tracker.exceptions import ParentDeleted, ProtectedError, RestoreBlocked, RestoreConflict
from tortoise_tracker.kit import acting_as
from tortoise_tracker.kit.soft_delete import purging


async def make_site() -> tuple[Site, Page, Page]:
    """A site with two pages, one under the other, and something of every kind around them."""
    site = await Site.create(name="site")
    above = await Page.create(project=site, title="above")
    below = await Page.create(project=site, parent=above, title="below")
    await above.tags.add(await Tag.create(word="tag"))
    await Address.create(site=site, host="example.com")
    await Visit.create(page=above)
    return site, above, below


def test_deletion_is_a_row_of_the_application(acme_url: str) -> None:
    """It counts by app and model, names the user, and hides every kind of relation."""

    async def journey(ada: User) -> None:
        site, above = (await make_site())[:2]
        elsewhere = await Page.create(project=await Site.create(name="other"), see_also=above)
        with acting_as(ada):
            deletion = await site.delete()

        assert isinstance(deletion, Deletion)
        assert {"acme.Site": 1, "acme.Page": 2, "acme.PageTag": 1, "acme.Address": 1} == deletion.counts
        assert ({"acme.Visit": 1}, "acme.Site", ada.id) == (
            deletion.kept,
            deletion.root_model,
            deletion.deleted_by_id,
        )
        assert "deletion of 5 rows from Site" == str(deletion)
        assert [elsewhere.pk] == await Page.all().values_list("id", flat=True)
        assert (3, 2) == (await Page.all_objects.all().count(), await Page.deleted_objects.all().count())
        tag = await Tag.get()
        assert [] == list(await tag.pages)
        await elsewhere.refresh_from_db()
        assert (None, 1, 1) == (
            elsewhere.see_also_id,
            await DeletionReference.all().count(),
            await Visit.all().count(),
        )

    run(acme_url, journey)


def test_tree_by_another_column_than_the_key(acme_url: str) -> None:
    """A foreign key with ``to_field`` leads down as one to the key does."""

    async def journey(_: User) -> None:
        top = await Part.create(code="top")
        middle = await Part.create(code="middle", of=top)
        await Part.create(code="bottom", of=middle)
        await Part.create(code="other")

        deletion = await top.delete()

        assert deletion is not None
        assert ({"acme.Part": 3}, ["other"]) == (deletion.counts, [part.code for part in await Part.all()])
        await deletion.restore()
        assert 4 == await Part.all().count()

    run(acme_url, journey)


def test_kept_adds_up_over_foreign_keys(acme_url: str) -> None:
    """Rows that refer by one of two foreign keys are counted together."""

    async def journey(_: User) -> None:
        above, below = (await make_site())[1:]
        await Visit.create(page=above)
        await Visit.create(page=await Page.create(project=await Site.create(name="b")), came_from=below)
        deletion = await above.delete()
        assert deletion is not None
        assert {"acme.Visit": 3} == deletion.kept

    run(acme_url, journey)


def test_restoration_brings_exactly_that_back(acme_url: str) -> None:
    """Rows and references, and what had been deleted before stays deleted; also for a model called Page."""

    async def journey(_: User) -> None:
        site, above, below = await make_site()
        elsewhere = await Page.create(project=await Site.create(name="other"), see_also=above)
        earlier = await below.delete()
        deletion = await site.delete()
        assert deletion is not None
        preview = await deletion.preview_restore()
        assert ({"acme.Site": 1, "acme.Page": 1, "acme.PageTag": 1, "acme.Address": 1}, 1, 0, []) == (
            preview.counts,
            preview.references,
            preview.dropped,
            preview.obstacles,
        )

        await site.restore()

        await elsewhere.refresh_from_db()
        assert (above.pk, 2) == (elsewhere.see_also_id, await Page.all().count())
        assert 1 == await PageTag.all().count()
        assert earlier is not None
        await earlier.restore()
        assert 3 == await Page.all().count()

    run(acme_url, journey)


def test_reference_onto_what_is_gone_is_dropped(acme_url: str) -> None:
    """The preview says so beforehand, and the rest comes back."""

    async def journey(_: User) -> None:
        site = await Site.create(name="site")
        target, seen = await Page.create(project=site), await Page.create(project=site)
        source = await Page.create(project=await Site.create(name="other"), see_also=target)
        also = await Page.create(project=await Site.create(name="third"), see_also=seen)
        deletion = await site.delete()
        assert deletion is not None
        await target.delete(soft=False)

        preview = await deletion.preview_restore()
        await deletion.restore()

        await source.refresh_from_db()
        await also.refresh_from_db()
        assert (1, 1) == (preview.references, preview.dropped)
        assert (None, seen.pk) == (source.see_also_id, also.see_also_id)

    run(acme_url, journey)


def test_what_must_not_be_is_refused(acme_url: str) -> None:
    """RESTRICT, a taken key, a parent that is deleted: each with its error, and nothing is changed."""

    async def journey(_: User) -> None:
        site, above = (await make_site())[:2]
        contract = await Contract.create(site=site)
        with pytest.raises(ProtectedError):
            await site.delete()
        await contract.delete()
        of_page = await above.delete()
        of_site = await site.delete()
        with pytest.raises(ParentDeleted):
            await Page.create(project=site)
        assert of_page is not None
        assert of_site is not None
        with pytest.raises(RestoreBlocked):
            await of_page.restore()
        await Site.create(name="site")
        with pytest.raises(RestoreConflict):
            await of_site.restore()

        assert (1, 0) == (await Site.all().count(), await Page.all().count())

    run(acme_url, journey)


def test_purge_removes_it_for_good(acme_url: str) -> None:
    """Its rows, its references and its own row, portion by portion; the others stay."""

    async def journey(_: User) -> None:
        site, above = (await make_site())[:2]
        await Visit.all().delete()
        await Page.create(project=await Site.create(name="other"), see_also=above)
        deletion = await site.delete()
        assert isinstance(deletion, Deletion)

        gone = {part.model: part.rows async for part in purging.purge(deletion)}

        assert {"acme.Site": 1, "acme.Page": 2, "acme.PageTag": 1, "acme.Address": 1} == gone
        assert (0, 0) == (await Deletion.all().count(), await DeletionReference.all().count())
        assert (1, 1) == (await Site.all_objects.all().count(), await Page.all_objects.all().count())

    run(acme_url, journey)


def test_many_rows_are_one_deletion(acme_url: str) -> None:
    """By a queryset, with a limit as well; the links of a relation go by its own methods."""

    async def journey(_: User) -> None:
        site, above = (await make_site())[:2]
        await Page.bulk_create([Page(project=site, title=str(n)) for n in range(200)])
        deletion = await Page.objects.filter(title__in=[str(n) for n in range(200)]).limit(150).delete()
        assert (150, 52) == (deletion.total, await Page.all().count())
        await above.tags.clear()
        assert (0, 1) == (await PageTag.all().count(), await PageTag.deleted_objects.all().count())

    run(acme_url, journey)
