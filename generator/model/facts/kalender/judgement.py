"""At which moments each member of the board is, and what is wrong with a calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.facts.kalender.fields import Moment, Velden
from generator.model.facts.kalender.woorden import momenten
from generator.model.verwijzingen import foute_verwijzingen
from generator.problems import Problem


def per_lid(kalender: Velden, codes: Iterable[str]) -> dict[str, list[Moment]]:
    """For each of those members of the board the moments through the year where it is present."""
    alle = kalender.op_volgorde
    return {code: [moment for moment in alle if code in moment.br_leden] for code in codes}


def leden(kalender: Velden, bekend: Mapping[str, str]) -> Iterator[Problem]:
    """Members of the board that are not known, or that are named twice at a moment."""
    for moment in kalender.momenten:
        yield from foute_verwijzingen(
            moment,
            "br_leden",
            moment.br_leden,
            bekend,
            onbekend="{} is geen lid van de Bestuursraad in organisatie.yaml",
            dubbel="{} staat al bij dit moment; haal er één weg",
        )


def buiten_het_jaar(kalender: Velden) -> Iterator[Problem]:
    """Moments that begin in another year."""
    for moment in kalender.momenten:
        periode = moment.datum.period if moment.datum else None
        if periode and periode.first.year != kalender.jaar:
            melding = f"{periode.text} valt niet in het jaar {kalender.jaar} van deze kalender"
            yield moment.fout_bij(melding, "datum")


def te_weinig(kalender: Velden, codes: Iterable[str]) -> Iterator[Problem]:
    """Members of the board that have fewer moments than was agreed."""
    for code, gevonden in per_lid(kalender, codes).items():
        if len(gevonden) < kalender.minimum_per_lid:
            melding = (
                f"{code} is bij {momenten(len(gevonden))} ingedeeld;"
                f" afgesproken is minimaal {kalender.minimum_per_lid}"
            )
            yield kalender.waarschuwing_bij(melding, "momenten")
