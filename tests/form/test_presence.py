"""Who sees whom at work."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.form.files import FormFile
from generator.form.presence import Presence
from generator.form.rights import EVERYTHING, Rights
from generator.model import soorten
from generator.preview.audience import Audience
from generator.preview.followed import Name

ALL = frozenset({"*"})
ANNA = Rights("anna", "Anna de Vries", writes=ALL)
BRAM = Rights("bram", "Bram", reads=ALL)
NOTA, VGR = Name("d", "nota"), Name("d", "vgr")


class Told(Audience):
    """Notes which documents have news."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[Name] = []

    def tell(self, name: Name) -> None:
        self.names.append(name)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def presence(told: Told) -> Presence:
    return Presence(told)


def file(name: str) -> FormFile:
    return FormFile(name, Path(f"inputs/d/{name}.yaml"), soorten.in_dossier()[name])


def test_colleagues_see_who_works_in_which_file_and_who_looks(presence: Presence) -> None:
    with presence.seat(NOTA, file("doelen"), ANNA), presence.seat(VGR, file("nota"), BRAM):
        assert presence.colleagues("d", "bram") == ["Anna de Vries werkt in Doelen"]
        assert presence.colleagues("d", "anna") == ["Bram kijkt in Nota"]
        assert presence.colleagues("e", "anna") == []

    assert presence.colleagues("d", "bram") == []


def test_who_has_two_pages_open_is_there_once_for_each_file(presence: Presence) -> None:
    nota = file("nota")
    with presence.seat(NOTA, nota, ANNA), presence.seat(NOTA, nota, ANNA):
        assert presence.colleagues("d", "bram") == ["Anna de Vries werkt in Nota"]
        assert presence.colleagues("d", "anna") == []


def test_colleagues_in_the_same_dossier_are_told_of_who_comes_and_goes(
    presence: Presence, told: Told
) -> None:
    with (
        presence.seat(VGR, file("nota"), BRAM),
        presence.seat(Name("e", "vgr"), file("nota"), BRAM),
    ):
        assert told.names == []
        with presence.seat(NOTA, file("nota"), ANNA):
            assert told.names == [VGR]
        assert told.names == [VGR, VGR]


def test_who_works_alone_is_told_nothing(presence: Presence, told: Told) -> None:
    with (
        presence.seat(NOTA, file("nota"), EVERYTHING),
        presence.seat(VGR, file("nota"), EVERYTHING),
    ):
        assert presence.colleagues("d", "") == []
        assert told.names == []
