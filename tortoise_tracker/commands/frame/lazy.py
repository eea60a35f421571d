"""Names of a package that are imported when they are first asked for (PEP 562).

What works on migrations imports Tortoise and Aerich, which printing the help of a command does without.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any


def lazy(package: str, origins: Mapping[str, str]) -> Callable[[str], Any]:
    """Make the ``__getattr__`` of a package; type checkers see the names by imports under ``TYPE_CHECKING``.

    Args:
        package: Its ``__name__``.
        origins: The module of the package that provides each name; empty for a module itself.
    """

    def provide(name: str) -> Any:
        if name not in origins:
            msg = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(msg)
        origin = origins[name]
        module = importlib.import_module(f"{package}.{origin or name}")
        return getattr(module, name) if origin else module

    return provide
