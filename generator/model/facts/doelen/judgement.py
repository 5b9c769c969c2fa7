"""What is wrong with goals in the light of the day, of each other and of the dossier before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator import dutch
from generator.model.bevinding import Bevinding
from generator.model.dubbel import dubbele
from generator.model.facts.doelen.fields import Velden
from generator.model.facts.indicator import te_laat
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.problems import Severity


def dubbele_ids(doelen: Velden) -> Iterator[Bevinding]:
    """Ids that are used twice, by goals or by indicators."""
    for _, (loc, sleutel) in dubbele(doelen.sleutels(), lambda een: een[1]):
        yield Bevinding(loc, f"het id '{sleutel}' is al gebruikt; kies een ander id")


def verlopen(doelen: Velden, op: date) -> Iterator[Bevinding]:
    """Deadlines that passed before the day ``op`` without the aim being reached."""
    for loc, indicator in doelen.alle_indicatoren():
        if te_laat(indicator, op):
            melding = (
                "de deadline is voorbij en het doel is niet gehaald; kies een 'status' en schrijf"
                " een 'toelichting'"
            )
            yield Bevinding((*loc, "deadline"), melding, Severity.WARNING)


def van_later(doelen: Velden, op: date) -> Iterator[Bevinding]:
    """Values of after the day ``op``: they would tell what nobody knew on that day."""
    for loc, indicator in doelen.alle_indicatoren():
        for nummer, meting in enumerate(indicator.metingen):
            if meting.peildatum > op:
                melding = (
                    f"deze meting is van na de datum van het document ({dutch.date_text(op)})"
                    " en telt toch mee als de stand van nu"
                )
                plek = (*loc, "metingen", nummer, "peildatum")
                yield Bevinding(plek, melding, Severity.WARNING)


def onvergelijkbaar(doelen: Velden, toen: Velden) -> Iterator[Bevinding]:
    """Indicators whose values are of another kind than in the dossier before."""
    eerder = {indicator.id: indicator for _, indicator in toen.alle_indicatoren()}
    for loc, indicator in doelen.alle_indicatoren():
        for reden in Vergelijking(indicator, eerder.get(indicator.id)).onvergelijkbaar:
            melding = f"de waarden worden niet vergeleken met het vorige dossier: {reden}"
            yield Bevinding((*loc, "id"), melding, Severity.WARNING)
