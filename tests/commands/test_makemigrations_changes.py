"""Each kind of change to models, migrated on a filled database: up, down and up again, by Aerich."""

from __future__ import annotations

from typing import Any

import pytest

from tests.commands.toy_journey import there_and_back
from tests.commands.toy_models import CHANGES, ROWS, Change
from tests.commands.toy_project import ToyProject
from tests.support.databases import Databases, temporary_database

Rows = dict[str, list[dict[str, Any]]]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_change_keeps_the_rows_and_can_be_taken_back(
    change: Change, toy: ToyProject, databases: Databases
) -> None:
    """Migrated tables are those of the models, back they are as before, and no row is lost on the way."""
    toy.change(change.models)
    run = toy.makemigrations(change.name, *change.arguments)
    assert run.returncode == 0, run.stderr
    with temporary_database(databases) as url, temporary_database(databases) as other_url:
        journey = there_and_back(toy, url, other_url, ROWS)
    before, after, back, again, models = (
        journey[station] for station in ("before", "after", "back", "again", "models")
    )
    assert models["catalogue"] == after["catalogue"]
    assert before["catalogue"] == back["catalogue"]
    assert after["catalogue"] == again["catalogue"]
    assert _expected_after(change, before["rows"]) == _filled(after["rows"])
    assert _expected_back(change, before["rows"]) == _filled(back["rows"])
    assert _filled(back["rows"]).keys() >= _filled(again["rows"]).keys()


def _expected_after(change: Change, rows: Rows) -> Rows:
    renamed = dict(argument.partition(".")[2].split("=") for argument in change.arguments if "=" in argument)
    return _filled(
        {
            table: [
                {
                    **{
                        renamed.get(column, column): value
                        for column, value in row.items()
                        if column not in change.without.get(table, ())
                    },
                    **{
                        column: value
                        for column, value in change.after.get(table, {}).items()
                        if row.get(column) is None
                    },
                }
                for row in of_table
            ]
            for table, of_table in rows.items()
        }
    )


def _expected_back(change: Change, rows: Rows) -> Rows:
    return {
        table: [
            {
                **row,
                **{
                    column: value
                    for column, value in change.back.get(table, {}).items()
                    if column in change.without.get(table, ()) or row[column] is None
                },
            }
            for row in of_table
        ]
        for table, of_table in _filled(rows).items()
        if table not in change.emptied
    }


def _filled(rows: Rows) -> Rows:
    """Leave out tables and rows without anything in them."""
    return {table: kept for table, of_table in rows.items() if (kept := [row for row in of_table if row])}
