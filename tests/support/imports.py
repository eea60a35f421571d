"""Which module of the project imports which, read from the sources without running them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.support.processes import REPOSITORY

#: The top-level packages of this repository.
PACKAGES = ("tortoise_tracker", "scripts", "tests", "benchmarks")


@dataclass(frozen=True)
class Import:
    """One import."""

    importer: str
    #: The module; for one that is not ours, with the name taken from it.
    imported: str
    line: int
    #: Whether it is there for type checkers only, and does not happen when the program runs.
    is_for_types: bool
    #: Whether it stands inside a function.
    is_inner: bool

    def __str__(self) -> str:
        return f"{self.importer}, line {self.line}, imports {self.imported}"


@cache
def sources(package: str) -> dict[str, Path]:
    """The modules of a package, by their dotted names."""
    found = {}
    for path in sorted(REPOSITORY.joinpath(*package.split(".")).rglob("*.py")):
        parts = path.relative_to(REPOSITORY).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports_of(package: str) -> list[Import]:
    """Every import in a package."""
    return [each for module, path in sources(package).items() for each in _imports(module, path)]


@cache
def _imports(module: str, path: Path) -> list[Import]:
    return list(_read(module, ast.parse(path.read_text())))


def _read(module: str, tree: ast.Module) -> Iterator[Import]:
    ours = {name for each in PACKAGES for name in sources(each)}
    for node, is_for_types, is_inner in _walk(tree):
        for name in _names(node):
            # `from a import b`: b may be a module of ours, or something in one.
            parent = name.rpartition(".")[0]
            imported = parent if name not in ours and parent in ours else name
            yield Import(module, imported, node.lineno, is_for_types, is_inner)


def _walk(
    node: ast.AST, *, is_for_types: bool = False, is_inner: bool = False
) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool, bool]]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        yield node, is_for_types, is_inner
        return
    is_inner = is_inner or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    for name, value in ast.iter_fields(node):
        guarded = (
            isinstance(node, ast.If) and name == "body" and ast.unparse(node.test).endswith("TYPE_CHECKING")
        )
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _walk(child, is_for_types=is_for_types or guarded, is_inner=is_inner)


def _names(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    # ruff keeps relative imports out, but where one slips in it must not be overlooked.
    assert node.level == 0, f"line {node.lineno}: a relative import"
    return [f"{node.module}.{alias.name}" for alias in node.names]
