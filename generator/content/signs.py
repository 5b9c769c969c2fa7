"""Signs around each text that comes from the input, to find it again in a finished document.

A document is made once more with signs in its texts. What stands between two signs then comes
from the values that the first one numbers; all other words are fixed. Without the signs the text
must be what it is without them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from generator.content.figure import Figure
from generator.content.inline import Inline, Paragraph, Text, Value
from generator.content.picture import Picture
from generator.content.provenance import Origins, within
from generator.content.tree import Block, Heading, Passage, TableCaption
from generator.content.walk import Part, all_of, rewritten, rewritten_line

_START, _END, _ZERO = "\ue000", "\ue001", 0xE010
"""Characters for private use (Unicode 23.5), which no rule about words or numbers knows."""

_OWN = re.compile("[\ue000\ue001\ue010-\ue019]")
_SIGN = re.compile("\ue000([\ue010-\ue019]+)|\ue001")


class SignsError(ValueError):
    """The signs in a text do not stand as they were put; it holds such characters itself."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, and the values they come from; none for fixed words.

    Words that took the place of a reference in a text know what stood there.
    """

    text: str
    origins: Origins
    reference: str = ""


@dataclass(frozen=True, slots=True)
class _Source:
    """Where words come from, as of a piece."""

    origins: Origins
    reference: str = ""


_FIXED = _Source(())


@dataclass
class Signs:
    """Numbers what it met, while it puts signs around texts and when it reads them."""

    _numbers: dict[_Source, int] = field(default_factory=dict)

    def signed(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """The blocks with signs around each text that comes from the input.

        Raises ``SignsError`` when a text holds such a sign already.
        """
        blocks = tuple(blocks)
        _refuse_signs(blocks)
        return rewritten(blocks, self._in_line, self._in_blocks)

    def signed_line(self, line: Iterable[Inline]) -> tuple[Inline, ...]:
        """The same for a line; raises the same."""
        line = tuple(line)
        _refuse_signs(line)
        return rewritten_line(line, self._in_line)

    def read(self, text: str) -> Iterator[Piece]:
        """The text in pieces, without its signs. Raises ``SignsError``."""
        known, at = tuple(self._numbers), 0
        source = _FIXED
        for sign in _SIGN.finditer(text):
            if sign.start() > at:
                yield Piece(text[at : sign.start()], source.origins, source.reference)
            number, at = sign[1], sign.end()
            is_within = source is not _FIXED
            if bool(number) == is_within or (number and _number(number) >= len(known)):
                raise SignsError(f"a sign stands where none was put: {text!r}")
            source = known[_number(number)] if number else _FIXED
        if source is not _FIXED:
            raise SignsError(f"a sign is missing: {text!r}")
        if at < len(text):
            yield Piece(text[at:], ())

    def _in_line(self, inline: Inline) -> Inline:
        if isinstance(inline, Value) and inline.origins:
            on = self._on(_Source(inline.origins, inline.reference))
            return replace(inline, children=rewritten_line(inline.children, on))
        return inline

    def _in_blocks(self, block: Block) -> Block:
        """A passage whose paragraphs know their lines; what else stands in it knows only itself."""
        if isinstance(block, Figure) and block.origins:
            return replace(block, caption=self._sign(block.caption, _Source(block.origins)))
        if not isinstance(block, Passage) or not block.origins:
            return block

        def by_lines(one: Block) -> Block:
            if isinstance(one, Paragraph | Heading | Picture | TableCaption) and one.lines:
                on = self._on(_Source(within(one, block.origins)))
                return replace(one, children=rewritten_line(one.children, on))
            return one

        known = rewritten(block.children, block=by_lines)
        return replace(block, children=rewritten(known, inline=self._on(_Source(block.origins))))

    def _on(self, source: _Source) -> Callable[[Inline], Inline]:
        """What puts signs around a text that has none yet: the innermost origins count."""

        def sign(inline: Inline) -> Inline:
            if isinstance(inline, Text) and inline.text and not inline.text.startswith(_START):
                return Text(self._sign(inline.text, source))
            return inline

        return sign

    def _sign(self, text: str, source: _Source) -> str:
        number = self._numbers.setdefault(source, len(self._numbers))
        digits = "".join(chr(_ZERO + int(digit)) for digit in str(number))
        return f"{_START}{digits}{text}{_END}"


def unsigned(text: str) -> str:
    """The text without any signs."""
    return _OWN.sub("", text)


def _refuse_signs(parts: Iterable[Part]) -> None:
    """Raises ``SignsError`` for a text that holds such characters already: it would seem signed."""
    for part in all_of(parts):
        match part:
            case Text(text) | Figure(caption=text) if _OWN.search(text):
                raise SignsError(f"a text holds a sign of its own: {text!r}")


def _number(digits: str) -> int:
    return int("".join(str(ord(digit) - _ZERO) for digit in digits))
