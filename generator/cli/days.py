"""The verb that tells on which date each special day falls in a year."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.cli.arguments import Flag, Option, Positional, Verb
from generator.cli.exit_codes import OK
from generator.cli.years import year_named
from generator.problems import UsageError, nearest

if TYPE_CHECKING:
    from generator.dagen import Dag, DagInJaar


def feestdagen(arguments: Namespace) -> int:
    """Tell the days of a year by date, and of which days that year is not known."""
    from generator.dagen import alle_dagen, dagen_van, niet_bekend

    year = year_named(arguments.jaar)
    if arguments.groep is not None:
        _require_group(arguments.groep, {day.groep for day in alle_dagen()})

    def wanted(day: Dag) -> bool:
        return arguments.groep in (None, day.groep) and (day.basis or not arguments.basis)

    found = [one for one in dagen_van(year) if wanted(one.dag)]
    unknown = niet_bekend(year)
    lacking = [day.naam for day in alle_dagen() if day.id in unknown and wanted(day)]
    if arguments.json:
        print(json.dumps(list(map(_as_data, found)), ensure_ascii=False))
    else:
        for one in found:
            print(_line(one))
    if lacking:
        print(f"Niet bekend voor {year}, en dus weggelaten: {', '.join(lacking)}.", file=sys.stderr)
    return OK


def _require_group(word: str, known: set[str]) -> None:
    from generator.model.fields import shown

    if word in known:
        return
    near = nearest(word, sorted(known))
    question = f"bedoelde u '{near}'?" if near else f"kies uit: {', '.join(sorted(known))}"
    raise UsageError(f"er is geen groep {shown(word)}; {question}")


def _as_data(one: DagInJaar) -> dict[str, object]:
    """The day for other programs, by Dutch names."""
    return {
        "id": one.dag.id,
        "naam": one.dag.naam,
        "datum": one.datum.isoformat(),
        "einddatum": one.einddatum.isoformat() if one.dag.dagen > 1 else None,
        "zekerheid": one.zeker.value,
        "ook": [day.isoformat() for day in one.ook],
        "vooravond": one.dag.vooravond,
        "groep": one.dag.groep,
        "toon": one.dag.toon,
        "bron": one.dag.bron,
    }


def _line(one: DagInJaar) -> str:
    """The day on a line: do 28-10-2027  Divali  berekend (ook 29 oktober)."""
    from generator.dutch import WEEKDAYS, digits_text

    weekday = WEEKDAYS[one.datum.weekday()][:2]
    notes = "; ".join(_notes(one))
    certain = _CERTAIN[one.zeker.value] + (f" ({notes})" if notes else "")
    return f"{weekday} {digits_text(one.datum)}  {one.dag.naam}  {certain}"


def _notes(one: DagInJaar) -> Iterator[str]:
    from generator.dutch import count_text, day_text

    if one.dag.dagen > 1:
        yield f"tot en met {day_text(one.einddatum)}"
    if one.dag.vooravond:
        yield "begint de avond ervoor"
    if one.ook:
        yield f"ook {' en '.join(map(day_text, one.ook))}"
    elif one.dag.spreiding and one.zeker.value == CALCULATED:
        yield f"kan {count_text(one.dag.spreiding, 'dag', 'dagen')} schelen"
    if one.dag.vrij:
        yield "wettelijke feestdag"


CALCULATED = "berekend"
_CERTAIN = {
    "vast": "vast",
    CALCULATED: "berekend",
    "vast_te_stellen": "verwacht, nog niet bekendgemaakt",
}
"""How certain a date is, as told on a terminal."""

FEESTDAGEN = Verb(
    "feestdagen",
    "toon op welke dag de speciale dagen van een jaar vallen",
    feestdagen,
    (Option("--groep", "GROEP", "alleen deze groep, bijvoorbeeld islamitisch of lhbtiq+"),),
    (
        Flag("--basis", "alleen de dagen waarmee een nieuwe kalender begint"),
        Flag("--json", "geef de dagen als JSON, voor andere programma's"),
    ),
    (Positional("jaar", "JAAR", "het jaar, bijvoorbeeld 2027"),),
)
