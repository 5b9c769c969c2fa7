"""Which words of a verb the start page may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.form.deeds import DEEDS, NotAllowedError, WrongDeedError, words_for
from generator.form.rights import EVERYTHING, Rights

FOLDERS = {"2025-09-br": Path("inputs/2025-09-br")}
ALL = {
    "dossier": "2025-09-br",
    "naam": "2025-12-br",
    "soort": "nota",
    "wie": "Adviseur D&I",
    "waarom": "Vastgesteld",
    "op": "13-01-2025",
}


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("maak", "maak inputs/2025-09-br"),
        ("agenda", "agenda inputs/2025-09-br"),
        ("bekijk", "herstel inputs/2025-09-br --kijk"),
        ("herstel", "herstel inputs/2025-09-br --ja"),
        (
            "archiveer",
            "archiveer inputs/2025-09-br --wie=Adviseur D&I --waarom=Vastgesteld --op=13-01-2025",
        ),
        ("volgende", "nieuw dossier 2025-12-br --vanaf=2025-09-br"),
        ("bestand", "nieuw nota 2025-09-br"),
        ("dossier", "nieuw nota 2025-12-br"),
        ("organisatie", "nieuw organisatie"),
        (
            "per_dienstonderdeel",
            "nieuw activiteitenoverzicht 2025-09-br --per-dienstonderdeel",
        ),
    ],
)
def test_what_can_be_done_is_a_verb(deed: str, words: str) -> None:
    assert " ".join(words_for(DEEDS[deed], ALL, FOLDERS, EVERYTHING)) == words


def test_a_new_dossier_may_be_of_another_organisation() -> None:
    asked = {**ALL, "organisatie": " szw "}
    words = words_for(DEEDS["dossier"], asked, FOLDERS, EVERYTHING)

    assert words == ["nieuw", "nota", "2025-12-br", "--organisatie=szw"]
    with pytest.raises(WrongDeedError, match="Begin de organisatie"):
        words_for(DEEDS["dossier"], {**ALL, "organisatie": "--uit=x"}, FOLDERS, EVERYTHING)


def test_a_calendar_is_of_a_year() -> None:
    asked = {**ALL, "soort": "kalender"}

    with pytest.raises(WrongDeedError, match="Vul in: het jaar"):
        words_for(DEEDS["bestand"], asked, FOLDERS, EVERYTHING)
    words = words_for(DEEDS["bestand"], {**asked, "jaar": " 2026 "}, FOLDERS, EVERYTHING)
    assert words == ["nieuw", "kalender", "2025-09-br", "--jaar=2026"]
    with pytest.raises(WrongDeedError, match="Begin het jaar"):
        words_for(DEEDS["bestand"], {**asked, "jaar": "--uit=x"}, FOLDERS, EVERYTHING)


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("value", ["", "  ", None, 5, ["x"], {"x": "y"}, "--uit=/tmp/x", "-x"])
def test_what_is_not_filled_in_or_would_be_an_option_is_told(deed: str, value: object) -> None:
    for field in DEEDS[deed].fields:
        with pytest.raises(WrongDeedError, match=r"^(Vul in|Begin|Dit dossier)"):
            words_for(DEEDS[deed], {**ALL, field: value}, FOLDERS, EVERYTHING)


@pytest.mark.parametrize("dossier", ["2025-12-br", "../..", "/etc", "inputs/2025-09-br"])
def test_only_dossiers_that_are_there_can_be_named(dossier: str) -> None:
    with pytest.raises(WrongDeedError, match="Dit dossier is er niet meer"):
        words_for(DEEDS["maak"], {"dossier": dossier}, FOLDERS, EVERYTHING)


def test_nothing_else_can_be_done() -> None:
    with pytest.raises(KeyError):
        words_for(DEEDS["schema"], ALL, FOLDERS, EVERYTHING)


ANNA = Rights(
    "anna",
    "Anna de Vries",
    reads=frozenset({"2025-09-br"}),
    writes=frozenset({"2025-1*"}),
)


@pytest.mark.parametrize("deed", ["maak", "archiveer", "bestand"])
def test_who_may_only_see_a_dossier_has_nothing_done_with_it(deed: str) -> None:
    with pytest.raises(NotAllowedError):
        words_for(DEEDS[deed], ALL, FOLDERS, ANNA)


@pytest.mark.parametrize("name", ["2026-01-br", "inputs/2026-01-br", "2025-12-br/../2026", ".."])
@pytest.mark.parametrize("deed", ["volgende", "dossier"])
def test_a_dossier_that_somebody_may_not_change_cannot_be_begun(deed: str, name: str) -> None:
    words_for(DEEDS[deed], ALL, FOLDERS, ANNA)

    with pytest.raises(NotAllowedError):
        words_for(DEEDS[deed], {**ALL, "naam": name}, FOLDERS, ANNA)


def test_who_is_known_archives_under_their_own_name() -> None:
    keeper = Rights("anna", "Anna de Vries", archives=frozenset({"*"}))

    for asked in (ALL, {name: value for name, value in ALL.items() if name != "wie"}):
        assert "--wie=Anna de Vries (anna)" in words_for(DEEDS["archiveer"], asked, FOLDERS, keeper)
