"""Text matches alike on both dialects."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.functions import Lower, Upper

from tests.support.models import Shelf

LABELS = ["École", "école", "ÉCOLE", "ecole", "100% cotton", "100 cotton", "a_b", "axb", "C:\\dir", "straße"]


async def matching(**condition: str) -> list[Any]:
    """The labels that match, sorted."""
    await Shelf.bulk_create([Shelf(label=label) for label in LABELS])
    return sorted(await Shelf.filter(**condition).values_list("label", flat=True))


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ({"label__icontains": "éCOL"}, ["École", "ÉCOLE", "école"]),
        ({"label__istartswith": "é"}, ["École", "ÉCOLE", "école"]),
        ({"label__iendswith": "LE"}, ["École", "ÉCOLE", "école", "ecole"]),
        ({"label__iexact": "ÉcOlE"}, ["École", "ÉCOLE", "école"]),
        ({"label__contains": "col"}, ["École", "école", "ecole"]),
        ({"label__contains": "COL"}, ["ÉCOLE"]),
        ({"label__startswith": "é"}, ["école"]),
        ({"label__endswith": "E"}, ["ÉCOLE"]),
        ({"label": "école"}, ["école"]),
    ],
    ids=str,
)
async def test_case_is_folded_only_where_it_is_asked_for(condition: dict[str, str], found: list[str]) -> None:
    """In all alphabets; an accent is never folded away."""
    assert sorted(found) == await matching(**condition)


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ({"label__contains": "0% c"}, ["100% cotton"]),
        ({"label__icontains": "0% C"}, ["100% cotton"]),
        ({"label__contains": "a_b"}, ["a_b"]),
        ({"label__startswith": "C:\\"}, ["C:\\dir"]),
    ],
    ids=str,
)
async def test_wildcards_are_letters_like_any_other(condition: dict[str, str], found: list[str]) -> None:
    """Whoever searches for a percent sign finds one."""
    assert found == await matching(**condition)


@pytest.mark.parametrize(("wanted", "found"), [("STRASSE", []), ("STRAßE", ["straße"])])
async def test_letter_without_a_capital_stays_as_it_is(wanted: str, found: list[str]) -> None:
    """One letter never becomes two."""
    assert found == await matching(label__icontains=wanted)


async def test_functions_know_all_alphabets() -> None:
    """``Upper`` and ``Lower`` in a query."""
    await Shelf.create(label="Ärger Ж")

    [row] = await Shelf.annotate(up=Upper("label"), low=Lower("label")).values("up", "low")

    assert {"up": "ÄRGER Ж", "low": "ärger ж"} == row
