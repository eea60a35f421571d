"""What the demo alone needs is needed by it alone."""

from __future__ import annotations

from tests.support.imports import imports_of


def importers_of(library: str) -> set[str]:
    """The modules of the package that import a library."""
    return {
        each.importer for each in imports_of("tortoise_tracker") if each.imported.partition(".")[0] == library
    }


def test_faker_is_for_the_demo() -> None:
    """The package works without the library that invents names, factories included."""
    importers = importers_of("faker")

    assert importers
    assert set() == {each for each in importers if not each.startswith("tortoise_tracker.demo.")}


def test_demo_is_no_command() -> None:
    """It prints nothing and reads no options, and does without the libraries for that."""
    importers = importers_of("cyclopts") | importers_of("rich")

    assert set() == {each for each in importers if each.startswith("tortoise_tracker.demo")}
