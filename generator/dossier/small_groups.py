"""Texts that tell by hand what no document may show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator import dutch
from generator.content.words import text_of_blocks
from generator.dossier.dossier_files import DossierFiles
from generator.model.afscherming import verborgen
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.woorden import met_eenheid, volledige_naam
from generator.model.fields import shown
from generator.model.invulling import teksten_in
from generator.model.kind import Document, Feiten, Kader
from generator.problems import Problem, Severity, until_too_many
from generator.source import Source


@dataclass(frozen=True)
class Hidden:
    """A value that may not be shown, of the indicator of that name."""

    words: str
    pattern: re.Pattern[str]
    name: str

    @classmethod
    def of(cls, indicator: Indicator, value: Decimal) -> Hidden:
        """That value, wherever it is no part of a larger number."""
        number, unit = re.escape(dutch.number_text(value)), re.escape(indicator.eenheid)
        pattern = re.compile(rf"(?<![\d.,])(?:{number}\s?{unit}|{unit}\s?{number}(?![\d.,]))")
        return cls(met_eenheid(indicator, value), pattern, volledige_naam(indicator))


def told_by_hand(files: DossierFiles, kader: Kader) -> Iterator[Problem]:
    """Warnings about texts in which such a value stands, perhaps of something else."""
    every = [Hidden.of(*one) for one in verborgen(kader)]
    hidden = list({one.words: one for one in every}.values())
    for text, model in files.models.values():
        if hidden and isinstance(model, Document | Feiten):
            yield from until_too_many(_told(text, model, hidden))


def _told(text: Source, model: Document | Feiten, hidden: Sequence[Hidden]) -> Iterator[Problem]:
    for origin, blocks in teksten_in(model):
        written = text_of_blocks(blocks)
        for one in hidden:
            if one.pattern.search(written):
                message = (
                    f"hier staat {shown(one.words)}; gaat dat over {shown(one.name)}, haal het dan"
                    " weg, want die waarde is te klein om te tonen"
                )
                yield text.located(Problem.at(origin, message, Severity.WARNING))
