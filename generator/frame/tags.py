"""The tags that stand in both templates alike: what is printed, and on which page."""

from __future__ import annotations

from generator.frame.parts import Field, Sheet
from generator.frame.sandbox import BLOCKS_FILTER, LINE_FILTER, WORDS_FILTER

ONE = Field("een")
"""What one line of a row is called in a template."""


ROW = Field("rij")
"""What one row of lines is called in a template."""


def line(field: Field) -> str:
    """The tag that prints a line."""
    return f"{{{{ {field.name}|{LINE_FILTER} }}}}"


def words(fixed: str) -> str:
    """The tag that says fixed words in the language of the document."""
    literal = fixed.replace("\\", r"\\").replace('"', r"\"")
    return f'{{{{ "{literal}"|{WORDS_FILTER} }}}}'


def row(fields: tuple[Field, ...]) -> str:
    """What gives the lines or blocks of those fields in a row."""
    names = " + ".join(field.name for field in fields)
    return names if len(fields) == 1 else f"({names})"


def blocks(fields: tuple[Field, ...], page: str) -> str:
    """What prints the blocks of those fields in a row, as wide as that page has room."""
    return f"{row(fields)}|{BLOCKS_FILTER}({page})"


def page(sheet: Sheet) -> str:
    """What gives the name of the page in the house style on which the sheet stands."""
    name = f'"{sheet.page.value}"'
    if sheet.wide_when is None:
        return name
    return f'"{sheet.wide.value}" if {sheet.wide_when.name} else {name}'
