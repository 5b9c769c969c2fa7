"""What stands within a line of text, and the paragraph that is made of it.

Words in a ``Value`` come from the input and know from where; all other words are those of the
program, unless the ``Passage`` they stand in says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from generator.content.marks import Bar, Mark, Spark
from generator.gronden import Grond
from generator.origin import Origin


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters, printed as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Text with weight (bold)."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Text with stress (italic)."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads somewhere; ``target`` is http, https or mailto."""

    children: tuple[Inline, ...]
    target: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """Text in another language (a tag of BCP 47, such as ``en``), for who hears it read out."""

    children: tuple[Inline, ...]
    language: str


@dataclass(frozen=True, slots=True)
class HardBreak:
    """A new line within a paragraph."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note, standing where its reference stands; the renderers give it number and place."""

    children: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """Words within a line that come from the input.

    One origin: somebody wrote them, and may change them there. Several: they were computed from
    those values. None: those of the text around it, in which each language writes them in its own
    way. ``reference`` is what stands in the text of the input when they took its place
    (``Reference.written``), so that they are not changed here.
    """

    children: tuple[Inline, ...]
    origins: tuple[Origin, ...]
    reference: str = ""


SUM = "som"
"""The kind of a reference to the sum of the figures above it in its column."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Stands for a value that is written or counted elsewhere in the input.

    ``kind`` says what sort of thing it is and ``name`` which one; a sum has none. From the text
    around it follow ``opens``, whether it begins a sentence, and ``place``, its line and column
    from 0. A document is printed only when a ``Value`` has taken the place of each.
    """

    kind: str
    name: str
    opens: bool = field(default=False, compare=False)
    place: tuple[int, int] = field(default=(0, 0), compare=False)

    @property
    def written(self) -> str:
        """How it stands in a text."""
        return f"={SUM}" if self.kind == SUM else f"[]{{{self.kind}={self.name}}}"


@dataclass(frozen=True, slots=True)
class Withheld:
    """Words that a public version leaves out, and on which grounds; none when they are gone.

    Only in a text as staff wrote it (``content/withholding``): what is printed has the words, or
    a box.
    """

    children: tuple[Inline, ...]
    grounds: tuple[Grond, ...]


Inline: TypeAlias = (
    Text
    | Strong
    | Emphasis
    | Link
    | Foreign
    | HardBreak
    | Footnote
    | Mark
    | Bar
    | Spark
    | Value
    | Reference
    | Withheld
)

LineRange: TypeAlias = tuple[int, int] | None
"""Lines of a text in the input: the first, and the one after the last, from 0; None if unknown."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text; ``lines`` are where it stands in the text it was read from."""

    children: tuple[Inline, ...]
    lines: LineRange = field(default=None, compare=False)
