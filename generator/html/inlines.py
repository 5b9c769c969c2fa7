"""What stands within a line, to HTML. Everything that is text is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from markupsafe import escape

from generator.charts.marks import bar_svg, mark_svg
from generator.charts.sparks import spark_svg
from generator.content.addresses import by_address
from generator.content.boxes import around_boxes, spoken
from generator.content.characters import possible
from generator.content.colour import Palette
from generator.content.inline import (
    Emphasis,
    Footnote,
    Foreign,
    HardBreak,
    Inline,
    Link,
    Reference,
    Strong,
    Text,
    Value,
    Withheld,
)
from generator.content.marks import Bar, Mark, Spark
from generator.content.provenance import Origins, origins_of
from generator.content.scripts import is_right_to_left_only
from generator.content.walk import Part
from generator.content.words import text_of
from generator.dutch import kept_together
from generator.html.other_scripts import RIGHT_TO_LEFT, in_scripts
from generator.talen import NEDERLANDS, Taal

_LONG_WORD = re.compile(r"(\S{61,})")
"""No word; the time that WeasyPrint takes to hyphenate it grows with the cube of its length."""

_NO_BREAK = "\N{NON-BREAKING HYPHEN}"
_WITH_NO_BREAK = re.compile(rf"(\S*{_NO_BREAK}\S*)")

ORIGINS = "data-herkomst"
"""The attribute that tells where the words of an element come from."""

LEFT_OUT = "weggelaten"
"""The class of a box."""

SPOKEN = "data-uitleg"
"""Its attribute with what is read aloud."""


def escaped(text: str) -> str:
    """Text for in an element or an attribute, without the signs that no page can hold."""
    return str(escape(possible(text)))


@dataclass(frozen=True, slots=True)
class InlineWriter:
    """Writes what stands in lines.

    ``around`` are the origins of the blocks that they stand in, ``language`` is that of the words
    where it is not that of the document, which is ``taal``; ``turned`` says whether all of them are
    written from right to left.
    """

    colours: Palette
    around: Origins = ()
    language: str = ""
    turned: bool = False
    taal: Taal = NEDERLANDS

    def within(self, children: Sequence[Inline]) -> tuple[str, str]:
        """The attribute for the direction of a paragraph or cell with those words, and the words;
        where all are written from right to left it begins there."""
        if is_right_to_left_only(text_of(children)):
            return RIGHT_TO_LEFT, replace(self, turned=True).inlines(children)
        return "", self.inlines(children)

    def inlines(self, inlines: Iterable[Inline]) -> str:
        """The words with their form, each written as it is set."""
        return "".join(map(self._inline, inlines))

    def origin(self, *nodes: Part) -> str:
        """The attribute that tells where the words of those nodes come from."""
        return origin_attribute(origins_of(nodes, self.around))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return with_boxes(text, self._set, self.taal)
            case Strong(children):
                return f"<strong>{self.inlines(children)}</strong>"
            case Emphasis(children):
                return f"<em>{self.inlines(children)}</em>"
            case Link(children, target):
                return f'<a href="{escaped(target)}">{self._linked(children)}</a>'
            case Foreign(children, language):
                words = replace(self, language=language).inlines(children)
                return f'<span lang="{escaped(language)}">{words}</span>'
            case HardBreak():
                return "<br>"
            case Footnote(paragraphs):
                note = "<br>".join(self.inlines(paragraph.children) for paragraph in paragraphs)
                return f'<span class="voetnoot">{note}</span>'
            case Mark() | Bar() | Spark():
                return self._drawn(inline)
            case Value(children):
                return self.inlines(children)
            case Reference() | Withheld():
                raise ValueError(f"nothing was filled in for {inline}")

    def _linked(self, children: Sequence[Inline]) -> str:
        """The words of a link: none is divided where they are plain text."""
        match children:
            case (Text(text),):
                return self._in_scripts(kept_together(text), _usual_words)
            case _:
                return self.inlines(children)

    def _drawn(self, drawing: Mark | Bar | Spark) -> str:
        """What is drawn in a line; a mark that says nothing of its own is only a shape."""
        match drawing:
            case Bar():
                return bar_svg(drawing, self.colours)
            case Spark():
                return spark_svg(drawing, self.colours)
            case Mark(description=description) if description:
                return mark_svg(drawing, self.colours)
            case Mark(shape, colour):
                return f'<span class="merk merk-{shape.value} kleur-{colour.value}"></span>'

    def _set(self, text: str) -> str:
        """Text as it is set: what belongs together on one line, and whole what is no word."""
        parts = by_address(kept_together(text))
        return "".join(
            _no_word(part) if is_address else self._in_scripts(part, _words)
            for part, is_address in parts
        )

    def _in_scripts(self, text: str, words: Callable[[str], str]) -> str:
        return in_scripts(text, words, self.language, turned=self.turned)


def origin_attribute(origins: Origins) -> str:
    """The attribute of an element whose words come from those values; nothing for fixed words."""
    return f' {ORIGINS}="{" ".join(map(str, origins))}"' if origins else ""


def with_boxes(text: str, words: Callable[[str], str], taal: Taal) -> str:
    """A text whose ``words`` are written so, with a box where some were left out."""
    return "".join(
        _box(piece, spoken(grounds, taal)) if grounds else words(piece)
        for piece, grounds in around_boxes(text)
    )


def _box(code: str, aloud: str) -> str:
    """A box: the same size whatever stood there, with what is read aloud in its place."""
    return f'<span class="{LEFT_OUT}" {SPOKEN}="{escaped(aloud)}">{code}</span>'


def _words(text: str) -> str:
    texts = _LONG_WORD.split(text)
    texts[1::2] = map(_no_word, texts[1::2])
    texts[::2] = map(_usual_words, texts[::2])
    return "".join(texts)


def _usual_words(text: str) -> str:
    """The usual hyphen for one at which no line ends: hardly any font has that sign itself."""
    if _NO_BREAK not in text:
        return escaped(text)
    texts = _WITH_NO_BREAK.split(text)
    texts[1::2] = (_whole(word.replace(_NO_BREAK, "-")) for word in texts[1::2])
    texts[::2] = map(escaped, texts[::2])
    return "".join(texts)


def _whole(word: str) -> str:
    return f'<span class="bijeen">{escaped(word)}</span>'


def _no_word(text: str) -> str:
    """What is never divided with a hyphen: an address, or what is too long for a word."""
    return f'<span class="geen-woord">{escaped(text)}</span>'


def caption_attributes(number: int, anchor: str = "") -> str:
    """The attributes of a caption: from one the style sheet prints the number before its words, and
    by the other a list leads to it."""
    place = f' id="{escaped(anchor)}"' if anchor else ""
    return f'{place} data-nummer="{number}"'
