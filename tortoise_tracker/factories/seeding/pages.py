"""Pages of a project, with what they said before and what they mention."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from random import Random
from uuid import UUID

from tortoise.transactions import in_transaction

from tortoise_tracker.context import acting_as
from tortoise_tracker.enums import PageAccess
from tortoise_tracker.factories.content.pages import PageText, home_page, write_page
from tortoise_tracker.factories.seeding.dice import some, uuid_at
from tortoise_tracker.factories.seeding.world import Member, ProjectWorld, signed
from tortoise_tracker.models import Page, PageLabel, PageLog, PageVersion, ProjectPage

#: Pages of a small project, issues for each further one, and where a project stops writing.
_FEWEST, _ISSUES_A_PAGE, _MOST = 4, 40, 60

_IS_PRIVATE = 0.12
_IS_LOCKED = 0.06
_IS_BELOW_HOME = 0.3
_HAS_LABEL = 0.35


async def write_pages(world: ProjectWorld, issues: int, rng: Random) -> None:
    """Create the pages of a project; as many as its number of issues asks for, up to a limit."""
    async with in_transaction():
        home = await _write(
            world, [(home_page(world.kind), world.story.start, world.lead)], None, rng
        )
        count = min(_MOST, _FEWEST + issues // _ISSUES_A_PAGE)
        texts = []
        for place in range(count):
            begun = world.story.at((place + rng.random()) / count)
            texts.append((write_page(world.kind, rng), begun, world.workers.pick(rng)))
        await _write(world, texts, home[0].id, rng)


async def _write(
    world: ProjectWorld,
    texts: Sequence[tuple[PageText, datetime.datetime, Member]],
    home: UUID | None,
    rng: Random,
) -> list[Page]:
    pages: list[Page] = []
    versions: list[PageVersion] = []
    links: list[ProjectPage] = []
    labels: list[PageLabel] = []
    logs: list[PageLog] = []
    for text, begun, author in texts:
        page = _page(text, begun, author, home, world, rng)
        pages.append(page)
        audit = signed(begun, author.id, rng)
        links.append(ProjectPage(**audit, **world.scope, page_id=page.id))
        saved = list(_versions(text, page, begun, world, rng))
        page.updated_at, page.updated_by_id = saved[-1].last_saved_at, saved[-1].owned_by_id
        versions += saved
        if rng.random() < _HAS_LABEL:
            labels.append(
                PageLabel(
                    **signed(begun, author.id, rng),
                    workspace_id=world.workspace.id,
                    page_id=page.id,
                    label_id=world.labels.pick(rng),
                )
            )
        logs += _mentions(page, begun, author, world, rng)
    with acting_as(world.lead.id):
        await Page.bulk_create(pages)
        await ProjectPage.bulk_create(links)
        await PageVersion.bulk_create(versions)
        await PageLabel.bulk_create(labels)
        await PageLog.bulk_create(logs)
    return pages


def _page(
    text: PageText,
    begun: datetime.datetime,
    author: Member,
    home: UUID | None,
    world: ProjectWorld,
    rng: Random,
) -> Page:
    is_private = home is not None and rng.random() < _IS_PRIVATE
    return Page(
        **signed(begun, author.id, rng),
        workspace_id=world.workspace.id,
        owned_by_id=author.id,
        name=text.name,
        description_html=text.drafts[-1],
        access=PageAccess.PRIVATE if is_private else PageAccess.PUBLIC,
        is_locked=rng.random() < _IS_LOCKED,
        parent_id=home if rng.random() < _IS_BELOW_HOME else None,
    )


def _versions(
    text: PageText, page: Page, begun: datetime.datetime, world: ProjectWorld, rng: Random
) -> Iterator[PageVersion]:
    """Every draft of a page, the one of today included."""
    moment = begun
    author = page.owned_by_id
    for draft in text.drafts:
        yield PageVersion(
            **signed(moment, author, rng),
            workspace_id=world.workspace.id,
            page_id=page.id,
            owned_by_id=author,
            last_saved_at=moment,
            description_html=draft,
        )
        moment = world.story.after(moment, 72, rng)
        if page.access is PageAccess.PUBLIC:
            author = world.workers.pick(rng).id


def _mentions(
    page: Page, begun: datetime.datetime, author: Member, world: ProjectWorld, rng: Random
) -> Iterator[PageLog]:
    """Issues and people that a page refers to, all of them there when it was written."""
    issues = [issue.id for issue in world.recent if issue.created < begun]
    people = [member.id for member in world.workers.items]
    for kind, keys in (("issue", issues), ("user", people)):
        for key in some(keys, 0, 2, rng):
            yield PageLog(
                **signed(begun, author.id, rng),
                workspace_id=world.workspace.id,
                page_id=page.id,
                transaction=uuid_at(begun, rng),
                entity_identifier=key,
                entity_name=f"{kind}_mention",
                entity_type=kind,
            )
