"""The text of HTML is what a reader would see."""

from __future__ import annotations

import html
import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tortoise_tracker.html import plain_text

#: What HTML takes as it is once it is escaped; it replaces some control characters.
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"], include_characters=" \n\t"))


def folded(text: str) -> str:
    """The text with all white space in one line."""
    return re.sub(r"\s+", " ", text).strip()


CASES = {
    "nothing": ("", ""),
    "empty paragraph": ("<p></p>", ""),
    "plain text": ("just text", "just text"),
    "paragraphs": ("<p>one</p><p>two</p>", "one\ntwo"),
    "paragraphs with breaks between": ("<p>one</p>\n\n<p>two</p>\n", "one\ntwo"),
    "heading": ("<h1>Title</h1>Text<h2>Next</h2>", "Title\nText\nNext"),
    "inline": ("a<b>b</b><i>c</i> <a href='x'>d</a>", "abc d"),
    "line break": ("one<br>two<br/>three", "one\ntwo\nthree"),
    "rule": ("one<hr>two", "one\ntwo"),
    "list": ("<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>", "one\ntwo\nthree"),
    "table": ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a b\n1 2"),
    "script": ("<p>a</p><script>alert('x')</script><p>b</p>", "a\nb"),
    "style": ("<style>p { color: red }</style>a", "a"),
    "template, title and noscript": ("<title>t</title><template>x</template><noscript>y</noscript>a", "a"),
    "comment": ("a<!-- b -->c", "ac"),
    "entities": ("&lt;b&gt; &amp; &quot;&nbsp;&#228;&copy;", '<b> & " ä©'),
    "double entities": ("&amp;lt;", "&lt;"),
    "spaces": ("  a \t  b  ", "a b"),
    "breaks in a line": ("<p>a\nb\r\nc</p>", "a b c"),
    "breaks without tags": ("a\nb\n\nc", "a b c"),
    "unclosed": ("<p>one<p>two<b>three", "one\ntwothree"),
    "closed twice": ("</p></div>a</b>", "a"),
    "not a tag": ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    "attributes": ("<p title='no' onclick=\"x('>')\">yes</p>", "yes"),
    "image": ("<img alt='no' src=x>a", "a"),
    "document": ("<!doctype html><html><head><title>t</title></head><body><p>a</p></body></html>", "a"),
    "quote": ("<blockquote><p>a</p></blockquote>b", "a\nb"),
    "details": ("<details><summary>a</summary>b</details>", "a\nb"),
    "mention": ('<mention-component label="Ada">@Ada</mention-component> hi', "@Ada hi"),
}


@pytest.mark.parametrize(("markup", "text"), CASES.values(), ids=CASES)
def test_text_of(markup: str, text: str) -> None:
    """A line for each block, spaces folded, nothing that nobody reads."""
    assert text == plain_text(markup)


@given(TEXTS)
def test_escaped_text_is_itself(text: str) -> None:
    """In one line, whether there is markup around it or not."""
    escaped = html.escape(text)

    assert folded(text) == plain_text(f"<p>{escaped}</p>") == plain_text(escaped)


@given(st.lists(TEXTS, max_size=5), st.sampled_from(["p", "div", "li", "h1", "section", "pre"]))
def test_each_block_is_a_line(texts: list[str], tag: str) -> None:
    """None is glued to the next one, and none without text leaves a line."""
    markup = "".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in texts)

    found = plain_text(markup)

    assert [line for text in texts if (line := folded(text))] == (found.split("\n") if found else [])


@given(TEXTS, st.sampled_from(["script", "style", "template", "noscript"]))
def test_what_nobody_reads_never_shows(text: str, tag: str) -> None:
    """Whatever stands in it."""
    inside = text.replace("<", " ")

    assert "ab" == plain_text(f"a<{tag}>{inside}</{tag}>b")


@given(st.text())
def test_any_text_has_a_text(text: str) -> None:
    """Malformed markup is no error, and the result is trimmed and folded."""
    found = plain_text(text)

    assert found == found.strip()
    assert "\n\n" not in found
    assert "  " not in found


def test_depth_is_no_danger() -> None:
    """A document nested deeper than Python's stack."""
    depth = 10_000

    assert "deep" == plain_text("<div>" * depth + "deep" + "</div>" * depth)


def test_length_costs_no_more_than_its_share() -> None:
    """Ten times the text takes ten times the calls, not a hundred times."""

    def calls(paragraphs: int) -> int:
        markup = "<p>some <b>words</b> here</p>" * paragraphs
        counted = 0

        def count(*_: object) -> None:
            nonlocal counted
            counted += 1

        before = sys.getprofile()
        sys.setprofile(count)
        try:
            plain_text(markup)
        finally:
            sys.setprofile(before)
        return counted

    assert 2_000 < calls(2_000) < calls(20_000) < 11 * calls(2_000)
