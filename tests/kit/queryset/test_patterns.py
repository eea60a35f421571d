"""Regular expressions: a subset that both databases read alike, bounded in time."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest

from tests.support.models import Specimen
from tortoise_tracker.exceptions import InvalidValue, UnsupportedLookup
from tortoise_tracker.kit.queryset.patterns import LONGEST, portable

TEXTS = ("", "abc", "ABC", "a.c", "x\ny", "aaa", "a1_ b", "ä", "[x]", "it's 100%", "a-b^c", "\\d", "c:\\tmp")

#: A pattern, and those of the texts that match it.
FOUND: dict[str, list[str]] = {
    "^a.c$": ["abc", "a.c"],
    r"^a\.c$": ["a.c"],
    "b": ["abc", "a1_ b", "a-b^c"],
    "x.y": ["x\ny"],
    "x$": [],
    "^$": [""],
    "^a{3}$": ["aaa"],
    "^a{2,}$": ["aaa"],
    "^(a|A)(bc|BC)$": ["abc", "ABC"],
    "^(?:a|x)": ["abc", "a.c", "x\ny", "aaa", "a1_ b", "a-b^c"],
    r"\d": ["a1_ b", "it's 100%"],
    r"\s": ["x\ny", "a1_ b", "it's 100%"],
    r"^\w+$": ["abc", "ABC", "aaa"],
    r"^\D\W": ["a.c", "x\ny", "a-b^c", "c:\\tmp"],
    r"[\d_]": ["a1_ b", "it's 100%"],
    "ä": ["ä"],
    r"^\[x\]$": ["[x]"],
    r"[\]\[]": ["[x]"],
    r"[\^%-]": ["it's 100%", "a-b^c"],
    "[^a-zA-Z.\n]$": ["ä", "[x]", "it's 100%"],
    r"\\": ["\\d", "c:\\tmp"],
    "'": ["it's 100%"],
    "(a+)+$": ["aaa"],
    "a*b?c+$": ["abc", "a.c", "a-b^c"],
}
#: What is no pattern, or is read in another way by one of the engines.
REFUSED = [
    *("(a", "a)", "[a", "a]", "*a", "a**", "a*?", "a{2", "a}", "a{3,1}", "a{256}", "^*", "(|*)", "+", "a|*"),
    *("[[:alpha:]]", "[[.a.]]", r"\b", r"\A", r"\1", r"(a)\1", "(?i)a", "(?=a)", "(?<!a)", "(?P<n>a)"),
    *("***=a", "[z-a]", "[]", "[^]", r"[\D]", "a\\", "((a{100}){100}){100}", "a" * (LONGEST + 1), "\0"),
    *(5j, b"a", ["a"], True),
]


async def _specimens() -> None:
    await Specimen.bulk_create([Specimen(name=text) for text in TEXTS])


async def _matching(**lookup: Any) -> set[str]:
    return {str(row.name) for row in await Specimen.filter(**lookup)}


async def test_patterns_find_the_same_texts() -> None:
    """Whatever the database; and their opposites the others."""
    await _specimens()

    for pattern, expected in FOUND.items():
        assert set(expected) == await _matching(name__posix_regex=pattern), pattern
        others = {str(row.name) for row in await Specimen.exclude(name__posix_regex=pattern)}
        assert set(TEXTS) - set(expected) == others, pattern
    assert {"abc", "ABC"} == await _matching(name__iposix_regex="^aBc$")


async def test_patterns_at_random_find_what_python_finds() -> None:
    """Made of all parts that a pattern may have."""
    await _specimens()
    chosen = random.Random(7)  # noqa: S311 - patterns are no secrets
    parts = ["a", "b", r"\.", ".", "[a-c]", "[^b]", r"\d", r"\s", "(a|b)", "(?:x\n|c)", "A", "_"]
    for _ in range(150):
        pattern = "".join(
            chosen.choice(parts) + chosen.choice(["", "", "*", "+", "?", "{1,2}"])
            for _ in range(chosen.randint(1, 4))
        )
        pattern = chosen.choice(["", "^"]) + pattern + chosen.choice(["", "$"])
        expected = {
            text for text in TEXTS if re.search(portable(pattern).replace("$", r"\Z"), text, re.DOTALL)
        }
        assert expected == await _matching(name__posix_regex=pattern), pattern


@pytest.mark.parametrize("lookup", ["posix_regex", "iposix_regex"])
async def test_other_patterns_are_refused(lookup: str) -> None:
    """Before a statement is sent, with the column and the reason."""
    for pattern in REFUSED:
        with pytest.raises(InvalidValue, match=r"^Specimen\.name (does not accept|contains)"):
            await Specimen.filter(**{f"name__{lookup}": pattern})


async def test_only_text_is_matched() -> None:
    """A whole number and a key have one; other columns have none."""
    row = await Specimen.create(whole=120)

    assert [row] == await Specimen.filter(whole__posix_regex="^12")
    assert [row] == await Specimen.filter(id__posix_regex=f"^{str(row.id)[:8]}")
    with pytest.raises(UnsupportedLookup):
        await Specimen.filter(day__posix_regex="^2026")


async def test_hostile_pattern_ends() -> None:
    """Where engines that try every way would take years."""
    await Specimen.create(text="a" * 20_000 + "!")

    for pattern in ("(a+)+$", "(a|a)*b", "(.*a){20}b", "^(([a-z])+.)+[A-Z]([a-z])+$"):
        assert [] == await Specimen.filter(text__posix_regex=pattern)
