"""Listeners hear of a deletion and of its undoing, inside the transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.support.consistency import hidden_by, told_of
from tests.support.rows import contents
from tests.support.trees import make_full_project
from tests.support.write_paths import stored
from tortoise_tracker.factories import make_issue, make_issue_comment, make_label
from tortoise_tracker.kit.signals import Signal, post_restore, post_soft_delete, pre_soft_delete
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.models import Deletion, Issue, IssueComment, Label

Heard = list[tuple[str, str, list[Any]]]

_SIGNALS = (pre_soft_delete, post_soft_delete, post_restore)


@contextmanager
def listening(signal: Signal, *senders: Any, error: Exception | None = None) -> Iterator[Heard]:
    """What is heard in the body: signal, sender and keys; each listener then raises ``error``."""
    heard: Heard = []

    @signal(*senders)
    async def listen(sender: type[Any], pks: list[Any], deletion: Deletion, using_db: Any) -> None:
        assert isinstance(deletion, Deletion)
        heard.append((signal.name, sender.__name__, sorted(pks)))
        if error is not None:
            raise error

    try:
        yield heard
    finally:
        signal.disconnect(listen)


async def test_each_signal_is_heard_once_for_each_model() -> None:
    """With all keys of the model, in the order before, after, and when it is undone."""
    issue = await make_issue()
    comments = [await make_issue_comment(issue=issue) for _ in range(3)]
    keys = sorted(comment.id for comment in comments)

    with (
        listening(pre_soft_delete, Issue, IssueComment) as before,
        listening(post_soft_delete, Issue, IssueComment) as after,
        listening(post_restore, Issue, IssueComment) as back,
    ):
        await issue.delete()
        await issue.restore()

    for name, heard in (("pre_soft_delete", before), ("post_soft_delete", after), ("post_restore", back)):
        assert [(name, "Issue", [issue.id]), (name, "IssueComment", keys)] == sorted(heard)


async def test_tree_is_announced_at_once() -> None:
    """Once per model per operation, however many levels it has, and however the rows hang on the root."""
    trunk = await make_issue()
    branch = await make_issue(project_id=trunk.project_id, parent=trunk)
    twig = await make_issue(project_id=trunk.project_id, parent=branch)
    keys = sorted([trunk.id, branch.id, twig.id])

    with listening(pre_soft_delete, Issue) as before, listening(post_soft_delete, Issue) as after:
        await trunk.delete()

    assert [("pre_soft_delete", "Issue", keys)] == before
    assert [("post_soft_delete", "Issue", keys)] == after


async def test_rows_still_live_before_and_are_hidden_after() -> None:
    """What a listener sees is the state it is called after."""
    issue = await make_issue()
    seen = []

    @pre_soft_delete(Issue)
    @post_soft_delete(Issue)
    async def look(sender: type[Any], pks: list[Any], deletion: Deletion, using_db: Any) -> None:
        seen.append(await Issue.filter(id__in=pks).using_db(using_db).count())

    try:
        await issue.delete()
    finally:
        pre_soft_delete.disconnect(look)
        post_soft_delete.disconnect(look)

    assert [1, 0] == seen


async def test_listener_on_the_base_hears_every_model() -> None:
    """Each model of the deletion is announced under its own name."""
    project = await make_full_project()

    with listening(post_soft_delete, BaseModel) as heard:
        deletion = await project.delete()

    assert deletion is not None
    hidden = await hidden_by(deletion)
    assert deletion.counts == told_of(hidden)
    assert {name.rpartition(".")[2]: total for name, total in hidden.items()} == {
        sender: len(pks) for _, sender, pks in heard
    }
    assert len(hidden) == len(heard)


async def test_listener_sees_the_finished_deletion() -> None:
    """Its counts are complete when the rows are hidden."""
    issue = await make_issue()
    await make_issue_comment(issue=issue)
    seen = []

    @post_soft_delete(Issue)
    async def look(sender: type[Any], pks: list[Any], deletion: Deletion, using_db: Any) -> None:
        seen.append((deletion.root_model, deletion.total, dict(deletion.counts)))

    try:
        await issue.delete()
    finally:
        post_soft_delete.disconnect(look)

    counts = {"tracker.Issue": 1, "tracker.IssueComment": 1, "tracker.Description": 1}
    assert [("tracker.Issue", 3, counts)] == seen


@pytest.mark.parametrize("signal", [pre_soft_delete, post_soft_delete], ids=lambda signal: signal.name)
async def test_listener_that_raises_undoes_the_deletion(signal: Signal) -> None:
    """Nothing was deleted, whichever model it listens to."""
    comment = await make_issue_comment()
    issue = await Issue.get(id=comment.issue_id)
    before = await contents()

    with listening(signal, IssueComment, error=LookupError("no")), pytest.raises(LookupError):
        await issue.delete()

    assert before == await contents()
    assert issue == await stored(issue)


async def test_listener_that_raises_undoes_the_restoration() -> None:
    """And the deletion can be undone later."""
    label = await make_label()
    deletion = await label.delete()
    assert deletion is not None
    before = await contents()

    with listening(post_restore, Label, error=LookupError("no")), pytest.raises(LookupError):
        await deletion.restore()
    assert before == await contents()

    await deletion.restore()
    assert label == await stored(label)


async def test_nothing_deleted_is_nothing_to_announce() -> None:
    """Neither an empty queryset nor a second deletion is heard."""
    label = await make_label()
    await label.delete()

    with listening(pre_soft_delete, BaseModel) as before, listening(post_soft_delete, BaseModel) as after:
        await label.delete()
        await Label.objects.filter(name="x").delete()

    assert ([], []) == (before, after)


async def test_other_models_are_not_heard() -> None:
    """A listener hears what it asked for."""
    with listening(post_soft_delete, Issue) as heard:
        await (await make_label()).delete()

    assert [] == heard


async def test_removing_for_good_is_no_soft_deletion() -> None:
    """The signals are about the bin."""
    label = await make_label()

    with listening(pre_soft_delete, Label) as before, listening(post_soft_delete, Label) as after:
        await label.delete(soft=False)

    assert ([], []) == (before, after)
    assert ("pre_soft_delete", "post_soft_delete", "post_restore") == tuple(each.name for each in _SIGNALS)
