"""The ways to write a remark, ``# klopt: reden``, at a value, and to take one away.

It stands behind the value, so that it goes with it; on a line above it only where that cannot be.
What is about the whole file stands above its first field.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.origin import Loc
from generator.source.editing.changes import Answer
from generator.source.editing.lines import indentation, line_stop, usual_line_end
from generator.source.editing.refusals import NoWayError
from generator.source.editing.route import has_brackets
from generator.source.edits import Edit, edited
from generator.source.nodes import BLOCKS, Node, Scalar
from generator.source.remarks import WORD, line_of, taken_away
from generator.source.yamlfile import Source

Said = Counter[tuple[Loc, str]]
"""The reasons in a file, each with the path to what it is about."""


def said_in(source: Source) -> Said:
    """What the remarks of a file say, but for those that are about nothing."""
    return Counter((one.loc, one.reason) for one in source.remarks() if one.loc is not None)


def said_after(source: Source, change: Answer) -> Said:
    """The same after the change. Raises ``LookupError`` if the file says something else now."""
    if source.answer_at(change.loc) != change.was:
        raise LookupError("another reason")
    said = {one: times for one, times in said_in(source).items() if one[0] != change.loc}
    return Counter(said if change.reason is None else {**said, (change.loc, change.reason): 1})


def with_answer(source: Source, change: Answer) -> Iterator[str]:
    """The file in which that is said, in one way after the other."""
    text = source.text
    starts = [text.index_of(one.place) for one in source.remarks() if one.loc == change.loc]
    gone = [taken_away(text, start) for start in starts]
    words = f"# {WORD}: {change.reason}"
    if change.reason is None:
        edits = [gone]
    elif starts:
        edits = [[Edit(starts[0], line_stop(text, starts[0]), words), *gone[1:]]]
    else:
        edits = [[edit] for edit in _places(source, change.loc, words)]
    return (edited(text.content, one) for one in edits)


def _places(source: Source, loc: Loc, words: str) -> Iterator[Edit]:
    text = source.text
    line = line_of(source.root, loc or tuple(source.root.children)[:1])
    if line is None or not source.root.children:
        raise NoWayError
    if loc:
        behind = _end_of_first(source, loc, line)
        yield Edit(behind, behind, f"  {words}")
    start = text.starts[line]
    indented = " " * indentation(text.line(line)) + words
    yield Edit(start, start, indented + usual_line_end(text))


def _end_of_first(source: Source, loc: Loc, line: int) -> int:
    """The index behind the first text that begins on that line, or behind its sign or name."""
    text, node, end = source.text, *_value(source, loc)
    while not isinstance(node, Scalar) and not has_brackets(text, node):
        step = next(iter(node.children))
        if node.place.line - 1 > line:
            return line_stop(text, text.starts[line])
        end = node.spans[step][1]
        node = node.children[step]
    if isinstance(node, Scalar) and node.style in BLOCKS:
        return line_stop(text, node.start)
    return line_stop(text, end)


def _value(source: Source, loc: Loc) -> tuple[Node, int]:
    """The value at that path, and the index behind its last word."""
    around, _ = source.nearest(loc[:-1])
    assert not isinstance(around, Scalar)  # its line was found
    return around.children[loc[-1]], around.spans[loc[-1]][1]
