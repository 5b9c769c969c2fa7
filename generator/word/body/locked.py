"""Words that nobody changes in Word, since they were computed or stand in the place of others: a
content control that is locked."""

from __future__ import annotations

from collections.abc import Collection

from generator.content.boxes import spoken
from generator.gronden import Grond
from generator.style.run_roles import LEFT_OUT
from generator.word.body.harvest import Harvest
from generator.word.body.xml import attribute, run, words

_COMPUTED = "Berekend: wijzig dit in de bron"
_LONGEST = 64
"""Word calls a file with a longer tag or title damaged."""


def locked(runs: str, tag: str, harvest: Harvest) -> str:
    """The runs in a content control whose words cannot be edited (ECMA-376 17.5.2.31, 17.5.2.23).

    It can be taken away whole, with the sentence around it. ``tag`` says what it stands for.
    """
    label = f"<w:tag w:val={attribute(tag)}/>" if len(tag) <= _LONGEST else ""
    return _control(harvest.taal.zeg(_COMPUTED), label, runs, harvest)


def boxed(code: str, grounds: Collection[Grond], harvest: Harvest) -> str:
    """A box in the place of words that were left out; its title says why."""
    title = spoken(grounds, harvest.taal)
    if len(title) > _LONGEST:
        title = harvest.taal.zeg(f"weggelaten op grond van {code}")[:_LONGEST]
    return _control(title, "", run(words(code), f'<w:rStyle w:val="{LEFT_OUT.id}"/>'), harvest)


def _control(title: str, label: str, runs: str, harvest: Harvest) -> str:
    return (
        f"<w:sdt><w:sdtPr><w:alias w:val={attribute(title)}/>{label}"
        f'<w:id w:val="{harvest.control_id()}"/><w:lock w:val="contentLocked"/></w:sdtPr>'
        f"<w:sdtContent>{runs}</w:sdtContent></w:sdt>"
    )
