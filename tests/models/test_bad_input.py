"""A mistake ends with one clear sentence, and nothing is written."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.rows import contents, make
from tests.support.write_paths import CREATIONS, UPDATES, creating, updating
from tortoise_tracker.exceptions import InvalidValue, TrackerError
from tortoise_tracker.factories import make_issue, make_project, make_state
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import (
    Cycle,
    Issue,
    IssueAttachment,
    IssueLink,
    Page,
    Project,
    ProjectMember,
    User,
    Workspace,
    WorkspaceMember,
)

#: The longest message that is still read.
_READABLE = 300

_MISTAKES: list[tuple[type[RuledModel], dict[str, Any], str]] = [
    (WorkspaceMember, {"role": 7}, "WorkspaceMember.role does not accept 7: choose one of 20, 15, 5"),
    (ProjectMember, {"role": "boss"}, "ProjectMember.role does not accept 'boss': choose one of 20, 15, 5"),
    (
        Workspace,
        {"slug": "Two words"},
        "Workspace.slug does not accept 'Two words': use lower-case letters and digits, with single ",
    ),
    (
        Workspace,
        {"slug": "api"},
        "Workspace.slug does not accept 'api': it is a reserved word, choose another",
    ),
    (
        Project,
        {"identifier": "WEB-1"},
        "Project.identifier does not accept 'WEB-1': use only letters A to Z and digits",
    ),
    (User, {"email": "ada"}, "User.email does not accept 'ada': it is not an e-mail address"),
    (
        Project,
        {"timezone": "Mars/Olympus"},
        "Project.timezone does not accept 'Mars/Olympus': it is not an IANA time zone such as Europe/Berlin",
    ),
    (
        Issue,
        {"start_date": datetime.date(2026, 11, 2), "target_date": datetime.date(2026, 11, 1)},
        "Issue.target_date 2026-11-01 is before start_date 2026-11-02: choose a later one",
    ),
    (Cycle, {"end_date": None}, "Cycle needs both start_date"),
    (
        IssueLink,
        {"url": "ftp://example.com"},
        "IssueLink.url does not accept 'ftp://example.com': it must be a web address that begins with http",
    ),
    (
        Issue,
        {"priority": "asap"},
        "Issue.priority does not accept 'asap': choose one of 'urgent', 'high', 'medium', 'low', 'none'",
    ),
    (Page, {"access": 2}, "Page.access does not accept 2: choose one of 0, 1"),
    (Issue, {"point": 13}, "Issue.point does not accept 13"),
    (IssueAttachment, {"size": 5242881}, "IssueAttachment.size does not accept 5242881"),
    (Issue, {"name": "x" * 256}, "Issue.name does not accept 'xxx"),
    (Issue, {"name": "x\x00y"}, "Issue.name contains a NUL character: remove it, a database cannot store it"),
    (Issue, {"point": "many"}, "Issue.point does not accept 'many'"),
    (Issue, {"state_id": "nonsense"}, "Issue.state_id does not accept 'nonsense'"),
    (Issue, {"archived_at": "soon"}, "Issue.archived_at does not accept 'soon'"),
]

each_mistake = pytest.mark.parametrize(
    ("model", "columns", "message"),
    _MISTAKES,
    ids=[f"{model.__name__}.{'-'.join(columns)}-{n}" for n, (model, columns, _) in enumerate(_MISTAKES)],
)


async def message_of(attempt: Callable[[], Awaitable[Any]]) -> str:
    """The sentence that a write ends with."""
    with pytest.raises(TrackerError) as caught:
        await attempt()
    return str(caught.value)


@each_mistake
@pytest.mark.parametrize("path", UPDATES)
async def test_update_says_what_is_wrong(
    model: type[RuledModel], columns: dict[str, Any], message: str, path: str
) -> None:
    """One sentence that names the column and the value, whatever the path."""
    row = await make(model)
    before = await contents()

    said = await message_of(lambda: UPDATES[path](row, **columns))

    assert said.startswith(message)
    assert ("\n" not in said, len(said) < _READABLE) == (True, True)
    assert before == await contents()


async def test_creation_says_what_is_wrong() -> None:
    """The same sentences, by whichever way a row is created."""
    project = await make_project()
    given = {"project_id": project.id, "name": "Login fails"}
    before = await contents()

    for model, columns, message in _MISTAKES:
        if model is Issue:
            for create in CREATIONS.values():
                said = await message_of(lambda: create(Issue, **{**given, **columns}))  # noqa: B023 - awaited here
                assert said.startswith(message)

    assert before == await contents()


@pytest.mark.parametrize("path", [path for path in UPDATES if path != "update_or_create"])
async def test_required_column_cannot_be_emptied(path: str) -> None:
    """Null is named as what it is; Tortoise itself looks at the arguments of a constructor."""
    issue = await make_issue()

    said = await message_of(lambda: UPDATES[path](issue, name=None))

    assert "Issue.name is required: give it a value" == said


async def test_one_wrong_row_among_many_stops_the_batch() -> None:
    """Neither the rows before it nor their numbers are written."""
    project = await make_project()
    stranger = await make_state()
    rows = [Issue(project=project, name=f"Issue {n}") for n in range(50)]
    rows[49].state_id = stranger.id
    before = await contents()

    with pytest.raises(InvalidValue, match=rf"State {stranger.id} of another project"):
        await Issue.bulk_create(rows)
    assert before == await contents()

    rows[49].state_id = None
    await Issue.bulk_create(rows)
    assert list(range(1, 51)) == sorted([issue.sequence_id for issue in await Issue.all()])


async def test_mistake_can_be_mended_and_saved_again() -> None:
    """A refused instance is as it was: nothing of the failed attempt sticks to it."""
    issue = Issue(project=await make_project(), name="x" * 256)
    with pytest.raises(InvalidValue):
        await issue.save()

    issue.name = "Login fails"
    await issue.save()

    assert [1] == [each.sequence_id for each in await Issue.all()]


async def test_refused_update_leaves_the_instance_changed() -> None:
    """What was asked for is still there to be mended."""
    issue = await make_issue()
    issue.point = 13
    with pytest.raises(InvalidValue):
        await issue.save()
    assert ["point"] == issue.changed_fields

    issue.point = 12
    await issue.save()

    assert (12, []) == ((await Issue.get(id=issue.id)).point, issue.changed_fields)


async def test_text_of_any_kind_survives() -> None:
    """What is merely unusual is no mistake."""
    text = "'; DROP TABLE issues; -- \\ \" % _ {} \u202e 🙈 \ud7ff"
    issue = await make_issue()

    for update in UPDATES.values():
        changed = await update(issue, name=text, description_json={"text": text})
        assert (text, {"text": text}) == (changed.name, changed.description_json)


async def test_wrong_value_in_a_filter_finds_nothing_or_says_why() -> None:
    """Asking for what cannot be is no crash."""
    await make_issue()

    assert 0 == await User.filter(email="ada").count()
    assert 0 == await Project.filter(identifier="WEB-1").count()
    with pytest.raises(InvalidValue, match="does not accept 'nonsense'"):
        await Issue.filter(id="nonsense").count()


async def test_mistakes_are_refused_by_both_directions() -> None:
    """The helper of these tests tells a refusal from an acceptance."""
    issue = await make_issue()

    assert list(UPDATES) == await updating(issue, {"name": "Right"}, InvalidValue)
    assert [f"creation by {path}" for path in CREATIONS] == await creating(
        Issue, {"project_id": issue.project_id, "name": "Right"}, InvalidValue
    )
