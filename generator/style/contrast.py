"""Which colours of a house style stand on which, and whether they can be told apart.

The measure is that of WCAG 2.1 (1.4.3 for text, 1.4.11 for graphics), which EN 301 549 asks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from generator import dutch
from generator.content.colour import Colour, Palette
from generator.style.roles import PARAGRAPHS
from generator.style.run_roles import CHARACTERS

TEXT, GRAPHICS = Decimal("4.5"), Decimal("3")


@dataclass(frozen=True)
class Pair:
    """A colour and the one behind it, what they are used for and how much it must differ."""

    colour: Colour
    behind: Colour
    use: str
    least: Decimal


STATUS = (Colour.GROEN, Colour.ORANJE, Colour.ROOD)
"""The colours of how something stands: its mark, its line and its bar are in it."""

DRAWN = (
    Pair(Colour.HOOFD, Colour.WIT, "het doel in een grafiek", TEXT),
    Pair(Colour.HOOFD, Colour.LICHT, "de grens van een bandbreedte in een grafiek", GRAPHICS),
    *(Pair(colour, Colour.WIT, "een waarde in een grafiek", TEXT) for colour in STATUS),
    *(Pair(colour, Colour.LICHT, "een lijn in een bandbreedte", GRAPHICS) for colour in STATUS),
    *(Pair(colour, Colour.SPOOR, "de voortgangsbalk", GRAPHICS) for colour in STATUS),
    Pair(Colour.HOOFD, Colour.SPOOR, "de voortgangsbalk", GRAPHICS),
    Pair(Colour.TEKST, Colour.SPOOR, "het doel in de voortgangsbalk", GRAPHICS),
    Pair(Colour.GRIJS, Colour.SPOOR, "de vorige waarde in de voortgangsbalk", GRAPHICS),
)
"""The pairs in charts, marks and bars. Hairlines and bands only please the eye and are not
among them."""


def _written() -> Iterator[Pair]:
    """The pairs of letters and what lies behind them, each for what it is mostly used."""
    seen = set()
    for role in sorted((*PARAGRAPHS, *CHARACTERS), key=lambda role: not role.use):
        both = (role.shown_colour, role.ground_colour)
        if both not in seen:
            seen.add(both)
            yield Pair(*both, role.use, TEXT)


PAIRS = (*_written(), *DRAWN)
"""Every pair that a page shows."""


def contrast(colour: str, behind: str) -> float:
    """The ratio of two colours of six hexadecimal digits: 1 for the same, 21 for black on white."""
    dark, light = sorted(map(_luminance, (colour, behind)))
    return (light + 0.05) / (dark + 0.05)


def too_alike(colours: Palette) -> Iterator[tuple[Colour, str]]:
    """The colours that cannot be told from what is behind them, by name, each with the reason."""
    for pair in PAIRS:
        found = contrast(colours[pair.colour], colours[pair.behind])
        if found < pair.least:
            yield pair.colour, _reason(pair, colours, found)


def _reason(pair: Pair, colours: Palette, found: float) -> str:
    shown = Decimal(found).quantize(Decimal("0.01"), ROUND_DOWN)  # never as if it were enough
    both = " op ".join(f"{name} ({colours[name]})" for name in (pair.colour, pair.behind))
    return (
        f"{both} heeft een contrast van {dutch.number_text(shown)}; voor {pair.use} is minstens"
        f" {dutch.number_text(pair.least)} nodig"
    )


def _luminance(colour: str) -> float:
    """The relative luminance (WCAG 2.1, its glossary)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.03928 else float(((share + 0.055) / 1.055) ** 2.4)
