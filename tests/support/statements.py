"""Which SQL statements a piece of code issues."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

_LOGGER = logging.getLogger("tortoise.db_client")


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.statements: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        # Statements are logged as "%s: %s", scripts as they are; the rest is about connections.
        if record.msg == "%s: %s" and isinstance(record.args, tuple):
            self.statements.append(str(record.args[0]))
        elif not record.args:
            self.statements.append(str(record.msg))


@contextmanager
def count_statements() -> Iterator[list[str]]:
    """The statements issued in the body, in order, without their values.

    One for many rows (``executemany``) counts once; BEGIN, COMMIT and their kind do not count::

        with count_statements() as seen:
            await issue.save()
        assert len(seen) == 1
    """
    collector = _Collector()
    level = _LOGGER.level
    _LOGGER.addHandler(collector)
    _LOGGER.setLevel(logging.DEBUG)
    try:
        yield collector.statements
    finally:
        _LOGGER.setLevel(level)
        _LOGGER.removeHandler(collector)
