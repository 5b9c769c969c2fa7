"""Signs that Markdown would act on, written so that they are printed as they stand.

A backslash before punctuation makes it a plain sign (CommonMark 2.4). It is put only where the
sign would otherwise mean something, so that ``P&O [concept] - 5 * 3`` stays as it is.
"""

from __future__ import annotations

import re

from generator.markdown.cell_lines import BEGIN_OF_ITEM, FORMULA, LINE_END
from generator.markdown.figures import SHEET_SAID
from generator.markdown.grammar import YEAR
from generator.markdown.page_marks import PAGE_MARK, WITHIN_A_LINE
from generator.markdown.references import ANY_REFERENCE

# Before punctuation or before what comes after; behind a drive, where a path would begin.
_BACKSLASH = r"\\(?=[!-/:-@\[-`{-~]|$)|(?<=[A-Za-z]:)\\"
_STAR = r"(?<! )\*|\*(?! )"  # with a space on both sides it can neither open nor close
_UNDERSCORE = r"(?<![^\W_])_|_(?![^\W_])"  # within a word it can neither open nor close
_TILDES = r"~(?=~)|(?<=~)~"
_NOTE = r"\[(?=\^[^ \]]+\])"
_LINK_OR_MEANING = rf"\](?=\(|\{{(?:taal|woo|{ANY_REFERENCE})=)|(?<=\[)\](?=\{{\w+=)"
_HALF_REFERENCE = rf"\{{(?=(?:{ANY_REFERENCE})\b)|{WITHIN_A_LINE.pattern}|{SHEET_SAID.pattern}"

# What makes an address of the words around it.
_ADDRESS_SIGN = re.compile(
    r"(?<=\bhttp):(?=//)|(?<=\bhttps):(?=//)|(?<=\bwww)\.|(?<=[^\W_])@(?=[^\W_])", re.IGNORECASE
)

_SIGNS = re.compile("|".join((_BACKSLASH, "`", _STAR, _UNDERSCORE, _TILDES, _HALF_REFERENCE)))
_OUTSIDE = re.compile("|".join((_SIGNS.pattern, _NOTE, _LINK_OR_MEANING)))
_INSIDE = re.compile("|".join((_SIGNS.pattern, r"[\[\]]")))

# Where a line would begin a heading, quote, list or note, or be a rule or the second of a table.
_BLOCK = (
    rf"(?={PAGE_MARK.pattern}|[#>]|\|.*\|[ \t]*$|[-+*](?:[ \t]|$)|[-=|:][-=|: \t]*$)|\[\^\d+\](?=:)"
    rf"|(?!{YEAR.pattern})\d{{1,9}}(?=[.)](?:[ \t]|$))"
)
_FIRST_LINE = re.compile(_BLOCK)
_LATER_LINE = re.compile(rf"{_BLOCK}|[a-z](?=[.)][ \t])")  # lookalikes refuses a. there

_CLOSING_SIGNS = re.compile(r"(?:^|(?<= ))(?=#+$)")


def escaped(text: str, *, in_brackets: bool = False) -> str:
    """The text with a backslash before each sign that would mark something within a line.

    ``in_brackets`` is for the text of a link or of words in another language.
    """
    written = (_INSIDE if in_brackets else _OUTSIDE).sub(r"\\\g<0>", text)
    return _ADDRESS_SIGN.sub(r"\\\g<0>", written)


def paragraph_lines(text: str) -> list[str]:
    """The lines of a paragraph, none of which begins another block."""
    first, *later = text.split("\n")
    return [_begun(_FIRST_LINE, first), *(_begun(_LATER_LINE, line) for line in later)]


def heading_line(text: str) -> str:
    """The text of a heading, the end of which is not taken for closing signs (CommonMark 4.2)."""
    return _CLOSING_SIGNS.sub(r"\\", text)


def cell_text(text: str) -> str:
    """The text of a line of a cell, in which ``|`` ends the cell (GFM 4.10) and ``//`` the line,
    and which nothing would compute."""
    return _begun(FORMULA, LINE_END.sub(r"\\//", text).replace("|", r"\|"))


def cell_line(text: str) -> str:
    """A line of a cell that has several, of which none is taken for an item of a list."""
    return _begun(BEGIN_OF_ITEM, text)


def _begun(start: re.Pattern[str], line: str) -> str:
    found = start.match(line)
    return f"{line[: found.end()]}\\{line[found.end() :]}" if found else line
