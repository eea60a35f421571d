"""What is built and installed once for all tests of a process."""

from __future__ import annotations

import pytest

from tests.wheel.environments import Distributions, Environment, build, install


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Distributions:
    """The source distribution and the wheel."""
    return build(tmp_path_factory.mktemp("build"))


@pytest.fixture(scope="session")
def bare(distributions: Distributions, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel without an extra, and pytest."""
    return install(tmp_path_factory.mktemp("bare") / "env", distributions.wheel, "pytest")


@pytest.fixture(scope="session")
def bare_commands(distributions: Distributions, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel with the commands, without the demo."""
    return install(tmp_path_factory.mktemp("commands") / "env", f"{distributions.wheel}[cli]")


@pytest.fixture(scope="session")
def complete(distributions: Distributions, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel with the commands and the demo."""
    return install(tmp_path_factory.mktemp("complete") / "env", f"{distributions.wheel}[demo]")
