"""Pages of a project, with what they said before and what they mention."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from tortoise_tracker.context import acting_as
from tortoise_tracker.demo.content.pages import PageText, home_page, write_page
from tortoise_tracker.demo.dice import some, uuid_at
from tortoise_tracker.demo.world import Member, ProjectWorld, signed
from tortoise_tracker.enums import PageAccess
from tortoise_tracker.models import Page, PageLabel, PageLog, PageVersion, ProjectPage

#: Pages of a small project, issues for each further one, and where a project stops writing.
_FEWEST, _ISSUES_A_PAGE, _MOST = 4, 40, 60

_IS_PRIVATE = 0.12
_IS_LOCKED = 0.06
_IS_BELOW_HOME = 0.3
_HAS_LABEL = 0.35


@dataclass(frozen=True, slots=True)
class _Writing:
    """A text, and who began to write it when."""

    text: PageText
    author: Member
    begun: datetime.datetime

    def signed(self, rng: Random) -> dict[str, Any]:
        """Key and audit columns of a row that came with it."""
        return signed(self.begun, self.author.id, rng)


async def write_pages(world: ProjectWorld, issues: int, rng: Random) -> None:
    """Create the pages of a project; as many as its number of issues asks for, up to a limit."""
    begin = _Writing(home_page(world.kind), world.lead, world.story.start)
    count = min(_MOST, _FEWEST + issues // _ISSUES_A_PAGE)
    async with in_transaction():
        home = (await _write(world, [begin], None, rng))[0]
        writings = [
            _Writing(
                write_page(world.kind, rng),
                world.workers.pick(rng),
                world.story.at((place + rng.random()) / count),
            )
            for place in range(count)
        ]
        await _write(world, writings, home.id, rng)


async def _write(
    world: ProjectWorld, writings: Sequence[_Writing], home: UUID | None, rng: Random
) -> list[Page]:
    pages: list[Page] = []
    versions: list[PageVersion] = []
    links: list[ProjectPage] = []
    labels: list[PageLabel] = []
    logs: list[PageLog] = []
    for writing in writings:
        page = _page(writing, home, world, rng)
        pages.append(page)
        links.append(ProjectPage(**writing.signed(rng), **world.scope, page_id=page.id))
        saved = list(_versions(writing.text, page, world, rng))
        page.updated_at, page.updated_by_id = saved[-1].last_saved_at, saved[-1].owned_by_id
        versions += saved
        of_page = {"workspace_id": world.workspace.id, "page_id": page.id}
        if rng.random() < _HAS_LABEL:
            label = world.labels.pick(rng)
            labels.append(PageLabel(**writing.signed(rng), **of_page, label_id=label))
        logs += [
            PageLog(
                **writing.signed(rng),
                **of_page,
                transaction=uuid_at(writing.begun, rng),
                entity_identifier=key,
                entity_name=f"{kind}_mention",
                entity_type=kind,
            )
            for kind, key in _mentions(writing, world, rng)
        ]
    with acting_as(world.lead.id):
        await Page.bulk_create(pages)
        await ProjectPage.bulk_create(links)
        await PageVersion.bulk_create(versions)
        await PageLabel.bulk_create(labels)
        await PageLog.bulk_create(logs)
    return pages


def _page(writing: _Writing, home: UUID | None, world: ProjectWorld, rng: Random) -> Page:
    is_private = home is not None and rng.random() < _IS_PRIVATE
    return Page(
        **writing.signed(rng),
        workspace_id=world.workspace.id,
        owned_by_id=writing.author.id,
        name=writing.text.name,
        description_html=writing.text.drafts[-1],
        access=PageAccess.PRIVATE if is_private else PageAccess.PUBLIC,
        is_locked=rng.random() < _IS_LOCKED,
        parent_id=home if rng.random() < _IS_BELOW_HOME else None,
    )


def _versions(text: PageText, page: Page, world: ProjectWorld, rng: Random) -> Iterator[PageVersion]:
    """Every draft of a page, the one of today included."""
    moment = page.created_at
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


def _mentions(writing: _Writing, world: ProjectWorld, rng: Random) -> Iterator[tuple[str, UUID]]:
    """Issues and people that a page refers to, all of them there when it was written."""
    issues = [issue.id for issue in world.recent if issue.created < writing.begun]
    people = [member.id for member in world.workers.items]
    for kind, keys in (("issue", issues), ("user", people)):
        for key in some(keys, 0, 2, rng):
            yield kind, key
