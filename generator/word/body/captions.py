"""The number with which a caption of Word begins: charts and pictures are counted together."""

from __future__ import annotations

from generator.content.listings import Counted
from generator.word.body.harvest import Harvest
from generator.word.body.xml import PRESERVE_SPACE, field, run


def caption_start(counted: Counted, number: int, harvest: Harvest) -> str:
    """The runs of ``Figuur N. `` in the language of the document.

    Word counts again when fields are updated (17.16.5.56).
    """
    word = harvest.taal.zeg(counted.value)
    count = field(rf" SEQ {word} \* ARABIC ", run(f"<w:t>{number}</w:t>"))
    return caption_text(f"{word} ") + count + caption_text(". ")


def caption_text(xml: str) -> str:
    """A run with those words, which are safe between tags."""
    return run(f"<w:t{PRESERVE_SPACE}>{xml}</w:t>")
