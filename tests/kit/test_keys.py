"""Users and rows with keys of any kind: a new kind is a line here."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any

import pytest
from uuid_utils.compat import uuid7

from tests.kit.acme.running import run_apart
from tests.support.databases import Databases, temporary_database
from tortoise_tracker.kit import acting_as, connect

#: The module of the models, and keys for users and rows.
KINDS: dict[str, list[Any]] = {
    "by_uuid": [uuid7() for _ in range(4)],
    "by_text": ["x', \"created_at\" = '1999-01-01", 'o\'hara "x" %s {} ? $1 \\', "é" * 200, "0"],
}


@pytest.mark.parametrize("kind", KINDS)
def test_audit_deletion_and_restoration(kind: str, databases: Databases) -> None:
    """Each key comes back as it was given, in audit columns, deletions and references."""
    models = importlib.import_module(f"tests.kit.keyed.{kind}")
    with temporary_database(databases) as url:

        async def opened() -> None:
            async with connect(url, apps={"keyed": [models.__name__]}, create_tables=True):
                for place in range(len(KINDS[kind])):
                    await journey(models, KINDS[kind][place:] + KINDS[kind][:place])

        run_apart(opened)


async def journey(models: ModuleType, keys: list[Any]) -> None:
    """A user writes, deletes and restores rows."""
    user = await models.User.create(id=keys[0])
    for given in (user, keys[0], str(keys[0])):
        with acting_as(given):
            probe = await models.Note.create(id=keys[3])
        assert keys[0] == (await models.Note.get(pk=probe.pk)).created_by_id
        await models.Note.all_objects.filter(id=keys[3]).delete(soft=False)
    with acting_as(user):
        note = await models.Note.create(id=keys[1])
        answer = await models.Note.create(id=keys[2], answers=note)
        deletion = await note.delete()
    assert (keys[0], {"keyed.Note": 1}) == (deletion.deleted_by_id, deletion.counts)
    await answer.refresh_from_db()
    assert answer.answers_id is None
    before = answer.created_at
    with acting_as(user):
        await deletion.restore()
    await answer.refresh_from_db()
    assert (keys[1], keys[0], before) == (answer.answers_id, answer.updated_by_id, answer.created_at)
    await models.Note.all_objects.filter(deletion_id__isnull=True).delete(soft=False)
    await user.delete()
