"""What a product talks about: the words its issues, modules and pages are made of."""

from __future__ import annotations

from dataclasses import dataclass

from tortoise_tracker.factories.content.kinds.circumstances import (
    SOFTWARE_CONDITIONS,
    SOFTWARE_ENVIRONMENTS,
    SOFTWARE_TASKS,
)


@dataclass(frozen=True, slots=True)
class ProductKind:
    """The vocabulary of one kind of product.

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
    #: Parts of the product, as they stand after "the": "cart page".
    areas: tuple[str, ...]
    #: The things people handle in it: (one, many).
    objects: tuple[tuple[str, str], ...]
    #: Who uses it, without an article.
    personas: tuple[str, ...]
    #: Systems outside of it that it talks to.
    partners: tuple[str, ...]
    #: What goes wrong in it, each a clause that may begin a title.
    symptoms: tuple[str, ...]
    #: What people would like to do with it, each an infinitive.
    wishes: tuple[str, ...]
    #: Larger pieces of work: (name, what it is for).
    modules: tuple[tuple[str, str], ...]
    #: Labels of its own, beside those that every project has.
    labels: tuple[str, ...]
    #: When it goes wrong, each a phrase that may follow a symptom.
    conditions: tuple[str, ...] = SOFTWARE_CONDITIONS
    #: Where it was seen to go wrong.
    environments: tuple[str, ...] = SOFTWARE_ENVIRONMENTS
    #: Titles of work that no customer asked for, with the slots of a topic.
    tasks: tuple[str, ...] = SOFTWARE_TASKS
