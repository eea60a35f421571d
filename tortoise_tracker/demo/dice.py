"""Chance, all of it from one seed: streams of random numbers, keys, weights."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar
from uuid import UUID

T = TypeVar("T")


def stream(*purpose: object) -> Random:
    """The random numbers for one purpose.

    Each purpose has a stream of its own, so that more issues in one project change nothing in the next one.

    Args:
        purpose: What the numbers are for, the seed first, such as ``7, "project", 3``.
    """
    return Random("/".join(map(str, purpose)))


def uuid_at(moment: datetime.datetime, rng: Random) -> UUID:
    """A version 7 UUID of that moment, its random bits from ``rng``.

    Keys of seeded rows sort by the time the rows tell of, and are the same for the same seed.

    Args:
        moment: When the row was created; milliseconds count.
        rng: Gives 74 bits.
    """
    milliseconds = int(moment.timestamp() * 1000)
    bits = rng.getrandbits(74)
    high = milliseconds << 80 | 0x7000 << 64 | (bits >> 62) << 64
    return UUID(int=high | 0b10 << 62 | bits & (1 << 62) - 1)


class Skewed(Generic[T]):
    """A choice in which few take most, as Zipf found: the n-th has one n-th of the first's share."""

    __slots__ = ("_cumulative", "items")

    def __init__(self, items: Sequence[T], exponent: float = 1.0) -> None:
        """Remember the items, the most frequent one first.

        Args:
            items: At least one.
            exponent: How steep: 0 gives each the same share.
        """
        self.items = items
        self._cumulative = list(accumulate(1.0 / (place + 1) ** exponent for place in range(len(items))))

    def pick(self, rng: Random) -> T:
        """One of the items."""
        return rng.choices(self.items, cum_weights=self._cumulative)[0]


def some(items: Sequence[T], least: int, most: int, rng: Random) -> list[T]:
    """Between ``least`` and ``most`` of the items, without repeats; fewer where there are fewer."""
    return rng.sample(items, min(len(items), rng.randint(least, most)))


def shares(total: int, parts: int, rng: Random) -> list[int]:
    """Split ``total`` unevenly over ``parts``, each at least 1 where there is enough.

    Returns:
        ``parts`` numbers that add up to ``total``.
    """
    weights = [rng.uniform(0.5, 1.6) for _ in range(parts)]
    least = 1 if total >= parts else 0
    free = total - least * parts
    edges = [round(free * edge / sum(weights)) for edge in accumulate(weights)]
    counts = [least + high - low for low, high in zip([0, *edges], edges, strict=False)]
    counts[-1] += total - sum(counts)
    return counts
