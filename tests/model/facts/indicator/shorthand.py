"""Indicators in few words, for tests."""

from __future__ import annotations

from generator.model.facts.indicator import Indicator
from tests.model.reading import read

YEAR = "deadline: 31-12-2025"
AIMS = {
    "minimaal": "richting: minimaal, streefwaarde: {}",
    "maximaal": "richting: maximaal, streefwaarde: {}",
    "drempelwaarde": "richting: drempelwaarde, drempelwaarde: {}",
    "bandbreedte": "richting: bandbreedte, bandbreedte: {{van: {}, tot: {}}}",
}


def indicator(aim: str, values: str, *others: str) -> Indicator:
    """An indicator from shorthand.

    ``aim`` is the direction with its values (``bandbreedte 45 55``); ``values`` are the
    measurements of 1 January, 1 April, 1 July and 1 October 2025, a hyphen for none.
    """
    direction, *numbers = aim.split()
    days = ("01-01-2025", "01-04-2025", "01-07-2025", "01-10-2025")
    measured = ", ".join(
        f"{{peildatum: {day}, waarde: {value}}}"
        for day, value in zip(days, values.split(), strict=False)
        if value != "-"
    )
    given = [AIMS[direction].format(*numbers), f"metingen: [{measured}]", *others]
    return read(Indicator, f"{{id: x, naam: Vrouwen in de top, {', '.join(given)}}}")
