"""What a count is: how many there are, from which values that follows, and how it is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.content.words import text_of
from generator.model.base import Invoer
from generator.model.invulling.fouten import VerwijzingError
from generator.model.kind import Feiten, Kader
from generator.model.weglaatbaar import Weglaatbaar, vak_van
from generator.origin import Origin

F = TypeVar("F", bound=Feiten)
I = TypeVar("I", bound=Invoer)  # noqa: E741 (a group of fields, as the base is called)


@dataclass(frozen=True)
class Geteld:
    """A number, and from which values it follows; ``vak`` is a box in its place if something that
    may count is left out."""

    aantal: int
    herkomst: tuple[Origin, ...]
    vak: str = ""


@dataclass(frozen=True)
class Telling:
    """Something that can be counted: what it is, in which facts, and how."""

    uitleg: str
    soort: type[Feiten]
    tel: Callable[[Kader], Geteld | None]
    """None when the facts are not there."""


def telling(uitleg: str, soort: type[F], tel: Callable[[F, Kader], Geteld]) -> Telling:
    """The count ``tel`` of facts of that kind."""

    def in_kader(kader: Kader) -> Geteld | None:
        feiten = kader.van(soort)
        _een_is_bedoeld(kader.alle(soort), kader)
        return tel(feiten, kader) if feiten else None

    return Telling(uitleg, soort, in_kader)


def _een_is_bedoeld(alle: Sequence[Feiten], kader: Kader) -> None:
    """Raises ``VerwijzingError`` if there are several years, and none is that of the document."""
    op = kader.peildatum
    if len(alle) > 1 and not any(op and een.geldt_in(op.dag.year) for een in alle):
        melding = f"er zijn {len(alle)} bestanden van de soort {alle[0].soort}"
        raise VerwijzingError(f"{melding}, en geen van het jaar van het document")


def telling_van(
    uitleg: str,
    soort: type[F],
    lijst: str,
    groepen: Callable[[F], Iterable[I]],
    telt: Callable[[I, Kader], bool] | None = None,
) -> Telling:
    """How many of the groups in that list of the facts count, on the day of the frame; without
    ``telt`` how many there are, which anybody can see."""

    def tel(feiten: F, kader: Kader) -> Geteld:
        alle = tuple(groepen(feiten))
        tellen = [een for een in alle if telt is None or telt(een, kader)]
        weg = [een for een in alle if telt and isinstance(een, Weglaatbaar) and een.is_apart]
        plekken = (een.herkomst_van() for een in tellen if een not in weg)
        herkomst = (feiten.herkomst_van(lijst), *plekken)
        return Geteld(len(tellen), herkomst, text_of(vak_van(weg)))

    return telling(uitleg, soort, tel)
