"""The kinds of products that seeded projects are about: the words of their issues, modules and pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tortoise_tracker.demo.content.data import load


@dataclass(frozen=True, slots=True)
class ProductKind:
    """The vocabulary of one kind of product; ``kinds.toml`` says what each of the words is.

    All words are plain text without characters that HTML would have to escape.
    """

    #: What a project of this kind is called.
    name: str
    #: Its identifier, the prefix of its issue keys.
    identifier: str
    #: The emoji in its logo.
    emoji: str
    #: One sentence: what the product does.
    summary: str
    areas: tuple[str, ...]
    #: (one, many)
    objects: tuple[tuple[str, str], ...]
    personas: tuple[str, ...]
    partners: tuple[str, ...]
    symptoms: tuple[str, ...]
    wishes: tuple[str, ...]
    #: (name, what it is for)
    modules: tuple[tuple[str, str], ...]
    labels: tuple[str, ...]
    #: When it goes wrong, each a phrase that may follow a symptom.
    conditions: tuple[str, ...]
    #: Where it was seen to go wrong.
    environments: tuple[str, ...]
    #: Titles of work that no customer asked for, with the slots of a topic.
    tasks: tuple[str, ...]


def _kind(*, circumstances: str = "software", **words: Any) -> ProductKind:
    """A kind with the circumstances that it shares with others; what these lack is as for software."""
    shared: Mapping[str, Mapping[str, Any]] = load("circumstances")
    return ProductKind(**words, **{**shared["software"], **shared[circumstances]})


#: Every kind, the most telling ones first: small tracker data shows those.
KINDS: tuple[ProductKind, ...] = tuple(_kind(**words) for words in load("kinds")["kinds"])
