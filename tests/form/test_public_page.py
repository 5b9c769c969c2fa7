"""What the page with the public version of a dossier shows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.form.public_page import PublicPage, public_page
from generator.form.rights import EVERYTHING, Rights
from generator.places import OUTPUT
from generator.preview.followed import Followed

DECISION = """\
aanleiding: verzoek
matter: 2025-0417
datum_besluit: 20-11-2025
overal_weglaten:
  - {naam: Quirijn van der Zwaluwenburg, ook: [Zwaluwenburg]}
motiveringen:
  - {grond: 5.1.2e, tekst: Het gaat om medewerkers.}
"""


def seen(dossier: Path, rights: Rights = EVERYTHING) -> PublicPage:
    return public_page(dossier, Followed([]).table(), rights)


def write(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def marks(page: PublicPage) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.place.words, one.words, one.codes) for one in page.marks]


@pytest.fixture
def marked(nota: Path) -> Path:
    """The dossier, in which something is marked."""
    write(nota, "aan: de Bestuursraad", "aan: de [Bestuurs\u00adraad]{woo=5.1.2e;5.1.2i}")
    write(nota, "Dit is de aanleiding.", "Van [Xanthe]{woo=5.1.2e} en []{woo=5.2}.")
    return nota.parent


def test_all_marks_with_their_place_words_and_grounds(marked: Path) -> None:
    page = seen(marked)

    assert marks(page) == [
        ("Nota › Aan", "Bestuurs\u00adraad", ("5.1.2e", "5.1.2i")),
        ("Nota › Sectie 1: Aanleiding › Tekst", "Xanthe", ("5.1.2e",)),
        ("Nota › Sectie 1: Aanleiding › Tekst", "", ("5.2",)),
    ]
    place = page.marks[1].place
    assert place.name is not None
    assert (place.name.document, place.file, place.loc) == (
        "nota",
        "nota",
        ("secties", 0, "tekst"),
    )


def test_a_document_that_is_left_out_as_a_whole(nota: Path) -> None:
    write(nota, "datum:", "woo: 5.2\ndatum:")

    (mark,) = seen(nota.parent).marks

    assert mark.is_whole
    assert mark.codes == ("5.2",)
    assert mark.place.loc == ("woo",)


def test_what_was_probably_forgotten_is_told_at_its_field(nota: Path) -> None:
    write(nota, "Dit is de aanleiding.", "Bel 070 340 79 11.")

    (point,) = seen(nota.parent).doubts or ()

    assert point.place.words == "Nota › Sectie 1: Aanleiding › Tekst"
    assert point.words.startswith("Hier staat een telefoonnummer ('070 340 79 11')")
    assert not point.is_error


def test_a_word_file_that_was_edited_is_told_at_its_document(nota: Path) -> None:
    output = OUTPUT / "klein"
    output.mkdir(parents=True)
    (output / "nota.docx").write_bytes(b"nieuw")

    (point,) = seen(nota.parent).doubts or ()

    assert point.place.words == "Nota"
    assert point.words.startswith("Het Word-bestand is na het maken met de hand veranderd")


def test_without_a_decision_nothing_can_be_made(nota: Path) -> None:
    page = seen(nota.parent)

    assert page.decision is None
    assert not page.is_ready


def test_what_the_decision_lacks_is_told(marked: Path) -> None:
    (marked / "woo.yaml").write_text(DECISION)

    page = seen(marked)

    assert page.names == ("Quirijn van der Zwaluwenburg", "Zwaluwenburg")
    (point,) = page.lacking
    assert point.is_error
    assert "grond 5.1.2i wordt gebruikt" in point.words.lower()
    assert not page.is_ready


def test_a_decision_that_lacks_nothing(marked: Path) -> None:
    reasons = "  - {grond: 5.1.2i, tekst: Daarom.}\n"
    (marked / "woo.yaml").write_text(DECISION + reasons)

    page = seen(marked)

    assert page.lacking == ()
    assert page.is_ready


AFTERWARDS = 'passages: [{bestand: nota, tekst: Bestuursraad, gronden: "5.2;5.1.2i"}]\n'


def test_what_the_decision_leaves_out_of_a_file_is_among_the_marks(nota: Path) -> None:
    (nota.parent / "woo.yaml").write_text(DECISION + AFTERWARDS)

    page = seen(nota.parent)

    assert marks(page) == [("Nota (staat in het besluit)", "Bestuursraad", ("5.2", "5.1.2i"))]
    assert (page.marks[0].place.file, page.marks[0].place.loc) == ("woo", ("passages", 0))
    assert "grond 5.1.2i wordt gebruikt" in page.lacking[0].words.lower()


def test_what_is_not_in_its_file_is_told_at_the_decision(nota: Path) -> None:
    written = AFTERWARDS.replace("Bestuursraad", "de Raad van State")
    (nota.parent / "woo.yaml").write_text(DECISION + written)

    page = seen(nota.parent)

    assert len(page.marks) == 1
    (point,) = page.lacking
    assert point.is_error
    assert "'de Raad van State' staat niet in het bestand 'nota'" in point.words
    assert point.place.loc == ("passages", 0, "tekst")
    assert page.wrong == ()
    assert page.doubts == ()
    assert not page.is_ready


def test_a_decision_that_is_still_empty_is_told_apart_from_the_dossier(marked: Path) -> None:
    (marked / "woo.yaml").write_text("aanleiding:\nmatter:\n")

    page = seen(marked)

    assert page.wrong == ()
    assert page.lacking
    assert page.decision is not None
    assert page.doubts is None
    assert len(page.marks) == 3


def test_while_the_dossier_has_errors_its_marks_are_still_told(marked: Path) -> None:
    write(marked / "nota.yaml", "datum: 01-09-2025", "datum: gisteren")
    (marked / "kansen.yaml").write_text("kansen: [")

    page = seen(marked)

    assert {one.place.file for one in page.wrong} >= {"kansen"}
    assert len(page.marks) == 3
    assert not page.is_ready


def test_a_dossier_that_somebody_may_not_see_is_not_told_of(marked: Path) -> None:
    geheim = marked.parent / "geheim"
    shutil.copytree(marked, geheim)
    write(geheim / "nota.yaml", "datum: 01-09-2025", "datum: 01-09-2024")
    doelen = """\
doelen:
  - id: een
    titel: Doel
    tekst: Bel [Quirijn]{woo=5.1.2e} op 070 340 79 11.
    indicatoren: []
"""
    (geheim / "doelen.yaml").write_text(doelen)
    (marked / "voortgang.yaml").write_text("vorige: geheim\n")
    (marked / "doelen.yaml").write_text(
        doelen.replace("Bel [Quirijn]{woo=5.1.2e} op 070 340 79 11", "X")
    )

    everything = seen(marked)
    some = seen(marked, Rights(writes=frozenset({"klein"})))

    assert any("geheim" in one.place.words for one in everything.marks), everything.wrong
    assert some.doubts is not None
    told = [one.place.words for one in some.marks] + [one.place.words for one in some.doubts]
    assert not any("geheim" in place for place in told)
