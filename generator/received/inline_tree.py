"""Runs of Word to running text of the tree.

Word says of each run which forms it has, the tree which words stand in which form. White space
at the edge of a form stands outside it, as in Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any

from generator.content.inline import (
    Emphasis,
    Footnote,
    Foreign,
    HardBreak,
    Inline,
    Link,
    Paragraph,
    Strong,
    Text,
)
from generator.content.scripts import LEFT_TO_RIGHT
from generator.dutch import kept_together
from generator.markdown.targets import proper_target
from generator.received.document import Run, WordParagraph

_FORMS: Mapping[str, Any] = {
    "language": "",
    "target": "",
    "strong": False,
    "emphasis": False,
}
"""The forms of a run, and what each is when it has it not; of two that reach as far, the first is
outside."""

_SPACES = re.compile(r"[ \t]+")
_AROUND_BREAK = re.compile(r" ?\n ?")
_AROUND = " \t\n"
_SPACE = "\N{NO-BREAK SPACE}"


def line_of(runs: Iterable[Run]) -> tuple[Inline, ...]:
    """Running text; a link that cannot be one in a text is left out, its words stay."""
    return tuple(_joined(_nodes(_among_same(_trimmed(map(_usable, runs))))))


def paragraph_of(paragraph: WordParagraph) -> Paragraph:
    """A paragraph without its place in a list."""
    return Paragraph(line_of(paragraph.runs))


def loosened(text: str) -> str:
    """The text as it was before the program put signs in it for print.

    Those are spaces that keep words on one line, and marks around what is written from right to
    left.
    """
    text = text.replace(LEFT_TO_RIGHT, "")
    if _SPACE not in text:
        return text
    kept = kept_together(text.replace(_SPACE, " "))
    return "".join(
        " " if is_kept == _SPACE else sign for sign, is_kept in zip(text, kept, strict=True)
    )


def _usable(run: Run) -> Run:
    """The run with a target only if a text may lead there, and with the spaces of a text."""
    try:
        target = run.target and proper_target(run.target)
    except ValueError:
        target = ""
    words = _AROUND_BREAK.sub("\n", _SPACES.sub(" ", loosened(run.text)))
    return replace(run, target=target, text=words)


def _trimmed(runs: Iterable[Run]) -> Sequence[Run]:
    """The runs without white space at the edges of their paragraph."""
    left = [run for run in runs if run.text or run.note]
    while left and not left[0].note:
        left[0] = replace(left[0], text=left[0].text.lstrip(_AROUND))
        if left[0].text:
            break
        left.pop(0)
    while left and not left[-1].note:
        left[-1] = replace(left[-1], text=left[-1].text.rstrip(_AROUND))
        if left[-1].text:
            break
        left.pop()
    return left


def _among_same(runs: Sequence[Run]) -> list[Run]:
    """The runs, in which a note between words of one form has that form too."""
    found: list[Run] = []
    for before, run, after in zip((None, *runs), runs, (*runs[1:], None), strict=False):
        if run.note and before and after:
            same = {
                form: getattr(before, form)
                for form in _FORMS
                if getattr(before, form) == getattr(after, form)
            }
            run = replace(run, **same)
        found.append(run)
    return found


def _nodes(runs: Sequence[Run]) -> Iterator[Inline]:
    """The nodes that say the runs: around the first ones the form that reaches furthest."""
    while runs:
        reach = {form: _reach(runs, form) for form in _FORMS}
        form = max(reach, key=lambda one: reach[one])
        if reach[form]:
            yield from _formed(form, runs[: reach[form]])
        else:
            yield from _plain(runs[0])
        runs = runs[reach[form] or 1 :]


def _reach(runs: Sequence[Run], form: str) -> int:
    """How many of the first runs have the form of the first, if that has it."""
    first = getattr(runs[0], form)
    if first == _FORMS[form]:
        return 0
    return sum(1 for _ in takewhile(lambda run: getattr(run, form) == first, runs))


def _formed(form: str, runs: Sequence[Run]) -> Iterator[Inline]:
    """Those runs in one form; the white space around them stands outside."""
    inside = [replace(run, **{form: _FORMS[form]}) for run in runs]
    bare = _trimmed(inside)
    words = "".join(run.text for run in inside)
    if not bare:
        yield from _words(words)
        return
    yield from _words(words[: len(words) - len(words.lstrip(_AROUND))])
    yield _node(form, getattr(runs[0], form), tuple(_joined(_nodes(bare))))
    yield from _words(words[len(words.rstrip(_AROUND)) :])


def _node(form: str, value: str, children: tuple[Inline, ...]) -> Inline:
    match form:
        case "language":
            return Foreign(children, value)
        case "target":
            return Link(children, value)
        case "strong":
            return Strong(children)
        case _:
            return Emphasis(children)


def _plain(run: Run) -> Iterator[Inline]:
    yield from _words(run.text)
    if any(paragraph.text.strip() for paragraph in run.note):
        yield Footnote(tuple(map(paragraph_of, run.note)))


def _words(text: str) -> Iterator[Inline]:
    """Words without form; where a line ends in them, it ends in the text."""
    first, *lines = text.split("\n")
    yield Text(first)
    for line in lines:
        yield HardBreak()
        yield Text(line)


def _joined(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """The nodes, with texts that follow each other as one, and none that is empty."""
    words, broken = "", False
    for inline in inlines:
        if isinstance(inline, Text):
            words += inline.text
        elif not (isinstance(inline, HardBreak) and broken and not words.strip(" ")):
            if words:
                yield Text(words)
            words = ""
            yield inline
        broken = isinstance(inline, HardBreak)
    if words:
        yield Text(words)
