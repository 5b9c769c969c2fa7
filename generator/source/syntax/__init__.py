"""A fault in the YAML → what is wrong in Dutch, at the line where the fault is.

The parser tells where it gave up; the fault is often earlier, such as at a quote that was
opened and never closed. ``DIAGNOSERS`` is the list of what is recognised; the first that
knows the fault explains it. They go by the words of libyaml, and of PyYAML's own parser
where those differ, together with what stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.source.findings import Finding, Findings
from generator.source.misreadings import begins_with
from generator.source.syntax import layout, signs
from generator.source.syntax.fault import ALIAS, AnyMark, SyntaxFault, Token
from generator.source.text import FileText

__all__ = ["ALIAS", "AnyMark", "SyntaxFault", "Token", "diagnose", "refuse_directives"]

UNKNOWN = (
    "dit kan het programma niet lezen; kijk naar de inspringing, de dubbele punten en de"
    " aanhalingstekens op deze regel en de regel erboven"
)

Diagnoser = Callable[[SyntaxFault], Finding | None]


def diagnose(fault: SyntaxFault) -> Finding:
    """Where the fault is and what to say of it."""
    for diagnoser in DIAGNOSERS:
        if finding := diagnoser(fault):
            return finding
    return fault.here(UNKNOWN)


def refuse_directives(text: FileText, findings: Findings) -> None:
    """Stop at a line that begins with ``%``.

    That is a directive (YAML 1.2, 6.8), which nobody needs here, or a text without quotes.
    The parser is not shown it: libyaml takes quadratic time for many ``%TAG`` lines.
    """
    if match := re.search(r"(?:\A|[\r\n])(%)", text.content):
        findings.stop(text.place_at(match.start(1)), begins_with("%"))


DIAGNOSERS: tuple[Diagnoser, ...] = (
    signs.pasted_sign,
    layout.tab,
    signs.quote_to_the_end,
    signs.quote_to_the_next,
    signs.text_after_quote,
    signs.escape,
    signs.misused_sign,
    signs.template_sign,
    signs.forbidden_start,
    layout.list_on_line,
    signs.text_after_bracket,
    signs.open_bracket,
    layout.block_header,
    layout.colon_in_text,
    layout.missing_colon,
    layout.dash_in_list,
    layout.second_document,
    layout.nameless,
    layout.comment_in_text,
    layout.under_block,
    layout.indentation,
)
"""From the surest sign to the most general."""
