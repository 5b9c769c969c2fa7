"""A text that was changed, written with the lines it had wherever those say the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import count
from typing import TypeAlias

from generator.content.inline import Footnote
from generator.content.tree import Block
from generator.content.walk import all_of
from generator.markdown import paragraphs
from generator.markdown.writing import UnwritableError, write
from generator.returning.edits.reasons import UNWRITABLE, NotCarriedError

Blocks: TypeAlias = tuple[Block, ...]

_LABEL = re.compile(r"(?<!\\)\[\^([^\]\s]+)\]")
_BULLET = re.compile(r"( *)([-*+])(?= )")
_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class _Written:
    """A line with words, and how many empty ones stand below it."""

    words: str
    empty: int


def written(
    before: str, old: Blocks, new: Blocks, width: int, read: Callable[[str], Blocks]
) -> str:
    """The text that says ``new``, where ``before`` said ``old``; lines have ``width`` characters.

    Raises ``NotCarriedError`` when there is no way to write it that ``read`` takes for that.
    """
    try:
        plain_old, plain_new = write(old), write(new)
    except UnwritableError as error:
        raise NotCarriedError(UNWRITABLE, str(error)) from None
    for shown in _ways(paragraphs.shown(before), plain_old, plain_new, old, new):
        text = paragraphs.written(shown, before, width)
        if read(text) == new:
            return text
    raise NotCarriedError(UNWRITABLE, "er zou iets anders komen te staan")


def _ways(own: str, plain_old: str, plain_new: str, old: Blocks, new: Blocks) -> Iterator[str]:
    """The new text with as many lines of its own as possible, then with none."""
    labels = list(dict.fromkeys(_LABEL.findall(own)))
    notes, others = _notes(old), _notes(new)
    if len(labels) == len(notes):
        named = _labelled(plain_old, labels)
        renamed = _labelled(plain_new, _kept_labels(labels, notes, others))
        lines = _lines(own), _lines(named), _lines(renamed)
        if [*map(_bare, lines[0])] == [*map(_bare, lines[1])]:
            yield _merged(*lines)
    yield plain_new


def _notes(blocks: Blocks) -> list[Footnote]:
    return [node for node in all_of(blocks) if isinstance(node, Footnote)]


def _kept_labels(
    labels: Sequence[str], old: Sequence[Footnote], new: Sequence[Footnote]
) -> list[str]:
    """The name of each note: the one it had, or a number that no other has."""
    kept: dict[int, str] = {}
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for _, first, end, start, stop in matcher.get_opcodes():
        if end - first == stop - start:
            kept |= zip(range(start, stop), labels[first:end], strict=True)
    free = (str(number) for number in count(1) if str(number) not in labels)
    return [kept[at] if at in kept else next(free) for at in range(len(new))]


def _labelled(text: str, labels: Sequence[str]) -> str:
    """A text of which the notes are numbered, with those names for them."""

    def named(found: re.Match[str]) -> str:
        return f"[^{labels[int(found[1]) - 1]}]"

    return _LABEL.sub(named, text)


def _lines(text: str) -> list[_Written]:
    """The lines with words of a text."""
    lines = list[_Written]()
    for line in text.split("\n"):
        if line.strip():
            lines.append(_Written(line, 0))
        elif lines:
            lines[-1] = _Written(lines[-1].words, lines[-1].empty + 1)
    return lines


def _bare(line: _Written) -> str:
    """The letters of a line, by which two ways to write the same are known."""
    return _LETTERS.sub("", line.words)


def _bullets(lines: Sequence[_Written]) -> Mapping[str, str]:
    """The bullet that staff write, by how far it is indented."""
    found = filter(None, (_BULLET.match(line.words) for line in reversed(lines)))
    return {bullet[1]: bullet[2] for bullet in found}


def _bulleted(line: _Written, bullets: Mapping[str, str]) -> _Written:
    """A line with the bullet that others have: with another one it would be of another list."""
    found = _BULLET.match(line.words)
    if not found:
        return line
    sign = bullets.get(found[1], found[2])
    return _Written(f"{found[1]}{sign}{line.words[found.end() :]}", line.empty)


def _merged(own: Sequence[_Written], old: Sequence[_Written], new: Sequence[_Written]) -> str:
    """The new lines, of which each that stood there before is as staff wrote it."""
    merged, bullets = list[_Written](), _bullets(own)
    words = [line.words for line in old], [line.words for line in new]
    matcher = SequenceMatcher(None, *words, autojunk=False)
    for kind, first, end, start, stop in matcher.get_opcodes():
        if end - first != stop - start:
            merged += (_bulleted(line, bullets) for line in new[start:stop])
            continue
        for mine, before, now in zip(own[first:end], old[first:end], new[start:stop], strict=True):
            empty = mine.empty if before.empty == now.empty else now.empty
            said = mine.words if kind == "equal" else _bulleted(now, bullets).words
            merged.append(_Written(said, empty))
    return "\n".join(line.words + "\n" * line.empty for line in merged).rstrip("\n")
