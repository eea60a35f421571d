"""The plain text of a formatted one is derived on every write path."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.expressions import F

from tests.support.rows import columns_of, make
from tests.support.write_paths import CREATIONS, UPDATES, stored
from tortoise_tracker.factories import make_issue, make_project
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import (
    Description,
    Issue,
    IssueComment,
    IssueDescriptionVersion,
    IssueVersion,
    Module,
    Page,
    PageVersion,
    Project,
)

#: Every pair of a formatted text and the plain one beside it.
TEXTS: list[tuple[type[RuledModel], str, str]] = [
    *(
        (model, "description_html", "description_stripped")
        for model in (Issue, Description, IssueVersion, IssueDescriptionVersion, Page, PageVersion)
    ),
    (IssueComment, "comment_html", "comment_stripped"),
    (Module, "description_html", "description_text"),
    (Project, "description_html", "description_text"),
]

each_text = pytest.mark.parametrize(
    ("model", "html", "text"), TEXTS, ids=[model.__name__ for model, *_ in TEXTS]
)

_HTML = (
    "<h1>Steps</h1><p>Open <b>the</b> page</p><script>alert('x')</script><ul><li>one</li><li>two</li></ul>"
)
_TEXT = "Steps\nOpen the page\none\ntwo"


@each_text
@pytest.mark.parametrize("path", CREATIONS)
async def test_new_text_has_its_plain_text(model: type[RuledModel], html: str, text: str, path: str) -> None:
    """Block by block, without scripts; what is given for it is not believed."""
    row = await make(model)
    columns = columns_of(row)
    await row.delete(soft=False)

    created = await CREATIONS[path](model, **{**columns, html: _HTML, text: "forged"})

    assert (_HTML, _TEXT) == (getattr(created, html), getattr(created, text))


@each_text
@pytest.mark.parametrize("path", UPDATES)
async def test_changed_text_has_its_plain_text(
    model: type[RuledModel], html: str, text: str, path: str
) -> None:
    """Also when the HTML alone is named."""
    row = await make(model, **{html: "<p>Before</p>"})

    changed = await UPDATES[path](row, **{html: _HTML})

    assert (_HTML, _TEXT) == (getattr(changed, html), getattr(changed, text))


@each_text
@pytest.mark.parametrize("path", UPDATES)
async def test_plain_text_cannot_be_forged(model: type[RuledModel], html: str, text: str, path: str) -> None:
    """Whoever writes the derived column alone gets the derived value."""
    row = await make(model, **{html: _HTML})

    assert _TEXT == getattr(await UPDATES[path](row, **{text: "forged"}), text)


async def test_many_texts_at_once() -> None:
    """A batch derives each from its own, and an update of all the same for all."""
    project = await make_project()
    issues = [Issue(project=project, name="x", description_html=f"<p>{n}</p>") for n in range(20)]

    await Issue.bulk_create(issues)
    assert [str(n) for n in range(20)] == [i.description_stripped for i in await Issue.all()]

    for issue in issues:
        issue.description_html = f"<p>{issue.sequence_id}!</p>"
    await Issue.bulk_update(issues, ["description_html"])
    assert [f"{n}!" for n in range(1, 21)] == [i.description_stripped for i in await Issue.all()]

    await Issue.filter(project=project).update(description_html="<p>same</p>")
    assert ["same"] * 20 == [issue.description_stripped for issue in await Issue.all()]


async def test_text_computed_by_the_database_is_derived_from() -> None:
    """What an expression comes to is known to the database first."""
    issue = await make_issue(name="<p>From the name</p>")

    await Issue.filter(id=issue.id).update(description_html=F("name"))

    assert "From the name" == (await stored(issue)).description_stripped


async def test_row_that_was_loaded_in_part_derives_as_well() -> None:
    """``only()`` leaves out what a save does not need."""
    issue = await make_issue(description_html="<p>Before</p>")
    partial = await Issue.filter(id=issue.id).only("id", "description_html").get()

    partial.description_html = "<p>After</p>"
    await partial.save(update_fields=["description_html"])

    assert "After" == (await stored(issue)).description_stripped


async def test_plain_text_in_memory_is_the_one_in_the_database() -> None:
    """After a save the instance shows what was written."""
    issue = await make_issue(description_html=_HTML)
    assert _TEXT == issue.description_stripped

    issue.description_html = "<p>After</p>"
    await issue.save()
    assert "After" == issue.description_stripped


@pytest.mark.parametrize("path", UPDATES)
async def test_other_columns_leave_the_text_alone(path: str) -> None:
    """Renaming an issue parses nothing."""
    issue = await make_issue(description_html=_HTML)

    changed = await UPDATES[path](issue, name="New name")

    assert ("New name", _TEXT) == (changed.name, changed.description_stripped)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p></p>", ""),
        ("plain", "plain"),
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("<style>p{}</style><p>x</p>", "x"),
        ("<p>one<br>two</p>", "one\ntwo"),
    ],
)
async def test_plain_text_of(html: str, text: str) -> None:
    """What a reader would see."""
    issue: Any = await make_issue(description_html=html)

    assert text == (await stored(issue)).description_stripped
