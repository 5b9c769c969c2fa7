"""What stands twice among activities, or is written in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.bevinding import Bevinding
from generator.model.dubbel import dubbele
from generator.model.facts.activiteiten.fields import Activiteit, Groep, Invulling, Velden
from generator.model.fields import shown
from generator.origin import Loc
from generator.problems import Severity


def dubbele_namen(activiteiten: Velden) -> Iterator[Bevinding]:
    """Groups with the name of another, and activities with that of another in their group."""
    for plek, naam in _dubbele_namen(activiteiten.groepen):
        melding = f"er is al een groep {naam}; zet de activiteiten bij elkaar"
        yield Bevinding(("groepen", plek, "naam"), melding, Severity.WARNING)
    for nummer, groep in enumerate(activiteiten.groepen):
        for plek, naam in _dubbele_namen(groep.activiteiten):
            loc = ("groepen", nummer, "activiteiten", plek, "naam")
            melding = (
                f"{naam} staat al in deze groep; is het dezelfde activiteit, zet deze regel dan"
                " daar onder 'vervolg'"
            )
            yield Bevinding(loc, melding, Severity.WARNING)


def _dubbele_namen(dingen: Sequence[Groep | Activiteit]) -> Iterator[tuple[int, str]]:
    for plek, ding in dubbele(dingen, lambda ding: ding.naam.casefold()):
        yield plek, shown(ding.naam)


def dienstonderdelen(activiteiten: Velden) -> Iterator[Bevinding]:
    """Units that are named twice in a line, or written in another way than before."""
    zoals_eerder: dict[str, str] = {}
    for loc, invulling in _plekken(activiteiten):
        dubbel = dict(dubbele(invulling.dienstonderdelen, str))
        for plek, woord in enumerate(invulling.dienstonderdelen):
            eerder = zoals_eerder.setdefault(_letters(woord), woord)
            waar = (*loc, "dienstonderdelen", plek)
            if plek in dubbel:
                yield Bevinding(waar, f"{shown(woord)} staat hier al; haal er één weg")
            elif eerder != woord:
                melding = f"{shown(woord)} heet elders {shown(eerder)}; schrijf beide hetzelfde"
                yield Bevinding(waar, melding, Severity.WARNING)


def _plekken(activiteiten: Velden) -> Iterator[tuple[Loc, Invulling]]:
    """Every line, and the path to it."""
    for plek, groep in enumerate(activiteiten.groepen):
        for nummer, activiteit in enumerate(groep.activiteiten):
            loc = ("groepen", plek, "activiteiten", nummer)
            yield loc, activiteit
            for regel, invulling in enumerate(activiteit.vervolg):
                yield (*loc, "vervolg", regel), invulling


def _letters(woord: str) -> str:
    """The word without capitals, spaces and hyphens, in which spellings often differ."""
    return "".join(filter(str.isalnum, woord.casefold()))
