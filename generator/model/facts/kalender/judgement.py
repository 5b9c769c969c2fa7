"""At which moments each member of the board is, and what is wrong with a calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.bevinding import Bevinding
from generator.model.dubbel import dubbele
from generator.model.facts.kalender.fields import Moment, Velden
from generator.model.facts.kalender.woorden import momenten
from generator.model.fields import shown
from generator.problems import Severity, nearest


def per_lid(kalender: Velden, codes: Iterable[str]) -> dict[str, list[Moment]]:
    """For each of those members of the board the moments through the year where it is present."""
    alle = kalender.op_volgorde
    return {code: [moment for moment in alle if code in moment.br_leden] for code in codes}


def leden(kalender: Velden, bekend: Mapping[str, str]) -> Iterator[Bevinding]:
    """Members of the board that are not known, or that are named twice at a moment."""
    for plek, moment in enumerate(kalender.momenten):
        for nummer, code in enumerate(moment.br_leden):
            if code not in bekend:
                melding = f"{shown(code)} is geen lid van de Bestuursraad in organisatie.yaml"
                loc = ("momenten", plek, "br_leden", nummer)
                yield Bevinding(loc, melding, meant=nearest(code, bekend))
        for nummer, code in dubbele(moment.br_leden, lambda code: code if code in bekend else None):
            loc = ("momenten", plek, "br_leden", nummer)
            yield Bevinding(loc, f"{shown(code)} staat al bij dit moment; haal er één weg")


def buiten_het_jaar(kalender: Velden) -> Iterator[Bevinding]:
    """Moments that begin in another year."""
    for plek, moment in enumerate(kalender.momenten):
        periode = moment.datum.period if moment.datum else None
        if periode and periode.first.year != kalender.jaar:
            melding = f"{periode.text} valt niet in het jaar {kalender.jaar} van deze kalender"
            yield Bevinding(("momenten", plek, "datum"), melding)


def te_weinig(kalender: Velden, codes: Iterable[str]) -> Iterator[Bevinding]:
    """Members of the board that have fewer moments than was agreed."""
    for code, gevonden in per_lid(kalender, codes).items():
        if len(gevonden) < kalender.minimum_per_lid:
            melding = (
                f"{code} is bij {momenten(len(gevonden))} ingedeeld;"
                f" afgesproken is minimaal {kalender.minimum_per_lid}"
            )
            yield Bevinding(("momenten",), melding, Severity.WARNING)
