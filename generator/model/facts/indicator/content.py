"""How indicators read: in a sentence, in a narrow table and in a wide one with bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from generator import dutch
from generator.content.inline import Emphasis, Paragraph, Strong, Value
from generator.content.marks import Bar
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.tree import Align, Block, Passage
from generator.content.values import Blocks, Line, line, paragraph
from generator.content.words import text_of
from generator.model.facts.indicator import woorden
from generator.model.facts.indicator.aantekeningen import Aantekening, Aantekeningen
from generator.model.facts.indicator.indicator import Indicator
from generator.model.facts.indicator.judgement import beoordeling, verouderd
from generator.model.facts.indicator.meting import Cijfer
from generator.model.facts.oordeel import met_merk
from generator.model.peildatum import Peildatum
from generator.model.weglaatbaar import niet_apart

SAMENVATTING = "Stand van de indicatoren per doel"
NU_IN_ZIN = "op dit moment\N{NO-BREAK SPACE}"
ZONDER_CIJFER = "Geen indicator bij dit doel"
LUCHT = Decimal("1.15")
"""How much longer a bar is than its largest value, so that the target does not touch its end."""


def zin(indicator: Indicator, op: Peildatum | None) -> Line:
    """The indicator in a sentence: what it measures, the aim, by when, and how it stands on the
    day ``op``."""
    deadline = indicator.regel_van("deadline")
    begin = line(*woorden.naam(indicator), ": ", woorden.doel(indicator))
    begin = (*begin, *(line(", ", *deadline) if deadline else ()))
    if indicator.is_weggelaten:
        return line(*begin, " ", *indicator.vak_in_regel(), ".")
    if indicator.cijfer is None:
        te_klein = woorden.te_klein(indicator)
        return line(*begin, *((" (", *te_klein, ")") if te_klein else ()), ".")
    return line(*begin, " (", Emphasis(_nu_in_zin(indicator, indicator.cijfer, op)), ").")


def _nu_in_zin(indicator: Indicator, cijfer: Cijfer, op: Peildatum | None) -> Line:
    """The latest value and when it was measured; on the day of the document itself that is now."""
    waarde, meting = woorden.cijfer_in_zin(indicator, cijfer), indicator.laatste
    if meting is None:
        return line("nulwaarde\N{NO-BREAK SPACE}", waarde, ", nog niet gemeten")
    if op and verouderd(indicator, op):
        return line(waarde, ", ", woorden.is_verouderd(meting, op))
    if op and op.dag == meting.peildatum:
        return line(NU_IN_ZIN, waarde)
    return line(NU_IN_ZIN, waarde, ", gemeten op ", meting.tekst_van("peildatum"))


def smalle_tabel(groepen: Sequence[Group[Indicator]], op: Peildatum | None) -> Blocks:
    """The goals and their indicators for a narrow column: value, aim, deadline and status."""
    return _tabel(SMAL, groepen, op)


def brede_tabel(groepen: Sequence[Group[Indicator]], op: Peildatum | None) -> Blocks:
    """The indicators over the width of a page, with a bar, and the change if there is one.

    Nothing when there are no indicators.
    """
    gemeten = [groep for groep in groepen if groep.members]
    indicatoren = [indicator for groep in gemeten for indicator in groep.members]
    veranderd = any(indicator.vorige is not None for indicator in niet_apart(indicatoren))
    kolommen = BREED if veranderd else EERSTE_KEER
    return _tabel(kolommen, gemeten, op) if gemeten else ()


def _tabel(
    kolommen: tuple[ColumnOf[Indicator], ...],
    groepen: Sequence[Group[Indicator]],
    op: Peildatum | None,
) -> Blocks:
    """Those columns between the name and the status on the day ``op``; above it what rows share."""
    indicatoren = [indicator for groep in groepen for indicator in groep.members]
    gewone = niet_apart(indicatoren)
    bij = Aantekeningen.van([van_meting(een) for een in gewone if een.metingen])
    alle = (
        ColumnOf[Indicator]("Indicator", 46, lambda een: naam(een, van_meting(een), bij)),
        *kolommen,
        ColumnOf[Indicator]("Status", 26, lambda een: status_van(een, op)),
    )
    tabel = TableLayout(alle, SAMENVATTING, ZONDER_CIJFER).grouped(groepen)
    return (*bij.vooraf(), tabel)


def gemeten_op(indicator: Indicator) -> tuple[Aantekening, ...]:
    """When the latest value was measured; nothing of what stands apart."""
    if not indicator.metingen or indicator.is_apart:
        return ()
    laatste = indicator.reeks[-1]
    zin = f"Gemeten op {dutch.date_text(laatste.peildatum)}."
    return (Aantekening(zin, (laatste.herkomst_van("peildatum"),)),)


def van_meting(indicator: Indicator) -> tuple[Aantekening, ...]:
    """What must be known of the latest measurement; nothing of what stands apart."""
    if not indicator.metingen or indicator.is_apart:
        return ()
    laatste = indicator.reeks[-1]
    if laatste.toelichting is None:
        return ()
    return (Aantekening(laatste.toelichting, (laatste.herkomst_van("toelichting"),)),)


def naam(
    indicator: Indicator, aantekeningen: tuple[Aantekening, ...], bij: Aantekeningen
) -> Blocks:
    """The name with the letters of its notes, and in italics what must be known of it alone."""
    letters = bij.letters(aantekeningen)
    return (
        *paragraph(*woorden.naam(indicator), *((" (", *letters, ")") if letters else ())),
        *map(_cursief, indicator.passage_van("toelichting")),
        *(Paragraph((Emphasis((eigen,)),)) for eigen in bij.eigen(aantekeningen)),
    )


def _cursief(blok: Block) -> Block:
    match blok:
        case Passage(blokken):
            return replace(blok, children=tuple(map(_cursief, blokken)))
        case Paragraph(woorden):
            return replace(blok, children=(Emphasis(woorden),))
        case _:
            return blok


def _vorige(indicator: Indicator) -> Blocks:
    return paragraph(*woorden.cijfer(indicator, indicator.vorig_cijfer))


def _nu(indicator: Indicator) -> Blocks:
    waarde = woorden.cijfer(indicator, indicator.cijfer)
    return paragraph(Strong(waarde)) if waarde else ()


def status_van(indicator: Indicator, op: Peildatum | None) -> Blocks:
    """The judgement on the day ``op``."""
    gevonden = beoordeling(indicator, op)
    if gevonden is None:
        return paragraph(woorden.zonder_oordeel_in_regel(indicator))
    return (*paragraph(*met_merk(gevonden.oordeel, *gevonden.herkomst)), *oud(indicator, op))


def oud(indicator: Indicator, op: Peildatum | None) -> Blocks:
    """That the latest value is old on the day ``op``, if it is."""
    meting = verouderd(indicator, op)
    return paragraph(woorden.is_verouderd(meting, op)) if meting and op else ()


def _balk(indicator: Indicator) -> Blocks:
    """The bar from zero to a little beyond the largest value; nothing for what it cannot show."""
    if indicator.nu is None:
        return paragraph(*indicator.vak_in_regel())
    laag, hoog = indicator.doel
    vorige = indicator.vorige
    waarden = (indicator.nu, laag, hoog, vorige or Decimal(0))
    if min(waarden) < 0:
        return ()
    lengte = max(waarden) * LUCHT or Decimal(1)
    balk = Bar(
        value=float(indicator.nu / lengte),
        previous=None if vorige is None else float(vorige / lengte),
        target=(float(laag / lengte), float(hoog / lengte)),
        description=balk_in_woorden(indicator),
    )
    cijfers = (cijfer.herkomst for cijfer in indicator.cijfers[-2:])
    return paragraph(Value((balk,), (*cijfers, *indicator.herkomst_van_doel)))


def balk_in_woorden(indicator: Indicator) -> str:
    """What the bar shows, in words."""
    nu, vorige = (
        text_of(woorden.cijfer(indicator, cijfer))
        for cijfer in (indicator.cijfer, indicator.vorig_cijfer)
    )
    stand = f"van {vorige} naar {nu}" if vorige else f"nu {nu}"
    naam, doel = woorden.volledige_naam(indicator), woorden.doel_in_woorden(indicator)
    return f"{naam}: {stand}; doel {doel}"


def _verschil(indicator: Indicator) -> Blocks:
    return paragraph(*woorden.verschil(indicator))


def _doel(indicator: Indicator) -> Blocks:
    return paragraph(woorden.doel_kort(indicator))


def _deadline(indicator: Indicator) -> Blocks:
    return indicator.alinea_van("deadline")


VORIGE = ColumnOf("Vorige", 18, _vorige, Align.RIGHT)
NU = ColumnOf("Nu", 18, _nu, Align.RIGHT)
VERSCHIL = ColumnOf("Verschil", 18, _verschil, Align.RIGHT)
DOEL = ColumnOf("Doel", 24, _doel, Align.RIGHT)
DEADLINE = ColumnOf("Deadline", 23, _deadline)
VOORTGANG = ColumnOf("Voortgang", 33, _balk)

SMAL = (NU, DOEL, DEADLINE)
EERSTE_KEER = (NU, DOEL, DEADLINE, VOORTGANG)
BREED = (VORIGE, NU, VERSCHIL, DOEL, VOORTGANG)
"""The columns after the name, which has notes, and before the status, which depends on a day."""
