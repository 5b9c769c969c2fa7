"""Faults in how lines stand to each other: indentation, colons, dashes, blocks of text."""

from __future__ import annotations

import re

from generator.source.findings import Finding
from generator.source.misreadings import (
    GLUED_COLON,
    GLUED_DASH,
    SPACE_AFTER_COLON,
    SPACE_AFTER_DASH,
)
from generator.source.nodes import BLOCKS, PLAIN
from generator.source.syntax.fault import SyntaxFault, Token

_FIELDS_ON_A_LINE = re.compile(r" *(- +)?[^\W\d][\w-]*: +[^,:{\['\"]+, +[a-z_]+: ")
"""``- peildatum: 30-09-2025, waarde: 92``."""


def tab(fault: SyntaxFault) -> Finding | None:
    """A tab in the indentation, or between a dash and what follows."""
    indentation = fault.line[: len(fault.line) - len(fault.line.lstrip(" \t"))]
    message = "hier staat een tab; gebruik spaties om in te springen"
    if "\t" in indentation:
        return fault.text.place(fault.at.line, indentation.index("\t")), message
    return fault.here(message) if fault.character == "\t" else None


def list_on_line(fault: SyntaxFault) -> Finding | None:
    """``leden: - SG``."""
    if not re.search("sequence entries are not allowed", fault.says):
        return None
    message = (
        "een lijst begint op een nieuwe regel; is het gewone tekst, zet die dan tussen"
        " aanhalingstekens"
    )
    return fault.here(message)


def block_header(fault: SyntaxFault) -> Finding | None:
    """``streefwaarde: > 50`` and ``tekst: | Eerste regel``."""
    if not re.search("a block scalar", fault.says):
        return None
    sign = fault.text.content[fault.since.index : fault.since.index + 1]
    message = (
        f"na '{sign}' begint de tekst op de volgende regel; hoort '{sign}' zelf bij de tekst,"
        " zet die dan tussen aanhalingstekens"
    )
    return fault.at_its_start(message)


def colon_in_text(fault: SyntaxFault) -> Finding | None:
    """``naam: Nota: kalender``, or a field that became part of the text above it."""
    if not re.search("mapping values are not allowed", fault.says):
        return None
    token = fault.follows(PLAIN)
    if token and fault.spans_lines(token):
        return _colon_after_lines(fault, token)
    if _FIELDS_ON_A_LINE.match(fault.line):
        return fault.here(
            "hier begint op dezelfde regel een tweede veld; zet elk veld op een eigen"
            " regel, of zet { en } om allebei"
        )
    return fault.here("tekst met een dubbele punt erin moet tussen aanhalingstekens staan")


def _colon_after_lines(fault: SyntaxFault, token: Token) -> Finding:
    """A field that the parser joined with the line above it: one of the two is wrong."""
    number = fault.text.line_at(token.start)
    start = token.start - fault.text.starts[number]
    first = fault.text.line(number)
    if glued := GLUED_COLON.match(first, start):
        return fault.text.place(number, glued.end() - 1), SPACE_AFTER_COLON
    column = len(fault.line) - len(fault.line.lstrip(" "))
    if column <= start and not first[:start].strip(" "):
        return fault.text.place(number, start), _no_colon(first[start:])
    message = (
        "deze regel springt te ver in; hoort hij bij de tekst erboven, zet die dan tussen"
        " aanhalingstekens"
    )
    return fault.text.place(fault.at.line, column), message


def _no_colon(words: str) -> str:
    return (
        f"achter '{words.strip()[:40]}' ontbreekt een dubbele punt; hoort deze regel bij de"
        " tekst erboven, laat hem dan verder inspringen"
    )


def missing_colon(fault: SyntaxFault) -> Finding | None:
    """A line in a mapping without a colon and a space."""
    if not re.search("could not find expected ':'", fault.says):
        return None
    line = fault.text.line(fault.since.line)
    if GLUED_DASH.match(line, fault.since.column):
        return fault.at_its_start(SPACE_AFTER_DASH)
    if glued := GLUED_COLON.match(line, fault.since.column):
        return fault.text.place(fault.since.line, glued.end() - 1), SPACE_AFTER_COLON
    return fault.at_its_start(_no_colon(line[fault.since.column :]))


def dash_in_list(fault: SyntaxFault) -> Finding | None:
    """What stands in the column of the dashes of a list and is no item."""
    if not re.search("parsing a block (collection|sequence)", fault.says):
        return None
    if GLUED_DASH.match(fault.line, fault.at.column):
        return fault.here(SPACE_AFTER_DASH)
    message = "deze regel hoort niet bij de lijst erboven; kijk of hij ver genoeg inspringt"
    return fault.here(message)


def second_document(fault: SyntaxFault) -> Finding | None:
    """What follows ``...``, the end of the document."""
    before = fault.text.content[: fault.at.index].rstrip()
    if "<document start>" not in fault.says or not re.search(r"(?:\A|[\r\n])\.\.\.\Z", before):
        return None
    return fault.here("achter '...' mag niets meer staan")


def nameless(fault: SyntaxFault) -> Finding | None:
    """``: waarde``."""
    if "block mapping" not in fault.says or fault.character != ":":
        return None
    return fault.here("hier ontbreekt de naam van het veld voor de dubbele punt")


def comment_in_text(fault: SyntaxFault) -> Finding | None:
    """A comment between two lines of an unquoted text."""
    if fault.last is None or fault.last.style != PLAIN:
        return None
    between = re.compile(r"[ \t]*(#)[^\r\n]*[\r\n]\s*")
    match = between.fullmatch(fault.text.content, fault.last.end, fault.at.index)
    if not match or fault.at.column == 0:
        return None
    message = (
        "bij dit hekje begint een opmerking, maar daarna gaat de tekst verder; zet de tekst"
        " tussen aanhalingstekens of haal de opmerking weg"
    )
    return fault.text.place_at(match.start(1)), message


def under_block(fault: SyntaxFault) -> Finding | None:
    """A line that is less indented than the block text it seems to belong to."""
    if not fault.follows(*BLOCKS):
        return None
    message = "deze regel springt minder ver in dan de tekst erboven; laat hem even ver inspringen"
    return fault.here(message)


def indentation(fault: SyntaxFault) -> Finding | None:
    """Every other line that does not fit in the mapping above it."""
    if not re.search("block mapping|<document start>", fault.says):
        return None
    message = (
        "deze regel past niet bij de regels erboven; velden die bij elkaar horen, springen"
        " even ver in"
    )
    return fault.here(message)
