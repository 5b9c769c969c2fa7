"""Which words of a verb the start page may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.form.deeds import DEEDS, WrongDeedError, words_for

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
        ("bekijk", "herstel inputs/2025-09-br"),
        ("herstel", "herstel inputs/2025-09-br --ja"),
        (
            "archiveer",
            "archiveer inputs/2025-09-br --wie=Adviseur D&I --waarom=Vastgesteld --op=13-01-2025",
        ),
        ("volgende", "nieuw dossier 2025-12-br --vanaf=2025-09-br"),
        ("bestand", "nieuw nota 2025-09-br"),
        ("dossier", "nieuw nota 2025-12-br"),
        ("organisatie", "nieuw organisatie"),
    ],
)
def test_what_can_be_done_is_a_verb(deed: str, words: str) -> None:
    assert " ".join(words_for(deed, ALL, FOLDERS)) == words


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("value", ["", "  ", None, 5, ["x"], {"x": "y"}, "--uit=/tmp/x", "-x"])
def test_what_is_not_filled_in_or_would_be_an_option_is_told(deed: str, value: object) -> None:
    for field in DEEDS[deed].fields:
        with pytest.raises(WrongDeedError, match=r"^(Vul in|Begin|Dit dossier)"):
            words_for(deed, {**ALL, field: value}, FOLDERS)


@pytest.mark.parametrize("dossier", ["2025-12-br", "../..", "/etc", "inputs/2025-09-br"])
def test_only_dossiers_that_are_there_can_be_named(dossier: str) -> None:
    with pytest.raises(WrongDeedError, match="Dit dossier is er niet meer"):
        words_for("maak", {"dossier": dossier}, FOLDERS)


def test_nothing_else_can_be_done() -> None:
    with pytest.raises(KeyError):
        words_for("schema", ALL, FOLDERS)
