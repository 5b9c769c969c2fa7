"""How decisions read: a box to tick and to sign for each, and what was decided."""

from __future__ import annotations

from collections.abc import Sequence

from generator.content.colour import Colour
from generator.content.inline import Inline
from generator.content.marks import Mark, Shape
from generator.content.tree import BulletList, KeyTable
from generator.content.values import Blocks, Line, line, paragraph, value
from generator.content.words import text_of
from generator.model.facts.besluiten.fields import Afstemming, Besluit, Uitkomst

GEEN = "Er wordt nu geen besluit gevraagd."
NIET_BESLOTEN = "Nog niet besloten."

TUSSENRUIMTE = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE} "
VAK = Mark(Shape.BOX, Colour.TEKST)


def vakken(besluiten: Sequence[Besluit]) -> Blocks:
    """A box for each decision; more than one are numbered."""
    if not besluiten:
        return paragraph(GEEN)
    if len(besluiten) == 1:
        return (_vak((), besluiten[0]),)
    return tuple(
        _vak(line(" ", value(str(nummer), besluit.herkomst_van())), besluit)
        for nummer, besluit in enumerate(besluiten, 1)
    )


def gegeven_besluit(besluit: Besluit) -> Blocks:
    """What was decided, on which day, and the explanation; or that nothing was decided yet."""
    if besluit.besluit is None:
        return paragraph(NIET_BESLOTEN)
    uitkomst = besluit.tekst_van("besluit", besluit.besluit.value.capitalize())
    dag = line(" op ", besluit.tekst_van("besloten_op"), ".")
    return (*paragraph(uitkomst, *dag), *besluit.passage_van("toelichting"))


def _vak(nummer: Line, besluit: Besluit) -> KeyTable:
    naam = line("Besluit", *nummer)
    rijen = (
        (naam, besluit.passage_van("tekst")),
        (line("Alternatieven"), besluit.passage_van("alternatieven")),
        (line("Gevolgen voor geld"), besluit.passage_van("gevolgen_geld")),
        (line("Gevolgen voor mensen"), besluit.passage_van("gevolgen_mensen")),
        (line("Afstemming"), _afstemming(besluit.afstemming)),
        (line("Uiterlijk besluiten"), besluit.alinea_van("uiterlijk")),
        (line("Voert het uit"), besluit.alinea_van("eigenaar")),
        (line("Kruis aan"), paragraph(*_keuzes())),
    )
    tekenen = (line("Datum en paraaf"), ())
    samenvatting = f"{text_of(naam)}, om aan te kruisen en te tekenen"
    return KeyTable((*(rij for rij in rijen if rij[1]), tekenen), samenvatting, signed=True)


def _keuzes() -> Line:
    """A box to tick before each word, which stays beside its box."""
    woorden: list[str | Inline] = []
    for uitkomst in Uitkomst:
        woorden += [VAK, "\N{NO-BREAK SPACE}", uitkomst.value, TUSSENRUIMTE]
    return line(*woorden)


def _afstemming(afstemming: Sequence[Afstemming]) -> Blocks:
    """Who was consulted; a list if there are several."""
    regels = [paragraph(*_standpunt(een)) for een in afstemming]
    return (BulletList(tuple(regels)),) if len(regels) > 1 else sum(regels, ())


def _standpunt(een: Afstemming) -> Line:
    reden = (". ", een.tekst_van("toelichting")) if een.toelichting else ()
    return line(een.tekst_van("wie"), ": ", een.tekst_van("standpunt"), *reden)
