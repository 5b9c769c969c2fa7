"""What a count is: how many there are, from which values that follows, and how it is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from generator.model.base import Invoer
from generator.model.kind import Feiten, Kader
from generator.origin import Origin

F = TypeVar("F", bound=Feiten)
I = TypeVar("I", bound=Invoer)  # noqa: E741 (a group of fields, as the base is called)


@dataclass(frozen=True)
class Geteld:
    """A number, and from which values it follows."""

    aantal: int
    herkomst: tuple[Origin, ...]


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
        return tel(feiten, kader) if feiten else None

    return Telling(uitleg, soort, in_kader)


def telling_van(
    uitleg: str,
    soort: type[F],
    lijst: str,
    groepen: Callable[[F], Iterable[I]],
    telt: Callable[[I, Kader], bool] = lambda *_: True,
) -> Telling:
    """How many of the groups in that list of the facts count, on the day of the frame."""

    def tel(feiten: F, kader: Kader) -> Geteld:
        plekken = tuple(een.herkomst_van() for een in groepen(feiten) if telt(een, kader))
        return Geteld(len(plekken), (feiten.herkomst_van(lijst), *plekken))

    return telling(uitleg, soort, tel)
