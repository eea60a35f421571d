"""``python -m tortoise_tracker``, and ``tortoise-tracker``: the commands for operators."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import NoReturn


def main() -> NoReturn:
    """Run the console script ``tortoise-tracker``."""
    start("tortoise-tracker ")


def start(prefix: str, *arguments: str) -> NoReturn:
    """Run a command, or say what is missing for it.

    Args:
        prefix: What stands before the name of a command, as it was called.
        arguments: What comes before those of the process, such as the command.
    """
    if find_spec("cyclopts") is None:
        print("the commands need more than the models: pip install 'tortoise_tracker[cli]'", file=sys.stderr)
        sys.exit(1)
    # Only now: an installation without the extra lacks what it imports.
    from tortoise_tracker.commands.main import main as run  # noqa: PLC0415 - as above

    run([*arguments, *sys.argv[1:]], prefix=prefix)


if __name__ == "__main__":
    start("python -m tortoise_tracker ")
