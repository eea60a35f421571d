"""A deletion and its way back take as many statements for many rows as for few."""

from __future__ import annotations

from tests.support.statements import count_statements
from tests.support.trees import make_full_project
from tortoise_tracker.models import Issue, IssueComment, Project
from tortoise_tracker.operations.deletion.plan import plan_of


async def _statements(issues: int) -> tuple[int, int]:
    project = await make_full_project()
    rows = [Issue(project=project, name=f"Issue {n}") for n in range(issues)]
    await Issue.bulk_create(rows)
    await IssueComment.bulk_create([IssueComment(issue=row) for row in rows])
    with count_statements() as deleting:
        deletion = await project.delete()
    assert deletion is not None
    with count_statements() as restoring:
        await deletion.restore()
    return len(deleting), len(restoring)


async def test_statements_do_not_depend_on_the_rows() -> None:
    """Twenty issues with everything around them, or four hundred."""
    assert await _statements(20) == await _statements(400)


async def test_no_more_than_three_statements_a_table() -> None:
    """Counted over all tables that a deletion of a project can reach."""
    deleting, restoring = await _statements(1)

    limit = 3 * len(plan_of(Project).models)
    assert limit >= deleting
    assert limit >= restoring
