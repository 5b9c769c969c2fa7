"""Many items of a list changed or added at once: each apart, in a small file of its own.

To change an item takes as long as its file is; so a list of thousands would take for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import reduce

from generator.problems import InputError
from generator.source.editing.changes import Add, Change
from generator.source.editing.lines import usual_line_end
from generator.source.editing.outcome import after, same
from generator.source.editing.proof import bytes_of, changed
from generator.source.editing.refusals import NoWayError, refused
from generator.source.editing.route import column_of, has_brackets
from generator.source.editing.stretch import Stretch, items_of
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


def added_items(
    content: bytes, file: str, name: str, items: Sequence[Data], order: Sequence[str]
) -> bytes:
    """The file after new items at the end of the list ``name``; all other bytes stay.

    Raises ``InputError`` as adding one of them does.
    """
    if not items:
        return content
    count = _count(parse(content, file).data, name)
    first, *others = (Add((name,), at, item) for at, item in enumerate(items, count))
    source = parse(changed(content, file, first, order), file)
    expected = reduce(after, others, source.data)
    try:
        written = bytes_of(source, _with_others(source, name, items[1:], order))
        if _says(written, file, expected):
            return written
    except (NoWayError, InputError):
        pass
    return reduce(lambda before, one: changed(before, file, one, order), others, source.raw)


def _count(data: Data, name: str) -> int:
    """How many items the list of that name has; none where there is no list."""
    items = data.get(name) if isinstance(data, dict) else None
    return len(items) if isinstance(items, list) else 0


def _written(source: Source, name: str, changes: Changes, order: Sequence[str]) -> str:
    stretch, head = _apart(source, name)
    parts = stretch.rows.parts
    for at, some in changes.items():
        apart = _changed_apart(f"{head}{parts[at].words}", source.name, name, at, some, order)
        parts[at] = replace(parts[at], words=apart.removeprefix(head))
    return stretch.written()


def _with_others(source: Source, name: str, items: Iterable[Data], order: Sequence[str]) -> str:
    """The file with more items, each written as right behind the last one that is there."""
    stretch, head = _apart(source, name)
    rows = stretch.rows
    last = f"{head}{rows.parts[-1].words}".encode()
    for item in items:
        both = parse(changed(last, source.name, Add((name,), 1, item), order), source.name)
        rows.insert(len(rows.parts), _apart(both, name)[0].rows.parts[1].words)
    return stretch.written()


def _apart(source: Source, name: str) -> tuple[Stretch, str]:
    """The items of a list, and what stands above one of them in a small file of its own."""
    items, text = source.root.children.get(name), source.text
    if not isinstance(items, List) or not items.data or has_brackets(text, items):
        raise NoWayError
    head = f"{name}:{usual_line_end(text)}{' ' * column_of(items)}"
    return items_of(text, items, brackets=False), head


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
