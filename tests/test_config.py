"""From a database URL to a configuration, or to one clear error."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.config import TortoiseConfig
from tortoise.exceptions import ConfigurationError

import tortoise_tracker
from tortoise_tracker import config, tortoise_orm_config
from tortoise_tracker.config import DEFAULT_DATABASE_URL
from tortoise_tracker.exceptions import ConfigError, TrackerError

POSTGRES = "postgres://ada:secret@db.example.com:5433/tracker"


def connection(url: str | None = None) -> tuple[str, dict[str, Any]]:
    """The engine, and what it is given."""
    found = tortoise_orm_config(url)["connections"]["default"]
    return found["engine"].rpartition(".")[2], found["credentials"]


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "asyncpg"])
def test_postgres_url(scheme: str) -> None:
    """However it is called, it is our engine."""
    engine, credentials = connection(POSTGRES.replace("postgres", scheme, 1))

    assert "asyncpg" == engine
    assert {
        "host": "db.example.com",
        "port": 5433,
        "user": "ada",
        "password": "secret",
        "database": "tracker",
        "advice": "apply the migrations with `tortoise-tracker migrate`",
    } == credentials


def test_port_of_postgres_may_be_left_out() -> None:
    """It is the usual one."""
    assert 5432 == connection("postgres://ada@localhost/tracker")[1]["port"]


def test_password_may_hold_any_character() -> None:
    """Quoted as in every URL."""
    assert "p@ss/w:rd" == connection("postgres://ada:p%40ss%2Fw%3Ard@localhost/tracker")[1]["password"]
    assert "[pass]" == connection("postgres://ada:[pass]@localhost/tracker")[1]["password"]


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite://tracker.sqlite3", "tracker.sqlite3"),
        ("sqlite:///var/lib/tracker.sqlite3", "/var/lib/tracker.sqlite3"),
        ("sqlite://:memory:", ":memory:"),
    ],
)
def test_sqlite_url(url: str, path: str) -> None:
    """Relative, absolute, and in memory."""
    engine, credentials = connection(url)

    assert ("sqlite", path) == (engine, credentials["file_path"])


def test_options_reach_the_engine() -> None:
    """Pragmas on SQLite, the driver's arguments on PostgreSQL."""
    assert "FULL" == connection("sqlite://x.sqlite3?synchronous=FULL")[1]["synchronous"]
    assert 0 == connection(f"{POSTGRES}?statement_cache_size=0")[1]["statement_cache_size"]
    assert "require" == connection(f"{POSTGRES}?sslmode=require")[1]["ssl"]


def test_argument_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the environment before the default."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert ("sqlite", "tracker.sqlite3") == (connection()[0], connection()[1]["file_path"])
    assert connection(DEFAULT_DATABASE_URL) == connection()

    monkeypatch.setenv("DATABASE_URL", POSTGRES)
    assert connection(POSTGRES) == connection()
    assert "x.sqlite3" == connection("sqlite://x.sqlite3")[1]["file_path"]


def test_empty_variable_is_no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """As shells and compose files leave it behind."""
    monkeypatch.setenv("DATABASE_URL", "")

    assert connection(DEFAULT_DATABASE_URL) == connection()


MALFORMED = {
    "no scheme": ("tracker.sqlite3", "one without ://"),
    "another database": ("mysql://ada:secret@localhost/tracker", "mysql://…"),
    "another driver": ("postgresql+psycopg://ada:secret@localhost/tracker", "postgresql+psycopg://…"),
    "no name": ("postgres://ada:secret@localhost", "No database name in the path"),
    "empty name": ("postgres://ada:secret@localhost/", "No database name in the path"),
    "port": ("postgres://ada:secret@localhost:abc/tracker", "Port is not an integer"),
    "port too great": ("postgres://ada:secret@localhost:99999/tracker", "Port is not an integer"),
    "host": ("postgres://ada:secret@[::1/tracker", "Invalid IPv6 URL"),
    "strange host": ("postgres://ada:secret@\N{ACCOUNT OF}/tracker", "strange characters"),
    "no file": ("sqlite://", "No path specified"),
    "pool": ("postgres://ada:secret@localhost/tracker?minsize=many", "'many'"),
    "pool of the driver": ("postgres://ada:secret@localhost/tracker?max_size=many", "'many'"),
}


@pytest.mark.parametrize(("url", "what"), MALFORMED.values(), ids=MALFORMED)
def test_malformed_url(url: str, what: str) -> None:
    """One sentence: what is wrong, and how it should look; never the password."""
    with pytest.raises(ConfigError) as caught:
        tortoise_orm_config(url)

    message = str(caught.value)
    assert isinstance(caught.value, TrackerError)
    assert isinstance(caught.value, ConfigurationError)
    assert (True, True, False) == (what in message, "set DATABASE_URL to" in message, "secret" in message)


def test_malformed_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is found when it is needed, not at import."""
    monkeypatch.setenv("DATABASE_URL", "mysql://ada:secret@localhost/tracker")

    for module in (tortoise_tracker, config):
        with pytest.raises(ConfigError, match="mysql://…"):
            _ = module.TORTOISE_ORM


@given(st.text())
def test_any_text_is_a_configuration_or_one_error(text: str) -> None:
    """No error of Python's own comes out."""
    for url in (text, f"postgres://{text}", f"postgres://localhost/{text}", f"sqlite://{text}"):
        try:
            tortoise_orm_config(url)
        except ConfigError as error:
            assert "set DATABASE_URL" in str(error)  # noqa: PT017 - no error is fine, too


def test_configuration_is_one_of_tortoise() -> None:
    """With our models and Aerich's under the label ``tracker``, and moments in UTC."""
    built = tortoise_orm_config("sqlite://:memory:")

    assert {
        "tracker": {
            "models": ["tortoise_tracker.models", "aerich.models"],
            "default_connection": "default",
        }
    } == built["apps"]
    assert (True, "UTC") == (built["use_tz"], built["timezone"])
    assert ["default"] == list(TortoiseConfig.resolve_args(built, None, None, None).connections)


def test_models_of_an_application_have_an_app_of_their_own() -> None:
    """On the same connection; ours are as before."""
    apps = tortoise_orm_config("sqlite://:memory:", models=["my.models", "my.other"])["apps"]

    assert {"models": ["my.models", "my.other"], "default_connection": "default"} == apps["models"]
    assert tortoise_orm_config("sqlite://:memory:")["apps"]["tracker"] == apps["tracker"]


def test_apps_of_an_application_have_their_own_labels() -> None:
    """They come before ours, so that Aerich works on the first of them; so do modules without a label."""
    labeled = {"acme": ["acme.models"], "models": ["acme.more"]}

    apps = tortoise_orm_config("sqlite://:memory:", apps=labeled, models=["acme.other"])["apps"]

    assert ["acme", "models", "tracker"] == list(apps)
    assert [["acme.models"], ["acme.more", "acme.other"]] == [apps[name]["models"] for name in labeled]
    assert tortoise_orm_config("sqlite://:memory:")["apps"]["tracker"] == apps["tracker"]
    assert {"acme": ["acme.models"], "models": ["acme.more"]} == labeled


def test_app_without_modules_is_refused() -> None:
    """One name in the place of a list is no list of its letters."""
    wrong: tuple[Any, ...] = ([], "acme.models")
    for modules in wrong:
        with pytest.raises(ConfigError, match=r"the app 'acme' has .* for modules: give a list"):
            tortoise_orm_config("sqlite://:memory:", apps={"acme": modules})


def test_advice_is_in_words_of_the_application() -> None:
    """The engine is told what to say where a table is not there."""
    built = tortoise_orm_config("sqlite://:memory:", advice="run `acme migrate`")

    assert "run `acme migrate`" == built["connections"]["default"]["credentials"]["advice"]


def test_each_configuration_is_its_own() -> None:
    """Whoever changes theirs changes no other."""
    tortoise_orm_config()["apps"]["tracker"]["models"].clear()

    assert 2 == len(tortoise_orm_config()["apps"]["tracker"]["models"])


def test_aerich_finds_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """``TORTOISE_ORM`` is built when it is asked for."""
    monkeypatch.setenv("DATABASE_URL", POSTGRES)

    assert tortoise_orm_config(POSTGRES) == config.TORTOISE_ORM == tortoise_tracker.TORTOISE_ORM


@pytest.mark.parametrize("module", [config, tortoise_tracker])
def test_other_names_are_missing(module: Any) -> None:
    """As in every module."""
    with pytest.raises(AttributeError, match="has no attribute 'TORTOISE'"):
        _ = module.TORTOISE


#: Arguments that hold no lists of names of modules, and what the message repeats of them.
NO_MODULES: dict[str, tuple[dict[str, Any], str]] = {
    "a text for models": ({"models": "acme.models"}, "'acme.models'"),
    "bytes for models": ({"models": b"acme.models"}, "b'acme.models'"),
    "a number among models": ({"models": [3]}, "[3]"),
    "an empty name": ({"models": [""]}, "['']"),
    "a list for apps": ({"apps": ["acme.models"]}, "['acme.models']"),
    "a text for apps": ({"apps": "acme"}, "'acme'"),
    "a text for an app": ({"apps": {"acme": "acme.models"}}, "'acme.models'"),
    "nothing for an app": ({"apps": {"acme": []}}, "[]"),
    "no list for an app": ({"apps": {"acme": None}}, "None"),
}


@pytest.mark.parametrize(("arguments", "what"), NO_MODULES.values(), ids=NO_MODULES)
def test_modules_are_lists_of_names(arguments: dict[str, Any], what: str) -> None:
    """A text would be taken for a list of letters."""
    with pytest.raises(ConfigError, match="dotted names") as caught:
        tortoise_orm_config("sqlite://:memory:", **arguments)

    assert what in str(caught.value)
