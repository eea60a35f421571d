"""Commands in the folder of an application, which has models of its own beside the tracker's."""

from __future__ import annotations

import importlib
import json
import subprocess
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.commands.application import MODELS, MOOD, Application, application
from tests.commands.checkout import OWN, Chain
from tests.commands.toy_project import execute, fetch
from tests.migrations.catalogue import catalogue_of
from tests.support.databases import Dialect
from tests.support.in_process import run_apart
from tortoise_tracker import connect
from tortoise_tracker.commands.migrating import migration_files
from tortoise_tracker.factories import make_issue

pytestmark = pytest.mark.no_database

OURS = migration_files(OWN)

alone = pytest.mark.only_on(Dialect.SQLITE)


async def applied(url: str) -> list[str]:
    """The migrations that a database has, of all apps, as people are told of them."""
    rows = await fetch("SELECT app, version FROM aerich ORDER BY id", url)
    return [row["version"] if row["app"] == "tracker" else "/".join(row.values()) for row in rows]


def ended(processes: list[subprocess.Popen[str]]) -> list[tuple[int | None, str, str]]:
    """How they ended: exit codes, and what they printed."""
    said = [process.communicate(timeout=120) for process in processes]
    return [
        (process.returncode, output, errors)
        for process, (output, errors) in zip(processes, said, strict=True)
    ]


async def test_ten_deployers_before_and_after_a_change(fresh_database_url: str, tmp_path: Path) -> None:
    """Of ten at the same time each exits 0, and each migration is applied once: ours first, then theirs.

    The application writes its migrations in its working directory, and has packages that are called as ours.
    """
    url = fresh_database_url
    models = MODELS.replace("related_name=False", 'related_name="notes"')
    project = application(tmp_path / "acme", models=models)
    expected = list(OURS)
    for name, text, change in (
        ("initial", models, "create table acme_notes"),
        ("add_mood", models + MOOD, "add column acme_notes.mood"),
    ):
        project.write("acme/models.py", text)
        [(code, output, errors)] = ended([project.start("makemigrations", name, url=url)])
        latest = project.migrations()[-1]
        assert (0, f"- {change}\nWrote migrations/{latest}\n", "") == (code, output, errors)
        expected.append(latest)

        with ExitStack() as stack:
            deployers = [stack.enter_context(project.start("migrate", url=url)) for _ in range(10)]
            ends = ended(deployers)

        assert [0] * 10 == [code for code, _, _ in ends], ends
        lines = Counter(line for _, output, _ in ends for line in output.splitlines())
        news = expected if change.startswith("create") else [latest]
        assert {**{f"Applied {name}": 1 for name in news}, "Nothing to migrate": 9} == lines
        assert expected == await applied(url)

    notes = (await catalogue_of(url))["acme_notes"]
    assert ("issues", "id", "CASCADE") == notes.foreign_keys["issue_id"]
    assert "mood" in notes.columns


async def test_looking(acme: Application, fresh_database_url: str) -> None:
    """What is pending is named with its app, for people and for machines, and nothing is changed."""
    url = fresh_database_url
    everything = [*OURS, *acme.migrations()]

    told, as_json = (
        acme.call("migrate", "--check", url=url),
        acme.call("migrate", "--check", "--json", url=url),
    )
    plan = acme.call("migrate", "--plan", url=url)

    assert (1, "".join(f"Pending {name}\n" for name in everything)) == (told.returncode, told.stdout)
    assert {"to_undo": [], "pending": everything} == json.loads(as_json.stdout)
    assert [f"-- {name}" for name in everything] == [
        line for line in plan.stdout.splitlines() if line.startswith("-- ")
    ]
    assert 'CREATE TABLE "acme_notes"' in plan.stdout
    assert {} == await catalogue_of(url)


async def test_to_a_migration_of_one_app(acme: Application, deployed: str) -> None:
    """Going back and forth leaves the other app alone; losses and steps are told with their app."""
    first, second = acme.migrations()

    check = acme.call("migrate", "--check", "--to", "acme:0", "--json", url=deployed)
    refused = acme.call("migrate", "--to", "acme:0", url=deployed)
    back = acme.call("migrate", "--to", "acme:0", "--yes", url=deployed)
    below = await applied(deployed)
    of_ours = acme.call("migrate", "--to", "0", url=deployed)
    forth = acme.call("migrate", "--to", "acme:1", url=deployed)

    assert {"to_undo": [second], "pending": []} == json.loads(check.stdout)
    assert (1, True) == (refused.returncode, f"{second} and all after it would be undone" in refused.stderr)
    assert (0, f"Undone {second}\n", f"undoing {second} drops column acme_notes.mood\n") == (
        back.returncode,
        back.stdout,
        back.stderr,
    )
    assert [*OURS, first] == below
    assert (0, "Nothing to migrate\n") == (of_ours.returncode, of_ours.stdout)
    assert (0, f"Applied {second}\n") == (forth.returncode, forth.stdout)
    assert [*OURS, first, second] == await applied(deployed)


async def test_our_migrations_alone(acme: Application, fresh_database_url: str) -> None:
    """``--to N`` goes to one of the tracker, and applies none of the application."""
    done = acme.call("migrate", "--to", "0", url=fresh_database_url)

    assert (0, f"Applied {OURS[0]}\n") == (done.returncode, done.stdout)
    assert OURS[:1] == await applied(fresh_database_url)


async def test_tables_that_theirs_refer_to_stay(acme: Application, chain: Chain, deployed: str) -> None:
    """Ours is not undone while a table of theirs refers to what it would drop; after theirs it is."""
    chain.add("add_boards", 'CREATE TABLE "boards" ("id" INT PRIMARY KEY);', 'DROP TABLE "boards";')
    theirs = Chain(acme.folder / "migrations" / "acme")
    theirs.add(
        "add_pins",
        'CREATE TABLE "acme_pins" ("id" INT REFERENCES "boards" ("id"));',
        'DROP TABLE "acme_pins";',
    )
    assert 0 == acme.call("migrate", url=deployed).returncode
    everything = await applied(deployed)
    boards = chain.files[-1]

    refused = acme.call("migrate", "--to", "2", "--yes", url=deployed)
    still = await applied(deployed), await catalogue_of(deployed)
    runs = [acme.call("migrate", "--to", to, "--yes", url=deployed) for to in ("acme:1", "2")]

    assert (1, "") == (refused.returncode, refused.stdout)
    assert refused.stderr.endswith(
        f"{boards} cannot be undone, for the table acme_pins refers to boards, which it would drop: "
        "undo the migration of that table first\n"
    )
    assert (everything, True) == (still[0], {"boards", "acme_pins"} <= still[1].keys())
    assert [0, 0] == [run.returncode for run in runs], runs
    assert set() == {"boards", "acme_pins"} & (await catalogue_of(deployed)).keys()


async def test_waiting_for_all_apps(acme: Application, deployed: str) -> None:
    """What is pending of theirs is waited for, and what newer code of theirs has applied is warned of."""
    last = acme.migrations()[-1]
    file = last.removeprefix("acme/")
    insert = "INSERT INTO aerich (version, app, content) VALUES ('{}', 'acme', '{{}}')"

    ready = acme.call("wait_for_migrations", url=deployed)
    await execute(f"DELETE FROM aerich WHERE version = '{file}'", deployed)
    pending = acme.call("wait_for_migrations", "--timeout", "0.01", "--json", url=deployed)
    await execute(f"{insert.format(file)}; {insert.format('9_later.py')}", deployed)
    unknown = acme.call("wait_for_migrations", "--json", url=deployed)

    assert (0, "No migration is pending\n", "") == (ready.returncode, ready.stdout, ready.stderr)
    assert (1, {"pending": [last], "unknown": []}) == (pending.returncode, json.loads(pending.stdout))
    assert f"pending: {last}" in pending.stderr
    assert (0, {"pending": [], "unknown": ["acme/9_later.py"]}) == (
        unknown.returncode,
        json.loads(unknown.stdout),
    )
    assert "warning: the database has acme/9_later.py, which these files have not" in unknown.stderr


def test_answer_of_its_database(acme: Application, deployed_base: str) -> None:
    """The database that is waited for is the application's, whatever DATABASE_URL says."""
    run = acme.call("wait_for_db", url=deployed_base)

    assert (0, True) == (run.returncode, run.stdout.endswith(" answers\n"))


def test_deletion_of_rows_of_all_apps(acme: Application, deployed: str) -> None:
    """A note goes into the bin with its issue, and leaves it with a purge."""

    async def delete_issue(url: str) -> dict[str, int]:
        async with connect(url, apps={"acme": ["acme.models"]}):
            issue = await make_issue()
            note: Any = importlib.import_module("acme.models").Note
            for text in ("one", "two"):
                await note.create(issue=issue, text=text)
            deletion = await issue.delete()
            assert deletion is not None
            return dict(deletion.counts)

    counts = acme.run_here(delete_issue, deployed)
    planned = acme.call("purge_deleted", "--older-than", "0d", "--dry-run", "--json", url=deployed)
    purged = acme.call("purge_deleted", "--older-than", "0d", "--json", url=deployed)

    assert {"tracker.Issue": 1, "acme.Note": 2} == counts
    assert [(0, counts, "")] * 2 == [
        (run.returncode, json.loads(run.stdout), run.stderr) for run in (planned, purged)
    ]
    assert [] == run_apart(fetch, "SELECT * FROM acme_notes", deployed)


async def test_integrity_of_all_apps(acme: Application, deployed: str) -> None:
    """A fault in a table of theirs is found and put right."""
    clean = acme.call("check_integrity", url=deployed)
    await execute("DROP INDEX deleted_acme_notes_of_deletion", deployed)
    found = acme.call("check_integrity", "--json", url=deployed)
    fixed = acme.call("check_integrity", "--fix", url=deployed)

    assert (0, "Nothing is wrong\n", "") == (clean.returncode, clean.stdout, clean.stderr)
    assert (1, ["deleted_acme_notes_of_deletion"]) == (
        found.returncode,
        json.loads(found.stdout)["found"][0]["keys"],
    )
    assert (0, True) == (fixed.returncode, "1 wrong; 0 left" in fixed.stdout)
    assert "deleted_acme_notes_of_deletion" in (await catalogue_of(deployed))["acme_notes"].indexes


def test_commands_on_our_tables(acme: Application, deployed: str) -> None:
    """They work on the application's database as on the tracker's own."""
    arguments = ("create_instance_admin", "ada@example.com", "--generate", "--json")
    created = acme.call(*arguments, url=deployed)
    deactivated = acme.call("deactivate_user", "ada@example.com", url=deployed)

    assert (0, True) == (created.returncode, json.loads(created.stdout)["admin_created"])
    assert (1, True) == (deactivated.returncode, "is the last active instance admin" in deactivated.stderr)


@alone
async def test_demo_beside_an_application(acme: Application, deployed: str) -> None:
    """The tracker's tables are filled, and those of the application left as they are."""
    run = acme.call("faker", "--issues", "20", "--users", "3", "--workspaces", "1", url=deployed)

    assert (0, "") == (run.returncode, run.stderr)
    assert (False, True) == ("acme_notes" in run.stdout, "issues" in run.stdout)
    assert [] == await fetch("SELECT * FROM acme_notes", deployed)


@alone
def test_missing_file_of_an_application(acme: Application, tmp_path: Path) -> None:
    """It is not made by what works on it."""
    file = tmp_path / "x.sqlite3"
    run = acme.call("check_integrity", url=f"sqlite://{file}")

    assert (
        1,
        f"there is no SQLite file {file}: make it with `tortoise-tracker migrate`, or name another\n",
    ) == (
        run.returncode,
        run.stderr,
    )
    assert not file.exists()


_BILLING = """\
from tortoise import fields
from tortoise.models import Model


class Invoice(Model):
    id = fields.IntField(primary_key=True)
    note = fields.ForeignKeyField("acme.Note", related_name=False)

    class Meta:
        table = "invoices"
"""


@pytest.fixture
def billing(acme: Application) -> Application:
    """The application with another app, whose models refer to its first one, and that has no migration."""
    settings = acme.folder / "acme" / "settings.py"
    text = settings.read_text().replace('["acme.models"]', '["acme.models"], "billing": ["billing.models"]')
    acme.write("acme/settings.py", text)
    acme.write("billing/__init__.py", "")
    acme.write("billing/models.py", _BILLING)
    return acme


async def test_several_apps(billing: Application, deployed: str) -> None:
    """Each has a history of its own, written and applied in the order of the configuration."""
    before = billing.migrations()
    missing = billing.call("migrate", url=deployed)
    differing = billing.call("makemigrations", "check", url=deployed)
    written = billing.call("makemigrations", "initial", url=deployed)
    [file] = billing.migrations("billing")
    agreeing = billing.call("makemigrations", "check", url=deployed)
    done = billing.call("migrate", url=deployed)

    assert (1, "") == (missing.returncode, missing.stdout)
    assert missing.stderr.startswith(
        "the app billing has no migrations in migrations/billing: write them with"
    )
    assert (1, True) == (differing.returncode, "- create table invoices\n" in differing.stdout)
    assert (0, f"- create table invoices\nWrote migrations/{file}\n") == (written.returncode, written.stdout)
    assert (0, "No changes detected\n") == (agreeing.returncode, agreeing.stdout)
    assert (0, f"Applied {file}\n") == (done.returncode, done.stdout), done.stderr
    assert before == billing.migrations()
    assert ("acme_notes", "id", "CASCADE") == (await catalogue_of(deployed))["invoices"].foreign_keys[
        "note_id"
    ]


@alone
def test_one_app_of_several(billing: Application) -> None:
    """``--app`` chooses whose migration is written."""
    billing.write(
        "acme/models.py", (billing.folder / "acme/models.py").read_text() + MOOD.replace("mood", "tone")
    )

    run = billing.call("makemigrations", "initial", "--app", "billing", url="sqlite://unused.sqlite3")

    assert (0, True) == (run.returncode, "invoices" in run.stdout)
    assert (2, 1) == (len(billing.migrations()), len(billing.migrations("billing")))
