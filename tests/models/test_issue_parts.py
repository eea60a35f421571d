"""What hangs on an issue: links, files, relations, comments, history."""

from __future__ import annotations

from typing import Any

import pytest
from uuid_utils.compat import uuid7

from tests.support.rows import contents, defaults_of
from tests.support.write_paths import CREATIONS, UPDATES, creating, stored, updating
from tortoise_tracker.enums import CommentAccess, IssueRelationType
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import (
    make_issue,
    make_issue_attachment,
    make_issue_link,
    make_issue_relation,
)
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import (
    IssueAssignee,
    IssueAttachment,
    IssueComment,
    IssueLink,
    IssueRelation,
)

_LIMIT = 5 * 1024 * 1024


_EXTERNAL = {"external_source": None, "external_id": None}


async def test_defaults_of_a_link() -> None:
    """An address is enough."""
    issue = await make_issue()

    assert {"title": "", "metadata": {}} == await defaults_of(
        IssueLink, issue=issue, url="http://example.com"
    )


async def test_defaults_of_an_attachment() -> None:
    """A path is enough."""
    assert {"attributes": {}, "size": 0, **_EXTERNAL} == await defaults_of(
        IssueAttachment, issue=await make_issue(), asset="a.png"
    )


async def test_defaults_of_a_relation() -> None:
    """An issue that is related to another without a word is blocked by it."""
    issue = await make_issue()
    other = await make_issue(project_id=issue.project_id)

    assert {"relation_type": IssueRelationType.BLOCKED_BY} == await defaults_of(
        IssueRelation, issue=issue, related_issue=other
    )


async def test_defaults_of_a_comment() -> None:
    """A comment is empty, for members only, and unedited."""
    found = await defaults_of(IssueComment, issue=await make_issue())

    assert found.pop("description_id") is not None
    assert {
        **_EXTERNAL,
        "actor_id": None,
        "parent_id": None,
        "comment_html": "<p></p>",
        "comment_json": {},
        "comment_stripped": "",
        "access": CommentAccess.INTERNAL,
        "attachments": [],
        "edited_at": None,
    } == found


@pytest.mark.parametrize(
    ("model", "columns"),
    [
        (IssueComment, {}),
        (IssueAssignee, {"assignee_id": uuid7()}),
        (IssueLink, {"url": "https://example.com"}),
    ],
)
async def test_part_of_no_issue_is_refused(model: type[RuledModel], columns: dict[str, Any]) -> None:
    """The error names the issue, not what would have been filled from it."""
    before = await contents()

    for create in CREATIONS.values():
        with pytest.raises(InvalidValue, match=rf"{model.__name__}\.issue_id is required"):
            await create(model, **columns)

    assert before == await contents()


@pytest.mark.parametrize(
    "url",
    [
        *("", "example.com", "//example.com", "http://", "https:///path", "ftp://example.com"),
        *("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http://exa mple.com"),
        *("http://[::1", "http://example.com/a b", "https://example.com/" + "x" * 2048),
    ],
)
async def test_address_under_another_scheme_is_refused(url: str) -> None:
    """A link leads to a web page; nothing that a browser would run is stored."""
    link = await make_issue_link()
    before = await contents()

    accepted = [
        *await updating(link, {"url": url}, InvalidValue),
        *await creating(IssueLink, {"issue_id": link.issue_id, "url": url}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


@pytest.mark.parametrize(
    "url",
    [
        *("http://example.com", "https://example.com/a?b=c#d", "HTTPS://Example.com/Path"),
        *("http://localhost:8000", "https://user@example.com:444/", "https://müller.example/ä"),
    ],
)
async def test_web_address_is_kept_as_it_is(url: str) -> None:
    """Only spaces around it go."""
    link = await make_issue_link()

    for update in UPDATES.values():
        assert url == (await update(link, url=f" {url} ")).url


async def test_size_of_a_file_is_limited() -> None:
    """Five megabytes fit; neither more nor less than nothing does."""
    attachment = await make_issue_attachment()
    for size in (0, _LIMIT):
        assert size == (await UPDATES["update"](attachment, size=size)).size
    before = await contents()

    for size in (-1, _LIMIT + 1):
        columns = {"issue_id": attachment.issue_id, "asset": "a.png", "size": size}
        assert [] == await updating(attachment, {"size": size}, InvalidValue)
        assert [] == await creating(IssueAttachment, columns, InvalidValue)

    assert before == await contents()


async def test_issue_is_not_related_to_itself() -> None:
    """By no path, and from neither side."""
    relation = await make_issue_relation()
    columns = {"issue_id": relation.issue_id, "related_issue_id": relation.issue_id}
    before = await contents()

    accepted = [
        *await updating(relation, {"related_issue_id": relation.issue_id}, InvalidValue),
        *await updating(relation, {"issue_id": relation.related_issue_id}, InvalidValue),
        *await creating(IssueRelation, columns, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


@pytest.mark.parametrize("path", CREATIONS)
async def test_two_issues_can_be_related_both_ways(path: str) -> None:
    """Each may block the other, sad as it is."""
    relation = await make_issue_relation()

    back = await CREATIONS[path](
        IssueRelation, issue_id=relation.related_issue_id, related_issue_id=relation.issue_id
    )

    assert relation.project_id == back.project_id


async def test_error_of_a_relation_names_the_issue() -> None:
    """The message says which issue, and what to do."""
    issue = await make_issue()

    with pytest.raises(InvalidValue) as caught:
        await IssueRelation.create(issue=issue, related_issue=issue)

    assert str(caught.value) == (
        f"IssueRelation relates issue_id {issue.id} to itself: choose another related_issue_id"
    )


async def test_parts_are_printed_by_their_own_columns() -> None:
    """A link by its title, or else by its address; a file by its path."""
    link = await make_issue_link(title="", url="https://example.com")
    titled = await make_issue_link(title="Docs")
    attachment = await make_issue_attachment(asset="a.png")

    assert ["https://example.com", "Docs", "a.png"] == [
        str(await stored(link)),
        str(await stored(titled)),
        str(await stored(attachment)),
    ]
