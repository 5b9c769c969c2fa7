"""Words that nobody changes in Word, since they were computed: a content control that is locked."""

from __future__ import annotations

from generator.word.body.harvest import Harvest
from generator.word.body.xml import attribute

_TITLE = "Berekend: wijzig dit in de bron"
_LONGEST_TAG = 64
"""Word calls a file with a longer tag damaged."""


def locked(runs: str, tag: str, harvest: Harvest) -> str:
    """The runs in a content control whose words cannot be edited (ECMA-376 17.5.2.31, 17.5.2.23).

    It can be taken away whole, with the sentence around it. ``tag`` says what it stands for.
    """
    label = f"<w:tag w:val={attribute(tag)}/>" if len(tag) <= _LONGEST_TAG else ""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{_TITLE}"/>{label}'
        f'<w:id w:val="{harvest.control_id()}"/><w:lock w:val="contentLocked"/></w:sdtPr>'
        f"<w:sdtContent>{runs}</w:sdtContent></w:sdt>"
    )
