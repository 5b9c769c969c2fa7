"""The parts of a progress report that was made by hand, told apart by headings and lead-ins.

The form runs on: the goals, the tracks and the activities of its plan stand below each other,
each after a sentence that announces a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeGuard

from generator.drafting.likeness import bare, is_like
from generator.drafting.outline import MOST_WORDS, Form, Outline
from generator.received.document import Run, WordBlock, WordParagraph

TITLE = "Voortgangsrapportage (VGR)"
START, GENERAL, VISION = "begin", "algemeen", "visie"
AIMS, TRACKS, ACTIVITIES = "gestelde_doelen", "sporen", "activiteiten"
INTERVENTIONS, EFFECT, GOALS = "interventies", "beoogd_effect", "doelen"
COMMUNICATION, ORGANISATION = "communicatie", "organisatie"


@dataclass(frozen=True, slots=True)
class _Station:
    """A part of the form: its heading, the word in a sentence that announces it, and after which
    parts it may come that way."""

    part: str
    heading: str
    word: str = ""
    after: tuple[str, ...] = ()


_STATIONS = (
    _Station(START, TITLE),
    _Station(GENERAL, "Algemeen"),
    _Station(VISION, "Plan van aanpak inhoudelijk/doelstelling"),
    _Station(AIMS, "Gestelde doelen", "doelen", (VISION,)),
    _Station(TRACKS, "Sporen", "sporen", (VISION, AIMS)),
    _Station(ACTIVITIES, "Activiteiten", "activiteiten", (VISION, AIMS, TRACKS)),
    _Station(
        INTERVENTIONS, "Welke interventie had het meeste effect ten aanzien van de doelstelling"
    ),
    _Station(EFFECT, "Welk effect wordt beoogd met de nieuwe activiteiten"),
    _Station(GOALS, "Doelstellingen voor het jaar", "doelstellingen", (EFFECT,)),
    _Station(COMMUNICATION, "Communicatie"),
    _Station(ORGANISATION, "Organisatie"),
)

FORM = Form(tuple(station.heading for station in _STATIONS), all=True)
"""The headings of the form."""

_FIXED_WORDS = 3
"""A line of more words is a sentence of somebody, not a heading of the form."""


@dataclass
class Parts:
    """The blocks by part, what announces each, and the headings that the form has itself."""

    blocks: dict[str, list[WordBlock]] = field(default_factory=dict)
    leads: dict[str, str] = field(default_factory=dict)
    fixed: list[str] = field(default_factory=list)

    def of(self, *names: str) -> list[WordBlock]:
        """The blocks of those parts."""
        return [block for name in names for block in self.blocks.get(name, ())]


def parts_of(outline: Outline) -> Parts:
    """The document in its parts."""
    parts, part = Parts(), START
    for line, is_heading, blocks in _stretches(outline):
        station = _station(line, part, is_heading)
        if station:
            part = station.part
            own = is_like(line, station.heading) and (is_heading or _is_short(line))
            if own and part != GOALS:
                parts.fixed.append(line)
            else:
                parts.leads[part] = line
        elif line:
            parts.blocks.setdefault(part, []).append(_paragraph(line))
        parts.blocks.setdefault(part, []).extend(blocks)
    return parts


def _stretches(outline: Outline) -> Iterator[tuple[str, bool, Sequence[WordBlock]]]:
    """Each heading or announcement, whether it is a heading, and the blocks below it."""
    for section in outline.sections:
        line, is_heading, blocks = section.heading, True, list[WordBlock]()
        for block, following in zip(section.blocks, (*section.blocks[1:], None), strict=False):
            if _announces(block, following):
                yield line, is_heading, blocks
                line, is_heading, blocks = " ".join(block.text.split()), False, []
            else:
                blocks.append(block)
        yield line, is_heading, blocks


def _announces(block: WordBlock, following: WordBlock | None) -> TypeGuard[WordParagraph]:
    """Whether a paragraph is a short one right before a list."""
    return (
        isinstance(block, WordParagraph)
        and block.item is None
        and isinstance(following, WordParagraph)
        and following.item is not None
        and len(block.text.split()) <= MOST_WORDS
        and block.text.rstrip().endswith(":")
    )


def _station(line: str, part: str, is_heading: bool) -> _Station | None:
    """The part that a line begins, if it begins one."""
    words = bare(line).split()
    for station in _STATIONS:
        if is_like(line, station.heading) and (is_heading or _is_short(line)):
            return station
    announced = (one for one in _STATIONS if one.word in words and part in one.after)
    return next(announced, None)


def _is_short(line: str) -> bool:
    return len(line.split()) <= _FIXED_WORDS


def _paragraph(line: str) -> WordParagraph:
    return WordParagraph("", (Run(line, strong=True),))
