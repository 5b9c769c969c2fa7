"""The notes of a Word file (ECMA-376 17.11).

They are written after the template is filled: docxtpl would take braces in them for tags.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.style import text_roles
from generator.word.body.xml import part

SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr>'
    f'<w:pStyle w:val="{text_roles.FOOTNOTE_TEXT.id}"/>'
    f"</w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>"
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)


def footnotes_part(notes: Sequence[str]) -> bytes:
    """``word/footnotes.xml``: the two separators and the notes."""
    return part("footnotes", SEPARATORS + "".join(notes))
