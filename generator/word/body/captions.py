"""The number with which a caption of Word begins: charts and pictures are counted together."""

from __future__ import annotations

from generator.word.body.harvest import Harvest
from generator.word.body.xml import PRESERVE_SPACE, field, run


def caption_start(harvest: Harvest) -> str:
    """The runs of ``Figuur N. ``; Word counts again when fields are updated (17.16.5.56)."""
    number = run(f"<w:t>{harvest.figure_number()}</w:t>")
    counted = field(r" SEQ Figuur \* ARABIC ", number)
    return caption_text(harvest.taal.zeg("Figuur ")) + counted + caption_text(". ")


def caption_text(xml: str) -> str:
    """A run with those words, which are safe between tags."""
    return run(f"<w:t{PRESERVE_SPACE}>{xml}</w:t>")
