"""Files that say what they said in the dossier before."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier.outdated.situation import Contents, Finding, Situation
from generator.model import soorten
from generator.model.kind import Document, Feiten
from generator.source import Data, Source


def same_files(situation: Situation) -> Iterator[Finding]:
    """Each file of which nothing changed but comments.

    Not those that staff write only to choose something, since a choice may stay.
    """
    if earlier := situation.earlier:
        for source, model in situation.now.own:
            if is_same(source, model, earlier):
                message = f"dit bestand is nog hetzelfde als in {earlier.name}; werk het bij"
                yield Finding(model.herkomst_van(), message)


def is_same(source: Source, model: Feiten | Document, earlier: Contents) -> bool:
    """Whether a file says what one of that kind said in the dossier before."""
    if model.soort in soorten.zonder_bestand():
        return False
    said = _without_ids(source.data)
    return any(said == _without_ids(then.data) for then, _ in earlier.of_kind(model.soort))


def _without_ids(data: Data) -> Data:
    """What a file says, without the names by which it is known: those the program may write."""
    if isinstance(data, dict):
        return {name: _without_ids(value) for name, value in data.items() if name != "id"}
    return [_without_ids(one) for one in data] if isinstance(data, list) else data
