"""What a table is called and by which name texts refer to it: a line above it.

``{tabel "Instroom per directie"}`` gives the table below it a caption, ``{tabel=instroom "…"}``
also a name, for ``[]{tabel=instroom}``. A picture has its caption already: ``{figuur=instroom}``
gives it a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from markdown_it.rules_block import StateBlock

from generator.content.figures_table import FiguresTable
from generator.content.inline import Inline, LineRange
from generator.content.picture import Picture
from generator.content.tree import Block, Table, TableCaption
from generator.markdown.faults import Fault
from generator.markdown.offsets import Position
from generator.markdown.page_marks import PageMark
from generator.markdown.references import FIGURE, TABLE

WRONG_TABLE = (
    'dit bijschrift klopt niet; schrijf boven de tabel {tabel "Instroom per directie"}, of met een'
    ' naam om naar te verwijzen: {tabel=instroom "Instroom per directie"}'
)
WRONG_FIGURE = (
    "deze regel klopt niet; schrijf boven de afbeelding alleen een naam om naar te verwijzen, zo:"
    " {figuur=instroom}; haar bijschrift staat achter de naam van het bestand"
)
WRONG_NAME = (
    "{name} kan geen naam zijn; gebruik kleine letters, cijfers en streepjes, zoals instroom-2025"
)
WITH_NUMBER = "het nummer zet het programma er zelf voor; laat het hier weg"
ABOUT_NOTHING = "onder {{{kind}}} hoort {what}; zet die eronder of haal de regel weg"

_CAPTION = re.compile(rf"\{{({TABLE}|{FIGURE})\b(.*)\}}[ \t]*$")
_QUOTE = '["\u201c\u201d\u201e]'
"""As it is typed, and as Word makes it."""
_SAID = re.compile(
    rf"(?:[ \t]*=[ \t]*(?P<name>[^\s\"]*))?[ \t]*(?:{_QUOTE}(?P<words>.*){_QUOTE})?[ \t]*"
)
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBERED = re.compile(r"(?:tabel|figuur)\s+\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CaptionMark:
    """Such a line: what it is about, the name and the words that it gives, and where it stands."""

    kind: str
    name: str
    words: tuple[Inline, ...]
    at: Position
    lines: LineRange


def caption_mark(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Such a line (a rule of markdown-it), with its words to be read as running text."""
    if state.is_code_block(start_line):
        return False
    begin = state.bMarks[start_line] + state.tShift[start_line]
    found = _CAPTION.match(state.src[begin : state.eMarks[start_line]])
    if found and not silent:
        _push(state, start_line, begin, found)
        state.line = start_line + 1
    return found is not None


def _push(state: StateBlock, line: int, begin: int, found: re.Match[str]) -> None:
    said = _SAID.fullmatch(found[2])
    words = (said["words"] or "") if said else ""
    opened = state.push("caption_open", "", 1)
    opened.map = [line, line + 1]
    opened.meta["kind"] = found[1]
    opened.meta["name"] = (said["name"] or "") if said else None
    opened.meta["words_at"] = begin + found.start(2) + (max(0, said.start("words")) if said else 0)
    inside = state.push("inline", "", 0)
    inside.content, inside.map, inside.children = words, [line, line + 1], []
    state.push("caption_close", "", -1)


def fault_of(kind: str, name: str | None, words: str) -> str:
    """What is wrong with such a line, or nothing; ``name`` is None when nobody can tell."""
    if name is None or (kind == TABLE) != bool(words.strip()) or (kind == FIGURE and not name):
        return WRONG_TABLE if kind == TABLE else WRONG_FIGURE
    if name and not _NAME.fullmatch(name):
        return WRONG_NAME.format(name=name)
    return WITH_NUMBER if _NUMBERED.match(words) else ""


def captioned(
    row: Iterable[Block | PageMark | CaptionMark], faults: list[Fault]
) -> Iterator[Block | PageMark]:
    """The blocks, each with what the line above it gives; marks for the page stay above both."""
    waiting: CaptionMark | None = None
    for one in row:
        if isinstance(one, CaptionMark):
            faults.extend(_about_nothing(waiting))
            waiting = one
        elif waiting is None or isinstance(one, PageMark):
            yield one
        else:
            given = _given(waiting, one)
            faults.extend(() if given else _about_nothing(waiting))
            yield from given or (one,)
            waiting = None
    faults.extend(_about_nothing(waiting))


def _given(mark: CaptionMark, block: Block) -> tuple[Block, ...]:
    """The block with what that line gives it; nothing for one of another kind."""
    if mark.kind == TABLE and isinstance(block, Table | FiguresTable):
        return (TableCaption(mark.words, mark.name, lines=mark.lines), block)
    if mark.kind == FIGURE and isinstance(block, Picture):
        return (replace(block, name=mark.name),)
    return ()


def _about_nothing(mark: CaptionMark | None) -> Iterator[Fault]:
    if mark:
        what = "een tabel" if mark.kind == TABLE else "een afbeelding"
        yield Fault(*mark.at, ABOUT_NOTHING.format(kind=mark.kind, what=what))


def caption_line(caption: TableCaption, words: str) -> str:
    """The line of a caption with those words as they are written."""
    name = f"={caption.name}" if caption.name else ""
    return f'{{{TABLE}{name} "{words}"}}'


def name_lines(picture: Picture) -> list[str]:
    """The line that gives a picture its name, if it has one."""
    return [f"{{{FIGURE}={picture.name}}}"] if picture.name else []
