"""Where staff say that something begins a new page or stays together: a mark above it.

A mark is a line of its own, ``{nieuwe-pagina}``, ``{bij-elkaar}`` or ``{liggend}``, and is about
the block below it, a table with its caption. Above a heading it is about all up to the next heading
that is as high.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from generator.content.figures_table import FiguresTable
from generator.content.picture import Picture
from generator.content.tree import Block, Heading, Placed, Table, TableCaption
from generator.markdown.faults import (
    PAGE_MARK_NOTHING,
    PAGE_MARK_TURNED,
    PAGE_MARK_TWICE,
    PAGE_MARK_UNKNOWN,
    Fault,
)
from generator.markdown.offsets import Position
from generator.markdown.references import ANY_REFERENCE
from generator.problems import nearest

NEW_PAGE, TOGETHER, TURNED = "nieuwe-pagina", "bij-elkaar", "liggend"

MARKS = (NEW_PAGE, TOGETHER, TURNED)
"""What a mark can say."""

PAGE_MARK = re.compile(rf"\{{(?!(?:woo|taal|{ANY_REFERENCE})\b)([A-Za-z][\w -]{{0,60}})\}}[ \t]*$")
"""A line that is a mark, or was meant as one."""

WITHIN_A_LINE = re.compile(rf"\{{(?=(?:{'|'.join(MARKS)})\}})")
"""Where a mark begins that stands among words."""


@dataclass(frozen=True, slots=True)
class PageMark:
    """A mark, and where it stands."""

    name: str
    at: Position


def page_mark(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """A mark on a line of its own (a rule of markdown-it)."""
    if state.is_code_block(start_line):
        return False
    begin = state.bMarks[start_line] + state.tShift[start_line]
    found = PAGE_MARK.match(state.src[begin : state.eMarks[start_line]])
    if found and not silent:
        token = state.push("page_mark", "", 0)
        token.map = [start_line, start_line + 1]
        token.info = found[1]
        state.line = start_line + 1
    return found is not None


def mark_within_a_line(state: StateInline, silent: bool) -> bool:
    """A mark that stands among words, where it would be printed (a rule of markdown-it)."""
    if silent or not WITHIN_A_LINE.match(state.src, state.pos, state.posMax):
        return False
    state.push("mark_within_a_line", "", 0)
    state.pos += 1
    return True


def read_mark(name: str, at: Position, faults: list[Fault]) -> PageMark | None:
    """The mark of that name; none when there is no such mark."""
    if name in MARKS:
        return PageMark(name, at)
    meant = nearest(name, MARKS)
    known = f", bedoelde u {{{meant}}}" if meant else ""
    faults.append(Fault(*at, PAGE_MARK_UNKNOWN.format(name=name, meant=known)))
    return None


def placed(row: Sequence[Block | PageMark], faults: list[Fault]) -> tuple[Block, ...]:
    """The blocks, of which those below marks are placed as those say; what is wrong with the marks
    goes to ``faults``."""
    blocks: list[Block] = []
    marks: list[PageMark] = []
    at = 0
    while at < len(row):
        one = row[at]
        if isinstance(one, PageMark):
            marks.append(one)
            at += 1
            continue
        wanted = {mark.name for mark in marks}
        end = _end_of(row, at, section=TOGETHER in wanted)
        about = (one, *placed(row[at + 1 : end], faults))
        blocks += [_placed(about, wanted)] if marks else about
        faults.extend((*_twice(marks), *_not_turned(about[-1], marks)))
        marks, at = [], end
    faults.extend(Fault(*mark.at, PAGE_MARK_NOTHING.format(name=mark.name)) for mark in marks)
    return tuple(blocks)


def _placed(about: tuple[Block, ...], wanted: set[str]) -> Placed:
    return Placed(about, NEW_PAGE in wanted, TOGETHER in wanted, TURNED in wanted)


def _end_of(row: Sequence[Block | PageMark], first: int, *, section: bool) -> int:
    """Where what a mark is about ends: a block, a table with its caption, or a whole section."""
    heading = row[first]
    if isinstance(heading, TableCaption):
        return first + 2
    if not (section and isinstance(heading, Heading)):
        return first + 1
    later = range(first + 1, len(row))
    end = next((at for at in later if _is_as_high(row[at], heading)), len(row))
    while isinstance(row[end - 1], PageMark):  # it is about what follows
        end -= 1
    return end


def _is_as_high(block: Block | PageMark, heading: Heading) -> bool:
    return isinstance(block, Heading) and block.level <= heading.level


def _twice(marks: Sequence[PageMark]) -> Iterator[Fault]:
    for number, mark in enumerate(marks):
        if any(mark.name == before.name for before in marks[:number]):
            yield Fault(*mark.at, PAGE_MARK_TWICE.format(name=mark.name))


def _not_turned(about: Block, marks: Sequence[PageMark]) -> Iterator[Fault]:
    """That a mark would turn the page for something that is never too wide."""
    if not isinstance(about, Table | FiguresTable | Picture):
        yield from (Fault(*mark.at, PAGE_MARK_TURNED) for mark in marks if mark.name == TURNED)


def mark_lines(placed: Placed) -> list[str]:
    """The lines that say how those blocks are placed."""
    wanted = {NEW_PAGE: placed.new_page, TOGETHER: placed.together, TURNED: placed.turned}
    return [f"{{{name}}}" for name, is_wanted in wanted.items() if is_wanted]
