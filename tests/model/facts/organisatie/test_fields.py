from __future__ import annotations

import pytest

from generator.content.inline import Value
from generator.model.facts.organisatie import Contactpersoon
from generator.model.facts.organisatie.bestuur import Bestuur, woorden_van
from generator.model.facts.organisatie.bestuursraadslid import Bestuursraadslid
from tests.model.reading import organisation, read, words


def test_the_board_is_known_by_code_in_its_own_order() -> None:
    assert [(code, lid.functie) for code, lid in organisation().leden.items()] == [
        ("SG", "Secretaris-generaal"),
        ("pSG", "Plaatsvervangend secretaris-generaal"),
    ]


def test_who_left_or_comes_is_a_member_for_a_part_of_the_years() -> None:
    left = Bestuursraadslid.model_validate(
        {"code": "DG", "functie": "DG", "vanaf": "01-05-2024", "tot": "31-03-2026"}
    )
    board = organisation().model_copy(update={"bestuursraad": (*organisation().bestuursraad, left)})

    assert [year for year in range(2022, 2029) if "DG" in board.leden_in(year)] == [
        2024,
        2025,
        2026,
    ]
    assert [year for year in range(2022, 2029) if left.is_heel(year)] == [2025]
    assert left.termijn == "vanaf 1 mei 2024 tot en met 31 maart 2026"


def test_a_contact_person_is_found_by_id() -> None:
    assert organisation().contactpersoon("adviseur-di").naam == "Adviseur D&I"
    with pytest.raises(KeyError):
        organisation().contactpersoon("niemand")


def test_who_is_not_said_to_be_public_is_not() -> None:
    assert organisation().contactpersoon("adviseur-di").openbaar is False


def test_staff_are_told_that_the_documents_say_who_drafted_them_all_the_same() -> None:
    told = str(Contactpersoon.model_fields["openbaar"].description)

    assert "In gewone documenten staan ze altijd" in told


def test_the_sender_has_the_lines_that_are_filled_in() -> None:
    sender = organisation().afzender

    assert sender.onderdelen == ("Afdeling P&O", "Cluster 2")
    assert sender.model_copy(update={"cluster": None}).onderdelen == ("Afdeling P&O",)


def test_a_board_is_called_as_staff_say_and_else_a_bestuursraad() -> None:
    bestuur = read(Bestuur, "naam: het College van Bestuur\nafkorting: CvB\n")

    own, usual = woorden_van(bestuur), organisation().bestuurswoorden

    assert (words(own.naam), words(own.leden)) == ("het College van Bestuur", "CvB-leden")
    assert own.zonder_lidwoord == "College van Bestuur"
    assert (words(usual.naam), words(usual.leden)) == ("de Bestuursraad", "BR-leden")
    assert usual.zonder_lidwoord == "Bestuursraad"


def test_it_knows_where_its_words_stand_and_its_file() -> None:
    bestuur = read(Bestuur, "naam: de Raad van Bestuur\nafkorting: RvB\n")
    named = organisation().model_copy(update={"bestuur": bestuur})

    (name,) = named.bestuurswoorden.naam

    assert isinstance(name, Value)
    assert name.origins == (bestuur.herkomst_van("naam"),)
    assert named.onbekend_lid == "{} is geen lid van de Raad van Bestuur in organisatie.yaml"
