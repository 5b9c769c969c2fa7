"""At which moments each member of the board is, and what is wrong with a calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator import dutch
from generator.model.dubbel import met_eerdere
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.woorden import momenten, tellen_niet
from generator.model.facts.organisatie import Bestuursraadslid, Organisatie
from generator.model.fields import shown
from generator.model.peildatum import Peildatum
from generator.model.verwijzingen import foute_verwijzingen
from generator.model.weglaatbaar import niet_apart
from generator.problems import Problem, nearest


def per_lid(kalender: Velden, codes: Iterable[str]) -> dict[str, list[Moment]]:
    """For each of those members of the board the moments through the year where it is present."""
    alle = [moment for moment in niet_apart(kalender.op_volgorde) if not moment.afgelast]
    return {code: [moment for moment in alle if code in moment.br_leden] for code in codes}


def contacten(kalender: Velden, organisatie: Organisatie) -> Iterator[Problem]:
    """Contacts that are no contact of the organisation."""
    bekend = organisatie.namen_van_contactpersonen
    for moment in kalender.momenten:
        if moment.contact and moment.contact not in bekend:
            melding = organisatie.onbekend_contact.format(shown(moment.contact))
            yield moment.fout_bij(melding, "contact", meant=nearest(moment.contact, bekend))


def leden(kalender: Velden, organisatie: Organisatie) -> Iterator[Problem]:
    """Members of the board that are not known, are named twice at a moment, or were no member on
    that day."""
    bekend = organisatie.leden
    for moment in kalender.momenten:
        yield from foute_verwijzingen(
            moment,
            "br_leden",
            moment.br_leden,
            bekend,
            onbekend=organisatie.onbekend_lid,
            dubbel="{} staat al bij dit moment; haal er één weg",
        )
        yield from _geen_lid(moment, bekend)


def _geen_lid(moment: Moment, bekend: Mapping[str, Bestuursraadslid]) -> Iterator[Problem]:
    periode = moment.komst_tussen
    if periode is None:
        return
    for plek, code in enumerate(moment.br_leden):
        lid = bekend.get(code)
        if lid and not lid.is_lid(periode.first, periode.last):
            melding = f"{shown(code)} is lid {lid.termijn}, en dit moment is {periode.text}"
            yield moment.fout_bij(f"{melding}; noem een ander lid", "br_leden", plek)


def buiten_het_jaar(kalender: Velden) -> Iterator[Problem]:
    """Moments that stand in another year, or begin in one and do not go on in this one."""
    perioden = [(moment, moment.datum.period) for moment in kalender.momenten if moment.datum]
    buiten = [(een, periode) for een, periode in perioden if not een.hoort_bij(kalender.jaar)]
    jaren = {periode.first.year for _, periode in buiten if periode}
    met_jaar = [periode for _, periode in perioden if periode]
    if len(jaren) == 1 and len(buiten) == len(met_jaar) and len(perioden) > 1:
        (jaar,) = jaren
        melding = f"alle momenten met een datum vallen in {jaar}, en dit is de kalender van"
        yield kalender.fout_bij(f"{melding} {kalender.jaar}", "jaar", meant=str(jaar))
        return
    for moment, periode in buiten:
        if periode:
            melding = f"{periode.text} valt niet in het jaar {kalender.jaar} van deze kalender"
            yield moment.fout_bij(melding, "datum")


def dubbele_momenten(kalender: Velden) -> Iterator[Problem]:
    """Moments with the name and the day of one before them, however the name is written."""
    for moment, eerder in met_eerdere(kalender.momenten, naam_en_dag):
        fout = moment.fout_bij("dit moment staat er al, op dezelfde dag; haal er één weg")
        yield replace(fout, earlier=eerder.herkomst_van())


def naam_en_dag(moment: Moment) -> tuple[str, date] | None:
    """By what a moment is known; nothing as long as its day is not."""
    naam = dutch.to_compare(moment.naam)
    return (naam, moment.dag.first) if moment.dag else None


@dataclass(frozen=True)
class Indeling:
    """The moments of a member of the board, against how many were agreed."""

    met_dag: tuple[Moment, ...]
    """Those of which the day is known."""
    dag_volgt: tuple[Moment, ...]
    """Those whose day is still to be fixed, and can still come."""
    te_laat: tuple[Moment, ...]
    """Those whose month or quarter went by without a day: they count no more."""
    minimum: int
    """How many were agreed; none of who is a member for a part of the year only."""

    @property
    def tekort(self) -> int:
        """How many are lacking, even if those of which the day follows take place."""
        return max(self.minimum - len(self.met_dag) - len(self.dag_volgt), 0)

    @property
    def hangt_af_van(self) -> tuple[Moment, ...]:
        """The moments whose day must be fixed before there are enough."""
        genoeg = self.tekort or len(self.met_dag) >= self.minimum
        return () if genoeg else self.dag_volgt


def indeling(
    kalender: Velden, lid: Bestuursraadslid, gevonden: Sequence[Moment], op: Peildatum | None
) -> Indeling:
    """Those moments of that member, as they count on the day ``op``."""
    zonder_dag = [moment for moment in gevonden if not moment.heeft_dag]
    return Indeling(
        met_dag=tuple(moment for moment in gevonden if moment.heeft_dag),
        dag_volgt=tuple(moment for moment in zonder_dag if not ging_voorbij(moment, op)),
        te_laat=tuple(moment for moment in zonder_dag if ging_voorbij(moment, op)),
        minimum=minimum_van(kalender, lid),
    )


def minimum_van(kalender: Velden, lid: Bestuursraadslid) -> int:
    """How many were agreed; none of who is a member for a part of the year."""
    return kalender.minimum_per_lid if lid.is_heel(kalender.jaar) else 0


def ging_voorbij(moment: Moment, op: Peildatum | None) -> bool:
    """Whether the month or quarter it was to be in is over on the day ``op``."""
    laatste = moment.datum.last if moment.datum else None
    return bool(op and laatste and laatste < op.dag)


def te_weinig(
    kalender: Velden, bekend: Mapping[str, Bestuursraadslid], op: Peildatum | None
) -> Iterator[Problem]:
    """Members of the board that have fewer moments than was agreed."""
    for code, gevonden in per_lid(kalender, bekend).items():
        stand = indeling(kalender, bekend[code], gevonden, op)
        if not stand.tekort:
            continue
        namen = [shown(moment.naam) for moment in stand.te_laat]
        telt_niet = f"; zonder dag {tellen_niet(namen)}" if namen else ""
        aantal = momenten(len(stand.met_dag) + len(stand.dag_volgt))
        afgesproken = f"afgesproken is minimaal {kalender.minimum_per_lid}{telt_niet}"
        if afgelast := kalender.afgelast_met(code):
            melding = f"dit moment is afgelast; {code} heeft nu {aantal} en {afgesproken}"
            yield afgelast[-1].waarschuwing_bij(melding, "status")
        else:
            melding = f"{code} is bij {aantal} ingedeeld; {afgesproken}"
            yield kalender.waarschuwing_bij(melding, "momenten")
