"""Texts with form: Markdown, read into the tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from generator.content.characters import with_usual_hyphens
from generator.content.tree import Block
from generator.content.withholding import as_printed, as_written
from generator.markdown.parse import MarkdownError, parse, parse_long
from generator.markdown.writing import write
from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation

MARKDOWN_ERROR = "markdown"
"""The type of the error that carries the faults of a Markdown text in ``ctx['faults']``."""

Blocks = tuple[Block, ...]

_EMPTY = "hier hoort een tekst, maar het veld is leeg"


def read(value: object) -> Blocks:
    """The blocks of a text that must be filled in."""
    return _filled(read_optional(value))


def read_optional(value: object) -> Blocks:
    """The blocks of a text that may be empty."""
    return _read(value, parse)


def read_long(value: object) -> Blocks:
    """The blocks of a text that must be filled in and may have headings."""
    return _filled(_read(value, parse_long))


def _read(value: object, parsed: Callable[[str], Blocks]) -> Blocks:
    if value is None:
        return ()
    if not isinstance(value, str):
        raise fault("tekst", f"hier hoort een tekst, maar er staat {shown(value)}")
    try:
        return as_printed(parsed(with_usual_hyphens(value)))
    except MarkdownError as error:
        raise fault(MARKDOWN_ERROR, str(error), faults=error.faults) from None


def _filled(blocks: Blocks) -> Blocks:
    if not blocks:
        raise fault("leeg", _EMPTY)
    return blocks


def _write(blocks: Blocks) -> str:
    return write(as_written(blocks))


TEKST = Notation(
    name="tekst",
    read=read,
    write=_write,
    examples=("De voorbereiding ligt **op schema**.", "- Een punt\n- Nog een punt"),
    pattern=r"\S",
    hint=_EMPTY,
    long=True,
)

OPTIONELE_TEKST = Notation(
    name="tekst",
    read=read_optional,
    write=_write,
    examples=("De voorbereiding ligt **op schema**.",),
    empty=True,
    long=True,
)

LANGE_TEKST = Notation(
    name="lange tekst",
    read=read_long,
    write=_write,
    examples=("# Een kop\n\nEen tekst.",),
    pattern=r"\S",
    hint=_EMPTY,
    long=True,
)

Tekst = Annotated[Blocks, TEKST]
"""Markdown that must be filled in."""

OptioneleTekst = Annotated[Blocks, OPTIONELE_TEKST]
"""Markdown that may be left empty."""

LangeTekst = Annotated[Blocks, LANGE_TEKST]
"""Markdown that must be filled in and may have headings, of three levels."""
