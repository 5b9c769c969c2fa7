"""The cells of the table in which indicators stand beside those of the previous dossier."""

from __future__ import annotations

from generator.content.inline import Emphasis, Strong
from generator.content.tables import ColumnOf
from generator.content.tree import Align
from generator.content.values import Blocks, Line, line, paragraph, value
from generator.model.facts.indicator import beoordeling
from generator.model.facts.indicator.content import naam, oud
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.facts.indicator.verwachting import verwachting
from generator.model.facts.indicator.wijziging import Wijziging
from generator.model.facts.indicator.woorden import cijfer, doel, met_losse_eenheid
from generator.model.facts.oordeel import met_merk
from generator.model.facts.voortgang import woorden
from generator.model.peildatum import Peildatum


def _naam(vergelijking: Vergelijking) -> Blocks:
    """The name with its notes, and every change of its definition."""
    gewijzigd = (blok for een in vergelijking.wijzigingen for blok in _gewijzigd(een))
    return (*naam(vergelijking.nu), *gewijzigd)


def _gewijzigd(wijziging: Wijziging) -> Blocks:
    zin = f"{wijziging.zin[0].upper()}{wijziging.zin[1:]}."
    return paragraph(Emphasis((value(zin, *wijziging.herkomst),)))


def _nul(vergelijking: Vergelijking) -> Line:
    """The zero value; the first measurement is one when none is given."""
    cijfers = vergelijking.nu.cijfers
    return cijfer(vergelijking.nu, cijfers[0] if cijfers else None)


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


def _waarden(vergelijking: Vergelijking) -> Blocks:
    """The three values under each other, each with its name."""
    nu = cijfer(vergelijking.nu, vergelijking.nu.cijfer)
    return (
        *paragraph(*_met_naam("nul ", _nul(vergelijking))),
        *paragraph(*_met_naam("vorige ", _toen(vergelijking))),
        *_vet(_met_naam("nu ", nu)),
    )


def _verandering(vergelijking: Vergelijking) -> Blocks:
    return tuple(blok for deel in woorden.verandering(vergelijking) for blok in paragraph(deel))


def _doel(vergelijking: Vergelijking) -> Blocks:
    """The aim, by when, and what is still to go."""
    nu = vergelijking.nu
    return (
        *paragraph(doel(nu)),
        *nu.alinea_van("deadline"),
        *paragraph(*woorden.nog_te_gaan(nu)),
    )


def _verwacht(vergelijking: Vergelijking, op: Peildatum | None) -> Blocks:
    return paragraph(*_verwachting(vergelijking, op))


def _doel_en_verwacht(vergelijking: Vergelijking, op: Peildatum | None) -> Blocks:
    """The aim, and the value to be expected by then."""
    verwacht = _met_naam("verwacht: ", _verwachting(vergelijking, op))
    return (*_doel(vergelijking), *paragraph(*verwacht))


def _status(vergelijking: Vergelijking, op: Peildatum | None) -> Blocks:
    """The judgement, and why: the reason of a judgement by hand stands under the name."""
    gevonden = beoordeling(vergelijking.nu, op)
    if gevonden is None:
        return paragraph("Geen meting")
    return (
        *paragraph(*met_merk(gevonden.oordeel, *gevonden.herkomst)),
        *paragraph(woorden.reden(vergelijking, gevonden, op)),
        *oud(vergelijking.nu, op),
    )


def _status_op(op: Peildatum | None) -> ColumnOf[Vergelijking]:
    """The column that says how each indicator stands on the day ``op``, and why."""
    return ColumnOf("Status", 30, lambda vergelijking: _status(vergelijking, op))


NAAM = ColumnOf("Indicator", 44, _naam)
VERANDERING = ColumnOf("Verandering", 30, _verandering)


def smal(op: Peildatum | None) -> tuple[ColumnOf[Vergelijking], ...]:
    """The columns for a narrow table, on the day ``op``."""
    return (
        NAAM,
        ColumnOf("Waarde", 26, _waarden),
        VERANDERING,
        ColumnOf("Doel", 32, lambda vergelijking: _doel_en_verwacht(vergelijking, op)),
        _status_op(op),
    )


def breed(op: Peildatum | None) -> tuple[ColumnOf[Vergelijking], ...]:
    """The columns for a table over the width of a page, on the day ``op``."""
    return (
        NAAM,
        ColumnOf("Nul", 15, _nulwaarde, Align.RIGHT),
        ColumnOf("Vorige", 16, _vorige, Align.RIGHT),
        ColumnOf("Nu", 15, _nu, Align.RIGHT),
        VERANDERING,
        ColumnOf("Doel", 32, _doel),
        ColumnOf("Verwacht", 21, lambda een: _verwacht(een, op), Align.RIGHT),
        _status_op(op),
    )
