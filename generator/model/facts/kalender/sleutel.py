"""By what other files know a moment: its id, else that of the day it is, else its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.dutch import in_alphabet
from generator.model.dubbel import met_eerdere
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.judgement import naam_en_dag
from generator.model.facts.kalender.moment import Moment
from generator.problems import Problem


def sleutel_van(moment: Moment) -> str:
    """The key of a moment."""
    return moment.id or sleutel_uit_naam(moment.geschreven.naam)


def sleutel_uit_naam(naam: str) -> str:
    """The key of a moment of that name that has no id: that of the day it is, else its name, as it
    stands if it has no letter of our alphabet and no digit."""
    from generator.dagen import herken

    dag = herken(naam)
    return dag.id if dag else re.sub(r"[^a-z0-9]+", "-", in_alphabet(naam)).strip("-") or naam


def dubbele_sleutels(kalender: Velden) -> Iterator[Problem]:
    """Moments with the key of one before them. If staff wrote an id that is an error; else they
    are asked for one, as both can be right. The same moment twice is told elsewhere."""
    for moment, eerder in met_eerdere(kalender.momenten, sleutel_van):
        if moment.id or eerder.id:
            wat = f"het id '{sleutel_van(moment)}' staat hier dubbel"
            melding = f"{wat}; geef één moment een ander 'id'"
            fout = moment.fout_bij(melding, *(("id",) if moment.id else ()))
        elif moment.dag and naam_en_dag(moment) == naam_en_dag(eerder):
            continue
        else:
            wat = "dit moment is niet van een ander te onderscheiden"
            melding = f"{wat}; geef één van beide een 'id'"
            fout = moment.waarschuwing_bij(melding, "naam")
        yield replace(fout, earlier=eerder.herkomst_van())
