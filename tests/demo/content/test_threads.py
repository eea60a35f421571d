"""Comments react to one another."""

from __future__ import annotations

import pytest

from tortoise_tracker.demo.content.kinds import KINDS
from tortoise_tracker.demo.content.threads import Part, Script, pick_script, speak
from tortoise_tracker.demo.content.topics import Flavor, make_topic
from tortoise_tracker.demo.dice import stream

NAMES = {part.value: name for part, name in zip(Part, ("Ann", "Bob", "Cleo", "Dan"), strict=True)}


def scripts_of(flavor: Flavor) -> list[Script]:
    """Every conversation that may stand under an issue of a flavor."""
    dice = stream(1)
    topic = make_topic(KINDS[0], dice, flavor)
    return list({id(s): s for s in (pick_script(topic, dice) for _ in range(100))}.values())


@pytest.mark.parametrize("flavor", Flavor)
def test_every_wording_is_complete(flavor: Flavor) -> None:
    """No slot stays open, in any turn and under any issue."""
    topic = make_topic(KINDS[3], stream(2), flavor)
    for script in scripts_of(flavor):
        for turn in (*script.turns, *script.closing):
            for wording in range(len(turn.texts)):
                text = speak(turn, wording, topic, NAMES)
                assert text.startswith("<p>")
                assert not {"{", "}"} & set(text)


@pytest.mark.parametrize("flavor", Flavor)
def test_first_turn_answers_nothing(flavor: Flavor) -> None:
    """A conversation begins with something to answer, and so does its end."""
    for script in scripts_of(flavor):
        assert not script.turns[0].answers
        assert not script.closing[0].answers


def test_answer_fits_the_question() -> None:
    """The same wording is taken of a question and of its answer."""
    topic = make_topic(KINDS[0], stream(3), Flavor.FEATURE)
    script = next(s for s in scripts_of(Flavor.FEATURE) if s.turns[0].part is Part.PEER)
    question, answer = script.turns[:2]

    assert "exist already" in speak(question, 1, topic, NAMES)
    assert "Leave them as they are" in speak(answer, 1, topic, NAMES)
