"""The events of the YAML parser → nodes with their places, within bounds.

The events, and not PyYAML's composer: that recurses in C, and a file of brackets makes it
crash. Here the open mappings and lists are a stack that may not grow past ``MAX_DEPTH``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from generator.problems import Place
from generator.source.aliases import MAX_DEPTH, Aliases, Anchor, too_deep
from generator.source.characters import REFUSED, refused_escapes
from generator.source.events import events, index_of, is_null
from generator.source.findings import Findings
from generator.source.keys import (
    begins_again,
    missing_dash,
    no_name,
    words_behind_comma,
    wrong_name,
)
from generator.source.misreadings import begins_with, misreadings
from generator.source.nodes import PLAIN, List, Mapping, Node, Scalar, words_end
from generator.source.syntax import ALIAS, SyntaxFault, Token, diagnose
from generator.source.text import FileText

MAX_VALUES = 100_000
"""A dossier has thousands; this bounds time and memory."""

MAX_CHARACTERS = 100_000
"""In one text: some forty pages."""

STRING_TAG = "tag:yaml.org,2002:str"

PROPERTIES = re.compile(r"(?:[&!]\S*\s*|#[^\r\n]*\s*)*")
"""The anchor and tag that may stand before a value."""


@dataclass(frozen=True)
class _Key:
    """The name of a field that waits for its value, and the index behind it; None is unusable."""

    name: str | None
    place: Place
    end: int


@dataclass
class _Open:
    """A mapping or list that is being read; it began at index ``start``.

    Its anchor and tag, if it has those, began at ``opened``.
    """

    node: Mapping | List
    opened: int
    start: int
    flow: bool
    anchor: Anchor | None
    key: _Key | None = None


def build(text: FileText, findings: Findings) -> Node | None:
    """The top value of the text; None if it holds nothing.

    Notes in ``findings`` what is wrong, and stops there at a fault in the syntax and at
    a bound.
    """
    builder = _Builder(text, findings)
    try:
        for event in events(text.content):
            builder.take(event)
    except yaml.YAMLError as error:
        findings.stop(*diagnose(SyntaxFault.of(error, text, builder.last, builder.bracket())))
    builder.aliases.finish()
    return builder.root


class _Builder:
    """Takes the events one by one; ``last`` is the token that ended last."""

    def __init__(self, text: FileText, findings: Findings) -> None:
        self.root: Node | None = None
        self.last: Token | None = None
        self.aliases = Aliases(findings)
        self._text = text
        self._findings = findings
        self._open: list[_Open] = []
        self._documents = 0
        self._values = 0
        self._behind = 0

    def take(self, event: yaml.Event) -> None:
        """Take in the next event."""
        if handle := HANDLERS.get(type(event)):
            handle(self, event)

    def bracket(self) -> int | None:
        """Where the innermost ``{`` or ``[`` stands that is still open."""
        starts = (one.start for one in reversed(self._open) if one.flow)
        return next((at for at in starts if self._text.content.startswith(("{", "["), at)), None)

    def document(self, event: yaml.DocumentStartEvent) -> None:
        """The start of a document; a file has one."""
        self._documents += 1
        if self._documents > 1:
            message = "hier begint met '---' een tweede document; maak daar een eigen bestand van"
            self._findings.stop(self._place(event), message)

    def scalar(self, event: yaml.ScalarEvent) -> None:
        """A text: the name of a field or a value."""
        start = self._begin(event)
        end = index_of(event.end_mark)
        style = event.style or PLAIN
        value = None if is_null(event) else event.value
        node = Scalar(self._text.place_at(start), value, style, start, end)
        self._check(node)
        self._behind = words_end(node, self._text.content)
        self.last = Token(style, start, end)
        anchor = self.aliases.name(event.anchor, self._place(event))
        self._add(node, node.place, anchor, index_of(event.start_mark))

    def collection(self, event: yaml.CollectionStartEvent) -> None:
        """The start of a mapping or a list."""
        start = self._begin(event)
        if len(self._open) >= MAX_DEPTH:
            self._findings.stop(self._place(event), too_deep())
        anchor = self.aliases.name(event.anchor, self._place(event))
        kind = Mapping if isinstance(event, yaml.MappingStartEvent) else List
        node = kind(self._text.place_at(start))
        opened = index_of(event.start_mark)
        self._open.append(_Open(node, opened, start, bool(event.flow_style), anchor))

    def end(self, event: yaml.CollectionEndEvent) -> None:
        """The end of a mapping or a list."""
        closed = self._open.pop()
        opening = self._text.content[closed.start : closed.start + 1]
        token = Token(opening, closed.start, index_of(event.end_mark))
        self.last = token if closed.flow else None
        self._behind = token.end if closed.flow else self._behind
        self._add(closed.node, closed.node.place, closed.anchor, closed.opened)

    def alias(self, event: yaml.AliasEvent) -> None:
        """A value that stands elsewhere too."""
        start = self._begin(event)
        place = self._place(event)
        self._behind = index_of(event.end_mark)
        self.last = Token(ALIAS, start, self._behind)
        node = self.aliases.follow(event.anchor or "", place, len(self._open))
        self._add(node or Scalar(place, None, PLAIN, start, start), place, None, start)

    def _begin(self, event: yaml.NodeEvent) -> int:
        """Count the value; the index where it begins, after its anchor and tag."""
        self._values += 1
        if self._values > MAX_VALUES:
            message = f"dit bestand heeft meer dan {MAX_VALUES} waarden"
            self._findings.stop(self._place(event), message)
        tag = getattr(event, "tag", None)
        if tag is not None and tag != STRING_TAG:
            self._findings.add(self._place(event), begins_with("!"))
        start = index_of(event.start_mark)
        if tag is None and (event.anchor is None or isinstance(event, yaml.AliasEvent)):
            return start
        properties = PROPERTIES.match(self._text.content, start, index_of(event.end_mark))
        return properties.end() if properties else start

    def _check(self, node: Scalar) -> None:
        length = len(node.data or "")
        if length > MAX_CHARACTERS:
            message = f"deze tekst is te lang: {length} tekens (hooguit {MAX_CHARACTERS})"
            self._findings.add(node.place, message)
        if node.style == '"' and REFUSED.search(node.data or ""):
            self._findings.add_all(refused_escapes(self._text, node.start, node.end))
        outer = next((one.node.place.column for one in reversed(self._open) if not one.flow), 0)
        self._findings.add_all(misreadings(self._text, node, outer))

    def _add(self, node: Node, place: Place, anchor: Anchor | None, opened: int) -> None:
        """Put a finished node, that is used at ``place``, in the mapping or list around it."""
        if anchor:
            anchor.node = node
        if not self._open:
            self.root = node
            return
        around = self._open[-1]
        if isinstance(around.node, List):
            around.node.children[len(around.node.data)] = node
            around.node.spans[len(around.node.data)] = opened, self._behind
            around.node.data.append(node.data)
        elif around.key is None:
            around.key = self._key(around, around.node, node, place)
        else:
            self._put(around, around.node, around.key, node)
            if around.key.name is not None:
                around.node.spans[around.key.name] = opened, self._behind
            around.key = None

    def _put(self, around: _Open, mapping: Mapping, key: _Key, node: Node) -> None:
        if key.name is None:
            return
        between = around.flow and mapping.keys
        if between and (lost := words_behind_comma(self._text, key.name, key.end, node)):
            self._findings.add(key.place, lost)
        mapping.keys[key.name] = key.place
        mapping.behind[key.name] = key.end
        mapping.children[key.name] = node
        mapping.data[key.name] = node.data

    def _key(self, around: _Open, mapping: Mapping, node: Node, place: Place) -> _Key:
        if not isinstance(node, Scalar):
            at = mapping.place if around.flow else place
            self._findings.add(at, no_name(self._text, around.start))
            return _Key(None, place, 0)
        if self._is_item(around) and begins_again(mapping, node):
            self._findings.add(place, missing_dash(node.data or ""))
            mapping.keys.clear()  # what follows is read as of the item that was meant
        if wrong := list(wrong_name(self._text, mapping, node, place)):
            self._findings.add_all(wrong)
            return _Key(None, place, 0)
        return _Key(node.data, place, node.end)

    def _is_item(self, group: _Open) -> bool:
        """Whether the innermost group is an item of a list that stands below a dash."""
        return not group.flow and len(self._open) > 1 and isinstance(self._open[-2].node, List)

    def _place(self, event: yaml.Event) -> Place:
        return self._text.place_at(index_of(event.start_mark))


HANDLERS: dict[type[yaml.Event], Callable[[_Builder, Any], None]] = {
    yaml.DocumentStartEvent: _Builder.document,
    yaml.ScalarEvent: _Builder.scalar,
    yaml.AliasEvent: _Builder.alias,
    yaml.MappingStartEvent: _Builder.collection,
    yaml.MappingEndEvent: _Builder.end,
    yaml.SequenceStartEvent: _Builder.collection,
    yaml.SequenceEndEvent: _Builder.end,
}
