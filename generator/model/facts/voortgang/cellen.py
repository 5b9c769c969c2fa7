"""The cells of the table in which indicators stand beside those of the previous dossier."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.content.tables import Blocks, ColumnOf
from generator.content.tree import Align, Emphasis, Paragraph, Strong, Text, plain
from generator.model.facts.indicator import beoordeling
from generator.model.facts.indicator.content import naam
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.facts.indicator.woorden import deadline, doel_in_woorden, met_losse_eenheid
from generator.model.facts.oordeel import met_merk
from generator.model.facts.voortgang import woorden


def _naam(vergelijking: Vergelijking) -> Blocks:
    """The name with its notes, and every change of its definition."""
    zinnen = (f"{wat[0].upper()}{wat[1:]}." for wat in vergelijking.wijzigingen)
    gewijzigd = (Paragraph((Emphasis((Text(zin),)),)) for zin in zinnen)
    return (*naam(vergelijking.nu), *gewijzigd)


def _nul_in_woorden(vergelijking: Vergelijking) -> str:
    """The zero value; the first measurement is one when none is given."""
    indicator = vergelijking.nu
    if indicator.nulwaarde is None and indicator.metingen:
        return met_losse_eenheid(indicator, indicator.reeks[0].waarde)
    return met_losse_eenheid(indicator, indicator.nulwaarde)


def _vorige_in_woorden(vergelijking: Vergelijking) -> str:
    """The value of the previous dossier, in the unit that it had then."""
    vorige = vergelijking.vorige
    return met_losse_eenheid(vorige, vorige.nu) if vorige else ""


def _nu_in_woorden(vergelijking: Vergelijking) -> str:
    return met_losse_eenheid(vergelijking.nu, vergelijking.nu.nu)


def _verwacht_in_woorden(vergelijking: Vergelijking) -> str:
    verwacht = vergelijking.verwachting()
    return met_losse_eenheid(vergelijking.nu, verwacht[1]) if verwacht else ""


def _vet(woord: str) -> Blocks:
    return (Paragraph((Strong((Text(woord),)),)),) if woord else ()


def _onder_elkaar(regels: Iterable[str]) -> Blocks:
    return tuple(blok for regel in regels for blok in plain(regel))


def _nulwaarde(vergelijking: Vergelijking) -> Blocks:
    return plain(_nul_in_woorden(vergelijking))


def _vorige(vergelijking: Vergelijking) -> Blocks:
    return plain(_vorige_in_woorden(vergelijking))


def _nu(vergelijking: Vergelijking) -> Blocks:
    return _vet(_nu_in_woorden(vergelijking))


def _waarden(vergelijking: Vergelijking) -> Blocks:
    """The three values under each other, each with its name."""
    nul, vorige = _nul_in_woorden(vergelijking), _vorige_in_woorden(vergelijking)
    nu = _nu_in_woorden(vergelijking)
    return (
        *plain(f"nul {nul}" if nul else ""),
        *plain(f"vorige {vorige}" if vorige else ""),
        *_vet(f"nu {nu}" if nu else ""),
    )


def _verandering(vergelijking: Vergelijking) -> Blocks:
    return _onder_elkaar(woorden.verandering(vergelijking))


def _doel(vergelijking: Vergelijking) -> Blocks:
    """The aim, by when, and what is still to go."""
    nu = vergelijking.nu
    return _onder_elkaar((doel_in_woorden(nu), deadline(nu), woorden.nog_te_gaan(nu)))


def _verwacht(vergelijking: Vergelijking) -> Blocks:
    return plain(_verwacht_in_woorden(vergelijking))


def _doel_en_verwacht(vergelijking: Vergelijking) -> Blocks:
    """The aim, and the value to be expected by then."""
    verwacht = _verwacht_in_woorden(vergelijking)
    return (*_doel(vergelijking), *plain(f"verwacht: {verwacht}" if verwacht else ""))


def _status(vergelijking: Vergelijking, op: date | None) -> Blocks:
    """The judgement, and why: the reason of a judgement by hand stands under the name."""
    gevonden = beoordeling(vergelijking.nu, op)
    if gevonden is None:
        return plain("Geen meting")
    reden = gevonden.reden or "zie de toelichting"
    return (Paragraph(met_merk(gevonden.oordeel)), *plain(reden))


def status(op: date | None) -> ColumnOf[Vergelijking]:
    """The column that says how each indicator stands on the day ``op``, and why."""
    return ColumnOf("Status", 30, lambda vergelijking: _status(vergelijking, op))


NAAM = ColumnOf("Indicator", 44, _naam)
VERANDERING = ColumnOf("Verandering", 30, _verandering)

SMAL = (
    NAAM,
    ColumnOf("Waarde", 26, _waarden),
    VERANDERING,
    ColumnOf("Doel", 32, _doel_en_verwacht),
)
BREED = (
    NAAM,
    ColumnOf("Nul", 15, _nulwaarde, Align.RIGHT),
    ColumnOf("Vorige", 16, _vorige, Align.RIGHT),
    ColumnOf("Nu", 15, _nu, Align.RIGHT),
    VERANDERING,
    ColumnOf("Doel", 32, _doel),
    ColumnOf("Verwacht", 21, _verwacht, Align.RIGHT),
)
"""The columns before the status, which depends on a day."""
