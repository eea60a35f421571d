"""Messages keep secrets to themselves."""

from __future__ import annotations

import pytest

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.models import (
    Account,
    APIToken,
    InstanceConfiguration,
    Session,
    User,
    WorkspaceMemberInvite,
)


@pytest.mark.parametrize(
    ("model", "column"),
    [
        (User, "password"),
        (User, "token"),
        (Account, "access_token"),
        (Account, "refresh_token"),
        (Account, "id_token"),
        (WorkspaceMemberInvite, "token"),
        (APIToken, "token_hash"),
        (Session, "session_key"),
        (InstanceConfiguration, "value"),
    ],
)
def test_a_refused_secret_is_not_quoted(model: type[User], column: str) -> None:
    """Too long or not to be stored: the message names the column, and not the value."""
    field = model._meta.fields_map[column]

    with pytest.raises(InvalidValue, match=rf"{model.__name__}\.{column}") as refused:
        field.to_db_value("open sesame\0" * 30, model)

    assert "sesame" not in str(refused.value)


def test_another_value_is_quoted() -> None:
    """Where it is no secret, the message shows what was refused."""
    with pytest.raises(InvalidValue, match="sesame"):
        User._meta.fields_map["username"].to_db_value("open sesame" * 30, User)
