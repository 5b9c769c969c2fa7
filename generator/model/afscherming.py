"""All that is known in a dossier without the figures that are about too few persons.

What nobody may see is taken away before a document is made, so that nothing can show it: no word,
chart, workbook or description, nor anything that is computed from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from generator.model.facts.doelen import Doel, Doelen
from generator.model.facts.doelen.fields import Onderdeel
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.groepen import grens
from generator.model.kind import Kader

Grenzen = Mapping[str, date]
"""By the id of an indicator the last day of which no value may be shown."""


def kader_afgeschermd(kader: Kader) -> Kader:
    """The same without what may not be shown, also of the dossier before.

    What the one dossier may not show of a day, the other may not show either.
    """
    grenzen = _grenzen(kader)
    return _zonder(kader, grenzen) if grenzen else kader


def schermt_af(kader: Kader) -> bool:
    """Whether a figure in the files of the dossier, or of that before it, may not be shown."""
    return bool(_grenzen(kader))


def verborgen(kader: Kader) -> Iterator[tuple[Indicator, Decimal]]:
    """The values that may not be shown, each with its indicator."""
    grenzen = _grenzen(kader)
    for indicator in _indicatoren(kader):
        if indicator.id not in grenzen:
            continue
        if indicator.nulwaarde is not None:
            yield indicator, indicator.nulwaarde
        for meting in indicator.metingen:
            if meting.peildatum <= grenzen[indicator.id]:
                yield indicator, meting.waarde


def _zonder(kader: Kader, grenzen: Grenzen) -> Kader:
    doelen, vorige = kader.van(Doelen), kader.vorige
    feiten = dict(kader.feiten)
    if doelen:
        feiten[Doelen.soort] = _doelen(doelen, grenzen)
    return replace(kader, feiten=feiten, vorige=_zonder(vorige, grenzen) if vorige else None)


def _grenzen(kader: Kader) -> Grenzen:
    """Also of what could be computed from the other parts of a whole."""
    indicatoren = list(_indicatoren(kader))
    drempel = kader.organisatie.drempel
    grenzen: dict[str, date] = {}
    for indicator in indicatoren:
        if dag := grens(indicator, drempel):
            grenzen[indicator.id] = max(dag, grenzen.get(indicator.id, dag))
    while anders := _van_delen(indicatoren, grenzen):
        grenzen.update(anders)
    return grenzen


def _indicatoren(kader: Kader) -> Iterator[Indicator]:
    doelen = kader.van(Doelen)
    yield from doelen.alle_indicatoren() if doelen else ()
    yield from _indicatoren(kader.vorige) if kader.vorige else ()


def _van_delen(indicatoren: Iterable[Indicator], grenzen: Grenzen) -> dict[str, date]:
    """The parts that follow from the others, or that tell a whole that may not be shown."""
    delen = [(een.id, een.deel_van) for een in indicatoren if een.deel_van]
    laatste: dict[str, date] = {}
    for deel, geheel in delen:
        for een in (deel, geheel):
            if dag := grenzen.get(een):
                laatste[geheel] = max(dag, laatste.get(geheel, dag))
    return {
        deel: laatste[geheel]
        for deel, geheel in delen
        if geheel in laatste and grenzen.get(deel, date.min) < laatste[geheel]
    }


def _doelen(doelen: Doelen, grenzen: Grenzen) -> Doelen:
    return doelen.model_copy(
        update={"doelen": tuple(_doel(doel, grenzen) for doel in doelen.doelen)}
    )


def _doel(doel: Doel, grenzen: Grenzen) -> Doel:
    onderdelen = tuple(_deel(een, grenzen) for een in doel.onderdelen)
    anders = {"indicatoren": _alle(doel.indicatoren, grenzen), "onderdelen": onderdelen}
    return doel.model_copy(update=anders)


def _deel(deel: Onderdeel, grenzen: Grenzen) -> Onderdeel:
    return deel.model_copy(update={"indicatoren": _alle(deel.indicatoren, grenzen)})


def _alle(indicatoren: tuple[Indicator, ...], grenzen: Grenzen) -> tuple[Indicator, ...]:
    return tuple(
        een.alleen_na(grenzen[een.id]) if _raakt(een, grenzen) else een for een in indicatoren
    )


def _raakt(indicator: Indicator, grenzen: Grenzen) -> bool:
    """Whether that takes a value away from it."""
    dag = grenzen.get(indicator.id)
    if dag is None:
        return False
    eerste = indicator.reeks[0].peildatum if indicator.metingen else None
    return indicator.nulwaarde is not None or (eerste is not None and eerste <= dag)
