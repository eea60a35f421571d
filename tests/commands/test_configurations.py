"""Which configuration a command works on: an application's, found in several ways, or one that is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.application import SETTINGS, Application, application
from tests.commands.checkout import OWN
from tests.commands.toy_project import fetch
from tests.support.databases import Dialect
from tests.support.in_process import call_command, run_apart
from tortoise_tracker.commands.migrating import migration_files

# What is read of a configuration is the same for both.
pytestmark = [pytest.mark.no_database, pytest.mark.only_on(Dialect.SQLITE)]

OURS = migration_files(OWN)


def test_models_without_a_label(tmp_path: Path) -> None:
    """Modules that are named without an app are the app ``models``."""
    url = f"sqlite://{tmp_path / 'x.sqlite3'}"
    settings = SETTINGS.replace('apps={"acme": ["acme.models"]}', 'models=["acme.models"]')
    project = application(tmp_path / "acme", settings=settings)

    written = project.call("makemigrations", "initial", url=url)
    done = project.call("migrate", url=url)

    [file] = project.migrations("models")
    assert 0 == written.returncode, written.stderr
    assert (0, [*(f"Applied {name}" for name in OURS), f"Applied {file}"]) == (
        done.returncode,
        done.stdout.splitlines(),
    )


#: One that was written by hand, with Tortoise's engine and without Aerich.
_PLAIN = """\
import os

FILE = os.environ["ACME_DATABASE_URL"].removeprefix("sqlite://")
TORTOISE_ORM = {
    "connections": {"main": {"engine": "tortoise.backends.sqlite", "credentials": {"file_path": FILE}}},
    "apps": {
        "acme": {"models": ["acme.models"], "default_connection": "main"},
        "tracker": {"models": ["tortoise_tracker.models"], "default_connection": "main"},
    },
}
"""


def test_configuration_of_plain_tortoise(acme: Application, deployed: str) -> None:
    """Commands bring what it lacks: our engine, and the table of Aerich."""
    acme.write("acme/plain.py", _PLAIN)
    arguments = ("--tortoise-orm", "acme.plain.TORTOISE_ORM")
    back = acme.call("migrate", "--to", "acme:0", "--yes", *arguments, url=deployed)
    forth = acme.call("migrate", *arguments, url=deployed)
    checked = acme.call("check_integrity", *arguments, url=deployed)

    last = acme.migrations()[-1]
    assert [(0, f"Undone {last}\n"), (0, f"Applied {last}\n"), (0, "Nothing is wrong\n")] == [
        (run.returncode, run.stdout) for run in (back, forth, checked)
    ]


#: Two databases, each with an app.
_SEVERAL = """\
import os

TORTOISE_ORM = {
    "connections": {"default": os.environ["ACME_DATABASE_URL"], "other": "sqlite://other.sqlite3"},
    "apps": {
        "shop": {"models": ["acme.shop"], "default_connection": "other"},
        "tracker": {"models": ["tortoise_tracker.models", "aerich.models"]},
    },
}
"""

_SHOP = """\
from tortoise import fields
from tortoise.models import Model


class Item(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=20, unique=True)

    class Meta:
        table = "items"
"""


def test_apps_in_several_databases(tmp_path: Path) -> None:
    """Each is migrated and waited for where its app lies; integrity is a matter of one database."""
    project = application(tmp_path / "acme", settings=_SEVERAL)
    project.write("acme/shop.py", _SHOP)
    ours, theirs = f"sqlite://{project.folder}/x.sqlite3", f"sqlite://{project.folder}/other.sqlite3"
    written = project.call("makemigrations", "initial", url=ours)
    [file] = project.migrations("shop")
    waited, done, ready, checked = [
        project.call(name, *arguments, url=ours)
        for name, *arguments in (
            ("wait_for_migrations", "--timeout", "0.01"),
            ("migrate",),
            ("wait_for_migrations",),
            ("check_integrity",),
        )
    ]

    assert 0 == written.returncode, written.stderr
    assert (1, True) == (waited.returncode, f"pending: {', '.join([*OURS, file])}" in waited.stderr)
    assert (0, "".join(f"Applied {name}\n" for name in [*OURS, file])) == (done.returncode, done.stdout)
    assert 0 == ready.returncode
    assert [["tracker"], ["shop"]] == [
        [row["app"] for row in run_apart(fetch, "SELECT DISTINCT app FROM aerich", url)]
        for url in (ours, theirs)
    ]
    assert (1, True) == (
        checked.returncode,
        checked.stderr.startswith("the models lie in several databases (default, other)"),
    )


def test_looking_imports_no_model(acme: Application, deployed: str) -> None:
    """What only asks for migrations works where the models cannot be imported."""
    acme.write("acme/models.py", "raise AssertionError('a model')\n")

    runs = [
        acme.call(name, *arguments, url=deployed)
        for name, *arguments in (("wait_for_db",), ("wait_for_migrations",), ("migrate", "--check"))
    ]

    assert [(0, "")] * 3 == [(run.returncode, run.stderr) for run in runs]


@pytest.mark.parametrize("location", ["elsewhere", "elsewhere/{app}"])
def test_location_of_migrations(location: str, acme: Application, tmp_path: Path) -> None:
    """They may lie in another folder; ours are never looked for there."""
    (acme.folder / "migrations").rename(acme.folder / "elsewhere")
    url = f"sqlite://{tmp_path / 'x.sqlite3'}"

    lost = acme.call("migrate", url=url)
    found = acme.call("migrate", "--location", location, url=url)

    assert (1, True) == (lost.returncode, "has no migrations in migrations/acme" in lost.stderr)
    assert (0, len(OURS) + 2) == (found.returncode, len(found.stdout.splitlines()))


def test_which_configuration(acme: Application, tmp_path: Path) -> None:
    """The option comes before the variable, and that before pyproject.toml; ours can be named as well."""
    for name in ("first", "second", "third"):
        acme.write(f"acme/{name}.py", f"raise RuntimeError('{name}')\n")
    pyproject = acme.folder / "pyproject.toml"
    pyproject.write_text(pyproject.read_text().replace("acme.settings", "acme.third"))
    option, variable = ("--tortoise-orm", "acme.first.ORM"), {"TRACKER_TORTOISE_ORM": "acme.second.ORM"}

    runs = [
        acme.call("migrate", "--check", *option, url="", env={**variable}),
        acme.call("migrate", "--check", url="", env={**variable}),
        acme.call("migrate", "--check", url=""),
    ]
    own = acme.call(
        *("migrate", "--check", "--tortoise-orm", "tortoise_tracker.TORTOISE_ORM"),
        *("--database-url", f"sqlite://{tmp_path}/x.sqlite3"),
        url="",
    )

    for run, name in zip(runs, ("first", "second", "third"), strict=True):
        assert (1, True) == (run.returncode, f"(RuntimeError: {name})" in run.stderr)
    assert (1, "".join(f"Pending {name}\n" for name in OURS)) == (own.returncode, own.stdout)


def orm(connection: str = "'sqlite://x'", *, alias: str = "default", models: str = "acme.models") -> str:
    """A module with a configuration."""
    apps = {"acme": {"models": [models]}}
    return f"ORM = {{'connections': {{'{alias}': {connection}}}, 'apps': {apps}}}"


#: Modules without a configuration that can be used, and what is said of them.
_WRONG = {
    "no variable": ("", "there is no Tortoise configuration acme.wrong.ORM (module"),
    "failing": ("import os; os.environ['NOT_SET']", "cannot be imported (KeyError: 'NOT_SET')"),
    "no Python": ("def (", "cannot be imported (SyntaxError: "),
    "other library": ("import not_there", "configuration acme.wrong.ORM (No module named 'not_there')"),
    "no dictionary": ("ORM = 5", "is no Tortoise configuration: it needs `connections`, and `apps`"),
    "no apps": ("ORM = {'connections': {}, 'apps': {}}", "is no Tortoise configuration"),
    "no models": (orm(models="aerich.models"), "is no Tortoise configuration"),
    "no connection": (orm(alias="other"), "the app 'acme' of acme.wrong.ORM uses the connection 'default'"),
    "no database": (
        orm("{'engine': 'tortoise.backends.asyncpg', 'credentials': {}}"),
        "the connection 'default' of acme.wrong.ORM has no 'database' among its credentials",
    ),
    "other engine": (
        orm("{'engine': 'tortoise.backends.mysql', 'credentials': {}}"),
        "has the engine tortoise.backends.mysql",
    ),
    "no engine": (orm("5"), "the connection 'default' of acme.wrong.ORM is neither a URL nor an engine"),
    "malformed URL": (orm("'mysql://a:secret@b/c'"), "the database URL is mysql://…"),
}


@pytest.mark.parametrize(("text", "complaint"), _WRONG.values(), ids=_WRONG)
def test_configuration_that_is_none(text: str, complaint: str, tmp_path: Path) -> None:
    """What is wrong with it is one sentence, and exit 1, for all that read it."""
    project = application(tmp_path / "acme")
    project.write("acme/wrong.py", text)

    for command in ("migrate", "wait_for_db", "check_integrity"):
        run = project.call(command, "--tortoise-orm", "acme.wrong.ORM", url="sqlite://x.sqlite3")

        assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
        assert complaint in run.stderr
        assert "secret" not in run.stderr


@pytest.mark.parametrize("name", ["acme.nothing.ORM", "nothing.ORM", "ORM", "acme.settings."])
def test_name_that_leads_to_none(name: str, acme_base: Application) -> None:
    """It is repeated, with the form that it should have."""
    run = acme_base.call("migrate", "--tortoise-orm", name, url="sqlite://x.sqlite3")

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert run.stderr.startswith(f"there is no Tortoise configuration {name} (")
    assert run.stderr.endswith("): name one as MODULE.VARIABLE\n")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[tool.aerich", "/pyproject.toml cannot be read ("),
        ("[tool.aerich]\ntortoise_orm = 5", "tortoise_orm of [tool.aerich] in "),
        ("[tool.aerich]\nlocation = ['a']", "location of [tool.aerich] in "),
        ("tool = 5", "there is no SQLite file tracker.sqlite3"),
        ("[tool]\naerich = 'x'", "there is no SQLite file tracker.sqlite3"),
    ],
)
def test_pyproject_that_says_nothing(text: str, complaint: str, tmp_path: Path) -> None:
    """One that cannot be read is one sentence; where it has no such table the tracker's own is meant."""
    (tmp_path / "pyproject.toml").write_text(text)
    run = call_command("check_integrity", cwd=tmp_path)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert complaint in run.stderr


def test_url_beside_a_configuration(acme: Application) -> None:
    """An application's configuration says which database it is, and the option is refused."""
    url = ("--database-url", "sqlite://x.sqlite3")
    by_file = acme.call("migrate", *url, url="sqlite://y.sqlite3")
    by_name = acme.call(
        "migrate", *url, "--tortoise-orm", "acme.settings.TORTOISE_ORM", url="sqlite://y.sqlite3"
    )

    name = "--database-url is not for acme.settings.TORTOISE_ORM"
    assert (1, "", 1) == (by_file.returncode, by_file.stdout, len(by_file.stderr.splitlines()))
    assert by_file.stderr.startswith(f"{name}, which [tool.aerich] of pyproject.toml names: ")
    assert by_name.stderr.startswith(f"{name}: set the database there")


def test_app_that_is_not_there(acme: Application) -> None:
    """Its name is repeated, with those that there are."""
    runs = [
        acme.call("migrate", "--to", "shop:1", url="sqlite://y.sqlite3"),
        acme.call("makemigrations", "more", "--app", "shop", url="sqlite://y.sqlite3"),
    ]

    sentence = "acme.settings.TORTOISE_ORM has no app 'shop': choose one of tracker, acme\n"
    assert [(1, "", sentence)] * 2 == [(run.returncode, run.stdout, run.stderr) for run in runs]
