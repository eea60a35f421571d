"""Issues are about something, and all their texts about the same thing."""

from __future__ import annotations

import html

import pytest

from tortoise_tracker.demo.content.descriptions import describe, revise
from tortoise_tracker.demo.content.kinds import KINDS, ProductKind
from tortoise_tracker.demo.content.topics import Flavor, make_topic
from tortoise_tracker.demo.content.work import COMMON_LABELS, WORKSPACE_LABELS
from tortoise_tracker.demo.dice import stream
from tortoise_tracker.html import plain_text

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.identifier)
each_flavor = pytest.mark.parametrize("flavor", Flavor)


@each_kind
@each_flavor
def test_titles_are_complete(kind: ProductKind, flavor: Flavor) -> None:
    """A title has no slot left open, begins with a capital letter, and fits its column."""
    dice = stream(1)
    titles = [make_topic(kind, dice, flavor).title for _ in range(200)]

    assert [] == [title for title in titles if set("{}<>&") & set(title)]
    assert [] == [title for title in titles if title[0] != title[0].upper()]
    assert max(map(len, titles)) <= 255


@each_kind
@each_flavor
def test_descriptions_are_sound_html(kind: ProductKind, flavor: Flavor) -> None:
    """A description has no slot left open, and closes what it opens."""
    dice = stream(2)
    texts = [describe(make_topic(kind, dice, flavor), dice) for _ in range(100)]

    assert [] == [text for text in texts if "{" in text or "}" in text]
    assert [] == [text for text in texts if not _closes_what_it_opens(text)]


def test_descriptions_are_structured() -> None:
    """Most bugs say how to reproduce them, most stories when they are done."""
    dice = stream(3)
    bugs = [describe(make_topic(KINDS[0], dice, Flavor.BUG), dice) for _ in range(200)]
    stories = [describe(make_topic(KINDS[0], dice, Flavor.FEATURE), dice) for _ in range(200)]

    for heading in ("Steps to reproduce", "Expected", "Actual"):
        assert 100 < sum(f"<h3>{heading}</h3>" in text for text in bugs)
    assert 100 < sum("<h3>Acceptance criteria</h3>" in text for text in stories)


def test_some_descriptions_are_missing() -> None:
    """Some issues were filed with a title only."""
    dice = stream(4)
    texts = [describe(make_topic(KINDS[0], dice, Flavor.BUG), dice) for _ in range(300)]

    assert 0 < texts.count("<p></p>") < 60


def test_description_is_about_the_title() -> None:
    """What a bug's title complains of stands in its description."""
    dice = stream(5)
    topics = [make_topic(KINDS[2], dice, Flavor.BUG) for _ in range(50)]
    long = [(t, describe(t, dice)) for t in topics]

    assert [] == [
        topic.title
        for topic, text in long
        if "<h3>Actual</h3>" in text and topic.words["symptom"] not in plain_text(text).replace("\n", " ")
    ]


def test_earlier_wording_was_shorter() -> None:
    """A revised description lacks what was added later."""
    dice = stream(6)
    for _ in range(100):
        text = describe(make_topic(KINDS[1], dice, Flavor.EPIC), dice)
        earlier = revise(text, dice)
        assert text.startswith(earlier)
        assert len(earlier) < len(text)


def test_topics_vary() -> None:
    """A thousand issues do not repeat a handful of titles."""
    dice = stream(7)

    assert 500 < len({make_topic(KINDS[0], dice).title for _ in range(1000)})


def test_same_dice_same_topic() -> None:
    """Nothing but the dice decides."""
    assert make_topic(KINDS[0], stream(8)) == make_topic(KINDS[0], stream(8))


@each_kind
def test_words_need_no_escaping(kind: ProductKind) -> None:
    """The vocabulary goes into HTML as it is."""
    words = [
        kind.name,
        kind.summary,
        *kind.areas,
        *(word for pair in (*kind.objects, *kind.modules) for word in pair),
        *kind.personas,
        *kind.partners,
        *kind.symptoms,
        *kind.wishes,
        *kind.conditions,
        *kind.environments,
    ]

    assert [] == [word for word in words if html.escape(word, quote=False) != word]


def test_kinds_differ() -> None:
    """Two projects of one workspace never get the same name, identifier or label twice."""
    assert len(KINDS) == len({kind.name for kind in KINDS}) == len({k.identifier for k in KINDS})
    common = {label.name for label in (*COMMON_LABELS, *WORKSPACE_LABELS)}
    for kind in KINDS:
        assert len(kind.labels) == len(set(kind.labels) - common)


def _closes_what_it_opens(text: str) -> bool:
    tags = ("p", "h2", "h3", "ol", "ul", "li", "strong", "pre", "code")
    return all(text.count(f"<{tag}>") == text.count(f"</{tag}>") for tag in tags)
