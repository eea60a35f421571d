"""Calls commands in the process of the tests: one of its own takes a second to start."""

from __future__ import annotations

import contextlib
import contextvars
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar, Unpack
from unittest import mock

import anyio
import pytest
from aerich.models import Aerich
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.models import Model

from tests.support.processes import REPOSITORY, Options, environment
from tortoise_tracker.commands.frame.program import CONSOLE_SCRIPT, call_them
from tortoise_tracker.commands.main import main

T = TypeVar("T")


class Calling(Options, total=False):
    """How a command is called."""

    #: Whether it takes its input for what is typed.
    at_terminal: bool
    #: What stands before its name in advice; left out, ``tortoise-tracker ``.
    prefix: str


class _Input(io.TextIOWrapper):
    is_terminal = False

    def isatty(self) -> bool:
        return self.is_terminal


def call_command(
    name: str, *arguments: str | Path, **options: Unpack[Calling]
) -> subprocess.CompletedProcess[str]:
    """Call ``tortoise-tracker NAME ARGUMENTS``; as ``tests.support.processes.run_script``, without a process.

    The modules of ``cwd`` that it imports are forgotten afterwards, for the next call finds others there.
    """
    output, errors = io.StringIO(), io.StringIO()
    given = _Input(io.BytesIO(options.get("input", "").encode()))
    given.is_terminal = options.get("at_terminal", False)
    folder = options.get("cwd", REPOSITORY)
    variables = environment(options.get("database_url"), options.get("env"))
    with ExitStack() as stack:
        stack.enter_context(mock.patch.dict(os.environ, variables, clear=True))
        stack.enter_context(contextlib.chdir(folder))
        stack.enter_context(forgotten_modules(folder))
        stack.enter_context(mock.patch.object(sys, "stdin", given))
        stack.enter_context(contextlib.redirect_stdout(output))
        stack.enter_context(contextlib.redirect_stderr(errors))
        stack.callback(call_them, CONSOLE_SCRIPT)
        if (prefix := options.get("prefix", CONSOLE_SCRIPT)) != CONSOLE_SCRIPT:
            # The app of a command is named when its module is imported.
            stack.callback(sys.modules.pop, f"tortoise_tracker.commands.{name}", None)
        code = apart(lambda: _exit_code([name, *map(str, arguments)], prefix))
    return subprocess.CompletedProcess([name, *arguments], code, output.getvalue(), errors.getvalue())


def run_apart(function: Callable[..., Awaitable[T]], *arguments: object) -> T:
    """Run an async function where no database is open, in an event loop of its own."""

    async def call() -> T:
        return await function(*arguments)

    return apart(lambda: anyio.run(call))


def apart(function: Callable[[], T]) -> T:
    """Call a function in a thread and a context of its own, and wait."""
    # A model stays in the app where it was first seen, and this one is in each configuration.
    with (
        mock.patch.object(Aerich._meta, "app", None),
        _dialect_kept(),
        ThreadPoolExecutor(1) as pool,
    ):
        return pool.submit(contextvars.Context().run, function).result()


@contextmanager
def _dialect_kept() -> Iterator[None]:
    """What Tortoise keeps in the classes of models is for one dialect; the body may be about the other."""
    kept = [
        (meta, meta.basequery, meta.basequery_all_fields, dict(meta.filters))
        for meta in (model._meta for model in _models(Model))
    ]
    try:
        yield
    finally:
        for meta, basequery, all_fields, filters in kept:
            meta.basequery, meta.basequery_all_fields, meta.filters = basequery, all_fields, filters
        EXECUTOR_CACHE.clear()


def _models(base: type[Model]) -> Iterator[type[Model]]:
    for model in base.__subclasses__():
        yield model
        yield from _models(model)


@contextmanager
def forgotten_modules(folder: Path) -> Iterator[None]:
    """What is imported from a temporary folder inside is forgotten after it, and so is the folder."""
    path, known, finders = list(sys.path), set(sys.modules), dict(sys.path_importer_cache)
    try:
        yield
    finally:
        sys.path[:] = path
        # By relative paths as well, which mean another folder the next time.
        sys.path_importer_cache.clear()
        sys.path_importer_cache.update(finders)
        if folder != REPOSITORY:
            _forget(folder, set(sys.modules) - known)


def _forget(folder: Path, modules: set[str]) -> None:
    for name in modules:
        file = getattr(sys.modules[name], "__file__", None)
        if file is not None and Path(file).is_relative_to(folder):
            del sys.modules[name]
    # A file may change twice within the second that bytecode is told by.
    for cache in list(folder.rglob("__pycache__")):
        shutil.rmtree(cache)


def _exit_code(arguments: list[str], prefix: str) -> int:
    with pytest.raises(SystemExit) as end:
        main(arguments, prefix=prefix)
    assert isinstance(end.value.code, int)
    return end.value.code
