"""How the values of dagen.yaml are read: 8-3, oktober, dinsdag, {2027: 28-10}, ja."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from generator.dutch import MONTH_NUMBERS, WEEKDAYS


class Velden(BaseModel):
    """A group of fields. An unknown one is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _dag_en_maand(waarde: object) -> tuple[int, int]:
    gevonden = re.fullmatch(r"(\d{1,2})-(\d{1,2})", str(waarde))
    if not gevonden:
        raise ValueError(f"no day and month: {waarde}")
    return int(gevonden[1]), int(gevonden[2])


def _rijen(waarde: object) -> dict[int, date]:
    if not isinstance(waarde, dict):
        raise ValueError(f"no years with a day: {waarde}")
    gelezen = ((int(jaar), _dag_en_maand(dag)) for jaar, dag in waarde.items())
    return {jaar: date(jaar, maand, dag) for jaar, (dag, maand) in gelezen}


def _weekdag(waarde: object) -> int:
    return WEEKDAYS.index(str(waarde))


def _maand(waarde: object) -> int:
    return MONTH_NUMBERS[str(waarde)]


def _ja(waarde: object) -> bool:
    if waarde != "ja":
        raise ValueError(f"only ja is written, not {waarde}")
    return True


def dag_van_maand(maanden: Sequence[str]) -> BeforeValidator:
    """Reads a day and the name of one of those months, of which it gives the number: 15 nisan."""

    def gelezen(waarde: object) -> tuple[int, int]:
        dag, _, maand = str(waarde).partition(" ")
        return int(dag), maanden.index(maand) + 1

    return BeforeValidator(gelezen)


DagEnMaand = Annotated[tuple[int, int], BeforeValidator(_dag_en_maand)]
"""A day and the number of its month: 8-3."""

Rijen = Annotated[dict[int, date], BeforeValidator(_rijen)]
"""Years, each with its day: {2027: 28-10}."""

Weekdag = Annotated[int, BeforeValidator(_weekdag)]
"""A day of the week; maandag is 0."""

Maand = Annotated[int, BeforeValidator(_maand)]
"""A month by its name; januari is 1."""

Ja = Annotated[bool, BeforeValidator(_ja)]
"""True; what is not so is left out."""
