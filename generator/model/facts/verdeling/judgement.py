"""What is wrong with the bounds and wishes, and what of them a calendar keeps."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator import dutch
from generator.model.dubbel import dubbele, met_eerdere
from generator.model.facts.kalender import Kalender, sleutel_van
from generator.model.facts.kalender.jaren import bestand_van
from generator.model.facts.kalender.judgement import per_lid
from generator.model.facts.kalender.keuzes import Toon
from generator.model.facts.kalender.moment import ZONDER_MAAND, Moment
from generator.model.facts.kalender.toon import toon_van
from generator.model.facts.organisatie import Organisatie
from generator.model.facts.verdeling.fields import Lid, Velden
from generator.model.fields import shown
from generator.problems import Problem, nearest

WENSEN, LIEVER_NIET = "wensen", "liever_niet"
LAATSTE_MAAND_VAN_DE_EERSTE_HELFT = 6
HELFTEN = {1: "eerste helft", 2: "tweede helft"}


def leden(verdeling: Velden, organisatie: Organisatie) -> Iterator[Problem]:
    """Members who are no member of the board, or stand there twice."""
    for lid in verdeling.leden:
        if lid.code not in organisatie.leden:
            melding = organisatie.onbekend_lid.format(shown(lid.code))
            yield lid.fout_bij(melding, "code", meant=nearest(lid.code, organisatie.leden))
    for lid, eerder in met_eerdere(verdeling.leden, lambda een: een.code):
        fout = lid.fout_bij(f"{lid.code} staat hier al; zet alles van dit lid bij elkaar", "code")
        yield replace(fout, earlier=eerder.herkomst_van("code"))


def momenten(verdeling: Velden, kalenders: Sequence[Kalender]) -> Iterator[Problem]:
    """Wishes for what is no moment in any of the calendars, that stand there twice, or that
    somebody does not want too."""
    alle = [moment for kalender in kalenders for moment in kalender.momenten]
    bekend = {sleutel: sleutel for sleutel in map(sleutel_van, alle) if sleutel}
    namen = {moment.naam: sleutel_van(moment) for moment in alle}
    onbekend = f"is geen moment in {_of(map(bestand_van, kalenders))}"
    for lid in verdeling.leden:
        for veld in (WENSEN, LIEVER_NIET):
            yield from _foute_sleutels(lid, veld, bekend, {**namen, **bekend}, onbekend)
        for plek, sleutel in enumerate(lid.liever_niet):
            if sleutel in lid.wensen:
                melding = f"{shown(sleutel)} staat bij '{WENSEN}' én bij '{LIEVER_NIET}'"
                yield lid.fout_bij(melding, LIEVER_NIET, plek)


def _foute_sleutels(
    lid: Lid,
    veld: str,
    bekend: Collection[str],
    geschreven: Mapping[str, str],
    onbekend: str,
) -> Iterator[Problem]:
    """Keys in that field that no moment has, told as ``onbekend``, or that stand there for the
    second time; of what else may have been ``geschreven`` it says which key was meant."""
    sleutels: tuple[str, ...] = getattr(lid, veld)
    tweede = {plek for plek, _ in dubbele(sleutels, str)}
    for plek, sleutel in enumerate(sleutels):
        if sleutel not in bekend:
            dichtbij = nearest(sleutel, geschreven)
            meant = geschreven[dichtbij] if dichtbij else None
            yield lid.fout_bij(f"{shown(sleutel)} {onbekend}", veld, plek, meant=meant)
        elif plek in tweede:
            yield lid.fout_bij(f"{shown(sleutel)} staat hier al; haal er één weg", veld, plek)


def grenzen(verdeling: Velden, kalenders: Sequence[Kalender]) -> Iterator[Problem]:
    """Bounds with which nobody can have as many moments as was agreed in a calendar."""
    hoogste = max(kalenders, key=lambda een: een.minimum_per_lid)
    minimum = hoogste.minimum_per_lid
    if verdeling.maximum < minimum:
        melding = (
            f"'maximum' is {verdeling.maximum}, en 'minimum_per_lid' in {bestand_van(hoogste)} is"
            f" {minimum}"
        )
        yield verdeling.fout_bij(f"{melding}; maak het maximum groter", "maximum")
    if verdeling.per_maand == 0 and minimum:
        melding = "als 'per_maand' 0 is, kan niemand ergens bij zijn; maak het groter"
        yield verdeling.fout_bij(melding, "per_maand")


def buiten_het_jaar(verdeling: Velden, kalenders: Sequence[Kalender]) -> Iterator[Problem]:
    """Days on which somebody cannot come, in the year of none of the calendars."""
    jaren = [kalender.jaar for kalender in kalenders]
    van_de = "de kalender" if len(jaren) == 1 else "een kalender"
    for lid in verdeling.leden:
        for dagen in lid.niet_op:
            if not any(dagen.van.year <= jaar <= dagen.tot.year for jaar in jaren):
                wanneer = dutch.days_text(dagen.van, dagen.tot)
                melding = f"{wanneer} valt niet in {_of(map(str, jaren))}, het jaar van {van_de}"
                yield dagen.waarschuwing_bij(melding, "van")


def _of(woorden: Iterable[str]) -> str:
    return " of ".join(woorden)


@dataclass(frozen=True)
class Stand:
    """What a member has in a calendar."""

    code: str
    momenten: tuple[Moment, ...]
    lid: Lid | None
    """What it can and would like, if anything is said of it."""
    wensen: frozenset[str]
    """The moments of the calendar that it wished."""

    @property
    def tonen(self) -> Mapping[Toon, int]:
        """How many moments of each tone, as far as it is known."""
        gevonden = [toon_van(moment) for moment in self.momenten]
        return {toon: gevonden.count(toon) for toon in Toon if toon in gevonden}

    @property
    def wensen_gehaald(self) -> int:
        """How many of its wishes are kept."""
        return len(self.wensen.intersection(map(sleutel_van, self.momenten)))


def stand(verdeling: Velden, kalender: Kalender, codes: Collection[str]) -> list[Stand]:
    """What each of those members has."""
    gevonden, bekend = per_lid(kalender, codes), set(map(sleutel_van, kalender.momenten))

    def van(code: str) -> Stand:
        lid = verdeling.van(code)
        wensen = bekend.intersection(lid.wensen if lid else ())
        return Stand(code, tuple(gevonden[code]), lid, frozenset(wensen))

    return [van(code) for code in codes]


def helft_van(kalender: Kalender, moment: Moment) -> int | None:
    """In which half of the year members come, 1 or 2; None as long as that is not known."""
    maand = kalender.maand_van_komst(moment)
    if maand == ZONDER_MAAND:
        return None
    return 1 if maand <= LAATSTE_MAAND_VAN_DE_EERSTE_HELFT else 2
