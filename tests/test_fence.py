"""Tortoise fenced in: what of Tortoise and Aerich we override or call privately is as it was.

``tests.support.fence`` lists it by the file of ours that needs it. A release that changes one fails the test
of that line, before anything breaks in use. What has to be listed is read from our sources and classes.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from functools import cache, reduce
from pathlib import Path
from types import MemberDescriptorType, ModuleType
from typing import Any, Final

import pytest
from tortoise.models import MetaInfo

from tests.support.fence import EVERYWHERE, FENCE
from tests.support.imports import sources
from tests.support.processes import REPOSITORY

OURS: Final = "tortoise_tracker"
THEIRS: Final = ("aerich", "pypika_tortoise", "tortoise")

#: The only name that Aerich means for others.
OFFERED_BY_AERICH: Final = {"Command"}

LINES: Final = [(file, member, is_) for file, members in FENCE.items() for member, is_ in members.items()]

#: What a line says of a member that is not there any more.
GONE: Final = "gone"

_PRIVATE: Final = re.compile(r"_[a-z]\w*")

_THEIR_WORD: Final = re.compile(r"(?:\.|\b(?:def|class) |^ *)(_[a-z]\w*)", re.MULTILINE)

#: Ways to name an instance or its class in a method.
_ITSELF: Final = {"self", "cls", "type(self)", "super()"}


@pytest.mark.parametrize(("file", "member", "was"), LINES, ids=[f"{file}-{name}" for file, name, _ in LINES])
def test_member_is_as_it_was(file: str, member: str, was: str) -> None:
    """A name and signature that a file of ours relies on."""
    now = described(member)

    assert was == now, f"{file} needs {member}, which a release has changed.\n  It was {was}\n  It is  {now}"


def test_every_override_is_listed() -> None:
    """What our classes define anew of what their bases in Tortoise have."""
    unlisted = overrides() - {(file, member) for file, member, _ in LINES}

    assert set() == unlisted, in_lines(unlisted)


def test_every_private_name_is_listed() -> None:
    """What our code names of what Tortoise and Aerich keep to themselves."""
    needed = private_names() | {(EVERYWHERE, name) for name in read_of_meta()}
    unlisted = {(file, name) for file, name in needed if not is_listed(file, name)}

    assert set() == unlisted, in_lines(unlisted)


def test_no_line_outlives_its_need() -> None:
    """The file is there, and still has the name."""
    texts = {path.relative_to(REPOSITORY).as_posix(): path.read_text() for path in sources(OURS).values()}
    texts[EVERYWHERE] = "\n".join(texts.values())
    outlived = {
        (file, member)
        for file, member, _ in LINES
        if file not in texts or not mentions(texts[file], name_of(member))
    }

    assert set() == outlived, in_lines(outlived)


def in_lines(entries: set[tuple[str, str]]) -> str:
    """Files and members, to be read."""
    return "\n".join(f"{file}: {member}" for file, member in sorted(entries))


def name_of(member: str) -> str:
    """The last part of what a line names."""
    return re.split("[.:]", member)[-1]


def mentions(text: str, word: str) -> bool:
    """Whether a word is in a text; a constructor is called by another, and taken as mentioned."""
    return word == "__init__" or re.search(rf"\b{word}\b", text) is not None


def described(member: str) -> str:
    """What is found under a name: a signature, or where a value is kept."""
    module, _, path = member.partition(":")
    *owners, name = path.split(".")
    try:
        owner: Any = reduce(getattr, owners, importlib.import_module(module))
    except (ImportError, AttributeError):
        return GONE
    # One that is only annotated may have been given a value in this process.
    is_declared = isinstance(owner, type) and name in only_annotated_in(owner)
    if name in vars(owner) and not is_declared:
        return kind_of(vars(owner)[name], owner)
    return kind_of_attribute(owner, name) if isinstance(owner, type) else GONE


def kind_of(value: Any, owner: object) -> str:
    """What a class or a module has under a name."""
    kinds = {classmethod: "classmethod ", staticmethod: "staticmethod ", property: "property "}
    function = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
    if inspect.isfunction(function):
        return f"{kinds.get(type(value), '')}{signature(function)}"
    if isinstance(value, MemberDescriptorType):
        return "slot"
    if inspect.isclass(owner):
        return "attribute of the class"
    return "class" if inspect.isclass(value) else "attribute of the module"


def kind_of_attribute(cls: type, name: str) -> str:
    """Where a class speaks of an attribute that it has no value for."""
    if name in assigned_in(cls):
        return "attribute of instances"
    return "declared attribute" if name in declared_in(cls) else GONE


def signature(function: Any) -> str:
    """A signature, the same on each version of Python."""
    found = inspect.signature(function)
    parameters = list(found.parameters.values())
    annotations = {found.return_annotation, *(each.annotation for each in parameters)} - {found.empty}
    if not all(isinstance(each, str) for each in annotations):
        # How a type prints changes with Python; nearly all of theirs are kept as text.
        parameters = [each.replace(annotation=each.empty) for each in parameters]
        found = found.replace(parameters=parameters, return_annotation=found.empty)
    text = re.sub(r" at 0x[0-9a-fA-F]+", "", str(found))
    return f"async {text}" if inspect.iscoroutinefunction(inspect.unwrap(function)) else text


def overrides() -> set[tuple[str, str]]:
    """What our classes override, in mixins too: file and member."""
    found = set()
    for cls in our_classes():
        for place, definer in enumerate(cls.__mro__):
            if not is_of(definer, OURS):
                continue
            for name in (name for name, value in vars(definer).items() if is_overriding(name, value)):
                bases = (base for base in cls.__mro__[place + 1 :] if is_of(base, *THEIRS))
                if theirs := next((base for base in bases if name in vars(base)), None):
                    found.add((file_of(definer), f"{theirs.__module__}:{theirs.__qualname__}.{name}"))
    return found


def is_overriding(name: str, value: object) -> bool:
    """Whether a member of a class is more than what Python gives to each, or asks of it."""
    if name.startswith("__"):
        return inspect.isfunction(value) and (name == "__init__" or name not in vars(object))
    return name not in {"Meta", "_abc_impl", "_meta"}


def private_names() -> set[tuple[str, str]]:
    """The names of theirs that begin with an underscore, or come from Aerich: file and name.

    What a name is looked up on is known for ``self`` and for classes. Elsewhere it is theirs if their sources
    have it, and no class of ours has one like it of its own.
    """
    unknown = their_words() - {
        name for cls in our_classes() for name in names_of(cls) if name not in names_behind(cls)
    }
    found = set()
    for module in our_modules().values():
        for node, owner in pieces_of(module):
            for name in names_in(node):
                known = is_known(node, owner, module, name)
                if known or (known is None and name.rstrip("=") in unknown):
                    found.add((file_of(module), name))
    return found


def names_in(node: ast.AST) -> Iterator[str]:
    """The private names that a piece of code itself has; that of an argument with a ``=``."""
    match node:
        case ast.ImportFrom(module=str(module), names=aliases):
            yield from (alias.name for alias in aliases if _is_kept(module, alias.name))
        case ast.Attribute(attr=name) | ast.Constant(value=str(name)) if _PRIVATE.fullmatch(name):
            yield name
        case ast.keyword(arg=str(name)) if _PRIVATE.fullmatch(name):
            yield f"{name}="


def _is_kept(module: str, name: str) -> bool:
    package = module.partition(".")[0]
    return package in THEIRS and bool(
        _PRIVATE.fullmatch(name) or (package == "aerich" and name not in OFFERED_BY_AERICH)
    )


def is_known(node: ast.AST, owner: type | None, module: ModuleType, name: str) -> bool | None:
    """Whether a name is theirs; None where that cannot be told from the object it is looked up on."""
    if isinstance(node, ast.ImportFrom):
        return True
    if not isinstance(node, ast.Attribute):
        return None
    receiver = ast.unparse(node.value)
    if receiver in _ITSELF and owner is not None:
        return name in names_behind(owner)
    named: Any = vars(module).get(receiver)
    if not isinstance(named, type):
        return None
    return is_of(named, *THEIRS) or name in names_behind(named)


def read_of_meta() -> set[str]:
    """What we read of ``_meta``, directly or as ``meta``."""
    return {
        node.attr
        for module in our_modules().values()
        for node, _ in pieces_of(module)
        if isinstance(node, ast.Attribute) and node.attr in names_of(MetaInfo)
        if re.search(r"\b_?meta$", ast.unparse(node.value))
    }


def is_listed(file: str, name: str) -> bool:
    """Whether a line for a file, or for all, has a name; one of an argument may be in its signature."""
    word = name.removesuffix("=")
    return any(
        word in re.split("[.:]", member) or (word != name and mentions(is_, word))
        for each, member, is_ in LINES
        if each in {file, EVERYWHERE}
    )


@cache
def our_modules() -> dict[str, ModuleType]:
    """Every module of the package, imported."""
    return {name: importlib.import_module(name) for name in sources(OURS) if not name.endswith("__main__")}


@cache
def our_classes() -> list[type]:
    """Every class of the package."""
    return [
        value
        for name, module in our_modules().items()
        for value in vars(module).values()
        if inspect.isclass(value) and value.__module__ == name
    ]


@cache
def names_behind(cls: type) -> frozenset[str]:
    """The names that a class of ours, or one that it is mixed into, has from Tortoise."""
    bases = {base for each in our_classes() if cls in each.__mro__ for base in each.__mro__}
    return frozenset(name for base in bases if is_of(base, *THEIRS) for name in names_of(base))


@cache
def names_of(cls: type) -> frozenset[str]:
    """The names that a class itself has, for itself or for its instances."""
    return frozenset(vars(cls)) | declared_in(cls) | assigned_in(cls)


@cache
def declared_in(cls: type) -> frozenset[str]:
    """The attributes that a class annotates."""
    nodes = (node for node in ast.iter_child_nodes(_definition(cls)) if isinstance(node, ast.AnnAssign))
    return frozenset(ast.unparse(node.target) for node in nodes)


@cache
def only_annotated_in(cls: type) -> frozenset[str]:
    """Those of them that it gives no value."""
    try:
        nodes = (node for node in ast.iter_child_nodes(_definition(cls)) if isinstance(node, ast.AnnAssign))
        return frozenset(ast.unparse(node.target) for node in nodes if node.value is None)
    except (OSError, TypeError):
        # Of a class that is not written in Python.
        return frozenset()


@cache
def assigned_in(cls: type) -> frozenset[str]:
    """The attributes that the methods of a class give to an instance."""
    nodes = (node for node in ast.walk(_definition(cls)) if isinstance(node, ast.Attribute))
    return frozenset(
        node.attr for node in nodes if isinstance(node.ctx, ast.Store) and ast.unparse(node.value) == "self"
    )


def _definition(cls: type) -> ast.AST:
    return _definitions(sys.modules[cls.__module__]).get(cls.__name__, ast.Pass())


@cache
def _definitions(module: ModuleType) -> dict[str, ast.AST]:
    return {node.name: node for node in ast.walk(tree_of(module)) if isinstance(node, ast.ClassDef)}


@cache
def tree_of(module: ModuleType) -> ast.Module:
    """The source of a module, parsed."""
    return ast.parse(Path(str(module.__file__)).read_text())


@cache
def their_words() -> frozenset[str]:
    """Every private name in the sources of Tortoise and Aerich."""
    folders = [Path(str(importlib.import_module(name).__file__)).parent for name in THEIRS]
    texts = (path.read_text() for folder in folders for path in folder.rglob("*.py"))
    # Where it is defined, taken from an object, or a parameter in a line of its own.
    return frozenset(name for text in texts for name in _THEIR_WORD.findall(text))


@cache
def pieces_of(module: ModuleType) -> list[tuple[ast.AST, type | None]]:
    """Every piece of code of a module of ours, and the class in whose definition it stands."""
    found: list[tuple[ast.AST, type | None]] = []
    waiting: list[tuple[ast.AST, type | None]] = [(tree_of(module), None)]
    while waiting:
        node, owner = piece = waiting.pop()
        found.append(piece)
        if isinstance(node, ast.ClassDef):
            owner = vars(module).get(node.name)
        # The pieces of an f-string are no names.
        is_text = isinstance(node, ast.JoinedStr)
        children = ast.iter_child_nodes(node)
        waiting += [(each, owner) for each in children if not (is_text and isinstance(each, ast.Constant))]
    return found


def is_of(cls: type, *packages: str) -> bool:
    """Whether a class comes from one of some packages."""
    return cls.__module__.partition(".")[0] in packages


def file_of(thing: Any) -> str:
    """The file of a module, or of the module of a class, as the fence names it."""
    module = thing if isinstance(thing, ModuleType) else sys.modules[thing.__module__]
    return Path(str(module.__file__)).relative_to(REPOSITORY).as_posix()
