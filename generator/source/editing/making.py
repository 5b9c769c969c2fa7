"""The ways to write what the file does not have yet: a field, or what an empty field holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.origin import Loc
from generator.source.editing.composing import Hand, headed, indented
from generator.source.editing.examples import below_example
from generator.source.editing.lines import usual_line_end, with_deeper_comments
from generator.source.editing.memory import Spelling
from generator.source.editing.refusals import NoWayError
from generator.source.editing.route import Spot, column_of, has_brackets, spot_at
from generator.source.editing.slot import slot_of
from generator.source.nodes import Data, Mapping, Node
from generator.source.yamlfile import Source


def with_filled(spot: Spot, data: Data, hand: Hand) -> str:
    """The file in which an empty place (``naam:``, ``[]``) holds that."""
    slot = slot_of(spot)
    written = hand.written(data, spot.brackets)
    lines = indented(written.lines, spot.column)
    body = "".join(usual_line_end(spot.text) + line for line in lines)
    gap = slot.gap(body) if written.head else slot.emptied().gap
    return slot.filled(Spelling(gap, written.head, body))


def with_field(source: Source, loc: Loc, data: Data, hand: Hand, order: Sequence[str]) -> str:
    """The file with a new field at that path, in the group around it that is there.

    It comes below the field that comes before it in the nearest group like this one, else in
    ``order``; if an example of it stands there in a comment, below that.
    """
    text, name = source.text, str(loc[-1])
    group, brackets = _group_at(source, loc[:-1])
    before = group.spans[_field_before(source, loc, group, order)][1]
    written = hand.written(data, brackets)
    if brackets:
        return f"{text.content[:before]}, {name}: {written.head}{text.content[before:]}"
    column = column_of(group)
    at = below_example(text, group, name) or with_deeper_comments(text, before, column)
    lines = indented(headed(f"{name}:", written), column)
    new = "".join(usual_line_end(text) + line for line in lines)
    return text.content[:at] + new + text.content[at:]


def _group_at(source: Source, loc: Loc) -> tuple[Mapping, bool]:
    spot = spot_at(source, loc) if loc else None
    group: Node = spot.node if spot else source.root
    if not isinstance(group, Mapping) or not group.keys:
        raise NoWayError
    return group, bool(spot and spot.brackets) or has_brackets(source.text, group)


def _field_before(source: Source, loc: Loc, group: Mapping, order: Sequence[str]) -> str | int:
    """The field of the group below which the one at that path comes; never above the first."""
    name = loc[-1]
    for names in [*_groups_like(source, loc), list[str | int](order)]:
        if name in names:
            earlier = [one for one in names[: names.index(name)] if one in group.keys]
            return (earlier or list(group.keys)[:1])[-1]
    return list(group.keys)[-1]


def _groups_like(source: Source, loc: Loc) -> Iterator[list[str | int]]:
    """The names of the fields of the other groups in the same list, the nearest group first."""
    if len(loc) < 3 or not isinstance(at := loc[-2], int):
        return
    items = spot_at(source, loc[:-1]).around.children
    others = sorted(items.items(), key=lambda item: abs(int(item[0]) - at))
    yield from (list(node.keys) for _, node in others if isinstance(node, Mapping))
