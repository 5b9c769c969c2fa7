"""What comes back from one dossier to the next, and how it is known again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import Field

from generator.content.tree import Block, Paragraph, Strong
from generator.content.words import text_of_blocks
from generator.model.base import Invoer
from generator.model.fields import Sleutel, Tekst
from generator.model.kader import Bevinding


class Herkenbaar(Invoer):
    """A point on a list that may stand in the next dossier too."""

    id: Sleutel | None = Field(
        None,
        description="Hieraan herkent het programma dit punt in het volgende dossier, ook als u de"
        " tekst verandert. Laat u het weg, dan telt de tekst.",
        examples=["tijdgebrek"],
    )
    omschrijving: Tekst

    @property
    def woorden(self) -> str:
        """The words of the description, whatever their form."""
        return " ".join(text_of_blocks(self.omschrijving).split()).casefold()

    @property
    def kern(self) -> tuple[Block, ...]:
        """What the point is called in short: its words in bold if it begins so, else all of it."""
        match self.omschrijving:
            case (Paragraph((Strong() as titel, *_)), *_):
                return (Paragraph(titel.children),)
            case _:
                return self.omschrijving


P = TypeVar("P", bound=Herkenbaar)
P_co = TypeVar("P_co", bound=Herkenbaar, covariant=True)


@dataclass(frozen=True)
class Verschil(Generic[P_co]):
    """What became of the points since the previous dossier."""

    nieuw: tuple[P_co, ...]
    gebleven: tuple[P_co, ...]
    verdwenen: tuple[P_co, ...]


def vergelijk(nu: Sequence[P], vorige: Sequence[P]) -> Verschil[P]:
    """The points of now beside those of the previous dossier, each in its own order."""
    toen, hier = _Bekend(vorige), _Bekend(nu)
    return Verschil(
        nieuw=tuple(punt for punt in nu if punt not in toen),
        gebleven=tuple(punt for punt in nu if punt in toen),
        verdwenen=tuple(punt for punt in vorige if punt not in hier),
    )


class _Bekend:
    """The points of a dossier, by what another is known as one of them."""

    def __init__(self, punten: Sequence[Herkenbaar]) -> None:
        self._ids = {punt.id for punt in punten if punt.id}
        self._woorden = {punt.woorden for punt in punten}
        self._zonder_id = {punt.woorden for punt in punten if not punt.id}

    def __contains__(self, punt: Herkenbaar) -> bool:
        """Whether it is there by its id, or by its words when one of the two has no id."""
        if punt.id is None:
            return punt.woorden in self._woorden
        return punt.id in self._ids or punt.woorden in self._zonder_id


def dubbele(lijst: str, punten: Sequence[Herkenbaar]) -> Iterator[Bevinding]:
    """Ids that are used twice in the list of that name."""
    gezien: set[str] = set()
    for nummer, punt in enumerate(punten):
        if punt.id in gezien:
            melding = f"het id '{punt.id}' is al gebruikt; kies een ander id"
            yield Bevinding((lijst, nummer, "id"), melding)
        if punt.id:
            gezien.add(punt.id)
