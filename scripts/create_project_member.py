"""Let a user into a project: ``python -m scripts.create_project_member WORKSPACE/PROJECT EMAIL``."""

from __future__ import annotations

import json
import re
from typing import Annotated, Final

from cyclopts import Parameter

from scripts._support.accounts import Email
from scripts._support.cli import DatabaseUrl, Flag, Json, command_app, run
from scripts._support.projects import find_project, name_of
from tortoise_tracker import connect
from tortoise_tracker.enums import Role
from tortoise_tracker.operations.accounts.activation import user_by_email
from tortoise_tracker.operations.accounts.project_members import Joined, Outcome, add_project_member

app = command_app("create_project_member")

_WHAT_HAPPENED: Final = {
    Outcome.CREATED: "is a member of {place} now, as {role}",
    Outcome.REACTIVATED: "is back in {place}, as {role}",
    Outcome.RAISED: "is {role} of {place} now",
    Outcome.UNCHANGED: "is {role} of {place} already: nothing to do",
}


def _check_place(_type: object, place: str) -> None:
    if not re.fullmatch(r"[^/]+/[^/]+", place):
        msg = f'{place!r} is no project: write it like "acme/WEB", the slug and the identifier.'
        raise ValueError(msg)


@app.default
async def create_project_member(
    place: Annotated[
        str,
        Parameter(name="WORKSPACE/PROJECT", validator=_check_place, help="The project, such as acme/WEB."),
    ],
    email: Email,
    /,
    *,
    role: Annotated[Role, Parameter(help="What the user may do.")] = Role.MEMBER,
    join_workspace: Annotated[
        Flag, Parameter(help="Make them a member of the workspace first, if they are none; never its admin.")
    ] = False,
    as_json: Json = False,
    database_url: DatabaseUrl = None,
) -> None:
    """Let a user into a project, or raise the role they have there.

    Who is a member keeps a role that allows more than --role. Who had left comes back with exactly
    --role. A membership in the bin stays there, and a new one is made.

    The user must belong to the workspace, and be active.
    """
    async with connect(database_url):
        project = await find_project(place)
        user = await user_by_email(email)
        joined = await add_project_member(project, user, role, join_workspace=join_workspace)
    if as_json:
        print(json.dumps(_document(joined, user.email)))
        return
    if joined.in_workspace is not None:
        print(f"{user.email} is a member of the workspace {project.workspace.slug} now")
    happened = _WHAT_HAPPENED[joined.outcome]
    words = {"place": name_of(project), "role": joined.member.role.name.lower()}
    print(f"{user.email} {happened.format(**words)}")


def _document(joined: Joined, email: str) -> dict[str, object]:
    return {
        "email": email,
        "user_id": str(joined.member.member_id),
        "project_id": str(joined.member.project_id),
        "member_id": str(joined.member.id),
        "role": joined.member.role.name.lower(),
        "outcome": joined.outcome.value,
        "in_workspace": None if joined.in_workspace is None else joined.in_workspace.value,
    }


if __name__ == "__main__":
    run(app)
