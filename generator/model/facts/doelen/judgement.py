"""What is wrong with goals in the light of the day, of each other and of the dossier before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator import dutch
from generator.model.dubbel import dubbele
from generator.model.facts.doelen.fields import Doel, Velden
from generator.model.facts.groep import KleineGroepen
from generator.model.facts.indicator import Indicator, te_laat
from generator.model.facts.indicator.groepen import kleine_metingen
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.fields import shown
from generator.problems import Problem, nearest


def dubbele_ids(doelen: Velden) -> Iterator[Problem]:
    """Ids that are used twice, by goals or by indicators."""
    for _, een in dubbele(_met_id(doelen), lambda een: een.id):
        yield een.fout_bij(f"het id '{een.id}' is al gebruikt; kies een ander id", "id")


def _met_id(doelen: Velden) -> Iterator[Doel | Indicator]:
    """Each goal, and after it its indicators."""
    for doel in doelen.doelen:
        yield doel
        yield from doel.alle_indicatoren()


def verlopen(doelen: Velden, op: date) -> Iterator[Problem]:
    """Deadlines that passed before the day ``op`` without the aim being reached."""
    for indicator in doelen.alle_indicatoren():
        if te_laat(indicator, op):
            melding = (
                "de deadline is voorbij en het doel is niet gehaald; kies een 'status' en schrijf"
                " een 'toelichting'"
            )
            yield indicator.waarschuwing_bij(melding, "deadline")


def van_later(doelen: Velden, op: date) -> Iterator[Problem]:
    """Values of after the day ``op``: nobody knew them on that day, so they are left out."""
    metingen = (meting for een in doelen.alle_indicatoren() for meting in een.metingen)
    for meting in metingen:
        if meting.peildatum > op:
            melding = (
                f"deze meting is van na de datum van het document ({dutch.date_text(op)})"
                " en telt daarom nog niet mee"
            )
            yield meting.waarschuwing_bij(melding, "peildatum")


def te_kleine_groepen(doelen: Velden, drempel: KleineGroepen) -> Iterator[Problem]:
    """The last value of each indicator that no document shows, as it is about too few persons."""
    for indicator in doelen.alle_indicatoren():
        for meting in list(kleine_metingen(indicator, drempel))[-1:]:
            melding = (
                "deze waarde gaat over te weinig personen; zij en die ervoor worden niet getoond,"
                " en wat eruit volgt ook niet. Daarom reizen de ingevulde bestanden niet mee in de"
                " documenten"
            )
            yield meting.waarschuwing_bij(melding, "waarde")


def gehelen(doelen: Velden) -> Iterator[Problem]:
    """Wholes that are not known."""
    bekend = {indicator.id for indicator in doelen.alle_indicatoren()}
    for indicator in doelen.alle_indicatoren():
        geheel = indicator.deel_van
        if geheel and geheel not in bekend:
            melding = f"er is geen indicator met het id {shown(geheel)}"
            yield indicator.fout_bij(melding, "deel_van", meant=nearest(geheel, bekend))


def onvergelijkbaar(doelen: Velden, toen: Velden) -> Iterator[Problem]:
    """Indicators whose values are of another kind than in the dossier before."""
    eerder = {indicator.id: indicator for indicator in toen.alle_indicatoren()}
    for indicator in doelen.alle_indicatoren():
        for wijziging in Vergelijking(indicator, eerder.get(indicator.id)).onvergelijkbaar:
            melding = f"de waarden worden niet vergeleken met het vorige dossier: {wijziging.zin}"
            yield indicator.waarschuwing_bij(melding, "id")
