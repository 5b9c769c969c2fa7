"""Words that are divided over two lines stay whole words for who copies, searches or listens.

WeasyPrint draws a sign of the font where it divides a word, and the text of the PDF would hold
that sign. There ISO 32000-1 (14.8.2.2.3) wants a soft hyphen. Drawing a soft hyphen is no way
out: it is never seen. So the house style names a sign that looks like a hyphen and that no text
holds (``markdown/characters``), and when the PDF is ready that sign comes to mean soft hyphen.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydyf import PDF, Stream

from generator.content.characters import HYPHENS

SOFT_HYPHEN = b"<00ad>"

_DRAWN = tuple(f"<{ord(sign):04x}>".encode() for sign in HYPHENS)


def soften(document: object, pdf: PDF) -> None:
    """Let the hyphens at the end of lines mean soft hyphen (a finisher of ``write_pdf``)."""
    for entry in pdf.objects:
        if isinstance(entry, Stream) and b"begincmap" in entry.stream:
            entry.stream = list(_meanings(entry.stream))


def _meanings(lines: Iterable[bytes]) -> Iterable[bytes]:
    """The lines of a ToUnicode map (ISO 32000-1, 9.10.3): a glyph and the text that it means."""
    for line in lines:
        yield line[: -len(SOFT_HYPHEN)] + SOFT_HYPHEN if line.endswith(_DRAWN) else line
