"""Changes of many items of a list at once: each item is changed apart, as a small file of its own.

To change an item takes as long as its file is; so a list of thousands would take for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import reduce

from generator.problems import InputError
from generator.source.editing.changes import Change
from generator.source.editing.lines import usual_line_end
from generator.source.editing.outcome import after, same
from generator.source.editing.proof import bytes_of, changed
from generator.source.editing.refusals import NoWayError, refused
from generator.source.editing.route import column_of, has_brackets
from generator.source.editing.stretch import items_of
from generator.source.nodes import Data, List
from generator.source.reading import parse
from generator.source.yamlfile import Source

Changes = Mapping[int, Sequence[Change]]
"""The changes of items by their position, each with the path to its value in the whole file."""


def changed_items(
    content: bytes, file: str, name: str, changes: Changes, order: Sequence[str]
) -> bytes:
    """The file after changes in items of the list ``name``; all other bytes stay.

    ``order`` has the names of the fields of such an item. Raises ``InputError`` if the file cannot
    be read, or is not read back as exactly the old data plus these changes.
    """
    source = parse(content, file)
    expected = reduce(after, (one for some in changes.values() for one in some), source.data)
    try:
        written = bytes_of(source, _written(source, name, changes, order))
    except NoWayError:
        raise refused(source.place((name,))) from None
    if not _says(written, file, expected):
        raise refused(source.place((name,)))
    return written


def _written(source: Source, name: str, changes: Changes, order: Sequence[str]) -> str:
    items, text = source.root.children.get(name), source.text
    if not isinstance(items, List) or not items.data or has_brackets(text, items):
        raise NoWayError
    stretch, column = items_of(text, items, brackets=False), column_of(items)
    head = f"{name}:{usual_line_end(text)}{' ' * column}"
    parts = stretch.rows.parts
    for at, some in changes.items():
        apart = _changed_apart(f"{head}{parts[at].words}", source.name, name, at, some, order)
        parts[at] = replace(parts[at], words=apart.removeprefix(head))
    return stretch.written()


def _changed_apart(
    item: str, file: str, name: str, at: int, changes: Iterable[Change], order: Sequence[str]
) -> str:
    """A file of one item after changes of what is item ``at`` of the whole file."""
    content = item.encode()
    for one in changes:
        moved = replace(one, loc=(name, 0, *one.loc[2:]))
        content = changed(content, file, moved, order)
    return content.decode()


def _says(content: bytes, file: str, expected: Data) -> bool:
    try:
        return same(parse(content, file).data, expected)
    except InputError:
        return False
