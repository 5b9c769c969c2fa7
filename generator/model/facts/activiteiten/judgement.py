"""What stands twice among activities, or is written in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.base import Invoer
from generator.model.dubbel import dubbele
from generator.model.facts.activiteiten.fields import Activiteit, Groep, Velden
from generator.model.facts.activiteiten.regels import regels
from generator.model.fields import shown
from generator.model.verwijzingen import foute_verwijzingen
from generator.problems import Problem


def dubbele_namen(activiteiten: Velden) -> Iterator[Problem]:
    """Groups with the name of another, and activities with that of another in their group."""
    benoemd = [groep for groep in activiteiten.groepen if groep.naam]
    for een in _dubbele_namen(benoemd):
        melding = f"er is al een groep {shown(een.naam)}; zet de activiteiten bij elkaar"
        yield een.waarschuwing_bij(melding, "naam")
    for groep in activiteiten.groepen:
        for een in _dubbele_namen(groep.activiteiten):
            melding = (
                f"{shown(een.naam)} staat al in deze groep; is het dezelfde activiteit, zet deze"
                " regel dan daar onder 'vervolg'"
            )
            yield een.waarschuwing_bij(melding, "naam")


def _dubbele_namen(dingen: Sequence[Groep | Activiteit]) -> Iterator[Groep | Activiteit]:
    for _, ding in dubbele(dingen, lambda ding: (ding.naam or "").casefold()):
        yield ding


def dienstonderdelen(activiteiten: Velden) -> Iterator[Problem]:
    """Units that are named twice in a line, or written in another way than before."""
    zoals_eerder: dict[str, str] = {}
    for regel in regels(activiteiten):
        invulling = regel.invulling
        dubbel = dict(dubbele(invulling.dienstonderdelen, str))
        for plek, woord in enumerate(invulling.dienstonderdelen):
            eerder = zoals_eerder.setdefault(_letters(woord), woord)
            if plek in dubbel:
                melding = f"{shown(woord)} staat hier al; haal er één weg"
                yield invulling.fout_bij(melding, "dienstonderdelen", plek)
            elif eerder != woord:
                melding = f"{shown(woord)} heet elders {shown(eerder)}; schrijf beide hetzelfde"
                yield invulling.waarschuwing_bij(melding, "dienstonderdelen", plek)


def onbekend_voor_iedereen(activiteiten: Velden) -> Iterator[Problem]:
    """Units that stand for everyone, of which there is no activity, or that are named twice."""
    yield from vreemde_dienstonderdelen(activiteiten, "voor_iedereen", activiteiten)


def vreemde_dienstonderdelen(bron: Invoer, veld: str, activiteiten: Velden) -> Iterator[Problem]:
    """Units in that field that no activity has, or that are named twice."""
    gezocht = getattr(bron.geschreven, veld)
    rijen = regels(activiteiten)
    bekend = (woord for rij in rijen for woord in rij.invulling.geschreven.dienstonderdelen)
    yield from foute_verwijzingen(
        bron,
        veld,
        gezocht,
        dict.fromkeys(bekend),
        onbekend="geen activiteit heeft het dienstonderdeel {}",
        dubbel="{} staat hier al; haal er één weg",
    )


def _letters(woord: str) -> str:
    """The word without capitals, spaces and hyphens, in which spellings often differ."""
    return "".join(filter(str.isalnum, woord.casefold()))
