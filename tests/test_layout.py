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

#: The modules and folders of the package from the ground up: each imports only what stands before it.
ROOMS = [
    # Imports nothing until a name is asked for.
    "tortoise_tracker",
    "exceptions",
    "kit",
    *("enums", "defaults", "html", "security"),
    # The public paths of what lives in the toolkit.
    *("context", "asgi", "fields", "indexes", "transactions", "signals"),
    *("config", "cache", "database"),
    *("rules", "mixins", "models"),
    *("services", "health"),
    "factories",
    "demo",
    *("commands", "__main__"),
]

#: The same inside the toolkit.
TOOLKIT = [
    *("context", "indexes", "registry", "sql", "transactions", "signals", "asgi", "retry"),
    "fields",
    *("writing", "rules", "queryset", "engines"),
    *("metaclass", "model"),
    *("tracking", "soft_delete", "audit"),
    *("config", "database", "kit"),
]

#: Libraries, and the folders that may import them: who only imports models needs none of these.
FENCED = {
    "cyclopts": {"commands"},
    "rich": {"commands"},
    "filelock": {"commands"},
    "faker": {"demo"},
    "fastapi": set[str](),
    "pytest": set[str](),
}

#: What an import in a function says of itself.
HEAVY = re.compile(r"# noqa: PLC0415 - \S")

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
    """A new module or folder of the package is given a place in the order of imports."""
    assert set() == {room_of(module) for module in sources("tortoise_tracker")} - set(ROOMS)


def test_imports_run_one_way() -> None:
    """No folder imports one that stands on it; modules of one folder may import each other."""
    wrong = [
        str(each)
        for each in real_imports("tortoise_tracker")
        if package_of(each.imported) == "tortoise_tracker"
        and ROOMS.index(room_of(each.imported)) > ROOMS.index(room_of(each.importer))
    ]

    assert [] == wrong


def test_imports_inside_the_toolkit_run_one_way() -> None:
    """No folder of it imports one that stands on it."""
    places = {f"tortoise_tracker.kit.{name}": place for place, name in enumerate(TOOLKIT)}
    places["tortoise_tracker.kit"] = len(TOOLKIT)

    def place_of(module: str) -> int:
        return places[".".join(module.split(".")[:3])]

    wrong = [
        str(each)
        for each in imports_of("tortoise_tracker.kit")
        if each.imported.startswith("tortoise_tracker.kit")
        and not each.is_for_types
        and place_of(each.imported) > place_of(each.importer)
    ]

    assert [] == wrong


def test_package_itself_is_for_what_stands_on_everything() -> None:
    """``import tortoise_tracker`` reaches every module when asked, so below the demo it is refused."""
    allowed = ROOMS.index("demo")

    assert [] == [
        str(each)
        for each in real_imports("tortoise_tracker")
        if each.imported == "tortoise_tracker" and ROOMS.index(room_of(each.importer)) < allowed
    ]


@each_package
def test_package_imports_only_what_it_stands_on(package: str) -> None:
    """The package knows nothing of scripts, tests and benchmarks, and scripts nothing of tests."""
    allowed = {package, *STANDS_ON[package]}

    assert [] == [str(each) for each in real_imports(package) if package_of(each.imported) not in allowed]


def test_toolkit_knows_nothing_of_the_tracker() -> None:
    """The first wall: what is imported of the package is the toolkit itself, and the errors."""
    known = {"kit", "exceptions"}

    wrong = [each for each in imports_of("tortoise_tracker.kit") if package_of(each.imported) in PACKAGES]
    wrong = [each for each in wrong if not each.is_for_types and room_of(each.imported) not in known]

    assert [] == [str(each) for each in wrong]


@pytest.mark.parametrize("library", FENCED)
def test_library_is_imported_where_it_is_needed_only(library: str) -> None:
    """The second wall: commands and the demo need libraries that models do without."""
    users = {
        room_of(each.importer)
        for each in imports_of("tortoise_tracker")
        if package_of(each.imported) == library and not each.is_for_types
    }

    assert users <= FENCED[library]


@each_package
def test_no_import_hides_in_a_function(package: str) -> None:
    """A cycle of imports is cured by order; a heavy library that few calls need says so beside it."""
    hidden = [
        each
        for each in imports_of(package)
        if each.is_inner
        and not HEAVY.search(sources(package)[each.importer].read_text().splitlines()[each.line - 1])
    ]

    assert [] == [str(each) for each in hidden]


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
    assert Model.__str__ is not model.__str__, "it has none of its own"

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
