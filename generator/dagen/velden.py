"""How the values of dagen.yaml are read: 8-3, oktober, dinsdag, {2027: 28-10}, ja."""

from __future__ import annotations

import re
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


def _dag_van_maand(waarde: object) -> tuple[int, str]:
    dag, _, maand = str(waarde).partition(" ")
    return int(dag), maand


def _weekdag(waarde: object) -> int:
    return WEEKDAYS.index(str(waarde))


def _maand(waarde: object) -> int:
    return MONTH_NUMBERS[str(waarde)]


def _ja(waarde: object) -> bool:
    if waarde != "ja":
        raise ValueError(f"only ja is written, not {waarde}")
    return True


DagEnMaand = Annotated[tuple[int, int], BeforeValidator(_dag_en_maand)]
"""A day and the number of its month: 8-3."""

Rijen = Annotated[dict[int, date], BeforeValidator(_rijen)]
"""Years, each with its day: {2027: 28-10}."""

DagVanMaand = Annotated[tuple[int, str], BeforeValidator(_dag_van_maand)]
"""A day and the name of a month of another calendar: 15 nisan."""

Weekdag = Annotated[int, BeforeValidator(_weekdag)]
"""A day of the week; maandag is 0."""

Maand = Annotated[int, BeforeValidator(_maand)]
"""A month by its name; januari is 1."""

Ja = Annotated[bool, BeforeValidator(_ja)]
"""True; what is not so is left out."""
