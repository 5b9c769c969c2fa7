"""The public version of a dossier goes into the archive, beside what was sent."""

from __future__ import annotations

import json

import pytest

from generator.archive.lines import PublicLine
from generator.archive.listing import Search, versions
from generator.places import ARCHIVE
from tests.archive.deposits import faults, with_settings
from tests.workplace import Outcome, Workplace

SENT = ("--wie", "Adviseur D&I", "--waarom", "Verzonden", "--op", "2025-09-30")
KEPT = ("--wie", "Adviseur D&I", "--waarom", "Woo-besluit", "--op", "2025-11-20")
NOTA = """\
onderwerp: Klacht van J. de Vries
doel: ter informatie
aan: de Bestuursraad
opsteller: adviseur-di
datum: 05-09-2025
secties:
  - kop: Aanleiding
    tekst: |
      Dit schreef Xanthe Ypenburg, op 3 mei.
"""
MARKED = NOTA.replace("J. de Vries", "[J. de Vries]{woo=5.1.2e}").replace(
    "Xanthe Ypenburg", "[Xanthe Ypenburg]{woo=5.1.2e}"
)
WOO = """\
aanleiding: verzoek
matter: 2025-0417
datum_besluit: 20-11-2025
nummers: [{bestand: nota, id: 100234}]
motiveringen:
  - {grond: 5.1.2e, tekst: Zij treden niet in de openbaarheid.}
"""


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    with_settings(workplace.root / "inputs/organisatie.yaml")
    return workplace


def sent(workplace: Workplace, nota: str = NOTA) -> None:
    workplace.dossier("klein", nota=nota)
    outcome = workplace.run("archiveer", "inputs/d", *SENT)
    assert outcome.code == 0, outcome.err


def published(workplace: Workplace, nota: str = MARKED) -> Outcome:
    workplace.write("inputs/d/nota.yaml", nota)
    workplace.write("inputs/d/woo.yaml", WOO)
    return workplace.run("woo", "inputs/d", "--uit", "openbaar", *KEPT)


def test_it_is_kept_beside_what_was_sent(workplace: Workplace) -> None:
    sent(workplace)

    outcome = published(workplace)

    assert outcome.code == 0, outcome.err
    assert "In het archief: archief/d/v0002" in outcome.out
    first, second = versions(ARCHIVE, Search())
    assert not isinstance(first, PublicLine)
    assert isinstance(second, PublicLine)
    assert (second.van, second.matter) == (1, "2025-0417")
    assert faults(ARCHIVE) == []
    inside = ARCHIVE / "d/v0002/data"
    removed = json.loads((inside / "besluit-intern/passages.json").read_text("utf-8"))
    assert {"J. de Vries", "Xanthe Ypenburg"} <= set(removed)
    public = (workplace.root / "openbaar/documenten/100234.pdf").read_bytes()
    assert (inside / "100234/100234.pdf").read_bytes() == public
    assert not list((workplace.root / "openbaar").rglob("*intern*"))


def test_what_became_different_since_is_told_at_its_line(workplace: Workplace) -> None:
    sent(workplace)

    outcome = published(workplace, MARKED.replace("3 mei", "4 mei"))

    assert outcome.code == 1
    assert outcome.err.splitlines()[-1] == (
        "inputs/d/nota.yaml:8:12: fout: dit dossier is anders dan versie v0001 in het archief; maak"
        " de openbare versie van wat verzonden is, of maak haar zonder haar te archiveren"
    )
    assert not (workplace.root / "openbaar").exists()
    assert len(versions(ARCHIVE, Search())) == 1


def test_an_earlier_version_may_be_what_was_sent(workplace: Workplace) -> None:
    sent(workplace)
    workplace.write("inputs/d/nota.yaml", NOTA.replace("3 mei", "4 mei"))
    assert workplace.run("archiveer", "inputs/d", *SENT).code == 0

    assert published(workplace).code == 0

    *_, last = versions(ARCHIVE, Search())
    assert isinstance(last, PublicLine)
    assert (last.versie, last.van) == (3, 1)


@pytest.mark.parametrize("file", ["kansen.yaml", "memo.yaml"])
def test_a_file_too_many_is_a_difference(workplace: Workplace, file: str) -> None:
    sent(workplace)
    texts = {
        "kansen.yaml": "kansen: [{id: a, omschrijving: Meten}]\n",
        "memo.yaml": "aan: A\nvan: B\ndatum: 05-09-2025\nonderwerp: X\ntekst: Y\n",
    }
    workplace.write(f"inputs/d/{file}", texts[file])
    outcome = published(workplace)
    assert outcome.code == 1
    assert f"inputs/d/{file}:1:1: fout: dit dossier is anders dan versie v0001" in outcome.err


def test_a_file_too_few_is_a_difference(workplace: Workplace) -> None:
    workplace.dossier("klein", nota=NOTA, kansen="kansen: [{id: a, omschrijving: Meten}]\n")
    assert workplace.run("archiveer", "inputs/d", *SENT).code == 0
    (workplace.root / "inputs/d/kansen.yaml").unlink()
    outcome = published(workplace)
    assert outcome.code == 1
    assert "inputs/d:1:1: fout: dit dossier is anders dan versie v0001" in outcome.err


def test_without_that_file_it_is_the_version_before(workplace: Workplace) -> None:
    sent(workplace)
    workplace.write("inputs/d/kansen.yaml", "kansen: [{id: a, omschrijving: Meten}]\n")
    assert workplace.run("archiveer", "inputs/d", *SENT).code == 0
    (workplace.root / "inputs/d/kansen.yaml").unlink()
    assert published(workplace).code == 0  # the first version had none
    *_, last = versions(ARCHIVE, Search())
    assert isinstance(last, PublicLine)
    assert last.van == 1


def test_what_was_never_archived_cannot_be_kept(workplace: Workplace) -> None:
    sent(workplace)
    (workplace.root / "inputs/d").rename(workplace.root / "inputs/e")
    workplace.write("inputs/e/woo.yaml", WOO)
    outcome = workplace.run("woo", "inputs/e", "--uit", "openbaar", *KEPT)
    assert outcome.code == 1
    assert "dit dossier staat niet in het archief" in outcome.err


def test_without_an_archive_there_is_nothing_that_was_sent(workplace: Workplace) -> None:
    workplace.dossier("klein", nota=NOTA)
    outcome = published(workplace)
    assert outcome.code == 1
    assert "inputs/d:1:1: fout: dit dossier staat niet in het archief" in outcome.err


def test_who_keeps_it_says_all_of_it(workplace: Workplace) -> None:
    sent(workplace)
    assert workplace.run("woo", "inputs/d", *KEPT).code == 2
    assert workplace.run("woo", "inputs/d", "--uit", "openbaar", "--wie", "Adviseur").code == 2
