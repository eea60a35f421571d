"""Conversations about work that nobody outside sees."""

from __future__ import annotations

from tortoise_tracker.factories.content.threads.base import Part, Script, Turn

WORK_SCRIPTS = (
    Script(
        turns=(
            Turn(
                Part.ASSIGNEE,
                (
                    "Plan: copy first, then switch, then clean up. Objections?",
                    "I looked around: {few} places use the {area}, two of them unknowingly.",
                    "Started. The first tenth is through without any complaint.",
                ),
            ),
            Turn(
                Part.PEER,
                (
                    "None, but please not on a Friday.",
                    "Which two? I thought we had removed those.",
                    "Can we watch it somewhere?",
                ),
                answers=True,
            ),
            Turn(
                Part.ASSIGNEE,
                (
                    "Fair. Tuesday then, {peer}.",
                    "The nightly job and the one in the {area}. I will take care of both.",
                    "There is a dashboard now, linked above.",
                ),
                answers=True,
            ),
            Turn(
                Part.LEAD,
                (
                    "Please tell {customer} before the last step.",
                    "What is left? I have to report on it on Thursday.",
                ),
            ),
        ),
        closing=(
            Turn(
                Part.ASSIGNEE,
                (
                    "Done. It took {few} hours instead of {few} minutes, but nobody noticed.",
                    "Finished, the old way is gone. Runbook is updated.",
                ),
            ),
        ),
    ),
    Script(
        turns=(
            Turn(
                Part.ASSIGNEE,
                (
                    "Half way. {partner_start} answered within a day, which helps.",
                    "Notes so far are in the page on the {area}.",
                ),
            ),
            Turn(
                Part.LEAD,
                (
                    "Good. Is there anything you need from me?",
                    "Read them. I would leave {objects} out for now.",
                ),
                answers=True,
            ),
        ),
        closing=(
            Turn(Part.ASSIGNEE, ("That is it, from my side.", "Written down, reviewed by {peer}.")),
            Turn(Part.PEER, ("Read it, understood it. Good!", "One typo, otherwise fine."), answers=True),
        ),
    ),
)
