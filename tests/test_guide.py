"""What the guides show works."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.support.models import Note
from tests.support.processes import REPOSITORY, run_python
from tortoise_tracker.factories import make_user

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)

BLOCKS = {
    f"{guide.stem}-{number}": code
    for guide in sorted((REPOSITORY / "docs").glob("*.md"))
    for number, code in enumerate(_BLOCK.findall(guide.read_text()), start=1)
}

#: The web applications among them.
APPLICATIONS = {name: code for name, code in BLOCKS.items() if "FastAPI(" in code}


@pytest.mark.parametrize("code", BLOCKS.values(), ids=BLOCKS)
def test_block_is_a_program(code: str) -> None:
    """It runs alone, and nothing in it is going to be removed."""
    run = run_python("-W", "error", "-c", code)

    assert 0 == run.returncode, run.stdout + run.stderr


def test_guide_shows_applications() -> None:
    """One with the middleware, one with the dependency."""
    assert 2 == len(APPLICATIONS)


@pytest.mark.parametrize("code", APPLICATIONS.values(), ids=APPLICATIONS)
async def test_application_acts_as_its_user(code: str) -> None:
    """What a request writes names who sent it, and nobody where nobody did."""
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - it is our own
    app: FastAPI = names["app"]

    @app.post("/notes")
    async def write(text: str) -> None:
        await Note.create(text=text)

    user = await make_user()
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=app), base_url="http://tracker.test"
    ) as client:
        signed = await client.post("/notes?text=a", headers={"X-User": user.username})
        unsigned = await client.post("/notes?text=b")

    assert [200, 200] == [signed.status_code, unsigned.status_code]
    assert {"a": user.id, "b": None} == {note.text: note.created_by_id for note in await Note.all()}
