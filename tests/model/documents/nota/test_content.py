from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.content.printed import Lines
from generator.content.tree import KeyTable
from generator.model.documents.nota.content import Nota, NotaInhoud
from generator.model.facts.besluiten import Besluiten
from generator.model.facts.kalender import Kalender
from generator.model.facts.kansen import Kansen
from tests.model.reading import frame, loc_of, needed, read, words

NOTA = """\
onderwerp: Voortgang
doel: ter bespreking
aan: de Bestuursraad
opsteller: adviseur-di
datum: 01-09-2025
secties:
  - kop: Aanleiding
    tekst: De aanleiding.
  - kop: Kansen
    tekst: Vooraf.
    toon: kansen
"""
ANNEXES = """\
bijlagen:
  - toon: kalender
  - {titel: De kansen, tekst: Inleiding., toon: kansen}
  - {titel: Los meegestuurd, bestand: los.pdf}
  - {id: achtergrond, titel: Achtergrond, tekst: De achtergrond.}
"""
KANSEN = read(Kansen, "kansen: [{omschrijving: Beter meten.}]\n")
KALENDER = read(Kalender, "jaar: 2025\nmomenten: [{naam: Keti Koti, zekerheid: vast_te_stellen}]\n")
KADER = frame(KANSEN, KALENDER)


def contents(text: str) -> NotaInhoud:
    return read(Nota, text).inhoud(KADER)


def each(lines: Lines) -> list[str]:
    return [words(line) for line in lines]


def test_the_colophon_takes_sender_and_drafter_from_the_organisation() -> None:
    made = contents(NOTA)

    assert words(made.ministerie) == "Ministerie van Voorbeelden"
    assert words(made.directie) == "Secretaris-generaal"
    assert each(made.onderdelen) == ["Afdeling P&O", "Cluster 2"]
    assert each(made.opsteller) == ["Adviseur D&I", "070 000 00 00", "adviseur@voorbeeld.nl"]
    assert words(made.datum) == "1 september 2025"
    assert (made.kenmerk, made.zaaknummer, made.parafen) == ((), (), ())


def test_the_drafter_can_be_reached_within_the_ministry_whether_public_or_not() -> None:
    (person,) = KADER.organisatie.contactpersonen
    made = []
    for openbaar in (False, True):
        persons = (person.model_copy(update={"openbaar": openbaar}),)
        organisatie = KADER.organisatie.model_copy(update={"contactpersonen": persons})
        kader = replace(KADER, organisatie=organisatie)
        made.append(read(Nota, NOTA).inhoud(kader).opsteller)

    assert made[0] == made[1]
    assert each(made[0]) == ["Adviseur D&I", "070 000 00 00", "adviseur@voorbeeld.nl"]


def test_a_nota_may_have_a_sender_of_its_own() -> None:
    sender = "afzender: {directie: Directie X, afdeling: Afdeling Y}\n"

    assert each(contents(NOTA + sender).onderdelen) == ["Afdeling Y"]
    assert read(Nota, NOTA + sender).eigenschappen(KADER).auteur.endswith("Afdeling Y")


def test_who_signs_has_a_box_with_room_for_a_hand() -> None:
    made = contents(NOTA + "ondertekenaars: [Secretaris-generaal, Directeur P&O]\n").ondertekening

    tables = [one for one in made if isinstance(one, KeyTable) and one.signed]
    assert [[(words(name), words(cell)) for name, cell in one.rows] for one in tables] == [
        [("Naam", "Secretaris-generaal"), ("Datum en handtekening", "")],
        [("Naam", "Directeur P&O"), ("Datum en handtekening", "")],
    ]
    assert contents(NOTA).ondertekening == ()


def test_boxes_for_initials_say_whose() -> None:
    made = contents(NOTA + "parafen: [directeur, pSG]\n")

    assert [each(row) for row in made.parafen] == [["Paraaf directeur", "Paraaf pSG"]]


def test_more_than_four_boxes_stand_in_two_rows() -> None:
    made = contents(NOTA + "parafen: [a, b, c, d, e]\n")

    assert [len(row) for row in made.parafen] == [3, 2]


def test_a_nota_may_have_more_than_one_purpose() -> None:
    text = NOTA.replace("ter bespreking", "[ter bespreking, ter ondertekening]")

    assert words(contents(text).doel) == "ter bespreking en ter ondertekening"
    assert read(Nota, text).eigenschappen(KADER).onderwerp == (
        "Nota ter bespreking en ter ondertekening"
    )


def test_a_section_has_its_text_and_then_the_facts() -> None:
    first, second = contents(NOTA).secties

    assert words(first.blokken) == "De aanleiding."
    assert words(second.blokken) == "Vooraf.Beter meten.||"


def test_annexes_are_all_listed_and_follow_when_they_have_contents() -> None:
    made = contents(NOTA + ANNEXES)

    assert each(made.genoemde_bijlagen) == [
        f"Bijlage 1: {words(KALENDER.titel(KADER))}",
        "Bijlage 2: De kansen",
        "Bijlage 3: Los meegestuurd (los.pdf)",
        "Bijlage 4: Achtergrond",
    ]
    assert [(words(een.nummer), words(een.titel), een.liggend) for een in made.bijlagen] == [
        ("1", words(KALENDER.titel(KADER)), True),
        ("2", "De kansen", False),
        ("4", "Achtergrond", False),
    ]
    assert words(made.bijlagen[1].blokken) == "Inleiding.Beter meten.||"


def test_texts_can_refer_to_the_annexes_that_have_an_id() -> None:
    nota = read(Nota, NOTA + ANNEXES)

    assert {key: een.nummer for key, een in nota.genummerde_bijlagen.items()} == {"achtergrond": 4}


@pytest.mark.parametrize(
    ("titel", "weg"),
    [("'Bijlage 2: Achtergrond'", "Bijlage 2:"), ("bijlage 3", "bijlage 3"), ("1. Cijfers", "1.")],
)
def test_a_number_that_was_typed_is_told(titel: str, weg: str) -> None:
    nota = read(Nota, NOTA + f"bijlagen: [{{titel: {titel}, tekst: Iets.}}]\n")

    (problem,) = nota.controleer(KADER)

    assert f"haal '{weg}' weg" in problem.message


def test_a_title_may_speak_of_an_annex() -> None:
    nota = read(Nota, NOTA + "bijlagen: [{titel: Bijlage bij de begroting, tekst: Iets.}]\n")

    assert list(nota.controleer(KADER)) == []


def test_a_nota_needs_the_facts_that_it_shows() -> None:
    assert needed(read(Nota, NOTA + ANNEXES)) == [
        (("secties", 1, "toon"), "kansen"),
        (("bijlagen", 0, "toon"), "kalender"),
        (("bijlagen", 1, "toon"), "kansen"),
    ]


def test_the_properties_name_no_person() -> None:
    made = read(Nota, NOTA + "kenmerk: K1\n").eigenschappen(KADER)

    assert made.titel == "Nota Voortgang"
    assert made.onderwerp == "Nota ter bespreking"
    assert made.auteur == "Ministerie van Voorbeelden, Afdeling P&O"
    assert (made.datum, made.kenmerk) == (date(2025, 9, 1), "K1")


def test_the_drafter_must_be_a_contact_person() -> None:
    wrong = read(Nota, NOTA.replace("adviseur-di", "adviseur-dn"))

    (problem,) = wrong.controleer(KADER)

    assert loc_of(problem) == ("opsteller",)
    assert (
        problem.message
        == "contactpersoon 'adviseur-dn' staat niet in organisatie.yaml; kies uit: adviseur-di"
    )
    assert problem.meant == "adviseur-di"
    assert list(read(Nota, NOTA).controleer(KADER)) == []


def test_a_nota_begins_with_earlier_decisions_unless_it_is_told_not_to() -> None:
    besluiten = read(
        Besluiten,
        "besluiten: [{id: a, tekst: Meten., uiterlijk: 2025, eigenaar: DG, besluit: akkoord,"
        " besloten_op: 01-02-2025}]\n",
    )
    kader = frame(KANSEN, besluiten)

    def shown(text: str) -> str:
        nota = read(Nota, text)
        return words(nota.inhoud(kader.voor(nota)).eerdere_besluiten)

    assert shown(NOTA) == "Meten.|Akkoord op 1 februari 2025."
    assert shown(NOTA + "eerdere_besluiten: nee\n") == ""


def test_a_section_may_begin_on_a_new_page() -> None:
    made = contents(NOTA.replace("    toon: kansen", "    nieuwe_pagina: ja"))

    assert [section.nieuwe_pagina for section in made.secties] == [False, True]
