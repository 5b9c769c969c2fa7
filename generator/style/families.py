"""The fonts of a house style as a style sheet names them: its own, and those of other scripts."""

from __future__ import annotations

from collections.abc import Iterator

from generator.content.scripts import Script
from generator.style.role import Weight
from generator.style.settings import Lettertype


def font_family(letter: Lettertype) -> str:
    """The families in the order in which a letter is looked for, as the value of a property."""
    families = (letter.familie, *(other.familie for other in letter.andere))
    return ", ".join(f'"{family}"' for family in families)


def own_faces(letter: Lettertype) -> Iterator[str]:
    """The rules that name the files of its own font."""
    yield _face(letter.familie, letter.normaal, Weight.NORMAL)
    yield _face(letter.familie, letter.vet, Weight.BOLD)
    yield _face(letter.familie, letter.cursief, Weight.NORMAL, "italic")
    yield _face(letter.familie, letter.vet_cursief, Weight.BOLD, "italic")
    yield _face(letter.familie, letter.licht, Weight.LIGHT)


def faces(letter: Lettertype, script: Script) -> Iterator[str]:
    """The rules that name the files for a script, if there is a font for it.

    They are apart, as most documents have no such letters.
    """
    if other := letter.voor(script):
        yield _face(other.familie, other.normaal, Weight.NORMAL)
        if other.vet:
            yield _face(other.familie, other.vet, Weight.BOLD)


def _face(family: str, file: str, weight: Weight, form: str = "normal") -> str:
    return (
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {form};'
        f' src: url("{file}") }}'
    )
