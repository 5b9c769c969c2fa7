"""Faults around signs that mean something in YAML: quotes, brackets, ``*``, ``@`` …"""

from __future__ import annotations

import re
from itertools import chain

from generator.source.findings import Finding
from generator.source.misreadings import (
    APOSTROPHE,
    TEMPLATE_SIGNS,
    begins_with,
    starts_with_apostrophe,
    unclosed,
)
from generator.source.nodes import PLAIN, QUOTES
from generator.source.pasted import pasted
from generator.source.syntax.fault import ALIAS, SyntaxFault


def pasted_sign(fault: SyntaxFault) -> Finding | None:
    """A sign of Word where YAML expects its own."""
    lines = [fault.since.line, fault.at.line]
    if fault.last and fault.last.style == PLAIN:
        lines.insert(0, fault.text.line_at(fault.last.start))
    return next(chain.from_iterable(pasted(fault.text, line) for line in lines), None)


def quote_to_the_end(fault: SyntaxFault) -> Finding | None:
    """A quote that is never closed."""
    if not re.search("quoted scalar: found unexpected (end of|document)", fault.says):
        return None
    return fault.at_its_start(unclosed(fault.text, fault.since.index))


def quote_to_the_next(fault: SyntaxFault) -> Finding | None:
    """A quote that only the next quote in the file closes."""
    token = fault.follows(*QUOTES)
    if not token or not fault.spans_lines(token):
        return None
    return fault.text.place_at(token.start), unclosed(fault.text, token.start)


def text_after_quote(fault: SyntaxFault) -> Finding | None:
    """``'foto's'`` and ``"Samen" sterker``."""
    token = fault.follows(*QUOTES)
    if not token or not fault.character:  # what is lacking at the end of a file is a bracket
        return None
    if starts_with_apostrophe(fault.text, token.start):
        return fault.text.place_at(token.start), APOSTROPHE
    ways = {
        "'": "schrijf een apostrof in de tekst als twee: ''",
        '"': "zet de hele tekst tussen enkele aanhalingstekens: '… \"woord\" …'",
    }
    message = f"achter het sluitende aanhalingsteken staat nog tekst; {ways[token.style]}"
    return fault.here(message)


def escape(fault: SyntaxFault) -> Finding | None:
    """``"C:\\map"``."""
    if not re.search("quoted scalar: .*(escape|hexdec)", fault.says):
        return None
    message = (
        "een backslash (\\) heeft tussen dubbele aanhalingstekens een bijzondere betekenis;"
        " gebruik enkele aanhalingstekens"
    )
    return fault.here(message)


def misused_sign(fault: SyntaxFault) -> Finding | None:
    """A text that begins with a sign for which the parser has its own words."""
    for says, sign in (("an alias", "*"), ("an anchor", "&"), ("a tag|tag handle", "!")):
        if re.search(f"(scanning|parsing|undefined) ({says})", fault.says):
            return fault.at_its_start(begins_with(sign))
    if token := fault.follows(ALIAS):
        return fault.text.place_at(token.start), begins_with("*")
    return None


def template_sign(fault: SyntaxFault) -> Finding | None:
    """``{{ naam }}`` and ``{% if %}``: YAML takes the brace for the start of a mapping."""
    token = fault.follows("{")
    for start in (token.start if token else fault.since.index, max(fault.at.index - 1, 0)):
        sign = fault.text.content[start : start + 2]
        if sign in TEMPLATE_SIGNS:
            return fault.text.place_at(start), begins_with(sign)
    return None


def forbidden_start(fault: SyntaxFault) -> Finding | None:
    """A text that begins with a sign with which none can begin, such as ``@``."""
    says = r"cannot start any token|node content|mapping keys are not allowed"
    if not re.search(says, fault.says) or not fault.character.strip():
        return None
    return fault.here(begins_with(fault.character))


def text_after_bracket(fault: SyntaxFault) -> Finding | None:
    """``[D&I](https://…)``: a list, and then text."""
    token = fault.follows("{", "[")
    return (fault.text.place_at(token.start), begins_with(token.style)) if token else None


def open_bracket(fault: SyntaxFault) -> Finding | None:
    """A ``{`` or ``[`` that is not closed, or what YAML cannot read between them."""
    if fault.bracket is None:
        return None
    opening = fault.text.content[fault.bracket]
    closing = "}" if opening == "{" else "]"
    message = (
        f"achter deze '{opening}' ontbreekt een komma of een '{closing}'; is het gewone tekst,"
        " zet die dan tussen aanhalingstekens"
    )
    return fault.text.place_at(fault.bracket), message
