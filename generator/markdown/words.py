"""The words of a tree, without its form."""

from __future__ import annotations

from collections.abc import Iterable

from generator.markdown.tree import (
    Emphasis,
    Footnote,
    HardBreak,
    Inline,
    Link,
    Strong,
    Text,
)


def text_of(inlines: Iterable[Inline]) -> str:
    """The text of running text; a note stands in its place, a break is a space."""
    return "".join(map(_text_of_one, inlines))


def _text_of_one(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Strong(children) | Emphasis(children) | Link(children):
            return text_of(children)
        case Footnote(paragraphs):
            return " ".join(text_of(paragraph.children) for paragraph in paragraphs)
        case HardBreak():
            return " "
        case _:  # marks and bars have no words of their own
            return ""
