"""A form speaks of fields and what they mean, never of how a file is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.authoring.describe import FieldGroup, describe
from generator.form.form_words import as_form_says
from generator.form.naming import label
from generator.model import soorten
from tests.fixture_files import FIXTURES

OF_FILES = re.compile(
    r"yaml|YAML|\[\]|lijst van: \[|dubbele punt|\bids?\b|'\w+: |templates/|het veld '|onbekend veld"
    r"|streepje(?!s ertussen|s of spaties| dan -)|laat u .* weg|rapport \w+'|# klopt|naam: waarde"
    r"|zie regel|\(regel|\b[a-z]+_[a-z_]+\b(?!=)|aanhalingstekens"
)
"""Words for who types a file."""

OF_FILES_ONLY = ("yaml.md", "bestanden.md", "verwijzingen.md", "opmaak.md")
"""Fixtures about how a file is written, and about what may stand in a text."""

MESSAGE = re.compile(
    r"^inputs/\S+?:\d+:\d+: (?:fout|waarschuwing): (.*?)(?:; bedoelde u .*)?$", re.M
)


def shown(group: FieldGroup, path: str) -> Iterator[tuple[str, str]]:
    """All that a form says of those fields, each with where."""
    yield path, group.meaning
    for field in group.fields:
        here = f"{path}.{field.name}"
        yield from ((here, label(field)), (here, field.meaning))
        yield from ((here, choice.meaning) for choice in field.choices)
        if field.group:
            yield from shown(field.group, here)


@pytest.mark.parametrize("kind", soorten.bestanden())
def test_no_form_speaks_of_how_its_file_is_written(kind: str) -> None:
    group = describe(soorten.bestanden()[kind])
    found = [(path, as_form_says(text)) for path, text in shown(group, kind)]
    assert [one for one in found if OF_FILES.search(one[1])] == []


@pytest.mark.parametrize(
    "fixture",
    [
        one
        for folder in ("dossiers", "agenda")
        for one in (FIXTURES / folder).glob("*.md")
        if one.name not in OF_FILES_ONLY
    ],
    ids=lambda one: one.stem,
)
def test_no_message_speaks_of_how_its_file_is_written(fixture: Path) -> None:
    told = [as_form_says(message) for message in MESSAGE.findall(fixture.read_text())]
    assert [one for one in told if OF_FILES.search(one)] == []


@pytest.mark.parametrize(
    ("said", "here"),
    [
        ("het veld 'doel' ontbreekt; bijvoorbeeld 'doel: ter informatie' — Uitleg.", "vul dit in"),
        ("hier hoort een datum, maar het veld is leeg; schrijf 13-01-2025", "vul dit in"),
        ("deze lijst is leeg; er hoort minstens één onderdeel in", "voeg er minstens één toe"),
        (
            "een sectie heeft een 'tekst', 'afbeelding' of 'toon' nodig",
            "een sectie heeft een ‘Tekst’, ‘Afbeelding’ of ‘Feiten uit dit dossier’ nodig",
        ),
        ("doel 'x' staat niet in doelen.yaml", "doel 'x' staat niet in het bestand Doelen"),
        ("wijzig het in 2025-09-br/doelen.yaml:28", "wijzig het in het bestand Doelen"),
        ("dit dossier heeft geen doelen.yaml", "dit dossier heeft geen bestand Doelen"),
        (
            "dit document heeft kansen.yaml nodig, en dat bestand is er niet",
            "dit document heeft het bestand Kansen nodig, en dat bestand is er niet; kies op de"
            " beginpagina bij dit dossier ‘Bestand toevoegen’",
        ),
        (
            "nog in te vullen: naam (regel 3), br_leden (regel 5, of haal het weg)",
            "nog in te vullen: Naam, Leden van het bestuur",
        ),
        (
            "'kenmerk' is nog leeg; vul het in, of schrijf 'kenmerk: # klopt:' met de reden",
            "‘Kenmerk’ is nog leeg; vul het in",
        ),
        ("kies uit: acties, acties.te_doen", "kies uit: acties, acties.te_doen"),
    ],
)
def test_says_it_in_words_of_the_form(said: str, here: str) -> None:
    assert as_form_says(said) == here


def test_what_somebody_wrote_stays_as_it_is() -> None:
    assert as_form_says("'31-02-2025' is geen datum") == "'31-02-2025' is geen datum"
