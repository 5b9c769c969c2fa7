"""The cells of the table in which indicators stand beside those of the previous dossier."""

from __future__ import annotations

from generator.content.inline import Strong
from generator.content.tables import ColumnOf
from generator.content.tree import Align
from generator.content.values import Blocks, Line, line, paragraph, value
from generator.model.facts.indicator import beoordeling
from generator.model.facts.indicator.aantekeningen import Aantekening, Aantekeningen
from generator.model.facts.indicator.content import gemeten_op, naam, oud, van_meting
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.facts.indicator.verwachting import verwachting
from generator.model.facts.indicator.wijziging import Wijziging
from generator.model.facts.indicator.woorden import (
    cijfer,
    doel_kort,
    met_losse_eenheid,
    zonder_oordeel_in_regel,
)
from generator.model.facts.oordeel import met_merk
from generator.model.facts.voortgang import woorden
from generator.model.peildatum import Peildatum


def aantekeningen(vergelijking: Vergelijking) -> tuple[Aantekening, ...]:
    """When the latest value was measured, what must be known of it, and every change of the
    definition."""
    nu = vergelijking.nu
    return (*gemeten_op(nu), *van_meting(nu), *map(_gewijzigd, vergelijking.wijzigingen))


def _gewijzigd(wijziging: Wijziging) -> Aantekening:
    zin = f"{wijziging.zin[0].upper()}{wijziging.zin[1:]}."
    return Aantekening(zin, wijziging.herkomst)


def naamkolom(bij: Aantekeningen) -> ColumnOf[Vergelijking]:
    """The column of the names, with what must be known of each."""
    return ColumnOf("Indicator", 46, lambda een: naam(een.nu, aantekeningen(een), bij))


def _nul(vergelijking: Vergelijking) -> Line:
    """The zero value; the first measurement is one when none is given."""
    return cijfer(vergelijking.nu, vergelijking.nu.nulcijfer)


def _toen(vergelijking: Vergelijking) -> Line:
    """The value of the previous dossier, in the unit that it had then."""
    vorige = vergelijking.vorige
    return cijfer(vorige, vergelijking.vorig_cijfer or vorige.cijfer) if vorige else ()


def _verwachting(vergelijking: Vergelijking, op: Peildatum | None) -> Line:
    verwacht = verwachting(vergelijking, op)
    if verwacht is None:
        return ()
    return (value(met_losse_eenheid(vergelijking.nu, verwacht.waarde), *verwacht.herkomst),)


def _met_naam(naam_ervan: str, woorden: Line) -> Line:
    """The words after what they are called; nothing when there are none."""
    return line(naam_ervan, *woorden) if woorden else ()


def _vet(woorden: Line) -> Blocks:
    return paragraph(Strong(woorden)) if woorden else ()


def _nulwaarde(vergelijking: Vergelijking) -> Blocks:
    return paragraph(*_nul(vergelijking))


def _vorige(vergelijking: Vergelijking) -> Blocks:
    return paragraph(*_toen(vergelijking))


def _nu(vergelijking: Vergelijking) -> Blocks:
    return _vet(cijfer(vergelijking.nu, vergelijking.nu.cijfer))


def _verandering(vergelijking: Vergelijking) -> Blocks:
    return tuple(blok for deel in woorden.verandering(vergelijking) for blok in paragraph(deel))


def _doel(vergelijking: Vergelijking, op: Peildatum | None) -> Blocks:
    """The aim with what is still to go, then by when, then what is to be expected by then."""
    nu = vergelijking.nu
    nog = woorden.nog_te_gaan(nu)
    return (
        *paragraph(doel_kort(nu), *((" (", *nog, ")") if nog else _erachter(nu.vak_in_regel()))),
        *nu.alinea_van("deadline"),
        *paragraph(*_met_naam("verwacht ", _verwachting(vergelijking, op))),
    )


def _erachter(woorden: Line) -> Line:
    return line(" ", *woorden) if woorden else ()


def _status(vergelijking: Vergelijking, op: Peildatum | None) -> Blocks:
    """The judgement, and why: the reason of a judgement by hand stands under the name."""
    gevonden = beoordeling(vergelijking.nu, op)
    if gevonden is None:
        return paragraph(zonder_oordeel_in_regel(vergelijking.nu))
    return (
        *paragraph(*met_merk(gevonden.oordeel, *gevonden.herkomst)),
        *paragraph(woorden.reden(vergelijking, gevonden, op)),
        *oud(vergelijking.nu, op),
    )


def statuskolom(op: Peildatum | None) -> ColumnOf[Vergelijking]:
    """The column that says how each indicator stands on the day ``op``, and why."""
    return ColumnOf("Status", 31, lambda vergelijking: _status(vergelijking, op))


def waarden(op: Peildatum | None) -> tuple[ColumnOf[Vergelijking], ...]:
    """The columns between the name and the status, on the day ``op``."""
    return (
        ColumnOf("Begin", 12, _nulwaarde, Align.RIGHT),
        ColumnOf("Vorige", 13, _vorige, Align.RIGHT),
        ColumnOf("Nu", 14, _nu, Align.RIGHT),
        ColumnOf("Verandering", 26, _verandering),
        ColumnOf("Doel", 36, lambda een: _doel(een, op)),
    )
