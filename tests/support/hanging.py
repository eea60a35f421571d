"""A test that never ends, for the tests of what happens to those who are killed.

Not collected with the others: only when pytest is given this file.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from tests.support.databases import Databases


def test_hangs(databases: Databases) -> None:
    """Says where its database is, and hangs."""
    database_url = databases.create()
    Path(os.environ["TRACKER_TEST_HANGS"]).write_text(f"{os.getpid()} {database_url}")
    time.sleep(600)
