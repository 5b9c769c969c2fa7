"""Formats that need no engine."""

from __future__ import annotations

from generator.build.formats import Format, Render
from generator.build.manuscript import Manuscript
from generator.build.press import Press


def title(press: Press, manuscript: Manuscript) -> bytes:
    """A document that holds no more than its kind and its title."""
    return f"{manuscript.kind}: {manuscript.properties.titel}".encode()


def always(data: bytes) -> Render:
    """Whatever the document, those bytes."""
    return lambda *_: data


def quick(ending: str, render: Render = title) -> Format:
    """A format of that ending."""
    return Format(ending, f"test/{ending}", ending, "fmt/0", render, "os", False, False)


def quick_formats(een: Render = title, twee: Render = title) -> tuple[Format, Format]:
    """Two formats, `.een` and `.twee`."""
    return quick("een", een), quick("twee", twee)
