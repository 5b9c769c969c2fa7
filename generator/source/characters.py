"""Characters that may not be in a file: nobody sees them, and Word and PDF refuse them or search
goes past them.

The control characters and U+FFFE/U+FFFF cannot stand in XML (XML 1.0, 2.2) and so not in
a Word file; U+0085, U+2028 and U+2029 end a line for some programs and not for others; the
bidi controls show text in another order than it is stored ("Trojan Source").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.source.findings import Finding, Findings
from generator.source.text import FileText

STAND_IN = "\ufffd"
"""Takes the place of a refused character, so that the rest can be read for other problems."""

_FROM_RIGHT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"

KINDS = (
    ("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]", "een onzichtbaar teken"),
    ("[\x85\u2028\u2029]", "een bijzonder regeleinde"),
    ("[\u202a-\u202e\u2066-\u2069]", "een teken dat de leesrichting omdraait"),
    ("\ufeff", "een onzichtbaar teken dat alleen helemaal vooraan mag"),
    ("[\ufffe\uffff\ud800-\udfff]", "een code die geen teken is"),
    ("\u200b", "een spatie zonder breedte"),
    ("\u2060", "een teken dat woorden aan elkaar plakt"),
    (f"(?<!{_FROM_RIGHT})[\u200e\u200f](?!{_FROM_RIGHT})", "een teken voor de leesrichting"),
    ("[\u2061-\u2064\u206a-\u206f\u034f\u180e\u115f\u1160\u3164\uffa0]", "een teken zonder vorm"),
    ("[\ufff9-\ufffb\U000e0000-\U000e007f]", "een teken voor computers"),
    ("[\U000f0000-\U000ffffd]", "een teken zonder vaste betekenis"),
)
"""The refused characters and what they are called. A soft hyphen and the joiners of scripts and
emoji are no such signs, nor a mark of direction beside letters that are written from the right."""

REFUSED = re.compile("|".join(f"({characters})" for characters, _ in KINDS))

ESCAPE = re.compile(
    r"\\(?:x(?P<x>[0-9A-Fa-f]{2})|u(?P<u>[0-9A-Fa-f]{4})|U(?P<U>[0-9A-Fa-f]{8})|\r\n|.)", re.DOTALL
)
"""One escape in a double-quoted text (YAML 1.2, 5.7)."""

NAMED_ESCAPES = {
    r"\0": "\0",
    r"\a": "\x07",
    r"\b": "\x08",
    r"\v": "\x0b",
    r"\f": "\x0c",
    r"\e": "\x1b",
    r"\N": "\x85",
    r"\L": "\u2028",
    r"\P": "\u2029",
}
"""The escapes by a letter that stand for a refused character."""


def without_refused(text: FileText, findings: Findings) -> FileText:
    """The text with a stand-in for every refused character; each is noted in ``findings``."""
    if not REFUSED.search(text.content):
        return text
    for match in REFUSED.finditer(text.content):
        findings.add(text.place_at(match.start()), _message(match))
    return FileText(text.name, REFUSED.sub(STAND_IN, text.content), text.starts)


def refused_escapes(text: FileText, start: int, end: int) -> Iterator[Finding]:
    """The escapes in the double-quoted text from ``start`` to ``end`` that may not be."""
    for escape in ESCAPE.finditer(text.content, start, end):
        if match := REFUSED.match(_meaning(escape)):
            yield text.place_at(escape.start()), _message(match)


def _meaning(escape: re.Match[str]) -> str:
    digits = escape["x"] or escape["u"] or escape["U"]
    return chr(int(digits, 16)) if digits else NAMED_ESCAPES.get(escape[0], "")


def named(match: re.Match[str]) -> str:
    """What a refused character is called, with its code."""
    return f"{KINDS[(match.lastindex or 1) - 1][1]} (U+{ord(match[0]):04X})"


def _message(match: re.Match[str]) -> str:
    return (
        f"hier staat {named(match)}; zo'n onzichtbaar teken mag niet in de tekst, wis het woord en"
        " typ het opnieuw"
    )
