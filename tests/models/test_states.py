"""States: slug, order, the one default, and triage."""

from __future__ import annotations

import pytest

from tests.support.rows import defaults_of
from tests.support.write_paths import CREATIONS, UPDATES, stored
from tortoise_tracker.enums import StateGroup
from tortoise_tracker.factories import make_project, make_state
from tortoise_tracker.models import Project, State


async def default_names(project: Project) -> list[str]:
    """The names of the project's default states."""
    return [state.name for state in await State.filter(project=project, is_default=True)]


async def test_defaults() -> None:
    """A state is a backlog unless it says otherwise, and comes last."""
    assert {
        "external_source": None,
        "external_id": None,
        "description": "",
        "color": "#60646C",
        "slug": "in-review",
        "sequence": 105000.0,
        "group": StateGroup.BACKLOG,
        "is_default": False,
    } == await defaults_of(State, project=await make_project(), name="In Review")


@pytest.mark.parametrize(
    ("name", "slug"),
    [("In Review", "in-review"), ("Überprüfung!", "uberprufung"), ("评审", "ping-shen"), ("!!!", "")],
)
async def test_slug_comes_from_the_name(name: str, slug: str) -> None:
    """On every write path, whatever is given."""
    for create in CREATIONS.values():
        state = await create(State, project=await make_project(), name=name, slug="something-else")
        assert slug == state.slug
    for update in UPDATES.values():
        state = await make_state()
        assert slug == (await update(state, name=name)).slug


async def test_long_name_gives_a_slug_that_fits() -> None:
    """The slug is cut off rather than refused."""
    state = await make_state(name="ß" * 255)

    assert 255 == len((await stored(state)).slug)


async def test_states_follow_each_other() -> None:
    """Each new state comes after the last, with room between them."""
    project = await make_project()
    one = await make_state(project=project)
    two, three = [State(project=project, name=name) for name in ("Two", "Three")]
    await State.bulk_create([two, three])

    assert [105000.0, 120000.0, 135000.0] == [(await stored(state)).sequence for state in (one, two, three)]


async def test_place_can_be_given() -> None:
    """A new column of the board goes where it is put."""
    project = await make_project()

    state = await make_state(project=project, sequence=20000.0)

    names = [each.name for each in await State.filter(project=project)]
    assert ["Backlog", state.name, "Todo"] == names[:3]


@pytest.mark.parametrize("path", CREATIONS)
async def test_new_default_takes_over(path: str) -> None:
    """At most one state of a project is the default: the latest that was made so."""
    project, other = await make_project(), await make_project()

    await CREATIONS[path](State, project=project, name="Inbox", is_default=True)

    assert (["Inbox"], ["Backlog"]) == (await default_names(project), await default_names(other))


@pytest.mark.parametrize("path", UPDATES)
async def test_changed_default_takes_over(path: str) -> None:
    """By whichever path a state is made the default, no other remains it."""
    project, other = await make_project(), await make_project()
    todo = await State.get(project=project, name="Todo")

    await UPDATES[path](todo, is_default=True)

    assert (["Todo"], ["Backlog"]) == (await default_names(project), await default_names(other))


async def test_last_of_several_new_defaults_wins() -> None:
    """A batch that names two, or an update of all, leaves one for each project."""
    project, other = await make_project(), await make_project()
    states = [
        State(project=owner, name=name, is_default=True)
        for owner in (project, other)
        for name in ("One", "Two")
    ]

    await State.bulk_create(states)
    assert (["Two"], ["Two"]) == (await default_names(project), await default_names(other))

    await State.filter(project_id__in=[project.id, other.id]).update(is_default=True)
    assert [1, 1] == [len(await default_names(each)) for each in (project, other)]


async def test_default_can_stay_the_default() -> None:
    """Writing what is there already changes nothing."""
    project = await make_project()
    backlog = await State.get(project=project, is_default=True)

    for update in UPDATES.values():
        assert (await update(backlog, is_default=True)).is_default
    assert ["Backlog"] == await default_names(project)


async def test_project_can_have_no_default() -> None:
    """At most one."""
    project = await make_project()

    await State.filter(project=project).update(is_default=False)

    assert [] == await default_names(project)


async def test_default_that_is_deleted_leaves_room_for_another() -> None:
    """And brought back it does not push the new one out."""
    project = await make_project()
    backlog = await State.get(project=project, is_default=True)
    await backlog.delete()
    await State.filter(project=project, name="Todo").update(is_default=True)

    await backlog.restore()

    assert ["Todo"] == await default_names(project)


async def test_triage_is_a_group() -> None:
    """``objects`` lists all live states; two querysets tell triage from the rest."""
    project = await make_project()
    states = State.objects.filter(project=project)

    everything = [state.name for state in await states]
    triage = [state.name for state in await State.objects.triage().filter(project=project)]
    without = [state.name for state in await State.objects.without_triage().filter(project=project)]

    assert ["Backlog", "Todo", "In Progress", "Done", "Cancelled", "Triage"] == everything
    assert (["Triage"], everything[:-1]) == (triage, without)


async def test_triage_and_its_complement_are_chained() -> None:
    """Both can follow a filter, and neither shows deleted states."""
    project = await make_project()
    await State.filter(project=project, name="Triage").delete()
    await make_state(project=project, name="Inbox", group=StateGroup.TRIAGE)
    await State.filter(project=project, name="Todo").delete()

    assert ["Inbox"] == [s.name for s in await State.objects.filter(project=project).triage()]
    assert ["Backlog", "In Progress", "Done", "Cancelled"] == [
        state.name for state in await State.objects.filter(project=project).without_triage()
    ]


def test_state_is_printed_by_name() -> None:
    """As the board shows it."""
    assert "In Review" == str(State(name="In Review"))
