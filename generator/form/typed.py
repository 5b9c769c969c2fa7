"""What somebody sees and types in a field, and how that stands in the file.

A number has a comma on the screen and a point in the file; a paragraph is one line on the screen.
What is no number stays as it was typed, so that a message is about what one sees.
"""

from __future__ import annotations

import re

from generator.authoring.describe import FieldDescription
from generator.form.grounds import codes_in
from generator.markdown import paragraphs
from generator.model.fields.gronden import GRONDEN
from generator.model.fields.lines import REGELS
from generator.model.fields.number import GETAL
from generator.source.nodes import Data

LINE_WIDTH = 100
"""So many characters a line of a text in a file has at most, with what it is indented."""

_WITH_POINT = re.compile(r"-?\d+\.\d+")
_WITH_COMMA = re.compile(r"-?\d+,\d+")
_LINE_ENDS = re.compile(r"\s*[\r\n]+\s*")


def shown(field: FieldDescription, written: str) -> str:
    """What stands in the file as somebody sees it."""
    if field.long:
        return paragraphs.shown(written)
    if field.notation is REGELS:
        return written.strip("\n")
    line = written.strip()
    if field.notation is GETAL and _WITH_POINT.fullmatch(line):
        return line.replace(".", ",")
    return line


def shown_value(field: FieldDescription, data: Data) -> str | list[str]:
    """What stands in a field, as somebody sees it; the words of a list each apart."""
    if isinstance(data, list):
        return [shown(field, one) for one in data if isinstance(one, str)]
    if field.notation is GRONDEN:
        return [*codes_in(data)] if isinstance(data, str) else []
    return shown(field, data) if isinstance(data, str) else ""


def written(field: FieldDescription, typed: str, before: str, indentation: int) -> str:
    """What somebody typed as it comes in the file, where ``before`` stood until now."""
    if field.long:
        return paragraphs.written(typed, before, LINE_WIDTH - indentation)
    if field.notation is REGELS:
        return "\n".join(map(str.strip, typed.strip().splitlines()))
    line = _LINE_ENDS.sub(" ", typed).strip()
    if field.notation is GETAL and _WITH_COMMA.fullmatch(line):
        return line.replace(",", ".")
    return line
