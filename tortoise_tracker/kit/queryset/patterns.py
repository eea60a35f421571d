r"""Regular expressions that both databases read alike, in a time that grows with the text alone.

A pattern may have: letters as they are; ``.`` for any one, line ends too; sets such as ``[a-z_]`` and
``[^"]``; ``\d``, ``\w`` and ``\s``, of ASCII, and their opposites; ``^`` and ``$`` for the ends of the text;
groups; ``|``; ``*``, ``+``, ``?`` and ``{m,n}``; and a backslash before a sign. The rest is refused: each
engine has something else for it, or needs ever longer.
"""

from __future__ import annotations

import re
from typing import Final, NoReturn

#: In characters.
LONGEST: Final = 500
#: How often something may be repeated by a number, all numbers of a pattern multiplied.
_MOST: Final = 1000
#: The highest number in braces that PostgreSQL takes.
_HIGHEST: Final = 255

_TOKEN = re.compile(
    r"""
    (?P<kind> \\[dwsDWS] )
  | (?P<sign> \\[^A-Za-z0-9] | [^\\\[\](){}*+?|.^$] )
  | (?P<any> \. )
  | (?P<set> \[\^?+ (?: \\[dws] | \\[^A-Za-z0-9] | [^\\\[\]] )+ \] )
  | (?P<open> \(\?: | \((?!\?) )
  | (?P<close> \) )
  | (?P<or> \| )
  | (?P<end> [\^$] )
  | (?P<repeat> [*+?] | \{ \d{1,3} (?: ,\d{0,3} )? \} )
    """,
    re.VERBOSE | re.DOTALL,
)
_MEMBER = re.compile(r"(?P<kind>\\[dws])|\\?(?P<low>.)(?:-\\?(?P<high>[^\]]))?", re.DOTALL)
_KINDS = {"d": "0-9", "w": "A-Za-z0-9_", "s": r" \t\n\r\f\v"}
_REPEATABLE = frozenset({"kind", "sign", "any", "set", "close"})


def portable(pattern: str) -> str:
    """The pattern as both engines read it.

    Raises:
        ValueError: If it has something else, with the reason.
    """
    if len(pattern) > LONGEST:
        msg = f"it has more than {LONGEST} characters"
        raise ValueError(msg)
    made, depth, place, before, repeats = [], 0, 0, "", 1
    while place < len(pattern):
        token = _TOKEN.match(pattern, place)
        kind, text = (token.lastgroup or "", token[0]) if token else ("", "")
        depth += (kind == "open") - (kind == "close")
        if not kind or depth < 0 or (kind == "repeat" and before not in _REPEATABLE):
            _refuse(pattern, place)
        if kind == "repeat":
            repeats *= _times(pattern, place, text)
        made.append(_written(kind, text))
        place, before = place + len(text), kind
    if depth:
        msg = "a group is not closed"
        raise ValueError(msg)
    if repeats > _MOST:
        msg = f"its numbers in braces make more than {_MOST} when multiplied"
        raise ValueError(msg)
    return "".join(made)


def _refuse(pattern: str, place: int) -> NoReturn:
    msg = (
        f"its part {pattern[place : place + 10]!r} is none that both databases read alike: put a backslash "
        "before a sign that stands for itself"
    )
    raise ValueError(msg)


def _times(pattern: str, place: int, text: str) -> int:
    if text[0] != "{":
        return 1
    numbers = [int(number) for number in text[1:-1].split(",") if number]
    if max(numbers) > _HIGHEST or numbers != sorted(numbers):
        _refuse(pattern, place)
    return max(*numbers, 1)


def _written(kind: str, text: str) -> str:
    match kind:
        case "kind":
            return f"[{'^' if text[1].isupper() else ''}{_KINDS[text[1].lower()]}]"
        case "set":
            return _set_written(text)
        case "sign":
            return _escaped(text[-1])
        case "open":
            return "(?:"
    return text


def _set_written(text: str) -> str:
    is_negated = text.startswith("[^")
    made = []
    for member in _MEMBER.finditer(text[2 if is_negated else 1 : -1]):
        if member["kind"]:
            made.append(_KINDS[member["kind"][1]])
            continue
        low, high = member["low"], member["high"] or member["low"]
        if low > high:
            msg = f"its range {member[0]!r} is the wrong way round"
            raise ValueError(msg)
        made.append(_escaped(low) if low == high else f"{_escaped(low)}-{_escaped(high)}")
    return f"[{'^' if is_negated else ''}{''.join(made)}]"


def _escaped(character: str) -> str:
    return (
        f"\\{character}"
        if character.isascii() and not character.isalnum() and character.isprintable()
        else character
    )
