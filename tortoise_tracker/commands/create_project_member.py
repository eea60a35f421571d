"""Let a user into a project."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Annotated, Final

from cyclopts import Parameter

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.accounts import Email
from tortoise_tracker.commands.frame.app import Flag, Json, command_app
from tortoise_tracker.commands.frame.database import DEFAULT, Database
from tortoise_tracker.commands.frame.projects import find_project, name_of
from tortoise_tracker.enums import Role

if TYPE_CHECKING:
    from tortoise_tracker.services.accounts.project_members import Joined

app = command_app("create_project_member")

#: By the value of the outcome.
_WHAT_HAPPENED: Final = {
    "created": "is a member of {place} now, as {role}",
    "reactivated": "is back in {place}, as {role}",
    "raised": "is {role} of {place} now",
    "unchanged": "is {role} of {place} already: nothing to do",
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
    database: Database = DEFAULT,
) -> None:
    """Let a user into a project, or raise the role they have there.

    Who is a member keeps a role that allows more than --role. Who had left comes back with exactly
    --role. A membership in the bin stays there, and a new one is made.

    The user must belong to the workspace, and be active.
    """
    accounts = tracker.services.accounts
    async with database.opened(app):
        project = await find_project(place)
        user = await accounts.activation.user_by_email(email)
        joined = await accounts.project_members.add_project_member(
            project, user, role, join_workspace=join_workspace
        )
    if as_json:
        print(json.dumps(_document(joined, user.email)))
        return
    if joined.in_workspace is not None:
        print(f"{user.email} is a member of the workspace {project.workspace.slug} now")
    happened = _WHAT_HAPPENED[joined.outcome.value]
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
