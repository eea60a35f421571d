"""E-mails, slugs, identifiers, time zones and web addresses have one form, on every write path."""

from __future__ import annotations

from typing import Any, NamedTuple
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker import fields
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_user, make_workspace
from tortoise_tracker.models import User, Workspace

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)
each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)


class Kind(NamedTuple):
    """A kind of text, with examples."""

    field: Any
    #: What is given → what is stored.
    accepted: dict[str, str]
    refused: list[str]


KINDS = {
    "email": Kind(
        fields.EmailField(),
        {" Ada@Example.COM ": "ada@example.com", "a+b.c@sub.example.org": "a+b.c@sub.example.org"},
        ["", "ada", "ada@", "@example.com", "a@b@example.com", "ada@example..com", "a b@example.com"],
    ),
    "slug": Kind(
        fields.SlugField(48, reserved={"admin"}),
        {" My-Team_1 ": "my-team_1", "7": "7"},
        ["", "-a", "a-", "a--b", "a b", "a/b", "ü", "Admin", "a\nb"],
    ),
    "identifier": Kind(
        fields.IdentifierField(),
        {" web ": "WEB", "X1": "X1"},
        ["", "A-B", "A B", "Ä", "A\nB", "٣"],
    ),
    "time zone": Kind(
        fields.TimeZoneField(),
        {"Europe/Berlin": "Europe/Berlin", " UTC ": "UTC"},
        ["", "Europe/Atlantis", "europe/berlin", "CEST+2", "../etc/passwd"],
    ),
    "web address": Kind(
        fields.URLField(),
        {
            " https://example.com/a?b=c#d ": "https://example.com/a?b=c#d",
            "http://[::1]:80/": "http://[::1]:80/",
        },
        [
            "",
            "example.com",
            "ftp://example.com",
            "javascript:alert(1)",
            "http://",
            "http://a b.com",
            "http://[::1",
        ],
    ),
}
for _name, _kind in KINDS.items():
    _kind.field.model_field_name = _name

each_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)


@each_kind
def test_accepted_values_take_their_one_form(kind: Kind) -> None:
    """White space around them goes, and letters take their case."""
    assert kind.accepted == {given_: kind.field.normalize(given_) for given_ in kind.accepted}


@each_kind
def test_malformed_values_are_refused(kind: Kind) -> None:
    """The message names the column, the value and the way out."""
    for value in kind.refused:
        with pytest.raises(InvalidValue) as caught:
            kind.field.normalize(value)
        assert f"{kind.field.model_field_name} does not accept {value!r}: " in str(caught.value)


@each_kind
@given(data=st.data())
def test_normalizing_twice_is_normalizing_once(kind: Kind, data: st.DataObject) -> None:
    """A value that has its form keeps it, whatever it was made of."""
    seeds = st.sampled_from(sorted(kind.accepted))
    value = data.draw(seeds | st.text(max_size=12) | st.tuples(st.text(max_size=3), seeds).map("".join))
    try:
        once = kind.field.normalize(value)
    except InvalidValue:
        return

    assert once == kind.field.normalize(once)


def test_every_time_zone_there_is_is_accepted() -> None:
    """None that a user can choose is missing."""
    field = KINDS["time zone"].field

    assert [] == [zone for zone in available_timezones() if field.normalize(zone) != zone]


def test_blank_means_none_only_where_it_is_allowed() -> None:
    """The empty string passes unchanged if the column says so."""
    assert "" == fields.SlugField(10, blank=True).to_db_value("", None)
    field = fields.SlugField(10)
    field.model_field_name = "slug"
    with pytest.raises(InvalidValue, match="slug does not accept ''"):
        field.to_db_value("", None)


@each_creation
async def test_value_is_normalized_on_creation(write: Any) -> None:
    """In the database, by every way to create a row."""
    user = await write(User, email=" Ada@Example.COM")

    assert "ada@example.com" == user.email


async def test_instance_has_the_normalized_value_at_once() -> None:
    """Without reading it back, from create() and from bulk_create()."""
    created = await User.create(email="ADA@example.com")
    [one] = await User.objects.bulk_create([User(email="BOB@example.com")])

    assert ("ada@example.com", "bob@example.com") == (created.email, one.email)


@each_update
async def test_value_is_normalized_by_every_update(write: Any) -> None:
    """In the database, by every way to update a row."""
    workspace = await make_workspace()

    found = await write(workspace, slug=" New-Slug ")

    assert "new-slug" == found.slug


@each_update
async def test_malformed_value_is_refused_by_every_update(write: Any) -> None:
    """What was there stays."""
    workspace = await make_workspace(slug="fine")

    with pytest.raises(
        InvalidValue, match=r"Workspace\.slug does not accept 'not fine': use lower-case letters"
    ):
        await write(workspace, slug="not fine")

    assert "fine" == (await Workspace.get(pk=workspace.pk)).slug


@each_creation
async def test_malformed_value_is_refused_on_creation(write: Any) -> None:
    """Nothing is written, no profile either."""
    with pytest.raises(InvalidValue, match=r"User\.email does not accept 'ada': it is not an e-mail address"):
        await write(User, email="ada")

    assert 0 == await User.all().count()


async def test_filter_folds_its_value() -> None:
    """However the address is typed, it finds her."""
    ada = await make_user(email="ada@example.com")

    assert ada == await User.get(email=" ADA@Example.com ")
    assert [ada] == await User.filter(email__in=["Ada@example.com", "bob@example.com"])
    assert [] == await User.filter(email__not="ADA@example.com")


async def test_malformed_value_in_a_filter_finds_nobody() -> None:
    """Somebody who types half an address gets no error."""
    await make_user(email="ada@example.com")

    assert [] == await User.filter(email="ada")
