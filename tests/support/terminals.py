"""A terminal for a command that asks: somebody types, and sees what is shown."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.support.processes import REPOSITORY, comes_true, environment

#: Seconds to wait for what is to be shown, and for the end.
_PATIENCE: Final = 60

ENTER: Final = "\n"
CTRL_C: Final = "\x03"
CTRL_D: Final = "\x04"

#: Makes the terminal that of its session, as a login does: Ctrl-C becomes a signal, /dev/tty leads there.
_LOG_IN: Final = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


class Terminal:
    """What the command shows, and where it is typed."""

    def __init__(self, process: subprocess.Popen[str], ours: int) -> None:
        self._process = process
        self._ours = ours
        #: All that was shown so far, line ends as in text.
        self.shown = ""

    def wait_for(self, text: str) -> None:
        """Read until a text is shown after all that was waited for before.

        Raises:
            TimeoutError: If it is not shown in time, or the command has ended.
        """
        begin = len(self.shown)
        deadline = time.monotonic() + _PATIENCE
        while text not in self.shown[begin:]:
            if time.monotonic() > deadline or not self._read(deadline):
                raise TimeoutError(f"{text!r} is not in {self.shown!r}")

    def type(self, text: str) -> None:
        """Type a text; see ENTER, CTRL_C and CTRL_D."""
        # Python notices no signal in the microseconds between the last look and the read: the next key shows
        # it. A busy machine may stop a process just there; no person types as fast as a test.
        assert comes_true(self._is_reading)
        os.write(self._ours, text.encode())

    def end(self) -> tuple[int, str]:
        """Wait for the end; the exit code, and what went to standard output."""
        deadline = time.monotonic() + _PATIENCE
        while self._read(deadline):
            pass
        output, _ = self._process.communicate(timeout=_PATIENCE)
        return self._process.returncode, output

    def _is_reading(self) -> bool:
        """Whether the command waits; where there is no /proc, it is taken to."""
        status = Path(f"/proc/{self._process.pid}/stat")
        return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "R"

    def _read(self, deadline: float) -> bool:
        readable, _, _ = select.select([self._ours], [], [], max(0, deadline - time.monotonic()))
        try:
            seen = os.read(self._ours, 4096) if readable else b""
        except OSError:
            # What Linux says once nobody has the other side open any more.
            return False
        self.shown += seen.decode().replace("\r\n", "\n")
        return bool(seen)


@contextmanager
def script_at_terminal(
    name: str, *arguments: str, database_url: str, folder: Path = REPOSITORY
) -> Iterator[Terminal]:
    """Run ``python -m scripts.NAME ARGUMENTS`` of a checkout at a terminal; stdout goes to a pipe."""
    ours, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            [sys.executable, "-c", _LOG_IN, "-m", f"scripts.{name}", *arguments],
            cwd=folder,
            env=environment(database_url, {"TERM": "dumb", "PYTHONPATH": str(folder)}),
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=theirs,
            start_new_session=True,
            text=True,
        ) as process:
            os.close(theirs)
            try:
                yield Terminal(process, ours)
            finally:
                process.kill()
    finally:
        os.close(ours)
