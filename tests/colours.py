"""Colours to draw with in a test."""

from __future__ import annotations

from generator.content.colour import Colour, Palette

COLOURS: Palette = {
    Colour.HOOFD: "154273",
    Colour.LICHT: "EEF3F8",
    Colour.LIJN: "B4B4B4",
    Colour.TEKST: "1A1A1A",
    Colour.GRIJS: "535353",
    Colour.WIT: "FFFFFF",
    Colour.GROEN: "275937",
    Colour.ORANJE: "B35900",
    Colour.ROOD: "B3261E",
    Colour.SPOOR: "DCE3EB",
}
