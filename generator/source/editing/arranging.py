"""The ways to write a list with an item more or less, or in another order."""

from __future__ import annotations

from generator.origin import Loc
from generator.source.editing.composing import Hand, indented
from generator.source.editing.lines import usual_line_end
from generator.source.editing.outcome import as_read
from generator.source.editing.refusals import NoWayError
from generator.source.editing.route import column_of, dash, has_brackets, spot_at
from generator.source.editing.spelling import NOTHING_IN_A_LIST
from generator.source.editing.stretch import Stretch, fields_of, items_of
from generator.source.nodes import Data, List, Mapping, Scalar
from generator.source.text import FileText
from generator.source.yamlfile import Source


def with_item(source: Source, loc: Loc, at: int, item: Data, hand: Hand) -> str:
    """The file with a new item in a list that has some."""
    items, stretch, brackets = _items(source, loc)
    stretch.rows.insert(at, _item(source.text, items, item, hand, brackets))
    return stretch.written()


def with_moved(source: Source, loc: Loc, at: int, to: int) -> str:
    """The file in which the item of that list stands at another position."""
    _, stretch, _ = _items(source, loc)
    order = list(range(len(stretch.rows.parts)))
    order.insert(to, order.pop(at))
    stretch.rows.permute(order)
    return stretch.written()


def with_words(source: Source, loc: Loc, words: list[Data], hand: Hand) -> str:
    """The file in which a list that has some words holds these, and some of them."""
    items, stretch, brackets = _items(source, loc)
    old, rows = [as_read(word) for word in items.data], stretch.rows
    for word in (word for word in words if word not in old):
        rows.insert(len(old), _item(source.text, items, word, hand, brackets))
        old.append(word)
    for at in reversed(range(len(old))):
        if old[at] not in words:
            rows.remove(at)
            del old[at]
    rows.permute([old.index(word) for word in words])
    return stretch.written()


def without(source: Source, loc: Loc) -> str:
    """The file without the item or the field at that path."""
    spot = spot_at(source, loc)
    if len(spot.around.children) == 1:
        return emptied(source, loc[:-1])
    stretch = _apart(source.text, spot.around, spot.brackets)
    stretch.rows.remove(list(spot.around.children).index(spot.step))
    return stretch.written()


def emptied(source: Source, loc: Loc) -> str:
    """The file in which a list or a group holds nothing any more: ``[]``, ``{}``."""
    if not loc:
        raise NoWayError
    spot, content = spot_at(source, loc), source.text.content
    assert not isinstance(spot.node, Scalar)  # it held something
    nothing = "[]" if isinstance(spot.node, List) else "{}"
    brackets = spot.brackets or has_brackets(source.text, spot.node)
    stretch = _apart(source.text, spot.node, brackets)
    if brackets:
        between = content[spot.start : stretch.start], *stretch.rows.gaps
        if any("#" in gap for gap in (*between, content[stretch.stop : spot.end])):
            raise NoWayError  # a comment would go with it
        return content[: spot.start] + nothing + content[spot.end :]
    above = content[spot.opens : stretch.start] + stretch.rows.parts[0].above
    return f"{content[: spot.opens]} {nothing}{above.rstrip()}{content[stretch.stop :]}"


def _apart(text: FileText, around: List | Mapping, brackets: bool) -> Stretch:
    if isinstance(around, List):
        return items_of(text, around, brackets)
    return fields_of(text, around, brackets)


def _items(source: Source, loc: Loc) -> tuple[List, Stretch, bool]:
    """A list that has items, apart, and whether it stands between brackets."""
    spot = spot_at(source, loc)
    if not isinstance(spot.node, List) or not spot.node.data:
        raise NoWayError
    brackets = spot.brackets or has_brackets(source.text, spot.node)
    return spot.node, items_of(source.text, spot.node, brackets), brackets


def _item(text: FileText, items: List, item: Data, hand: Hand, brackets: bool) -> str:
    """A new item of a list, written as the others are."""
    if brackets:
        return hand.in_brackets(item, NOTHING_IN_A_LIST).head
    others = items.children.values()
    if item and all(isinstance(one, Mapping) and has_brackets(text, one) for one in others):
        return f"- {hand.in_brackets(item).head}"
    lines = hand.item(item, _dash_like(text, items))
    first, *below = lines
    new_lines = (usual_line_end(text) + line for line in indented(below, column_of(items)))
    return "".join([first, *new_lines])


def _dash_like(text: FileText, items: List) -> str:
    """The dash of the last item, with the spaces behind it."""
    last = len(items.children) - 1
    start = dash(text, items, last)
    written = text.content[start : items.spans[last][0]]
    return written if written.strip(" ") == "-" and written != "-" else "- "
