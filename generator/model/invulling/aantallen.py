"""What can be counted in a sentence: ``[]{aantal=indicatoren.behaald}``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from generator import dutch
from generator.content.inline import Value
from generator.content.values import value
from generator.content.words import text_of
from generator.model.facts.acties import Actie, Acties
from generator.model.facts.acties.fields import Stand
from generator.model.facts.acties.judgement import is_te_laat
from generator.model.facts.besluiten import Besluit, Besluiten, Uitkomst, genomen_voor
from generator.model.facts.doelen import Doelen
from generator.model.facts.indicator import Indicator, beoordeling
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.judgement import indeling, per_lid
from generator.model.facts.kalender.keuzes import Zekerheid
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from generator.model.facts.oordeel import Oordeel
from generator.model.facts.organisatie.bestuursraadslid import Bestuursraadslid
from generator.model.fields import shown
from generator.model.invulling.fouten import VerwijzingError
from generator.model.invulling.telling import Geteld, Telling, telling, telling_van
from generator.model.kind import Kader
from generator.model.weglaatbaar import vak_van
from generator.problems import nearest

ZONDER_NAAM = "er staat niet wat er geteld wordt"


def _indicatoren(uitleg: str, telt: Callable[[Indicator, Kader], bool] | None = None) -> Telling:
    return telling_van(uitleg, Doelen, "doelen", Doelen.alle_indicatoren, telt)


def _met_oordeel(oordeel: Oordeel) -> Telling:
    def telt(indicator: Indicator, kader: Kader) -> bool:
        gevonden = beoordeling(indicator, kader.peildatum)
        return gevonden is not None and gevonden.oordeel is oordeel

    return _indicatoren(f"De indicatoren met de status {oordeel.value}.", telt)


def _momenten(uitleg: str, telt: Callable[[Moment, Kader], bool] | None = None) -> Telling:
    return telling_van(uitleg, Kalender, "momenten", lambda een: een.momenten, telt)


def _acties(uitleg: str, telt: Callable[[Actie, Kader], bool] | None = None) -> Telling:
    return telling_van(uitleg, Acties, "acties", lambda een: een.acties, telt)


def _met_stand(stand: Stand) -> Telling:
    uitleg = f"De acties waarvan de stand {stand.value} is."
    return _acties(uitleg, lambda een, _: een.stand is stand)


def _actie_is_te_laat(actie: Actie, kader: Kader) -> bool:
    return bool(kader.peildatum and is_te_laat(actie, kader.peildatum.dag))


def _besluiten(uitleg: str, telt: Callable[[Besluit, Kader], bool] | None = None) -> Telling:
    return telling_van(uitleg, Besluiten, "besluiten", lambda een: een.besluiten, telt)


def _is_genomen(besluit: Besluit, kader: Kader) -> bool:
    return bool(kader.peildatum and genomen_voor(besluit, kader.peildatum.dag))


def _met_uitkomst(uitkomst: Uitkomst) -> Telling:
    return _besluiten(
        f"De besluiten van voor de datum van het document met de uitkomst {uitkomst.value}.",
        lambda een, kader: een.besluit is uitkomst and _is_genomen(een, kader),
    )


def _minimum(kalender: Kalender, _: Kader) -> Geteld:
    return Geteld(kalender.minimum_per_lid, (kalender.herkomst_van("minimum_per_lid"),))


def _leden(
    telt: Callable[[Bestuursraadslid, Sequence[Moment], Kalender, Kader], bool] | None = None,
) -> Callable[..., Geteld]:
    """Counts the members in the year of a calendar by the moments at which they are."""

    def tel(kalender: Kalender, kader: Kader) -> Geteld:
        bekend = kader.organisatie.leden_in(kalender.jaar)
        gevonden = per_lid(kalender, bekend).items()
        aantal = sum(
            telt is None or telt(bekend[code], er_bij, kalender, kader) for code, er_bij in gevonden
        )
        vak = vak_van(kalender.momenten) if telt else ()
        herkomst = kalender.plekken_van("momenten", "minimum_per_lid")
        bestuursraad = kader.organisatie.herkomst_van("bestuursraad")
        return Geteld(aantal, (bestuursraad, *herkomst), text_of(vak))

    return tel


def _al_geweest(momenten: Sequence[Moment], kader: Kader) -> int:
    return sum(moment.geweest(kader.peildatum) for moment in momenten)


TELLINGEN: Mapping[str, Telling] = {
    "doelen": telling_van("De doelen.", Doelen, "doelen", lambda een: een.doelen),
    "indicatoren": _indicatoren("Alle indicatoren."),
    **{f"indicatoren.{oordeel.value}": _met_oordeel(oordeel) for oordeel in Oordeel},
    "indicatoren.zonder_meting": _indicatoren(
        "De indicatoren die nog niet gemeten zijn.",
        lambda een, _: een.cijfer is None and not een.is_te_klein,
    ),
    "indicatoren.te_klein": _indicatoren(
        "De indicatoren die te klein zijn om te tonen.",
        lambda een, _: een.is_te_klein,
    ),
    "knelpunten": telling_van(
        "De knelpunten en risico's.", Knelpunten, "knelpunten", lambda een: een.knelpunten
    ),
    "kansen": telling_van("De kansen.", Kansen, "kansen", lambda een: een.kansen),
    "acties": _acties("Alle acties."),
    "acties.te_doen": _acties("De acties die open of bezig zijn.", lambda een, _: een.stand.loopt),
    "acties.te_laat": _acties(
        "De acties die voor de datum van het document klaar hadden moeten zijn.", _actie_is_te_laat
    ),
    **{f"acties.{stand.value}": _met_stand(stand) for stand in Stand},
    "besluiten": _besluiten("Alle besluiten: gevraagd en genomen."),
    "besluiten.gevraagd": _besluiten(
        "De besluiten die op de datum van het document nog niet genomen zijn.",
        lambda een, kader: not _is_genomen(een, kader),
    ),
    **{f"besluiten.{uitkomst.value}": _met_uitkomst(uitkomst) for uitkomst in Uitkomst},
    "momenten": _momenten("Alle momenten in de kalender."),
    "momenten.met_br": _momenten(
        "De momenten met een of meer leden van het bestuur.",
        lambda een, _: bool(een.br_leden) and not een.afgelast,
    ),
    "momenten.geweest": _momenten(
        "De momenten die op de datum van het document voorbij zijn.",
        lambda een, kader: een.geweest(kader.peildatum),
    ),
    "momenten.geweest_met_br": _momenten(
        "De momenten die voorbij zijn, met een of meer leden van het bestuur.",
        lambda een, kader: bool(een.br_leden) and een.geweest(kader.peildatum),
    ),
    "momenten.vast_te_stellen": _momenten(
        "De momenten waarvan de datum nog gekozen moet worden.",
        lambda een, _: een.zekerheid is Zekerheid.VAST_TE_STELLEN and not een.afgelast,
    ),
    "momenten.minimum": telling(
        "Bij hoeveel momenten elk lid van het bestuur minstens is.", Kalender, _minimum
    ),
    "leden": telling("De leden van het bestuur in dat jaar.", Kalender, _leden()),
    "leden.ingedeeld": telling(
        "De leden die in de kalender bij het minimum van momenten staan, of bij meer.",
        Kalender,
        _leden(
            lambda lid, er_bij, van, kader: not indeling(van, lid, er_bij, kader.peildatum).tekort
        ),
    ),
    "leden.geweest": telling(
        "De leden die al bij het minimum van momenten waren, of bij meer.",
        Kalender,
        _leden(lambda _, er_bij, van, kader: _al_geweest(er_bij, kader) >= van.minimum_per_lid),
    ),
}
"""What can be counted, by the word for it."""


def aantal(naam: str, getal: bool, kader: Kader) -> Value:
    """What is printed for that count: in words up to twenty, in digits if ``getal``.

    Raises ``VerwijzingError``.
    """
    gekozen = TELLINGEN.get(naam)
    if gekozen is None:
        fout = f"{shown(naam)} kan niet worden geteld" if naam else ZONDER_NAAM
        melding = f"{fout}; kies uit: {', '.join(_keuze(naam))}"
        raise VerwijzingError(melding, nearest(naam, TELLINGEN))
    geteld = gekozen.tel(kader)
    if geteld is None:
        soort = gekozen.soort.soort
        raise VerwijzingError(f"dit dossier heeft geen {soort}.yaml om in te tellen", soort=soort)
    woord = str(geteld.aantal) if getal else dutch.number_word(geteld.aantal)
    return value(geteld.vak or woord, *geteld.herkomst)


def _keuze(naam: str) -> Sequence[str]:
    """What can be counted of what that name begins with; without such a beginning what there is."""
    hetzelfde = [een for een in TELLINGEN if een.partition(".")[0] == naam.partition(".")[0]]
    return hetzelfde or [een for een in TELLINGEN if "." not in een]
