"""Settings of the instance are read once, and anew as soon as they are changed."""

from __future__ import annotations

import pytest
from tortoise.transactions import in_transaction

from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.factories import make_instance_configuration
from tortoise_tracker.kit.signals import muted
from tortoise_tracker.models import InstanceConfiguration
from tortoise_tracker.services import configuration


@pytest.fixture(params=["memory_cache", "shared_cache"], autouse=True)
def _either(request: pytest.FixtureRequest) -> None:
    request.getfixturevalue(request.param)


async def test_setting_is_read_once() -> None:
    """One that is not there is not looked for again either, whatever its default."""
    await make_instance_configuration(key="HOST", value="mail.example.com")

    costs, values = [], []
    for key, default in [("HOST", None), ("HOST", "other"), ("PORT", None), ("PORT", "25")]:
        with count_statements() as seen:
            values.append(await configuration.value_of(key, default))
        costs.append(len(seen))

    assert ["mail.example.com", "mail.example.com", None, "25"] == values
    assert [1, 0, 1, 0] == costs


@pytest.mark.parametrize("path", CREATIONS)
async def test_new_setting_counts_at_once(path: str) -> None:
    """Although it was asked for when it was not there."""
    before = await configuration.value_of("HOST")

    await CREATIONS[path](InstanceConfiguration, key="HOST", value="new")

    assert [None, "new"] == [before, await configuration.value_of("HOST")]


@pytest.mark.parametrize("path", UPDATES)
async def test_changed_setting_counts_at_once(path: str) -> None:
    """Its value, and its name."""
    row = await make_instance_configuration(key="HOST", value="old")
    read = [await configuration.value_of("HOST")]

    await UPDATES[path](row, value="new")
    read.append(await configuration.value_of("HOST"))
    await UPDATES[path](row, key="SERVER")
    read += [await configuration.value_of(key) for key in ("HOST", "SERVER")]

    assert ["old", "new", None, "new"] == read


async def test_deleted_setting_has_its_default_until_it_is_restored() -> None:
    """Muted signals or not."""
    row = await make_instance_configuration(key="HOST", value="mail")
    read = [await configuration.value_of("HOST", "none")]

    with muted():
        await row.delete()
        read.append(await configuration.value_of("HOST", "none"))
        await row.restore()
        read.append(await configuration.value_of("HOST", "none"))
        await InstanceConfiguration.filter(key="HOST").delete(soft=False)
        read.append(await configuration.value_of("HOST", "none"))

    assert ["mail", "none", "mail", "none"] == read


async def test_rollback_changes_nothing() -> None:
    """The transaction sees what it writes, and afterwards the old value is still cached."""
    row = await make_instance_configuration(key="HOST", value="old")
    read = [await configuration.value_of("HOST")]

    with pytest.raises(KeyError):
        async with in_transaction():
            row.value = "new"
            await row.save()
            read.append(await configuration.value_of("HOST"))
            raise KeyError
    with count_statements() as seen:
        read.append(await configuration.value_of("HOST"))

    assert (["old", "new", "old"], []) == (read, seen)
