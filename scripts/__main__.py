"""All commands under one name: ``python -m scripts``, installed as ``tortoise-tracker``."""

from __future__ import annotations

import ast
import difflib
import importlib
import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

from cyclopts import App

from scripts._support.frame import EXIT_OK, EXIT_USAGE, complain, run

_FOLDER = Path(__file__).parent

#: The name of the console script; completion is installed for it.
_PROGRAM = "tortoise-tracker"

_COMPLETION = "--install-completion"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command that the first argument names, or list all of them.

    Args:
        arguments: Instead of those of the process.
    """
    name, *rest = [*(sys.argv[1:] if arguments is None else arguments), ""]
    if name in commands():
        # What `python -m scripts.NAME` does; nothing of the other commands is imported.
        sys.argv = [name, *rest[:-1]]
        runpy.run_module(f"scripts.{name}", run_name="__main__", alter_sys=True)
    elif name == _COMPLETION:
        run(_everything(), [name, *rest[:-1]])
    elif name in {"", "--help", "-h"}:
        print(_listing())
        sys.exit(EXIT_OK)
    else:
        close = difflib.get_close_matches(name, commands(), n=1)
        hint = f"did you mean {close[0]}?" if close else "`python -m scripts` lists them."
        complain(f"there is no command {name}: {hint}")
        sys.exit(EXIT_USAGE)


def commands() -> dict[str, str]:
    """Return what each command is for, by its name, without importing any of them."""
    found = {}
    for path in sorted(_FOLDER.glob("[a-z]*.py")):
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        found[path.stem] = docstring.partition(":")[0].splitlines()[0]
    return found


def _listing() -> str:
    found = commands()
    width = max(map(len, found))
    return "\n".join(
        [
            "Usage: python -m scripts COMMAND [ARGUMENTS]",
            "",
            *(f"  {name:{width}}  {purpose}" for name, purpose in found.items()),
            "",
            "`python -m scripts COMMAND --help` tells more of one.",
            f"`{_PROGRAM} {_COMPLETION}` makes the shell complete their names and options.",
        ]
    )


def _everything() -> App:
    """All commands in one app: what completion is made from; imports everything."""
    app = App(name=_PROGRAM, version_flags=(), result_action="return_value")
    for name in commands():
        app.command(importlib.import_module(f"scripts.{name}").app, name=name)
    app.register_install_completion_command(_COMPLETION)
    return app


if __name__ == "__main__":
    main()
