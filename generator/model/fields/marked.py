"""Words in a short text that a public version leaves out: ``Klacht van [J. de Vries]{woo=5.1.2e}``.

A short text has no Markdown: brackets mean something only right before the grounds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import gronden
from generator.content.inline import Text, Withheld
from generator.content.withholding import MarkedLine
from generator.gronden import schrijf
from generator.markdown.withheld import GROUNDS, HALF_GROUNDS, NO_MARK, bare_grounds
from generator.model.fields.faults import fault

_MARK = re.compile(rf"\[([^\[\]\n]*)\]{GROUNDS.pattern}")

NOT_HERE = "deze waarde kan niet gemarkeerd worden voor de openbare versie; haal de markering weg"
NO_DAY = (
    "een datum kan niet los gemarkeerd worden voor de openbare versie; haal de markering weg, of"
    " zet 'woo:' met de grond bij het hele feit"
)
NO_NUMBER = (
    "hier hoort een getal; wilt u dit cijfer in de openbare versie weglaten, zet dan 'woo: 5.1.1d'"
    " bij de indicator"
)


def read(text: str) -> str:
    """The text as it is printed, which remembers what is marked in it if anything is.

    Raises a fault for what was meant as a mark and is none.
    """
    parts = tuple(_parts(text))
    if any(_is_half_mark(part.text) for part in parts if isinstance(part, Text)):
        raise fault("markering", NO_MARK)
    return MarkedLine(parts) if any(isinstance(part, Withheld) for part in parts) else text


def refuse(text: str, message: str = NOT_HERE) -> None:
    """Raises a fault for a mark in a value of which nothing can be left out."""
    if _MARK.search(text) or _is_half_mark(text):
        raise fault("markering", message)


def write(text: str) -> str:
    """The text that ``read`` takes for the same."""
    if not isinstance(text, MarkedLine):
        return text
    return "".join(map(_written, text.parts))


def _parts(text: str) -> Iterator[Text | Withheld]:
    at = 0
    for found in _MARK.finditer(text):
        if found.start() > at:
            yield Text(text[at : found.start()])
        words = found[1].strip() and found[1]
        yield Withheld((Text(words),) if words else (), _grounds(found[2]))
        at = found.end()
    if at < len(text):
        yield Text(text[at:])


def _grounds(written: str) -> tuple[gronden.Grond, ...]:
    try:
        return gronden.lees(written)
    except gronden.GrondError as error:
        raise fault("grond", str(error), meant=error.bedoeld) from None


def _is_half_mark(text: str) -> bool:
    return bool(HALF_GROUNDS.search(text) or bare_grounds(text))


def _written(part: Text | Withheld) -> str:
    if isinstance(part, Text):
        return part.text
    words = "".join(child.text for child in part.children if isinstance(child, Text))
    return f"[{words}]{{woo={schrijf(part.grounds)}}}"
