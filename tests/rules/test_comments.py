"""A comment has a Description, which stays in step with its text."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES, stored
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_issue, make_issue_comment, make_user
from tortoise_tracker.models import Description, IssueComment

_HTML = "<p>Same here</p><script>x</script>"
_JSON = {"type": "doc", "content": []}


async def description_of(comment: IssueComment) -> Description:
    """The row that repeats the text of a comment."""
    return await Description.get(issue_comment=comment)


@pytest.mark.parametrize("path", CREATIONS)
async def test_new_comment_has_a_description(path: str) -> None:
    """With the same text, in the same project, whichever way the comment is created."""
    issue = await make_issue()

    comment = await CREATIONS[path](IssueComment, issue=issue, comment_html=_HTML, comment_json=_JSON)

    description = await description_of(comment)
    assert comment.description_id == description.id
    assert (_HTML, _JSON, "Same here") == (
        description.description_html,
        description.description_json,
        description.description_stripped,
    )
    assert (issue.project_id, issue.workspace_id) == (description.project_id, description.workspace_id)


@pytest.mark.parametrize("path", UPDATES)
@pytest.mark.parametrize(
    "columns",
    [{"comment_html": _HTML}, {"comment_json": _JSON}, {"comment_html": _HTML, "comment_json": _JSON}],
)
async def test_description_follows_the_comment(path: str, columns: dict[str, Any]) -> None:
    """By whichever path the text is changed."""
    comment = await make_issue_comment(comment_html="<p>Before</p>")
    bystander = await make_issue_comment(issue_id=comment.issue_id, comment_html="<p>Other</p>")

    edited = await UPDATES[path](comment, **columns)

    description = await description_of(edited)
    assert (edited.comment_html, edited.comment_json, edited.comment_stripped) == (
        description.description_html,
        description.description_json,
        description.description_stripped,
    )
    assert "Other" == (await description_of(bystander)).description_stripped


@pytest.mark.parametrize("path", CREATIONS)
async def test_description_that_is_given_takes_the_text(path: str) -> None:
    """A new comment may bring its own, which then says what the comment says."""
    issue = await make_issue()
    given = await Description.create(project_id=issue.project_id, description_html="<p>Before</p>")

    comment = await CREATIONS[path](IssueComment, issue=issue, description=given, comment_html=_HTML)

    assert (given.id, "Same here") == (comment.description_id, (await stored(given)).description_stripped)
    assert 1 == await Description.all().count()


@pytest.mark.parametrize("path", UPDATES)
async def test_description_that_is_exchanged_takes_the_text(path: str) -> None:
    """Which is no edit of the comment."""
    comment = await make_issue_comment(comment_html=_HTML)
    given = await Description.create(project_id=comment.project_id, description_html="<p>Before</p>")

    changed = await UPDATES[path](comment, description_id=given.id)

    assert (None, "Same here") == (changed.edited_at, (await stored(given)).description_stripped)


async def test_many_comments_at_once() -> None:
    """A batch has as many descriptions, each with its own text, and so has an update of all."""
    issue = await make_issue()
    comments = [IssueComment(issue=issue, comment_html=f"<p>{n}</p>") for n in range(20)]

    await IssueComment.bulk_create(comments)
    assert [str(n) for n in range(20)] == [(await description_of(c)).description_stripped for c in comments]

    await IssueComment.filter(issue=issue).update(comment_html="<p>same</p>")
    assert ["same"] * 20 == [(await description_of(c)).description_stripped for c in comments]
    assert 20 == await Description.all().count()


async def test_statements_do_not_depend_on_the_number_of_comments() -> None:
    """Ten comments cost as many statements as a hundred, to create and to edit."""
    counts = []
    for size in (10, 100):
        issue = await make_issue()
        with count_statements() as seen:
            await IssueComment.bulk_create([IssueComment(issue=issue) for _ in range(size)])
            await IssueComment.filter(issue=issue).update(comment_html="<p>x</p>")
        counts.append(len(seen))

    assert counts[0] == counts[1]


@pytest.mark.parametrize("path", UPDATES)
async def test_edit_is_noted(path: str) -> None:
    """A comment whose text changed says when."""
    comment = await make_issue_comment()
    assert comment.edited_at is None
    before = datetime.datetime.now(datetime.UTC)

    edited = await UPDATES[path](comment, comment_html=_HTML)

    assert before <= edited.edited_at <= datetime.datetime.now(datetime.UTC)


@pytest.mark.parametrize("path", UPDATES)
async def test_other_columns_are_no_edit(path: str) -> None:
    """Publishing a comment changes neither its text nor the description."""
    comment = await make_issue_comment()
    updated_at = (await description_of(comment)).updated_at

    changed = await UPDATES[path](comment, access="EXTERNAL")

    assert (None, updated_at) == (changed.edited_at, (await description_of(comment)).updated_at)


async def test_saving_the_same_text_is_no_edit() -> None:
    """Nothing changed, so nothing is written."""
    comment = await make_issue_comment(comment_html="<p>x</p>")

    comment.comment_html = "<p>x</p>"
    await comment.save()

    assert (await stored(comment)).edited_at is None


async def test_description_says_who_wrote() -> None:
    """First the one who posted, then the one who edited."""
    author, editor = await make_user(), await make_user()
    with acting_as(author):
        comment = await make_issue_comment()
    with acting_as(editor):
        comment.comment_html = _HTML
        await comment.save()

    description = await description_of(comment)

    assert (author.id, editor.id) == (description.created_by_id, description.updated_by_id)


async def test_description_goes_with_the_comment_and_comes_back() -> None:
    """What nobody can read any more is not left behind."""
    comment = await make_issue_comment(comment_html="<p>x</p>")
    description_id = comment.description_id
    deletion = await comment.delete()
    assert deletion is not None
    assert not await Description.filter(id=description_id).exists()

    await deletion.restore()

    assert (description_id, "x") == (
        (await stored(comment)).description_id,
        (await description_of(comment)).description_stripped,
    )


async def test_failed_comment_leaves_no_description() -> None:
    """Both or neither."""
    user = await make_user()
    await user.delete()

    for create in CREATIONS.values():
        with pytest.raises(Exception, match=r"(?i)foreign key"):
            await create(IssueComment, issue=await make_issue(), actor_id=user.id)

    assert (0, 0) == (await IssueComment.all().count(), await Description.all().count())
