"""How actions read: a table with what is late on top, and one of them in short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.content.inline import Emphasis
from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import Table
from generator.content.values import Blocks, Line, line, paragraph, value
from generator.content.words import text_of
from generator.model.facts.acties.fields import Actie, Velden
from generator.model.facts.acties.judgement import is_te_laat, op_volgorde
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel
from generator.model.peildatum import Peildatum

GEEN = "Er zijn geen acties."
SAMENVATTING = "Acties: wat er gebeurt, wie het doet, voor wanneer, en hoe ver het is"

Bronnen = Mapping[str, Line]
"""What an action may follow from, in words, by its id."""


def acties(feiten: Velden, peildatum: Peildatum | None, bronnen: Bronnen) -> Blocks:
    """All actions as a table, or that there are none."""
    if not feiten.acties:
        return paragraph(GEEN)
    return (tabel_van_acties(feiten.acties, peildatum, bronnen),)


def tabel_van_acties(
    acties: Sequence[Actie], peildatum: Peildatum | None, bronnen: Bronnen
) -> Table:
    """Those actions as a table, as they stand on that day."""
    indeling = TableLayout[Actie](
        (
            ColumnOf("Wat", 5.5, lambda een: (*een.passage_van("wat"), *_uit(een, bronnen))),
            ColumnOf("Wie", 3, lambda een: een.alinea_van("wie")),
            ColumnOf("Voor wanneer", 3.5, lambda een: een.alinea_van("voor_wanneer")),
            ColumnOf("Stand", 2.4, lambda een: paragraph(*stand(een, peildatum))),
        ),
        SAMENVATTING,
    )
    return indeling.table(op_volgorde(acties, peildatum.dag if peildatum else None))


def in_het_kort(acties: Sequence[Actie], peildatum: Peildatum | None) -> Blocks:
    """What was agreed, each with who does it and how it stands."""
    blokken: Blocks = ()
    for actie in op_volgorde(acties, peildatum.dag if peildatum else None):
        wie = line(actie.tekst_van("wie"), ": ", *stand(actie, peildatum))
        wanneer = line(" (", *actie.regel_van("voor_wanneer"), ")") if actie.voor_wanneer else ()
        blokken += (*actie.passage_van("wat"), *paragraph(*wie, *wanneer))
    return blokken


def stand(actie: Actie, peildatum: Peildatum | None) -> Line:
    """How far it is; what is late on that day has the mark of what lags behind."""
    if actie.is_weggelaten:
        return actie.vak_in_regel()
    if peildatum and is_te_laat(actie, peildatum.dag):
        herkomst = (*actie.plekken_van("voor_wanneer", "stand"), peildatum.herkomst)
        merk = VERSCHIJNING[Oordeel.ACHTER].merk
        return line(merk, "\N{NO-BREAK SPACE}", value("Te\N{NO-BREAK SPACE}laat", *herkomst))
    herkomst = actie.plekken_van("stand") or (actie.herkomst_van(),)
    return line(value(actie.stand.value.capitalize(), *herkomst))


def _uit(actie: Actie, bronnen: Bronnen) -> Blocks:
    """What it follows from."""
    bron = bronnen.get(actie.uit or "")
    if bron and actie.is_apart:
        bron = (value(actie.vak or text_of(bron), actie.herkomst_van()),)
    return paragraph(Emphasis(line("Uit: ", *bron))) if bron else ()
