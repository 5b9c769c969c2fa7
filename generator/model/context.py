"""The frame in which the files of a dossier are read together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from generator.model.facts.organisatie import Organisatie
from generator.model.peildatum import Peildatum

if TYPE_CHECKING:  # facts are shown in a frame, and a frame holds facts
    from generator.model.kind import Feiten

F = TypeVar("F", bound="Feiten")


@dataclass(frozen=True)
class Kader:
    """All that is known in a dossier: the organisation and the facts by kind.

    ``vorige`` is the frame of the dossier with which this one is compared. ``peildatum`` is the
    day on which the facts are looked at.
    """

    organisatie: Organisatie
    feiten: Mapping[str, Feiten] = field(default_factory=dict)
    peildatum: Peildatum | None = None
    vorige: Kader | None = None

    def op(self, peildatum: Peildatum) -> Kader:
        """The same on that day."""
        return replace(self, peildatum=peildatum)

    def van(self, soort: type[F]) -> F | None:
        """The facts of that kind, or None if the dossier has none."""
        gevonden = self.feiten.get(soort.soort)
        return gevonden if isinstance(gevonden, soort) else None
