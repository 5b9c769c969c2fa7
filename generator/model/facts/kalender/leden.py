"""Who is where: the members of the board under each other, the months beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from generator.content.inline import Inline, Text
from generator.content.tree import Align, Column, Matrix, MatrixCell, MatrixRow
from generator.content.values import Blocks, joined, line, paragraph, value
from generator.model.facts.kalender import woorden
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.judgement import Indeling, indeling, per_lid
from generator.model.facts.kalender.moment import ZONDER_DAG, ZONDER_MAAND, Moment
from generator.model.facts.organisatie.bestuursraadslid import Bestuursraadslid
from generator.model.kind import Kader
from generator.model.peildatum import Peildatum
from generator.model.weglaatbaar import apart_van, vak_van

SAMENVATTING = "Per lid van {} en per maand de dagen waarop het lid erbij is"
UITLEG = (
    "De getallen zijn de dagen van de maand; welk moment dat is, staat hierboven. Een vraagteken:"
    " de dag is nog niet bekend. Afgesproken is minimaal "
)
DAG_VOLGT = "?"
MAAND_VOLGT = "Maand volgt"
KORTE_MAANDEN = (
    *("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
)
_MAANDEN = range(1, 13)


def leden(kalender: Velden, kader: Kader) -> Blocks:
    """What the signs mean, and the matrix."""
    bekend = kader.organisatie.leden_in(kalender.jaar)
    gevonden = per_lid(kalender, bekend)
    ingedeeld = [moment for van_lid in gevonden.values() for moment in van_lid]
    zonder = any(kalender.maand_van_komst(een) == ZONDER_MAAND for een in ingedeeld)
    maanden = (*_MAANDEN, *([ZONDER_MAAND] if zonder else ()))
    rijen = tuple(
        MatrixRow(
            line(bekend[code].tekst_van("code"), ", ", bekend[code].tekst_van("functie")),
            (
                *_dagen_per_maand(kalender, alle, maanden),
                MatrixCell(_samen(kalender, bekend[code], alle, kader.peildatum)),
            ),
        )
        for code, alle in gevonden.items()
    )
    kolommen = (*(Column((Text(_naam(een)),), 14, Align.CENTER) for een in maanden), SAMEN)
    minimum = value(
        woorden.momenten(kalender.minimum_per_lid),
        *(kalender.plekken_van("minimum_per_lid") or (kalender.herkomst_van(),)),
    )
    samenvatting = SAMENVATTING.format(kader.organisatie.bestuurswoorden.tekst)
    return (
        *paragraph(UITLEG, minimum, " per lid."),
        Matrix(line("Lid"), kolommen, rijen, samenvatting, heading_width=58),
    )


SAMEN = Column((Text("Samen"),), 26, Align.CENTER)


def _naam(maand: int) -> str:
    return MAAND_VOLGT if maand == ZONDER_MAAND else KORTE_MAANDEN[maand - 1]


def _dagen_per_maand(
    kalender: Velden, alle: Sequence[Moment], maanden: Sequence[int]
) -> Iterator[MatrixCell]:
    for maand in maanden:
        van_de_maand = [een for een in alle if kalender.maand_van_komst(een) == maand]
        yield MatrixCell(_dagen(kalender.jaar, van_de_maand))


def _dagen(jaar: int, momenten: Sequence[Moment]) -> Blocks:
    dagen: list[Inline] = [
        value(_dag(jaar, een), *woorden.herkomst_van_komst(een))
        for een in sorted(momenten, key=partial(_dagnummer, jaar))
    ]
    return paragraph(*joined(dagen))


def _dagnummer(jaar: int, moment: Moment) -> int:
    """By what moments of a month stand in their order; those without a day are last."""
    if moment.gekozen_dag:
        return moment.gekozen_dag.day
    if moment.loopt_door_in(jaar):
        return 0
    return moment.dag.first.day if moment.dag else ZONDER_DAG


def _dag(jaar: int, moment: Moment) -> str:
    """The day on which the members come; else that on which it begins, and whether it goes on."""
    if moment.gekozen_dag:
        return str(moment.gekozen_dag.day)
    if moment.dag is None:
        return DAG_VOLGT
    begin, einde = moment.dag.first, moment.einddatum
    if einde is None:
        return str(begin.day)
    if moment.loopt_door_in(jaar):
        return f"{begin.day}-{begin.month}\N{EN DASH}{einde.day}"
    tot = str(einde.day) if einde.month == begin.month else f"{einde.day}-{einde.month}"
    return f"{begin.day}\N{EN DASH}{tot}"


def _samen(
    kalender: Velden, lid: Bestuursraadslid, alle: Sequence[Moment], op: Peildatum | None
) -> Blocks:
    """How many moments, and whether those are enough on the day ``op``; of who is a member for a
    part of the year from when, or until when. A box as soon as one may be left out."""
    if apart := apart_van(kalender.momenten):
        return paragraph(*vak_van(apart))
    if not lid.is_heel(kalender.jaar):
        telling = value(str(len(alle)), *kalender.plekken_van("momenten"))
        return paragraph(telling, ", lid ", value(lid.termijn, *lid.plekken_van("vanaf", "tot")))
    stand = indeling(kalender, lid, alle, op)
    herkomst = kalender.plekken_van("momenten", "minimum_per_lid")
    dag = (op.herkomst,) if op and len(stand.met_dag) < len(alle) else ()
    return paragraph(value(f"{len(alle)}, {_oordeel(stand)}", *herkomst, *dag))


def _oordeel(stand: Indeling) -> str:
    """Whether they are enough; a day that is not known yet must still come."""
    te_laat = len(stand.te_laat)
    telt_niet = f" ({te_laat} zonder dag {'telt' if te_laat == 1 else 'tellen'} niet mee)"
    if stand.tekort:
        return f"nog {stand.tekort} nodig{telt_niet if te_laat else ''}"
    if volgt := len(stand.hangt_af_van):
        return f"voldoende als de {'dag bekend is' if volgt == 1 else 'dagen bekend zijn'}"
    return "voldoende"
