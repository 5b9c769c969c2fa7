"""A fault in the YAML → what is wrong in Dutch, at the line where the fault is.

The parser tells where it gave up; the fault is often earlier, such as at a quote that was
opened and never closed. ``DIAGNOSERS`` is the list of what is recognised; the first that
knows the fault explains it. They go by the words of libyaml, and of PyYAML's own parser
where those differ, together with what stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import yaml

from generator.source.findings import Finding, Findings
from generator.source.misreadings import (
    GLUED_COLON,
    GLUED_DASH,
    SPACE_AFTER_COLON,
    SPACE_AFTER_DASH,
    TEMPLATE_SIGNS,
    begins_with,
    unclosed,
)
from generator.source.nodes import BLOCKS, PLAIN, QUOTES
from generator.source.text import Text

ALIAS = "*"
"""The style of a token that repeats a value."""


class AnyMark(Protocol):
    """A spot as either of PyYAML's parsers gives it."""

    line: int
    column: int
    index: int


UNKNOWN = (
    "dit is geen geldige YAML; kijk naar de inspringing, de dubbele punten en de"
    " aanhalingstekens op deze regel en de regel erboven"
)


@dataclass(frozen=True)
class Token:
    """What the parser read last: its style (a quote, ``|``, ``*``, ``{`` …) and its place."""

    style: str
    start: int
    end: int


@dataclass(frozen=True)
class Spot:
    """A line and column from 0, and the index in the text."""

    line: int
    column: int
    index: int


@dataclass(frozen=True)
class Fault:
    """What the parser said and where.

    ``since`` is where it began what it was doing, ``last`` what it read before that, and
    ``bracket`` the index of the innermost ``{`` or ``[`` that is still open.
    """

    text: Text
    says: str
    at: Spot
    since: Spot
    last: Token | None
    bracket: int | None

    @classmethod
    def of(
        cls, error: yaml.YAMLError, text: Text, last: Token | None, bracket: int | None
    ) -> Fault:
        """The fault that ``error`` tells of."""
        context = getattr(error, "context", None) or ""
        at = _spot(getattr(error, "problem_mark", None)) or Spot(0, 0, 0)
        since = _spot(getattr(error, "context_mark", None)) or at
        return cls(text, f"{context}: {getattr(error, 'problem', error)}", at, since, last, bracket)

    @property
    def line(self) -> str:
        """The line where the parser gave up."""
        return self.text.line(self.at.line)

    @property
    def character(self) -> str:
        """The character where the parser gave up."""
        return self.text.content[self.at.index : self.at.index + 1]

    def follows(self, *styles: str) -> Token | None:
        """The last token, if it has one of these styles and the fault is right behind it."""
        if self.last is None or self.last.style not in styles:
            return None
        between = self.text.content[self.last.end : self.at.index]
        return None if between.strip(" \t") else self.last

    def spans_lines(self, token: Token) -> bool:
        """Whether the token ends on a later line than it begins."""
        return self.text.line_at(token.start) < self.text.line_at(token.end)


Diagnoser = Callable[[Fault], Finding | None]


def diagnose(fault: Fault) -> Finding:
    """Where the fault is and what to say of it."""
    for diagnoser in DIAGNOSERS:
        if finding := diagnoser(fault):
            return finding
    return _here(fault, UNKNOWN)


def refuse_directives(text: Text, findings: Findings) -> None:
    """Stop at a line that begins with ``%``.

    That is a directive (YAML 1.2, 6.8), which nobody needs here, or a text without quotes.
    The parser is not shown it: libyaml takes quadratic time for many ``%TAG`` lines.
    """
    if match := re.search(r"(?:\A|[\r\n])(%)", text.content):
        findings.stop(text.place_at(match.start(1)), begins_with("%"))


def _spot(mark: AnyMark | None) -> Spot | None:
    return Spot(mark.line, mark.column, mark.index) if mark else None


def _here(fault: Fault, message: str) -> Finding:
    return fault.text.place(fault.at.line, fault.at.column), message


def _since(fault: Fault, message: str) -> Finding:
    return fault.text.place(fault.since.line, fault.since.column), message


def _tab(fault: Fault) -> Finding | None:
    indentation = fault.line[: len(fault.line) - len(fault.line.lstrip(" \t"))]
    message = "hier staat een tab; gebruik spaties om in te springen"
    if "\t" in indentation:
        return fault.text.place(fault.at.line, indentation.index("\t")), message
    return _here(fault, message) if fault.character == "\t" else None


def _quote_to_the_end(fault: Fault) -> Finding | None:
    if not re.search("quoted scalar: found unexpected (end of|document)", fault.says):
        return None
    return _since(fault, unclosed(fault.text.content[fault.since.index]))


def _quote_to_the_next(fault: Fault) -> Finding | None:
    token = fault.follows(*QUOTES)
    if not token or not fault.spans_lines(token):
        return None
    return fault.text.place_at(token.start), unclosed(token.style)


def _text_after_quote(fault: Fault) -> Finding | None:
    token = fault.follows(*QUOTES)
    if not token:
        return None
    ways = {
        "'": "schrijf een apostrof in de tekst als twee: ''",
        '"': "zet de hele tekst tussen enkele aanhalingstekens: '… \"woord\" …'",
    }
    message = f"achter het sluitende aanhalingsteken staat nog tekst; {ways[token.style]}"
    return _here(fault, message)


def _escape(fault: Fault) -> Finding | None:
    if not re.search("quoted scalar: .*(escape|hexdec)", fault.says):
        return None
    message = (
        "een backslash (\\) heeft tussen dubbele aanhalingstekens een bijzondere betekenis;"
        " gebruik enkele aanhalingstekens"
    )
    return _here(fault, message)


def _misused_sign(fault: Fault) -> Finding | None:
    """A text that begins with a sign for which the parser has its own words."""
    for says, sign in (("an alias", "*"), ("an anchor", "&"), ("a tag|tag handle", "!")):
        if re.search(f"(scanning|parsing|undefined) ({says})", fault.says):
            return _since(fault, begins_with(sign))
    if token := fault.follows(ALIAS):
        return fault.text.place_at(token.start), begins_with("*")
    return None


def _template_sign(fault: Fault) -> Finding | None:
    """``{{ naam }}`` and ``{% if %}``: YAML takes the brace for the start of a mapping."""
    token = fault.follows("{")
    starts = (token.start if token else fault.since.index, fault.at.index - 1)
    for start in starts:
        sign = fault.text.content[max(start, 0) :][:2]
        if sign in TEMPLATE_SIGNS:
            return fault.text.place_at(start), begins_with(sign)
    return None


def _forbidden_start(fault: Fault) -> Finding | None:
    says = r"cannot start any token|node content|mapping keys are not allowed"
    if not re.search(says, fault.says) or not fault.character.strip():
        return None
    return _here(fault, begins_with(fault.character))


def _list_on_line(fault: Fault) -> Finding | None:
    if not re.search("sequence entries are not allowed", fault.says):
        return None
    message = (
        "een lijst begint op een nieuwe regel; is het gewone tekst, zet die dan tussen"
        " aanhalingstekens"
    )
    return _here(fault, message)


def _text_after_bracket(fault: Fault) -> Finding | None:
    token = fault.follows("{", "[")
    return (fault.text.place_at(token.start), begins_with(token.style)) if token else None


def _open_bracket(fault: Fault) -> Finding | None:
    if fault.bracket is None:
        return None
    opening = fault.text.content[fault.bracket]
    closing = "}" if opening == "{" else "]"
    message = (
        f"achter deze '{opening}' ontbreekt een komma of een '{closing}'; is het gewone tekst,"
        " zet die dan tussen aanhalingstekens"
    )
    return fault.text.place_at(fault.bracket), message


def _block_header(fault: Fault) -> Finding | None:
    if not re.search("a block scalar", fault.says):
        return None
    sign = fault.text.content[fault.since.index : fault.since.index + 1]
    message = (
        f"na '{sign}' begint de tekst op de volgende regel; hoort '{sign}' zelf bij de tekst,"
        " zet die dan tussen aanhalingstekens"
    )
    return _since(fault, message)


def _colon_in_text(fault: Fault) -> Finding | None:
    if not re.search("mapping values are not allowed", fault.says):
        return None
    token = fault.follows(PLAIN)
    if token and fault.spans_lines(token):
        return _colon_after_lines(fault, token)
    return _here(fault, "tekst met een dubbele punt erin moet tussen aanhalingstekens staan")


def _colon_after_lines(fault: Fault, token: Token) -> Finding:
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


def _missing_colon(fault: Fault) -> Finding | None:
    if not re.search("could not find expected ':'", fault.says):
        return None
    line = fault.text.line(fault.since.line)
    if GLUED_DASH.match(line, fault.since.column):
        return _since(fault, SPACE_AFTER_DASH)
    if glued := GLUED_COLON.match(line, fault.since.column):
        return fault.text.place(fault.since.line, glued.end() - 1), SPACE_AFTER_COLON
    return _since(fault, _no_colon(line[fault.since.column :]))


def _dash_in_list(fault: Fault) -> Finding | None:
    if not re.search("parsing a block (collection|sequence)", fault.says):
        return None
    if GLUED_DASH.match(fault.line, fault.at.column):
        return _here(fault, SPACE_AFTER_DASH)
    message = "deze regel hoort niet bij de lijst erboven; kijk of hij ver genoeg inspringt"
    return _here(fault, message)


def _second_document(fault: Fault) -> Finding | None:
    before = fault.text.content[: fault.at.index].rstrip()
    if "<document start>" not in fault.says or not re.search(r"(?:\A|[\r\n])\.\.\.\Z", before):
        return None
    return _here(fault, "achter '...' mag niets meer staan")


def _nameless(fault: Fault) -> Finding | None:
    if "block mapping" not in fault.says or fault.character != ":":
        return None
    return _here(fault, "hier ontbreekt de naam van het veld voor de dubbele punt")


def _comment_in_text(fault: Fault) -> Finding | None:
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


def _under_block(fault: Fault) -> Finding | None:
    if not fault.follows(*BLOCKS):
        return None
    message = "deze regel springt minder ver in dan de tekst erboven; laat hem even ver inspringen"
    return _here(fault, message)


def _indentation(fault: Fault) -> Finding | None:
    if not re.search("block mapping|<document start>", fault.says):
        return None
    message = (
        "deze regel past niet bij de regels erboven; velden die bij elkaar horen, springen"
        " even ver in"
    )
    return _here(fault, message)


DIAGNOSERS: tuple[Diagnoser, ...] = (
    _tab,
    _quote_to_the_end,
    _quote_to_the_next,
    _text_after_quote,
    _escape,
    _misused_sign,
    _template_sign,
    _forbidden_start,
    _list_on_line,
    _text_after_bracket,
    _open_bracket,
    _block_header,
    _colon_in_text,
    _missing_colon,
    _dash_in_list,
    _second_document,
    _nameless,
    _comment_in_text,
    _under_block,
    _indentation,
)
"""From the surest sign to the most general."""
