"""A database for the application: of the suite, or the one that the environment names."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

#: Where these tests run alone, from an installed package.
VARIABLE = "ACME_DATABASE_URL"


@pytest.fixture(scope="session")
def acme_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of the application's database."""
    if url := os.environ.get(VARIABLE):
        yield url
        return
    databases = request.getfixturevalue("databases")
    url = databases.create()
    yield url
    databases.drop(url)
