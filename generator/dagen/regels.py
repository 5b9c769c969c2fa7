"""All kinds of rules for a date, by the field that tells them apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import BeforeValidator

from generator.dagen.islamitisch import Islamitisch
from generator.dagen.joods import Joods
from generator.dagen.juliaans import Juliaans
from generator.dagen.pasen import Orthodox, Pasen
from generator.dagen.regel import Regel
from generator.dagen.tabel import Tabel
from generator.dagen.vast import LaatsteDag, Vast, WeekdagVanaf, WeekdagVanMaand

REGELS: Mapping[str, type[Regel]] = {
    "vast": Vast,
    "laatste_dag": LaatsteDag,
    "welke": WeekdagVanMaand,
    "vanaf": WeekdagVanaf,
    "pasen": Pasen,
    "orthodox": Orthodox,
    "juliaans": Juliaans,
    "joods": Joods,
    "islamitisch": Islamitisch,
    "tabel": Tabel,
}
"""Each by the field that only it has."""


def _gelezen(velden: object) -> Regel:
    """The rule in those fields. Raises ``ValueError`` for what is none."""
    kinds = [kind for field, kind in REGELS.items() if isinstance(velden, dict) and field in velden]
    if len(kinds) != 1:
        raise ValueError(f"no kind of rule, or several: {velden}")
    return kinds[0].model_validate(velden)


EenRegel = Annotated[Regel, BeforeValidator(_gelezen)]
"""A rule of any kind."""
