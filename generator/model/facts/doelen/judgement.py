"""What is wrong with goals in the light of the day, of each other and of the dossier before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator import dutch
from generator.model import ids
from generator.model.dubbel import met_eerdere
from generator.model.facts.doelen.fields import Doel, Velden
from generator.model.facts.groep import KleineGroepen
from generator.model.facts.indicator import Indicator, te_laat, tegenspraak
from generator.model.facts.indicator.groepen import kleine_metingen
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.facts.indicator.woorden import volledige_naam
from generator.model.gelijkenis import LIJKT, Kenmerk, paren
from generator.model.genummerd import getypt_nummer
from generator.model.peildatum import Peildatum
from generator.problems import Problem


def dubbele_ids(doelen: Velden) -> Iterator[Problem]:
    """Ids that are used twice, by goals or by indicators."""
    yield from ids.dubbele_ids(_met_id(doelen))


def _met_id(doelen: Velden) -> Iterator[Doel | Indicator]:
    """Each goal, and after it its indicators."""
    for doel in doelen.doelen:
        yield doel
        yield from doel.alle_indicatoren()


def getypte_nummers(doelen: Velden) -> Iterator[Problem]:
    """Numbers and letters before titles that get one by themselves."""
    for doel in doelen.doelen:
        for deel in (doel, *doel.onderdelen):
            yield from getypt_nummer(deel, "titel")


def verlopen(doelen: Velden, op: date) -> Iterator[Problem]:
    """Deadlines that passed before the day ``op`` without the aim being reached."""
    for indicator in doelen.alle_indicatoren():
        if te_laat(indicator, op):
            melding = (
                "de deadline is voorbij en het doel is niet gehaald; kies een 'status' en schrijf"
                " een 'toelichting'"
            )
            yield indicator.waarschuwing_bij(melding, "deadline")


def tegengesproken(doelen: Velden, op: Peildatum | None) -> Iterator[Problem]:
    """Statuses set by hand that nothing can explain, since the figures say the opposite."""
    for indicator in doelen.alle_indicatoren():
        if melding := tegenspraak(indicator, op):
            yield indicator.waarschuwing_bij(melding, "status")


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


def dubbele_namen(doelen: Velden) -> Iterator[Problem]:
    """Goals or indicators that are called what one before them is called."""
    rijen: tuple[tuple[str, str, Sequence[Doel | Indicator]], ...] = (
        ("titel", "een doel", doelen.doelen),
        ("naam", "een indicator", list(doelen.alle_indicatoren())),
    )
    for veld, soort, rij in rijen:
        for een, eerder in met_eerdere(rij, heet):
            if een.id == eerder.id:  # told already
                continue
            melding = f"zo heet al {soort}; is het hetzelfde, haal er dan één weg"
            twijfel = een.waarschuwing_bij(melding, veld)
            yield replace(twijfel, earlier=eerder.herkomst_van(veld))


def onvergelijkbaar(doelen: Velden, toen: Velden) -> Iterator[Problem]:
    """Indicators whose values are of another kind than in the dossier before."""
    eerder = {indicator.id: indicator for indicator in toen.alle_indicatoren()}
    for indicator in doelen.alle_indicatoren():
        for wijziging in Vergelijking(indicator, eerder.get(indicator.id)).onvergelijkbaar:
            melding = f"de waarden worden niet vergeleken met het vorige dossier: {wijziging.zin}"
            yield indicator.waarschuwing_bij(melding, "id")


def met_een_ander_id(doelen: Velden, toen: Velden) -> Iterator[Problem]:
    """Goals and indicators that have the name of one that is gone, or a name much like it."""
    for soort, nu, eerder in (
        ("dit doel", doelen.doelen, toen.doelen),
        ("deze indicator", list(doelen.alle_indicatoren()), list(toen.alle_indicatoren())),
    ):
        hier, daar = ({een.id for een in rij} for rij in (nu, eerder))
        erbij = [een for een in nu if een.id not in daar]
        eraf = [een for een in eerder if een.id not in hier]
        for een, ander in paren(erbij, eraf, _kenmerk, LIJKT):
            melding = (
                f"{soort} heet zoals '{ander.id}' in het vorige dossier; schrijf weer"
                f" 'id: {ander.id}', anders wordt er niet vergeleken"
                if heet(een) == heet(ander)
                else f"{soort} telt als nieuw, maar lijkt op '{ander.id}' uit het vorige dossier,"
                f" dat nu als vervallen telt; is het hetzelfde, schrijf dan weer 'id: {ander.id}'"
            )
            yield een.waarschuwing_bij(melding, "id")


def _kenmerk(een: Doel | Indicator) -> Kenmerk:
    return Kenmerk.van(heet(een))


def heet(een: Doel | Indicator) -> str:
    """What it is called, however that is written."""
    naam = een.geschreven.naam if isinstance(een, Doel) else volledige_naam(een.geschreven)
    return dutch.to_compare(naam)
