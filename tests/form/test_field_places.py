"""Where a value of a dossier is filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.form.field_places import FieldPlaces
from generator.form.rights import EVERYTHING, Rights
from generator.origin import Origin
from generator.preview.followed import Name

NOTA, MEMO, OTHER = Name("d", "nota"), Name("d", "memo"), Name("eerder", "vgr")


def places(rights: Rights = EVERYTHING) -> FieldPlaces:
    return FieldPlaces(Path("inputs/d"), (NOTA, MEMO, OTHER), rights)


@pytest.mark.parametrize(
    ("origin", "words", "name"),
    [
        (Origin("d/memo.yaml", ("aan",)), "Memo › Aan", MEMO),
        (Origin("d/kansen.yaml"), "Kansen", NOTA),
        (Origin("organisatie.yaml", ("ministerie",)), "Organisatie › Ministerie", NOTA),
        (Origin("eerder/doelen.yaml"), "eerder › Doelen", OTHER),
        (Origin("weg/doelen.yaml"), "weg › Doelen", None),
        (Origin("d/vreemd.yaml", ("x", 0)), "Vreemd", NOTA),
    ],
)
def test_a_field_in_words_and_the_document_beside_which_it_opens(
    origin: Origin, words: str, name: Name | None
) -> None:
    place = places().of(origin, {"aan": "De SG"})

    assert (place.words, place.name, place.loc) == (words, name, origin.loc)


def test_of_a_dossier_that_somebody_may_not_see_nothing_may_be_told() -> None:
    some = places(Rights(reads=frozenset({"d"})))

    assert some.may_see(Origin("d/memo.yaml"))
    assert some.may_see(Origin("organisatie.yaml"))
    assert not some.may_see(Origin("eerder/doelen.yaml"))
