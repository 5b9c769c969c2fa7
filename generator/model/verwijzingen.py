"""Words of a field that name what stands elsewhere: each must be known, and stand there once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Protocol

from generator.model.dubbel import dubbele
from generator.model.fields import shown
from generator.problems import Problem, nearest


class MeldtFouten(Protocol):
    """A group of fields, which knows where its values stand."""

    def fout_bij(self, melding: str, *stappen: str | int, meant: str | None = None) -> Problem:
        """That the value to which the steps lead is wrong."""


def foute_verwijzingen(
    bron: MeldtFouten,
    veld: str,
    woorden: Sequence[str],
    bekend: Collection[str],
    *,
    onbekend: str,
    dubbel: str,
) -> Iterator[Problem]:
    """Which of the words in that field are not known, or stand there for the second time.

    ``{}`` in the messages becomes the word.
    """
    tweede = {plek for plek, _ in dubbele(woorden, str)}
    for plek, woord in enumerate(woorden):
        if woord not in bekend:
            meant = nearest(woord, bekend)
            yield bron.fout_bij(onbekend.format(shown(woord)), veld, plek, meant=meant)
        elif plek in tweede:
            yield bron.fout_bij(dubbel.format(shown(woord)), veld, plek)
