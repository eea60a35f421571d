"""The house stands as designed: imports run one way, and every model is complete."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterator

import pytest
from tortoise.context import TortoiseContext
from tortoise.models import Model

from tests.support.imports import PACKAGES, Import, imports_of, sources
from tortoise_tracker import models

#: The rooms of the package from the ground up: each imports only what stands before it. The package
#: itself, whose names applications import, comes after what it offers.
ROOMS = [
    *("exceptions", "enums", "defaults", "context", "asgi", "html", "security"),
    *("fields", "indexes", "transactions", "signals", "cache"),
    "rules",
    *("queryset", "engines"),
    "mixins",
    "models",
    "operations",
    *("config", "database", "tortoise_tracker"),
    "factories",
]

#: What each top-level package may import of the others.
STANDS_ON = {
    "tortoise_tracker": set[str](),
    "scripts": {"tortoise_tracker"},
    "benchmarks": {"tortoise_tracker", "scripts", "tests"},
    "tests": {"tortoise_tracker", "scripts", "benchmarks"},
}

MODELS: list[type[Model]] = [getattr(models, name) for name in models.__all__]

each_package = pytest.mark.parametrize("package", PACKAGES)
#: Relations are complete once Tortoise has seen all models.
when_connected = pytest.mark.usefixtures("connection")
each_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)


def room_of(module: str) -> str:
    """The room that a module of the package lies in; the package itself for its ``__init__``."""
    return [*module.split("."), module][1]


def package_of(module: str) -> str:
    """The top-level package of a module."""
    return module.partition(".")[0]


def real_imports(package: str) -> Iterator[Import]:
    """The imports between our packages that happen when the program runs."""
    for each in imports_of(package):
        if package_of(each.imported) in PACKAGES and not each.is_for_types:
            yield each


def test_every_room_has_its_place() -> None:
    """A new module of the package is given a place in the order of imports."""
    assert set() == {room_of(module) for module in sources("tortoise_tracker")} - set(ROOMS)


def test_imports_run_one_way() -> None:
    """No room imports one that stands on it; modules of one room may import each other."""
    wrong = [
        str(each)
        for each in real_imports("tortoise_tracker")
        if package_of(each.imported) == "tortoise_tracker"
        and ROOMS.index(room_of(each.imported)) > ROOMS.index(room_of(each.importer))
    ]

    assert [] == wrong


@each_package
def test_package_imports_only_what_it_stands_on(package: str) -> None:
    """The package knows nothing of scripts, tests and benchmarks, and scripts nothing of tests."""
    allowed = {package, *STANDS_ON[package]}

    assert [] == [str(each) for each in real_imports(package) if package_of(each.imported) not in allowed]


@each_package
def test_no_import_hides_in_a_function(package: str) -> None:
    """A cycle of imports is cured by order."""
    assert [] == [str(each) for each in imports_of(package) if each.is_inner]


def test_every_model_is_registered() -> None:
    """``tortoise_tracker.models`` offers every model that its files define, in order."""
    defined = {
        value.__name__
        for module in sources("tortoise_tracker.models")
        for value in vars(importlib.import_module(module)).values()
        if inspect.isclass(value) and issubclass(value, Model) and value.__module__ == module
    }

    assert sorted(defined) == list(models.__all__)


def test_every_model_has_a_table(connection: TortoiseContext) -> None:
    """Tortoise knows every model under the label ``tracker``."""
    assert connection.apps is not None
    assert set() == set(models.__all__) - set(connection.apps["tracker"])


@each_model
def test_model_is_documented(model: type[Model]) -> None:
    """The docstring of a model is its own, for it becomes the comment of its table."""
    assert (vars(model)["__doc__"] or "").strip() != ""


@each_model
def test_table_is_the_plural_of_the_model(model: type[Model]) -> None:
    """``IssueActivity`` lies in ``issue_activities``, ``APIToken`` in ``api_tokens``."""
    singular = re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", model.__name__).lower()
    if singular.endswith("s"):
        plural = singular
    elif re.search(r"[^aeiou]y$", singular):
        plural = f"{singular[:-1]}ies"
    else:
        plural = f"{singular}s"

    assert plural == model._meta.db_table


@each_model
@when_connected
def test_every_foreign_key_is_indexed(model: type[Model]) -> None:
    """Without an index, each deletion of a parent reads the whole table of its children."""
    meta = model._meta
    keys = [
        meta.fields_map[str(meta.fields_map[name].source_field)] for name in meta.fk_fields | meta.o2o_fields
    ]

    assert [] == [key.model_field_name for key in keys if not (key.index or key.unique or key.pk)]


@each_model
@when_connected
def test_columns_are_called_like_their_fields(model: type[Model]) -> None:
    """``source_field`` is broken in ``bulk_update`` and ``refresh_from_db``."""
    columns = model._meta.fields_db_projection

    assert {name: name for name in columns} == columns


@each_model
@when_connected
def test_str_reads_own_columns_only(model: type[Model]) -> None:
    """Printing a row costs no query, and never shows a queryset instead of a row."""
    assert "__str__" in vars(model), "it has none of its own"

    assert set() == read_by(model, "__str__") - set(model._meta.fields_db_projection)


def read_by(model: type[Model], method: str) -> set[str]:
    """The attributes of ``self`` that a method reads, followed through properties and methods."""
    definition = inspect.getattr_static(model, method)
    function = definition.fget if isinstance(definition, property) else definition
    assert inspect.isfunction(function)
    read = set()
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self":
            attribute = inspect.getattr_static(model, node.attr, None)
            followed = isinstance(attribute, property) or inspect.isfunction(attribute)
            is_relation = node.attr in model._meta.fields_map
            read |= read_by(model, node.attr) if followed and not is_relation else {node.attr}
    return read
