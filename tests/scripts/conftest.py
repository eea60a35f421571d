"""Fixtures for tests of commands."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from cyclopts import App

from scripts._support.cli import run
from tests.scripts.toy_models import BASE
from tests.scripts.toy_project import ToyProject

#: What a command left: exit code, standard output, standard error.
Ended = tuple[int, str, str]

#: Calls a command in this process, for what it does before it opens a database.
Call = Callable[..., Ended]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Call a command's app with arguments, and return how it ended."""

    def call_app(app: App, *arguments: str) -> Ended:
        with pytest.raises(SystemExit) as end:
            run(app, list(arguments))
        assert isinstance(end.value.code, int)
        output, errors = capsys.readouterr()
        return end.value.code, output, errors

    return call_app


@pytest.fixture(scope="session")
def toy_base(tmp_path_factory: pytest.TempPathFactory) -> ToyProject:
    """A project with the migration that makes its first tables; nobody changes it."""
    project = ToyProject(tmp_path_factory.mktemp("toy") / "project").set_up(BASE)
    made = project.makemigrations("initial")
    assert made.returncode == 0, made.stderr
    return project


@pytest.fixture
def toy(toy_base: ToyProject, tmp_path: Path) -> ToyProject:
    """A project of the test's own, with one migration that agrees with its models."""
    return ToyProject(Path(shutil.copytree(toy_base.folder, tmp_path / "project")))
