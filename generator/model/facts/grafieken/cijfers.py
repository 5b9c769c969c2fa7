"""The numbers of all figures in one table, for who cannot see those and for who wants to check."""

from __future__ import annotations

from collections.abc import Sequence

from generator import dutch
from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import Align
from generator.content.values import Blocks, Line, enumerated, joined, line, paragraph, value
from generator.model.facts.grafieken.judgement import Stand
from generator.model.facts.indicator import Meting
from generator.model.facts.indicator.aantekeningen import Aantekening, Aantekeningen
from generator.model.facts.indicator.woorden import cijfer, doel_kort, naam, te_klein

KOP = "Cijfers bij de figuren"
ZONDER_VERLOOP = " Wat nog geen twee keer is gemeten, heeft geen verloop."
NIET_GEMETEN = "nog niet gemeten"
UITLEG = (
    "De cijfers bij de figuren. Deel: zoveel van het doel is bereikt; is een waarde hoger dan mag,"
    " dan is het de grens als deel van die waarde."
)


def cijfers(alle: Sequence[Stand]) -> Blocks:
    """A row for each indicator, with all its measurements; what they share stands above it."""
    gewone = [stand for stand in alle if not stand.indicator.is_apart]
    metingen = [meting for stand in gewone for meting in stand.indicator.reeks]
    bij = Aantekeningen.van(list(map(_aantekening, metingen)))
    kolommen = (
        ColumnOf("Indicator", 50, _naam),
        ColumnOf[Stand]("Metingen", 92, lambda stand: paragraph(*_metingen(stand, bij))),
        ColumnOf("Doel", 22, _doel),
        ColumnOf("Deel", 12, _deel, Align.RIGHT),
    )
    vooraf = bij.vooraf_in_zin()
    zonder = "" if all(stand.heeft_verloop for stand in gewone) else ZONDER_VERLOOP
    uitleg = paragraph(UITLEG, zonder, *((" ", *vooraf) if vooraf else ()))
    return (*uitleg, TableLayout(kolommen, KOP).table(alle))


def _aantekening(meting: Meting) -> tuple[Aantekening, ...]:
    tekst = meting.toelichting
    return (Aantekening(tekst, (meting.herkomst_van("toelichting"),)),) if tekst else ()


def _naam(stand: Stand) -> Blocks:
    return paragraph(*naam(stand.indicator))


def _metingen(stand: Stand, bij: Aantekeningen) -> Line:
    """The values with their days, the oldest first."""
    alle = [_meting(stand, meting, bij) for meting in stand.indicator.reeks]
    anders = stand.indicator.vak_in_regel() or te_klein(stand.indicator)
    niet = value(NIET_GEMETEN, stand.indicator.herkomst_van())
    return enumerated(alle, "; ", "; ") or anders or (niet,)


def _meting(stand: Stand, meting: Meting, bij: Aantekeningen) -> Line:
    waarde = cijfer(stand.indicator, meting.cijfer)
    aantekening = _aantekening(meting)
    extra = joined((*bij.letters(aantekening), *bij.eigen(aantekening)))
    dag = meting.tekst_van("peildatum", dutch.digits_text(meting.peildatum))
    return line(*waarde, " (", dag, *((", ", *extra) if extra else ()), ")")


def _doel(stand: Stand) -> Blocks:
    return paragraph(doel_kort(stand.indicator))


def _deel(stand: Stand) -> Blocks:
    if stand.deel is None:
        return paragraph(*stand.indicator.vak_in_regel())
    return paragraph(value(f"{dutch.number_text(stand.deel)}%", *stand.herkomst))
