"""Notes have a name of their own (ISO 14289-1, 7.9)."""

from __future__ import annotations

from collections.abc import Iterable

from generator.pdf.structure.elements import Element


def name_notes(nodes: Iterable[Element]) -> None:
    """Number the notes in the order in which they are read."""
    notes = (node for node in nodes if node.type == "Note")
    for number, note in enumerate(notes, start=1):
        note.identifier = f"noot-{number}"
