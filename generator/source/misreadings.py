"""What YAML accepts but reads otherwise than its writer meant, so that words get lost.

Each check looks at one text as it stands in the file. What they refuse can always be
written in another way, with quotes for instance.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.source.findings import Finding
from generator.source.list_signs import BULLETS, DASHES, LETTER, OF_MARKDOWN
from generator.source.nodes import PLAIN, QUOTES, Scalar
from generator.source.pasted import pasted
from generator.source.text import LINE_END, FileText

GLUED_COMMENT = re.compile(r"[ \t]+(#[^\s#]\S{0,20})")
GLUED_DASH = re.compile(r"-(?=[^\W\d_]|[\"'])")
GLUED_COLON = re.compile(r"[^\W\d][\w-]*:(?=[^\s:/])")
LIST_IN_TEXT = re.compile(r"-(?=\s|[^\W\d_]|[\"'])")

_APOSTROPHE = re.compile(r"'(?:(?:[stnkmrdz]|ns)(?=[ -])|\d\d(?!\d))", re.IGNORECASE)
_LOST_APOSTROPHE = re.compile(r"'(?:[stn] |s-(?=[A-Z]))")
APOSTROPHE = (
    'deze tekst begint met een apostrof; zet dubbele aanhalingstekens om de hele tekst: "\'s …"'
)
_ROW_OF_TEXT = re.compile(
    rf"[|{BULLETS}{DASHES}{LETTER}{OF_MARKDOWN}](?=[ \t|])|\d{{1,2}}[.)][ \t]"
)
FOLDED_ROWS = (
    "'>' maakt van al deze regels één regel; zet bij een lijst of een tabel een '|' achter de"
    " dubbele punt"
)

TEMPLATE_SIGNS = ("{{", "{%", "{#")
"""How Jinja begins; staff may write about a template, and YAML sees a brace."""

MAX_INDENTATION = 400
"""Nobody indents further; this keeps a file of one long line cheap."""

SPACE_AFTER_DASH = "zet een spatie achter het streepje"
SPACE_AFTER_COLON = "zet een spatie achter de dubbele punt"


def begins_with(sign: str) -> str:
    """What to say of a text that begins with a sign that means something else in YAML."""
    return f"tekst die met '{sign}' begint, moet tussen aanhalingstekens staan"


def unclosed(text: FileText, start: int) -> str:
    """What to say of a quote that is closed nowhere, or only by the next quote in the file."""
    if starts_with_apostrophe(text, start):
        return APOSTROPHE
    quote = text.content[start]
    return f"dit aanhalingsteken wordt niet gesloten; zet een {quote} aan het einde van de tekst"


def starts_with_apostrophe(text: FileText, start: int) -> bool:
    """Whether the quote is the apostrophe of ``'s Middags`` or ``'t``: closed, it would be lost."""
    return bool(_APOSTROPHE.match(text.content, start))


def misreadings(text: FileText, scalar: Scalar, outer: int) -> Iterator[Finding]:
    """What is probably not meant in ``scalar``, which stands in a block at column ``outer``."""
    for style, check in CHECKS:
        if scalar.style in style:
            yield from check(text, scalar, outer)


def _glued_comment(text: FileText, scalar: Scalar, outer: int) -> Iterator[Finding]:
    """``Actie #3 afronden`` and ``kleur: #007bc7``: YAML skips all from the ``#``."""
    if match := GLUED_COMMENT.match(text.content, scalar.end):
        message = (
            f"'{match[1]}' wordt zo overgeslagen als opmerking; hoort het bij de tekst, zet die dan"
            " tussen aanhalingstekens, en anders een spatie achter het hekje"
        )
        yield text.place_at(match.start(1)), message


def _glued_dash(text: FileText, scalar: Scalar, outer: int) -> Iterator[Finding]:
    """``-een`` at the start of a line is a text, not an item of a list."""
    if _begins_line(text, scalar) and GLUED_DASH.match(text.content, scalar.start, scalar.end):
        yield scalar.place, SPACE_AFTER_DASH


def _glued_colon(text: FileText, scalar: Scalar, outer: int) -> Iterator[Finding]:
    """``naam:waarde`` on a line of its own is a text, not a field."""
    match = GLUED_COLON.match(text.content, scalar.start, scalar.end)
    if match and _begins_line(text, scalar):
        yield text.place_at(match.end() - 1), SPACE_AFTER_COLON


def _list_in_text(text: FileText, scalar: Scalar, outer: int) -> Iterator[Finding]:
    """A line with a dash that goes on with the text above it: YAML joins the two."""
    later = _later_lines(text, scalar)
    start = next((at for at in later if LIST_IN_TEXT.match(text.content, at, scalar.end)), None)
    if start is None or GLUED_DASH.match(text.content, scalar.start, scalar.end):
        return  # in a glued one the first line is the one to mend, as in what was pasted
    if not next(pasted(text, text.line_at(scalar.start)), None):
        message = (
            "dit streepje hoort zo bij de tekst erboven; zet bij een lijst in een tekst"
            " een '|' achter de dubbele punt en begin de tekst op de volgende regel"
        )
        yield text.place_at(start), message


def _folded_rows(text: FileText, scalar: Scalar, outer: int) -> Iterator[Finding]:
    """A list or a table in a text that YAML makes one line of."""
    rows = [
        start for start in _later_lines(text, scalar) if _ROW_OF_TEXT.match(text.content, start)
    ]
    value = scalar.data or ""
    if len(rows) > 1 and not _keeps_rows(value):
        yield text.place_at(rows[0]), FOLDED_ROWS


def _keeps_rows(value: str) -> bool:
    """Whether more than one line of a value begins as a row does."""
    return sum(bool(_ROW_OF_TEXT.match(line.lstrip())) for line in value.split("\n")) > 1


def _lost_apostrophe(text: FileText, scalar: Scalar, outer: int) -> Iterator[Finding]:
    """``'s-Gravenhage doet mee'``: the apostrophe of its first word is only a quote to YAML."""
    if _LOST_APOSTROPHE.match(text.content, scalar.start):
        yield scalar.place, APOSTROPHE


def _swallowed_lines(text: FileText, scalar: Scalar, outer: int) -> Iterator[Finding]:
    """A quoted text that goes on at the column of the fields around it (YAML 1.2, 7.3)."""
    for start in _later_lines(text, scalar):
        if text.place_at(start).column <= outer:
            yield scalar.place, unclosed(text, scalar.start)
            return


def _begins_line(text: FileText, scalar: Scalar) -> bool:
    line_start = text.starts[text.line_at(scalar.start)]
    if scalar.start - line_start > MAX_INDENTATION:
        return False
    return not text.content[line_start : scalar.start].strip(" ")


def _later_lines(text: FileText, scalar: Scalar) -> Iterator[int]:
    """Where the words begin on each line of the scalar after its first."""
    for end in LINE_END.finditer(text.content, scalar.start, scalar.end):
        line = text.line(text.line_at(end.end()))
        words = line.lstrip(" \t")
        if words:
            yield end.end() + len(line) - len(words)


CHECKS: tuple[tuple[tuple[str, ...], Callable[[FileText, Scalar, int], Iterator[Finding]]], ...] = (
    ((PLAIN,), _glued_comment),
    ((PLAIN,), _glued_dash),
    ((PLAIN,), _glued_colon),
    ((PLAIN,), _list_in_text),
    ((">",), _folded_rows),
    (("'",), _lost_apostrophe),
    (QUOTES, _swallowed_lines),
)
"""In which styles of text each misreading is looked for."""
