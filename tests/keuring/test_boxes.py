"""Each place where a box becomes its code is needed: with it off, no public version is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.dossier.reading import read_dossier
from generator.places import TEMPLATES
from generator.problems import InputError
from generator.woo.publishing import publish
from tests.woo.random_dossiers import numbers_of, secret_dossier

WHERE = (
    "generator.content.characters.in_brackets",
    "generator.model.properties.in_brackets",
)


def _as_it_is(value: object) -> object:
    return value


@pytest.mark.parametrize("where", WHERE)
def test_a_box_that_becomes_no_code_is_noticed(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (number,) = numbers_of("vol", 1)
    dossier = secret_dossier(tmp_path / "inputs", number, 0, 0)
    monkeypatch.setattr(where, _as_it_is)

    with pytest.raises(InputError):
        publish(read_dossier(dossier.folder), TEMPLATES)
