"""A drawing of lines (SVG) that a text names: drawn in a process of its own, within bounds.

What draws takes as long as a drawing has it do, and ends its process when something cannot be; who
reads a dossier must not wait for that without end, nor end with it. Run as a program this module is
that process: a drawing comes in, a PNG goes out, or why there is none.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from dataclasses import replace

from generator.content.picture import Image
from generator.pictures.reading import PictureError, image_of
from generator.pictures.svg_tree import BROKEN, TOO_MUCH, only_what_is_drawn
from generator.places import ROOT

PATIENCE = 20.0
"""So many seconds it may take; the drawings of a report take a tenth."""

MOST_MEMORY = 2_000_000_000
"""So many bytes: a layer of the largest drawing has 23 million, and they may lie in each other."""

REFUSED = 3
"""How the process ends when it says why it draws nothing."""


def drawn_apart(data: bytes) -> Image:
    """The picture of a drawing, which has the drawing itself without what is not drawn.

    Raises ``PictureError``, of which the message is for staff.
    """
    drawing = only_what_is_drawn(data)
    words = [sys.executable, "-m", __name__]
    try:
        done = subprocess.run(
            words, input=drawing, capture_output=True, cwd=ROOT, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        raise PictureError(TOO_MUCH) from None
    if done.returncode == REFUSED:
        raise PictureError(done.stdout.decode())
    if done.returncode:
        raise PictureError(BROKEN)
    return replace(image_of(done.stdout), drawing=drawing)


def _draw() -> int:
    """Draw what comes in; gives how the process ends."""
    from generator.pictures.drawings import drawn

    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        sys.stdout.buffer.write(drawn(sys.stdin.buffer.read()).data)
    except PictureError as error:
        sys.stdout.buffer.write(str(error).encode())
        return REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(_draw())
