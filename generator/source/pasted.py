"""Signs of Word, Outlook and a Mac in the place of those of YAML.

They look the same: a no-break space before a field, a bullet for a dash, curly quotes. In a text
they are as good as any other; here is looked only at where YAML expects its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from unicodedata import name

from generator.source.findings import Finding
from generator.source.list_signs import BULLETS, DASHES
from generator.source.text import FileText

SPACES = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000"
DOUBLE = "“”„‟«»"
OPENING, CLOSING = "‘‚‛", "’"
"""Quotes; the closing single one is an apostrophe as well."""

INDENTED = re.compile(rf"[ \t]*(?P<sign>[{SPACES}])")
AFTER_DASH = re.compile(rf" *-(?P<sign>[{SPACES}])")
AFTER_COLON = re.compile(rf" *(- +)?[^\W\d][\w-]*:(?P<sign>[{SPACES}])")
ITEM = re.compile(rf" *(?P<sign>[*+{BULLETS}{DASHES}])[\s{SPACES}]")
_QUOTED = re.compile(rf" *(- +)?([^\W\d][\w-]*: +)?(?P<sign>[{DOUBLE}{OPENING}])")


def _space(where: str) -> Callable[[str], str]:
    def message(sign: str) -> str:
        return f"{where} staat {_called(sign)}, uit Word of Outlook; typ een gewone spatie"

    return message


def _item(sign: str) -> str:
    said = "een lang streepje" if sign in DASHES else "een opsommingsteken"
    return f"hier staat {said} ({sign}); een onderdeel van een lijst begint met '- '"


def _quote(sign: str) -> str:
    return "“ en ” komen uit Word, en zijn hier geen aanhalingstekens; typ rechte: \" of '"


PASTED: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (INDENTED, _space("aan het begin van deze regel")),
    (AFTER_DASH, _space("achter het streepje")),
    (AFTER_COLON, _space("achter de dubbele punt")),
    (ITEM, _item),
    (_QUOTED, _quote),
)
"""What a line may begin with that looks like YAML and is none, and what to say of it."""


def pasted(text: FileText, number: int) -> Iterator[Finding]:
    """What stands so on that line, counted from 0; at most one finding."""
    line = text.line(number)
    for form, message in PASTED:
        if match := form.match(line):
            yield text.place(number, match.start("sign")), message(match["sign"])
            return


def _called(sign: str) -> str:
    kind = "een vaste spatie" if "NO-BREAK" in name(sign, "") else "een bijzondere spatie"
    return f"{kind} (U+{ord(sign):04X})"
